//! Where signers come from: counted with the form, and sealed with it.

use embedded_dynamodb::{Effect, Fault};
use event_store::SignerKeys;
use events::signature::SignatureEvent;
use test_support::deployment::{TestDeployment, header, post, request, text};

use crate::{FORM, PATH, instance, send, the_signature};

async fn counting() -> TestDeployment {
    let deployment = TestDeployment::new().await;
    deployment.counts_sources().await;
    deployment
}

/// The source that is sealed with the only form.
async fn sealed(deployment: &TestDeployment) -> String {
    let (id, events) = the_signature(deployment).await;
    let SignatureEvent::SignatureSubmitted { personal, .. } = &events[0].event else {
        panic!("another event");
    };
    let settings = &deployment.settings;
    let keys = SignerKeys::new(&deployment.client, &settings.tables, &settings.keys.sealing);
    keys.open(&id, 1, personal).await.unwrap().unwrap().source
}

#[tokio::test]
async fn a_form_from_a_source_is_counted_in_its_own_request_and_keeps_the_code_sealed() {
    let deployment = counting().await;
    let sign = instance(&deployment);
    let from = |source: &str, email: &str| {
        let form = FORM.replace("ada@", email);
        sign.handle(post(PATH, &format!("{form}&source={source}")))
    };
    assert_eq!(from("flyer-may", "ada@").await.status(), 202);
    assert_eq!(sealed(&deployment).await, "flyer-may");
    let table = &deployment.settings.tables.signature_log;
    let items = deployment
        .client
        .scan()
        .table_name(table)
        .send()
        .await
        .unwrap();
    assert!(
        !format!("{items:?}").contains("flyer"),
        "it stands nowhere in clear"
    );
    deployment.operations();
    assert_eq!(from("flyer-may", "grace@").await.status(), 202);
    assert_eq!(deployment.operations(), ["TransactWriteItems"]);
    assert_eq!(deployment.counted_of("flyer-may").await, [0, 2, 0]);
    assert_eq!(deployment.counted_of("newsletter").await, [0, 0, 0]);
}

#[tokio::test]
async fn a_code_that_the_petition_does_not_count_is_as_if_there_were_none() {
    let deployment = counting().await;
    for source in ["", "flyer", "FLYER-MAY", "%00", &"x".repeat(400)] {
        let form = format!("{FORM}&source={source}");
        assert_eq!(send(&deployment, &form).await.status(), 202, "{source}");
    }
    assert_eq!(sealed(&deployment).await, "");
    for source in ["flyer", "flyer-may", "newsletter"] {
        assert_eq!(deployment.counted_of(source).await, [0, 0, 0]);
    }
    let number = r#"{"email":"ada@example.org","source":1}"#;
    let json = request(
        lambda_http::http::Method::POST,
        PATH,
        "application/json",
        number,
    );
    let sign = instance(&deployment);
    let refused = sign.handle(json).await;
    assert_eq!(refused.status(), 400);
    assert!(text(&refused).contains("source must be a string"));
}

/// The answer is the same for a known address: its form is counted too, whatever comes of it.
#[tokio::test]
async fn a_form_of_a_known_address_is_counted_like_any_other() {
    let deployment = counting().await;
    let form = format!("{FORM}&source=newsletter");
    let first = send(&deployment, &form).await;
    let again = send(&deployment, &format!("{form}&city=London")).await;
    assert_eq!(
        [first.status(), again.status()].map(|it| it.as_u16()),
        [202, 202]
    );
    assert_eq!(deployment.events().await, 2);
    assert_eq!(deployment.counted_of("newsletter").await, [0, 2, 0]);
}

#[tokio::test]
async fn a_form_that_is_not_accepted_is_not_counted() {
    let deployment = counting().await;
    let from = |form: &str| format!("{form}&source=newsletter");
    let mistake = send(&deployment, &from(&FORM.replace("ada@example.org", "ada"))).await;
    assert_eq!(mistake.status(), 422);
    let hidden = "name=\"source\" value=\"newsletter\"";
    assert!(
        text(&mistake).contains(hidden),
        "the form comes back with its source"
    );
    let trapped = send(&deployment, &from(&format!("{FORM}&homepage=x"))).await;
    assert_eq!(trapped.status(), 422);
    let throttled = Fault::new("TransactWriteItems", Effect::Throttle).times(3);
    deployment.embedded.inject(throttled);
    let failed = send(&deployment, &from(FORM)).await;
    assert_eq!(failed.status(), 503);
    assert!(!header(&failed, "retry-after").is_empty());
    assert_eq!(deployment.counted_of("newsletter").await, [0, 0, 0]);
}

/// The transaction was carried out, and only its answer was lost: the SDK sends the same one again.
#[tokio::test]
async fn a_form_whose_answer_is_lost_is_counted_once() {
    let deployment = counting().await;
    let lost = Fault::new("TransactWriteItems", Effect::LoseAnswer);
    deployment.embedded.inject(lost);
    let sent = send(&deployment, &format!("{FORM}&source=newsletter")).await;
    assert_eq!(sent.status(), 202);
    assert_eq!(deployment.counted_of("newsletter").await, [0, 1, 0]);
}

#[tokio::test]
async fn the_page_after_the_form_brings_the_source_along() {
    let deployment = counting().await;
    let sent = send(&deployment, &format!("{FORM}&source=flyer-may")).await;
    let hidden = "<input type=\"hidden\" name=\"source\" value=\"flyer-may\">";
    assert!(text(&sent).contains(hidden), "{}", text(&sent));
}
