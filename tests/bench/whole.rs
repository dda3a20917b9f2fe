//! How fast the whole system is on one machine, through HTTP.
//!
//! It starts the program on a folder of its own, lets people sign and confirm, and prints tables.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use reqwest::StatusCode;
use system_tests::{Countersign, Error, Form, Result, SLUG, Visitor, eventually};

use crate::measure::{Measured, at_once, median};
use crate::{milliseconds, say};

/// How many requests are on their way at any time.
const AT_ONCE: usize = 16;
/// How many confirmations are followed, one by one, until the count shows them.
const FOLLOWED: usize = 20;
const PATIENCE: Duration = Duration::from_secs(600);

/// Signs, confirms and reads as `people`, all steps one after the other.
pub(crate) async fn whole(program: PathBuf, people: usize) -> Result {
    let mut server = Countersign::start_program(program)?;
    say(&format!("{people} people, {AT_ONCE} at once\n"));
    say("| what | per second | p50 ms | p99 ms | max ms |");
    say("|---|---:|---:|---:|---:|");
    sign_and_confirm(&server, people).await?;
    say("\n| what | value |");
    say("|---|---:|");
    follow(&server.visitor()?, people).await?;
    rebuild(&mut server)
}

/// The three requests that matter, and how long the pumps need after the last of each.
async fn sign_and_confirm(server: &Countersign, people: usize) -> Result {
    let visitor = server.visitor()?;
    let signed = at_once(people, AT_ONCE, async |person| {
        let form = Form::of(&format!("person-{person}@example.org")).with("show_name", "yes");
        expect(visitor.sign(&form).await?.status, StatusCode::SEE_OTHER)
    });
    row("sign", &signed.await?);

    let since = Instant::now();
    eventually(PATIENCE, people, async || Ok(server.kept_mails()?.len())).await?;
    let waited_for_mails = since.elapsed();
    let mails = server.kept_mails()?;
    let links: Vec<String> = mails
        .iter()
        .map(|mail| mail.confirm_path())
        .collect::<Result<_>>()?;

    let confirmed = at_once(people, AT_ONCE, async |person| {
        let answer = visitor.post(&links[person], &[]).await?;
        expect(answer.status, StatusCode::OK)
    });
    row("confirm", &confirmed.await?);
    let since = Instant::now();
    eventually(PATIENCE, people as u64, || visitor.count("confirmed")).await?;
    let waited_for_count = since.elapsed();

    let read = at_once(people, AT_ONCE, async |_| {
        let answer = visitor.get(&format!("/petitions/{SLUG}")).await?;
        expect(answer.status, StatusCode::OK)
    });
    row("read the page", &read.await?);

    say("\n| what | seconds |");
    say("|---|---:|");
    say(&format!(
        "| the last mail after the last sign | {:.2} |",
        waited_for_mails.as_secs_f64()
    ));
    say(&format!(
        "| the full count after the last confirm | {:.2} |",
        waited_for_count.as_secs_f64()
    ));
    Ok(())
}

/// From the button to the number in `count.json`, one person at a time.
async fn follow(visitor: &Visitor, counted: usize) -> Result {
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
    say(&format!(
        "| from the button to the visible count, median of {FOLLOWED} | {:.0} ms |",
        milliseconds(median(&mut times)),
    ));
    Ok(())
}

/// All views again from the log, and the memory of both processes.
fn rebuild(server: &mut Countersign) -> Result {
    if let Some(memory) = server.peak_memory() {
        say(&format!(
            "| most memory of the server | {} MiB |",
            memory >> 20
        ));
    }
    server.kill()?;
    let since = Instant::now();
    let rebuilt = server.command(&["rebuild"])?;
    if !rebuilt.status.success() {
        return Err(String::from_utf8_lossy(&rebuilt.stderr).into());
    }
    say(&format!(
        "| rebuild of all views | {:.2} s |",
        since.elapsed().as_secs_f64()
    ));
    let verified = server.command(&["verify"])?;
    let verdict = if verified.status.success() {
        "agree"
    } else {
        "DIFFER"
    };
    say(&format!("| the log and the views | {verdict} |"));
    Ok(())
}

fn expect(status: StatusCode, expected: StatusCode) -> Result {
    if status == expected {
        return Ok(());
    }
    Err(Error::from(format!("{status} instead of {expected}")))
}

fn row(what: &str, measured: &Measured) {
    say(&format!(
        "| {what} | {:.0} | {:.1} | {:.1} | {:.1} |",
        measured.per_second(),
        milliseconds(measured.percentile(50)),
        milliseconds(measured.percentile(99)),
        milliseconds(measured.percentile(100)),
    ));
}
