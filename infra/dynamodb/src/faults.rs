//! Faults for tests: failures of DynamoDB, the network and the process, on demand.

use dynoxide::DynoxideError;

use crate::dispatch::Answer;

/// What happens to a request. The SDK handles it like the real failure, including its retries.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Effect {
    /// Nothing is done. The response is `ProvisionedThroughputExceededException`.
    Throttle,
    /// Nothing is done, because one of its items is in another transaction. Only for `TransactWriteItems`, so not among
    /// [`Effect::ALL`].
    Conflict,
    /// Nothing is done. The response is an internal error, status 500.
    ServerError,
    /// Nothing is done, because the connection breaks before the request arrives.
    LoseRequest,
    /// The request is performed, but the connection times out before the response arrives.
    LoseAnswer,
    /// The caller dies before it sends the request. Only under
    /// [`Embedded::until_crash`](crate::Embedded::until_crash): elsewhere it waits forever.
    CrashBefore,
    /// The request is performed, and the caller dies before it receives the response. Also only there.
    CrashAfter,
}

impl Effect {
    /// All effects that any request can have.
    pub const ALL: [Self; 6] = [
        Self::Throttle,
        Self::ServerError,
        Self::LoseRequest,
        Self::LoseAnswer,
        Self::CrashBefore,
        Self::CrashAfter,
    ];
}

/// Which requests fail, and how.
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
    /// `effect` on the next request of this operation, such as `"PutItem"`, on any table.
    ///
    /// Each attempt counts. The SDK makes three before it returns an error.
    pub fn new(operation: impl Into<String>, effect: Effect) -> Self {
        Self {
            operation: Some(operation.into()),
            ..Self::any(effect)
        }
    }

    /// `effect` on the next request of any operation.
    pub fn any(effect: Effect) -> Self {
        Self {
            operation: None,
            table: None,
            effect,
            passed: 0,
            left: 1,
        }
    }

    /// Lets this many matching requests pass first.
    #[must_use]
    pub fn after(mut self, passed: u32) -> Self {
        self.passed = passed;
        self
    }

    /// Matches only requests that name this table, possibly among others.
    #[must_use]
    pub fn on_table(mut self, table: impl Into<String>) -> Self {
        self.table = Some(table.into());
        self
    }

    /// Applies to this many matching requests instead of one.
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

/// The effect of the oldest fault that matches, which is used up by it.
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

    /// The first of the transaction's items is in another transaction.
    pub(crate) fn conflict(items: usize) -> Self {
        let none = serde_json::json!({ "Code": "None" });
        let mut reasons = vec![none; items.max(1)];
        if let Some(first) = reasons.first_mut() {
            *first = serde_json::json!({
                "Code": "TransactionConflict",
                "Message": "Transaction is ongoing for the item",
            });
        }
        let body = serde_json::json!({
            "__type": "com.amazonaws.dynamodb.v20120810#TransactionCanceledException",
            "Message": "Transaction cancelled, please refer cancellation reasons for specific reasons [TransactionConflict]",
            "CancellationReasons": reasons,
        });
        Self {
            status: 400,
            body: body.to_string().into_bytes(),
        }
    }

    pub(crate) fn server_error() -> Self {
        Self::error(&DynoxideError::InternalServerError(
            "The request processing has failed because of an unknown error.".into(),
        ))
    }
}
