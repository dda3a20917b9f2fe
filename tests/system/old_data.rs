//! Today's program opens the data folder that an earlier release wrote, and goes on from there.
//!
//! `tests/fixtures/README.md` says who is in it and how it was made.

use std::path::Path;
use std::process::Output;
use std::time::Duration;

use reqwest::StatusCode;
use serde_json::{Value, json};
use system_tests::{Countersign, Form, Mail, Result, SLUG, Visitor, eventually};

/// Longer than a view needs to follow, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(15);

fn start() -> Result<Countersign> {
    Countersign::start_on_copy_of(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/data-0.1.0"),
    )
}

fn succeeds(server: &Countersign, arguments: &[&str]) -> Result<String> {
    let Output {
        status,
        stdout,
        stderr,
    } = server.command(arguments)?;
    let errors = String::from_utf8_lossy(&stderr);
    assert!(status.success(), "{arguments:?}: {status}\n{errors}");
    Ok(String::from_utf8(stdout)?)
}

/// The only mail, or the newest, that the earlier release sent to this address.
fn last_mail(server: &Countersign, to: &str, subject: &str) -> Result<Mail> {
    let mut mails = server.kept_mails()?;
    mails.retain(|mail| mail.to == to && mail.subject.contains(subject));
    mails
        .pop()
        .ok_or_else(|| format!("{to} has no mail {subject:?}").into())
}

/// The names that are shown, in alphabetical order.
async fn shown_names(visitor: &Visitor) -> Result<Vec<String>> {
    let signers = visitor.json("signers").await?;
    let mut names: Vec<_> = signers["signers"]
        .as_array()
        .ok_or("no list of signers")?
        .iter()
        .filter_map(|signer| signer["name"].as_str().map(str::to_owned))
        .collect();
    names.sort();
    Ok(names)
}

/// Takes out of `count.json` what the public log says, which an earlier release did not have, and which begins in the meantime.
fn without_log(count: &mut Value) -> Result<Value> {
    let count = count.as_object_mut().ok_or("count.json is no object")?;
    Ok(count.remove("public_log").ok_or("no public_log")?)
}

async fn documents(visitor: &Visitor) -> Result<Vec<Value>> {
    let mut documents = Vec::new();
    for document in ["count", "signers", "series", "news"] {
        documents.push(visitor.json(document).await?);
    }
    without_log(&mut documents[0])?;
    Ok(documents)
}

#[tokio::test]
async fn the_pages_show_what_the_earlier_release_showed() -> Result {
    let server = start()?;
    let visitor = server.visitor()?;
    let mut count = visitor.json("count").await?;
    without_log(&mut count)?;
    assert_eq!(
        count,
        json!({ "confirmed": 6, "goal": 100, "explained": null, "organisations": 0 })
    );
    // What was signed before there was a log is put into it at the start.
    eventually(PATIENCE, json!(6), async || {
        Ok(visitor.json("count").await?["public_log"]["lines"]["confirmed"].clone())
    })
    .await?;
    for (line, number) in [
        ("submitted", 11),
        ("awaiting", 2),
        ("withdrawn", 1),
        ("invalidated_disposable_address", 1),
        ("erased", 1),
        ("purged", 0),
        ("confirmed_bounced", 0),
    ] {
        assert_eq!(visitor.count(line).await?, number, "{line}");
    }
    let names = [
        "Ana Ruiz",
        "Ida Sosa",
        "Lea Rojas",
        "Max Miller",
        "Tom Smith",
    ];
    assert_eq!(shown_names(&visitor).await?, names);
    let days = visitor.json("series").await?["days"].clone();
    assert_eq!(days.as_array().map(Vec::len), Some(1));
    assert_eq!(days[0]["confirmed"], 6);
    let news = visitor.json("news").await?["articles"].clone();
    assert_eq!(news.as_array().map(Vec::len), Some(5));
    assert_eq!(news[0]["title"], "Acto en Plaza de Mayo");

    let page = visitor.get(&format!("/petitions/{SLUG}?lang=en")).await?;
    assert!(page.body.contains("PO and all who are prosecuted"));
    for name in names {
        assert!(page.body.contains(name), "{name}");
    }
    succeeds(&server, &["verify"])?;
    Ok(())
}

#[tokio::test]
async fn a_link_that_the_earlier_release_mailed_still_confirms() -> Result {
    let server = start()?;
    let visitor = server.visitor()?;
    for (number, email) in [(7, "noa@example.org"), (8, "zoe@example.org")] {
        let mail = last_mail(&server, email, "Confirm your signature")?;
        for _ in 0..2 {
            let confirmed = visitor.post(&mail.confirm_path()?, &[]).await?;
            assert_eq!(confirmed.status, StatusCode::OK);
            visitor.count_becomes("confirmed", number).await?;
        }
    }
    visitor.mails_to("noa@example.org", 2).await?;
    let names = shown_names(&visitor).await?;
    assert!(names.contains(&"Zoe Diaz".to_owned()), "{names:?}");
    succeeds(&server, &["verify"])?;
    Ok(())
}

#[tokio::test]
async fn the_signers_own_pages_open_and_their_buttons_work() -> Result {
    let server = start()?;
    let visitor = server.visitor()?;
    let own_page = |email| last_mail(&server, email, "Your signature counts")?.own_page_path();
    let ana = own_page("ana@example.org")?;
    let page = visitor.get(&ana).await?;
    assert_eq!(page.status, StatusCode::OK);
    for typed in ["Ana Ruiz", "ana@example.org", "Teacher", "Jujuy", "Unidad"] {
        assert!(page.body.contains(typed), "{typed}");
    }
    visitor.post(&ana, &[("act", "hide")]).await?;
    eventually(PATIENCE, false, async || {
        Ok(shown_names(&visitor)
            .await?
            .contains(&"Ana Ruiz".to_owned()))
    })
    .await?;

    visitor
        .post(
            &own_page("uma@example.org")?,
            &[("act", "sign-again"), ("details", "1")],
        )
        .await?;
    visitor.count_becomes("withdrawn", 0).await?;
    let erase = [("act", "erase"), ("sure", "yes")];
    visitor.post(&own_page("leo@example.org")?, &erase).await?;
    visitor.count_becomes("erased", 2).await?;
    assert_eq!(visitor.count("confirmed").await?, 6);
    succeeds(&server, &["verify"])?;
    Ok(())
}

#[tokio::test]
async fn the_same_address_is_still_the_same_signer() -> Result {
    let server = start()?;
    let visitor = server.visitor()?;
    visitor.sign(&Form::of("Leo@EXAMPLE.org")).await?;
    visitor.sign(&Form::of("new@example.org")).await?;
    visitor.count_becomes("submitted", 12).await?;
    visitor.mails_to("new@example.org", 1).await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(visitor.count("submitted").await?, 12);
    Ok(())
}

#[tokio::test]
async fn a_rebuild_from_the_earlier_log_shows_the_same_and_counts_on() -> Result {
    let server = start()?;
    let visitor = server.visitor()?;
    let before = documents(&visitor).await?;
    let rebuilt = succeeds(&server, &["rebuild"])?;
    assert!(rebuilt.contains("29 signature events"), "{rebuilt}");
    succeeds(&server, &["verify"])?;
    let mut after = documents(&visitor).await?;
    // The earlier release did not count it.
    assert_eq!(before[1]["not_shown"], Value::Null);
    assert_eq!(after[1]["not_shown"].take(), 1);
    assert_eq!(after, before);

    visitor
        .sign_and_confirm(&Form::of("new@example.org"))
        .await?;
    visitor.count_becomes("confirmed", 7).await?;
    succeeds(&server, &["verify"])?;
    Ok(())
}

#[tokio::test]
async fn exports_open_what_the_earlier_release_sealed() -> Result {
    let server = start()?;
    let listed = succeeds(&server, &["export", "list", "--petition", SLUG])?;
    assert!(
        listed.contains("csv consented: 5 signatures, 4 with a name, 1 with an email address"),
        "{listed}"
    );

    let export = [
        "export",
        "signatures",
        "--petition",
        SLUG,
        "--operator",
        "Bea",
        "--note",
        "a test",
        "--out",
        "-",
        "--all",
        "--format",
        "jsonl",
    ];
    let mut rows = Vec::new();
    for line in succeeds(&server, &export)?.lines() {
        let row: Value = serde_json::from_str(line)?;
        let fields = [
            "given_name",
            "family_name",
            "email",
            "city",
            "occupation",
            "comment",
        ];
        rows.push(fields.map(|field| row[field].as_str().unwrap_or("missing").to_owned()));
    }
    rows.sort();
    let expected = [
        [
            "Ana",
            "Ruiz",
            "ana@example.org",
            "Jujuy",
            "Teacher",
            "Unidad",
        ],
        ["Ida", "Sosa", "ida@example.org", "", "", ""],
        ["Lea", "Rojas", "lea@example.org", "Salta", "", ""],
        ["Leo", "Paz", "leo@example.org", "", "", ""],
        ["Max", "Miller", "max@mail.example.net", "", "", ""],
        ["Tom", "Smith", "tom@mail.example.net", "", "", ""],
    ];
    assert_eq!(rows, expected);
    Ok(())
}

#[tokio::test]
async fn the_earlier_releases_petition_folder_has_nothing_new_to_apply() -> Result {
    let server = start()?;
    let sample = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../infra/petitions")
        .join(SLUG);
    let sample = sample.to_str().ok_or("a path in UTF-8")?;
    // The fixture's text and one article differ from the sample; nothing else does.
    let said = succeeds(&server, &["petition", "apply", sample, "--dry-run"])?;
    assert!(said.contains("Set the text in en"), "{said}");
    assert!(said.contains("2024-11-24-acto"), "{said}");
    for unchanged in ["account for donations", "protection", "Open", "2024-10-04"] {
        assert!(!said.contains(unchanged), "{said}");
    }
    Ok(())
}
