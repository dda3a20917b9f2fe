//! What one signature costs at DynamoDB, step by step: requests, and the capacity that it says it
//! consumed (`ReturnConsumedCapacity`).

use aws_lambda_events::event::dynamodb::EventRecord;
use aws_lambda_events::event::sqs::{SqsEvent, SqsMessage};
use confirm::Confirm;
use count::Count;
use events::ids::SignatureId;
use events::link::{Link, Links, Purpose};
use jiff::Timestamp;
use lambda_http::http::Request as Builder;
use lambda_http::{Body, Request};
use page::Page;
use send_email::{OutgoingMail, SendEmail, SendError, Transport};
use sign::{Limits, Sign};
use system_tests::Result;
use test_support::deployment::{BASE, SLUG, TestDeployment};
use test_support::stream::event;
use views::SignatureViews;

use crate::say;

/// Records that a stream hands over at once, as `infra/local` does it.
const COUNTED_AT_ONCE: usize = 100;
/// Messages that a queue hands over at once.
const MAILED_AT_ONCE: usize = 10;

/// A mail service that takes everything.
struct Taken;

impl Transport for Taken {
    async fn send(&self, _: OutgoingMail) -> std::result::Result<(), SendError> {
        Ok(())
    }
}

/// Prints the table, as the mean over `people`.
pub(crate) async fn costs(people: usize) -> Result {
    let deployment = TestDeployment::empty().await;
    deployment.open_petition().await;
    deployment.embedded.record_requests(true);
    let log = &deployment.settings.tables.signature_log;
    say(&format!("per signature, mean of {people}\n"));
    say("| step | requests | write units | read units |");
    say("|---|---:|---:|---:|");

    let sign = Sign::new(&deployment.settings, &deployment.client).with_limits(Limits {
        per_network: 1_000_000,
        per_domain: 1_000_000,
        ..Limits::default()
    });
    let path = format!("/petitions/{SLUG}/signatures");
    for person in 0..=people {
        let form = format!(
            "given_name=Ada&family_name=Lovelace&email=ada-{person}%40example.org&country=GB&show_name=yes"
        );
        let answer = sign.handle(request("POST", &path, form)?).await;
        expect(answer.status().as_u16(), 303)?;
        if person == 0 {
            row(&deployment, "sign, first request of an instance", 1);
        }
    }
    row(&deployment, "sign", people);
    let signed = deployment.records(log).await;
    deliver(&deployment, &signed, "signed", people).await?;

    let confirm = Confirm::new(&deployment.settings, &deployment.client);
    let links = Links::new(&deployment.settings.keys.links);
    let tokens = signed.iter().map(|record| token(&links, record));
    for (number, token) in tokens.collect::<Result<Vec<_>>>()?.into_iter().enumerate() {
        let path = format!("/confirm/{token}");
        let answer = confirm.handle(request("POST", &path, String::new())?).await;
        expect(answer.status().as_u16(), 200)?;
        if number == 0 {
            row(&deployment, "confirm, first request of an instance", 1);
        }
    }
    row(&deployment, "confirm", people);
    let confirmed = deployment.records(log).await;
    deliver(&deployment, &confirmed, "confirmed", people).await?;

    let page = Page::new(
        &deployment.settings.tables,
        &deployment.settings.base_url,
        &deployment.client,
    );
    let petition = format!("/petitions/{SLUG}");
    for (what, path) in [
        ("read the page", petition.clone()),
        ("read count.json", format!("{petition}/count.json")),
    ] {
        for _ in 0..people {
            let answer = page.handle(request("GET", &path, String::new())?).await;
            expect(answer.status().as_u16(), 200)?;
        }
        row(
            &deployment,
            &format!("{what} (by the CDN, not per visitor)"),
            people,
        );
    }
    let verified = SignatureViews::new(
        &deployment.settings.tables,
        &deployment.settings.keys,
        &deployment.client,
    )
    .verify()
    .await?;
    if verified == views::Verified::default() {
        Ok(())
    } else {
        Err("what is shown is not what was signed".into())
    }
}

/// To the counter and to the mailer, as their event sources do.
async fn deliver(
    deployment: &TestDeployment,
    records: &[EventRecord],
    what: &str,
    people: usize,
) -> Result {
    let count = Count::new(
        &deployment.settings.tables,
        &deployment.settings.keys,
        &deployment.client,
    );
    for batch in records.chunks(COUNTED_AT_ONCE) {
        let response = count.handle(event(batch.to_vec())).await;
        expect(response.batch_item_failures.len(), 0)?;
    }
    row(
        deployment,
        &format!("count it as {what}, {COUNTED_AT_ONCE} at once"),
        people,
    );
    let from = "Clean rivers <sign@example.org>".to_owned();
    let mailer = SendEmail::new(&deployment.settings, &deployment.client, Taken, from);
    for batch in records.chunks(MAILED_AT_ONCE) {
        let mut event = SqsEvent::default();
        for (number, record) in batch.iter().enumerate() {
            let mut message = SqsMessage::default();
            message.message_id = Some(number.to_string());
            message.body = Some(serde_json::to_string(record)?);
            event.records.push(message);
        }
        expect(mailer.handle(event).await.batch_item_failures.len(), 0)?;
    }
    row(deployment, &format!("mail that it is {what}"), people);
    Ok(())
}

fn token(links: &Links, record: &EventRecord) -> Result<String> {
    let event = events::envelope::Recorded::<events::signature::SignatureEvent>::from_item(
        record.change.new_image.clone(),
    )?;
    let link = Link {
        signature: SignatureId::parse(&event.stream)?,
        version: event.version,
        address: None,
    };
    Ok(links.token(Purpose::Confirm, &link, Timestamp::now())?)
}

fn request(method: &str, path: &str, form: String) -> Result<Request> {
    let builder = Builder::builder()
        .method(method)
        .uri(format!("{BASE}{path}"))
        .header("accept-language", "en")
        .header("content-type", "application/x-www-form-urlencoded");
    Ok(builder.body(Body::from(form))?)
}

fn row(deployment: &TestDeployment, what: &str, number: usize) {
    let seen = deployment.embedded.requests();
    deployment.embedded.clear_requests();
    let (mut writes, mut reads) = (0.0, 0.0);
    for request in &seen {
        let units = request.capacity_units.unwrap_or_default();
        match request.operation.as_str() {
            "GetItem" | "BatchGetItem" | "Query" | "Scan" => reads += units,
            _ => writes += units,
        }
    }
    let each = |sum: f64| sum / number as f64;
    say(&format!(
        "| {what} | {:.2} | {:.2} | {:.2} |",
        each(seen.len() as f64),
        each(writes),
        each(reads),
    ));
}

fn expect<T: Copy + PartialEq + std::fmt::Display>(found: T, expected: T) -> Result {
    if found == expected {
        return Ok(());
    }
    Err(format!("{found} instead of {expected}").into())
}
