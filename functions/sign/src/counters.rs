//! How many counters a limit has.

/// Forms in an hour that one counter counts. A higher limit is shared out among several counters, because DynamoDB cancels
/// transactions that meet on one item: some 40 of them a second pass (`tests/bench hot-spots`).
const PER_COUNTER: u32 = 1_000;
/// The most counters of one limit.
const MOST_COUNTERS: u32 = 64;

/// Which counter of a limit counts a form, and its share of the limit.
pub(crate) fn share(limit: u32, form: &str) -> (u32, u32) {
    let counters = limit.div_ceil(PER_COUNTER).clamp(1, MOST_COUNTERS);
    let mix = |hash: u32, byte: u8| hash.wrapping_mul(31).wrapping_add(byte.into());
    let place = form.bytes().fold(0, mix) % counters;
    (place, limit.div_ceil(counters))
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    /// Contents of forms, as good as random.
    fn forms(number: u32) -> impl Iterator<Item = String> {
        let key = events::secret::DeploymentSecret::from_text(&"a test's secret ".repeat(3));
        let key = key.map(|secret| secret.keys().limits);
        let key = key.unwrap_or_else(|_| unreachable!("the text is long enough"));
        let form = move |number: u32| {
            events::limits::fingerprint(&key, "content of a form", &number.to_be_bytes())
        };
        (0..number).map(form)
    }

    #[test]
    fn a_limit_of_a_thousand_is_exact_and_a_higher_one_is_shared_out_evenly() {
        for form in forms(50) {
            assert_eq!(share(120, &form), (0, 120));
            assert_eq!(share(1_000, &form), (0, 1_000));
        }
        for (limit, counters) in [(1_001, 2), (5_000, 5), (20_000, 20), (1_000_000, 64)] {
            let mut forms_of: BTreeMap<u32, u32> = BTreeMap::new();
            let mut shares = BTreeSet::new();
            for form in forms(counters * 100) {
                let (place, share) = share(limit, &form);
                assert_eq!((place, share), super::share(limit, &form), "the same again");
                *forms_of.entry(place).or_default() += 1;
                shares.insert(share);
            }
            assert_eq!(shares.len(), 1);
            let share = shares.first().copied().unwrap_or_default();
            assert!(
                (limit..limit + counters).contains(&(share * counters)),
                "{share}"
            );
            assert_eq!(forms_of.len(), counters as usize);
            assert!(
                forms_of.values().all(|forms| (50..170).contains(forms)),
                "{forms_of:?}"
            );
        }
    }
}
