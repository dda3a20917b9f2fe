//! A pump with a handler that fails on demand.

use std::sync::Mutex;

use aws_sdk_dynamodb::types::AttributeValue;
use embedded_dynamodb::{Tables, create_tables};

use super::*;

/// Fails the versions it is told to, and remembers what it was given.
#[derive(Default)]
struct Probe {
    failing: Mutex<Vec<String>>,
    seen: Mutex<Vec<String>>,
}

impl Handler for Probe {
    const NAME: &'static str = "probe";

    async fn handle(&self, records: &[EventRecord]) -> Vec<String> {
        let failing = self.failing.lock().unwrap().clone();
        let mut failed = Vec::new();
        for record in records {
            let stream = serde_json::to_value(&record.change.keys).unwrap()["stream"]["S"]
                .as_str()
                .unwrap()
                .to_owned();
            if failing.contains(&stream) {
                failed.push(number_of(record).to_owned());
            }
            self.seen.lock().unwrap().push(stream);
        }
        failed
    }
}

async fn pump(streams: &[&str], probe: Probe) -> Pump<Probe> {
    let embedded = Embedded::memory().unwrap();
    let client = embedded.client();
    create_tables(&client, &Tables::default()).await.unwrap();
    for stream in streams {
        client
            .put_item()
            .table_name("signature-log")
            .item("stream", AttributeValue::S((*stream).to_owned()))
            .item("version", AttributeValue::N("1".into()))
            .send()
            .await
            .unwrap();
    }
    Pump::new(&embedded, "signature-log", probe).await.unwrap()
}

fn failing(stream: &str) -> Probe {
    Probe {
        failing: Mutex::new(vec![stream.to_owned()]),
        ..Probe::default()
    }
}

#[tokio::test]
async fn a_failed_record_and_all_after_it_come_again() {
    let mut pump = pump(&["a", "b", "c"], failing("b")).await;
    assert_eq!(pump.catch_up().await.unwrap(), Step::Failed);
    pump.handler.failing.lock().unwrap().clear();
    pump.handler.seen.lock().unwrap().clear();
    assert_eq!(pump.catch_up().await.unwrap(), Step::Idle);
    assert_eq!(*pump.handler.seen.lock().unwrap(), ["b", "c"]);
}

#[tokio::test]
async fn a_record_that_goes_on_failing_keeps_its_place() {
    let mut pump = pump(&["a", "b"], failing("a")).await;
    for _ in 0..20 {
        assert_eq!(pump.step().await.unwrap(), Step::Failed);
    }
    assert_eq!(pump.stuck.as_ref().unwrap().attempts, 20);
}
