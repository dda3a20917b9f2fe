//! How long mails wait that somebody waits for, and when pages should say so.
//!
//! Nobody looks into the queue: each batch shows how long its mails had waited. What counts is a mail that is sent at its
//! first delivery (one that failed before for a reason of its own, such as greylisting, tells nothing about others), and
//! one that cannot be sent because none can. If mails stay late, the delay is written to the views, at most once a minute,
//! and so is its end.

use std::sync::{Mutex, MutexGuard, PoisonError};

use aws_lambda_events::event::sqs::SqsMessage;
use jiff::{SignedDuration, Timestamp};
use views::{MailDelay, Views};

use crate::{MailError, Sent};

/// A mail that had to wait for this long is late.
const LATE: SignedDuration = SignedDuration::from_secs(30);

/// Mails must have been late for this long, so that a backlog that passes at once, such as that of a restart, is not shown.
const STAYS_LATE: SignedDuration = SignedDuration::from_secs(30);

/// The shortest time between two writes.
const NOTE_EVERY: SignedDuration = SignedDuration::from_mins(1);

/// What one process has seen of the delay.
#[derive(Debug, Default)]
pub(crate) struct DelayWatch(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    late_since: Option<Timestamp>,
    noted: Option<Timestamp>,
}

impl DelayWatch {
    /// Takes note of the longest wait of a batch, and writes it to the views if that is due. A failure is logged: it must not
    /// fail mails.
    pub(crate) async fn observe(
        &self,
        views: &Views,
        waited: Option<SignedDuration>,
        now: Timestamp,
    ) {
        let Some(waited) = waited else { return };
        let Some(seconds) = self.lock().judge(waited, now) else {
            return;
        };
        let delay = MailDelay { at: now, seconds };
        if let Err(error) = views.note_mail_delay(&delay).await {
            tracing::warn!(%error, "pages cannot tell how late mails are; this is retried in a minute");
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// The seconds to write, if something is to be written; 0 if the delay is over.
    fn judge(&mut self, waited: SignedDuration, now: Timestamp) -> Option<i64> {
        if waited < LATE {
            self.late_since = None;
            return self.noted.take().map(|_| 0);
        }
        let since = *self.late_since.get_or_insert(now);
        let is_recent = |noted| now.duration_since(noted) < NOTE_EVERY;
        if now.duration_since(since) < STAYS_LATE || self.noted.is_some_and(is_recent) {
            return None;
        }
        self.noted = Some(now);
        Some(waited.as_secs())
    }
}

/// How long the mail of a message had waited, if that says something about other mails: since the queue took it, or since its
/// event if the queue does not tell.
pub(crate) fn waited(
    message: &SqsMessage,
    event_at: Timestamp,
    outcome: &Result<Sent, MailError>,
    now: Timestamp,
) -> Option<SignedDuration> {
    let number = |name: &str| message.attributes.get(name)?.parse::<i64>().ok();
    let counts = match outcome {
        Ok(Sent::Yes) => number("ApproximateReceiveCount").unwrap_or(1) <= 1,
        Err(MailError::Outage(_)) => true,
        _ => false,
    };
    let queued = number("SentTimestamp").and_then(|at| Timestamp::from_millisecond(at).ok());
    counts.then(|| now.duration_since(queued.unwrap_or(event_at)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_795_000_000 + second).unwrap()
    }

    fn seconds(number: i64) -> SignedDuration {
        SignedDuration::from_secs(number)
    }

    #[test]
    fn a_delay_is_written_once_it_stays_at_most_once_a_minute_and_its_end_once() {
        let mut state = State::default();
        assert_eq!(state.judge(seconds(29), at(0)), None);
        assert_eq!(state.judge(seconds(300), at(10)), None);
        assert_eq!(state.judge(seconds(310), at(39)), None);
        assert_eq!(state.judge(seconds(320), at(40)), Some(320));
        assert_eq!(state.judge(seconds(360), at(99)), None);
        assert_eq!(state.judge(seconds(361), at(100)), Some(361));
        assert_eq!(state.judge(seconds(2), at(110)), Some(0));
        assert_eq!(state.judge(seconds(2), at(111)), None);
    }

    #[test]
    fn a_backlog_that_passes_at_once_is_never_written() {
        let mut state = State::default();
        for second in 0..30 {
            assert_eq!(state.judge(seconds(7_200 - second), at(second)), None);
        }
        assert_eq!(state.judge(seconds(1), at(31)), None);
        assert_eq!(
            state.judge(seconds(100), at(50)),
            None,
            "a new delay begins"
        );
    }
}
