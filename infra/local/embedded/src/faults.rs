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
    operation: String,
    table: Option<String>,
    effect: Effect,
    left: u32,
}

impl Fault {
    /// `effect` on the next request of this operation (`"PutItem"`), on whatever table.
    ///
    /// Each attempt counts: the SDK tries three times before its caller sees an error.
    pub fn new(operation: impl Into<String>, effect: Effect) -> Self {
        Self {
            operation: operation.into(),
            table: None,
            effect,
            left: 1,
        }
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
        self.left = times;
        self
    }

    fn matches(&self, operation: &str, tables: &[String]) -> bool {
        self.operation == operation
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
    faults.retain(|fault| fault.left > 0);
    let fault = faults
        .iter_mut()
        .find(|fault| fault.matches(operation, tables))?;
    fault.left -= 1;
    Some(fault.effect)
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
