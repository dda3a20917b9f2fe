//! Searching the front page among many petitions, in this process: what a visitor waits for beside the network.

use std::collections::HashMap;
use std::time::Instant;

use aws_sdk_dynamodb::types::{PutRequest, WriteRequest};
use embedded_dynamodb::Embedded;
use events::envelope::Recorded;
use events::ids::CommandId;
use events::petition::PetitionEvent;
use jiff::{SignedDuration, Timestamp};
use lambda_http::{Body, Request};
use page::Page;
use system_tests::Result;
use test_support::deployment::TestDeployment;
use uuid::Uuid;
use views::items::Item;
use views::petitions::projection::project;

use crate::measure::{Measured, at_once, cpu_time};
use crate::table::{Line, Table};

/// The words of a petition's text, and those of the language that it is written in.
const WORDS: usize = 400;
const VOCABULARY: u64 = 20_000;
/// DynamoDB's limit for a batch.
const AT_ONCE: usize = 25;
/// Searches of each kind, one after the other: a visitor waits for one.
const SEARCHES: usize = 200;

/// Measures the list, the first search of an instance and later ones, with so many petitions.
pub(crate) async fn search(petitions: usize) -> Result<Table> {
    let folder = tempfile::tempdir()?;
    let embedded = Embedded::open(&folder.path().join("countersign.db"))?;
    let deployment = TestDeployment::on(embedded, &"0".repeat(64)).await;
    let mut random = fastrand::Rng::with_seed(1);
    let mut items: Vec<Item> = Vec::new();
    for number in 0..petitions {
        let slug = format!("petition-{number}");
        let projected = project(&slug, &stream(&slug, number, &mut random)?);
        items.extend(
            projected
                .ok_or("a petition that does not exist")?
                .items(1)?,
        );
    }
    write(&deployment, items).await?;

    let (tables, client) = (&deployment.settings.tables, &deployment.client);
    let page = Page::new(tables, &deployment.settings.base_url, client);
    let mut table = Table::default();
    let read = async |path: &str| -> Result {
        let request = Request::new(Body::Empty);
        let (mut parts, body) = request.into_parts();
        parts.uri = path.parse()?;
        let answer = page.handle(Request::from_parts(parts, body)).await;
        match answer.status().as_u16() {
            200 => Ok(()),
            status => Err(format!("{path}: {status}").into()),
        }
    };
    let mut measured =
        async |what: &str, number: usize, path: &(dyn Fn(usize) -> String + Sync)| {
            let before = cpu_time(std::process::id())?;
            let times = at_once(number, 1, async |turn| read(&path(turn)).await).await?;
            let used = cpu_time(std::process::id())?.saturating_sub(before);
            table.line(line(what, &times, used / u32::try_from(number)?));
            Result::Ok(())
        };
    measured("list, first of an instance", 1, &|_| "/petitions".into()).await?;
    measured("list", SEARCHES, &|_| "/petitions".into()).await?;
    measured("search, first of an instance", 1, &|_| {
        "/petitions?q=abc".into()
    })
    .await?;
    let common = |turn: usize| format!("/petitions?q={}", word(turn as u64 % 100));
    measured("search, a word of many petitions", SEARCHES, &common).await?;
    let two = |turn: usize| format!("/petitions?q={}+{}", word(turn as u64), word(7));
    measured("search, two words", SEARCHES, &two).await?;
    measured("search, no such word", SEARCHES, &|_| {
        "/petitions?q=0000".into()
    })
    .await?;
    table.note("petitions", petitions.to_string());
    Ok(table)
}

fn line(what: &str, times: &Measured, processor: std::time::Duration) -> Line {
    Line {
        what: what.to_owned(),
        per_second: Some(times.per_second()),
        times: Some((times.percentile(50), times.percentile(99))),
        processor: Some(processor),
    }
}

/// A word of the language by its rank; those of low rank are frequent.
fn word(rank: u64) -> String {
    let mut rest = rank.wrapping_mul(2_654_435_761) % 11_881_376;
    let mut word = String::new();
    for _ in 0..5 {
        word.push(char::from(
            b'a' + u8::try_from(rest % 26).unwrap_or_default(),
        ));
        rest /= 26;
    }
    word
}

fn stream(
    slug: &str,
    number: usize,
    random: &mut fastrand::Rng,
) -> Result<Vec<Recorded<PetitionEvent>>> {
    let mut some = |number: usize| {
        let words = (0..number).map(|_| {
            // Few words are frequent and most are rare.
            let rank = (random.f64().powi(3) * VOCABULARY as f64) as u64;
            word(rank)
        });
        words.collect::<Vec<_>>().join(" ")
    };
    let text = PetitionEvent::TextRevised {
        language: "en".into(),
        call: String::new(),
        title: some(6),
        subtitle: some(12),
        body: some(WORDS),
    };
    let created = PetitionEvent::PetitionCreated {
        default_language: "en".into(),
        time_zone: "UTC".into(),
    };
    let start: Timestamp = "2026-01-01T00:00:00Z".parse()?;
    let at = start + SignedDuration::from_secs(i64::try_from(number)?);
    let events = [created, text, PetitionEvent::PetitionOpened {}];
    let recorded = (1..).zip(events).map(|(version, event)| Recorded {
        stream: slug.to_owned(),
        version,
        id: Uuid::from_u128(u128::from(version)),
        command: CommandId::named(slug),
        at,
        by: None,
        event,
    });
    Ok(recorded.collect())
}

async fn write(deployment: &TestDeployment, items: Vec<Item>) -> Result {
    let table = &deployment.settings.tables.views;
    let started = Instant::now();
    for some in items.chunks(AT_ONCE) {
        let mut puts = Vec::with_capacity(some.len());
        for item in some {
            let put = PutRequest::builder().set_item(Some(item.clone())).build()?;
            puts.push(WriteRequest::builder().put_request(put).build());
        }
        let request = HashMap::from([(table.clone(), puts)]);
        let write = deployment.client.batch_write_item();
        let written = write.set_request_items(Some(request)).send().await?;
        if written
            .unprocessed_items
            .is_some_and(|left| !left.is_empty())
        {
            return Err("the embedded database left items over".into());
        }
    }
    crate::say(&format!("written in {:.0?}", started.elapsed()));
    Ok(())
}
