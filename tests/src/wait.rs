//! Views are folded from the log a moment after it was written; tests wait for them here.

use std::time::{Duration, Instant};

use crate::Result;

/// Asks again and again until the answer is `expected`, for `patience` at most.
///
/// # Errors
/// When asking fails, or the last answer was still another.
pub async fn eventually<T, F, A>(patience: Duration, expected: T, mut ask: F) -> Result
where
    T: PartialEq + std::fmt::Debug,
    F: FnMut() -> A,
    A: Future<Output = Result<T>>,
{
    let started = Instant::now();
    loop {
        let answer = ask().await?;
        if answer == expected {
            return Ok(());
        }
        if started.elapsed() > patience {
            return Err(format!(
                "after {patience:?} the answer is {answer:?}, and not {expected:?}"
            )
            .into());
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
