//! Faults for tests: what DynamoDB and the network do on a bad day, on demand.

use dynoxide::DynoxideError;

use crate::dispatch::Answer;

/// What happens to a request. The SDK sees the real thing, and retries where it really would.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Effect {
    /// Nothing is done; the answer is `ProvisionedThroughputExceededException`.
    Throttle,
    /// Nothing is done; the answer is an internal error, status 500.
    ServerError,
    /// Nothing is done, since the request never arrives: the connection breaks.
    LoseRequest,
    /// All is done, but the answer never arrives: the connection times out.
    LoseAnswer,
    /// The caller dies before the request is made. Only under
    /// [`Embedded::until_crash`](crate::Embedded::until_crash): elsewhere it waits for ever.
    CrashBefore,
    /// All is done, and the caller dies before it hears of it. Only there, too.
    CrashAfter,
}

impl Effect {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Throttle,
        Self::ServerError,
        Self::LoseRequest,
        Self::LoseAnswer,
        Self::CrashBefore,
        Self::CrashAfter,
    ];
}

/// Which requests are to fail, and how.
///
/// ```
/// use embedded_dynamodb::{Effect, Fault};
///
/// let fault = Fault::new("PutItem", Effect::LoseAnswer).on_table("views").times(2);
/// # let _ = fault;
/// ```
#[derive(Clone, Debug)]
pub struct Fault {
    operation: Option<String>,
    table: Option<String>,
    effect: Effect,
    passed: u32,
    left: u32,
}

impl Fault {
    /// `effect` on the next request of this operation (`"PutItem"`), on whatever table.
    ///
    /// Each attempt counts: the SDK tries three times before its caller sees an error.
    pub fn new(operation: impl Into<String>, effect: Effect) -> Self {
        Self {
            operation: Some(operation.into()),
            ..Self::any(effect)
        }
    }

    /// The same on the next request of whatever operation.
    pub fn any(effect: Effect) -> Self {
        Self {
            operation: None,
            table: None,
            effect,
            passed: 0,
            left: 1,
        }
    }

    /// Lets so many matching requests pass first.
    #[must_use]
    pub fn after(mut self, passed: u32) -> Self {
        self.passed = passed;
        self
    }

    /// Only for requests that name this table, be it among others.
    #[must_use]
    pub fn on_table(mut self, table: impl Into<String>) -> Self {
        self.table = Some(table.into());
        self
    }

    /// The next so many matching requests instead of only the next one.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.left = times.max(1);
        self
    }

    pub(crate) fn left(&self) -> u32 {
        self.left
    }

    fn matches(&self, operation: &str, tables: &[String]) -> bool {
        (self.operation.as_ref()).is_none_or(|named| named == operation)
            && self
                .table
                .as_ref()
                .is_none_or(|table| tables.contains(table))
    }
}

/// Uses up one of the faults that match, the oldest first.
pub(crate) fn next_effect(
    faults: &mut Vec<Fault>,
    operation: &str,
    tables: &[String],
) -> Option<Effect> {
    for fault in faults.iter_mut() {
        if !fault.matches(operation, tables) {
            continue;
        }
        if fault.passed > 0 {
            fault.passed -= 1;
            continue;
        }
        fault.left -= 1;
        let effect = fault.effect;
        faults.retain(|fault| fault.left > 0);
        return Some(effect);
    }
    None
}

impl Answer {
    pub(crate) fn throttled() -> Self {
        Self::error(&DynoxideError::ProvisionedThroughputExceededException(
            "The level of configured provisioned throughput for the table was exceeded.".into(),
        ))
    }

    pub(crate) fn server_error() -> Self {
        Self::error(&DynoxideError::InternalServerError(
            "The request processing has failed because of an unknown error.".into(),
        ))
    }
}
