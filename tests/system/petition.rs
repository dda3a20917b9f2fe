//! `countersign petition apply`: a folder is edited, compared, and published.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;
use std::time::Duration;

use reqwest::StatusCode;
use system_tests::{Countersign, Form, Result, SLUG, Visitor, eventually};
use tempfile::TempDir;

/// Log, view, and what a page keeps for two seconds, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(15);
const BEFORE: &str = "Solidarity with PO and popular militants";
const AFTER: &str = "Solidarity with all who are prosecuted";

/// A copy of the sample petition that a test may edit.
pub(crate) fn copy_of_the_sample() -> Result<TempDir> {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../infra/petitions")
        .join(SLUG);
    let copy = TempDir::with_prefix("petition-")?;
    fs::create_dir(copy.path().join("news"))?;
    for folder in ["", "news"] {
        for entry in fs::read_dir(sample.join(folder))? {
            let from = entry?.path();
            if let (true, Some(name)) = (from.is_file(), from.file_name()) {
                fs::copy(&from, copy.path().join(folder).join(name))?;
            }
        }
    }
    Ok(copy)
}

pub(crate) fn edit(file: PathBuf, from: &str, to: &str) -> Result {
    let text = fs::read_to_string(&file)?;
    assert!(text.contains(from), "{} says {from}", file.display());
    Ok(fs::write(file, text.replace(from, to))?)
}

pub(crate) fn apply(server: &Countersign, folder: &TempDir, options: &[&str]) -> Result<Output> {
    let folder = folder.path().to_str().ok_or("a folder without a name")?;
    let mut arguments = vec!["petition", "apply", folder];
    arguments.extend(options);
    server.command(&arguments)
}

/// Applies it, and gives what was said about it.
pub(crate) fn applied(server: &Countersign, folder: &TempDir, options: &[&str]) -> Result<String> {
    let output = apply(server, folder, options)?;
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    Ok(String::from_utf8(output.stdout)?)
}

async fn page(visitor: &Visitor) -> Result<String> {
    Ok(visitor.get(&format!("/petitions/{SLUG}")).await?.body)
}

async fn page_says(visitor: &Visitor, text: &str, expected: bool) -> Result {
    eventually(PATIENCE, expected, async || {
        Ok(page(visitor).await?.contains(text))
    })
    .await
}

#[tokio::test]
async fn a_dry_run_shows_the_difference_and_changes_nothing() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let folder = copy_of_the_sample()?;
    edit(folder.path().join("text.en.md"), BEFORE, AFTER)?;
    for _ in 0..2 {
        let said = applied(&server, &folder, &["--dry-run"])?;
        assert!(said.contains(&format!("- {BEFORE}")), "{said}");
        assert!(said.contains(&format!("+ {AFTER}")), "{said}");
    }
    tokio::time::sleep(Duration::from_secs(3)).await;
    page_says(&visitor, BEFORE, true).await
}

#[tokio::test]
async fn applying_publishes_and_applying_again_does_nothing() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let folder = copy_of_the_sample()?;
    let unchanged = applied(&server, &folder, &[])?;
    assert!(unchanged.contains("nothing to do"), "{unchanged}");

    edit(folder.path().join("text.en.md"), BEFORE, AFTER)?;
    fs::remove_file(folder.path().join("news/2024-07-30-spot-de-bullrich.md"))?;
    fs::write(
        folder.path().join("news/2024-11-24-acto.md"),
        "+++\nlanguage = \"es\"\ntitle = \"Acto en Plaza de Mayo\"\nsource = \"persecucion-politica\"\npublished = \"2024-11-24 18:00\"\n+++\n\nLa campaña sigue…\n",
    )?;
    let said = applied(&server, &folder, &[])?;
    assert!(said.contains(AFTER), "{said}");
    page_says(&visitor, AFTER, true).await?;
    page_says(&visitor, "Acto en Plaza de Mayo", true).await?;
    page_says(&visitor, "24 November 2024, 18:00", true).await?;
    page_says(&visitor, "Con un spot, Bullrich", false).await?;

    let again = applied(&server, &folder, &[])?;
    assert!(again.contains("nothing to do"), "{again}");
    let verified = server.command(&["verify"])?;
    assert!(verified.status.success(), "{verified:?}");
    Ok(())
}

#[tokio::test]
async fn what_was_applied_is_not_undone_by_a_restart() -> Result {
    let mut server = Countersign::start()?;
    let folder = copy_of_the_sample()?;
    edit(folder.path().join("text.en.md"), BEFORE, AFTER)?;
    applied(&server, &folder, &[])?;
    page_says(&server.visitor()?, AFTER, true).await?;
    server.start_again()?;
    tokio::time::sleep(Duration::from_secs(3)).await;
    page_says(&server.visitor()?, AFTER, true).await
}

#[tokio::test]
async fn a_petition_that_closes_takes_nobody_new_and_lets_those_confirm_who_had_signed() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    visitor.sign(&Form::of("eva@example.org")).await?;
    let mail = visitor.mails_to("eva@example.org", 1).await?.remove(0);
    let folder = copy_of_the_sample()?;
    edit(
        folder.path().join("petition.toml"),
        "open = true",
        "open = false",
    )?;
    applied(&server, &folder, &[])?;
    page_says(&visitor, "This petition is closed", true).await?;

    // What one instance keeps for two seconds has run out.
    tokio::time::sleep(Duration::from_secs(3)).await;
    let late = visitor.sign(&Form::of("leo@example.org")).await?;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("This petition is closed"));
    let confirmed = visitor.post(&mail.confirm_path()?, &[]).await?;
    assert_eq!(confirmed.status, StatusCode::OK);
    visitor.count_becomes("confirmed", 1).await?;
    assert_eq!(visitor.count("submitted").await?, 1);
    Ok(())
}

#[tokio::test]
async fn a_folder_with_a_mistake_is_refused_as_a_whole_and_says_where() -> Result {
    let server = Countersign::start()?;
    let folder = copy_of_the_sample()?;
    edit(folder.path().join("text.en.md"), BEFORE, AFTER)?;
    edit(folder.path().join("petition.toml"), "5934 133", "5934 134")?;
    let refused = apply(&server, &folder, &[])?;
    assert!(!refused.status.success());
    let errors = String::from_utf8(refused.stderr)?;
    assert!(
        errors.contains("petition.toml") && errors.contains("iban"),
        "{errors}"
    );
    page_says(&server.visitor()?, AFTER, false).await
}

/// Page, emails and document find the same text for a reader of Spanish.
#[tokio::test]
async fn a_text_for_a_region_is_shown_mailed_and_exported_in_its_language() -> Result {
    const TITLE: &str = "Contra la represión de Milei";
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let folder = copy_of_the_sample()?;
    let spanish = folder.path().join("text.es-AR.md");
    fs::copy(folder.path().join("text.en.md"), &spanish)?;
    edit(
        spanish,
        "Against the repression of Javier Milei in Argentina",
        TITLE,
    )?;
    applied(&server, &folder, &[])?;
    let page = format!("/petitions/{SLUG}?lang=es");
    eventually(PATIENCE, true, async || {
        Ok(visitor.get(&page).await?.body.contains(TITLE))
    })
    .await?;

    let form = Form::of("ana@example.org").with("lang", "es");
    visitor.sign(&form).await?;
    let mail = visitor.mails_to("ana@example.org", 1).await?.remove(0);
    assert!(mail.subject.contains(TITLE), "{}", mail.subject);
    let confirm = visitor.get(&mail.confirm_path()?).await?;
    assert!(confirm.body.contains(TITLE), "{}", confirm.body);

    let delivery = [
        "export",
        "delivery",
        "--petition",
        SLUG,
        "--lang",
        "es",
        "--dry-run",
    ];
    let who = ["--operator", "bea", "--note", "for the committee"];
    let done = server.command(&[&delivery[..], &who[..]].concat())?;
    assert!(done.status.success(), "{done:?}");
    let said = String::from_utf8(done.stdout)?;
    assert!(said.starts_with("es-AR: "), "{said}");
    Ok(())
}

#[tokio::test]
async fn a_draft_is_seen_at_its_own_address_and_by_nobody_else() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let folder = copy_of_the_sample()?;
    let toml = folder.path().join("petition.toml");
    edit(toml.clone(), SLUG, "not-yet-open")?;
    edit(toml.clone(), "open = true", "open = false")?;
    edit(folder.path().join("text.en.md"), BEFORE, AFTER)?;
    applied(&server, &folder, &["--second"])?;
    let link = |options: &[&str]| {
        let mut arguments = vec!["petition", "draft", "--petition", "not-yet-open"];
        arguments.extend(options);
        let output = server.command(&arguments)?;
        assert!(output.status.success(), "{output:?}");
        let printed = String::from_utf8(output.stdout)?;
        Ok::<_, Box<dyn std::error::Error + Send + Sync>>(printed.trim().to_owned())
    };
    let address = link(&[])?;
    // The command has waited for the page.
    assert_eq!(visitor.get(&address).await?.status, StatusCode::OK);
    let shows = async |address: &str, expected: StatusCode| {
        eventually(PATIENCE, expected, async || {
            Ok(visitor.get(address).await?.status)
        })
        .await
    };
    assert!(visitor.get(&address).await?.body.contains(AFTER));
    shows("/petitions/not-yet-open", StatusCode::NOT_FOUND).await?;
    assert!(
        !server.log()?.contains(&address),
        "the log names the address"
    );

    let other = link(&["--days", "1"])?;
    shows(&other, StatusCode::OK).await?;
    shows(&address, StatusCode::NOT_FOUND).await?;
    link(&["--stop"])?;
    shows(&other, StatusCode::NOT_FOUND).await?;

    let last = link(&[])?;
    shows(&last, StatusCode::OK).await?;
    edit(toml, "open = false", "open = true")?;
    applied(&server, &folder, &["--second"])?;
    shows(&last, StatusCode::SEE_OTHER).await
}
