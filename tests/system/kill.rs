//! `kill -9` while hundreds are signing: whoever was answered is there, and nobody twice.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::future::ready;
use std::time::{Duration, Instant};

use futures_util::stream::{self, StreamExt};
use reqwest::StatusCode;
use system_tests::{Countersign, Form, Result, Visitor, eventually};

const AT_ONCE: usize = 32;
/// For hundreds of mails or counted signatures on a busy machine.
const PATIENCE: Duration = Duration::from_secs(90);

fn form(person: usize) -> Form {
    Form::of(&format!("person-{person}@gmail.com"))
}

/// Does `act` for all `people`, [`AT_ONCE`] at a time, and kills the server as soon as
/// `killed_after` were told that it worked, so that others are on their way. Gives all who were told.
async fn kill_while(
    server: &mut Countersign,
    people: usize,
    killed_after: usize,
    act: impl AsyncFn(&Visitor, usize) -> Result<bool>,
) -> Result<BTreeSet<usize>> {
    let visitor = server.visitor()?;
    let told = Cell::new(0);
    let acting = stream::iter(0..people)
        .map(|person| {
            let (act, visitor, told) = (&act, &visitor, &told);
            async move {
                // Without an answer, nobody knows; that is what the kill is for.
                let worked = act(visitor, person).await.unwrap_or(false);
                told.set(told.get() + usize::from(worked));
                worked.then_some(person)
            }
        })
        .buffer_unordered(AT_ONCE)
        .filter_map(ready)
        .collect::<BTreeSet<_>>();
    let killing = async {
        let started = Instant::now();
        while told.get() < killed_after && started.elapsed() < PATIENCE {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        server.kill()
    };
    let (told, killed) = tokio::join!(acting, killing);
    killed?;
    assert!(told.len() >= killed_after, "only {} worked", told.len());
    assert!(told.len() < people, "the kill came too late");
    Ok(told)
}

/// Waits until `count.json` says at least this.
async fn count_reaches(visitor: &Visitor, name: &str, number: usize) -> Result {
    eventually(PATIENCE, true, async || {
        Ok(visitor.count(name).await? >= number as u64)
    })
    .await
}

/// The views catch up with the log, and no kill afterwards changes that.
async fn the_log_and_the_views_agree(server: &mut Countersign) -> Result {
    let agree = |server: &Countersign| Ok(server.command(&["verify"])?.status.success());
    eventually(PATIENCE, true, async || agree(server)).await?;
    server.kill()?;
    assert!(agree(server)?);
    Ok(())
}

#[tokio::test]
async fn every_signature_that_was_answered_survives_and_counts_once() -> Result {
    const PEOPLE: usize = 400;
    let mut server = Countersign::start()?;
    let sign = async |visitor: &Visitor, person: usize| {
        let answer = visitor.sign(&form(person)).await?;
        Ok(answer.status == StatusCode::ACCEPTED)
    };
    let told = kill_while(&mut server, PEOPLE, 150, sign).await?;
    server.start_again()?;

    let visitor = server.visitor()?;
    count_reaches(&visitor, "submitted", told.len()).await?;
    // Each of them gets the mail, also when the kill fell between the log and the mailbox.
    eventually(PATIENCE, 0, async || {
        let mails = server.kept_mails()?;
        let reached: BTreeSet<_> = mails.iter().map(|mail| mail.to.as_str()).collect();
        let addresses = told
            .iter()
            .map(|person| format!("person-{person}@gmail.com"));
        Ok(addresses
            .filter(|to| !reached.contains(to.as_str()))
            .count())
    })
    .await?;

    // Everybody signs again, as people do. Whoever was lost or stored twice would show now.
    let all = stream::iter(0..PEOPLE)
        .map(|person| sign(&visitor, person))
        .buffer_unordered(AT_ONCE)
        .collect::<Vec<_>>()
        .await;
    assert!(all.into_iter().all(|signed| matches!(signed, Ok(true))));
    count_reaches(&visitor, "submitted", PEOPLE).await?;
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert_eq!(visitor.count("submitted").await?, PEOPLE as u64);
    the_log_and_the_views_agree(&mut server).await
}

#[tokio::test]
async fn every_confirmation_that_was_answered_survives_and_counts_once() -> Result {
    const PEOPLE: usize = 150;
    let mut server = Countersign::start()?;
    let visitor = server.visitor()?;
    for person in 0..PEOPLE {
        visitor.sign(&form(person)).await?;
    }
    eventually(PATIENCE, PEOPLE, async || Ok(server.kept_mails()?.len())).await?;
    let mails = server.kept_mails()?;
    let paths: Vec<String> = mails
        .iter()
        .map(|mail| mail.confirm_path())
        .collect::<Result<_>>()?;

    let confirm = async |visitor: &Visitor, person: usize| {
        let answer = visitor.post(&paths[person], &[]).await?;
        Ok(answer.status == StatusCode::OK)
    };
    let told = kill_while(&mut server, PEOPLE, 60, confirm).await?;
    server.start_again()?;

    let visitor = server.visitor()?;
    count_reaches(&visitor, "confirmed", told.len()).await?;
    for person in 0..PEOPLE {
        assert!(confirm(&visitor, person).await?);
    }
    count_reaches(&visitor, "confirmed", PEOPLE).await?;
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert_eq!(visitor.count("confirmed").await?, PEOPLE as u64);
    assert_eq!(visitor.count("submitted").await?, PEOPLE as u64);
    the_log_and_the_views_agree(&mut server).await
}
