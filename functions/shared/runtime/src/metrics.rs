//! What happened, in numbers. A handler records as it goes; whoever called it prints the sum.
//!
//! What is recorded belongs to the invocation that the handler runs in (a task-local value), so no
//! handler carries a recorder around, and nothing is shared between tests or threads. Outside of
//! an invocation, as on one machine, recording does nothing. A task that a handler spawns is
//! outside too.
//!
//! Only numbers, texts of the program and ids can be recorded: nothing that somebody typed.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

use jiff::Timestamp;

use crate::emf;

/// What is counted or measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Metric {
    /// `sign`: a new signature is in the log, or the retry of one.
    Signed,
    /// `sign`: a form of somebody who had signed before, whatever the rules made of it.
    SignedAgain,
    /// the HTTP functions: a request that was refused or failed. Recorded by [`refused`].
    Refused,
    /// `confirm`: a signature was confirmed now; pressing the button again is not counted.
    Confirmed,
    /// `my-signature`: a signature was taken back.
    Withdrawn,
    /// `my-signature`: a person's data was erased.
    Erased,
    /// `count`, `news`: from an event to the view that shows it, in milliseconds.
    ProjectionLag,
    /// `count`, `news`: events that the views show now.
    EventsApplied,
    /// `send-email`: mails that the mail service took.
    MailSent,
    /// `send-email`: attempts that failed; the queue brings them again.
    MailFailed,
    /// `send-email`: mails that will never be taken.
    MailRejected,
    /// `send-email`: mails that nobody waits for any more, or that must not be sent.
    MailSuppressed,
    /// `send-email`: from an event to its mail's handling, in seconds.
    MailBacklogAge,
    /// `email-feedback`: mails that arrived.
    Delivered,
    /// `email-feedback`: mails that came back for good.
    Bounced,
    /// `email-feedback`: mails that their reader called spam.
    Complained,
    /// `email-feedback`: mails that SES took first and then refused.
    MailRejectedBySes,
    /// `check-drift`: differences between the log and the views.
    Drift,
    /// `check-drift`: signatures that were compared.
    DriftCheckedSignatures,
    /// `check-drift`: checks that came to their end.
    DriftCheckFinished,
    /// `retention`: reminders that were asked for.
    Reminded,
    /// `retention`: signatures that nobody confirmed in time, erased.
    Purged,
    /// `retention`: signatures that stand without personal data now.
    DataExpired,
    /// `retention`: rounds that came to their end.
    RetentionFinished,
}

impl Metric {
    /// Every one.
    pub const ALL: [Self; 24] = [
        Self::Signed,
        Self::SignedAgain,
        Self::Refused,
        Self::Confirmed,
        Self::Withdrawn,
        Self::Erased,
        Self::ProjectionLag,
        Self::EventsApplied,
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
    ];

    /// Its name in CloudWatch. Dashboards and alarms know it, so it does not change.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Signed => "Signed",
            Self::SignedAgain => "SignedAgain",
            Self::Refused => "Refused",
            Self::Confirmed => "Confirmed",
            Self::Withdrawn => "Withdrawn",
            Self::Erased => "Erased",
            Self::ProjectionLag => "ProjectionLag",
            Self::EventsApplied => "EventsApplied",
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
        }
    }

    /// CloudWatch's name of its unit.
    #[must_use]
    pub fn unit(self) -> &'static str {
        match self {
            Self::ProjectionLag => "Milliseconds",
            Self::MailBacklogAge => "Seconds",
            _ => "Count",
        }
    }

    /// Whether each value matters, for percentiles; the others are added up.
    pub(crate) fn is_sampled(self) -> bool {
        self.unit() != "Count"
    }
}

/// What was recorded in one invocation.
#[derive(Debug, Default)]
pub(crate) struct Recorded {
    pub(crate) values: BTreeMap<Metric, Vec<u64>>,
    pub(crate) refused: BTreeMap<&'static str, u64>,
    pub(crate) properties: BTreeMap<&'static str, BTreeSet<String>>,
}

tokio::task_local! {
    static INVOCATION: RefCell<Recorded>;
}

/// Ids of one kind that a line names at most. Batches are longer; their log lines name the rest.
const IDS: usize = 10;

/// Records a value: counts add up, of measures each value is kept.
pub fn record(metric: Metric, value: u64) {
    change(|recorded| {
        let values = recorded.values.entry(metric).or_default();
        match values.first_mut().filter(|_| !metric.is_sampled()) {
            Some(sum) => *sum += value,
            None => values.push(value),
        }
    });
}

/// Counts a request that changed nothing, under a word for why, like `too_large`.
pub fn refused(reason: &'static str) {
    change(|recorded| *recorded.refused.entry(reason).or_default() += 1);
}

/// Names an event that the invocation is about. Beyond the first ten, no more are named.
pub fn event(id: impl Display) {
    property("event_id", id);
}

/// Names the command whose events the invocation appended: the attribute `command` in the log.
pub fn command(id: impl Display) {
    property("command_id", id);
}

/// Records how long ago `at` is at `now`, in the metric's unit; zero for clocks that differ.
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

/// Runs a handler as one invocation, and gives what it recorded as lines of CloudWatch's embedded
/// metric format: none if it recorded nothing, one as a rule, more if measures have more values
/// than a line may hold.
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
