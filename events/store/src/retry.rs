//! Pauses between attempts: exponential backoff with full jitter.
//!
//! The SDK retries what may pass by itself. This is for what only the caller can repeat: leftovers
//! of a batch, and transactions and decisions that lost to another writer.

use std::time::Duration;

use crate::StoreError;
use crate::log::ATTEMPTS;

/// The longest first pause. Each further attempt may pause for twice as long.
const FIRST: Duration = Duration::from_millis(20);
/// After this many doublings (1.28 s) the pauses stop growing.
const DOUBLINGS: u32 = 6;

/// Pauses before the attempt after number `attempt` (from 0), for a random time of at most
/// 20 ms × 2^attempt. [Full jitter](https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/)
/// keeps two writers that met once from meeting again.
pub async fn pause(attempt: u32) {
    let share = getrandom::u32().unwrap_or(u32::MAX / 2);
    tokio::time::sleep(longest(attempt).mul_f64(f64::from(share) / f64::from(u32::MAX))).await;
}

/// Repeats `read` until nothing was replaced between its requests, which it says by `None`. Somebody else then wrote in
/// between, so the next time finds what they wrote.
///
/// # Errors
/// Those of `read`; [`StoreError::Contended`] if others wrote each time.
pub async fn until_settled<T, E, Reading>(read: impl Fn() -> Reading) -> Result<T, E>
where
    E: From<StoreError>,
    Reading: Future<Output = Result<Option<T>, E>>,
{
    for attempt in 0..ATTEMPTS {
        if let Some(read) = read().await? {
            return Ok(read);
        }
        pause(attempt).await;
    }
    Err(StoreError::Contended.into())
}

/// The longest pause before the attempt after number `attempt`.
#[must_use]
pub fn longest(attempt: u32) -> Duration {
    FIRST * 2_u32.pow(attempt.min(DOUBLINGS))
}
