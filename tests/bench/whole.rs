//! How fast the whole system is on one machine, through HTTP.
//!
//! It starts the program on a folder of its own, and lets people sign, confirm and read.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use reqwest::StatusCode;
use system_tests::{Countersign, Error, Form, Result, SLUG, Visitor, eventually};

use crate::measure::{Measured, at_once, cpu_time, median};
use crate::milliseconds;
use crate::pages::Page;
use crate::table::{Line, Table};

/// How many requests are on their way at any time.
const AT_ONCE: usize = 16;
/// How many confirmations are followed, one by one, until the count shows them.
const FOLLOWED: usize = 20;
const PATIENCE: Duration = Duration::from_secs(600);

/// A page takes so much less time that each of the people reads it so often.
const PAGES: usize = 10;

/// Signs, confirms and reads as `people`, all steps one after the other.
pub(crate) async fn whole(program: PathBuf, people: usize) -> Result<Table> {
    let mut server = Countersign::start_program(program)?;
    let mut table = Table::default();
    sign_and_confirm(&server, people, &mut table).await?;
    follow(&server.visitor()?, people, &mut table).await?;
    agree(&mut server, &mut table)?;
    Ok(table)
}

/// The requests that matter, and how long the pumps need after the last of each.
async fn sign_and_confirm(server: &Countersign, people: usize, table: &mut Table) -> Result {
    let visitor = server.visitor()?;
    let signed = at_once(people, AT_ONCE, async |person| {
        let form = Form::of(&format!("person-{person}@example.org")).with("show_name", "yes");
        expect(visitor.sign(&form).await?.status, StatusCode::ACCEPTED)
    });
    // With their mails and their count, which come beside and afterwards.
    let used = cpu_time(server.pid())?;
    let signed = signed.await?;
    let since = Instant::now();
    eventually(PATIENCE, people, async || Ok(server.kept_mails()?.len())).await?;
    table.note(
        "the last mail after the last form",
        format!("{:.2} s", since.elapsed().as_secs_f64()),
    );
    table.line(line("form", &signed, since_then(server, used)?, people)?);

    let mails = server.kept_mails()?;
    let links: Vec<String> = mails
        .iter()
        .map(|mail| mail.confirm_path())
        .collect::<Result<_>>()?;
    let used = cpu_time(server.pid())?;
    let confirmed = at_once(people, AT_ONCE, async |person| {
        let answer = visitor.post(&links[person], &[]).await?;
        expect(answer.status, StatusCode::OK)
    });
    let confirmed = confirmed.await?;
    let since = Instant::now();
    eventually(PATIENCE, people as u64, || visitor.count("confirmed")).await?;
    table.note(
        "the full count after the last confirmation",
        format!("{:.2} s", since.elapsed().as_secs_f64()),
    );
    table.line(line(
        "confirmation",
        &confirmed,
        since_then(server, used)?,
        people,
    )?);

    let page = Page::new(server.address(), &format!("/petitions/{SLUG}"));
    for (name, page) in [
        ("page", page.clone()),
        ("unchanged page", page.known().await?),
    ] {
        let used = cpu_time(server.pid())?;
        let read = page.read(PAGES * people, AT_ONCE).await?;
        table.line(line(
            name,
            &read,
            since_then(server, used)?,
            PAGES * people,
        )?);
    }
    Ok(())
}

fn since_then(server: &Countersign, before: Duration) -> Result<Duration> {
    Ok(cpu_time(server.pid())?.saturating_sub(before))
}

fn line(what: &str, measured: &Measured, processor: Duration, number: usize) -> Result<Line> {
    Ok(Line {
        what: what.to_owned(),
        per_second: Some(measured.per_second()),
        times: Some((measured.percentile(50), measured.percentile(99))),
        processor: Some(processor / u32::try_from(number.max(1))?),
    })
}

/// From the button to the number in `count.json`, one person at a time.
async fn follow(visitor: &Visitor, counted: usize, table: &mut Table) -> Result {
    let mut times = Vec::new();
    for person in 0..FOLLOWED {
        let address = format!("followed-{person}@example.org");
        visitor.sign(&Form::of(&address)).await?;
        let mail = visitor.mails_to(&address, 1).await?.remove(0);
        let since = Instant::now();
        visitor.post(&mail.confirm_path()?, &[]).await?;
        let expected = (counted + person + 1) as u64;
        while visitor.count("confirmed").await? < expected {
            tokio::time::sleep(Duration::from_millis(2)).await;
            if since.elapsed() > PATIENCE {
                return Err("a confirmation was never counted".into());
            }
        }
        times.push(since.elapsed());
    }
    table.note(
        format!("from the button to the visible count, median of {FOLLOWED}"),
        format!("{:.0} ms", milliseconds(median(&mut times))),
    );
    Ok(())
}

/// The memory of the server, and whether its views are right after all that.
fn agree(server: &mut Countersign, table: &mut Table) -> Result {
    if let Some(memory) = server.peak_memory() {
        table.note("most memory of the server", format!("{} MiB", memory >> 20));
    }
    server.kill()?;
    let verified = server.command(&["verify"])?;
    if !verified.status.success() {
        return Err(String::from_utf8_lossy(&verified.stdout).into());
    }
    table.note("the log and the views", "agree");
    Ok(())
}

fn expect(status: StatusCode, expected: StatusCode) -> Result {
    if status == expected {
        return Ok(());
    }
    Err(Error::from(format!("{status} instead of {expected}")))
}
