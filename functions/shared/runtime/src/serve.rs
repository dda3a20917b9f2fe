//! Running a handler on Lambda, one invocation at a time, with its metrics printed.

use std::convert::Infallible;
use std::fmt::Debug;
use std::io::Write as _;

use lambda_runtime::{Diagnostic, Error, LambdaEvent, service_fn};
use serde::{Deserialize, Serialize};

use crate::metrics::invocation;

/// Answers events until Lambda stops the instance.
///
/// # Errors
/// When the runtime's own interface does not answer.
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

/// As [`serve`], for a handler that may fail: its error is one of the function, which alarms watch.
///
/// # Errors
/// When the runtime's own interface does not answer.
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

/// The value of the dimension `Stack`: what sets two deployments in one account apart.
fn stack() -> String {
    let name = std::env::var("STACK_NAME").ok();
    name.filter(|name| !name.is_empty())
        .unwrap_or_else(|| "countersign".to_owned())
}

/// Whole lines under one lock. What cannot be written is lost: the work is done, and there is
/// nowhere else to say so.
fn print(lines: &[String]) {
    let mut out = std::io::stdout().lock();
    for line in lines {
        let _ = writeln!(out, "{line}");
    }
}
