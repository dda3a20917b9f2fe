//! How soon mails follow forms, while forms come at a given rate, whether or not the system keeps up.
//!
//! Forms leave at equal distances, as from many people who do not wait for each other. Mails go to the mailbox in the data
//! folder, and the time of each mail is that of its file.

use std::collections::HashMap;
use std::path::PathBuf;
use std::time::{Duration, Instant, SystemTime};

use reqwest::StatusCode;
use system_tests::{Countersign, Error, Form, Mail, Result, Visitor, eventually};
use tokio::task::JoinSet;
use tokio::time::{MissedTickBehavior, interval};

use crate::measure::{Measured, cpu_time};
use crate::{milliseconds, say};

/// How long the last mails may take.
const PATIENCE: Duration = Duration::from_secs(600);

/// Sends `per_second` forms for so many seconds, and prints how many mails left and how soon.
pub(crate) async fn mails(program: PathBuf, per_second: u32, seconds: u32) -> Result {
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
    say(&format!(
        "{people} forms, {per_second} in a second, mails to the mailbox\n"
    ));
    say("| what | value |");
    say("|---|---:|");
    let rate = |number: usize, time: Duration| number as f64 / time.as_secs_f64();
    row("forms per second", rate(people, signing), 0);
    row(
        "answer to a form, p50 ms",
        milliseconds(answered.percentile(50)),
        1,
    );
    row(
        "answer to a form, p99 ms",
        milliseconds(answered.percentile(99)),
        1,
    );
    row(
        "mails per second, while forms came",
        rate(meanwhile, signing),
        0,
    );
    row("mails per second, to the last one", rate(people, whole), 0);
    for (name, percent) in [("p50", 50), ("p99", 99), ("longest", 100)] {
        let what = format!("from the form to the mail, {name}, seconds");
        row(&what, waits.percentile(percent).as_secs_f64(), 2);
    }
    let each = milliseconds(used) / people as f64;
    row("processor time for a form and its mail, ms", each, 2);
    if let Some(memory) = server.peak_memory() {
        row("most memory of the server, MiB", (memory >> 20) as f64, 0);
    }
    Ok(())
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
    for person in 0..people {
        turns.tick().await;
        let visitor = visitor.clone();
        under_way.spawn(async move {
            let address = format!("person-{person}@example.org");
            let (sent, since) = (SystemTime::now(), Instant::now());
            let answer = visitor.sign(&Form::of(&address)).await?;
            if answer.status != StatusCode::SEE_OTHER {
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

fn row(what: &str, value: f64, decimals: usize) {
    say(&format!("| {what} | {value:.decimals$} |"));
}
