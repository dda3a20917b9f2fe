//! Runs an HTTP handler on Lambda.

use lambda_http::http::StatusCode;
use lambda_runtime::{Error, LambdaEvent};

use crate::{ResponseFormat, client, gateway, response};

const DIRECT: &str =
    "This is not the site's address. Use the address that the petition's page shows.";

/// Handles HTTP requests until Lambda stops the instance. With `EDGE` in the environment it refuses those that avoid the
/// CDN.
///
/// # Errors
/// If Lambda's runtime interface does not respond.
pub async fn serve<H, F>(handler: H) -> Result<(), Error>
where
    H: Fn(lambda_http::Request) -> F + Sync,
    F: Future<Output = lambda_http::Response<lambda_http::Body>> + Send,
{
    let handler = &handler;
    let edge = std::env::var("EDGE").ok();
    let edge = edge.as_deref();
    runtime::serve(move |event: LambdaEvent<serde_json::Value>| async move {
        let response = match gateway::request(event.payload) {
            Ok(request) if client::avoids_edge(&request, edge) => {
                response::plain(StatusCode::FORBIDDEN, "text/plain", DIRECT)
            }
            Ok(request) => handler(request).await,
            Err(error) => error.into_response(ResponseFormat::PROGRAM),
        };
        gateway::answer(response)
    })
    .await
}
