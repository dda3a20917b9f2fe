//! The signer's own page: see, correct, hide, withdraw, erase.

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
async fn details_are_corrected_and_everything_that_shows_them_follows() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let own_page = signer(&visitor).await?;
    let form = visitor.get(&format!("{own_page}&edit=yes")).await?;
    assert!(form.body.contains("value=\"Ruiz\""), "{}", form.body);
    let correct = |family_name: &'static str| {
        [
            ("act", "correct"),
            ("revision", "2"),
            ("family_name", family_name),
            ("city", "Salta"),
            ("show_name", "yes"),
        ]
    };
    let mistake = visitor.post(&own_page, &correct("<b>")).await?;
    assert_eq!(mistake.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        mistake
            .problems()
            .contains("Family name must be plain text")
    );
    is_listed(&visitor, true).await?;
    for _ in 0..2 {
        let answer = visitor.post(&own_page, &correct("Roca")).await?;
        assert!(answer.status.is_success() || answer.status.is_redirection());
    }
    let later = visitor.post(&own_page, &correct("Rossi")).await?;
    assert_eq!(later.status, StatusCode::CONFLICT);

    is_listed(&visitor, false).await?;
    let signers = visitor.json("signers").await?.to_string();
    assert!(signers.contains("Ana Roca"), "{signers}");
    assert_eq!(visitor.count("confirmed").await?, 1);
    let data = visitor
        .get(&format!("{own_page}&format=json"))
        .await?
        .json()?;
    assert_eq!(
        (&data["family_name"], &data["city"]),
        (&"Roca".into(), &"Salta".into())
    );

    let out = server.data().join("all.csv");
    let name = out.to_str().ok_or("a name in UTF-8")?;
    let exported = server.command(&[
        "export",
        "signatures",
        "--petition",
        SLUG,
        "--operator",
        "bea",
        "--note",
        "a test",
        "--all",
        "--format",
        "csv",
        "--out",
        name,
    ])?;
    assert!(exported.status.success(), "{exported:?}");
    let csv = std::fs::read_to_string(&out)?;
    assert!(
        csv.contains("\"Roca\"") && csv.contains("\"Salta\""),
        "{csv}"
    );
    assert!(!csv.contains("Ruiz"), "{csv}");
    for command in ["verify", "rebuild", "verify"] {
        let done = server.command(&[command])?;
        assert!(done.status.success(), "{done:?}");
    }
    let signers = visitor.json("signers").await?.to_string();
    assert!(signers.contains("Ana Roca"), "{signers}");
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

#[tokio::test]
async fn a_signature_moves_to_another_address_and_counts_all_the_time() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let own_page = signer(&visitor).await?;
    let before = visitor.json("series").await?;
    let form = visitor.get(&format!("{own_page}&address=yes")).await?;
    assert!(
        form.body.contains("You signed with ana@example.org"),
        "{}",
        form.body
    );
    let asks = |email: &'static str| [("act", "change-address"), ("email", email)];
    let offered = visitor.post(&own_page, &asks("ana@gmial.com")).await?;
    assert_eq!(offered.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(offered.body.contains("ana@gmail.com"));
    let sent = visitor
        .post(&own_page, &asks("ana.ruiz@example.net"))
        .await?;
    assert_eq!(sent.status, StatusCode::ACCEPTED);
    assert!(sent.body.contains("ana.ruiz@example.net") && sent.body.contains("@"));

    let mail = visitor.mails_to("ana.ruiz@example.net", 1).await?.remove(0);
    let link = mail.address_path()?;
    let shown = visitor.get(&link).await?;
    assert_eq!(shown.status, StatusCode::OK);
    assert!(!shown.body.contains("Ana"), "{}", shown.body);
    for _ in 0..2 {
        let moved = visitor.post(&link, &[("act", "move")]).await?;
        assert_eq!(moved.status, StatusCode::OK);
        assert!(moved.body.contains("Your signature has moved"));
    }
    let gone = visitor.get(&own_page).await?;
    assert_eq!(gone.status, StatusCode::GONE);
    assert!(gone.body.contains("This signature has moved") && !gone.body.contains("ana.ruiz"));

    // The old address is told, and the new one gets its link.
    let told = visitor.mails_to("ana@example.org", 1).await?.remove(0);
    assert!(
        told.subject.starts_with("Your signature has moved"),
        "{}",
        told.subject
    );
    let receipt = visitor.mails_to("ana.ruiz@example.net", 1).await?.remove(0);
    let own_page = receipt.own_page_path()?;
    let page = visitor.get(&own_page).await?;
    for held in ["Ana Ruiz", "ana.ruiz@example.net", "For the comrades"] {
        assert!(page.body.contains(held), "{held}");
    }
    assert_eq!(visitor.count("confirmed").await?, 1);
    assert_eq!(visitor.count("submitted").await?, 1);
    assert_eq!(visitor.json("series").await?, before);
    is_listed(&visitor, true).await?;
    visitor.post(&own_page, &[("act", "withdraw")]).await?;
    visitor.count_becomes("confirmed", 0).await?;
    for command in ["verify", "rebuild"] {
        let done = server.command(&[command])?;
        assert!(done.status.success(), "{command}: {done:?}");
    }
    Ok(())
}
