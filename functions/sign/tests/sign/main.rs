//! The results of a form: one event, a question, or a clear refusal without anything stored.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a panic is how a test fails"
)]

mod abuse;
mod after_the_form;
mod answers;
mod endorsements;
mod faults;
mod fields;
mod hostile;
mod late_mails;
mod recipients;
mod recorded;
mod refused;
mod retries;
mod secrecy;
mod sources;

use events::envelope::Recorded;
use events::ids::SignatureId;
use events::signature::SignatureEvent;
use lambda_http::{Body, Response};
use sign::Sign;
use test_support::deployment::{TestDeployment, post, text};

const FORM: &str = "given_name=Ada&family_name=Lovelace&email=ada@example.org&country=gb";
const PATH: &str = "/petitions/clean-rivers/signatures";
const LINK: &str = "/petitions/clean-rivers/link";

/// A new instance of the function, which remembers nothing.
fn instance(deployment: &TestDeployment) -> Sign {
    Sign::new(&deployment.settings, &deployment.client)
}

async fn send(deployment: &TestDeployment, form: &str) -> Response<Body> {
    instance(deployment).handle(post(PATH, form)).await
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
