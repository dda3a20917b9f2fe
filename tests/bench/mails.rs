//! How soon mails follow forms, while forms come at a given rate, whether or not the system keeps up.
//!
//! Forms leave at equal distances, as from many people who do not wait for each other. Mails go to the mailbox in the data
//! folder, and the time of each mail is that of its file.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use reqwest::StatusCode;
use system_tests::{Countersign, Error, Form, Mail, Result, Visitor, eventually};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::{MissedTickBehavior, interval};

use crate::measure::{Measured, cpu_time};
use crate::table::{Line, Table};

/// Forms that are on their way at most. The server accepts 200 connections from one address. A system that needs more of them for
/// the rate is too slow for it, which the first row shows.
const AT_ONCE: usize = 128;
/// How long the last mails may take.
const PATIENCE: Duration = Duration::from_secs(600);

/// Sends `per_second` forms for so many seconds: how many mails left, and how soon.
pub(crate) async fn mails(program: PathBuf, per_second: u32, seconds: u32) -> Result<Table> {
    let server = Countersign::start_program(program)?;
    let people = usize::try_from(per_second * seconds)?;
    let (used, since, began) = (cpu_time(server.pid())?, Instant::now(), SystemTime::now());
    let (sent, answered) = forms(&server.visitor()?, people, per_second).await?;
    let signing = since.elapsed();
    let mailbox = server.data().join("mailbox");
    let number = async || Ok(std::fs::read_dir(&mailbox)?.count() >= people);
    eventually(PATIENCE, true, number).await?;
    let whole = since.elapsed();
    let used = cpu_time(server.pid())?.saturating_sub(used);
    let arrived = arrivals(&mailbox)?;

    let mut waits = Vec::new();
    let mut meanwhile = 0_usize;
    for (address, sent) in &sent {
        let arrived = arrived.get(address).ok_or("a form without a mail")?;
        // The clock of files is coarser than the other one.
        waits.push(arrived.duration_since(*sent).unwrap_or_default());
        meanwhile += usize::from(arrived.duration_since(began)? <= signing);
    }
    let waits = Measured::of(waits, whole)?;
    let rate = |number: usize, time: Duration| Some(number as f64 / time.as_secs_f64());
    let times = |measured: &Measured| Some((measured.percentile(50), measured.percentile(99)));
    let mut table = Table::default();
    table.line(Line {
        what: format!("form with its mail, {per_second} forms a second"),
        per_second: rate(people, signing),
        times: times(&answered),
        processor: Some(used / u32::try_from(people)?),
    });
    table.line(Line {
        what: "mail, from the form on, meanwhile".to_owned(),
        per_second: rate(meanwhile, signing),
        times: times(&waits),
        processor: None,
    });
    table.note(
        "mails per second, to the last one",
        format!("{:.0}", people as f64 / whole.as_secs_f64()),
    );
    table.note(
        "longest from a form to its mail",
        format!("{:.2} s", waits.percentile(100).as_secs_f64()),
    );
    if let Some(memory) = server.peak_memory() {
        table.note(
            "most memory of the server that sent mails",
            format!("{} MiB", memory >> 20),
        );
    }
    Ok(table)
}

/// Sends forms at the rate. When each left, by its address, and how long its answer took.
async fn forms(
    visitor: &Visitor,
    people: usize,
    per_second: u32,
) -> Result<(HashMap<String, SystemTime>, Measured)> {
    let mut turns = interval(Duration::from_secs(1) / per_second);
    // Forms that are late leave at once: people do not wait for a slow client.
    turns.set_missed_tick_behavior(MissedTickBehavior::Burst);
    let (since, mut under_way) = (Instant::now(), JoinSet::new());
    let places = Arc::new(Semaphore::new(AT_ONCE));
    for person in 0..people {
        turns.tick().await;
        let place = Arc::clone(&places).acquire_owned().await?;
        let visitor = visitor.clone();
        under_way.spawn(async move {
            let _place = place;
            let address = format!("person-{person}@example.org");
            let (sent, since) = (SystemTime::now(), Instant::now());
            let answer = visitor.sign(&Form::of(&address)).await?;
            if answer.status != StatusCode::ACCEPTED {
                return Err(Error::from(format!("{} for a form", answer.status)));
            }
            Result::Ok((address, sent, since.elapsed()))
        });
    }
    let (mut sent, mut times) = (HashMap::new(), Vec::new());
    while let Some(done) = under_way.join_next().await {
        let (address, at, time) = done??;
        sent.insert(address, at);
        times.push(time);
    }
    Ok((sent, Measured::of(times, since.elapsed())?))
}

/// When the mail to each address came.
fn arrivals(mailbox: &std::path::Path) -> Result<HashMap<String, SystemTime>> {
    let mut arrivals = HashMap::new();
    for entry in std::fs::read_dir(mailbox)? {
        let entry = entry?;
        let mail: Mail = serde_json::from_slice(&std::fs::read(entry.path())?)?;
        arrivals.insert(mail.to, entry.metadata()?.modified()?);
    }
    Ok(arrivals)
}
