//! From the link in the mail to a confirmed signature.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod answers;
mod nothing_to_confirm;
mod owner;
mod pressing;
mod requests;
mod second_step;
mod sources;
mod too_late;

use confirm::Confirm;
use lambda_http::http::{HeaderValue, Method};
use lambda_http::{Body, Response};
use serde_json::Value;
use test_support::deployment::{TestDeployment, get, header, post, request, text};

const PETITION: &str = "https://sign.example.org/petitions/clean-rivers?lang=en";

/// A new instance of the function, which remembers nothing.
fn instance(deployment: &TestDeployment) -> Confirm {
    Confirm::new(&deployment.settings, &deployment.client)
}

/// What a program asks, and reads.
async fn program(deployment: &TestDeployment, method: Method, token: &str) -> (u16, String, Value) {
    let mut request = request(method, &format!("/confirm/{token}"), "", Body::Empty);
    let json = HeaderValue::from_static("application/json");
    request.headers_mut().insert("accept", json);
    let confirm = instance(deployment);
    let response = confirm.handle(request).await;
    let read = serde_json::from_str(text(&response)).unwrap();
    let content_type = header(&response, "content-type").to_owned();
    (response.status().as_u16(), content_type, read)
}

async fn press(deployment: &TestDeployment, token: &str) -> Response<Body> {
    let confirm = instance(deployment);
    confirm.handle(post(&format!("/confirm/{token}"), "")).await
}

async fn confirm_page(deployment: &TestDeployment, token: &str) -> String {
    let confirm = instance(deployment);
    let response = confirm.handle(get(&format!("/confirm/{token}"))).await;
    text(&response).to_owned()
}
