//! The signed answer that a refused signer keeps, as an auditor gets to see it: on the page, in JSON, and in `countersign audit`.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use reqwest::{Method, StatusCode};
use system_tests::visitor::signatures;
use system_tests::{Countersign, Form, Result, SLUG, eventually, program};

use crate::petition::{applied, copy_of_the_sample, edit};

/// Log, view, and what an instance keeps for two seconds, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(15);

/// What an auditor's command says of an answer, with its exit code.
fn audit(folder: &Path, note: &str, key: &str) -> Result<(Option<i32>, String)> {
    let file = folder.join("answer.txt");
    fs::write(&file, note)?;
    let output = Command::new(program()?)
        .args(["audit", "--key", key, "--answer"])
        .arg(&file)
        .env("XDG_CACHE_HOME", folder)
        .stdin(Stdio::null())
        .output()?;
    let said =
        [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned());
    Ok((output.status.code(), said.concat()))
}

#[tokio::test]
async fn who_is_refused_by_a_closed_petition_can_show_it_and_nobody_can_change_what_it_says()
-> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let folder = copy_of_the_sample()?;
    let settings = folder.path().join("petition.toml");
    edit(settings, "open = true", "open = false")?;
    applied(&server, &folder, &[])?;
    let form = Form::of("leo@example.org");
    eventually(PATIENCE, StatusCode::CONFLICT, async || {
        Ok(visitor.sign(&form).await?.status)
    })
    .await?;

    let page = visitor.sign(&form).await?.body;
    let (_, on_page) = page.split_once("<textarea readonly").ok_or("an answer")?;
    let (_, on_page) = on_page.split_once('>').ok_or("a tag")?;
    let (on_page, _) = on_page.split_once("</textarea>").ok_or("its end")?;
    let asked = visitor.request(Method::POST, &signatures());
    let asked = asked.header("accept", "application/json");
    let problem = visitor.send(asked.form(form.fields())).await?;
    let problem = problem.json()?;
    let in_json = problem["answer"].as_str().ok_or("an answer")?;
    assert_ne!(on_page, in_json, "each has random bytes of its own");

    let outside = tempfile::tempdir()?;
    let key = visitor.get("/answers/key").await?.body;
    let site = server.address().to_owned();
    let expected = format!("/answers refused (closed): sign {SLUG}, ");
    for note in [on_page, in_json] {
        assert!(!note.contains("leo") && !note.contains("Ruiz"), "{note}");
        // Copying text can change the ends of lines.
        let copied = note.trim_end().replace('\n', "\r\n");
        for (note, key) in [(note, key.trim()), (note, site.as_str()), (&copied, &site)] {
            let (code, said) = audit(outside.path(), note, key)?;
            assert_eq!(code, Some(0), "{said}");
            assert!(said.contains(&expected), "{said}");
        }
        let changed = note.replacen("refused closed", "refused paused", 1);
        let (code, said) = audit(outside.path(), &changed, key.trim())?;
        assert_eq!(code, Some(1), "{said}");
        assert!(said.contains("does not verify"), "{said}");
    }
    let (code, said) = audit(outside.path(), on_page, "sign.example.org")?;
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("must be a public key"), "{said}");
    let page = visitor.get("/public-log?lang=en").await?.body;
    assert!(page.contains("href=\"/answers/key\""));
    Ok(())
}
