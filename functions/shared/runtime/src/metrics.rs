//! The metrics. A handler records values while it works, and [`invocation`] returns them as log lines.
//!
//! The values belong to the invocation that the handler runs in (a task-local value), so no handler carries a recorder,
//! and tests and threads share nothing. Outside an invocation, for example in most of one machine or in a spawned
//! task, recording does nothing.
//!
//! Only numbers, ids and texts of the program can be recorded, never personal data.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

use jiff::Timestamp;

use crate::emf;

/// A count or a measurement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Metric {
    /// `sign`: a new signature was appended to the log, including retries.
    Signed,
    /// `sign`: a form with an address that had signed before, whether or not an event followed.
    SignedAgain,
    /// HTTP functions: a request that was refused or failed, recorded by [`refused`].
    Refused,
    /// `confirm`: a signature was confirmed. Pressing the button again does not count.
    Confirmed,
    /// `confirm`, `my-signature`: a press looked like a machine's, so its sender was asked for the address. [`refused`] has why.
    SecondStepAsked,
    /// `confirm`, `my-signature`: the address was right on the page that asks, so the press counted.
    SecondStepPassed,
    /// `confirm`, `my-signature`: the address was wrong on that page, or none.
    SecondStepFailed,
    /// `my-signature`: a signature was withdrawn.
    Withdrawn,
    /// `my-signature`: the holder of a mailbox said that somebody else signed.
    Disowned,
    /// `my-signature`: a signer's personal data was erased.
    Erased,
    /// `count`, `news`: the time from an event to the view that shows it, in milliseconds.
    ProjectionLag,
    /// `count`, `news`: events that were applied to the views.
    EventsApplied,
    /// `count`, `news`: events that were skipped because they cannot be read. `retention`: streams that it skipped.
    EventsUnreadable,
    /// `send-email`: mails that the mail service accepted.
    MailSent,
    /// `send-email`: failed attempts, which the queue retries.
    MailFailed,
    /// `send-email`: mails that the mail service rejected permanently.
    MailRejected,
    /// `send-email`: mails that are obsolete, or whose address is suppressed.
    MailSuppressed,
    /// `send-email`: the time from an event to the handling of its mail, in seconds. Only mails that a signer waits for.
    MailBacklogAge,
    /// `email-feedback`: mails that the reader's mail server accepted.
    Delivered,
    /// `email-feedback`: mails that bounced permanently.
    Bounced,
    /// `email-feedback`: mails that their reader marked as spam.
    Complained,
    /// `email-feedback`: mails that SES accepted, but then refused to send.
    MailRejectedBySes,
    /// `check-drift`: differences between the log and the views.
    Drift,
    /// `check-drift`: signatures that were compared.
    DriftCheckedSignatures,
    /// `check-drift`: checks that finished.
    DriftCheckFinished,
    /// `retention`: reminders that were requested.
    Reminded,
    /// `retention`: signatures that were purged because they were not confirmed in time.
    Purged,
    /// `retention`: signatures that keep counting, but whose personal data was deleted.
    DataExpired,
    /// `retention`: runs that finished.
    RetentionFinished,
    /// `import-news`: items of feeds that became articles or drafts.
    NewsImported,
    /// `import-news`: feeds that have failed for a day or longer.
    FeedsFailing,
    /// `seal-log`: leaves that were added to the public log and published.
    FactsSealed,
    /// `seal-log`: the time from a fact to the checkpoint that has it, in seconds.
    SealLag,
    /// `seal-log`: cosignatures that a published checkpoint lacks.
    WitnessesMissing,
    /// `seal-log`: the public log stands still, or a witness has seen another history of it. An operator must look.
    PublicLogStopped,
}

impl Metric {
    /// All metrics.
    pub const ALL: [Self; 35] = [
        Self::Signed,
        Self::SignedAgain,
        Self::Refused,
        Self::Confirmed,
        Self::SecondStepAsked,
        Self::SecondStepPassed,
        Self::SecondStepFailed,
        Self::Withdrawn,
        Self::Disowned,
        Self::Erased,
        Self::ProjectionLag,
        Self::EventsApplied,
        Self::EventsUnreadable,
        Self::MailSent,
        Self::MailFailed,
        Self::MailRejected,
        Self::MailSuppressed,
        Self::MailBacklogAge,
        Self::Delivered,
        Self::Bounced,
        Self::Complained,
        Self::MailRejectedBySes,
        Self::Drift,
        Self::DriftCheckedSignatures,
        Self::DriftCheckFinished,
        Self::Reminded,
        Self::Purged,
        Self::DataExpired,
        Self::RetentionFinished,
        Self::NewsImported,
        Self::FeedsFailing,
        Self::FactsSealed,
        Self::SealLag,
        Self::WitnessesMissing,
        Self::PublicLogStopped,
    ];

    /// The name in CloudWatch. Dashboards and alarms use it, so it must not change.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Signed => "Signed",
            Self::SignedAgain => "SignedAgain",
            Self::Refused => "Refused",
            Self::Confirmed => "Confirmed",
            Self::SecondStepAsked => "SecondStepAsked",
            Self::SecondStepPassed => "SecondStepPassed",
            Self::SecondStepFailed => "SecondStepFailed",
            Self::Withdrawn => "Withdrawn",
            Self::Disowned => "Disowned",
            Self::Erased => "Erased",
            Self::ProjectionLag => "ProjectionLag",
            Self::EventsApplied => "EventsApplied",
            Self::EventsUnreadable => "EventsUnreadable",
            Self::MailSent => "MailSent",
            Self::MailFailed => "MailFailed",
            Self::MailRejected => "MailRejected",
            Self::MailSuppressed => "MailSuppressed",
            Self::MailBacklogAge => "MailBacklogAge",
            Self::Delivered => "Delivered",
            Self::Bounced => "Bounced",
            Self::Complained => "Complained",
            Self::MailRejectedBySes => "MailRejectedBySes",
            Self::Drift => "Drift",
            Self::DriftCheckedSignatures => "DriftCheckedSignatures",
            Self::DriftCheckFinished => "DriftCheckFinished",
            Self::Reminded => "Reminded",
            Self::Purged => "Purged",
            Self::DataExpired => "DataExpired",
            Self::RetentionFinished => "RetentionFinished",
            Self::NewsImported => "NewsImported",
            Self::FeedsFailing => "FeedsFailing",
            Self::FactsSealed => "FactsSealed",
            Self::SealLag => "SealLag",
            Self::WitnessesMissing => "WitnessesMissing",
            Self::PublicLogStopped => "PublicLogStopped",
        }
    }

    /// The unit, as CloudWatch calls it.
    #[must_use]
    pub fn unit(self) -> &'static str {
        match self {
            Self::ProjectionLag => "Milliseconds",
            Self::MailBacklogAge | Self::SealLag => "Seconds",
            _ => "Count",
        }
    }

    /// Whether each value is kept, for percentiles. The values of all other metrics are added up.
    pub(crate) fn is_sampled(self) -> bool {
        self.unit() != "Count"
    }
}

/// The values of one invocation.
#[derive(Debug, Default)]
pub(crate) struct Recorded {
    pub(crate) values: BTreeMap<Metric, Vec<u64>>,
    pub(crate) refused: BTreeMap<&'static str, u64>,
    pub(crate) properties: BTreeMap<&'static str, BTreeSet<String>>,
}

tokio::task_local! {
    static INVOCATION: RefCell<Recorded>;
}

/// How many ids of one kind a line names at most. A batch can have more; other log lines name them.
const IDS: usize = 10;

/// Records a value. Counts are added up, and of measurements each value is kept.
pub fn record(metric: Metric, value: u64) {
    change(|recorded| {
        let values = recorded.values.entry(metric).or_default();
        match values.first_mut().filter(|_| !metric.is_sampled()) {
            Some(sum) => *sum += value,
            None => values.push(value),
        }
    });
}

/// Counts a request that changed nothing, with a reason like `too_large`.
pub fn refused(reason: &'static str) {
    change(|recorded| *recorded.refused.entry(reason).or_default() += 1);
}

/// Adds the id of an event to the invocation's line. Only the first ten are kept.
pub fn event(id: impl Display) {
    property("event_id", id);
}

/// Adds the id of the command whose events the invocation appended: the attribute `command` in the log.
pub fn command(id: impl Display) {
    property("command_id", id);
}

/// Records the time from `at` to `now` in the metric's unit, or zero if `at` is later because clocks differ.
pub fn age(metric: Metric, at: Timestamp, now: Timestamp) {
    let age = now.duration_since(at);
    let age = match metric.unit() {
        "Seconds" => i128::from(age.as_secs()),
        _ => age.as_millis(),
    };
    record(metric, u64::try_from(age).unwrap_or(0));
}

fn property(name: &'static str, id: impl Display) {
    change(|recorded| {
        let ids = recorded.properties.entry(name).or_default();
        if ids.len() < IDS {
            ids.insert(id.to_string());
        }
    });
}

fn change(change: impl FnOnce(&mut Recorded)) {
    // Fails outside of an invocation, where nothing is to be recorded.
    let _ = INVOCATION.try_with(|recorded| change(&mut recorded.borrow_mut()));
}

/// Runs a handler as one invocation, and returns what it counted: for one machine, where no service reads lines.
pub async fn counted<F: Future>(handler: F) -> (F::Output, impl Fn(Metric) -> u64) {
    let scope = INVOCATION.scope(RefCell::default(), async {
        // Boxed: a handler's future is large, and nested deeper than the compiler follows.
        let output = Box::pin(handler).await;
        (output, INVOCATION.with(RefCell::take))
    });
    let (output, recorded) = scope.await;
    let number = move |metric| {
        let values = recorded.values.get(&metric).into_iter().flatten();
        values.sum()
    };
    (output, number)
}

/// Runs a handler as one invocation, and returns its values as lines of CloudWatch's embedded metric format: none if it
/// recorded nothing, usually one, and more if a measurement has more values than one line can hold.
///
/// `stack` is the value of the dimension `Stack`.
pub fn invocation<F: Future>(
    stack: &str,
    request_id: Option<&str>,
    handler: F,
) -> impl Future<Output = (F::Output, Vec<String>)> {
    // Boxed: a handler's future is large, and nested deeper than the compiler follows.
    let handler = Box::pin(handler);
    async move {
        let scope = INVOCATION.scope(RefCell::default(), async {
            let output = handler.await;
            (output, INVOCATION.with(RefCell::take))
        });
        let (output, recorded) = scope.await;
        let lines = emf::lines(stack, request_id, Timestamp::now(), recorded);
        (output, lines)
    }
}
