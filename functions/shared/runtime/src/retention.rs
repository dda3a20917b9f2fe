//! When signers are reminded, and when personal data is erased: what `retention` does, and what the privacy page says.

use jiff::SignedDuration;

/// The environment variable with the number of days after a petition's closing.
const AFTER_CLOSING: &str = "RETENTION_AFTER_CLOSING_DAYS";

/// The times of reminders and erasures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    /// The time from the newest form to the reminder.
    pub remind_after: SignedDuration,
    /// The time from the newest form to the erasure of unconfirmed personal data: as long as the link works.
    pub purge_after: SignedDuration,
    /// The time from a petition's closing to the erasure of its signers' personal data; `None` is never.
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

/// The number of days is not valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "--after-closing-days or {AFTER_CLOSING} must be a number of days from 1 to 3650, or 0 to keep the data: correct or unset it"
)]
pub struct PolicyError;

impl Policy {
    /// The default times, with the time after closing from the environment.
    ///
    /// # Errors
    /// [`PolicyError`].
    pub fn from_env() -> Result<Self, PolicyError> {
        Self::default().after_closing(std::env::var(AFTER_CLOSING).ok().as_deref())
    }

    /// The same with this number of days after closing. `None`, an empty text and `0` mean never.
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
