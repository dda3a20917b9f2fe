//! Runs a handler on Lambda, one invocation at a time, and prints its metrics.

use std::convert::Infallible;
use std::fmt::Debug;
use std::io::Write as _;

use lambda_runtime::{Diagnostic, Error, LambdaEvent, service_fn};
use serde::{Deserialize, Serialize};

use crate::metrics::invocation;

/// Handles events until Lambda stops the instance.
///
/// # Errors
/// If Lambda's runtime interface does not respond.
pub async fn serve<E, A, H, F>(handler: H) -> Result<(), Error>
where
    E: for<'a> Deserialize<'a>,
    A: Serialize,
    H: Fn(LambdaEvent<E>) -> F,
    F: Future<Output = A>,
{
    let handler = &handler;
    try_serve(move |event| async move { Ok::<_, Infallible>(handler(event).await) }).await
}

/// The same as [`serve`], for a handler that can fail. Its error becomes an error of the function, which alarms watch.
///
/// # Errors
/// If Lambda's runtime interface does not respond.
pub async fn try_serve<E, A, X, H, F>(handler: H) -> Result<(), Error>
where
    E: for<'a> Deserialize<'a>,
    A: Serialize,
    X: Into<Diagnostic> + Debug,
    H: Fn(LambdaEvent<E>) -> F,
    F: Future<Output = Result<A, X>>,
{
    let stack = &stack();
    let handler = &handler;
    lambda_runtime::run(service_fn(async |event: LambdaEvent<E>| {
        let request_id = event.context.request_id.clone();
        let (answer, lines) = invocation(stack, Some(&request_id), handler(event)).await;
        print(&lines);
        answer
    }))
    .await
}

/// The value of the dimension `Stack`, which distinguishes deployments in one account.
fn stack() -> String {
    let name = std::env::var("STACK_NAME").ok();
    name.filter(|name| !name.is_empty())
        .unwrap_or_else(|| "countersign".to_owned())
}

/// Prints whole lines under one lock. Lines that cannot be written are lost, since there is nowhere else to report that.
fn print(lines: &[String]) {
    let mut out = std::io::stdout().lock();
    for line in lines {
        let _ = writeln!(out, "{line}");
    }
}
