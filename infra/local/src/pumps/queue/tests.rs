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
    /// Without a permit, the lane of records that do not come first waits.
    blocked: Mutex<Option<Arc<tokio::sync::Semaphore>>>,
}

fn stream_of(record: &EventRecord) -> String {
    let keys = serde_json::to_value(&record.change.keys).unwrap();
    keys["stream"]["S"].as_str().unwrap().to_owned()
}

impl Worker for Probe {
    const NAME: &'static str = "probe";
    const LATER: &'static str = "probe-later";
    const LAST: &'static str = "probe-last";

    fn priority(record: &EventRecord) -> Priority {
        let is_later = stream_of(record).starts_with("thanks");
        if is_later {
            Priority::Later
        } else {
            Priority::First
        }
    }

    async fn handle(&self, records: &[EventRecord], lane: Lane) -> Handled {
        if lane == Lane::Later {
            let blocked = self.blocked.lock().unwrap().clone();
            if let Some(blocked) = blocked {
                let _ = blocked.acquire().await;
            }
        }
        let failing = *self.failing.lock().unwrap();
        let outage = *self.outage.lock().unwrap();
        let mut failed = Vec::new();
        for record in records {
            let stream = stream_of(record);
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
    assert_eq!(
        queue.step(BATCH, Timestamp::now()).await.unwrap(),
        Step::Done
    );
    assert_eq!(
        queue.step(BATCH, Timestamp::now()).await.unwrap(),
        Step::Done
    );
    assert_eq!(
        queue.step(BATCH, Timestamp::now()).await.unwrap(),
        Step::Idle
    );
    assert_eq!(*queue.worker.done.lock().unwrap(), ["fine"]);

    // They are due again, in the second lane, and each is taken once.
    assert_eq!(postponed(&queue).await.len(), 150);
    *queue.worker.failing.lock().unwrap() = None;
    while queue
        .retry(Lane::Postponed, RETRIES, now() + HOUR)
        .await
        .unwrap()
        == Step::Done
    {}
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
    before.step(BATCH, Timestamp::now()).await.unwrap();
    let aside = postponed(&before).await;
    drop((before, embedded));

    let embedded = Embedded::open(&path).unwrap();
    let queue = Queue::new(&embedded, "signature-log", Probe::default());
    let queue = queue.await.unwrap();
    assert_eq!(postponed(&queue).await, aside);
    assert_eq!(
        queue.step(BATCH, Timestamp::now()).await.unwrap(),
        Step::Idle
    );
    assert_eq!(
        queue.retry(Lane::Postponed, RETRIES, now()).await.unwrap(),
        Step::Idle
    );
    queue
        .retry(Lane::Postponed, RETRIES, now() + HOUR)
        .await
        .unwrap();
    assert_eq!(*queue.worker.done.lock().unwrap(), ["grey"]);
}

#[tokio::test]
async fn a_record_is_given_up_after_a_day_and_many_attempts_only() {
    let queue = queue(["grey".into()], failing("grey")).await;
    queue.step(BATCH, Timestamp::now()).await.unwrap();
    let start = now();
    for attempt in 0..40 {
        queue
            .retry(Lane::Postponed, RETRIES, start + attempt * HOUR / 2)
            .await
            .unwrap();
    }
    assert!(queue.worker.given_up.lock().unwrap().is_empty());
    queue
        .retry(Lane::Postponed, RETRIES, start + 26 * HOUR)
        .await
        .unwrap();
    let attempts = queue.worker.given_up.lock().unwrap()[0];
    assert!(attempts > ATTEMPTS, "{attempts}");
    assert!(postponed(&queue).await.is_empty());
}

#[tokio::test]
async fn an_outage_costs_no_attempts_and_keeps_the_place() {
    let queue = queue(["grey".into(), "a".into(), "b".into()], failing("grey")).await;
    queue.step(1, Timestamp::now()).await.unwrap();
    let before = postponed(&queue).await;
    *queue.worker.outage.lock().unwrap() = true;
    for _ in 0..20 {
        assert_eq!(
            queue.step(BATCH, Timestamp::now()).await.unwrap(),
            Step::Failed
        );
        let again = queue
            .retry(Lane::Postponed, RETRIES, now() + HOUR)
            .await
            .unwrap();
        assert_eq!(again, Step::Failed);
    }
    assert_eq!(postponed(&queue).await, before);
    *queue.worker.outage.lock().unwrap() = false;
    queue.step(BATCH, Timestamp::now()).await.unwrap();
    assert_eq!(*queue.worker.done.lock().unwrap(), ["a", "b"]);
}

#[test]
fn the_time_until_a_record_is_due_doubles_up_to_half_an_hour() {
    assert_eq!([1, 2, 3].map(backoff), [500, 1000, 2000]);
    assert_eq!(backoff(60), HOUR / 2);
}

fn thanks(numbers: std::ops::Range<usize>) -> impl Iterator<Item = String> {
    numbers.map(|number| format!("thanks-{number}"))
}

/// How many records wait in the lane of those that do not come first.
async fn waiting(queue: &Queue<Probe>) -> usize {
    queue.later.due(i64::MAX, 1000).await.unwrap().len()
}

#[tokio::test]
async fn what_comes_first_is_processed_before_what_was_there_earlier() {
    let queue = queue(thanks(0..50).chain(["form".into()]), Probe::default()).await;
    assert_eq!(
        queue.step(BATCH, Timestamp::now()).await.unwrap(),
        Step::Done
    );
    assert_eq!(*queue.worker.done.lock().unwrap(), ["form"]);
    assert_eq!(waiting(&queue).await, 50);
    while queue.retry(Lane::Later, RETRIES, now()).await.unwrap() == Step::Done {}
    let done = queue.worker.done.lock().unwrap().clone();
    assert_eq!(done[0], "form");
    let mut others = done[1..].to_vec();
    others.sort();
    let mut all: Vec<_> = thanks(0..50).collect();
    all.sort();
    assert_eq!(others, all, "each of them once");
    assert_eq!(waiting(&queue).await, 0);
}

#[tokio::test]
async fn a_blocked_lane_of_others_does_not_hold_up_what_comes_first() {
    let gate = Arc::new(tokio::sync::Semaphore::new(0));
    let probe = Probe {
        blocked: Mutex::new(Some(gate.clone())),
        ..Probe::default()
    };
    let queue = queue(thanks(0..150), probe).await;
    let (embedded, worker) = (queue.embedded.clone(), queue.worker.clone());
    let (stop, stopped) = watch::channel(false);
    let running = tokio::spawn(queue.run(stopped));
    let done = async |number: usize| {
        let reached = async {
            while worker.done.lock().unwrap().len() < number {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        let patience = Duration::from_secs(30);
        tokio::time::timeout(patience, reached).await.unwrap();
    };
    for person in 0..20 {
        write(&embedded, [format!("form-{person}")]).await;
        done(person + 1).await;
    }
    let forms = worker.done.lock().unwrap().clone();
    assert!(
        forms.iter().all(|done| done.starts_with("form")),
        "{forms:?}"
    );
    gate.close();
    done(170).await;
    stop.send_replace(true);
    running.await.unwrap();
    let mut all = worker.done.lock().unwrap().clone();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 170, "each of them once");
}

#[tokio::test]
async fn a_crash_between_two_steps_neither_loses_nor_doubles_what_comes_later() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("queue.db");
    let open = async || {
        let embedded = Embedded::open(&path).unwrap();
        create_tables(&embedded.client(), &Tables::default())
            .await
            .unwrap();
        let queue = Queue::new(&embedded, "signature-log", Probe::default());
        (queue.await.unwrap(), embedded)
    };
    let (before, embedded) = open().await;
    write(&embedded, thanks(0..30).chain(["form".into()])).await;
    before.step(BATCH, Timestamp::now()).await.unwrap();
    // A part of them is done.
    before.retry(Lane::Later, 10, now()).await.unwrap();
    assert_eq!(waiting(&before).await, 20);
    drop((before, embedded));

    let (after, _embedded) = open().await;
    assert_eq!(
        after.step(BATCH, Timestamp::now()).await.unwrap(),
        Step::Idle
    );
    while after.retry(Lane::Later, RETRIES, now()).await.unwrap() == Step::Done {}
    assert_eq!(after.worker.done.lock().unwrap().len(), 20);
    assert_eq!(waiting(&after).await, 0);
}

#[tokio::test]
async fn a_crash_before_the_checkpoint_puts_nothing_into_the_lane_twice() {
    let queue = queue(thanks(0..5), Probe::default()).await;
    let records = queue.reader.next_batch(BATCH).await.unwrap();
    queue.step(BATCH, Timestamp::now()).await.unwrap();
    // The same records once more, as if the checkpoint had been lost.
    let again = |record: &EventRecord| Postponed {
        record: record.clone(),
        attempts: 0,
        since: now(),
        due: now(),
    };
    let again: Vec<_> = records.iter().map(again).collect();
    let last = number_of(records.last().unwrap());
    let list = &queue.later;
    queue.reader.pass_on(last, &[], list, &again).await.unwrap();
    assert_eq!(waiting(&queue).await, 5);
}

#[tokio::test]
async fn a_record_of_the_later_lane_that_fails_is_tried_again_as_often_as_others() {
    let queue = queue(thanks(0..1), failing("thanks")).await;
    queue.step(BATCH, Timestamp::now()).await.unwrap();
    let start = now() + HOUR;
    queue.retry(Lane::Later, RETRIES, start).await.unwrap();
    let failed = queue.later.due(i64::MAX, 10).await.unwrap().remove(0);
    assert_eq!((failed.attempts, failed.since), (1, start));
    for attempt in 0..=ATTEMPTS {
        let at = start + i64::from(attempt + 1) * 4 * HOUR;
        queue.retry(Lane::Later, RETRIES, at).await.unwrap();
    }
    assert_eq!(queue.worker.given_up.lock().unwrap().len(), 1);
    assert_eq!(waiting(&queue).await, 0);
    assert!(postponed(&queue).await.is_empty());
}

#[tokio::test]
async fn what_comes_first_is_late_after_two_seconds() {
    let queue = queue(["form".into()], Probe::default()).await;
    let is_late = || queue.is_late.load(Ordering::Relaxed);
    let later = Timestamp::now() + jiff::SignedDuration::from_secs(LATE + 1);
    queue.step(BATCH, later).await.unwrap();
    assert!(is_late());
    queue.step(BATCH, Timestamp::now()).await.unwrap();
    assert!(!is_late(), "nothing is left");
    write(&queue.embedded, thanks(0..1)).await;
    queue.step(BATCH, later).await.unwrap();
    assert!(!is_late(), "nobody waits for it");
}

#[tokio::test]
async fn an_outage_keeps_what_does_not_come_first_too() {
    let streams = ["thanks-0".into(), "grey".into(), "thanks-1".into()];
    let queue = queue(streams, Probe::default()).await;
    *queue.worker.outage.lock().unwrap() = true;
    assert_eq!(
        queue.step(BATCH, Timestamp::now()).await.unwrap(),
        Step::Failed
    );
    assert_eq!(waiting(&queue).await, 1);
    *queue.worker.outage.lock().unwrap() = false;
    assert_eq!(
        queue.step(BATCH, Timestamp::now()).await.unwrap(),
        Step::Done
    );
    assert_eq!(waiting(&queue).await, 2);
    while queue.retry(Lane::Later, RETRIES, now()).await.unwrap() == Step::Done {}
    assert_eq!(queue.worker.done.lock().unwrap().len(), 3);
}

/// What a command puts into the last list comes after everything else, and a record that it puts there twice is there once.
#[tokio::test]
async fn what_a_command_puts_last_is_processed_when_nothing_else_is_due() {
    let thanks = (0..30).map(|number| format!("thanks-{number}"));
    let queue = queue(thanks, Probe::default()).await;
    let list = StreamReader::list_of(queue.embedded.clone(), "signature-log", Probe::LAST);
    let records = queue.reader.next_batch(2).await.unwrap();
    let news = |record: &EventRecord| {
        let mut record = serde_json::to_value(record).unwrap();
        record["dynamodb"]["Keys"]["stream"]["S"] = "news".into();
        Postponed {
            record: serde_json::from_value(record).unwrap(),
            attempts: 0,
            since: 0,
            due: 0,
        }
    };
    let news: Vec<_> = records.iter().map(news).collect();
    for _ in 0..2 {
        list.postpone_all(&news).await.unwrap();
    }
    assert_eq!(list.due(i64::MAX, 1000).await.unwrap().len(), 2);
    while queue.step(BATCH, Timestamp::now()).await.unwrap() != Step::Idle {}
    let worker = Arc::clone(&queue.worker);
    let (stop, stopped) = watch::channel(false);
    let running = tokio::spawn(queue.run(stopped));
    let all = async {
        while worker.done.lock().unwrap().len() < 32 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), all)
        .await
        .unwrap();
    stop.send_replace(true);
    running.await.unwrap();
    let done = worker.done.lock().unwrap().clone();
    assert_eq!(done[30..], ["news", "news"]);
    assert!(list.due(i64::MAX, 1000).await.unwrap().is_empty());
}
