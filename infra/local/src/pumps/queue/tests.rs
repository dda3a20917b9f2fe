//! A queue with a worker that fails on demand.

use std::sync::Mutex;
use std::time::Duration;

use aws_sdk_dynamodb::types::AttributeValue;
use embedded_dynamodb::{Tables, create_tables};

use super::*;

const HOUR: i64 = 60 * 60 * 1000;

#[derive(Default)]
struct Probe {
    /// Streams that begin so fail.
    failing: Mutex<Option<&'static str>>,
    outage: Mutex<bool>,
    done: Mutex<Vec<String>>,
    given_up: Mutex<Vec<u32>>,
}

impl Worker for Probe {
    const NAME: &'static str = "probe";

    async fn handle(&self, records: &[EventRecord]) -> Handled {
        let failing = *self.failing.lock().unwrap();
        let outage = *self.outage.lock().unwrap();
        let mut failed = Vec::new();
        for record in records {
            let stream = serde_json::to_value(&record.change.keys).unwrap()["stream"]["S"]
                .as_str()
                .unwrap()
                .to_owned();
            if outage || failing.is_some_and(|failing| stream.starts_with(failing)) {
                failed.push(number_of(record).to_owned());
            } else {
                self.done.lock().unwrap().push(stream);
            }
        }
        Handled { failed, outage }
    }

    fn give_up(&self, postponed: &Postponed) -> io::Result<()> {
        self.given_up.lock().unwrap().push(postponed.attempts);
        Ok(())
    }
}

async fn write(embedded: &Embedded, streams: impl IntoIterator<Item = String>) {
    for stream in streams {
        embedded
            .client()
            .put_item()
            .table_name("signature-log")
            .item("stream", AttributeValue::S(stream))
            .item("version", AttributeValue::N("1".into()))
            .send()
            .await
            .unwrap();
    }
}

async fn queue(streams: impl IntoIterator<Item = String>, probe: Probe) -> Queue<Probe> {
    let embedded = Embedded::memory().unwrap();
    create_tables(&embedded.client(), &Tables::default())
        .await
        .unwrap();
    write(&embedded, streams).await;
    Queue::new(&embedded, "signature-log", probe).await.unwrap()
}

fn failing(beginning: &'static str) -> Probe {
    Probe {
        failing: Mutex::new(Some(beginning)),
        ..Probe::default()
    }
}

fn now() -> i64 {
    Timestamp::now().as_millisecond()
}

async fn postponed(queue: &Queue<Probe>) -> Vec<Postponed> {
    queue.reader.due(i64::MAX, 1000).await.unwrap()
}

#[tokio::test]
async fn a_hundred_and_fifty_records_that_fail_do_not_hold_up_the_next() {
    let grey = (0..150).map(|number| format!("grey-{number}"));
    let queue = queue(grey.chain(["fine".into()]), failing("grey")).await;
    assert_eq!(queue.step(BATCH).await.unwrap(), Step::Done);
    assert_eq!(queue.step(BATCH).await.unwrap(), Step::Done);
    assert_eq!(queue.step(BATCH).await.unwrap(), Step::Idle);
    assert_eq!(*queue.worker.done.lock().unwrap(), ["fine"]);

    // They are due again, in the second lane, and each is taken once.
    assert_eq!(postponed(&queue).await.len(), 150);
    *queue.worker.failing.lock().unwrap() = None;
    while queue.retry(RETRIES, now() + HOUR).await.unwrap() == Step::Done {}
    assert_eq!(queue.worker.done.lock().unwrap().len(), 151);
    assert!(postponed(&queue).await.is_empty());
}

#[tokio::test]
async fn both_lanes_run_side_by_side() {
    let grey = (0..150).map(|number| format!("grey-{number}"));
    let queue = queue(grey, failing("grey")).await;
    let (embedded, worker) = (queue.embedded.clone(), queue.worker.clone());
    let (stop, stopped) = watch::channel(false);
    let running = tokio::spawn(queue.run(stopped));
    write(&embedded, ["fine".into()]).await;
    let sent = async {
        while worker.done.lock().unwrap().is_empty() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), sent)
        .await
        .unwrap();
    *worker.failing.lock().unwrap() = None;
    let all = async {
        while worker.done.lock().unwrap().len() < 151 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), all)
        .await
        .unwrap();
    stop.send_replace(true);
    running.await.unwrap();
}

#[tokio::test]
async fn what_is_put_aside_survives_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("queue.db");
    let embedded = Embedded::open(&path).unwrap();
    create_tables(&embedded.client(), &Tables::default())
        .await
        .unwrap();
    write(&embedded, ["grey".into(), "fine".into()]).await;
    let queue = Queue::new(&embedded, "signature-log", failing("grey"));
    let before = queue.await.unwrap();
    before.step(BATCH).await.unwrap();
    let aside = postponed(&before).await;
    drop((before, embedded));

    let embedded = Embedded::open(&path).unwrap();
    let queue = Queue::new(&embedded, "signature-log", Probe::default());
    let queue = queue.await.unwrap();
    assert_eq!(postponed(&queue).await, aside);
    assert_eq!(queue.step(BATCH).await.unwrap(), Step::Idle);
    assert_eq!(queue.retry(RETRIES, now()).await.unwrap(), Step::Idle);
    queue.retry(RETRIES, now() + HOUR).await.unwrap();
    assert_eq!(*queue.worker.done.lock().unwrap(), ["grey"]);
}

#[tokio::test]
async fn a_record_is_given_up_after_a_day_and_many_attempts_only() {
    let queue = queue(["grey".into()], failing("grey")).await;
    queue.step(BATCH).await.unwrap();
    let start = now();
    for attempt in 0..40 {
        queue
            .retry(RETRIES, start + attempt * HOUR / 2)
            .await
            .unwrap();
    }
    assert!(queue.worker.given_up.lock().unwrap().is_empty());
    queue.retry(RETRIES, start + 26 * HOUR).await.unwrap();
    let attempts = queue.worker.given_up.lock().unwrap()[0];
    assert!(attempts > ATTEMPTS, "{attempts}");
    assert!(postponed(&queue).await.is_empty());
}

#[tokio::test]
async fn an_outage_costs_no_attempts_and_keeps_the_place() {
    let queue = queue(["grey".into(), "a".into(), "b".into()], failing("grey")).await;
    queue.step(1).await.unwrap();
    let before = postponed(&queue).await;
    *queue.worker.outage.lock().unwrap() = true;
    for _ in 0..20 {
        assert_eq!(queue.step(BATCH).await.unwrap(), Step::Failed);
        let again = queue.retry(RETRIES, now() + HOUR).await.unwrap();
        assert_eq!(again, Step::Failed);
    }
    assert_eq!(postponed(&queue).await, before);
    *queue.worker.outage.lock().unwrap() = false;
    queue.step(BATCH).await.unwrap();
    assert_eq!(*queue.worker.done.lock().unwrap(), ["a", "b"]);
}

#[test]
fn the_time_until_a_record_is_due_doubles_up_to_half_an_hour() {
    assert_eq!([1, 2, 3].map(backoff), [500, 1000, 2000]);
    assert_eq!(backoff(60), HOUR / 2);
}
