//! How signers correct their own data.

mod answers;
mod limits;

use events::signature::Command;
use lambda_http::http::HeaderValue;
use lambda_http::{Body, Response};
use serde_json::Value;
use test_support::deployment::{TestDeployment, get, header, post, text};
use test_support::person::a_signer;

use crate::{act, confirmed, instance, see};

/// The form of the page, with Ada's data and these fields instead.
fn form(revision: u64, changed: &[(&str, &str)]) -> String {
    let fields = [
        ("act", "correct"),
        ("revision", &revision.to_string()),
        ("given_name", "Ada"),
        ("family_name", "Lovelace"),
        ("country", "GB"),
        ("city", "London"),
        ("occupation", ""),
        ("comment", "Rivers"),
        ("news", "yes"),
    ]
    .map(|(name, text)| (name.to_owned(), text.to_owned()));
    let mut fields: std::collections::BTreeMap<_, _> = fields.into();
    for (name, text) in changed {
        fields.insert((*name).to_owned(), (*text).to_owned());
    }
    let encode = |text: &str| {
        let percent = |byte: u8| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        };
        text.bytes().map(percent).collect::<String>()
    };
    let pairs = fields.iter().filter(|(_, text)| *text != "(absent)");
    let pairs = pairs.map(|(name, text)| format!("{name}={}", encode(text)));
    pairs.collect::<Vec<_>>().join("&")
}

async fn form_page(deployment: &TestDeployment, token: &str) -> Response<Body> {
    let page = instance(deployment);
    page.handle(get(&format!("/signature/{token}?lang=en&edit=yes")))
        .await
}

async fn data(deployment: &TestDeployment, token: &str) -> Value {
    let page = instance(deployment);
    let file = get(&format!("/signature/{token}?format=json"));
    serde_json::from_str(text(&page.handle(file).await)).unwrap()
}

async fn keys(deployment: &TestDeployment) -> usize {
    let table = &deployment.settings.tables.signer_keys;
    deployment.items(table).await
}

#[tokio::test]
async fn a_signer_corrects_everything_but_what_was_signed() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    let before = data(&deployment, &token).await;
    let page = form_page(&deployment, &token).await;
    for part in [
        "/petitions/clean-rivers/privacy?",
        "value=\"Ada\"",
        "name=\"revision\" value=\"2\"",
        "<option value=GB selected>",
        "Use another email address",
    ] {
        assert!(text(&page).contains(part), "{part}");
    }
    assert!(!text(&page).contains("name=\"email\""));

    let wanted = [
        ("given_name", " Augusta\u{200b} "),
        ("country", "fr"),
        ("city", "Évry"),
        ("occupation", "Analyst"),
        ("comment", "Two\r\nlines"),
        ("show_name", "yes"),
        ("news", "no"),
    ];
    let response = act(&deployment, &token, &form(2, &wanted)).await;
    assert_eq!(response.status(), 303);
    let next = format!("/signature/{token}?lang=en&done=correct");
    assert_eq!(header(&response, "location"), next);
    let page = see(&deployment, &next["/signature/".len()..]).await;
    assert!(text(&page).contains("your details are stored as you see them here"));

    let after = data(&deployment, &token).await;
    for (name, value) in [
        ("given_name", "Augusta".into()),
        ("family_name", "Lovelace".into()),
        ("email", "ada@example.org".into()),
        ("country", "FR".into()),
        ("city", "Évry".into()),
        ("occupation", "Analyst".into()),
        ("comment", "Two\nlines".into()),
        ("show_name", true.into()),
        ("news", Value::from(false)),
        ("details_version", 3.into()),
        ("revision", 3.into()),
    ] {
        assert_eq!(after[name], value, "{name}");
    }
    for signed in ["status", "text_version", "submitted_at", "confirmed_at"] {
        assert_eq!(after[signed], before[signed], "{signed}");
    }
    assert!(before["corrected_at"].is_null() && !after["corrected_at"].is_null());
    assert_eq!(after["history"][2]["what"], "DetailsCorrected");
    let signature = signer.signature().await;
    assert_eq!(signature.standing.unwrap().1.language, "en");
    assert_eq!(
        keys(&deployment).await,
        1,
        "that of the old details is gone"
    );
}

#[tokio::test]
async fn a_mistake_reads_as_in_the_form_and_what_was_typed_is_kept() {
    let deployment = TestDeployment::new().await;
    let (_, token) = confirmed(&deployment).await;
    let typed = [
        ("given_name", "www.example.org"),
        ("country", "XX"),
        ("city", "<b>Paris"),
        ("occupation", "Analyst & poet"),
        ("show_name", "yes"),
    ];
    let response = act(&deployment, &token, &form(2, &typed)).await;
    assert_eq!(response.status(), 422);
    for part in [
        "Error:",
        "There is a problem",
        "href=\"#form-given_name\"",
        "Given name must be a name, not an address",
        "Choose a country from the list",
        "City must be plain text",
        "value=\"www.example.org\"",
        "value=\"Analyst &#38; poet\"",
        "name=\"show_name\" value=\"yes\" aria-describedby=\"form-show_name-hint\" checked",
        "name=\"revision\" value=\"2\"",
    ] {
        assert!(
            text(&response).contains(part),
            "{part} in {}",
            text(&response)
        );
    }
    let nameless = [("given_name", ""), ("family_name", "\u{200b}")];
    let response = act(&deployment, &token, &form(2, &nameless)).await;
    assert!(text(&response).contains("Enter your given name, your family name, or both"));
    let long = [("comment", &*"x".repeat(501))];
    let response = act(&deployment, &token, &form(2, &long)).await;
    assert!(text(&response).contains("Comment must be 500 characters or fewer"));
    assert_eq!((deployment.events().await, keys(&deployment).await), (2, 1));
}

#[tokio::test]
async fn of_two_corrections_of_one_revision_the_second_is_told_and_loses_nothing() {
    let deployment = TestDeployment::new().await;
    let (_, token) = confirmed(&deployment).await;
    let first = form(2, &[("city", "Paris")]);
    assert_eq!(act(&deployment, &token, &first).await.status(), 303);
    let second = act(&deployment, &token, &form(2, &[("occupation", "Poet")])).await;
    assert_eq!(second.status(), 409);
    for part in [
        "Your details have changed since you opened the form",
        "value=\"Poet\"",
        "name=\"revision\" value=\"3\"",
        "What you entered differs from what is stored",
        "<a href=\"#form-city\"><span>City</span></a></dt><dd><bdi>Paris</bdi>",
        "<a href=\"#form-occupation\"><span>Occupation or organisation</span></a></dt><dd><bdi>None</bdi>",
    ] {
        assert!(text(&second).contains(part), "{part} in {}", text(&second));
    }
    for same in ["#form-comment\"", "#form-news\"", "#form-country\""] {
        assert!(!text(&second).contains(same), "{same}");
    }
    assert_eq!(data(&deployment, &token).await["city"], "Paris");
    let again = form(3, &[("city", "Paris"), ("occupation", "Poet")]);
    assert_eq!(act(&deployment, &token, &again).await.status(), 303);
    // Any change of what the form shows counts, and nothing that strangers do.
    act(&deployment, &token, "act=show&details=4").await;
    let hidden = form(4, &[("city", "Rome")]);
    assert_eq!(act(&deployment, &token, &hidden).await.status(), 409);
    let (deployment, (signer, token)) = {
        let deployment = TestDeployment::new().await;
        let signer = confirmed(&deployment).await;
        (deployment, signer)
    };
    signer.does(Command::Submit(a_signer().details())).await;
    assert_eq!(act(&deployment, &token, &first).await.status(), 303);
}

#[tokio::test]
async fn pressing_twice_is_pressing_once() {
    let deployment = TestDeployment::new().await;
    let (_, token) = confirmed(&deployment).await;
    for correction in [
        form(2, &[("comment", "(absent)")]),
        form(2, &[("city", "Paris")]),
        form(2, &[("city", "Paris")]),
    ] {
        assert_eq!(act(&deployment, &token, &correction).await.status(), 303);
    }
    assert_eq!(deployment.events().await, 3, "the first changes nothing");
}

#[tokio::test]
async fn a_field_that_is_not_sent_stays_and_one_that_nobody_knows_is_refused() {
    let deployment = TestDeployment::new().await;
    let (_, token) = confirmed(&deployment).await;
    let short = "act=correct&revision=2&city=Paris&news=yes";
    assert_eq!(act(&deployment, &token, short).await.status(), 303);
    let after = data(&deployment, &token).await;
    assert_eq!(
        (&after["city"], &after["given_name"]),
        (&"Paris".into(), &"Ada".into())
    );
    assert_eq!(after["comment"], "<b>For</b> rivers", "it was not sent");
    for wrong in [
        "act=correct&city=Rome",
        "act=correct&revision=x&city=Rome",
        "act=correct&revision=3&email=eva%40example.org",
        "act=correct&revision=3&citty=Rome",
        "act=correct&revision=3&news=perhaps",
    ] {
        assert_eq!(
            act(&deployment, &token, wrong).await.status(),
            400,
            "{wrong}"
        );
    }
    let too_large = form(3, &[("comment", &"x".repeat(70_000))]);
    assert_eq!(act(&deployment, &token, &too_large).await.status(), 413);
    assert_eq!(deployment.events().await, 3);
}

#[tokio::test]
async fn a_program_reads_what_is_wrong_as_problem_details() {
    let deployment = TestDeployment::new().await;
    let (_, token) = confirmed(&deployment).await;
    let page = instance(&deployment);
    let ask = async |form: String| {
        let mut request = post(&format!("/signature/{token}?lang=en"), &form);
        let json = HeaderValue::from_static("application/json");
        request.headers_mut().insert("accept", json);
        let response = page.handle(request).await;
        let problem: Value = serde_json::from_str(text(&response)).unwrap_or_default();
        (response.status().as_u16(), problem)
    };
    let (status, problem) = ask(form(2, &[("country", "XX")])).await;
    assert_eq!(
        (status, &problem["errors"][0]["field"]),
        (422, &"country".into())
    );
    assert_eq!(ask(form(2, &[("city", "Paris")])).await.0, 303);
    let (status, problem) = ask(form(2, &[("city", "Rome")])).await;
    assert_eq!(
        (status, &problem["title"]),
        (409, &"Nothing was changed".into())
    );
}
