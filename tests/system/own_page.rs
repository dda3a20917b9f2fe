//! The signer's own page: see, hide, withdraw, erase.

use reqwest::StatusCode;
use system_tests::{Countersign, Form, Result, SLUG, Visitor, eventually};

/// Longer than a view needs to follow, on a busy machine.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(10);

/// A confirmed signer who is shown; gives the path of the own page.
async fn signer(visitor: &Visitor) -> Result<String> {
    let form = Form::of("ana@example.org")
        .with("show_name", "yes")
        .with("comment", "For the comrades");
    visitor.sign_and_confirm(&form).await?;
    visitor.count_becomes("confirmed", 1).await?;
    is_listed(visitor, true).await?;
    let mails = visitor.mails_to("ana@example.org", 2).await?;
    mails[1].own_page_path()
}

async fn is_listed(visitor: &Visitor, expected: bool) -> Result {
    eventually(PATIENCE, expected, async || {
        Ok(visitor
            .json("signers")
            .await?
            .to_string()
            .contains("Ana Ruiz"))
    })
    .await
}

#[tokio::test]
async fn it_shows_what_was_signed_and_changes_nothing_by_itself() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let own_page = signer(&visitor).await?;
    let page = visitor.get(&own_page).await?;
    assert_eq!(page.status, StatusCode::OK);
    for shown in [
        "Ana Ruiz",
        "ana@example.org",
        "For the comrades",
        "Argentina",
    ] {
        assert!(page.body.contains(shown), "{shown}");
    }
    assert_eq!(visitor.count("confirmed").await?, 1);
    Ok(())
}

#[tokio::test]
async fn a_name_can_be_hidden_and_shown_again_and_counts_all_the_time() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let own_page = signer(&visitor).await?;
    visitor.post(&own_page, &[("act", "hide")]).await?;
    is_listed(&visitor, false).await?;
    assert_eq!(visitor.count("confirmed").await?, 1);
    visitor
        .post(&own_page, &[("act", "show"), ("details", "1")])
        .await?;
    is_listed(&visitor, true).await?;
    assert_eq!(visitor.count("confirmed").await?, 1);
    Ok(())
}

#[tokio::test]
async fn who_withdraws_counts_no_more_and_may_sign_again() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let own_page = signer(&visitor).await?;
    for _ in 0..2 {
        let answer = visitor.post(&own_page, &[("act", "withdraw")]).await?;
        assert!(answer.status.is_success() || answer.status.is_redirection());
        visitor.count_becomes("confirmed", 0).await?;
        assert_eq!(visitor.count("withdrawn").await?, 1);
    }
    is_listed(&visitor, false).await?;

    visitor.sign(&Form::of("ana@example.org")).await?;
    let mail = visitor.mails_to("ana@example.org", 3).await?.remove(2);
    visitor.post(&mail.confirm_path()?, &[]).await?;
    visitor.count_becomes("confirmed", 1).await?;
    assert_eq!(visitor.count("submitted").await?, 1);
    assert_eq!(visitor.count("withdrawn").await?, 0);
    Ok(())
}

#[tokio::test]
async fn nothing_is_erased_by_who_is_not_sure() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let own_page = signer(&visitor).await?;
    let answer = visitor.post(&own_page, &[("act", "erase")]).await?;
    assert!(answer.status.is_client_error(), "{}", answer.status);
    let answer = visitor.post(&own_page, &[("act", "nonsense")]).await?;
    assert!(answer.status.is_client_error(), "{}", answer.status);
    let page = visitor.get(&own_page).await?;
    assert!(page.body.contains("Ana Ruiz"));
    assert_eq!(visitor.count("confirmed").await?, 1);
    Ok(())
}

#[tokio::test]
async fn what_is_erased_is_found_nowhere() -> Result {
    let mut server = Countersign::start()?;
    let visitor = server.visitor()?;
    let own_page = signer(&visitor).await?;
    let erase = [("act", "erase"), ("sure", "yes")];
    let answer = visitor.post(&own_page, &erase).await?;
    assert!(answer.status.is_success() || answer.status.is_redirection());
    visitor.count_becomes("erased", 1).await?;
    assert_eq!(visitor.count("confirmed").await?, 0);
    assert_eq!(visitor.count("submitted").await?, 1);
    is_listed(&visitor, false).await?;
    // The development mailbox is emptied as well.
    visitor.mails_to("ana@example.org", 0).await?;

    // Neither now, nor from what lies on the disk.
    for _ in 0..2 {
        let visitor = server.visitor()?;
        let petition = format!("/petitions/{SLUG}");
        for path in [
            petition.clone(),
            own_page.clone(),
            format!("{petition}/count.json"),
            format!("{petition}/signers.json"),
            format!("{petition}/series.json"),
            format!("{petition}/news.json"),
        ] {
            let body = visitor.get(&path).await?.body;
            for trace in ["Ana", "Ruiz", "ana@example.org", "comrades"] {
                let found = body.contains(trace) && !(trace == "comrades" && path == petition);
                assert!(!found, "{trace} in {path}");
            }
        }
        server.start_again()?;
    }
    Ok(())
}
