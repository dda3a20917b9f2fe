//! What an operator turns on the day of a flood: pause, and nobody's name.

use std::time::Duration;

use reqwest::StatusCode;
use system_tests::{Countersign, Form, Result, SLUG, Visitor, eventually};

/// Longer than the projection and a handler's memory of 2 seconds take, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(15);

fn turn(server: &Countersign, what: &str) -> Result<String> {
    let output = server.command(&[
        "petition",
        what,
        "--petition",
        SLUG,
        "--operator",
        "Ana",
        "--note",
        "a flood",
    ])?;
    assert!(output.status.success(), "{output:?}");
    Ok(String::from_utf8(output.stdout)?)
}

async fn page_says(visitor: &Visitor, words: &str, expected: bool) -> Result {
    let path = format!("/petitions/{SLUG}?lang=en");
    eventually(PATIENCE, expected, async || {
        Ok(visitor.get(&path).await?.body.contains(words))
    })
    .await
}

#[tokio::test]
async fn a_paused_petition_takes_no_form_and_lets_who_signed_confirm() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    visitor.sign(&Form::of("ana@example.org")).await?;
    let mail = visitor.mails_to("ana@example.org", 1).await?.remove(0);

    assert!(turn(&server, "pause")?.contains("accepts no signatures"));
    page_says(&visitor, "Signing is paused", true).await?;
    let bea = Form::of("bea@example.org");
    eventually(PATIENCE, StatusCode::CONFLICT, async || {
        Ok(visitor.sign(&bea).await?.status)
    })
    .await?;
    let confirmed = visitor.post(&mail.confirm_path()?, &[]).await?;
    assert_eq!(confirmed.status, StatusCode::OK);
    visitor.count_becomes("confirmed", 1).await?;
    assert!(turn(&server, "pause")?.contains("already accepts no signatures"));

    turn(&server, "resume")?;
    page_says(&visitor, "Signing is paused", false).await?;
    eventually(PATIENCE, StatusCode::ACCEPTED, async || {
        Ok(visitor.sign(&bea).await?.status)
    })
    .await
}

#[tokio::test]
async fn hidden_names_are_shown_nowhere_and_come_back() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let form = Form::of("ana@example.org").with("show_name", "yes");
    visitor.sign_and_confirm(&form).await?;
    page_says(&visitor, "Ana Ruiz", true).await?;

    turn(&server, "hide-names")?;
    page_says(&visitor, "Ana Ruiz", false).await?;
    page_says(
        &visitor,
        "The campaign is not showing names at the moment.",
        true,
    )
    .await?;
    let listed = visitor.json("signers").await?.to_string();
    assert!(!listed.contains("Ana"), "{listed}");
    assert_eq!(
        visitor.count("confirmed").await?,
        1,
        "it counts all the same"
    );
    let verified = server.command(&["verify"])?;
    assert!(verified.status.success(), "{verified:?}");

    turn(&server, "show-names")?;
    page_says(&visitor, "Ana Ruiz", true).await
}

#[tokio::test]
async fn a_switch_names_its_petition_and_its_operator() -> Result {
    let server = Countersign::start()?;
    let missing = server.command(&["petition", "pause", "--petition", SLUG])?;
    let said = String::from_utf8(missing.stderr)?;
    assert!(
        said.contains("--operator") && said.contains("--note"),
        "{said}"
    );
    let unknown = server.command(&[
        "petition",
        "pause",
        "--petition",
        "other-rivers",
        "--operator",
        "Ana",
        "--note",
        "x",
    ])?;
    let said = String::from_utf8(unknown.stderr)?;
    assert!(said.contains("there is no petition other-rivers"), "{said}");
    Ok(())
}
