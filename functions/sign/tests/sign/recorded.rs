//! What is recorded of a form.

use event_store::SignerKeys;
use events::ids::CommandId;
use events::signature::{Command, SignatureEvent};
use jiff::Timestamp;
use public_http::ClientAddress;
use test_support::deployment::{TestDeployment, header, post, sample, text};

use crate::{FORM, PATH, instance, send, the_signature};

#[tokio::test]
async fn a_form_is_one_request_to_dynamodb_once_the_petition_is_known() {
    let deployment = TestDeployment::new().await;
    let sign = instance(&deployment);
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
    let sign = instance(&deployment);
    let response = sign.handle(sample("sign-json", "")).await;
    assert_eq!(response.status(), 202);
    let body: serde_json::Value = serde_json::from_str(text(&response)).unwrap();
    assert_eq!(body["status"], "check_mail");
    assert_eq!(deployment.events().await, 1);
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
        "ผู้ใช้@example.org",
        "o’neill@example.org",
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
