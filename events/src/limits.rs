//! Names in the table `limits`: counters of an hour of the clock, and marks. All contain keyed hashes, so that the table
//! reveals neither who sent something nor what.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};

use crate::ids::keyed_hash;
use crate::secret::LimitKey;

/// Seconds of an hour.
const HOUR: i64 = 60 * 60;

/// An hour of the clock (UTC). Rate limit counters start at zero in each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hour(i64);

impl Hour {
    /// The hour that contains `at`.
    #[must_use]
    pub fn of(at: Timestamp) -> Self {
        Self(at.as_second().div_euclid(HOUR))
    }

    /// The seconds from `at` to the end of the hour, at least 1. Then counters start at zero again.
    #[must_use]
    pub fn seconds_left(self, at: Timestamp) -> i64 {
        ((self.0 + 1) * HOUR - at.as_second()).max(1)
    }
}

/// The name of the counter of `what` in `hour`. Two kinds never share a counter.
#[must_use]
pub fn counter(key: &LimitKey, kind: &str, what: &[u8], hour: Hour) -> String {
    format!("{kind}/{}", hash(key, kind, what, hour.0))
}

/// The name of the counter of `what` on the day (UTC) of `at`, and when it is no longer needed.
#[must_use]
pub fn daily_counter(
    key: &LimitKey,
    kind: &str,
    what: &[u8],
    at: Timestamp,
) -> (String, Timestamp) {
    let day = at.as_second().div_euclid(24 * HOUR);
    let name = format!("{kind}/{}", hash(key, kind, what, day));
    // An hour longer than it counts, because clocks differ.
    (name, at + SignedDuration::from_hours(25))
}

/// A number from 0 to `max`, always the same for this counter. Without the key nobody can predict it, so a limit that is
/// lower by it does not tell how many others were counted.
#[must_use]
pub fn margin(key: &LimitKey, counter: &str, max: u32) -> u32 {
    let hash = keyed_hash(key.bytes(), &[b"margin", counter.as_bytes()]);
    let [a, b, c, d, e, f, g, h, ..] = hash;
    let number = u64::from_be_bytes([a, b, c, d, e, f, g, h]) % (u64::from(max) + 1);
    u32::try_from(number).unwrap_or(max)
}

/// A keyed hash that recognises `what` again, for example the content of a form, and reveals nothing about it.
#[must_use]
pub fn fingerprint(key: &LimitKey, kind: &str, what: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(keyed_hash(key.bytes(), &[kind.as_bytes(), &[0], what]))
}

/// The keyed hash of `what` in the period of this number.
pub(crate) fn hash(key: &LimitKey, kind: &str, what: &[u8], period: i64) -> String {
    let hash = keyed_hash(key.bytes(), &[kind.as_bytes(), what, &period.to_be_bytes()]);
    URL_SAFE_NO_PAD.encode(hash)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::DeploymentSecret;

    fn key(text: &str) -> LimitKey {
        let secret = DeploymentSecret::from_text(&text.repeat(32)).unwrap();
        secret.keys().limits
    }

    #[test]
    fn a_counter_is_of_its_hour_and_kind() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let (noon, evening) = (at("2026-11-24T12:00:00Z"), at("2026-11-24T23:59:59Z"));
        let counter = |kind, at| counter(&key("k"), kind, b"example.org", Hour::of(at));
        assert_eq!(
            counter("domain", noon),
            counter("domain", at("2026-11-24T12:59:59Z"))
        );
        assert_ne!(counter("domain", noon), counter("domain", evening));
        assert_ne!(counter("domain", noon), counter("dropped domain", noon));
        assert_eq!(Hour::of(noon).seconds_left(noon), 3600);
        assert_eq!(Hour::of(evening).seconds_left(evening), 1);
    }

    #[test]
    fn a_margin_stays_within_its_bound_and_takes_every_value() {
        let margins = |max| {
            let names = (0..400).map(|number| format!("domain/{number}"));
            let mut seen: Vec<_> = names.map(|name| margin(&key("k"), &name, max)).collect();
            seen.sort_unstable();
            seen.dedup();
            seen
        };
        assert_eq!(margins(0), [0]);
        assert_eq!(margins(3), [0, 1, 2, 3]);
        assert!(margins(75).len() > 60);
        let of = |secret| (0..20).map(move |n| margin(&key(secret), &n.to_string(), 75));
        assert!(of("k").eq(of("k")), "the same counter has the same margin");
        assert!(!of("k").eq(of("l")), "only the key tells it");
    }
}
