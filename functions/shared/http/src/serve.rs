//! Running an HTTP handler on Lambda.

use lambda_runtime::{Error, LambdaEvent};

use crate::{ResponseFormat, gateway};

/// Answers HTTP requests until Lambda stops the instance.
///
/// # Errors
/// When the runtime's own interface does not answer.
pub async fn serve<H, F>(handler: H) -> Result<(), Error>
where
    H: Fn(lambda_http::Request) -> F + Sync,
    F: Future<Output = lambda_http::Response<lambda_http::Body>> + Send,
{
    let handler = &handler;
    runtime::serve(move |event: LambdaEvent<serde_json::Value>| async move {
        let response = match gateway::request(event.payload) {
            Ok(request) => handler(request).await,
            Err(error) => error.into_response(ResponseFormat::PROGRAM),
        };
        gateway::answer(response)
    })
    .await
}
