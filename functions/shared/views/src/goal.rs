//! The goal moves on as it is reached, so that there is always a next step.

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

#[cfg(test)]
mod tests {
    use super::*;

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
