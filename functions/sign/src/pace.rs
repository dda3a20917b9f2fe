//! When the response to a form is sent: only at whole multiples of a period that is longer than the work usually takes.
//! Otherwise its time would show whether an address is known, which takes two or three requests, or new, which takes
//! one.

use std::time::Duration;

use tokio::time::{Instant, sleep_until};

/// The variable with the period in milliseconds.
const VARIABLE: &str = "SIGN_PACE_MS";

/// Usually longer than three requests to DynamoDB, and too short for a person to notice after submitting a form.
const DEFAULT: Duration = Duration::from_millis(150);

/// In milliseconds. With a longer period people would think that the site hangs.
const MAX: u64 = 5_000;

/// The period between two moments at which responses are sent. Zero means that they are sent at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace(Duration);

/// The variable is not set to a number of milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{VARIABLE} must be a number of milliseconds from 1 to {MAX}, or 0 to respond at once; correct or unset it"
)]
pub struct InvalidPace;

impl Pace {
    /// Sends responses at once.
    pub const NONE: Self = Self(Duration::ZERO);

    /// Sends responses at whole multiples of this period.
    #[must_use]
    pub fn of(pace: Duration) -> Self {
        Self(pace)
    }

    /// The pace that the environment sets, or else 150 ms.
    ///
    /// # Errors
    /// [`InvalidPace`].
    pub fn from_env() -> Result<Self, InvalidPace> {
        Self::read(std::env::var(VARIABLE).ok().as_deref())
    }

    fn read(text: Option<&str>) -> Result<Self, InvalidPace> {
        let text = text.map(str::trim).filter(|text| !text.is_empty());
        match text.map(str::parse::<u64>) {
            None => Ok(Self(DEFAULT)),
            Some(Ok(milliseconds @ 0..=MAX)) => Ok(Self(Duration::from_millis(milliseconds))),
            Some(_) => Err(InvalidPace),
        }
    }

    /// Waits for the next multiple of the period since `began`.
    pub(crate) async fn keep(self, began: Instant) {
        if let Some(rest) = self.rest(began.elapsed()) {
            sleep_until(began + rest).await;
        }
    }

    /// The first multiple of the period after so much work.
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
        assert_eq!(Pace::read(None), Ok(Pace(DEFAULT)));
        assert_eq!(Pace::read(Some(" 0 ")), Ok(Pace::NONE));
        for bad in ["fast", "-1", "60000"] {
            assert_eq!(Pace::read(Some(bad)), Err(InvalidPace));
        }
    }
}
