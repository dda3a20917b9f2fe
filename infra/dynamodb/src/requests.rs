//! What a test may see of the requests that pass, and where it gets at them.
//!
//! A request's body is only parsed while somebody records or has injected a fault.

use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::Value;
use tokio::sync::watch;

use crate::dispatch::Answer;
use crate::faults::{Effect, Fault, next_effect};

/// One request as DynamoDB got it. A retry is a request of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct RequestSeen {
    /// `PutItem` and the like.
    pub operation: String,
    /// The tables it names, each once, sorted. A stream's requests name none.
    pub tables: Vec<String>,
    /// What it cost, all tables together; `None` if it failed or has no price.
    pub capacity_units: Option<f64>,
    /// The HTTP status it was answered with; `None` if no answer arrived.
    pub status: Option<u16>,
}

/// A request on its way.
pub(crate) struct Request {
    pub(crate) operation: String,
    pub(crate) body: Vec<u8>,
    pub(crate) fault: Option<Effect>,
    tables: Vec<String>,
}

/// Sees all requests of one [`Embedded`](crate::Embedded) and its clones.
#[derive(Debug, Default)]
pub(crate) struct Watcher {
    watch: Mutex<Watch>,
    /// How often a caller has died.
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

    /// The end of whoever waits for this.
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

    /// Looks at a request before it is performed, and decides its fate.
    pub(crate) fn watch(&self, operation: String, mut body: Vec<u8>) -> Request {
        let mut watch = self.lock();
        let mut tables = Vec::new();
        let mut fault = None;
        if watch.recording || !watch.faults.is_empty() {
            let mut json: Value = serde_json::from_slice(&body).unwrap_or_default();
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
        }
    }

    /// Notes how it went.
    pub(crate) fn record(&self, request: Request, answer: Option<&Answer>) {
        let mut watch = self.lock();
        if watch.recording {
            watch.seen.push(RequestSeen {
                operation: request.operation,
                tables: request.tables,
                capacity_units: answer.and_then(capacity_units),
                status: answer.map(|answer| answer.status),
            });
        }
    }

    /// A test that panicked while it held the lock left nothing half done.
    fn lock(&self) -> MutexGuard<'_, Watch> {
        self.watch.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn has_price(operation: &str) -> bool {
    operation.ends_with("Item")
        || operation.ends_with("Items")
        || matches!(operation, "Query" | "Scan")
}

/// `TableName` wherever it stands at the top or in a transaction, and the keys of a batch.
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

/// The sum, where an answer about several tables has a price for each.
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
