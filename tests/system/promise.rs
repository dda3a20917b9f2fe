//! A petition promises names only from a number on: from the folder to the page, the export and the signer's own page.

use std::fs;
use std::path::Path;
use std::process::Output;
use std::time::Duration;

use system_tests::{Countersign, Form, Result, SLUG, eventually};
use tempfile::TempDir;

/// Log, view, and what a page keeps for two seconds, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(15);
const WHO: [&str; 4] = ["--operator", "Bea", "--note", "To hand over"];

fn path(end: &str) -> String {
    format!("/petitions/{SLUG}{end}")
}

/// Applies the sample petition with this promise.
fn promises(server: &Countersign, number: u64) -> Result<Output> {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("../infra/petitions");
    let copy = TempDir::with_prefix("petition-")?;
    for name in ["petition.toml", "text.en.md"] {
        fs::copy(sample.join(SLUG).join(name), copy.path().join(name))?;
    }
    let file = copy.path().join("petition.toml");
    let written = fs::read_to_string(&file)?;
    fs::write(&file, format!("names_from = {number}\n{written}"))?;
    let folder = copy.path().to_str().ok_or("a folder without a name")?;
    server.command(&["petition", "apply", folder])
}

fn exports(server: &Countersign) -> Result<Output> {
    let export = ["export", "signatures", "--petition", SLUG];
    let how = ["--format", "csv", "--out", "-"];
    server.command(&[&export[..], &how[..], &WHO[..]].concat())
}

#[tokio::test]
async fn a_promise_about_names_is_kept_from_the_first_signature_to_a_withdrawal() -> Result {
    let server = Countersign::start()?;
    let applied = promises(&server, 2)?;
    assert!(applied.status.success(), "{applied:?}");
    let visitor = server.visitor()?;
    eventually(PATIENCE, Some(2), async || {
        let facts = visitor.get(&path("/petition.json")).await?.json()?;
        Ok(facts["names_from"].as_u64())
    })
    .await?;
    let named = async || {
        let list = visitor.get(&path("/signers.json")).await?.json()?;
        Ok(list["signers"].as_array().map_or(0, Vec::len))
    };
    let shown = |email| Form::of(email).with("show_name", "yes");
    visitor.sign_and_confirm(&shown("ana@example.org")).await?;
    visitor.count_becomes("confirmed", 1).await?;
    assert_eq!(named().await?, 0);
    let page = visitor.get(&path("?lang=en")).await?.body;
    assert!(page.contains("at least 2 people have confirmed. Still needed: 1."));
    let refused = exports(&server)?;
    assert!(!refused.status.success() && refused.stdout.is_empty());
    assert!(
        String::from_utf8(refused.stderr)?
            .contains("before 2 people have confirmed, and 1 more must confirm")
    );

    visitor.sign_and_confirm(&shown("bo@example.org")).await?;
    eventually(PATIENCE, 2, &named).await?;
    let exported = exports(&server)?;
    assert!(exported.status.success(), "{exported:?}");

    let mails = visitor.mails_to("bo@example.org", 2).await?;
    let own_page = mails.iter().find_map(|mail| mail.own_page_path().ok());
    let own_page = own_page.ok_or("no link to the own page")?;
    visitor.post(&own_page, &[("act", "withdraw")]).await?;
    eventually(PATIENCE, 0, &named).await?;
    let lowered = promises(&server, 3)?;
    assert!(lowered.status.success(), "{lowered:?}");
    let lowered = promises(&server, 2)?;
    assert!(!lowered.status.success());
    assert!(String::from_utf8(lowered.stderr)?.contains("petition.toml: names_from:"));
    let verified = server.command(&["verify"])?;
    assert!(verified.status.success(), "{verified:?}");
    Ok(())
}
