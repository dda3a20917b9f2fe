//! How late the mails are that signers wait for, as pages tell them.
//!
//! `send-email` writes it while mails are late, and the readers ask at most once in [`AGE`], so that it costs next to nothing.
//! It belongs to no generation.

use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::error::ViewsError;
use crate::{Views, items, layout};

/// How long an instance remembers the delay.
pub const AGE: Duration = Duration::from_secs(10);

/// How long a delay counts that nobody has written again. It is longer than the pause between two attempts of a mail on AWS
/// (3 minutes), so that an outage does not seem to end in between.
const FRESH: SignedDuration = SignedDuration::from_mins(5);

/// Below this delay, pages do not mention it.
const SHOWN: i64 = 2 * 60;

/// How late the mails were at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailDelay {
    /// When it was measured.
    pub at: Timestamp,
    /// How long the mails had waited; 0 if they are late no longer.
    pub seconds: i64,
}

impl MailDelay {
    /// Whether mails are late at `now`.
    #[must_use]
    pub fn is_late(&self, now: Timestamp) -> bool {
        self.seconds > 0 && now.duration_since(self.at) < FRESH
    }

    /// The delay in minutes, rounded up, if it is worth mentioning at `now`: at least two minutes.
    #[must_use]
    pub fn minutes(&self, now: Timestamp) -> Option<u64> {
        let seconds = u64::try_from(self.seconds).ok()?;
        (self.is_late(now) && self.seconds >= SHOWN).then(|| seconds.div_ceil(60))
    }
}

impl Views {
    /// How late mails are, if that was written. A failure is logged and told as `None`, because whoever reads it has something
    /// more important to say.
    pub async fn mail_delay(&self) -> Option<MailDelay> {
        if let Some(delay) = self.delays.get(&()) {
            return delay;
        }
        let asked = Instant::now();
        let (pk, sk) = layout::mail_delay();
        let item = self.get(pk, &sk).await;
        let read = item.and_then(|item| item.map(items::read).transpose());
        let delay = read.unwrap_or_else(|error| {
            tracing::warn!(%error, "it cannot be read how late mails are");
            None
        });
        self.delays.put((), asked, delay);
        delay
    }

    /// For how many minutes mails are late now, if that is worth mentioning.
    pub async fn mails_late_minutes(&self) -> Option<u64> {
        self.mail_delay().await?.minutes(Timestamp::now())
    }

    /// Writes how late mails are: one write.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn note_mail_delay(&self, delay: &MailDelay) -> Result<(), ViewsError> {
        let item = items::write(&layout::mail_delay(), delay)?;
        let put = self.client.put_item().table_name(&self.table);
        let put = put.set_item(Some(item)).send().await;
        put.map(drop).map_err(ViewsError::sdk)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_delay_is_mentioned_from_two_minutes_on_rounded_up_and_not_for_long() {
        let at: Timestamp = "2026-11-26T10:00:00Z".parse().unwrap();
        let minutes = |seconds, later| {
            let delay = MailDelay { at, seconds };
            delay.minutes(at + SignedDuration::from_secs(later))
        };
        assert_eq!(minutes(119, 0), None);
        assert_eq!(minutes(120, 0), Some(2));
        assert_eq!(minutes(121, 0), Some(3));
        assert_eq!(minutes(3_600, 299), Some(60));
        assert_eq!(
            minutes(3_600, 300),
            None,
            "nobody has said so for 5 minutes"
        );
        assert_eq!(minutes(0, 0), None);
    }

    #[test]
    fn mails_are_late_before_pages_mention_it() {
        let at: Timestamp = "2026-11-26T10:00:00Z".parse().unwrap();
        assert!(MailDelay { at, seconds: 31 }.is_late(at));
        assert!(!MailDelay { at, seconds: 0 }.is_late(at));
    }
}
