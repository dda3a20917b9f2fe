//! Long work that leaves most of the time to requests.

use std::time::{Duration, Instant};

/// What of a step is rested for, at most. Time that passed for another reason, for example while the machine slept, would keep
/// the work waiting for hours otherwise.
const LONGEST: Duration = Duration::from_secs(10);

/// The share of the time that a long piece of work may take. Between its steps it rests, the longer the longer they took: so it
/// gives way by itself while the database is busy.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// How many times as long as a step a rest is.
    rests: u32,
}

impl Pace {
    /// Without rests, for work that somebody waits for.
    pub const FULL: Self = Self { rests: 0 };

    /// A twentieth of the time, for work that nobody waits for.
    pub const BACKGROUND: Self = Self { rests: 19 };

    /// Does `step` and rests.
    pub async fn step<T>(self, step: impl Future<Output = T>) -> T {
        let begun = Instant::now();
        let done = step.await;
        tokio::time::sleep(self.rest_after(begun.elapsed())).await;
        done
    }

    fn rest_after(self, step: Duration) -> Duration {
        step.min(LONGEST) * self.rests
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_background_takes_a_twentieth_of_the_time() {
        let step = Duration::from_millis(10);
        assert_eq!(Pace::BACKGROUND.rest_after(step), step * 19);
        let slept = Duration::from_secs(3600);
        assert_eq!(Pace::BACKGROUND.rest_after(slept), LONGEST * 19);
        assert_eq!(Pace::FULL.rest_after(step), Duration::ZERO);
    }
}
