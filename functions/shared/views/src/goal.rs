//! The goal moves on as it is reached, so that there is always a next step.

use jiff::Timestamp;
use jiff::tz::Offset;

use crate::count::Day;

/// The steps of a petition that sets none of its own.
pub const STEPS: [u64; 16] = [
    100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000,
    1_000_000, 2_500_000, 5_000_000, 10_000_000,
];

/// The first step above `confirmed`, or the last step when all are reached.
///
/// `steps` are the petition's own, rising; [`STEPS`] stands in when they are empty.
#[must_use]
pub fn current(steps: &[u64], confirmed: u64) -> u64 {
    let steps = if steps.is_empty() { &STEPS } else { steps };
    steps
        .iter()
        .copied()
        .find(|step| *step > confirmed)
        .or(steps.last().copied())
        .unwrap_or(0)
}

/// The steps up to `confirmed`, rising. `steps` are the petition's own, as for [`current`].
pub fn reached(steps: &[u64], confirmed: u64) -> impl Iterator<Item = u64> + '_ {
    let steps = if steps.is_empty() { &STEPS } else { steps };
    steps
        .iter()
        .copied()
        .filter(move |step| *step > 0 && *step <= confirmed)
}

/// The hour (UTC) in which the `goal`-th of `confirmed` signatures was confirmed. `days` are the latest days, newest first, as far
/// back as that; `None` if it was before all of them.
#[must_use]
pub fn reached_at<'a>(
    goal: u64,
    confirmed: u64,
    days: impl IntoIterator<Item = &'a Day>,
) -> Option<Timestamp> {
    let mut until = confirmed;
    for day in days {
        let before = until.saturating_sub(day.confirmed);
        if before < goal && goal <= until {
            let mut sum = before;
            let hour = (0_i8..).zip(day.hours).find_map(|(hour, confirmed)| {
                sum = sum.saturating_add(confirmed);
                (sum >= goal).then_some(hour)
            })?;
            let at = Offset::UTC.to_timestamp(day.date.at(hour, 0, 0, 0));
            return at.ok();
        }
        until = before;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hour_of_a_goal_is_that_of_its_last_signature() {
        let day = |date: &str, hours: &[(usize, u64)]| {
            let mut day = Day {
                date: date.parse().unwrap(),
                confirmed: hours.iter().map(|(_, number)| number).sum(),
                hours: [0; 24],
            };
            for (hour, number) in hours {
                day.hours[*hour] = *number;
            }
            day
        };
        let days = [
            day("2026-11-26", &[(0, 3), (23, 2)]),
            day("2026-11-25", &[]),
            day("2026-11-24", &[(9, 4), (10, 1)]),
        ];
        let at = |goal| reached_at(goal, 12, &days).map(|at| at.to_string());
        for (goal, expected) in [
            (12, Some("2026-11-26T23:00:00Z")),
            (11, Some("2026-11-26T23:00:00Z")),
            (10, Some("2026-11-26T00:00:00Z")),
            (8, Some("2026-11-26T00:00:00Z")),
            (7, Some("2026-11-24T10:00:00Z")),
            (6, Some("2026-11-24T09:00:00Z")),
            (3, Some("2026-11-24T09:00:00Z")),
            // Two were confirmed before the days that are there.
            (2, None),
            (13, None),
        ] {
            assert_eq!(at(goal).as_deref(), expected, "{goal}");
        }
        assert_eq!(reached(&[5, 10], 7).collect::<Vec<_>>(), [5]);
        assert_eq!(reached(&[], 260).collect::<Vec<_>>(), [100, 250]);
    }

    #[test]
    fn the_goal_is_the_next_step_above_the_count() {
        assert_eq!(current(&[], 0), 100);
        assert_eq!(current(&[], 99), 100);
        assert_eq!(current(&[], 100), 250);
        assert_eq!(current(&[], u64::MAX), 10_000_000);
    }

    #[test]
    fn a_petitions_own_steps_come_first() {
        assert_eq!(current(&[665, 1000], 10), 665);
        assert_eq!(current(&[665, 1000], 665), 1000);
        assert_eq!(current(&[665, 1000], 5000), 1000);
    }
}
