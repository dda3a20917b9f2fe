//! Records requests and applies faults to them, for tests.
//!
//! A request's body is only parsed while a test records requests or has injected a fault.

use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::Value;
use tokio::sync::watch;

use crate::dispatch::Answer;
use crate::faults::{Effect, Fault, next_effect};

/// One request. Each retry is another one.
#[derive(Clone, Debug, PartialEq)]
pub struct RequestSeen {
    /// The operation, such as `PutItem`.
    pub operation: String,
    /// The tables that it names, sorted and without duplicates. Requests of streams name none.
    pub tables: Vec<String>,
    /// What was asked, in DynamoDB's JSON.
    pub request: Value,
    /// The consumed capacity of all tables; `None` if it failed or has no price.
    pub capacity_units: Option<f64>,
    /// The HTTP status of the response; `None` if none arrived.
    pub status: Option<u16>,
}

/// A request in progress.
pub(crate) struct Request {
    pub(crate) operation: String,
    pub(crate) body: Vec<u8>,
    pub(crate) fault: Option<Effect>,
    tables: Vec<String>,
    /// The body, while requests are recorded.
    json: Value,
}

impl Request {
    /// How many actions a transaction has.
    pub(crate) fn actions(&self) -> usize {
        let actions = self.json["TransactItems"].as_array();
        actions.map_or(0, Vec::len)
    }
}

/// Watches all requests of one [`Embedded`](crate::Embedded) and its clones.
#[derive(Debug, Default)]
pub(crate) struct Watcher {
    watch: Mutex<Watch>,
    /// The number of simulated crashes.
    crashes: watch::Sender<u64>,
}

#[derive(Debug, Default)]
struct Watch {
    recording: bool,
    seen: Vec<RequestSeen>,
    faults: Vec<Fault>,
}

impl Watcher {
    pub(crate) fn inject(&self, fault: Fault) {
        self.lock().faults.push(fault);
    }

    pub(crate) fn clear_faults(&self) {
        self.lock().faults.clear();
    }

    pub(crate) fn faults_left(&self) -> u32 {
        self.lock().faults.iter().map(Fault::left).sum()
    }

    /// Simulates the crash of the caller. Never returns.
    pub(crate) async fn crash<T>(&self) -> T {
        self.crashes.send_modify(|crashes| *crashes += 1);
        std::future::pending().await
    }

    pub(crate) fn crashes(&self) -> watch::Receiver<u64> {
        self.crashes.subscribe()
    }

    pub(crate) fn record_requests(&self, on: bool) {
        self.lock().recording = on;
    }

    pub(crate) fn requests(&self) -> Vec<RequestSeen> {
        self.lock().seen.clone()
    }

    pub(crate) fn clear_requests(&self) {
        self.lock().seen.clear();
    }

    /// Reads a request before it is performed, and chooses its fault.
    pub(crate) fn watch(&self, operation: String, mut body: Vec<u8>) -> Request {
        let mut watch = self.lock();
        let mut tables = Vec::new();
        let mut fault = None;
        let mut json = Value::Null;
        if watch.recording || !watch.faults.is_empty() {
            json = serde_json::from_slice(&body).unwrap_or_default();
            tables = tables_named(&json);
            fault = next_effect(&mut watch.faults, &operation, &tables);
            if watch.recording
                && has_price(&operation)
                && let Some(fields) = json.as_object_mut()
            {
                fields.insert("ReturnConsumedCapacity".into(), "TOTAL".into());
                body = json.to_string().into_bytes();
            }
        }
        Request {
            operation,
            body,
            fault,
            tables,
            json,
        }
    }

    /// Records the result of a request.
    pub(crate) fn record(&self, request: Request, answer: Option<&Answer>) {
        let mut watch = self.lock();
        if watch.recording {
            watch.seen.push(RequestSeen {
                operation: request.operation,
                tables: request.tables,
                request: request.json,
                capacity_units: answer.and_then(capacity_units),
                status: answer.map(|answer| answer.status),
            });
        }
    }

    /// Ignores poisoning: a test that panics while it holds the lock leaves consistent data.
    fn lock(&self) -> MutexGuard<'_, Watch> {
        self.watch.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn has_price(operation: &str) -> bool {
    operation.ends_with("Item")
        || operation.ends_with("Items")
        || matches!(operation, "Query" | "Scan")
}

/// The tables of a request: `TableName` at the top or in a transaction, or the keys of a batch.
fn tables_named(request: &Value) -> Vec<String> {
    let single = request["TableName"].as_str();
    let batch = request["RequestItems"].as_object().into_iter().flatten();
    let transaction = request["TransactItems"].as_array().into_iter().flatten();
    let in_transaction = transaction
        .filter_map(Value::as_object)
        .flat_map(|item| item.values())
        .filter_map(|action| action["TableName"].as_str());
    let mut tables: Vec<String> = single
        .into_iter()
        .chain(batch.map(|(table, _)| table.as_str()))
        .chain(in_transaction)
        .map(str::to_owned)
        .collect();
    tables.sort();
    tables.dedup();
    tables
}

/// The consumed capacity, summed over the tables of the response.
fn capacity_units(answer: &Answer) -> Option<f64> {
    let json: Value = serde_json::from_slice(&answer.body).ok()?;
    match &json["ConsumedCapacity"] {
        Value::Array(tables) => tables
            .iter()
            .map(|table| table["CapacityUnits"].as_f64())
            .sum(),
        table => table["CapacityUnits"].as_f64(),
    }
}
