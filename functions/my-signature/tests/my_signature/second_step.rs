//! Presses that a machine may have made, on the signer's own page and behind the link to a new address.

use events::link::Purpose;
use jiff::{SignedDuration, Timestamp};
use lambda_http::http::{HeaderValue, Method};
use lambda_http::{Body, Request, Response};
use public_http::ClientAddress;
use test_support::deployment::{BASE, TestDeployment, header, measured, request, text};
use test_support::press::{HOME, from, seen};

use super::moving::{NEW, asked};
use crate::{confirmed, instance, see};

const FORM: &str = "application/x-www-form-urlencoded";

/// A press as the headers of a browser make it, with only this beside the token.
fn pressed(path: &str, query: &str, form: &str) -> Request {
    let mut request = request(Method::POST, "/", FORM, form);
    *request.uri_mut() = format!("{BASE}{path}?lang=en&{query}").parse().unwrap();
    let home = ClientAddress(HOME.parse().unwrap());
    request.extensions_mut().insert(home);
    request
}

async fn answer(deployment: &TestDeployment, request: Request) -> Response<Body> {
    let page = instance(deployment);
    page.handle(request).await
}

const ACTS: [&str; 14] = [
    "act=show&details=1",
    "act=hide",
    "act=hide-comment",
    "act=withdraw",
    "act=not-me",
    "act=sign-again&details=1",
    "act=stop-mails",
    "act=resume-mails",
    "act=replace-links",
    "act=fresh-link",
    "act=keep-address",
    "act=erase&sure=yes",
    "act=correct&revision=2&show_name=yes&city=Paris",
    "act=change-address&email=scanner%40example.net",
];

#[tokio::test]
async fn no_button_of_the_own_page_is_pressed_by_a_machine() {
    let deployment = TestDeployment::new().await;
    let (_, token) = confirmed(&deployment).await;
    let path = format!("/signature/{token}");
    for form in ACTS {
        let asking = answer(&deployment, pressed(&path, "", form));
        let (response, lines) = measured(asking).await;
        assert_eq!(response.status(), 422, "{form}");
        assert!(
            text(&response).contains("Enter your email address"),
            "{form}"
        );
        assert!(!text(&response).contains("ada@example.org"));
        assert_eq!(lines[0]["SecondStepAsked"], 1);
        // What was typed comes along, and so what is sent again is the whole form.
        for field in form.split('&') {
            let (name, value) = field.split_once('=').unwrap();
            let value = value.replace("%40", "@");
            let hidden = format!("name=\"{name}\" value=\"{value}\"");
            assert!(text(&response).contains(&hidden), "{hidden}");
        }
    }
    assert_eq!(deployment.events().await, 2);
}

#[tokio::test]
async fn the_address_lets_the_press_count_and_programs_send_it_at_once() {
    let deployment = TestDeployment::new().await;
    let (_, token) = confirmed(&deployment).await;
    let path = format!("/signature/{token}");
    let wrong = pressed(&path, "", "act=withdraw&mailed_to=eva%40example.org");
    let response = answer(&deployment, wrong).await;
    assert_eq!(response.status(), 422);
    assert!(text(&response).contains("sent to a different address"));
    let mut program = pressed(&path, "", "act=withdraw");
    let json = HeaderValue::from_static("application/json");
    program.headers_mut().insert("accept", json);
    let response = answer(&deployment, program).await;
    assert_eq!(
        header(&response, "content-type"),
        "application/problem+json"
    );
    assert!(text(&response).contains("\"field\":\"mailed_to\""));
    assert_eq!(deployment.events().await, 2);
    for (form, status) in [
        ("act=correct&revision=2&city=Paris", 303),
        ("act=change-address&email=grace%40example.net", 202),
        ("act=withdraw", 303),
        ("act=erase&sure=yes", 200),
    ] {
        let form = format!("{form}&mailed_to=ada%40example.org");
        let response = answer(&deployment, pressed(&path, "", &form)).await;
        assert_eq!(response.status(), status, "{form}: {}", text(&response));
    }
}

#[tokio::test]
async fn the_page_after_an_action_still_knows_from_where_the_form_came() {
    let deployment = TestDeployment::new().await;
    let (_, token) = confirmed(&deployment).await;
    let seen = seen(&token, SignedDuration::from_secs(2));
    let path = format!("/signature/{token}");
    let response = answer(&deployment, pressed(&path, &seen, "act=hide")).await;
    let next = format!(
        "/signature/{token}?lang=en&{}&done=hide",
        from(&token, HOME)
    );
    assert_eq!(header(&response, "location"), next);
    let page = see(&deployment, &next["/signature/".len()..]).await;
    let action = format!("?lang=en&#38;{}&#38;shown=", from(&token, HOME));
    assert!(text(&page).contains(&action));
}

#[tokio::test]
async fn the_link_to_a_new_address_takes_that_address_alone() {
    let deployment = TestDeployment::new().await;
    let (signer, _, path) = asked(&deployment).await;
    for form in [
        "act=move",
        "act=reject",
        "act=withdraw",
        "act=move&mailed_to=ada%40example.org",
    ] {
        let response = answer(&deployment, pressed(&path, "", form)).await;
        assert_eq!(response.status(), 422, "{form}");
        assert!(!text(&response).contains(NEW), "the address is not told");
    }
    assert_eq!(deployment.events().await, 3);
    // An expired link changes nothing, so nobody is asked.
    let long_ago = Timestamp::now() - Purpose::NewAddress.lifetime();
    let expired = signer.token_to(Some(NEW), Purpose::NewAddress, 3, long_ago);
    let late = pressed(&format!("/address/{expired}"), "", "act=move");
    assert_eq!(answer(&deployment, late).await.status(), 410);
    let new = NEW.replace('@', "%40");
    let moved = pressed(&path, "", &format!("act=move&mailed_to={new}"));
    assert_eq!(answer(&deployment, moved).await.status(), 200);
    assert_eq!(deployment.events().await, 5);
}
