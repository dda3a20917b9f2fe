//! When a form is answered: only at whole multiples of a time that is longer than the work takes,
//! so that the clock does not tell a known address, with its two or three requests, from a new one
//! with its single one.

use std::time::Duration;

use tokio::time::{Instant, sleep_until};

/// The variable with the time, in milliseconds.
const VARIABLE: &str = "SIGN_PACE_MS";

/// Longer than three requests to DynamoDB as a rule, and no wait that a person notices after a form.
const USUAL: Duration = Duration::from_millis(150);

/// Longer, and browsers begin to say that they wait.
const MOST: u64 = 5_000;

/// The time between two moments at which answers go out; none, if it is zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace(Duration);

/// The variable is set to something else than milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{VARIABLE} is no number of milliseconds: set it to one from 1 to {MOST}, to 0 to answer at once, or leave it out"
)]
pub struct PaceError;

impl Pace {
    /// Answers go out as soon as they are there.
    pub const NONE: Self = Self(Duration::ZERO);

    /// This one.
    #[must_use]
    pub fn of(pace: Duration) -> Self {
        Self(pace)
    }

    /// From the environment, else the usual one.
    ///
    /// # Errors
    /// [`PaceError`].
    pub fn from_env() -> Result<Self, PaceError> {
        Self::read(std::env::var(VARIABLE).ok().as_deref())
    }

    fn read(text: Option<&str>) -> Result<Self, PaceError> {
        let text = text.map(str::trim).filter(|text| !text.is_empty());
        match text.map(str::parse::<u64>) {
            None => Ok(Self(USUAL)),
            Some(Ok(milliseconds @ 0..=MOST)) => Ok(Self(Duration::from_millis(milliseconds))),
            Some(_) => Err(PaceError),
        }
    }

    /// Waits for the next moment, counted from when the work began.
    pub(crate) async fn keep(self, began: Instant) {
        if let Some(rest) = self.rest(began.elapsed()) {
            sleep_until(began + rest).await;
        }
    }

    /// From the beginning to the moment after so much work.
    fn rest(self, worked: Duration) -> Option<Duration> {
        let passed = worked.as_nanos().checked_div(self.0.as_nanos())?;
        let next = u32::try_from(passed).ok()?.checked_add(1)?;
        self.0.checked_mul(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_go_out_at_whole_multiples_of_the_pace() {
        let pace = Pace::read(Some("100")).unwrap();
        let rest = |worked| {
            pace.rest(Duration::from_millis(worked))
                .unwrap()
                .as_millis()
        };
        assert_eq!([0, 1, 99, 100, 250].map(rest), [100, 100, 100, 200, 300]);
        assert_eq!(Pace::NONE.rest(Duration::from_millis(1)), None);
    }

    #[test]
    fn the_pace_is_given_in_milliseconds() {
        assert_eq!(Pace::read(None), Ok(Pace(USUAL)));
        assert_eq!(Pace::read(Some(" 0 ")), Ok(Pace::NONE));
        for bad in ["fast", "-1", "60000"] {
            assert_eq!(Pace::read(Some(bad)), Err(PaceError));
        }
    }
}
