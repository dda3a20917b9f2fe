//! What signers see on their own page, and what they can do there.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a panic is how a test fails"
)]

mod correcting;
mod moving;
mod receipts;
mod second_step;
mod unsubscribing;

use embedded_dynamodb::{Effect, Fault};
use events::link::Purpose;
use events::signature::{Command, SignatureStatus};
use jiff::{SignedDuration, Timestamp};
use lambda_http::http::{HeaderValue, Method};
use lambda_http::{Body, Response};
use my_signature::MySignature;
use serde_json::Value;
use test_support::deployment::{
    self, SLUG, TestDeployment, get, header, measured, post, request, sample, text,
};
use test_support::person::a_signer;
use test_support::signer::Signer;
use views::count::Count;
use views::petition::{NamesFrom, Petition, PetitionStatus};
use views::{Projection, layout};

async fn confirmed(deployment: &TestDeployment) -> (Signer, String) {
    let signer = Signer::signs(deployment).await;
    signer
        .does(Command::Confirm {
            details_version: 1,
            permissions: None,
        })
        .await;
    let token = signer.token(Purpose::OwnPage, 1);
    (signer, token)
}

async fn see(deployment: &TestDeployment, token: &str) -> Response<Body> {
    let withdraw = MySignature::new(&deployment.settings, &deployment.client);
    withdraw.handle(get(&format!("/signature/{token}"))).await
}

async fn act(deployment: &TestDeployment, token: &str, form: &str) -> Response<Body> {
    let withdraw = MySignature::new(&deployment.settings, &deployment.client);
    withdraw
        .handle(post(&format!("/signature/{token}"), form))
        .await
}

#[tokio::test]
async fn the_page_shows_what_was_signed_and_changes_nothing() {
    let deployment = TestDeployment::new().await;
    let (_, token) = confirmed(&deployment).await;
    let response = see(&deployment, &token).await;
    assert_eq!(response.status(), 200);
    for held in [
        "Ada Lovelace",
        "ada@example.org",
        "London",
        "United Kingdom",
        "&#60;b&#62;For",
    ] {
        assert!(text(&response).contains(held), "{held}");
    }
    let action = format!("action=\"/signature/{token}?lang=en&#38;shown=");
    assert!(text(&response).contains(&action));
    assert_eq!(header(&response, "cache-control"), "no-store");
    assert_eq!(deployment.events().await, 2);
}

#[tokio::test]
async fn the_name_is_shown_and_hidden_and_news_stay_as_they_were() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    for (form, shown) in [("act=show&details=1", true), ("act=hide", false)] {
        for _ in 0..2 {
            let response = act(&deployment, &token, form).await;
            assert_eq!(response.status(), 303, "{form}");
            assert_eq!(
                header(&response, "location"),
                format!("/signature/{token}?lang=en&done={}", &form[4..8])
            );
            let (_, choices) = signer.signature().await.standing.unwrap();
            assert_eq!((choices.show_name, choices.news), (shown, true));
        }
    }
    assert_eq!(deployment.events().await, 4, "twice is once");
}

#[tokio::test]
async fn withdrawing_twice_is_withdrawing_once() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    let withdraw = MySignature::new(&deployment.settings, &deployment.client);
    for _ in 0..2 {
        let response = withdraw.handle(sample("my-signature-post", &token)).await;
        assert_eq!(response.status(), 303);
    }
    assert_eq!(signer.standing().await, SignatureStatus::Withdrawn);
    assert_eq!(deployment.events().await, 3);
    let page = see(&deployment, &token).await;
    assert_eq!(page.status(), 200);
    assert!(!text(&page).contains("value=\"withdraw\""));
}

#[tokio::test]
async fn a_button_from_before_withdrawing_leads_back_to_the_page_in_the_signers_language() {
    let deployment = TestDeployment::new().await;
    let (_, token) = confirmed(&deployment).await;
    act(&deployment, &token, "act=withdraw").await;
    for (language, title) in [
        ("en", "Nothing was changed"),
        ("es", "No se cambió nada"),
        ("fr", "Rien n’a été modifié"),
    ] {
        let withdraw = MySignature::new(&deployment.settings, &deployment.client);
        let page = format!("/signature/{token}?lang={language}");
        let response = withdraw.handle(post(&page, "act=show&details=1")).await;
        assert_eq!(response.status(), 409);
        assert_eq!(
            header(&response, "content-type"),
            "text/html; charset=utf-8"
        );
        assert!(text(&response).contains(title), "{language}");
        assert!(text(&response).contains(&format!("href=\"{page}\"")));
    }
    assert_eq!(deployment.events().await, 3);
}

#[tokio::test]
async fn every_notice_of_a_signature_leads_on() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    let own_page = format!("href=\"/signature/{token}?lang=en\"");
    let petition = "href=\"https://sign.example.org/petitions/clean-rivers?lang=en\"";
    for form in ["act=erase", "act=fresh-link", &"x".repeat(2_000)] {
        let response = act(&deployment, &token, form).await;
        assert!(text(&response).contains(&own_page), "{form:.20}");
    }
    let response = act(&deployment, &token, "act=erase&sure=yes").await;
    assert!(text(&response).contains(petition), "now");
    assert!(
        text(&see(&deployment, &token).await).contains(petition),
        "and later"
    );
    let long_ago = Timestamp::now() - Purpose::OwnPage.lifetime() - SignedDuration::from_secs(1);
    let expired = signer.token_of(Purpose::OwnPage, 1, long_ago);
    assert!(text(&see(&deployment, &expired).await).contains(petition));
    assert!(text(&see(&deployment, "x").await).contains("class=\"go\" href=\"/?lang=en\""));
}

#[tokio::test]
async fn a_program_reads_and_acts_in_json() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    let withdraw = MySignature::new(&deployment.settings, &deployment.client);
    let path = format!("/signature/{token}");
    let ask = async |mut request: lambda_http::Request| {
        let json = HeaderValue::from_static("application/json");
        request.headers_mut().insert("accept", json);
        let response = withdraw.handle(request).await;
        let read: Value = serde_json::from_str(text(&response)).unwrap_or_default();
        let content_type = header(&response, "content-type").to_owned();
        (response.status().as_u16(), content_type, read)
    };
    let (status, content_type, data) = ask(get(&path)).await;
    assert_eq!((status, content_type.as_str()), (200, "application/json"));
    assert_eq!(data["email"], "ada@example.org");
    assert_eq!(ask(post(&path, "act=stop-mails")).await.0, 303);
    assert_eq!(ask(post(&path, "act=withdraw")).await.0, 303);
    assert_eq!(signer.standing().await, SignatureStatus::Withdrawn);
    for (form, expected) in [
        ("act=show&details=1", 409),
        ("act=show", 400),
        ("act=erase", 422),
        ("act=publish", 400),
        (&"x".repeat(2_000), 413),
    ] {
        let (status, content_type, problem) = ask(post(&path, form)).await;
        assert_eq!(
            (status, content_type.as_str()),
            (expected, "application/problem+json")
        );
        assert_eq!(problem["status"], expected);
    }
    for _ in 0..2 {
        let (status, _, done) = ask(post(&path, "act=erase&sure=yes")).await;
        assert_eq!((status, &done["status"]), (200, &"erased".into()));
    }
    assert_eq!(ask(get(&path)).await.0, 410);
}

#[tokio::test]
async fn who_withdrew_signs_again_from_here() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    assert!(!text(&see(&deployment, &token).await).contains("sign-again"));
    act(&deployment, &token, "act=withdraw").await;
    assert!(text(&see(&deployment, &token).await).contains("value=\"sign-again\""));
    for _ in 0..2 {
        assert_eq!(
            act(&deployment, &token, "act=sign-again&details=1")
                .await
                .status(),
            303
        );
    }
    assert_eq!(signer.standing().await, SignatureStatus::Confirmed);
    assert_eq!(deployment.events().await, 4, "twice is once");
}

/// A day longer than the petition takes forms, like a confirmation, and not longer.
#[tokio::test]
async fn after_a_petition_has_closed_by_itself_one_signs_again_for_a_day() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    act(&deployment, &token, "act=withdraw").await;
    deployment.closes_by_itself(SLUG, 25).await;
    assert!(!text(&see(&deployment, &token).await).contains("value=\"sign-again\""));
    let late = act(&deployment, &token, "act=sign-again&details=1").await;
    assert_eq!(late.status(), 409);
    assert_eq!(signer.standing().await, SignatureStatus::Withdrawn);

    deployment.closes_by_itself(SLUG, 23).await;
    assert!(text(&see(&deployment, &token).await).contains("value=\"sign-again\""));
    let in_time = act(&deployment, &token, "act=sign-again&details=1").await;
    assert_eq!(in_time.status(), 303);
    assert_eq!(signer.standing().await, SignatureStatus::Confirmed);
}

#[tokio::test]
async fn who_did_not_sign_says_so_and_is_left_alone() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    let page = text(&see(&deployment, &token).await).to_owned();
    assert!(page.contains("You did not sign?"));
    assert!(page.contains("value=\"not-me\""));
    for _ in 0..2 {
        let response = act(&deployment, &token, "act=not-me").await;
        assert_eq!(response.status(), 303);
        assert!(header(&response, "location").ends_with("done=not-me"));
    }
    let signature = signer.signature().await;
    assert_eq!(signature.status, SignatureStatus::Disowned);
    assert!(!signature.takes_mail());
    assert_eq!(deployment.events().await, 3);

    let my = MySignature::new(&deployment.settings, &deployment.client);
    let page = my.handle(get(&format!("/signature/{token}?done=not-me")));
    let page = text(&page.await).to_owned();
    assert!(page.contains("Thank you for telling us"));
    assert!(page.contains("Someone else signed with your email address"));
    for act in ["not-me", "withdraw", "sign-again", "show"] {
        assert!(!page.contains(&format!("value=\"{act}\"")), "{act}");
    }
    let file = my.handle(get(&format!("/signature/{token}?format=json")));
    let data: Value = serde_json::from_str(text(&file.await)).unwrap();
    assert_eq!(data["status"], "disowned");
    assert_eq!(data["history"][2]["what"], "SignatureDisowned");

    // They can sign all the same, once mails may come.
    act(&deployment, &token, "act=resume-mails").await;
    let page = text(&see(&deployment, &token).await).to_owned();
    assert!(page.contains("To sign with your own details, fill in the form."));
    assert!(!page.contains("value=\"not-me\""));
}

#[tokio::test]
async fn who_wants_no_mails_says_so_once() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    for _ in 0..2 {
        let response = act(&deployment, &token, "act=stop-mails").await;
        assert_eq!(response.status(), 303);
    }
    let page = MySignature::new(&deployment.settings, &deployment.client);
    let page = page.handle(get(&format!("/signature/{token}?done=stop-mails")));
    assert!(text(&page.await).contains("we will send you no more emails"));
    let signature = signer.signature().await;
    assert_eq!(signature.status, SignatureStatus::Confirmed);
    assert!(signature.mails_stopped && !signature.may_mail());
    assert_eq!(deployment.events().await, 3);
    assert!(!text(&see(&deployment, &token).await).contains("stop-mails"));
}

#[tokio::test]
async fn everything_that_is_held_can_be_had_as_a_file() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    let withdraw = MySignature::new(&deployment.settings, &deployment.client);
    let path = format!("/signature/{token}?lang=en&format=json");
    let file = || get(&path);
    let response = withdraw.handle(file()).await;
    assert_eq!(header(&response, "content-type"), "application/json");
    assert_eq!(header(&response, "cache-control"), "no-store");
    assert!(header(&response, "content-disposition").starts_with("attachment"));
    let data: Value = serde_json::from_str(text(&response)).unwrap();
    assert_eq!(data["email"], "ada@example.org");
    assert_eq!(data["status"], "confirmed");
    assert_eq!(data["history"][1]["what"], "SignatureConfirmed");
    assert_eq!(deployment.events().await, 2);

    signer.does(Command::Erase).await;
    assert_eq!(withdraw.handle(file()).await.status(), 410);
}

#[tokio::test]
async fn what_the_campaign_set_aside_says_so_and_can_still_be_withdrawn() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    let reason = events::signature::Reason::FalseName;
    signer
        .does(Command::Invalidate {
            reason,
            note: String::new(),
            operator: "bea".into(),
            sweep: "a".into(),
        })
        .await;
    assert!(text(&see(&deployment, &token).await).contains("Invalidated by the campaign"));
    let show = "act=show&details=1";
    assert_eq!(act(&deployment, &token, show).await.status(), 409);
    assert_eq!(act(&deployment, &token, "act=withdraw").await.status(), 303);
    assert_eq!(signer.standing().await, SignatureStatus::Invalidated);
    let page = see(&deployment, &format!("{token}?lang=en&done=withdraw")).await;
    for said in [
        "Done: your signature is withdrawn",
        "Invalidated by the campaign, and withdrawn",
    ] {
        assert!(text(&page).contains(said), "{said}");
    }
    for offered in [
        "value=\"withdraw\"",
        "value=\"sign-again\"",
        "fill in the form again",
    ] {
        assert!(!text(&page).contains(offered), "{offered}");
    }
}

#[tokio::test]
async fn the_page_says_how_many_are_missing_until_names_are_shown() {
    let deployment = TestDeployment::new().await;
    let (_, token) = confirmed(&deployment).await;
    let petitions = layout::petition(Projection::Petitions, 1, SLUG);
    let promising = Petition {
        names_from: NamesFrom::new(100),
        ..deployment::petition(SLUG, PetitionStatus::Open)
    };
    deployment
        .view(&petitions, layout::PETITION, &promising)
        .await;
    let count = |confirmed| Count {
        submitted: confirmed,
        confirmed,
        ..Count::default()
    };
    let signatures = layout::petition(Projection::Signatures, 1, SLUG);
    deployment
        .view(&signatures, layout::COUNT, &count(42))
        .await;
    let hint = "shown only while at least 100 people have confirmed.";
    let page = see(&deployment, &format!("{token}?lang=en")).await;
    assert!(text(&page).contains(hint), "{}", text(&page));
    act(&deployment, &token, "act=show&details=1").await;
    let page = see(&deployment, &format!("{token}?lang=en&done=show")).await;
    for said in [
        "Yes, once at least 100 people have confirmed. Still needed: 58.",
        "in the list of signers once at least 100 people have confirmed. Still needed: 58.",
    ] {
        assert!(text(&page).contains(said), "{said}: {}", text(&page));
    }
    deployment
        .view(&signatures, layout::COUNT, &count(100))
        .await;
    let page = see(&deployment, &format!("{token}?lang=en&done=show")).await;
    assert!(text(&page).contains("your name can now appear"));
    assert!(!text(&page).contains("Still needed"));
}

#[tokio::test]
async fn erasing_takes_a_tick_and_is_for_good() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    let response = act(&deployment, &token, "act=erase").await;
    assert_eq!(response.status(), 422);
    assert!(text(&response).contains("Nothing was erased"));
    assert_eq!(signer.standing().await, SignatureStatus::Confirmed);
    for _ in 0..2 {
        let response = act(&deployment, &token, "act=erase&sure=yes").await;
        assert_eq!(response.status(), 200);
        assert!(text(&response).contains("Your data has been erased"));
    }
    assert_eq!(signer.standing().await, SignatureStatus::Erased);
    assert_eq!(
        deployment
            .items(&deployment.settings.tables.signer_keys)
            .await,
        0
    );
    assert_eq!(see(&deployment, &token).await.status(), 410);
    assert_eq!(act(&deployment, &token, "act=hide").await.status(), 410);
}

#[tokio::test]
async fn forged_and_expired_links_and_those_for_something_else_show_nothing() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    let confirm = signer.token(Purpose::Confirm, 1);
    for forged in ["x", &"A".repeat(5_000), &token[1..], &confirm] {
        assert_eq!(see(&deployment, forged).await.status(), 404);
        assert_eq!(
            act(&deployment, forged, "act=erase&sure=yes")
                .await
                .status(),
            404
        );
    }
    let long_ago = Timestamp::now() - Purpose::OwnPage.lifetime() - SignedDuration::from_secs(1);
    let expired = signer.token_of(Purpose::OwnPage, 1, long_ago);
    assert_eq!(see(&deployment, &expired).await.status(), 410);
    assert_eq!(deployment.events().await, 2);
}

#[tokio::test]
async fn what_the_page_has_no_button_for_does_nothing() {
    let deployment = TestDeployment::new().await;
    let (_, token) = confirmed(&deployment).await;
    let too_much = "x".repeat(1 << 20);
    for (form, status) in [
        ("", 400),
        ("act=%FF", 400),
        ("act=publish", 400),
        (&too_much, 413),
    ] {
        assert_eq!(
            act(&deployment, &token, form).await.status(),
            status,
            "{form:.20}"
        );
    }
    let withdraw = MySignature::new(&deployment.settings, &deployment.client);
    let put = withdraw
        .handle(request(Method::PUT, "/signature/x", "", Body::Empty))
        .await;
    assert_eq!(
        (put.status().as_u16(), header(&put, "allow")),
        (405, "GET, HEAD, POST")
    );
    assert_eq!(withdraw.handle(get("/signature")).await.status(), 404);
    assert_eq!(deployment.events().await, 2);
}

#[tokio::test]
async fn a_lost_answer_is_done_once_and_a_throttled_store_is_said() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    deployment
        .embedded
        .inject(Fault::new("PutItem", Effect::LoseAnswer));
    assert_eq!(act(&deployment, &token, "act=withdraw").await.status(), 303);
    assert_eq!(deployment.events().await, 3);
    deployment
        .embedded
        .inject(Fault::new("TransactWriteItems", Effect::Throttle).times(50));
    let response = act(&deployment, &token, "act=erase&sure=yes").await;
    assert_eq!(response.status(), 503);
    assert_ne!(header(&response, "retry-after"), "");
    assert_eq!(signer.standing().await, SignatureStatus::Withdrawn);
    assert_eq!(
        deployment
            .items(&deployment.settings.tables.signer_keys)
            .await,
        1
    );
}

#[tokio::test]
async fn a_link_from_before_an_erasure_does_not_open_what_was_signed_after_it() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    signer.does(Command::Erase).await;
    signer
        .does(Command::Submit(test_support::person::a_signer().details()))
        .await;
    assert_eq!(see(&deployment, &token).await.status(), 410);
    assert_eq!(act(&deployment, &token, "act=withdraw").await.status(), 410);
    assert_eq!(signer.standing().await, SignatureStatus::Awaiting);
    let new = signer.token(Purpose::OwnPage, signer.signature().await.version);
    assert_eq!(see(&deployment, &new).await.status(), 200);
}

#[tokio::test]
async fn operators_see_who_left_once_and_nothing_of_whom() {
    let deployment = TestDeployment::new().await;
    let (_, token) = confirmed(&deployment).await;
    for (form, metric) in [
        ("act=hide", None),
        ("act=withdraw", Some("Withdrawn")),
        ("act=withdraw", None),
        ("act=erase&sure=yes", Some("Erased")),
    ] {
        let (_, lines) = measured(act(&deployment, &token, form)).await;
        let recorded = metric.map(|metric| lines[0][metric].clone());
        assert_eq!(recorded, metric.map(|_| 1.into()), "{form}");
        assert_eq!(lines.len(), usize::from(metric.is_some()), "{form}");
        assert!(!format!("{lines:?}").contains(&token));
    }
    let (_, gone) = measured(see(&deployment, &token)).await;
    assert_eq!(gone[0]["Reason"], "erased");
}

#[tokio::test]
async fn events_that_are_no_requests_are_the_senders_mistakes() {
    let deployment = TestDeployment::new().await;
    let withdraw = MySignature::new(&deployment.settings, &deployment.client);
    test_support::hostile_events::are_refused("my-signature-post", async |request| {
        withdraw.handle(request).await
    })
    .await;
    assert_eq!(deployment.events().await, 0);
}

#[tokio::test]
async fn what_the_organisers_did_at_the_signers_request_is_said_and_not_by_whom() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    signer
        .does(Command::Confirm {
            details_version: 1,
            permissions: None,
        })
        .await;
    let token = signer.token(Purpose::OwnPage, 1);
    let by_an_operator = deployment.signature_log().by(events::envelope::Actor {
        operator: Some("Beatrix".to_owned()),
        note: Some("a letter".to_owned()),
        caller: Some("user beatrix".to_owned()),
    });
    for command in [Command::Withdraw, Command::Erase] {
        let (id, now) = (events::ids::CommandId::random(), Timestamp::now());
        let done = by_an_operator.execute(&signer.id, id, now, command);
        assert!(done.await.unwrap().appended);
        let my_signature = MySignature::new(&deployment.settings, &deployment.client);
        let page = my_signature
            .handle(get(&format!("/signature/{token}")))
            .await;
        assert!(text(&page).contains("at your request"), "{}", text(&page));
        assert!(!text(&page).to_lowercase().contains("beatrix"));
    }
}

#[tokio::test]
async fn the_file_tells_what_the_organisers_did() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    let (name, sweep) = ("Beatrix".to_owned(), "a".to_owned());
    let reason = events::signature::Reason::FalseName;
    for command in [
        Command::Invalidate {
            reason,
            note: String::new(),
            operator: name.clone(),
            sweep: sweep.clone(),
        },
        Command::Reinstate {
            note: String::new(),
            operator: name.clone(),
            sweep,
        },
        Command::Withdraw,
        Command::SignAgain { details_version: 1 },
    ] {
        signer.does(command).await;
    }
    let by_an_operator = deployment.signature_log().by(events::envelope::Actor {
        operator: Some(name),
        note: Some("a letter".to_owned()),
        caller: None,
    });
    let (id, now) = (events::ids::CommandId::random(), Timestamp::now());
    let withdrawn = by_an_operator.execute(&signer.id, id, now, Command::Withdraw);
    assert!(withdrawn.await.unwrap().appended);

    let file = see(&deployment, &format!("{token}?format=json")).await;
    assert!(!text(&file).contains("Beatrix") && !text(&file).contains("a letter"));
    let file: Value = serde_json::from_str(text(&file)).unwrap();
    let history: Vec<_> = file["history"].as_array().unwrap().iter().collect();
    let by: Vec<_> = history.iter().map(|event| event["by"].as_str()).collect();
    let organisers = Some("organisers");
    let expected = [None, None, organisers, organisers, None, None, organisers];
    assert_eq!(by, expected, "{history:?}");
}

#[tokio::test]
async fn every_address_keeps_the_languages_of_the_reader() {
    let deployment = TestDeployment::new().await;
    let (_, token) = confirmed(&deployment).await;
    let path = format!("/signature/{token}?lang=fr&text=es");
    let my_signature = MySignature::new(&deployment.settings, &deployment.client);
    let acts = async |form: &str| my_signature.handle(post(&path, form)).await;
    let hidden = acts("act=hide").await;
    assert_eq!(header(&hidden, "location"), format!("{path}&done=hide"));
    let own_page = format!("href=\"{}\"", path.replace('&', "&#38;"));
    for form in ["act=erase", "act=fresh-link", "act=show&details=9"] {
        let response = acts(form).await;
        assert!(
            text(&response).contains(&own_page),
            "{form}: {}",
            text(&response)
        );
    }
    let petition = "href=\"https://sign.example.org/petitions/clean-rivers?lang=fr&#38;text=es\"";
    for form in ["act=replace-links", "act=withdraw"] {
        let response = acts(form).await;
        assert!(
            text(&response).contains(petition),
            "{form}: {}",
            text(&response)
        );
    }
}

#[tokio::test]
async fn a_field_that_comes_twice_does_nothing() {
    let deployment = TestDeployment::new().await;
    let (_, token) = confirmed(&deployment).await;
    for form in [
        "act=hide&act=erase&sure=yes",
        "act=erase&sure=no&sure=yes",
        "act=show&details=1&details=2",
    ] {
        let response = act(&deployment, &token, form).await;
        assert_eq!(response.status(), 400, "{form}");
        assert!(text(&response).contains("comes twice: send it once."));
    }
    assert_eq!(deployment.events().await, 2);
}

#[tokio::test]
async fn a_field_that_an_action_does_not_take_is_refused_by_its_name() {
    let deployment = TestDeployment::new().await;
    let (_, token) = confirmed(&deployment).await;
    let long = "x".repeat(50);
    for (form, named) in [
        ("act=hide&email=x", "email"),
        ("act=hide&sure=yes", "sure"),
        ("act=show&details=2&city=Paris", "city"),
        ("act=erase&sure=yes&details=2", "details"),
        ("act=keep-address&show_name=yes", "show_name"),
        ("act=change-address&email=a%40example.net&name=Ada", "name"),
        ("act=correct&revision=2&sure=yes", "sure"),
        ("act=correct&revision=2&email=a%40example.net", "email"),
        (format!("act=withdraw&{long}=1").as_str(), &long[..40]),
    ] {
        let response = act(&deployment, &token, form).await;
        assert_eq!(response.status(), 400, "{form}");
        let named = format!("\\\"{named}\\\"");
        assert!(text(&response).contains(&named), "{}", text(&response));
    }
    for version in ["x", "", "+2", "-1", "99999999999999999999"] {
        for form in [
            "act=hide&details=",
            "act=show&details=",
            "act=correct&revision=",
        ] {
            let form = format!("{form}{}", version.replace('+', "%2B"));
            let response = act(&deployment, &token, &form).await;
            assert_eq!(response.status(), 400, "{form}");
        }
    }
    assert_eq!(deployment.events().await, 2);
}

#[tokio::test]
async fn a_link_to_one_spelling_opens_nothing_that_came_with_another() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let other = "ada+other@example.org";
    let theirs = a_signer().email(other).comment("private").details();
    signer.does(Command::Submit(theirs)).await;
    let now = Timestamp::now();
    let mine = [
        signer.token(Purpose::OwnPage, 1),
        // Links of release 0.1.0 do not say where they were mailed to.
        signer.token_to(None, Purpose::OwnPage, 1, now),
    ];
    let are_refused = async || {
        for token in &mine {
            let page = see(&deployment, token).await;
            assert_eq!(page.status(), 403);
            assert!(!text(&page).contains("private") && !text(&page).contains(other));
            for form in [
                "act=hide",
                "act=show&details=2",
                "act=withdraw",
                "act=stop-mails",
                "act=replace-links",
                "act=fresh-link",
                "act=sign-again&details=2",
                "act=erase&sure=yes",
                "act=resume-mails",
                "act=correct&revision=2&city=Rome",
            ] {
                let response = act(&deployment, token, form).await;
                assert_eq!(response.status(), 403, "{form}");
            }
        }
    };
    are_refused().await;
    let confirm = Command::Confirm {
        details_version: 2,
        permissions: None,
    };
    signer.does(confirm).await;
    are_refused().await;
    assert_eq!(deployment.events().await, 3);
    // Every link that was mailed to the address opens it, of both releases; so does one in other case.
    for email in [Some(other), Some("Ada+Other@EXAMPLE.org"), None] {
        let token = signer.token_to(email, Purpose::OwnPage, 2, now);
        assert_eq!(see(&deployment, &token).await.status(), 200, "{email:?}");
    }
    let receipt = signer.token_to(None, Purpose::OwnPage, 3, now);
    assert_eq!(see(&deployment, &receipt).await.status(), 200);
}

#[tokio::test]
async fn nobody_publishes_details_that_the_page_did_not_show() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    assert_eq!(
        act(&deployment, &token, "act=show&details=2")
            .await
            .status(),
        409
    );
    act(&deployment, &token, "act=withdraw").await;
    let stranger = a_signer().named("Buy", "Now").details();
    signer.does(Command::Submit(stranger)).await;
    let version = signer.signature().await.version;
    let form = format!("act=sign-again&details={version}");
    assert_eq!(act(&deployment, &token, &form).await.status(), 409);
    assert_eq!(
        act(&deployment, &token, "act=sign-again&details=1")
            .await
            .status(),
        303
    );
    let signature = signer.signature().await;
    assert_eq!(signature.standing.map(|(version, _)| version), Some(1));
}

#[tokio::test]
async fn who_withdrew_before_confirming_is_sent_to_the_form() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let token = signer.token(Purpose::OwnPage, 1);
    act(&deployment, &token, "act=withdraw").await;
    let page = see(&deployment, &token).await;
    assert!(!text(&page).contains("sign-again"));
    assert!(text(&page).contains("fill in the form again"));
}

#[tokio::test]
async fn earlier_links_can_be_made_useless() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    let response = act(&deployment, &token, "act=replace-links").await;
    assert_eq!(response.status(), 200);
    assert!(text(&response).contains("Your links have been replaced"));
    assert!(
        !text(&response).contains("/signature/"),
        "it comes by mail only"
    );
    let gone = see(&deployment, &token).await;
    assert_eq!(gone.status(), 410);
    assert!(text(&gone).contains("This link has been replaced"));
    assert_eq!(act(&deployment, &token, "act=withdraw").await.status(), 410);
    let new = signer.token(Purpose::OwnPage, 3);
    assert_eq!(see(&deployment, &new).await.status(), 200);
}

#[tokio::test]
async fn who_asks_for_a_new_link_reads_how_late_mails_are() {
    for (action, title) in [
        ("act=fresh-link", "Check your email"),
        ("act=replace-links", "have been replaced"),
    ] {
        for (seconds, is_said) in [(100, false), (300, true)] {
            let deployment = TestDeployment::new().await;
            let (_, token) = confirmed(&deployment).await;
            deployment.mails_are_late(seconds).await;
            let said = act(&deployment, &token, action).await;
            let page = text(&said);
            assert!(page.contains(title), "{action}: {page}");
            let found = page.contains("delayed by about 5 minutes");
            assert_eq!(found, is_said, "{action} {seconds}: {page}");
        }
    }
}

#[tokio::test]
async fn downloading_takes_a_fresh_link_which_comes_by_mail() {
    let deployment = TestDeployment::new().await;
    let (signer, _) = confirmed(&deployment).await;
    let old = signer.token_of(Purpose::OwnPage, 1, Timestamp::now() - my_signature::FRESH);
    let file = async |token: &str| {
        let handler = MySignature::new(&deployment.settings, &deployment.client);
        let path = format!("/signature/{token}?format=json");
        handler.handle(get(&path)).await.status().as_u16()
    };
    assert_eq!(file(&old).await, 403);
    // It is asked for on the own page, so that is where the notice leads.
    let too_old = see(&deployment, &format!("{old}?format=json&lang=en")).await;
    assert!(text(&too_old).contains(&format!("href=\"/signature/{old}?lang=en\"")));
    let page = see(&deployment, &old).await;
    assert!(!text(&page).contains("format=json") && text(&page).contains("fresh-link"));
    let sent = act(&deployment, &old, "act=fresh-link").await;
    assert!(text(&sent).contains("Check your email"));
    assert_eq!(file(&signer.token(Purpose::OwnPage, 3)).await, 200);
    // The mails of a week are bounded, also those that the signer asks for.
    let mut last = 0;
    for _ in 0..6 {
        last = act(&deployment, &old, "act=fresh-link")
            .await
            .status()
            .as_u16();
    }
    assert_eq!(last, 429);
    // Who gets no mails can get no fresh link, and downloads with the one that there is.
    act(&deployment, &old, "act=stop-mails").await;
    assert_eq!(file(&old).await, 200);
}

#[tokio::test]
async fn the_page_tells_how_the_data_ended() {
    for (command, said) in [
        (Command::Erase, "Your data has been erased"),
        (Command::ExpireData, "Your signature still counts."),
    ] {
        let deployment = TestDeployment::new().await;
        let (signer, token) = confirmed(&deployment).await;
        signer.does(command).await;
        assert!(text(&see(&deployment, &token).await).contains(said));
    }
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    signer.does(Command::Withdraw).await;
    signer.does(Command::ExpireData).await;
    let page = see(&deployment, &token).await;
    assert!(text(&page).contains("Your signature does not count."));
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let purge = Command::Purge {
        asked_before: Timestamp::MAX,
    };
    signer.does(purge).await;
    let page = see(&deployment, &signer.token(Purpose::OwnPage, 1)).await;
    assert!(text(&page).contains("It was never counted"));
}
