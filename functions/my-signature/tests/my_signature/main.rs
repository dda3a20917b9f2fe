//! What signers see on their own page, and what they can do there.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a panic is how a test fails"
)]

mod answers;
mod buttons;
mod correcting;
mod links;
mod moving;
mod organisers;
mod page;
mod receipts;
mod requests;
mod second_step;
mod unsubscribing;

use events::link::Purpose;
use events::signature::Command;
use lambda_http::{Body, Response};
use my_signature::MySignature;
use test_support::deployment::{TestDeployment, get, post};
use test_support::signer::Signer;

/// A new instance of the function, which remembers nothing.
fn instance(deployment: &TestDeployment) -> MySignature {
    MySignature::new(&deployment.settings, &deployment.client)
}

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
    let my_signature = instance(deployment);
    my_signature
        .handle(get(&format!("/signature/{token}")))
        .await
}

async fn act(deployment: &TestDeployment, token: &str, form: &str) -> Response<Body> {
    let my_signature = instance(deployment);
    my_signature
        .handle(post(&format!("/signature/{token}"), form))
        .await
}
