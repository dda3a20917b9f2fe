//! How long what is kept.

use jiff::SignedDuration;

/// The variable with the days after a petition's closing.
const AFTER_CLOSING: &str = "RETENTION_AFTER_CLOSING_DAYS";

/// How long what is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    /// From the newest form to the reminder.
    pub remind_after: SignedDuration,
    /// From the newest form to the end of unconfirmed personal data: as long as the link works.
    pub purge_after: SignedDuration,
    /// From a petition's closing to the end of all personal data under it; never, if `None`.
    pub after_closing: Option<SignedDuration>,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            remind_after: days(3),
            purge_after: days(30),
            after_closing: None,
        }
    }
}

/// The variable is set to something else than a number of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "what --after-closing-days or {AFTER_CLOSING} says is no number of days: write one from 1 to 3650, or 0 to keep the data"
)]
pub struct PolicyError;

impl Policy {
    /// The usual times, and the one after closing from the environment.
    ///
    /// # Errors
    /// [`PolicyError`].
    pub fn from_env() -> Result<Self, PolicyError> {
        Self::default().after_closing(std::env::var(AFTER_CLOSING).ok().as_deref())
    }

    /// The same with this number of days after closing; nothing or `0` is never.
    ///
    /// # Errors
    /// [`PolicyError`].
    pub fn after_closing(self, number: Option<&str>) -> Result<Self, PolicyError> {
        let number = number.map(str::trim).filter(|number| !number.is_empty());
        let after_closing = match number.map(str::parse::<i64>) {
            None | Some(Ok(0)) => None,
            Some(Ok(number @ 1..=3650)) => Some(days(number)),
            Some(_) => return Err(PolicyError),
        };
        Ok(Self {
            after_closing,
            ..self
        })
    }
}

fn days(number: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_is_kept_unless_a_number_of_days_is_given() {
        let read = |text| Policy::default().after_closing(text);
        assert_eq!(read(None), Ok(Policy::default()));
        assert_eq!(read(Some("0")), Ok(Policy::default()));
        assert_eq!(read(Some(" 90 ")).unwrap().after_closing, Some(days(90)));
        for bad in ["-1", "soon", "99999"] {
            assert_eq!(read(Some(bad)), Err(PolicyError));
        }
    }
}
