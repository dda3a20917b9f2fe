//! `countersign export`: what leaves, and that the petition's log says so.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::process::Output;

use system_tests::{Countersign, Form, Result, SLUG};

const WHO: [&str; 4] = ["--operator", "bea", "--note", "for the committee"];

fn export(server: &Countersign, options: &[&str]) -> Result<Output> {
    let mut arguments = vec!["export", "signatures", "--petition", SLUG];
    arguments.extend(WHO);
    arguments.extend(options);
    server.command(&arguments)
}

fn exports(server: &Countersign) -> Result<String> {
    let listed = server.command(&["export", "list", "--petition", SLUG])?;
    Ok(String::from_utf8(listed.stdout)?)
}

fn file(server: &Countersign, name: &str) -> PathBuf {
    server.data().join(name)
}

/// Three who confirmed (shown and asking for news, neither, erased since) and one who did not.
async fn signed(server: &Countersign) -> Result {
    let visitor = server.visitor()?;
    let shown = Form::of("ana@example.org")
        .with("family_name", "=SUM(A1:A9)")
        .with("city", "Humahuaca")
        .with("show_name", "yes")
        .with("news", "yes");
    visitor.sign_and_confirm(&shown).await?;
    let hidden = Form::of("leo@example.org").with("given_name", "Leopoldo");
    visitor.sign_and_confirm(&hidden).await?;
    let gone = Form::of("eva@example.org").with("given_name", "Evangelina");
    let mail = visitor
        .sign_and_confirm(&gone.with("show_name", "yes"))
        .await?;
    let erase = [("act", "erase"), ("sure", "yes")];
    visitor.post(&mail.own_page_path()?, &erase).await?;
    let waiting = Form::of("zoe@example.org").with("given_name", "Zoraida");
    visitor.sign(&waiting.with("show_name", "yes")).await?;
    visitor.count_becomes("submitted", 4).await?;
    visitor.count_becomes("erased", 1).await
}

#[tokio::test]
async fn signers_leave_as_far_as_they_agreed_and_the_log_says_who_took_them() -> Result {
    let server = Countersign::start()?;
    signed(&server).await?;
    let page = |visitor: system_tests::Visitor| async move {
        visitor.get(&format!("/petitions/{SLUG}")).await
    };
    let before = page(server.visitor()?).await?.body;

    let out = file(&server, "out.csv");
    let name = out.to_str().ok_or("a name in UTF-8")?;
    let done = export(&server, &["--format", "csv", "--out", name])?;
    assert!(done.status.success(), "{done:?}");
    let csv = fs::read_to_string(&out)?;
    assert_eq!(csv.lines().count(), 3, "{csv}");
    assert!(csv.contains("\"Ana\",\"'=SUM(A1:A9)\""), "{csv}");
    assert!(csv.contains("ana@example.org"), "{csv}");
    for absent in [
        "Leopoldo",
        "leo@",
        "Evangelina",
        "eva@",
        "Zoraida",
        "zoe@",
        "Humahuaca",
    ] {
        assert!(!csv.contains(absent), "{absent} is in {csv}");
    }
    assert_eq!(fs::metadata(&out)?.permissions().mode() & 0o777, 0o600);
    let listed = exports(&server)?;
    assert!(listed.contains("by bea (user "), "{listed}");
    assert!(listed.contains("): for the committee"), "{listed}");
    assert!(
        listed.contains("csv consented: 2 signatures, 1 with a name, 1 with an email address"),
        "{listed}"
    );

    // What is shown is as it was, and still follows from the log.
    let verified = server.command(&["verify"])?;
    assert!(verified.status.success(), "{verified:?}");
    let rebuilt = server.command(&["rebuild"])?;
    assert!(rebuilt.status.success(), "{rebuilt:?}");
    assert_eq!(page(server.visitor()?).await?.body, before);
    Ok(())
}

#[tokio::test]
async fn all_of_the_confirmed_leave_only_when_it_is_said_and_then_the_log_says_all() -> Result {
    let server = Countersign::start()?;
    signed(&server).await?;
    let done = export(&server, &["--format", "jsonl", "--all", "--out", "-"])?;
    assert!(done.status.success(), "{done:?}");
    let lines = String::from_utf8(done.stdout)?;
    let rows = lines
        .lines()
        .map(serde_json::from_str)
        .collect::<std::result::Result<Vec<serde_json::Value>, _>>()?;
    assert_eq!(rows.len(), 2, "{rows:?}");
    assert!(rows.iter().any(|row| row["given_name"] == "Leopoldo"));
    assert!(rows.iter().any(|row| row["city"] == "Humahuaca"));
    assert!(!lines.contains("Evangelina") && !lines.contains("Zoraida"));
    let listed = exports(&server)?;
    assert!(listed.contains("jsonl ALL: 2 signatures"), "{listed}");
    Ok(())
}

#[tokio::test]
async fn a_dry_run_and_a_refusal_write_nothing_and_record_nothing() -> Result {
    let server = Countersign::start()?;
    signed(&server).await?;
    let out = file(&server, "out.csv");
    let name = out.to_str().ok_or("a name in UTF-8")?;
    let dry = export(&server, &["--format", "csv", "--out", name, "--dry-run"])?;
    let said = String::from_utf8(dry.stdout)?;
    assert!(said.contains("rows: 2 signatures, 1 with a name"), "{said}");
    assert!(said.contains("confirmed_on, country, given_name"), "{said}");
    assert!(!out.exists());

    fs::write(&out, "mine")?;
    let refused = export(&server, &["--format", "csv", "--out", name])?;
    assert!(!refused.status.success());
    let errors = String::from_utf8(refused.stderr)?;
    assert!(errors.contains("--force"), "{errors}");
    assert_eq!(fs::read_to_string(&out)?, "mine");
    assert_eq!(exports(&server)?, "nothing was exported yet\n");
    Ok(())
}

fn delivery(server: &Countersign, options: &[&str]) -> Result<Output> {
    let mut arguments = vec!["export", "delivery", "--petition", SLUG];
    arguments.extend(WHO);
    arguments.extend(options);
    server.command(&arguments)
}

#[tokio::test]
async fn a_petition_is_handed_over_as_a_document_with_the_names_that_are_public() -> Result {
    let server = Countersign::start()?;
    signed(&server).await?;
    let visitor = server.visitor()?;
    let far = Form::of("ming@example.org").with("given_name", "小明");
    visitor
        .sign_and_confirm(&far.with("show_name", "yes"))
        .await?;
    visitor.count_becomes("confirmed", 3).await?;

    let out = file(&server, "out.pdf");
    let name = out.to_str().ok_or("a name in UTF-8")?;
    let dry = delivery(&server, &["--lang", "en", "--out", name, "--dry-run"])?;
    let said = String::from_utf8(dry.stdout)?;
    assert!(said.contains("with 2 names"), "{said}");
    assert!(!out.exists());

    let done = delivery(&server, &["--lang", "en", "--out", name])?;
    assert!(done.status.success(), "{done:?}");
    assert!(fs::read(&out)?.starts_with(b"%PDF-"));
    assert_eq!(fs::metadata(&out)?.permissions().mode() & 0o777, 0o600);
    // A name that the fonts cannot draw does not go unnoticed.
    let errors = String::from_utf8(done.stderr)?;
    assert!(
        errors.contains("1 name contains letters") && errors.contains("--font"),
        "{errors}"
    );
    let listed = exports(&server)?;
    assert!(
        listed.contains("pdf public: 2 signatures, 2 with a name, 0"),
        "{listed}"
    );
    let verified = server.command(&["verify"])?;
    assert!(verified.status.success(), "{verified:?}");

    let hide = ["petition", "hide-names", "--petition", SLUG];
    let hidden = server.command(&[&hide[..], &WHO[..]].concat())?;
    assert!(hidden.status.success(), "{hidden:?}");
    let refused = delivery(&server, &["--lang", "en", "--out", name, "--force"])?;
    assert!(!refused.status.success());
    assert!(String::from_utf8(refused.stderr)?.contains("show-names"));
    Ok(())
}

#[tokio::test]
async fn a_document_in_a_language_that_the_petition_lacks_is_refused_with_those_it_has() -> Result {
    let server = Countersign::start()?;
    let refused = delivery(&server, &["--lang", "fr", "--out", "-"])?;
    assert!(!refused.status.success());
    let errors = String::from_utf8(refused.stderr)?;
    assert!(errors.contains("--lang must be one of en"), "{errors}");
    assert!(refused.stdout.is_empty());
    assert_eq!(exports(&server)?, "nothing was exported yet\n");
    Ok(())
}
