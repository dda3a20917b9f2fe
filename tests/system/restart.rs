//! What was acknowledged is there after a `kill -9`, and every view can be made again.

use system_tests::{Countersign, Form, Result};

fn succeeds(server: &Countersign, arguments: &[&str]) -> Result {
    let output = server.command(arguments)?;
    assert!(
        output.status.success(),
        "{arguments:?}: {}\n{}\n{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    Ok(())
}

#[tokio::test]
async fn a_signature_survives_a_kill_and_still_counts_once() -> Result {
    let mut server = Countersign::start()?;
    let visitor = server.visitor()?;
    let form = Form::of("ana@example.org").with("show_name", "yes");
    visitor.sign_and_confirm(&form).await?;
    visitor.count_becomes("confirmed", 1).await?;

    server.start_again()?;
    let visitor = server.visitor()?;
    visitor.count_becomes("confirmed", 1).await?;
    visitor.sign(&Form::of("Ana@EXAMPLE.org")).await?;
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    assert_eq!(visitor.count("confirmed").await?, 1);
    assert_eq!(visitor.count("submitted").await?, 1);
    assert!(visitor.json("signers").await?.to_string().contains("Ana"));

    server.kill()?;
    succeeds(&server, &["verify"])
}

#[tokio::test]
async fn a_link_sent_before_a_kill_works_after_it() -> Result {
    let mut server = Countersign::start()?;
    let visitor = server.visitor()?;
    visitor.sign(&Form::of("ana@example.org")).await?;
    let mail = visitor.mails_to("ana@example.org", 1).await?.remove(0);
    server.start_again()?;
    let visitor = server.visitor()?;
    let confirmed = visitor.post(&mail.confirm_path()?, &[]).await?;
    assert!(confirmed.status.is_success(), "{}", confirmed.status);
    visitor.count_becomes("confirmed", 1).await
}

#[tokio::test]
async fn a_confirmation_that_no_view_has_seen_yet_is_counted_after_a_kill() -> Result {
    let mut server = Countersign::start()?;
    let visitor = server.visitor()?;
    visitor.sign(&Form::of("ana@example.org")).await?;
    let mail = visitor.mails_to("ana@example.org", 1).await?.remove(0);
    visitor.post(&mail.confirm_path()?, &[]).await?;
    server.start_again()?;
    server.visitor()?.count_becomes("confirmed", 1).await
}

#[tokio::test]
async fn views_made_again_from_the_log_are_the_same() -> Result {
    let mut server = Countersign::start()?;
    let visitor = server.visitor()?;
    for name in ["ana", "eva", "leo"] {
        let form = Form::of(&format!("{name}@example.org"))
            .with("given_name", name)
            .with("show_name", "yes");
        visitor.sign_and_confirm(&form).await?;
    }
    visitor.sign(&Form::of("uma@example.org")).await?;
    visitor.count_becomes("confirmed", 3).await?;
    visitor.count_becomes("submitted", 4).await?;
    let mut before = Vec::new();
    for document in ["count", "signers", "series", "news"] {
        before.push((document, visitor.json(document).await?));
    }

    server.kill()?;
    succeeds(&server, &["rebuild"])?;
    succeeds(&server, &["verify"])?;
    server.start_again()?;
    let visitor = server.visitor()?;
    for (document, before) in before {
        assert_eq!(visitor.json(document).await?, before, "{document}.json");
    }

    // And they follow the log from there.
    visitor
        .sign_and_confirm(&Form::of("ida@example.org"))
        .await?;
    visitor.count_becomes("confirmed", 4).await
}
