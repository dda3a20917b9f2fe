//! Log lines of a Lambda: JSON if Lambda's logging controls say so, with the request's id from the
//! runtime's span, and never louder than `INFO` for what others wrote.
//!
//! At `DEBUG` and `TRACE` the runtime and the SDK print the requests and answers that pass through
//! them, with all that somebody typed. So `AWS_LAMBDA_LOG_LEVEL` turns up our own crates only.

use std::str::FromStr as _;

use lambda_runtime::tracing::Subscriber;
use lambda_runtime::tracing::metadata::LevelFilter;
use lambda_runtime::tracing::subscriber::filter::Targets;
use lambda_runtime::tracing::subscriber::fmt::MakeWriter;
use lambda_runtime::tracing::subscriber::layer::SubscriberExt as _;
use lambda_runtime::tracing::subscriber::util::SubscriberInitExt as _;
use lambda_runtime::tracing::subscriber::{Layer as _, Registry, fmt};

/// Our crates, as targets. What is not named here stays at `INFO`.
const OURS: [&str; 19] = [
    "check_drift",
    "confirm",
    "count",
    "email_feedback",
    "event_store",
    "events",
    "languages",
    "mails",
    "my_signature",
    "news",
    "outbox",
    "page",
    "pages",
    "public_http",
    "retention",
    "runtime",
    "send_email",
    "sign",
    "views",
];

/// How lines look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// An object per line.
    Json,
    /// For eyes.
    Text,
}

/// Writes log lines to standard output, as `AWS_LAMBDA_LOG_FORMAT` (`JSON` or anything else) and
/// `AWS_LAMBDA_LOG_LEVEL` (`INFO` unless set) say. To be called once, first thing.
pub fn init() {
    let variable = |name| std::env::var(name).unwrap_or_default();
    let format = format(&variable("AWS_LAMBDA_LOG_FORMAT"));
    let level = level(&variable("AWS_LAMBDA_LOG_LEVEL"));
    subscriber(std::io::stdout, format, level).init();
}

/// What `AWS_LAMBDA_LOG_FORMAT` means.
#[must_use]
pub fn format(value: &str) -> Format {
    if value.eq_ignore_ascii_case("json") {
        Format::Json
    } else {
        Format::Text
    }
}

/// What `AWS_LAMBDA_LOG_LEVEL` means: `TRACE`, `DEBUG`, `INFO`, `WARN`, `ERROR` or `FATAL`, which
/// we have no lines of.
#[must_use]
pub fn level(value: &str) -> LevelFilter {
    if value.eq_ignore_ascii_case("fatal") {
        return LevelFilter::ERROR;
    }
    let level = LevelFilter::from_str(value).unwrap_or(LevelFilter::INFO);
    // A number or `off` is none of Lambda's values.
    if value.is_empty() || level == LevelFilter::OFF {
        LevelFilter::INFO
    } else {
        level
    }
}

/// The subscriber of [`init`], writing elsewhere.
pub fn subscriber<W>(writer: W, format: Format, level: LevelFilter) -> impl Subscriber + Send + Sync
where
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    let others = level.min(LevelFilter::INFO);
    let targets = Targets::new()
        .with_default(others)
        .with_targets(OURS.map(|ours| (ours, level)));
    let lines = fmt::layer()
        .with_ansi(false)
        .without_time()
        .with_writer(writer);
    let lines = match format {
        Format::Json => lines.json().boxed(),
        Format::Text => lines.boxed(),
    };
    Registry::default().with(lines.with_filter(targets))
}
