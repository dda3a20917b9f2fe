//! From the form to the count.

use std::time::{Duration, Instant};

use reqwest::{Method, StatusCode};
use system_tests::visitor::Answer;
use system_tests::visitor::signatures;
use system_tests::{Countersign, Form, Result, SLUG};

#[tokio::test]
async fn a_signature_counts_once_its_mail_was_answered() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;

    let signed = visitor.sign(&Form::of("ana@example.org")).await?;
    assert_eq!(signed.status, StatusCode::ACCEPTED);
    for shown in [
        "Check your email",
        "ana@example.org",
        "countersign@localhost",
        "Send it again",
    ] {
        assert!(signed.body.contains(shown), "{shown}");
    }
    let path = format!("/petitions/{SLUG}/check-mail");
    assert!(signed.body.contains(&format!("data-here=\"{path}")));
    // The address that a browser shows then tells nothing about anybody.
    let check_mail = visitor.get(&path).await?;
    assert_eq!(check_mail.status, StatusCode::OK);
    assert!(check_mail.body.contains("Check your email"));
    assert!(!check_mail.body.contains("ana@example.org"));

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
async fn the_funnel_counts_who_sent_the_form_and_who_confirmed() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    visitor
        .sign_and_confirm(&Form::of("ana@example.org"))
        .await?;
    for (email, comment) in [("bea@example.org", ""), ("bea@example.org", "more")] {
        let form = Form::of(email).with("comment", comment);
        visitor.sign(&form).await?;
    }
    let funnel = |more: &[&str]| {
        let command = ["petition", "funnel", "--petition", SLUG];
        let output = server.command(&[&command[..], more].concat())?;
        assert!(output.status.success(), "{output:?}");
        Result::Ok(String::from_utf8(output.stdout)?)
    };
    let counted: serde_json::Value = serde_json::from_str(&funnel(&["--json"])?)?;
    let numbers = ["submitted", "emails", "confirmed", "reminded"];
    assert_eq!(
        numbers.map(|name| counted[name].as_u64()),
        [2, 3, 1, 0].map(Some)
    );
    let table = funnel(&[])?;
    assert!(
        table.contains("confirmed") && table.contains("50.0 %"),
        "{table}"
    );
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
        // The page differs in what was typed, and in nothing else.
        let same = |answer: &Answer, email: &str| {
            let (status, mut headers, body) = answer.without_date();
            headers.remove("content-length");
            // It is shown with its domain in small letters.
            let shown = body.replace("Ana@example.org", "TYPED");
            (status, headers, shown.replace(email, "TYPED"))
        };
        assert_eq!(same(&new, first), same(&waiting, second));

        let mail = visitor.mails_to(first, 1).await?.remove(0);
        visitor.post(&mail.confirm_path()?, &[]).await?;
        let confirmed = visitor.sign(&Form::of(second)).await?;
        assert_eq!(same(&new, first), same(&confirmed, second));

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
    let headers = format!("{:?}", signed.headers);
    assert!(!headers.contains(&token) && !signed.body.contains(&token));
    assert!(!headers.contains("ana"), "nothing typed is in a header");
    let mut links = signed.body.split("href=\"").skip(1);
    assert!(
        links.all(|link| !link.split('"').next().unwrap_or_default().contains("ana@")),
        "no address in an address"
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
        assert_eq!(answer.status, StatusCode::ACCEPTED);
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

#[tokio::test]
async fn the_count_of_any_past_moment_is_recounted_from_the_log() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let before = jiff::Timestamp::now().to_string();
    // Events have the time in whole milliseconds, rounded down: the next one has to be in a later one.
    let next_millisecond = || tokio::time::sleep(std::time::Duration::from_millis(2));
    next_millisecond().await;
    let first = Form::of("ana@example.org");
    let mail = visitor.sign_and_confirm(&first).await?;
    visitor.sign(&Form::of("leo@example.org")).await?;
    visitor.count_becomes("confirmed", 1).await?;
    let between = jiff::Timestamp::now().to_string();
    next_millisecond().await;
    let own_page = mail.own_page_path()?;
    visitor
        .post(&own_page, &[("act", "erase"), ("sure", "yes")])
        .await?;
    visitor.count_becomes("erased", 1).await?;
    let count = |more: &[&str]| {
        let command = ["petition", "count", "--petition", SLUG];
        let output = server.command(&[&command[..], more].concat())?;
        assert!(output.status.success(), "{output:?}");
        Result::Ok(String::from_utf8(output.stdout)?)
    };
    for (as_of, numbers) in [(&before, [0, 0, 0, 0]), (&between, [2, 1, 1, 0])] {
        let said = count(&["--as-of", as_of, "--json"])?;
        let counted: serde_json::Value = serde_json::from_str(&said)?;
        let lines = ["submitted", "awaiting", "confirmed", "erased"];
        for (line, number) in lines.into_iter().zip(numbers) {
            assert_eq!(counted[line], number, "{line} at {as_of}: {said}");
        }
    }
    let now: serde_json::Value = serde_json::from_str(&count(&["--json"])?)?;
    assert_eq!((&now["confirmed"], &now["erased"]), (&0.into(), &1.into()));
    let table = count(&[])?;
    assert!(
        table.contains("from the log") && table.contains("erased"),
        "{table}"
    );
    Ok(())
}

#[tokio::test]
async fn every_address_that_the_forms_take_gets_its_mail() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    for address in [
        "தமிழ்@example.com",
        "संपर्क@example.com",
        "ผู้ใช้@example.com",
        "কর্ম@example.com",
        "ខ្មែរ@example.com",
        "မြန်မာ@example.com",
        "o’neill@example.org",
    ] {
        visitor.sign_and_confirm(&Form::of(address)).await?;
        visitor.mails_to(address, 2).await?;
    }
    visitor.count_becomes("confirmed", 7).await?;
    Ok(())
}

#[tokio::test]
async fn an_operator_whose_mail_server_takes_ascii_only_has_other_addresses_refused() -> Result {
    let server = Countersign::start_with(&[("MAIL_ASCII_ONLY", "true")])?;
    let visitor = server.visitor()?;
    let refused = visitor.sign(&Form::of("josé@example.org")).await?;
    assert_eq!(refused.status, 422, "{}", refused.problems());
    visitor
        .sign_and_confirm(&Form::of("ada@example.org"))
        .await?;
    let thanks = visitor.mails_to("ada@example.org", 2).await?.remove(1);
    let own_page = thanks.own_page_path()?;
    let moves = [("act", "change-address"), ("email", "josé@example.org")];
    let refused = visitor.post(&own_page, &moves).await?;
    assert_eq!(refused.status, 422, "{}", refused.problems());
    visitor.count_becomes("confirmed", 1).await?;
    Ok(())
}
