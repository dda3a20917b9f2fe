//! Log lines of a Lambda function: as JSON if Lambda's logging controls ask for it, with the request's id from the
//! runtime's span. Crates of others never log below `INFO`.
//!
//! At `DEBUG` and `TRACE` the runtime and the SDK print requests and responses with all personal data in them, so
//! `AWS_LAMBDA_LOG_LEVEL` lowers the level of our own crates only.

use std::str::FromStr as _;

use lambda_runtime::tracing::Subscriber;
use lambda_runtime::tracing::metadata::LevelFilter;
use lambda_runtime::tracing::subscriber::filter::Targets;
use lambda_runtime::tracing::subscriber::fmt::MakeWriter;
use lambda_runtime::tracing::subscriber::layer::SubscriberExt as _;
use lambda_runtime::tracing::subscriber::util::SubscriberInitExt as _;
use lambda_runtime::tracing::subscriber::{Layer as _, Registry, fmt};

/// Our crates, as targets. All others stay at `INFO`. A test compares this list with the workspace's members.
pub const OURS: [&str; 29] = [
    "cards",
    "check_drift",
    "confirm",
    "count",
    "email_domains",
    "email_feedback",
    "event_store",
    "events",
    "feeds",
    "import_news",
    "languages",
    "mails",
    "my_signature",
    "news",
    "outbox",
    "page",
    "pages",
    "pdf",
    "public_facts",
    "public_files",
    "public_http",
    "public_log",
    "retention",
    "runtime",
    "seal_log",
    "send_email",
    "sign",
    "views",
    "witnesses",
];

/// The format of a log line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// One JSON object per line.
    Json,
    /// Text for people.
    Text,
}

/// Writes log lines to standard output, in the format of `AWS_LAMBDA_LOG_FORMAT` (`JSON`, or else text) and from the
/// level in `AWS_LAMBDA_LOG_LEVEL` (by default `INFO`) on. Call it once, before anything else.
pub fn init() {
    let variable = |name| std::env::var(name).unwrap_or_default();
    let format = format(&variable("AWS_LAMBDA_LOG_FORMAT"));
    let level = level(&variable("AWS_LAMBDA_LOG_LEVEL"));
    subscriber(std::io::stdout, format, level).init();
}

/// Reads the value of `AWS_LAMBDA_LOG_FORMAT`.
#[must_use]
pub fn format(value: &str) -> Format {
    if value.eq_ignore_ascii_case("json") {
        Format::Json
    } else {
        Format::Text
    }
}

/// Reads the value of `AWS_LAMBDA_LOG_LEVEL`: `TRACE`, `DEBUG`, `INFO`, `WARN`, `ERROR` or `FATAL`. We write no lines at
/// `FATAL`, so it means `ERROR`.
#[must_use]
pub fn level(value: &str) -> LevelFilter {
    if value.eq_ignore_ascii_case("fatal") {
        return LevelFilter::ERROR;
    }
    let level = LevelFilter::from_str(value).unwrap_or(LevelFilter::INFO);
    // `from_str` also accepts numbers and `off`, which Lambda does not define.
    if value.is_empty() || level == LevelFilter::OFF {
        LevelFilter::INFO
    } else {
        level
    }
}

/// What may be logged at all, whatever was asked for: crates of others from `INFO` on, because below they print requests
/// and responses, and those `ours` from `level` on.
#[must_use]
pub fn cap(level: LevelFilter, ours: &[&'static str]) -> Targets {
    Targets::new()
        .with_default(level.min(LevelFilter::INFO))
        .with_targets(ours.iter().map(|ours| (*ours, level)))
}

/// The subscriber that [`init`] installs, with another writer.
pub fn subscriber<W>(writer: W, format: Format, level: LevelFilter) -> impl Subscriber + Send + Sync
where
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    let targets = cap(level, &OURS);
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
