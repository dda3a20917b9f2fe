//! Organisations endorse a petition whose folder lets them, and an operator decides.

use std::fs;
use std::path::Path;
use std::time::Duration;

use reqwest::StatusCode;
use serde_json::Value;
use system_tests::{Countersign, Form, Result, SLUG, eventually};
use tempfile::TempDir;

/// Log, view, and what a page keeps for two seconds, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(15);
const BY: [&str; 4] = ["--operator", "Bea", "--note", "Called them"];
const ENDORSES: [(&str, &str); 7] = [
    ("organisation", "Vecinos del Río"),
    ("link", "https://vecinos.example/nosotros"),
    ("country", "AR"),
    ("name", "Eva Ruiz"),
    ("occupation", "Secretaria"),
    ("email", "eva@example.org"),
    ("lang", "en"),
];

fn path(end: &str) -> String {
    format!("/petitions/{SLUG}{end}")
}

/// Runs a command for the petition. What it said.
fn runs(server: &Countersign, command: &[&str], more: &[&str]) -> Result<String> {
    let petition = ["--petition", SLUG];
    let done = server.command(&[command, &petition, more].concat())?;
    match done.status.success() {
        true => Ok(String::from_utf8(done.stdout)?),
        false => Err(format!("{done:?}").into()),
    }
}

/// Applies the sample petition with this table about organisations.
fn applies(server: &Countersign, table: &str) -> Result {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("../infra/petitions");
    let copy = TempDir::with_prefix("petition-")?;
    for name in ["petition.toml", "text.en.md"] {
        fs::copy(sample.join(SLUG).join(name), copy.path().join(name))?;
    }
    let file = copy.path().join("petition.toml");
    let written = fs::read_to_string(&file)?;
    fs::write(&file, format!("{written}\n{table}"))?;
    let folder = copy.path().to_str().ok_or("a folder without a name")?;
    let applied = server.command(&["petition", "apply", folder])?;
    match applied.status.success() {
        true => Ok(()),
        false => Err(format!("{applied:?}").into()),
    }
}

#[tokio::test]
async fn an_organisation_endorses_is_approved_exported_and_gone_when_its_contact_withdraws()
-> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    assert_eq!(
        visitor.get(&path("/endorse")).await?.status,
        StatusCode::NOT_FOUND
    );
    applies(
        &server,
        "[organisations]\nallowed = true\napproval = true\n",
    )?;
    eventually(PATIENCE, StatusCode::OK, async || {
        Ok(visitor.get(&path("/endorse")).await?.status)
    })
    .await?;
    // Somebody signs with the same address, who is somebody else.
    visitor
        .sign_and_confirm(&Form::of("eva@example.org"))
        .await?;
    visitor.mails_to("eva@example.org", 2).await?;

    let sent = visitor.post(&path("/endorsements"), &ENDORSES).await?;
    assert_eq!(sent.status, StatusCode::ACCEPTED, "{}", sent.problems());
    let mails = visitor.mails_to("eva@example.org", 3).await?;
    let is_of_it = |mail: &&system_tests::Mail| mail.subject.contains("Confirm the endorsement");
    let mail = mails.iter().find(is_of_it).ok_or("no such mail")?;
    let confirmed = visitor
        .post(&mail.confirm_path()?, &[("act", "confirm")])
        .await?;
    assert_eq!(confirmed.status, StatusCode::OK);
    visitor.mails_to("eva@example.org", 4).await?;

    // A sweep over a domain would take both.
    let since = ["--since", "2026-01-01T00:00:00Z"];
    let found = runs(&server, &["signatures", "find"], &since)?;
    let number = "2 signatures (of people: 1, of organisations: 1)";
    assert!(found.starts_with(number), "{found}");

    let listed = runs(
        &server,
        &["organisations", "list", "--waiting", "--json"],
        &BY,
    )?;
    let listed: Value = serde_json::from_str(listed.lines().next().ok_or("none waits")?)?;
    assert_eq!(listed["organisation"], "Vecinos del Río");
    let count = visitor.get(&path("/count.json")).await?.json()?;
    assert_eq!(
        (&count["organisations"], &count["confirmed"]),
        (&0.into(), &1.into())
    );
    let id = listed["id"].as_str().ok_or("no id")?;
    runs(&server, &["organisations", "approve", id], &BY)?;
    eventually(PATIENCE, Some(1), async || {
        let list = visitor.get(&path("/organisations.json")).await?.json()?;
        Ok(list["number"].as_u64())
    })
    .await?;
    let mails = visitor.mails_to("eva@example.org", 5).await?;
    let is_accepted = |mail: &system_tests::Mail| mail.subject.contains("is accepted");
    assert!(mails.iter().any(is_accepted), "the contact is told");
    let page = visitor.get(&path("?lang=en")).await?.body;
    assert!(page.contains("Vecinos del Río") && !page.contains("Secretaria"));
    assert_eq!(visitor.count("confirmed").await?, 1, "people only");

    let history = runs(&server, &["petition", "history"], &[])?;
    assert!(history.contains(": endorsement of event"), "{history}");
    assert!(history.contains("Called them"), "{history}");

    // The files to hand over have it apart.
    let folder = TempDir::with_prefix("export-")?;
    let file = folder.path().join("out.jsonl");
    let out = file.to_str().ok_or("a file without a name")?;
    let export = |more: &[&str]| -> Result<String> {
        let command = ["export", "signatures", "--format", "jsonl", "--out", out];
        runs(&server, &[&command[..], more].concat(), &BY)?;
        let written = fs::read_to_string(&file)?;
        fs::remove_file(&file)?;
        Ok(written)
    };
    assert!(!export(&["--all"])?.contains("Vecinos"));
    let row: Value = serde_json::from_str(&export(&["--organisations"])?)?;
    assert_eq!(row["organisation"], "Vecinos del Río");
    assert_eq!(row["link"], "https://vecinos.example/nosotros");
    assert!(row["email"].is_null(), "{row}");
    assert!(export(&["--organisations", "--all"])?.contains("eva@example.org"));
    let document = ["export", "delivery", "--lang", "en", "--out", "out.pdf"];
    let pdf = folder.path().join("out.pdf");
    let document = document.map(|it| match it {
        "out.pdf" => pdf.to_str().unwrap_or_default(),
        it => it,
    });
    runs(&server, &document, &BY)?;
    assert!(fs::read(&pdf)?.starts_with(b"%PDF"));
    let history = runs(&server, &["petition", "show"], &[])?;
    assert!(history.contains("1 listed"), "{history}");

    // Whose it is can be found by the address, and its contact takes it back.
    let found = runs(
        &server,
        &["signatures", "find", "--organisation"],
        &["--email", "eva@example.org"],
    )?;
    assert!(found.contains("confirmed"), "{found}");
    let own_page = format!("/signature/{}", mail.own_page_token()?);
    let withdrawn = visitor.post(&own_page, &[("act", "withdraw")]).await?;
    assert!(withdrawn.status.is_redirection());
    eventually(PATIENCE, Some(0), async || {
        let list = visitor.get(&path("/organisations.json")).await?.json()?;
        Ok(list["number"].as_u64())
    })
    .await?;
    assert_eq!(visitor.count("confirmed").await?, 1);

    // Nobody else can endorse once the folder says so.
    applies(&server, "")?;
    eventually(PATIENCE, StatusCode::NOT_FOUND, async || {
        let sent = visitor.post(&path("/endorsements"), &ENDORSES).await?;
        Ok(sent.status)
    })
    .await?;
    let verified = server.command(&["verify"])?;
    assert!(verified.status.success(), "{verified:?}");
    Ok(())
}

#[tokio::test]
async fn a_contact_with_an_address_of_any_script_gets_the_mail() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    applies(&server, "[organisations]\nallowed = true\n")?;
    eventually(PATIENCE, StatusCode::OK, async || {
        Ok(visitor.get(&path("/endorse")).await?.status)
    })
    .await?;
    for address in ["தமிழ்@example.org", "o’neill@example.org"] {
        let form = ENDORSES.map(|(name, value)| match name {
            "email" => (name, address),
            _ => (name, value),
        });
        let sent = visitor.post(&path("/endorsements"), &form).await?;
        assert_eq!(sent.status, StatusCode::ACCEPTED, "{}", sent.problems());
        visitor.mails_to(address, 1).await?;
    }
    Ok(())
}
