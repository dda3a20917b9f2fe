//! From the link in the mail to a confirmed signature.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

#[path = "confirm/second_step.rs"]
mod second_step;

use confirm::Confirm;
use embedded_dynamodb::{Effect, Fault};
use events::link::Purpose;
use events::signature::{Command, CorrectedDetails, Correction, SignatureStatus};
use jiff::{SignedDuration, Timestamp};
use lambda_http::http::{HeaderValue, Method};
use lambda_http::{Body, Response};
use serde_json::Value;
use test_support::deployment::{
    SLUG, TestDeployment, closed, get, header, measured, post, request, sample, text,
};
use test_support::person::a_signer;
use test_support::signer::Signer;
use views::count::Count;
use views::petition::PetitionStatus;
use views::{Projection, layout};

const PETITION: &str = "https://sign.example.org/petitions/clean-rivers?lang=en";

/// What a program asks, and reads.
async fn program(deployment: &TestDeployment, method: Method, token: &str) -> (u16, String, Value) {
    let mut request = request(method, &format!("/confirm/{token}"), "", Body::Empty);
    let json = HeaderValue::from_static("application/json");
    request.headers_mut().insert("accept", json);
    let confirm = Confirm::new(&deployment.settings, &deployment.client);
    let response = confirm.handle(request).await;
    let read = serde_json::from_str(text(&response)).unwrap();
    let content_type = header(&response, "content-type").to_owned();
    (response.status().as_u16(), content_type, read)
}

async fn press(deployment: &TestDeployment, token: &str) -> Response<Body> {
    let confirm = Confirm::new(&deployment.settings, &deployment.client);
    confirm.handle(post(&format!("/confirm/{token}"), "")).await
}

#[tokio::test]
async fn the_link_shows_a_button_and_changes_nothing() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let token = signer.token(Purpose::Confirm, 1);
    let confirm = Confirm::new(&deployment.settings, &deployment.client);
    let response = confirm.handle(sample("confirm-get", &token)).await;
    assert_eq!(response.status(), 200);
    let action = format!("action=\"/confirm/{token}?lang=en&#38;shown=");
    assert!(text(&response).contains(&action));
    assert_eq!(header(&response, "cache-control"), "no-store");
    let head = confirm.handle(request(
        Method::HEAD,
        &format!("/confirm/{token}"),
        "",
        Body::Empty,
    ));
    let head = head.await;
    assert_eq!((head.status().as_u16(), text(&head)), (200, ""));
    assert_eq!(signer.standing().await, SignatureStatus::Awaiting);
}

#[tokio::test]
async fn a_cold_instance_confirms_with_two_requests() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let token = signer.token(Purpose::Confirm, 1);
    deployment.operations();
    let response = press(&deployment, &token).await;
    assert_eq!(response.status(), 200);
    assert_eq!(deployment.operations(), ["BatchGetItem", "PutItem"]);
}

#[tokio::test]
async fn the_button_confirms_with_one_request_once_the_petition_is_known() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let token = signer.token(Purpose::Confirm, 1);
    let confirm = Confirm::new(&deployment.settings, &deployment.client);
    confirm.handle(sample("confirm-get", &token)).await;
    deployment.operations();
    let response = confirm.handle(sample("confirm-post", &token)).await;
    assert_eq!(deployment.embedded.requests()[0].capacity_units, Some(1.0));
    assert_eq!(deployment.operations(), ["PutItem"]);
    assert_eq!(response.status(), 200);
    assert!(text(&response).contains("Your signature counts"));
    assert!(text(&response).contains("https://sign.example.org/signature/"));
    assert_eq!(signer.standing().await, SignatureStatus::Confirmed);
}

#[tokio::test]
async fn the_page_says_how_many_signatures_there_are_at_least_without_another_request() {
    for (confirmed, said) in [
        (9, None),
        (10, Some("Signatures so far, including yours: at least 10")),
        (
            1_234,
            Some("Signatures so far, including yours: at least 1,234"),
        ),
    ] {
        let deployment = TestDeployment::new().await;
        let count = Count {
            confirmed,
            ..Count::default()
        };
        let pk = layout::petition(Projection::Signatures, 1, SLUG);
        deployment.view(&pk, layout::COUNT, &count).await;
        let token = Signer::signs(&deployment).await.token(Purpose::Confirm, 1);
        deployment.operations();
        let response = press(&deployment, &token).await;
        assert_eq!(deployment.operations(), ["BatchGetItem", "PutItem"]);
        match said {
            Some(said) => assert!(text(&response).contains(said), "{}", text(&response)),
            None => assert!(!text(&response).contains("at least")),
        }
        // Links share the petition and nothing of the signer.
        let page = text(&response);
        let shared = page.split_once("<ul class=\"share\">").unwrap().1;
        let shared = shared.split_once("</ul>").unwrap().0;
        assert!(shared.contains("clean-rivers") && !shared.contains(&token));
        assert!(!shared.contains("signature%2F"));
    }
}

#[tokio::test]
async fn a_second_press_gives_the_same_page_and_changes_nothing() {
    let deployment = TestDeployment::new().await;
    let token = Signer::signs(&deployment).await.token(Purpose::Confirm, 1);
    for _ in 0..3 {
        let response = press(&deployment, &token).await;
        assert_eq!(response.status(), 200);
        assert!(text(&response).contains("Your signature counts"));
    }
    assert_eq!(deployment.events().await, 2);
}

#[tokio::test]
async fn many_presses_at_once_confirm_once() {
    let deployment = TestDeployment::new().await;
    let token = Signer::signs(&deployment).await.token(Purpose::Confirm, 1);
    let presses = tokio::join!(
        press(&deployment, &token),
        press(&deployment, &token),
        press(&deployment, &token)
    );
    let statuses = [presses.0.status(), presses.1.status(), presses.2.status()];
    assert_eq!(statuses.map(|status| status.as_u16()), [200; 3]);
    assert_eq!(deployment.events().await, 2);
}

#[tokio::test]
async fn forged_and_expired_links_and_those_for_something_else_confirm_nothing() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let token = signer.token(Purpose::Confirm, 1);
    let own_page = signer.token(Purpose::OwnPage, 1);
    for forged in [
        "x",
        &"A".repeat(5_000),
        &token[..token.len() - 1],
        &own_page,
    ] {
        let response = press(&deployment, forged).await;
        assert_eq!(response.status(), 404, "{forged:.20}");
        assert!(text(&response).contains("This link does not work"));
    }
    let response = press(
        &deployment,
        &signer.token_of(Purpose::Confirm, 1, long_ago()),
    )
    .await;
    assert_eq!(response.status(), 410);
    assert!(text(&response).contains("https://sign.example.org/petitions/clean-rivers?lang=en"));
    assert_eq!(deployment.events().await, 1);
}

/// When a link was mailed that has just expired.
fn long_ago() -> Timestamp {
    Timestamp::now() - Purpose::Confirm.lifetime() - SignedDuration::from_secs(1)
}

/// The fields that the button "Sign again" sends, by name; empty without the button.
fn again(page: &str) -> Vec<(&str, &str)> {
    if !page.contains("action=\"/petitions/clean-rivers/signatures\"") {
        return Vec::new();
    }
    assert!(page.contains("name=\"change\" value=\"yes\">Sign again"));
    let inputs = page.split("<input type=\"hidden\" name=\"").skip(1);
    let fields = inputs.map(|input| input.split_once("\" value=\"").unwrap());
    fields
        .map(|(name, rest)| (name, rest.split_once("\">").unwrap().0))
        .collect()
}

#[tokio::test]
async fn a_click_that_comes_too_late_leads_to_the_form_with_what_is_still_known() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let expired = signer.token_of(Purpose::Confirm, 1, long_ago());
    for page in [
        confirm_page(&deployment, &expired).await,
        text(&press(&deployment, &expired).await).to_owned(),
    ] {
        assert!(page.contains("This link has expired"), "{page}");
        let fields = again(&page);
        for known in [
            ("given_name", "Ada"),
            ("email", "ada@example.org"),
            ("country", "GB"),
            ("lang", "en"),
        ] {
            assert!(fields.contains(&known), "{known:?} in {fields:?}");
        }
        let ticked = |(name, _): &(&str, &str)| ["show_name", "news"].contains(name);
        assert!(!fields.iter().any(ticked), "permissions are given anew");
    }
    assert_eq!(signer.standing().await, SignatureStatus::Awaiting);

    // After the erasure only what is stored in clear is known, by a link of the reminder that still works, too.
    let purge = Command::Purge {
        asked_before: Timestamp::now() + SignedDuration::from_hours(1),
    };
    signer.does(purge).await;
    for token in [&expired, &signer.token(Purpose::Confirm, 1)] {
        for page in [
            confirm_page(&deployment, token).await,
            text(&press(&deployment, token).await).to_owned(),
        ] {
            assert!(page.contains("the details were erased"), "{page}");
            let fields = again(&page);
            let names: Vec<_> = fields.iter().map(|(name, _)| *name).collect();
            assert_eq!(names, ["lang", "text", "country"]);
            assert!(!page.contains("ada@example.org") && !page.contains("Lovelace"));
        }
    }
    let (status, kind, problem) = program(&deployment, Method::GET, &expired).await;
    assert_eq!((status, kind.as_str()), (410, "application/problem+json"));
    assert_eq!(problem["title"], "This link has expired");
    assert_eq!(deployment.events().await, 2, "nothing is confirmed");
}

#[tokio::test]
async fn an_expired_link_offers_no_form_where_there_is_none_and_tells_nothing_of_others() {
    // To who has confirmed, it says so.
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let expired = signer.token_of(Purpose::Confirm, 1, long_ago());
    let token = signer.token(Purpose::Confirm, 1);
    assert_eq!(press(&deployment, &token).await.status(), 200);
    let page = confirm_page(&deployment, &expired).await;
    assert!(page.contains("Your signature counts"), "{page}");
    assert!(!page.contains("/signature/"), "and gives no new link");
    // After an erasure, it knows nothing.
    signer.does(Command::Erase).await;
    assert!(again(&confirm_page(&deployment, &expired).await).is_empty());

    // The details of another spelling are not shown.
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let other = signer.token_to(Some("a.da@example.org"), Purpose::Confirm, 1, long_ago());
    let page = confirm_page(&deployment, &other).await;
    assert!(
        again(&page).is_empty() && !page.contains("Lovelace"),
        "{page}"
    );

    // A closed petition has no form.
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    deployment.petition(SLUG, closed(1)).await;
    let expired = signer.token_of(Purpose::Confirm, 1, long_ago());
    assert!(again(&confirm_page(&deployment, &expired).await).is_empty());
    // Discarding comes too late as well.
    let confirm = Confirm::new(&deployment.settings, &deployment.client);
    let discard = post(&format!("/confirm/{expired}"), "act=discard");
    assert_eq!(confirm.handle(discard).await.status(), 410);
    assert_eq!(deployment.events().await, 1);
}

/// The petition closed so many hours ago: because its closing time came, or because somebody closed it.
async fn close(deployment: &TestDeployment, by_itself: bool, hours_ago: i64) {
    match by_itself {
        true => deployment.closes_by_itself(SLUG, hours_ago).await,
        false => deployment.petition(SLUG, closed(hours_ago)).await,
    }
}

#[tokio::test]
async fn a_closed_petition_takes_confirmations_for_a_day() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let token = signer.token(Purpose::Confirm, 1);
    for by_itself in [false, true] {
        close(&deployment, by_itself, 25).await;
        for response in [press(&deployment, &token).await, {
            let confirm = Confirm::new(&deployment.settings, &deployment.client);
            confirm.handle(get(&format!("/confirm/{token}"))).await
        }] {
            assert_eq!(response.status(), 409);
            assert!(text(&response).contains("This petition is closed"));
        }
    }
    close(&deployment, true, 23).await;
    assert_eq!(press(&deployment, &token).await.status(), 200);
    deployment.petition(SLUG, closed(25)).await;
    assert_eq!(
        press(&deployment, &token).await.status(),
        200,
        "who confirmed in time is told so"
    );
    assert_eq!(deployment.events().await, 2);
}

#[tokio::test]
async fn a_program_asks_and_confirms_in_json() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let token = signer.token(Purpose::Confirm, 1);
    let (status, _, seen) = program(&deployment, Method::GET, &token).await;
    assert_eq!((status, &seen["status"]), (200, &"awaiting".into()));
    assert_eq!(signer.standing().await, SignatureStatus::Awaiting);
    for (method, is_offered) in [
        (Method::POST, true),
        (Method::POST, true),
        // Who only finds the link gets no other one.
        (Method::GET, false),
    ] {
        let (status, content_type, read) = program(&deployment, method, &token).await;
        assert_eq!((status, content_type.as_str()), (200, "application/json"));
        assert_eq!(read["status"], "confirmed");
        assert_eq!(read["petition"], SLUG);
        let own_page = read["own_page"].as_str();
        let is_link = |url: &str| url.starts_with("https://sign.example.org/signature/");
        assert_eq!(own_page.is_some_and(is_link), is_offered);
    }
    assert_eq!(deployment.events().await, 2);
}

#[tokio::test]
async fn a_program_is_told_its_problems_as_json() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let token = signer.token(Purpose::Confirm, 1);
    signer
        .does(Command::Confirm {
            details_version: 1,
            permissions: None,
        })
        .await;
    signer.does(Command::Withdraw).await;
    for (token, expected) in [("x", 404), (token.as_str(), 409)] {
        for method in [Method::GET, Method::POST] {
            let (status, content_type, problem) = program(&deployment, method, token).await;
            assert_eq!(status, expected);
            assert_eq!(content_type, "application/problem+json");
            assert_eq!(problem["status"], expected);
            assert_ne!(problem["detail"], "");
        }
    }
}

#[tokio::test]
async fn an_erased_signature_is_gone() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let token = signer.token(Purpose::Confirm, 1);
    signer.does(Command::Erase).await;
    let response = press(&deployment, &token).await;
    assert_eq!(response.status(), 410);
    assert!(
        text(&response).contains(&format!("href=\"{PETITION}\"")),
        "a way back"
    );
    assert_eq!(signer.standing().await, SignatureStatus::Erased);
}

#[tokio::test]
async fn an_erasure_by_the_organisers_is_said_to_be_theirs() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let token = signer.token(Purpose::Confirm, 1);
    let by_an_operator = deployment.signature_log().by(events::envelope::Actor {
        operator: Some("Beatrix".to_owned()),
        ..events::envelope::Actor::default()
    });
    let (id, now) = (events::ids::CommandId::random(), Timestamp::now());
    let erased = by_an_operator.execute(&signer.id, id, now, Command::Erase);
    assert!(erased.await.unwrap().appended);
    let page = confirm_page(&deployment, &token).await;
    assert!(
        page.contains("at your request") && !page.contains("Beatrix"),
        "{page}"
    );
    for form in ["act=confirm", "act=discard"] {
        let confirm = Confirm::new(&deployment.settings, &deployment.client);
        let path = format!("/confirm/{token}");
        let response = confirm.handle(post(&path, form)).await;
        assert_eq!(response.status(), 410);
        assert!(text(&response).contains("at your request"), "{form}");
    }
}

#[tokio::test]
async fn nobody_is_asked_to_sign_or_share_what_takes_no_signatures() {
    let mut paused = test_support::deployment::petition(SLUG, PetitionStatus::Open);
    paused.paused = true;
    let shut = test_support::deployment::petition(SLUG, closed(1));
    for petition in [paused, shut] {
        let deployment = TestDeployment::new().await;
        let pk = layout::petition(Projection::Petitions, 1, SLUG);
        deployment.view(&pk, layout::PETITION, &petition).await;
        let signer = Signer::signs(&deployment).await;
        let token = signer.token(Purpose::Confirm, 1);
        let page = confirm_page(&deployment, &token).await;
        assert!(
            page.contains("Discard it") && !page.contains("sign with your own"),
            "{page}"
        );
        let confirmed = press(&deployment, &token).await;
        assert!(text(&confirmed).contains("Your signature counts"));
        assert!(!text(&confirmed).contains("Share this petition"));

        let signer = Signer::of(&deployment.client, &deployment.settings, "leo@example.org");
        signer
            .does(Command::Submit(
                a_signer().email("leo@example.org").details(),
            ))
            .await;
        let at = Timestamp::now();
        let token = signer.token_to(Some("leo@example.org"), Purpose::Confirm, 1, at);
        let confirm = Confirm::new(&deployment.settings, &deployment.client);
        let path = format!("/confirm/{token}");
        let discarded = confirm.handle(post(&path, "act=discard")).await;
        assert!(text(&discarded).contains("The form has been discarded"));
        assert!(!text(&discarded).contains("fill in the form yourself"));
    }
}

#[tokio::test]
async fn every_way_back_keeps_the_languages_of_the_reader() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let token = signer.token(Purpose::Confirm, 1);
    let back = "href=\"https://sign.example.org/petitions/clean-rivers?lang=fr&#38;text=es\"";
    let path = format!("/confirm/{token}?lang=fr&text=es");
    let confirm = Confirm::new(&deployment.settings, &deployment.client);
    for _ in 0..2 {
        let confirmed = confirm.handle(post(&path, "act=confirm")).await;
        assert_eq!(confirmed.status(), 200);
        assert!(text(&confirmed).contains(back), "{}", text(&confirmed));
    }
    signer.does(Command::Withdraw).await;
    let withdrawn = confirm.handle(get(&path)).await;
    assert_eq!(withdrawn.status(), 409);
    assert!(text(&withdrawn).contains(back), "{}", text(&withdrawn));
    // And so does the choice of another language.
    assert!(text(&withdrawn).contains("href=\"?lang=en&#38;text=es\""));
}

#[tokio::test]
async fn the_link_shows_no_button_where_there_is_nothing_to_confirm() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let path = format!("/confirm/{}", signer.token(Purpose::Confirm, 1));
    let confirm = Confirm::new(&deployment.settings, &deployment.client);
    let seen = async || {
        let response = confirm.handle(get(&path)).await;
        assert!(!text(&response).contains("<button class=\"button\">"));
        (response.status().as_u16(), text(&response).to_owned())
    };
    signer
        .does(Command::Confirm {
            details_version: 1,
            permissions: None,
        })
        .await;
    let (status, page) = seen().await;
    assert_eq!(status, 200);
    assert!(page.contains("Your signature counts"));

    signer.does(Command::Withdraw).await;
    let (status, page) = seen().await;
    assert_eq!(status, 409);
    assert!(page.contains("Your signature has been withdrawn"));

    signer.does(Command::Erase).await;
    assert_eq!(seen().await.0, 410);
}

#[tokio::test]
async fn a_link_from_before_a_withdrawal_does_not_undo_it() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let token = signer.token(Purpose::Confirm, 1);
    assert_eq!(press(&deployment, &token).await.status(), 200);
    signer.does(Command::Withdraw).await;
    let response = press(&deployment, &token).await;
    assert_eq!(response.status(), 409);
    assert!(text(&response).contains("Your signature has been withdrawn"));
    assert_eq!(signer.standing().await, SignatureStatus::Withdrawn);
}

#[tokio::test]
async fn a_lost_answer_is_a_confirmation_all_the_same_and_only_one() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    deployment
        .embedded
        .inject(Fault::new("PutItem", Effect::LoseAnswer));
    assert_eq!(
        press(&deployment, &signer.token(Purpose::Confirm, 1))
            .await
            .status(),
        200
    );
    assert_eq!(deployment.events().await, 2);
}

#[tokio::test]
async fn a_throttled_store_is_said_and_the_link_works_later() {
    let deployment = TestDeployment::new().await;
    let token = Signer::signs(&deployment).await.token(Purpose::Confirm, 1);
    deployment
        .embedded
        .inject(Fault::new("PutItem", Effect::Throttle).times(50));
    let response = press(&deployment, &token).await;
    assert_eq!(response.status(), 503);
    assert_ne!(header(&response, "retry-after"), "");
    assert_eq!(deployment.events().await, 1);
    deployment.embedded.clear_faults();
    assert_eq!(press(&deployment, &token).await.status(), 200);
}

#[tokio::test]
async fn other_methods_and_addresses_are_refused() {
    let deployment = TestDeployment::new().await;
    let confirm = Confirm::new(&deployment.settings, &deployment.client);
    let response = confirm
        .handle(request(Method::PUT, "/confirm/x", "", Body::Empty))
        .await;
    let allow = header(&response, "allow");
    assert_eq!(
        (response.status().as_u16(), allow),
        (405, "GET, HEAD, POST")
    );
    assert_eq!(confirm.handle(get("/confirm")).await.status(), 404);
}

#[tokio::test]
async fn operators_see_each_confirmation_once_and_why_a_link_did_nothing() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let path = format!("/confirm/{}", signer.token(Purpose::Confirm, 1));
    let confirm = Confirm::new(&deployment.settings, &deployment.client);
    let (_, seen) = measured(confirm.handle(get(&path))).await;
    assert!(seen.is_empty(), "looking changes nothing");
    let (_, first) = measured(confirm.handle(post(&path, ""))).await;
    assert_eq!(first[0]["Confirmed"], 1);
    let (_, again) = measured(confirm.handle(post(&path, ""))).await;
    assert!(again.is_empty());
    let (_, forged) = measured(confirm.handle(post("/confirm/forged", ""))).await;
    assert_eq!(forged[0]["Reason"], "link_forged");
}

#[tokio::test]
async fn events_that_are_no_requests_are_the_senders_mistakes() {
    let deployment = TestDeployment::new().await;
    let confirm = Confirm::new(&deployment.settings, &deployment.client);
    for sample in ["confirm-get", "confirm-post"] {
        test_support::hostile_events::are_refused(sample, async |request| {
            confirm.handle(request).await
        })
        .await;
    }
    assert_eq!(deployment.events().await, 0);
}

#[tokio::test]
async fn the_page_shows_what_will_count_and_the_owner_sets_what_is_allowed() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let path = format!("/confirm/{}", signer.token(Purpose::Confirm, 1));
    let confirm = Confirm::new(&deployment.settings, &deployment.client);
    let page = confirm.handle(get(&path)).await;
    for shown in [
        "Ada Lovelace",
        "United Kingdom",
        "ada@example.org",
        "London",
    ] {
        assert!(text(&page).contains(shown), "{shown}");
    }
    assert!(text(&page).contains("name=\"news\" value=\"yes\" checked"));
    assert!(!text(&page).contains("name=\"show_name\" value=\"yes\" checked"));

    // The page's form, again and again, with other ticks each time.
    for (form, allowed) in [
        ("act=confirm&show_name=yes", (true, false)),
        ("act=confirm&news=yes", (false, true)),
        ("act=confirm", (false, false)),
    ] {
        assert_eq!(confirm.handle(post(&path, form)).await.status(), 200);
        let (_, choices) = signer.signature().await.standing.unwrap();
        assert_eq!((choices.show_name, choices.news), allowed, "{form}");
    }
    assert_eq!(deployment.events().await, 4);
}

#[tokio::test]
async fn what_is_posted_is_read_or_refused() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let path = format!("/confirm/{}", signer.token(Purpose::Confirm, 1));
    let confirm = Confirm::new(&deployment.settings, &deployment.client);
    let json = |body: &str| request(Method::POST, &path, "application/json", body.to_owned());
    for wrong in [
        "{",
        "[]",
        r#"{"show_name":true}"#,
        r#"{"act":"erase"}"#,
        r#"{"x":1}"#,
        r#"{"show_name":true,"news":true,"consents":{"league":9223372036854775808}}"#,
        r#"{"show_name":true,"news":true,"consents":{"league":-1}}"#,
        r#"{"consents":{"league":1}}"#,
        r#"{"act":"discard","show_name":false,"news":false}"#,
        r#"{"act":"discard","act":"confirm"}"#,
    ] {
        assert_eq!(confirm.handle(json(wrong)).await.status(), 400, "{wrong}");
    }
    for wrong in [
        "act=publish",
        "act=confirm&show_name=perhaps",
        "act=confirm&news=1",
        "act=discard&act=confirm",
        "act=confirm&show_name=yes&show_name=",
        "act=",
        "act=confirm&city=Paris",
        "act=confirm&consent_league=%2B1",
        "act=discard&show_name=yes",
        "act=discard&consent_league=1",
        "show_name=yes&news=yes",
        "consent_league=1",
    ] {
        assert_eq!(
            confirm.handle(post(&path, wrong)).await.status(),
            400,
            "{wrong}"
        );
    }
    assert_eq!(
        confirm
            .handle(post(&path, &"x".repeat(2_000)))
            .await
            .status(),
        413
    );
    assert_eq!(deployment.events().await, 1);
    let allowed = json(r#"{"show_name":true,"news":false}"#);
    assert_eq!(confirm.handle(allowed).await.status(), 200);
    let (_, choices) = signer.signature().await.standing.unwrap();
    assert_eq!((choices.show_name, choices.news), (true, false));
}

#[tokio::test]
async fn the_owner_discards_what_somebody_else_filled_in_and_can_sign_then() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let stranger = || a_signer().named("Buy", "Now").details();
    for _ in 0..5 {
        signer.does(Command::Submit(stranger())).await;
    }
    let path = format!("/confirm/{}", signer.token(Purpose::Confirm, 3));
    let confirm = Confirm::new(&deployment.settings, &deployment.client);
    for _ in 0..2 {
        let response = confirm.handle(post(&path, "act=discard")).await;
        assert_eq!(response.status(), 200);
        assert!(text(&response).contains("The form has been discarded"));
    }
    assert_eq!(signer.standing().await, SignatureStatus::Withdrawn);
    // Their own form is taken although strangers had used up the mails.
    signer.does(Command::Submit(a_signer().details())).await;
    let version = signer.signature().await.version;
    let token = signer.token(Purpose::Confirm, version);
    assert_eq!(press(&deployment, &token).await.status(), 200);
    let response = confirm.handle(post(&format!("/confirm/{token}"), "act=discard"));
    assert_eq!(response.await.status(), 409, "not any more");
    assert_eq!(signer.standing().await, SignatureStatus::Confirmed);
}

#[tokio::test]
async fn an_old_link_that_meets_a_correction_reads_again() {
    for wish in [None, Some(""), Some("act=discard")] {
        let deployment = TestDeployment::new().await;
        let signer = Signer::signs(&deployment).await;
        let token = signer.token(Purpose::Confirm, 1);
        assert_eq!(press(&deployment, &token).await.status(), 200);
        let corrects = |revision| {
            let details = a_signer().details();
            let correction = Correction {
                revision,
                permissions: details.choices.permissions(),
                details: Some(CorrectedDetails {
                    country: "UY".into(),
                    personal: details.personal,
                }),
            };
            signer.does(Command::Correct(correction))
        };
        corrects(2).await;
        let confirm = Confirm::new(&deployment.settings, &deployment.client);
        let path = format!("/confirm/{token}");
        let table = &deployment.settings.tables.signer_keys;
        // By the time that the details of the first correction are opened, the second has replaced them.
        let late = Fault::new("GetItem", Effect::Throttle).on_table(table);
        deployment.embedded.inject(late);
        let again = match wish {
            None => confirm.handle(get(&path)),
            Some(form) => confirm.handle(post(&path, form)),
        };
        let (again, ()) = tokio::join!(again, corrects(3));
        let expected = if wish == Some("act=discard") {
            409
        } else {
            200
        };
        assert_eq!(again.status(), expected, "{wish:?}");
    }
}

#[tokio::test]
async fn a_link_to_one_spelling_opens_nothing_that_came_with_another() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let other = "ada+other@example.org";
    signer
        .does(Command::Submit(
            a_signer().email(other).comment("private").details(),
        ))
        .await;
    let now = Timestamp::now();
    let theirs = signer.token_to(Some(other), Purpose::Confirm, 2, now);
    let mine = signer.token(Purpose::Confirm, 1);
    let confirm = Confirm::new(&deployment.settings, &deployment.client);
    // Each link shows what came with its own address.
    let page = confirm.handle(get(&format!("/confirm/{mine}"))).await;
    assert!(text(&page).contains("ada@example.org") && !text(&page).contains("private"));

    assert_eq!(press(&deployment, &theirs).await.status(), 200);
    // Links of release 0.1.0 do not say where they were mailed to.
    let old = signer.token_to(None, Purpose::Confirm, 1, now);
    for token in [mine, old] {
        let path = format!("/confirm/{token}");
        for response in [
            confirm.handle(get(&path)).await,
            confirm.handle(post(&path, "")).await,
            confirm
                .handle(post(&path, "act=confirm&show_name=yes"))
                .await,
            confirm.handle(post(&path, "act=discard")).await,
        ] {
            assert_eq!(response.status(), 403);
            assert!(!text(&response).contains("/signature/"));
        }
    }
    let signature = signer.signature().await;
    assert_eq!(signature.standing.map(|(version, _)| version), Some(2));
    assert_eq!(deployment.events().await, 3);
}

#[tokio::test]
async fn what_other_forms_brought_is_erased_once_one_is_confirmed() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    for name in ["Eve", "Mallory"] {
        let details = a_signer().named(name, "Doe").details();
        signer.does(Command::Submit(details)).await;
    }
    let keys = &deployment.settings.tables.signer_keys;
    assert_eq!(deployment.items(keys).await, 3);
    let token = signer.token(Purpose::Confirm, 2);
    assert_eq!(press(&deployment, &token).await.status(), 200);
    assert_eq!(deployment.items(keys).await, 1);
    let page = confirm_page(&deployment, &signer.token(Purpose::Confirm, 1)).await;
    assert!(!page.contains("Lovelace"));
}

async fn confirm_page(deployment: &TestDeployment, token: &str) -> String {
    let confirm = Confirm::new(&deployment.settings, &deployment.client);
    let response = confirm.handle(get(&format!("/confirm/{token}"))).await;
    text(&response).to_owned()
}

async fn from_a_source(deployment: &TestDeployment) -> Signer {
    deployment.counts_sources().await;
    Signer::signs_with(deployment, a_signer().coming_from("flyer-may").details()).await
}

/// The forms of the page behind the link, as the browser sends the one that confirms.
const CONFIRMS: &str = "act=confirm&source=flyer-may&news=yes";

#[tokio::test]
async fn a_confirmation_from_a_source_is_counted_in_its_own_request() {
    let deployment = TestDeployment::new().await;
    let signer = from_a_source(&deployment).await;
    let path = format!("/confirm/{}", signer.token(Purpose::Confirm, 1));
    let confirm = Confirm::new(&deployment.settings, &deployment.client);
    let page = confirm.handle(get(&path)).await;
    let hidden = "<input type=\"hidden\" name=\"source\" value=\"flyer-may\">";
    assert!(text(&page).contains(hidden), "{}", text(&page));
    assert_eq!(deployment.counted_of("flyer-may").await, [0, 0, 0]);
    deployment.operations();
    let confirmed = confirm.handle(post(&path, CONFIRMS)).await;
    assert_eq!(confirmed.status(), 200);
    assert_eq!(deployment.operations(), ["TransactWriteItems"]);
    assert_eq!(signer.standing().await, SignatureStatus::Confirmed);
    confirm.handle(post(&path, CONFIRMS)).await;
    assert_eq!(deployment.counted_of("flyer-may").await, [0, 0, 1]);
    signer.does(Command::Withdraw).await;
    assert_eq!(deployment.counted_of("flyer-may").await, [0, 0, 1]);
}

#[tokio::test]
async fn a_confirmation_after_a_reminder_is_counted_once() {
    let deployment = TestDeployment::new().await;
    let signer = from_a_source(&deployment).await;
    let asked_before = Timestamp::now() + SignedDuration::from_secs(1);
    signer.does(Command::Remind { asked_before }).await;
    let path = format!("/confirm/{}", signer.token(Purpose::Confirm, 1));
    let confirm = Confirm::new(&deployment.settings, &deployment.client);
    let lost = Fault::new("TransactWriteItems", Effect::LoseAnswer).after(1);
    deployment.embedded.inject(lost);
    let confirmed = confirm.handle(post(&path, CONFIRMS)).await;
    assert_eq!(confirmed.status(), 200);
    assert_eq!(signer.standing().await, SignatureStatus::Confirmed);
    assert_eq!(deployment.counted_of("flyer-may").await, [0, 0, 1]);
}

#[tokio::test]
async fn who_confirms_without_a_known_source_is_not_counted() {
    let deployment = TestDeployment::new().await;
    let signer = from_a_source(&deployment).await;
    let path = format!("/confirm/{}", signer.token(Purpose::Confirm, 1));
    let confirm = Confirm::new(&deployment.settings, &deployment.client);
    confirm.handle(get(&path)).await;
    deployment.operations();
    let form = CONFIRMS.replace("flyer-may", "another");
    assert_eq!(confirm.handle(post(&path, &form)).await.status(), 200);
    assert_eq!(deployment.operations(), ["PutItem"]);
    assert_eq!(deployment.counted_of("another").await, [0, 0, 0]);
    let discard = confirm.handle(post(&path, "act=discard&source=flyer-may"));
    assert_eq!(discard.await.status(), 400);
}
