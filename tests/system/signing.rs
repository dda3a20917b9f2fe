//! From the form to the count.

use std::time::{Duration, Instant};

use reqwest::{Method, StatusCode};
use system_tests::visitor::signatures;
use system_tests::{Countersign, Form, Result, SLUG};

#[tokio::test]
async fn a_signature_counts_once_its_mail_was_answered() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;

    let signed = visitor.sign(&Form::of("ana@example.org")).await?;
    assert_eq!(signed.status, StatusCode::SEE_OTHER);
    let location = signed.header("location");
    assert!(location.contains("/check-mail"), "{location}");
    let path = location.strip_prefix(server.address()).unwrap_or(location);
    let check_mail = visitor.get(path).await?;
    assert_eq!(check_mail.status, StatusCode::OK);
    assert!(check_mail.body.contains("Check your email"));

    let mail = visitor.mails_to("ana@example.org", 1).await?.remove(0);
    assert!(mail.subject.starts_with("Confirm your signature"));
    let link = mail.confirm_path()?;
    assert!(mail.text.contains(&link) && mail.html.contains(&link));
    visitor.count_becomes("submitted", 1).await?;
    assert_eq!(visitor.count("confirmed").await?, 0);

    let confirmed = visitor.post(&link, &[]).await?;
    assert_eq!(confirmed.status, StatusCode::OK);
    let since = Instant::now();
    visitor.count_becomes("confirmed", 1).await?;
    assert!(since.elapsed() < Duration::from_secs(2));
    assert_eq!(visitor.count("goal").await?, 100);
    assert_eq!(visitor.count("submitted").await?, 1);
    Ok(())
}

#[tokio::test]
async fn opening_the_link_changes_nothing() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    visitor.sign(&Form::of("ana@example.org")).await?;
    let mail = visitor.mails_to("ana@example.org", 1).await?.remove(0);
    for method in [Method::GET, Method::HEAD, Method::GET] {
        let request = visitor.request(method, &mail.confirm_path()?);
        assert_eq!(visitor.send(request).await?.status, StatusCode::OK);
    }
    visitor.count_becomes("submitted", 1).await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(visitor.count("confirmed").await?, 0);
    assert_eq!(visitor.mails().await?.len(), 1);
    Ok(())
}

#[tokio::test]
async fn pressing_the_button_again_changes_nothing() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let mail = visitor
        .sign_and_confirm(&Form::of("ana@example.org"))
        .await?;
    visitor.count_becomes("confirmed", 1).await?;
    for _ in 0..2 {
        let again = visitor.post(&mail.confirm_path()?, &[]).await?;
        assert_eq!(again.status, StatusCode::OK);
    }
    // The link's mail and one receipt; a third would be one too many.
    visitor.mails_to("ana@example.org", 2).await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(visitor.count("confirmed").await?, 1);
    assert_eq!(visitor.mails().await?.len(), 2);
    Ok(())
}

#[tokio::test]
async fn an_address_in_another_spelling_adds_nothing_and_is_answered_the_same() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    for (first, second) in [
        ("ana@example.org", "Ana@EXAMPLE.org"),
        ("ana@gmail.com", "a.na+x@googlemail.com"),
    ] {
        let new = visitor.sign(&Form::of(first)).await?;
        let waiting = visitor.sign(&Form::of(second)).await?;
        assert_eq!(new.without_date(), waiting.without_date());

        let mail = visitor.mails_to(first, 1).await?.remove(0);
        visitor.post(&mail.confirm_path()?, &[]).await?;
        let confirmed = visitor.sign(&Form::of(second)).await?;
        assert_eq!(new.without_date(), confirmed.without_date());

        let json = serde_json::to_vec(&Form::of(first).to_json())?;
        let known = visitor.sign_with("application/json", json).await?;
        let stranger = serde_json::to_vec(&Form::of("eva@example.net").to_json())?;
        let unknown = visitor.sign_with("application/json", stranger).await?;
        assert_eq!(known.status, StatusCode::ACCEPTED);
        assert_eq!(known.without_date(), unknown.without_date());
    }
    visitor.count_becomes("confirmed", 2).await?;
    // Ana twice, and Eva.
    visitor.count_becomes("submitted", 3).await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(visitor.count("submitted").await?, 3);
    assert_eq!(visitor.count("confirmed").await?, 2);
    Ok(())
}

#[tokio::test]
async fn the_answer_to_the_form_carries_no_link() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let signed = visitor.sign(&Form::of("ana@example.org")).await?;
    let mail = visitor.mails_to("ana@example.org", 1).await?.remove(0);
    let token = mail.confirm_token()?;
    let answer = format!("{:?} {}", signed.headers, signed.body);
    assert!(!answer.contains(&token));
    assert!(
        !answer.contains("ana"),
        "no address in an address: {answer}"
    );
    Ok(())
}

#[tokio::test]
async fn two_people_who_sign_at_once_are_two_and_one_who_clicks_twice_is_one() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let (ana, again, eva) = (
        Form::of("ana@example.org"),
        Form::of("ANA@example.org"),
        Form::of("eva@example.org"),
    );
    let answers = tokio::join!(visitor.sign(&ana), visitor.sign(&again), visitor.sign(&eva));
    for answer in [answers.0?, answers.1?, answers.2?] {
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
    }
    visitor.count_becomes("submitted", 2).await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(visitor.count("submitted").await?, 2);
    Ok(())
}

#[tokio::test]
async fn only_those_who_chose_it_are_shown_and_never_their_address() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let ana = Form::of("ana@example.org")
        .with("show_name", "yes")
        .with("occupation", "Teacher");
    let eva = Form::of("eva@example.org").with("given_name", "Eva");
    visitor.sign_and_confirm(&ana).await?;
    visitor.sign_and_confirm(&eva).await?;
    visitor.count_becomes("confirmed", 2).await?;
    let signers = visitor.json("signers").await?.to_string();
    assert!(
        signers.contains("Ana Ruiz") && signers.contains("Teacher"),
        "{signers}"
    );
    assert!(
        !signers.contains("Eva") && !signers.contains('@'),
        "{signers}"
    );
    Ok(())
}

#[tokio::test]
async fn a_program_signs_with_json() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let form = Form::of("ana@example.org").with("show_name", "yes");
    let request = visitor.request(Method::POST, &signatures());
    let signed = visitor.send(request.json(&form.to_json())).await?;
    assert_eq!(signed.status, StatusCode::ACCEPTED);
    let mail = visitor.mails_to("ana@example.org", 1).await?.remove(0);
    visitor.post(&mail.confirm_path()?, &[]).await?;
    visitor.count_becomes("confirmed", 1).await?;
    Ok(())
}

#[tokio::test]
async fn the_mailbox_says_that_it_is_for_development() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    visitor.sign(&Form::of("ana@example.org")).await?;
    visitor.mails_to("ana@example.org", 1).await?;
    let page = visitor.get("/mailbox").await?;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.to_lowercase().contains("development"));
    assert!(page.body.contains("/confirm/"), "the link can be followed");
    let petition = visitor.get(&format!("/petitions/{SLUG}")).await?;
    assert!(!petition.body.contains("/mailbox"));
    Ok(())
}
