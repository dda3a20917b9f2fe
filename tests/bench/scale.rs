//! How the cost of each operation grows with the log: its curve from 1,000 signatures on, as a table and a picture.
//!
//! One data folder grows from size to size. At each size the program is started on it and asked for the same number of forms, confirmations
//! and pages, and then recomputes everything. Processor time comes from `/proc`, so that another busy process matters little.

use std::collections::HashSet;
use std::ffi::OsString;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use reqwest::StatusCode;
use system_tests::{Countersign, Error, Form, Mail, Result, SLUG, Visitor, eventually};

use crate::curve::{self, Curve};
use crate::measure::{at_once, cpu_time, median};
use crate::pages::Page;
use crate::{milliseconds, replay, say};

/// Requests that are on their way at any time.
const AT_ONCE: usize = 16;
/// What is measured: the form, the confirmation, the page, and the page for who has read it before.
const OPERATIONS: [&str; 4] = ["sign", "confirm", "page", "unchanged page"];
/// A round reads so many pages for each person who signs: they take far less time.
const PAGES: usize = 10;
/// Rounds of each operation at each size, of which the median counts.
const ROUNDS: usize = 5;
const PATIENCE: Duration = Duration::from_secs(600);

/// What is measured at a size.
struct Row {
    signatures: usize,
    /// Processor milliseconds of the server for each of [`OPERATIONS`].
    cost: [f64; OPERATIONS.len()],
    /// How many of them in a second.
    rate: [f64; OPERATIONS.len()],
    memory: u64,
    bytes_per_signature: u64,
    replayed: Vec<replay::Replayed>,
}

/// Measures at 1,000 signatures, ten times as many and so on, and at `largest`, with `people` of each operation in a round.
pub(crate) async fn scale(program: PathBuf, largest: usize, people: usize) -> Result {
    let mut server = Countersign::start_program(program.clone())?;
    let mut rows = Vec::new();
    let mut seeded = 0;
    for size in sizes(largest) {
        server.kill()?;
        replay::seed(&server.data(), seeded..size).await?;
        seeded = size;
        let replayed = replay::commands(&program, &server.data(), events_of(size)).await?;
        server.start_again()?;
        let before = rows.len() * ROUNDS * people;
        rows.push(measure(&server, (size, before), people, replayed).await?);
    }
    print(&rows);
    let lines = OPERATIONS.iter().enumerate().map(|(place, name)| Curve {
        name,
        points: rows
            .iter()
            .map(|row| (row.signatures, row.cost[place]))
            .collect(),
    });
    let picture = curve::svg(
        "Processor time of the server, ms",
        &lines.collect::<Vec<_>>(),
    );
    let path = std::env::current_dir()?.join("scale.svg");
    std::fs::write(&path, picture)?;
    say(&format!("\nThe curve: {}", path.display()));
    Ok(())
}

fn sizes(largest: usize) -> Vec<usize> {
    let powers = (3..).map(|power| 10_usize.pow(power));
    let mut sizes: Vec<_> = powers.take_while(|size| *size < largest).collect();
    sizes.push(largest);
    sizes
}

/// Nine of ten confirm: see [`replay::seed`].
fn events_of(signatures: usize) -> usize {
    signatures + signatures * 9 / 10
}

async fn measure(
    server: &Countersign,
    (size, before): (usize, usize),
    people: usize,
    replayed: Vec<replay::Replayed>,
) -> Result<Row> {
    let visitor = &server.visitor()?;
    let mut costs = [const { Vec::new() }; OPERATIONS.len()];
    let mut rates = [const { Vec::new() }; OPERATIONS.len()];
    let page = Page::new(server.address(), &format!("/petitions/{SLUG}"));
    for round in 0..ROUNDS {
        let address = |person: usize| format!("at-{size}-{round}-{person}@example.org");
        let known = confirmation_mails(server)?;
        let mut done = Vec::new();
        done.push(
            forms(server, people, async |person| {
                let form = Form::of(&address(person)).with("show_name", "yes");
                expect(visitor.sign(&form).await?.status, StatusCode::ACCEPTED)
            })
            .await?,
        );
        let mailed = known.len() + people;
        eventually(PATIENCE, mailed, async || {
            Ok(confirmation_mails(server)?.len())
        })
        .await?;
        let links = links(server, &known)?;
        done.push(
            forms(server, people, async |person| {
                let answer = visitor.post(&links[person], &[]).await?;
                expect(answer.status, StatusCode::OK)
            })
            .await?,
        );
        settled(visitor, size, before + (round + 1) * people).await?;
        for page in [page.clone(), page.known().await?] {
            let number = PAGES * people;
            let read = async { page.read(number, AT_ONCE).await.map(drop) };
            done.push(timed(server, number, read).await?);
        }
        for (place, (cost, rate)) in done.into_iter().enumerate() {
            costs[place].push(cost);
            rates[place].push(rate);
        }
    }
    // Those who signed at earlier sizes are in the file too.
    let all = size + before + ROUNDS * people;
    let database = std::fs::metadata(server.data().join("countersign.db"))?.len();
    Ok(Row {
        signatures: size,
        cost: costs.map(|mut costs| milliseconds(median(&mut costs))),
        rate: rates.map(|mut rates| {
            rates.sort_by(f64::total_cmp);
            rates[rates.len() / 2]
        }),
        memory: server.peak_memory().unwrap_or_default(),
        bytes_per_signature: database / all.max(1) as u64,
        replayed,
    })
}

/// The names of the mails about a first event, which are those that ask to confirm. Reading all mails would take too long.
fn confirmation_mails(server: &Countersign) -> Result<HashSet<OsString>> {
    let mut names = HashSet::new();
    for entry in std::fs::read_dir(server.data().join("mailbox"))? {
        let name = entry?.file_name();
        let text = name.to_string_lossy();
        // Id, version and tag, which may contain the separator.
        if text.ends_with(".json") && text.split('_').nth(1) == Some("1") {
            names.insert(name);
        }
    }
    Ok(names)
}

/// The paths in the mails that were not there before.
fn links(server: &Countersign, before: &HashSet<OsString>) -> Result<Vec<String>> {
    let names = confirmation_mails(server)?;
    let read = |name: &OsString| {
        let stored = std::fs::read(server.data().join("mailbox").join(name))?;
        serde_json::from_slice::<Mail>(&stored)?.confirm_path()
    };
    names.difference(before).map(read).collect()
}

/// Waits until all confirmations are counted.
async fn settled(visitor: &Visitor, size: usize, confirmed: usize) -> Result {
    let seeded = (events_of(size) - size) as u64;
    let more = async || Ok(visitor.count("confirmed").await? >= seeded + confirmed as u64);
    eventually(PATIENCE, true, more).await
}

/// Does `act` for each of `people`, some at a time.
async fn forms(
    server: &Countersign,
    people: usize,
    act: impl AsyncFn(usize) -> Result,
) -> Result<(Duration, f64)> {
    let all = async { at_once(people, AT_ONCE, act).await.map(drop) };
    timed(server, people, all).await
}

/// The processor time of the server for each of `number`, and how many in a second.
async fn timed(
    server: &Countersign,
    number: usize,
    act: impl Future<Output = Result>,
) -> Result<(Duration, f64)> {
    let (before, since) = (cpu_time(server.pid())?, Instant::now());
    act.await?;
    let rate = number as f64 / since.elapsed().as_secs_f64();
    let used = cpu_time(server.pid())?.saturating_sub(before);
    Ok((used / u32::try_from(number)?, rate))
}

fn print(rows: &[Row]) {
    let heads = OPERATIONS.map(|name| format!("{name}: CPU ms | per s"));
    say(&format!(
        "| signatures | {} | most memory | bytes per signature |",
        heads.join(" | ")
    ));
    say(&format!(
        "|---:|{}---:|---:|",
        "---:|---:|".repeat(OPERATIONS.len())
    ));
    for row in rows {
        let each = row.cost.iter().zip(&row.rate);
        let each: Vec<_> = each
            .map(|(cost, rate)| format!("{cost:.3} | {rate:.0}"))
            .collect();
        say(&format!(
            "| {} | {} | {} MiB | {} |",
            row.signatures,
            each.join(" | "),
            row.memory >> 20,
            row.bytes_per_signature
        ));
    }
    say("");
    replay::head();
    for row in rows {
        row.replayed.iter().for_each(replay::Replayed::print);
    }
}

fn expect(status: StatusCode, expected: StatusCode) -> Result {
    if status == expected {
        return Ok(());
    }
    Err(Error::from(format!("{status} instead of {expected}")))
}
