//! The public log, read from outside: it grows with what is confirmed, and a kill leaves no gap.

use std::time::Duration;

use reqwest::Method;
use system_tests::{Countersign, Form, Result, Visitor, eventually};

/// A second between two checkpoints, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// How many leaves the published checkpoint has; 0 if there is none.
async fn size(visitor: &Visitor) -> Result<u64> {
    let checkpoint = visitor.get("/public-log/1/checkpoint").await?;
    if checkpoint.status != 200 {
        return Ok(0);
    }
    let size = checkpoint.body.lines().nth(1).unwrap_or_default();
    Ok(size.parse()?)
}

async fn grows_to(visitor: &Visitor, expected: u64) -> Result {
    eventually(PATIENCE, expected, async || size(visitor).await).await
}

#[tokio::test]
async fn the_log_grows_with_what_is_confirmed_and_loses_nothing_in_a_kill() -> Result {
    let mut server = Countersign::start()?;
    let visitor = server.visitor()?;
    // The sample's texts, and that it opened.
    eventually(PATIENCE, true, async || Ok(size(&visitor).await? > 1)).await?;
    let before = size(&visitor).await?;
    visitor.sign(&Form::of("never@example.org")).await?;
    visitor
        .sign_and_confirm(&Form::of("ana@example.org"))
        .await?;
    grows_to(&visitor, before + 1).await?;

    let mail = visitor
        .sign_and_confirm(&Form::of("bea@example.org"))
        .await?;
    server.start_again()?;
    let visitor = server.visitor()?;
    grows_to(&visitor, before + 2).await?;
    visitor
        .post(&mail.own_page_path()?, &[("act", "withdraw")])
        .await?;
    visitor.count_becomes("confirmed", 1).await?;
    grows_to(&visitor, before + 3).await?;

    let verified = server.command(&["verify"])?;
    let said = String::from_utf8_lossy(&verified.stdout).into_owned();
    let same = "public log 1 (how many have confirmed): the same";
    assert!(verified.status.success() && said.contains(same), "{said}");

    let tile = format!("/public-log/1/tile/0/000.p/{}", before + 3);
    let tile = visitor.request(Method::GET, &tile).send().await?;
    assert_eq!(tile.status(), 200);
    assert_eq!(tile.bytes().await?.len() as u64, 32 * (before + 3));
    let policy = visitor.get("/public-log/1/policy").await?;
    assert!(policy.body.starts_with("log ") && policy.body.ends_with("quorum none\n"));
    for path in [
        "/public-log/1/secret",
        "/public-log/1/lock",
        "/public-log/2/checkpoint",
    ] {
        assert_eq!(visitor.get(path).await?.status, 404, "{path}");
    }

    server.kill()?;
    let repaired = server.command(&["public-log", "repair"])?;
    let said = String::from_utf8_lossy(&repaired.stdout).into_owned();
    assert!(said.contains("all its files are as they must be"), "{said}");
    let begun = server.command(&["public-log", "begin"])?;
    let said = String::from_utf8_lossy(&begun.stdout).into_owned();
    assert!(said.contains("leaves added to the public log: 0"), "{said}");
    // The command was not told the server's address, and keeps what the server has published.
    let kept = std::fs::read_to_string(server.data().join("public-log/1/policy"))?;
    assert_eq!(kept, policy.body);
    Ok(())
}

#[tokio::test]
async fn the_newest_log_is_repaired_and_one_that_ended_only_by_its_number() -> Result {
    let mut server = Countersign::start()?;
    let visitor = server.visitor()?;
    eventually(PATIENCE, true, async || Ok(size(&visitor).await? > 1)).await?;
    server.set("PUBLIC_LOG_NUMBER", "2");
    server.start_again()?;
    let visitor = server.visitor()?;
    let path = "/public-log/2/checkpoint";
    eventually(PATIENCE, 200, async || {
        Ok(visitor.get(path).await?.status.as_u16())
    })
    .await?;
    server.kill()?;
    for number in [2, 1] {
        let checkpoint = server
            .data()
            .join(format!("public-log/{number}/checkpoint"));
        let kept = std::fs::read(&checkpoint)?;
        std::fs::remove_file(&checkpoint)?;
        let number = number.to_string();
        // The newest needs no number.
        let of_number = ["--number", &number];
        let chosen = if number == "2" { &[][..] } else { &of_number };
        let repair = |more: &[&str]| {
            let words = [&["public-log", "repair"][..], chosen, more].concat();
            server.command(&words)
        };
        let dry = repair(&["--dry-run"])?;
        assert!(!dry.status.success());
        let said = String::from_utf8_lossy(&dry.stdout).into_owned();
        assert!(said.contains("missing: checkpoint"), "{said}");
        assert!(said.contains(&format!("public log {number} (")), "{said}");
        assert!(repair(&[])?.status.success());
        assert_eq!(std::fs::read(&checkpoint)?, kept);
        assert!(repair(&["--dry-run"])?.status.success());
    }
    let none = server.command(&["public-log", "repair", "--number", "7"])?;
    assert!(!none.status.success());
    let said = String::from_utf8_lossy(&none.stderr).into_owned();
    assert!(
        said.contains("has no leaves") && said.contains("--number 2"),
        "{said}"
    );
    Ok(())
}
