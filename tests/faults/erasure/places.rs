//! Every place where something of a person could be: tables, files, log lines, metrics and queues.

use std::collections::HashMap;
use std::io::Write;
use std::path::Path;
use std::sync::{Arc, Mutex};

use aws_sdk_dynamodb::types::AttributeValue;
use runtime::metrics::invocation;

use crate::deployment::Test;

/// What is written while it lasts: log lines, metrics and queued messages.
#[derive(Clone, Default)]
pub(super) struct Traces(pub(super) Arc<Mutex<Vec<u8>>>);

impl Write for Traces {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Traces {
    /// Runs a handler as Lambda does, and keeps its metrics.
    pub(super) async fn of<T>(&self, handler: impl Future<Output = T>) -> T {
        let (answer, lines) = invocation("test", Some("request"), handler).await;
        self.clone().write_all(lines.concat().as_bytes()).unwrap();
        answer
    }
}

/// Every attribute of every item of every table, each on its own and all as they follow.
pub(super) async fn tables(test: &Test) -> HashMap<String, Vec<u8>> {
    let client = &test.deployment.client;
    let mut tables = HashMap::new();
    let names = client.list_tables().send().await.unwrap();
    for table in names.table_names() {
        let mut bytes = Vec::new();
        let mut pages = client
            .scan()
            .table_name(table)
            .into_paginator()
            .items()
            .send();
        while let Some(item) = pages.next().await {
            for (name, value) in item.unwrap() {
                bytes.extend(name.as_bytes());
                leaves(&value, &mut bytes);
            }
        }
        tables.insert(table.to_owned(), bytes);
    }
    tables
}

fn leaves(value: &AttributeValue, bytes: &mut Vec<u8>) {
    bytes.push(0);
    match value {
        AttributeValue::S(text) | AttributeValue::N(text) => bytes.extend(text.as_bytes()),
        AttributeValue::B(blob) => bytes.extend(blob.as_ref()),
        AttributeValue::L(list) => list.iter().for_each(|one| leaves(one, bytes)),
        AttributeValue::M(map) => {
            for (name, value) in map {
                bytes.extend(name.as_bytes());
                leaves(value, bytes);
            }
        }
        AttributeValue::Bool(_) | AttributeValue::Null(_) => {}
        other => panic!("no item of ours holds {other:?}"),
    }
}

/// Every file under a folder, with its name, which is looked at as well.
pub(super) fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            let name = path.display().to_string();
            let bytes = [std::fs::read(&path).unwrap(), name.clone().into_bytes()].concat();
            found.push((name, bytes));
        }
    }
    assert!(!found.is_empty());
    found
}
