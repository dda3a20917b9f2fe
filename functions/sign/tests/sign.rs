//! The results of a form: one event, a question, or a clear refusal without anything stored.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a panic is how a test fails"
)]

mod abuse;
mod endorsements;
mod fields;
mod hostile;
mod sources;

use embedded_dynamodb::{Effect, Fault};
use event_store::SignerKeys;
use events::envelope::Recorded;
use events::ids::{CommandId, SignatureId};
use events::signature::{Command, SignatureEvent, SignatureStatus, fold};
use jiff::Timestamp;
use lambda_http::http::{HeaderValue, Method};
use lambda_http::{Body, Response};
use public_http::ClientAddress;
use sign::{Pace, Sign};
use test_support::deployment::{
    BASE, SLUG, TestDeployment, closed, get, header, measured, post, request, sample, text,
};
use views::petition::PetitionStatus;

const FORM: &str = "given_name=Ada&family_name=Lovelace&email=ada@example.org&country=gb";
const PATH: &str = "/petitions/clean-rivers/signatures";
const LINK: &str = "/petitions/clean-rivers/link";

async fn send(deployment: &TestDeployment, form: &str) -> Response<Body> {
    Sign::new(&deployment.settings, &deployment.client)
        .handle(post(PATH, form))
        .await
}

/// The only signature in the log.
async fn the_signature(
    deployment: &TestDeployment,
) -> (SignatureId, Vec<Recorded<SignatureEvent>>) {
    let table = &deployment.settings.tables.signature_log;
    let found = deployment
        .client
        .scan()
        .table_name(table)
        .send()
        .await
        .unwrap();
    let streams: Vec<_> = found
        .items()
        .iter()
        .map(|item| item["stream"].as_s().unwrap())
        .collect();
    assert!(
        streams.windows(2).all(|pair| pair[0] == pair[1]),
        "{streams:?}"
    );
    let id = SignatureId::parse(streams[0]).unwrap();
    let events = deployment.signature_log().load(&id).await.unwrap();
    (id, events)
}

#[tokio::test]
async fn a_form_is_one_request_to_dynamodb_once_the_petition_is_known() {
    let deployment = TestDeployment::new().await;
    let sign = Sign::new(&deployment.settings, &deployment.client);
    deployment.operations();
    let first = sign.handle(sample("sign-form", "")).await;
    let mut cold = deployment.operations();
    cold.sort();
    assert_eq!(
        cold,
        ["BatchGetItem", "GetItem", "TransactWriteItems"],
        "cold: how late emails are is read beside the append"
    );
    assert_eq!(first.status(), 202);
    assert_eq!(header(&first, "cache-control"), "no-store");
    // Event and key below 1 KB each; a transaction writes twice what a plain Put does. Each limit
    // that the form is counted by is 2 more.
    for (email, from, units) in [
        ("grace@gmail.com", None, 6.0),
        ("grace@example.org", None, 10.0),
        ("joan@example.org", Some("203.0.113.7"), 10.0),
    ] {
        let mut form = post(PATH, &FORM.replace("ada@example.org", email));
        if let Some(address) = from {
            form.extensions_mut()
                .insert(ClientAddress(address.parse().unwrap()));
        }
        sign.handle(form).await;
        assert_eq!(
            deployment.embedded.requests()[0].capacity_units,
            Some(units)
        );
        assert_eq!(deployment.operations(), ["TransactWriteItems"]);
    }
    assert_eq!(deployment.events().await, 4);
}

#[tokio::test]
async fn what_was_typed_is_recorded_trimmed_with_what_was_agreed_to() {
    let deployment = TestDeployment::new().await;
    let decomposed = FORM.replace("=Ada&", "=++E%CC%81milie+&");
    send(
        &deployment,
        &format!("{decomposed}&comment=one%0D%0Atwo&news=yes&lang=es"),
    )
    .await;
    let (id, events) = the_signature(&deployment).await;
    let SignatureEvent::SignatureSubmitted { choices, personal } = &events[0].event else {
        panic!("another event");
    };
    assert_eq!(
        (choices.language.as_str(), choices.country.as_str()),
        ("es", "GB")
    );
    assert_eq!(
        (choices.show_name, choices.news, choices.text_version),
        (false, true, 3)
    );
    let settings = &deployment.settings;
    let keys = SignerKeys::new(&deployment.client, &settings.tables, &settings.keys.sealing);
    let personal = keys.open(&id, 1, personal).await.unwrap().unwrap();
    assert_eq!(personal.given_name, "\u{c9}milie");
    assert_eq!(personal.comment, "one\ntwo");
}

/// The text that was shown is the one that is signed, whatever the interface around it.
#[tokio::test]
async fn the_text_that_was_shown_is_the_one_that_is_signed() {
    for (form, language, text_version) in [
        ("lang=en&text_version=2", "en", 2),
        ("lang=en&text_version=3", "en", 3),
        ("lang=fr&text=es&text_version=3", "fr", 3),
        ("lang=fr&text=es", "fr", 3),
        ("lang=eo&text=en", "en", 2),
        ("lang=es", "es", 3),
    ] {
        let deployment = TestDeployment::new().await;
        let response = send(&deployment, &format!("{FORM}&{form}")).await;
        assert_eq!(response.status(), 202, "{form}");
        let (_, events) = the_signature(&deployment).await;
        let SignatureEvent::SignatureSubmitted { choices, .. } = &events[0].event else {
            panic!("another event");
        };
        let signed = (choices.language.as_str(), choices.text_version);
        assert_eq!(signed, (language, text_version), "{form}");
    }
    let deployment = TestDeployment::new().await;
    let changed = send(
        &deployment,
        &format!("{FORM}&lang=es&text=es&text_version=1"),
    )
    .await;
    assert_eq!(changed.status(), 422);
    assert!(text(&changed).contains("<h1>Ríos limpios</h1>"));
}

#[tokio::test]
async fn changing_the_language_keeps_what_was_typed_and_signs_nothing() {
    let deployment = TestDeployment::new().await;
    let form = "given_name=Ada&email=ada@&show_name=yes&lang=en&text=en&text_version=2";
    for (switch, language, title) in [
        ("lang%3Des", "es", "Ríos limpios"),
        ("lang%3Dfr%26text%3Den", "fr", "Clean rivers"),
        ("lang%3Den%26text%3Des", "en", "Ríos limpios"),
        ("lang%3Dzz", "en", "Clean rivers"),
    ] {
        let response = send(&deployment, &format!("{form}&switch={switch}")).await;
        assert_eq!(response.status(), 200, "{switch}");
        assert_eq!(header(&response, "cache-control"), "no-store");
        let html = text(&response);
        assert!(
            html.contains(&format!("<html lang=\"{language}\"")),
            "{switch}"
        );
        assert!(html.contains(&format!("{title}</h1>")), "{switch}");
        assert!(html.contains("value=\"Ada\"") && html.contains("value=\"ada@\""));
        assert!(html.contains(
            "name=\"show_name\" value=\"yes\" aria-describedby=\"form-show_name-hint\" checked"
        ));
        assert!(!html.contains("role=\"alert\""), "nothing is wrong yet");
    }
    let whole = send(&deployment, &format!("{FORM}&switch=lang%3Des")).await;
    assert_eq!(whole.status(), 200);
    assert_eq!(deployment.events().await, 0);
}

#[tokio::test]
async fn a_box_is_ticked_however_a_client_says_so() {
    for (ticked, expected) in [("on", true), ("1", true), ("yes", true), ("no", false)] {
        let deployment = TestDeployment::new().await;
        send(&deployment, &format!("{FORM}&news={ticked}")).await;
        let (_, events) = the_signature(&deployment).await;
        let SignatureEvent::SignatureSubmitted { choices, .. } = &events[0].event else {
            panic!("another event");
        };
        assert_eq!(choices.news, expected, "{ticked}");
    }
}

#[tokio::test]
async fn json_is_taken_as_a_form_is() {
    let deployment = TestDeployment::new().await;
    let sign = Sign::new(&deployment.settings, &deployment.client);
    let response = sign.handle(sample("sign-json", "")).await;
    assert_eq!(response.status(), 202);
    let body: serde_json::Value = serde_json::from_str(text(&response)).unwrap();
    assert_eq!(body["status"], "check_mail");
    assert_eq!(deployment.events().await, 1);
}

/// A program's form or wish for a link, and its answer.
async fn of_a_program(sign: &Sign, path: &str, email: &str) -> serde_json::Value {
    let form = match path {
        LINK => format!("email={email}"),
        _ => FORM.replace("ada@example.org", email),
    };
    let mut asked = post(path, &form);
    let headers = asked.headers_mut();
    headers.insert("accept", "application/json".parse().unwrap());
    let response = sign.handle(asked).await;
    assert_eq!(response.status(), 202);
    serde_json::from_str(text(&response)).unwrap()
}

#[tokio::test]
async fn a_program_learns_how_late_mails_are() {
    for path in [PATH, LINK] {
        for (seconds, minutes) in [(100, None), (119, None), (120, Some(2)), (7_201, Some(121))] {
            let deployment = TestDeployment::new().await;
            deployment.mails_are_late(seconds).await;
            let sign = Sign::new(&deployment.settings, &deployment.client);
            let body = of_a_program(&sign, path, "ada@example.org").await;
            assert_eq!(body["mails_late_minutes"].as_u64(), minutes, "{path}");
            assert_eq!(body.get("mails_late_minutes").is_some(), minutes.is_some());
        }
    }
}

#[tokio::test]
async fn how_late_mails_are_is_read_once_for_many_forms() {
    let deployment = TestDeployment::new().await;
    let sign = Sign::new(&deployment.settings, &deployment.client);
    deployment.operations();
    sign.handle(post(PATH, FORM)).await;
    let mut first = deployment.operations();
    first.sort();
    assert_eq!(first, ["BatchGetItem", "GetItem", "TransactWriteItems"]);
    sign.handle(post(PATH, &FORM.replace("ada", "grace"))).await;
    assert_eq!(deployment.operations(), ["TransactWriteItems"]);
    of_a_program(&sign, PATH, "mary@example.org").await;
    assert_eq!(deployment.operations(), ["TransactWriteItems"]);
}

#[tokio::test]
async fn a_form_is_taken_if_it_cannot_be_read_how_late_mails_are() {
    let deployment = TestDeployment::new().await;
    let fault = Fault::new("GetItem", Effect::ServerError).on_table("views");
    deployment.embedded.inject(fault.times(20));
    let sign = Sign::new(&deployment.settings, &deployment.client);
    assert_eq!(sign.handle(post(PATH, FORM)).await.status(), 202);
    let body = of_a_program(&sign, PATH, "grace@example.org").await;
    assert_eq!(body["status"], "check_mail");
    assert_eq!(deployment.events().await, 2);
}

#[tokio::test]
async fn the_notice_that_a_link_is_sent_says_how_late_mails_are() {
    let deployment = TestDeployment::new().await;
    let wish = async || {
        let sign = Sign::new(&deployment.settings, &deployment.client);
        let response = sign.handle(post(LINK, "email=ada@example.org")).await;
        assert_eq!(response.status(), 202);
        text(&response).to_owned()
    };
    assert!(wish().await.contains("in a few minutes"));
    deployment.mails_are_late(601).await;
    let late = wish().await;
    assert!(late.contains("delayed by about 11 minutes"), "{late}");
    assert!(!late.contains("in a few minutes"), "{late}");
}

#[tokio::test]
async fn a_client_that_retries_with_its_key_signs_once() {
    let deployment = TestDeployment::new().await;
    let sign = Sign::new(&deployment.settings, &deployment.client);
    for _ in 0..3 {
        assert_eq!(sign.handle(sample("sign-json", "")).await.status(), 202);
    }
    assert_eq!(deployment.events().await, 1);
}

#[tokio::test]
async fn a_key_that_comes_with_another_form_is_refused_whatever_the_address() {
    let deployment = TestDeployment::new().await;
    let sign = Sign::new(&deployment.settings, &deployment.client);
    let send = async |form: &str, key: &str| {
        let mut request = post(PATH, form);
        let headers = request.headers_mut();
        headers.insert("idempotency-key", key.parse().unwrap());
        headers.insert("accept", "application/json".parse().unwrap());
        sign.handle(request).await
    };
    assert_eq!(send(FORM, "k-1").await.status(), 202);
    for changed in [
        FORM.replace("Ada", "Grace"),
        FORM.replace("ada@example.org", "grace@example.org"),
        FORM.replace("=gb", "=fr"),
        format!("{FORM}&show_name=yes"),
        format!("{FORM}&comment=more"),
        format!("{FORM}&lang=es"),
    ] {
        let response = send(&changed, "k-1").await;
        assert_eq!(response.status(), 422, "{changed}");
        let problem: serde_json::Value = serde_json::from_str(text(&response)).unwrap();
        assert_eq!(problem["errors"][0]["field"], "Idempotency-Key");
        assert!(!problem["errors"][0]["detail"].as_str().unwrap().is_empty());
    }
    assert_eq!(deployment.events().await, 1);
    assert_eq!(send(FORM, "k-1").await.status(), 202);
    assert_eq!(deployment.events().await, 1);
    // A new key takes the correction, and a petition's keys are its own.
    let corrected = FORM.replace("Ada", "Grace");
    assert_eq!(send(&corrected, "k-2").await.status(), 202);
    assert_eq!(deployment.events().await, 2);
}

#[tokio::test]
async fn a_key_that_cannot_be_one_is_named() {
    let deployment = TestDeployment::new().await;
    let sign = Sign::new(&deployment.settings, &deployment.client);
    let long = "k".repeat(sign::MAX_KEY + 1);
    for keys in [&["ñ"][..], &[""], &[long.as_str()], &["a", "b"]] {
        let mut request = post(PATH, FORM);
        for key in keys {
            let key = HeaderValue::from_bytes(key.as_bytes()).unwrap();
            request.headers_mut().append("idempotency-key", key);
        }
        let response = sign.handle(request).await;
        assert_eq!(response.status(), 400, "{keys:?}");
        assert!(text(&response).contains("Idempotency-Key"));
    }
    assert_eq!(deployment.events().await, 0);
}

#[tokio::test]
async fn a_form_that_is_pressed_six_times_is_one_email() {
    let deployment = TestDeployment::new().await;
    let sign = Sign::new(&deployment.settings, &deployment.client);
    // Equal to what was recorded, not to what was typed.
    let again = FORM.replace("=Ada&", "=++Ada+&");
    let presses = [FORM, FORM, &again, FORM, FORM, FORM];
    let six = presses.map(|form| sign.handle(post(PATH, form)));
    for response in futures_util::future::join_all(six).await {
        assert_eq!(response.status(), 202);
    }
    assert_eq!(deployment.events().await, 1);
    // Also for an address that waits, and for the link: one email each, so the address's five are not used up.
    let changed = format!("{FORM}&comment=more");
    let six = (0..6).map(|_| sign.handle(post(PATH, &changed)));
    futures_util::future::join_all(six).await;
    assert_eq!(deployment.events().await, 2);
    let six = (0..6).map(|_| sign.handle(post(LINK, "email=ada@example.org")));
    for response in futures_util::future::join_all(six).await {
        assert_eq!(response.status(), 202);
    }
    assert_eq!(deployment.events().await, 3);
}

/// The fields that the page after the form brings along, as the browser sends them, with the button that was pressed.
fn pressed(html: &str, button: &str) -> String {
    let inputs = html.split("<input type=\"hidden\" name=\"").skip(1);
    let fields = inputs.map(|input| {
        let (name, rest) = input.split_once("\" value=\"").unwrap();
        let (value, _) = rest.split_once("\">").unwrap();
        (name, value.replace("&#34;", "\""))
    });
    let mut form = url::form_urlencoded::Serializer::new(String::new());
    form.extend_pairs(fields);
    format!("{}&{button}", form.finish())
}

#[tokio::test]
async fn the_page_after_the_form_says_which_email_to_look_for() {
    let deployment = TestDeployment::new().await;
    let sign = Sign::new(&deployment.settings, &deployment.client)
        .with_sender(Some("Campaign <sign@example.org>".into()));
    let form = FORM.replace("ada@example.org", "Ada.L@gmail.com");
    let response = sign.handle(post(PATH, &form)).await;
    let html = text(&response);
    for shown in [
        "Check your email",
        "Ada.L@gmail.com",
        "Campaign &#60;sign@example.org&#62;",
        "Clean rivers",
        "<a class=\"button\" href=\"https://mail.google.com/mail/\" rel=\"noreferrer\">Open Gmail</a>",
        // A script makes this the address, so that reloading the page sends nothing again.
        "data-here=\"/petitions/clean-rivers/check-mail?lang=en\"",
        "href=\"/petitions/clean-rivers/check-mail?lang=es&#38;text=en\"",
    ] {
        assert!(html.contains(shown), "{shown}: {html}");
    }
    let elsewhere = send(&deployment, FORM).await;
    assert!(!text(&elsewhere).contains("Open Gmail"), "no known webmail");
    assert!(!text(&elsewhere).contains("mail.google.com"));
}

#[tokio::test]
async fn a_wrong_address_is_corrected_with_everything_else_kept() {
    let deployment = TestDeployment::new().await;
    let form = format!("{FORM}&comment=one%0D%0A%22two%22&news=yes&lang=en&text=en&text_version=2");
    let sent = send(&deployment, &form).await;
    let change = pressed(text(&sent), "change=yes");
    for (kept, says) in [
        ("text_version=2", true),
        ("news=yes", true),
        ("show_name", false),
    ] {
        assert_eq!(change.contains(kept), says, "{change}");
    }
    let again = send(&deployment, &change).await;
    assert_eq!(again.status(), 200);
    let html = text(&again);
    for kept in [
        "value=\"Ada\"",
        "value=\"ada@example.org\"",
        "<option value=GB selected>",
        "name=\"news\" value=\"yes\" checked",
        "one\r\n&#34;two&#34;</textarea>",
    ] {
        assert!(html.contains(kept), "{kept}: {html}");
    }
    assert!(
        html.contains("spellcheck=false autocomplete=email autofocus"),
        "{html}"
    );
    assert!(!html.contains("role=\"alert\""), "nothing is wrong");
    assert_eq!(deployment.events().await, 1, "nothing was signed again");
}

#[tokio::test]
async fn another_email_is_sent_for_each_wish_within_the_limits_and_pages_do_not_differ() {
    let deployment = TestDeployment::new().await;
    let first = send(&deployment, FORM).await;
    assert!(text(&first).contains("name=\"attempt\" value=\"2\""));
    let again = pressed(text(&first), "attempt=2");
    let mut pages = Vec::new();
    for _ in 0..3 {
        pages.push(text(&send(&deployment, &again).await).to_owned());
    }
    assert!(pages.windows(2).all(|pair| pair[0] == pair[1]));
    assert!(pages[0].contains("You have asked for another email"));
    assert_eq!(
        deployment.events().await,
        2,
        "pressing the button again asks once"
    );
    for attempt in 3..9 {
        let again = pressed(text(&first), &format!("attempt={attempt}"));
        let response = send(&deployment, &again).await;
        assert_eq!(response.status(), 202);
        let next = format!("name=\"attempt\" value=\"{}\"", attempt + 1);
        assert_eq!(
            text(&response).replace(&next, "name=\"attempt\" value=\"3\""),
            pages[0]
        );
    }
    assert_eq!(deployment.events().await, 5, "five emails in seven days");
    for odd in ["attempt=0", "attempt=100", "attempt=x", "change=no"] {
        let response = send(&deployment, &format!("{FORM}&{odd}")).await;
        assert_eq!(response.status(), 400, "{odd}");
    }
    let json =
        r#"{"given_name": "Ada", "email": "ada@example.org", "country": "GB", "attempt": "2"}"#;
    let sign = Sign::new(&deployment.settings, &deployment.client);
    let response = sign
        .handle(request(Method::POST, PATH, "application/json", json))
        .await;
    assert_eq!(response.status(), 400, "programs have keys for that");
}

#[tokio::test]
async fn an_address_that_looks_misspelt_is_asked_about_and_either_answer_signs() {
    let typed = FORM.replace("ada@example.org", "Ada@gmial.com");
    for (answer, signs) in [
        ("&meant=Ada@gmail.com", "Ada@gmail.com"),
        ("&meant=Ada@gmial.com", "Ada@gmial.com"),
        // The same again, with the button below the form.
        ("&asked=Ada@gmial.com", "Ada@gmial.com"),
    ] {
        let deployment = TestDeployment::new().await;
        let asked = send(&deployment, &typed).await;
        assert_eq!(asked.status(), 422);
        let html = text(&asked);
        for shown in [
            "Did you mean Ada@gmail.com?",
            "name=\"meant\" value=\"Ada@gmail.com\">Use Ada@gmail.com<",
            "name=\"meant\" value=\"Ada@gmial.com\">No, send to Ada@gmial.com<",
            "name=\"asked\" value=\"Ada@gmial.com\"",
            "value=\"Lovelace\"",
        ] {
            assert!(html.contains(shown), "{shown}: {html}");
        }
        let enter = html.find("<button class=\"nobody\"").unwrap();
        assert!(
            enter < html.find("name=\"meant\"").unwrap(),
            "Enter answers nothing"
        );
        assert_eq!(deployment.events().await, 0);
        let sent = send(&deployment, &format!("{typed}{answer}")).await;
        assert_eq!(sent.status(), 202, "{answer}");
        assert!(text(&sent).contains(&format!("<bdi translate=\"no\">{signs}</bdi>")));
        assert_eq!(deployment.events().await, 1);
        let again = pressed(text(&sent), "attempt=2");
        assert_eq!(
            send(&deployment, &again).await.status(),
            202,
            "it is asked once"
        );
    }
    // Another address than the one that was asked about is looked at anew.
    let deployment = TestDeployment::new().await;
    let other = typed.replace("Ada@gmial.com", "ada@hotmial.com&asked=Ada@gmial.com");
    assert!(text(&send(&deployment, &other).await).contains("Did you mean ada@hotmail.com?"));
    assert_eq!(deployment.events().await, 0);
}

#[tokio::test]
async fn a_program_is_told_what_was_probably_meant_and_its_form_is_taken() {
    let deployment = TestDeployment::new().await;
    let sign = Sign::new(&deployment.settings, &deployment.client);
    let body = of_a_program(&sign, PATH, "ada@gmial.com").await;
    assert_eq!(body["status"], "check_mail");
    assert_eq!(body["suggestion"], "ada@gmail.com");
    assert_eq!(deployment.events().await, 1);
    let body = of_a_program(&sign, PATH, "ada@gmail.com").await;
    assert!(body.get("suggestion").is_none());
}

#[tokio::test]
async fn who_erased_and_signs_again_at_once_gets_an_email() {
    let deployment = TestDeployment::new().await;
    send(&deployment, FORM).await;
    let (id, _) = the_signature(&deployment).await;
    let log = deployment.signature_log();
    log.execute(&id, CommandId::random(), Timestamp::now(), Command::Erase)
        .await
        .unwrap();
    send(&deployment, FORM).await;
    assert_eq!(deployment.events().await, 3);
}

#[tokio::test]
async fn known_and_confirmed_addresses_are_answered_as_new_ones_to_the_byte() {
    let deployment = TestDeployment::new().await;
    let new = format!("{:?}", send(&deployment, FORM).await);
    let known = format!(
        "{:?}",
        send(&deployment, &FORM.replace("ada@example", "ADA@example")).await
    );
    // It differs in what was typed, and in nothing else.
    assert_eq!(known.replace("ADA@", "ada@"), new);
    let (id, events) = the_signature(&deployment).await;
    let confirm = Command::Confirm {
        details_version: events.last().unwrap().version,
        permissions: None,
    };
    deployment
        .signature_log()
        .execute(&id, CommandId::random(), Timestamp::now(), confirm)
        .await
        .unwrap();
    assert_eq!(format!("{:?}", send(&deployment, FORM).await), new);
    let (_, events) = the_signature(&deployment).await;
    assert_eq!(fold(&events).status, SignatureStatus::Confirmed);
}

#[tokio::test]
async fn new_and_known_addresses_wait_for_the_same_moment() {
    let deployment = TestDeployment::new().await;
    let pace = std::time::Duration::from_secs(1);
    let sign = Sign::new(&deployment.settings, &deployment.client).with_pace(Pace::of(pace));
    let wish = "email=ada@example.org";
    for (path, form) in [(PATH, FORM), (PATH, FORM), (LINK, wish), (LINK, wish)] {
        let since = std::time::Instant::now();
        assert_eq!(sign.handle(post(path, form)).await.status(), 202);
        assert!(since.elapsed() >= pace);
    }
    // What says nothing about an address need not wait.
    let since = std::time::Instant::now();
    assert_eq!(sign.handle(post(PATH, "email=ada")).await.status(), 422);
    assert!(since.elapsed() < pace);
}

#[tokio::test]
async fn a_form_with_problems_comes_back_with_what_was_typed() {
    let deployment = TestDeployment::new().await;
    let response = send(
        &deployment,
        "given_name=Ada&email=nowhere&country=ZZ&lang=en&news=yes",
    )
    .await;
    assert_eq!(response.status(), 422);
    let html = text(&response);
    assert!(html.contains("value=\"Ada\"") && html.contains("value=\"nowhere\""));
    for field in ["email", "country"] {
        assert!(
            html.contains(&format!("id=\"form-{field}-problem\"")),
            "{field}"
        );
    }
    assert!(!html.contains("id=\"form-given_name-problem\""));
    assert_eq!(header(&response, "cache-control"), "no-store");
    assert_eq!(deployment.events().await, 0);
}

#[tokio::test]
async fn problems_in_json_name_their_fields() {
    let deployment = TestDeployment::new().await;
    let sign = Sign::new(&deployment.settings, &deployment.client);
    let body = r#"{"given_name": 7, "email": "ada@example.org", "country": "GB"}"#;
    let response = sign
        .handle(request(Method::POST, PATH, "application/json", body))
        .await;
    assert_eq!(response.status(), 422);
    assert_eq!(
        header(&response, "content-type"),
        "application/problem+json"
    );
    let problem: serde_json::Value = serde_json::from_str(text(&response)).unwrap();
    assert_eq!(problem["errors"][0]["field"], "given_name");
    assert_eq!(problem["errors"][0]["field"], "given_name");
}

#[tokio::test]
async fn only_an_open_petition_is_signed() {
    let deployment = TestDeployment::empty().await;
    deployment.petition("a-draft", PetitionStatus::Draft).await;
    deployment.petition("is-closed", closed(1)).await;
    deployment.closes_by_itself("has-closed", 1).await;
    deployment.closes_by_itself("will-close", -1).await;
    let sign = Sign::new(&deployment.settings, &deployment.client);
    for (slug, status) in [
        ("a-draft", 404),
        ("none-such", 404),
        ("NO", 404),
        ("is-closed", 409),
        ("has-closed", 409),
        ("will-close", 202),
    ] {
        let path = format!("/petitions/{slug}/signatures");
        assert_eq!(
            sign.handle(post(&path, FORM)).await.status(),
            status,
            "{slug}"
        );
    }
    let closed = sign
        .handle(post("/petitions/is-closed/signatures", FORM))
        .await;
    assert!(text(&closed).contains(&format!("{BASE}/petitions/is-closed")));
    assert!(text(&closed).contains("nothing of it was saved"));
    // In the language of the form, whatever the browser prefers.
    let spanish = format!("{FORM}&lang=es");
    let closed = sign
        .handle(post("/petitions/is-closed/signatures", &spanish))
        .await;
    assert_eq!(header(&closed, "content-language"), "es");
    assert!(text(&closed).contains("La petición se cerró antes de que llegara tu formulario"));
    assert_eq!(deployment.events().await, 1);
}

#[tokio::test]
async fn a_lost_answer_is_a_signature_all_the_same_and_only_one() {
    let deployment = TestDeployment::new().await;
    deployment
        .embedded
        .inject(Fault::new("TransactWriteItems", Effect::LoseAnswer));
    assert_eq!(send(&deployment, FORM).await.status(), 202);
    assert_eq!(deployment.events().await, 1);
    assert_eq!(
        deployment
            .items(&deployment.settings.tables.signer_keys)
            .await,
        1
    );
}

#[tokio::test]
async fn a_throttled_store_is_said_and_leaves_nothing_half_done() {
    let deployment = TestDeployment::new().await;
    deployment
        .embedded
        .inject(Fault::new("TransactWriteItems", Effect::Throttle).times(50));
    let response = send(&deployment, FORM).await;
    assert_eq!(response.status(), 503);
    assert!(text(&response).contains("could not complete your request"));
    assert_ne!(header(&response, "retry-after"), "");
    assert_eq!(deployment.events().await, 0);
    assert_eq!(
        deployment
            .items(&deployment.settings.tables.signer_keys)
            .await,
        0
    );
    deployment.embedded.clear_faults();
    deployment
        .embedded
        .inject(Fault::new("BatchGetItem", Effect::ServerError).times(50));
    assert_eq!(
        send(&deployment, FORM).await.status(),
        503,
        "the petition cannot be read"
    );
    deployment.embedded.clear_faults();
    assert_eq!(send(&deployment, FORM).await.status(), 202);
}

#[tokio::test]
async fn other_methods_and_addresses_are_refused() {
    let deployment = TestDeployment::new().await;
    let sign = Sign::new(&deployment.settings, &deployment.client);
    let put = request(
        lambda_http::http::Method::PUT,
        PATH,
        "",
        lambda_http::Body::Empty,
    );
    let response = sign.handle(put).await;
    assert_eq!(
        (response.status().as_u16(), header(&response, "allow")),
        (405, "GET, HEAD, POST")
    );
    // The address that a form with mistakes is shown under leads back to the petition.
    let response = sign.handle(get(PATH)).await;
    assert_eq!(
        (response.status().as_u16(), header(&response, "location")),
        (303, "/petitions/clean-rivers")
    );
    assert_eq!(
        sign.handle(post(&format!("/petitions/{SLUG}"), FORM))
            .await
            .status(),
        404
    );
}

#[tokio::test]
async fn operators_see_how_many_sign_and_why_others_did_not() {
    let deployment = TestDeployment::new().await;
    let sign = Sign::new(&deployment.settings, &deployment.client);
    let (_, new) = measured(sign.handle(post(PATH, FORM))).await;
    assert_eq!((new.len(), &new[0]["Signed"]), (1, &1.into()));
    assert_eq!(new[0]["request_id"], "request-1");
    let (_, events) = the_signature(&deployment).await;
    assert_eq!(new[0]["command_id"], events[0].command.0.to_string());
    let (_, again) = measured(sign.handle(post(PATH, FORM))).await;
    assert_eq!(again[0]["SignedAgain"], 1);
    let huge = format!("comment={}", "x".repeat(1 << 17));
    deployment.petition("old-wells", closed(1)).await;
    for (request, reason) in [
        (post(PATH, "given_name=Ada&email=ada"), "field"),
        (post(PATH, &huge), "too_large"),
        (post("/petitions/old-wells/signatures", FORM), "closed"),
        (post("/petitions/none/signatures", FORM), "no_petition"),
        (request(Method::POST, PATH, "text/xml", "<a/>"), "encoding"),
        (
            request(Method::POST, PATH, "application/json", "[1"),
            "unreadable",
        ),
        (request(Method::PUT, PATH, "", Body::Empty), "method"),
    ] {
        let (_, lines) = measured(sign.handle(request)).await;
        assert_eq!(lines.len(), 1, "{reason}");
        assert_eq!(
            (&lines[0]["Refused"], &lines[0]["Reason"]),
            (&1.into(), &reason.into())
        );
    }
}

#[tokio::test]
async fn events_that_are_no_requests_are_the_senders_mistakes() {
    let deployment = TestDeployment::new().await;
    let sign = Sign::new(&deployment.settings, &deployment.client);
    for sample in ["sign-form", "sign-json"] {
        test_support::hostile_events::are_refused(sample, async |request| {
            sign.handle(request).await
        })
        .await;
    }
    assert_eq!(deployment.events().await, 0);
}

#[tokio::test]
async fn one_name_is_enough_whichever_field_it_is_in() {
    for (given, family, status) in [
        ("Suharto", "", 202),
        ("", "Suharto", 202),
        (
            "+",
            "%E0%B8%93%E0%B9%80%E0%B8%94%E0%B8%8A%E0%B8%99%E0%B9%8C",
            202,
        ),
        ("O", "", 202),
        ("", "", 422),
        ("+", "%E2%80%8B", 422),
    ] {
        let deployment = TestDeployment::new().await;
        let form = format!(
            "given_name={given}&family_name={family}&email=ada@example.org&country=ID&lang=en"
        );
        let response = send(&deployment, &form).await;
        assert_eq!(response.status(), status, "{given:?} {family:?}");
        if status == 422 {
            assert!(text(&response).contains("Enter your given name, your family name, or both"));
        }
    }
}

#[tokio::test]
async fn the_form_lets_every_address_through_that_is_accepted() {
    let deployment = TestDeployment::new().await;
    let page = send(&deployment, "given_name=Ada").await;
    assert!(!text(&page).contains("type=email") && text(&page).contains("inputmode=email"));
    for (number, email) in [
        "josé@example.org",
        "संपर्क@example.org",
        "Ada <eva@example.org>",
    ]
    .into_iter()
    .enumerate()
    {
        let email: String = url::form_urlencoded::byte_serialize(email.as_bytes()).collect();
        let response = send(&deployment, &FORM.replace("ada@example.org", &email)).await;
        assert_eq!(response.status(), 202, "{email}");
        assert_eq!(deployment.events().await, number + 1);
    }
}
