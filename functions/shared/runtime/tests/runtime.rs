//! Metrics follow CloudWatch's rules, and logs contain no personal data.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use runtime::logs::{self, Format};
use runtime::metrics::{self, Metric, invocation};
use serde_json::{Value, json};

async fn lines(handler: impl Future<Output = ()>) -> Vec<Value> {
    let ((), lines) = invocation("prod", Some("r-1"), handler).await;
    let read = lines.iter().map(|line| runtime::check::read(line));
    read.collect::<Result<_, _>>().unwrap()
}

#[tokio::test]
async fn what_a_handler_recorded_is_one_line() {
    let lines = lines(async {
        metrics::record(Metric::EventsApplied, 2);
        metrics::record(Metric::EventsApplied, 1);
        metrics::record(Metric::ProjectionLag, 40);
        tokio::task::yield_now().await;
        metrics::record(Metric::ProjectionLag, 60);
        metrics::event("e-1");
    })
    .await;
    let [line] = &lines[..] else {
        panic!("{lines:?}");
    };
    assert_eq!(line["EventsApplied"], 3);
    assert_eq!(line["ProjectionLag"], json!([40, 60]));
    assert_eq!(
        (&line["Stack"], &line["request_id"], &line["event_id"]),
        (&json!("prod"), &json!("r-1"), &json!("e-1"))
    );
    let directive = &line["_aws"]["CloudWatchMetrics"][0];
    assert_eq!(directive["Dimensions"], json!([["Stack"]]));
    assert_eq!(
        directive["Metrics"],
        json!([
            { "Name": "ProjectionLag", "Unit": "Milliseconds" },
            { "Name": "EventsApplied", "Unit": "Count" },
        ])
    );
}

#[tokio::test]
async fn a_refusal_counts_for_the_stack_and_for_its_reason() {
    let lines = lines(async { metrics::refused("too_large") }).await;
    assert_eq!(
        (&lines[0]["Refused"], &lines[0]["Reason"]),
        (&json!(1), &json!("too_large"))
    );
    assert_eq!(
        lines[0]["_aws"]["CloudWatchMetrics"][0]["Dimensions"],
        json!([["Stack"], ["Stack", "Reason"]])
    );
}

#[tokio::test]
async fn more_values_or_reasons_than_a_line_holds_make_more_lines() {
    let lines = lines(async {
        for lag in 0..250 {
            metrics::record(Metric::ProjectionLag, lag);
            metrics::event(lag);
        }
        metrics::refused("field");
        metrics::refused("closed");
        metrics::refused("closed");
    })
    .await;
    let lags = lines
        .iter()
        .filter_map(|line| line["ProjectionLag"].as_array());
    let lags: Vec<_> = lags.map(Vec::len).collect();
    assert_eq!(lags, [100, 100, 50]);
    let refused = |reason| lines.iter().find(|line| line["Reason"] == reason).unwrap();
    assert_eq!(refused("field")["Refused"], 1);
    assert_eq!(refused("closed")["Refused"], 2);
    assert_eq!(lines[0]["event_id"].as_array().unwrap().len(), 10);
}

#[tokio::test]
async fn nothing_recorded_is_no_line_and_outside_of_an_invocation_nothing_happens() {
    metrics::record(Metric::Signed, 1);
    metrics::refused("field");
    assert!(lines(async {}).await.is_empty());
}

#[tokio::test]
async fn invocations_side_by_side_keep_apart() {
    let one = |n| {
        lines(async move {
            metrics::record(Metric::Signed, n);
            tokio::task::yield_now().await;
            metrics::record(Metric::Signed, n);
        })
    };
    let (a, b) = tokio::join!(one(1), one(10));
    assert_eq!((&a[0]["Signed"], &b[0]["Signed"]), (&json!(2), &json!(20)));
}

#[test]
fn every_metric_is_named_as_its_variant() {
    let names: BTreeSet<_> = Metric::ALL.map(Metric::name).into();
    assert_eq!(names.len(), Metric::ALL.len());
    assert!(
        Metric::ALL
            .iter()
            .all(|metric| metric.name() == format!("{metric:?}"))
    );
}

#[tokio::test]
async fn an_age_is_in_the_metrics_unit_and_never_below_zero() {
    let at: jiff::Timestamp = "2026-11-24T10:00:00Z".parse().unwrap();
    let later = "2026-11-24T10:00:01.5Z".parse().unwrap();
    let lines = lines(async {
        metrics::age(Metric::ProjectionLag, at, later);
        metrics::age(Metric::ProjectionLag, later, at);
        metrics::age(Metric::MailBacklogAge, at, later);
    })
    .await;
    assert_eq!(lines[0]["ProjectionLag"], json!([1500, 0]));
    assert_eq!(lines[0]["MailBacklogAge"], 1);
}

#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Written {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Written {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

/// What is written while `act` logs.
fn logged(format: &str, level: &str, act: impl FnOnce()) -> String {
    let written = Written::default();
    let writer = written.clone();
    let subscriber = logs::subscriber(
        move || writer.clone(),
        logs::format(format),
        logs::level(level),
    );
    tracing::subscriber::with_default(subscriber, act);
    written.text()
}

#[test]
fn json_lines_have_the_level_the_request_and_the_fields() {
    let text = logged("JSON", "", || {
        let span = tracing::info_span!("Lambda runtime invoke", requestId = "r-7");
        let _inside = span.enter();
        tracing::error!(target: "count", event_id = "e-7", "a record was not counted");
    });
    let line: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(line["level"], "ERROR");
    assert_eq!(line["fields"]["message"], "a record was not counted");
    assert_eq!(line["fields"]["event_id"], "e-7");
    assert_eq!(line["span"]["requestId"], "r-7");
}

#[test]
fn a_louder_level_is_for_our_own_crates_only() {
    let text = logged("Text", "TRACE", || {
        tracing::trace!(target: "sign", "ours");
        tracing::debug!(target: "aws_smithy_runtime::client", "theirs, with the request's body");
        tracing::trace!(target: "lambda_runtime::layers", "theirs, with the event");
        tracing::info!(target: "lambda_runtime", "started");
    });
    assert!(text.contains("ours") && text.contains("started"), "{text}");
    assert!(!text.contains("theirs"), "{text}");
}

#[test]
fn the_variables_of_lambda_are_understood() {
    assert_eq!(logs::format("json"), Format::Json);
    assert_eq!(logs::format("Text"), Format::Text);
    for (value, level) in [
        ("", "info"),
        ("nonsense", "info"),
        ("DEBUG", "debug"),
        ("WARN", "warn"),
        ("FATAL", "error"),
    ] {
        assert_eq!(logs::level(value).to_string(), level, "{value}");
    }
}
