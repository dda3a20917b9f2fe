//! The rate of the mail service, which mails may not exceed: each takes a turn before it is sent.

use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use crate::Priority;

/// The most seconds between two mails of one process, so that a batch of ten finds its turns in one call. With more processes than
/// two for each mail in a second, the rate is exceeded if all of them are busy.
const LONGEST_GAP: f64 = 2.0;

/// How many mails one process may send in a second, by priority. Clones share their turns.
#[derive(Clone, Debug)]
pub struct Rate {
    first: Arc<Turns>,
    later: Arc<Turns>,
}

impl Rate {
    /// The whole rate of the mail service, for a process that is alone. Mails of both priorities share it.
    #[must_use]
    pub fn alone(per_second: NonZeroU32) -> Self {
        let turns = Arc::new(Turns::every(1.0 / f64::from(per_second.get())));
        Self {
            first: Arc::clone(&turns),
            later: turns,
        }
    }

    /// The share of one of so many processes for each priority. Mails that come first share the whole rate, and the others
    /// half of it, since nobody tells one process what another one sends: where both are too much, the mail service
    /// throttles, and mails that nobody waits for give way.
    #[must_use]
    pub fn share(per_second: NonZeroU32, processes: NonZeroU32) -> Self {
        let gap = f64::from(processes.get()) / f64::from(per_second.get());
        let gap = gap.min(LONGEST_GAP);
        Self {
            first: Arc::new(Turns::every(gap)),
            later: Arc::new(Turns::every(2.0 * gap)),
        }
    }

    /// Waits for a turn; `false`, without waiting, if there is none before `until`.
    pub(crate) async fn turn(&self, priority: Priority, until: Instant) -> bool {
        let Some(at) = self.turns(priority).reserve(Instant::now(), until) else {
            return false;
        };
        sleep_until(at).await;
        true
    }

    fn turns(&self, priority: Priority) -> &Turns {
        match priority {
            Priority::First => &self.first,
            Priority::Later => &self.later,
        }
    }
}

/// Turns at equal distances. What was not used is lost, so that no burst follows a pause.
#[derive(Debug)]
struct Turns {
    gap: Duration,
    next: Mutex<Option<Instant>>,
}

impl Turns {
    fn every(seconds: f64) -> Self {
        Self {
            gap: Duration::from_secs_f64(seconds),
            next: Mutex::default(),
        }
    }

    /// The time of the next turn that is free, unless it is after `until`.
    fn reserve(&self, now: Instant, until: Instant) -> Option<Instant> {
        // A panic elsewhere leaves a whole value behind.
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        let at = next.map_or(now, |next| next.max(now));
        if at > until {
            return None;
        }
        *next = at.checked_add(self.gap);
        Some(at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(number: u32) -> NonZeroU32 {
        NonZeroU32::new(number).unwrap()
    }

    /// How many turns of each priority there are in the ten seconds from `now` on, if both are always wanted.
    fn turns(rate: &Rate, now: Instant) -> [usize; 2] {
        let until = now + Duration::from_secs(10);
        let mut taken = [0, 0];
        loop {
            let got = [Priority::First, Priority::Later]
                .map(|priority| rate.turns(priority).reserve(now, until).is_some());
            if got == [false, false] {
                return taken;
            }
            for (number, got) in taken.iter_mut().zip(got) {
                *number += usize::from(got);
            }
        }
    }

    #[test]
    fn a_process_that_is_alone_sends_at_the_rate_whatever_the_priority() {
        let [first, later] = turns(&Rate::alone(number(14)), Instant::now());
        assert!((140..=142).contains(&(first + later)), "{first} {later}");
    }

    #[test]
    fn processes_share_the_rate_and_mails_that_nobody_waits_for_get_half_of_it() {
        let now = Instant::now();
        let shares = [(); 2].map(|()| turns(&Rate::share(number(14), number(2)), now));
        let sum = |place: usize| shares.iter().map(|share| share[place]).sum::<usize>();
        assert!((140..=144).contains(&sum(0)), "{shares:?}");
        assert!((70..=74).contains(&sum(1)), "{shares:?}");
    }

    #[test]
    fn a_pause_earns_no_burst() {
        let (rate, now) = (Rate::alone(number(14)), Instant::now());
        turns(&rate, now);
        let [first, later] = turns(&rate, now + Duration::from_secs(3600));
        assert!(first + later <= 142, "{first} {later}");
    }
}
