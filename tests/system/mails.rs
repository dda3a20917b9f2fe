//! Which mails leave first, and at which rate.

use std::time::Duration;

use futures_util::future::try_join_all;
use reqwest::StatusCode;
use system_tests::{Countersign, Form, Result, Visitor, eventually};

/// Signers who confirm at the same time, and the mails a second that the server may send.
const CROWD: usize = 40;
const RATE: &str = "10";

const PATIENCE: Duration = Duration::from_secs(60);

fn address(person: usize) -> String {
    format!("person-{person}@example.org")
}

/// How many mails thank somebody for signing.
async fn thanks(visitor: &Visitor) -> Result<usize> {
    let mails = visitor.mails().await?;
    let thanks = mails.iter().filter(|mail| mail.confirm_path().is_err());
    Ok(thanks.count())
}

#[tokio::test]
async fn who_signs_is_asked_to_confirm_before_a_crowd_is_thanked() -> Result {
    let server = Countersign::start_with(&[("MAILS_PER_SECOND", RATE)])?;
    let visitor = server.visitor()?;
    try_join_all((0..CROWD).map(|person| {
        let visitor = &visitor;
        async move { visitor.sign(&Form::of(&address(person))).await }
    }))
    .await?;
    let number = async || Ok(visitor.mails().await?.len());
    eventually(PATIENCE, CROWD, number).await?;

    // All of them press the button, so that thanks wait for seconds.
    let mails = visitor.mails().await?;
    let pressed = try_join_all(mails.iter().map(|mail| {
        let visitor = &visitor;
        async move { visitor.post(&mail.confirm_path()?, &[]).await }
    }));
    for answer in pressed.await? {
        assert_eq!(answer.status, StatusCode::OK);
    }
    visitor.sign(&Form::of("eva@example.org")).await?;
    visitor.mails_to("eva@example.org", 1).await?;
    let thanked = thanks(&visitor).await?;
    assert!(thanked < CROWD, "all {thanked} came first");

    // Nobody is forgotten or thanked twice.
    eventually(PATIENCE, CROWD, async || thanks(&visitor).await).await?;
    for person in 0..CROWD {
        assert_eq!(visitor.mails_to(&address(person), 2).await?.len(), 2);
    }
    Ok(())
}

#[tokio::test]
async fn a_killed_server_thanks_the_rest_of_a_crowd_once() -> Result {
    // Few, so that nobody waits long for the mail to confirm.
    let crowd = CROWD / 2;
    let mut server = Countersign::start_with(&[("MAILS_PER_SECOND", RATE)])?;
    let visitor = server.visitor()?;
    try_join_all((0..crowd).map(|person| {
        let visitor = &visitor;
        async move { visitor.sign_and_confirm(&Form::of(&address(person))).await }
    }))
    .await?;
    server.kill()?;
    server.start_again()?;
    let visitor = server.visitor()?;
    eventually(PATIENCE, crowd, async || thanks(&visitor).await).await?;
    // A mail that was being sent when the process died may come twice, with the same name in the mailbox.
    for person in 0..crowd {
        assert_eq!(visitor.mails_to(&address(person), 2).await?.len(), 2);
    }
    Ok(())
}
