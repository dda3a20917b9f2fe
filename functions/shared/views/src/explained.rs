//! The explained count as the public sees it: a snapshot that no single form can move.
//!
//! A form with somebody's address raises `submitted` if the address is unknown and changes nothing if it
//! has signed before. Live figures would therefore tell strangers who has signed. The number of confirmed
//! signatures moves only when the owner of a mailbox acts, so it stays live; everything else is published
//! as a snapshot with its time. A snapshot replaces the previous one only
//!
//! - an hour later at the earliest ([`INTERVAL`]), and
//! - once [`FORMS`] more addresses have signed, and
//! - if no line that a stranger's form can move changes by less than [`STEP`].
//!
//! Up to [`HELD_BACK`] of the newest unconfirmed signatures are left out at random, so that somebody who sends
//! all the forms of a quiet petition cannot subtract their own. All lines belong to one moment and add up.
//!
//! The public log says exactly how many confirmed signatures were withdrawn, disowned and erased. An address that was erased and
//! whose form a stranger sends again would leave that line here and stay in the log, and the difference would tell. So these
//! lines are the log's ([`as_logged`]), and such an address is counted as a new one, as in the log.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::Logged;
use crate::count::Count;

/// The shortest time between two snapshots.
pub const INTERVAL: SignedDuration = SignedDuration::from_hours(1);
/// The fewest addresses that must have signed since the previous snapshot.
pub const FORMS: u64 = 20;
/// The smallest change of a line that a stranger's form can move.
pub const STEP: u64 = 10;
/// The most unconfirmed signatures that a snapshot leaves out.
pub const HELD_BACK: u64 = 9;

/// A published count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExplainedCount {
    /// The moment that all lines belong to.
    pub as_of: Timestamp,
    /// The lines. Small changes of `erased` and `purged`, and small decreases of `withdrawn` and `disowned`, are kept under
    /// `awaiting` until they are [`STEP`].
    pub count: Count,
}

/// The count with what became of confirmed signatures as the public log has it. Forms that were taken back or erased before
/// they were confirmed are under `purged`.
#[must_use]
pub fn as_logged(mut live: Count, logged: &Logged) -> Count {
    let ended = |count: &Count| count.withdrawn + count.disowned + count.erased;
    let own = ended(&live);
    live.withdrawn = logged.line("withdrawn");
    live.disowned = logged.line("disowned");
    live.erased = logged.line("erased");
    let public = ended(&live);
    live.purged += own.saturating_sub(public);
    // They came back.
    live.submitted += public.saturating_sub(own);
    live
}

/// The snapshot that replaces `previous`, or `None` while it has to stay. `held_back` is a random number.
#[must_use]
pub fn next(
    previous: Option<&ExplainedCount>,
    live: Count,
    now: Timestamp,
    held_back: u64,
) -> Option<ExplainedCount> {
    if previous.is_some_and(|previous| now.duration_since(previous.as_of) < INTERVAL) {
        return None;
    }
    let before = previous.map_or_else(Count::default, |previous| previous.count);
    let held_back = held_back.min(HELD_BACK).min(live.awaiting);
    let mut count = live;
    count.submitted -= held_back;
    count.awaiting -= held_back;
    // A form brings back an address that was erased or purged, or whose form was taken back and has since been erased.
    for (line, before, may_grow) in [
        (&mut count.erased, before.erased, false),
        (&mut count.purged, before.purged, false),
        (&mut count.withdrawn, before.withdrawn, true),
        (&mut count.disowned, before.disowned, true),
    ] {
        let grew = *line > before;
        if (1..STEP).contains(&line.abs_diff(before)) && !(grew && may_grow) {
            // It stays as it was published, and the difference goes where the form would have put it.
            count.awaiting = (count.awaiting + *line).checked_sub(before)?;
            *line = before;
        }
    }
    let enough = count.submitted >= before.submitted + FORMS;
    let small = (1..STEP).contains(&count.awaiting.abs_diff(before.awaiting));
    (enough && !small).then_some(ExplainedCount { as_of: now, count })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minutes: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + minutes * 60).unwrap()
    }

    fn live(awaiting: u64, confirmed: u64, erased: u64) -> Count {
        Count {
            submitted: awaiting + confirmed + erased,
            awaiting,
            confirmed,
            erased,
            ..Count::default()
        }
    }

    #[test]
    fn an_address_that_comes_back_cannot_be_told_from_a_new_one_by_the_log() {
        let logged = |erased: u64, withdrawn: u64| Logged {
            lines: [("erased", erased), ("withdrawn", withdrawn)]
                .map(|(name, number)| (name.to_owned(), number))
                .into(),
            ..Logged::default()
        };
        // Of 12 who erased, one comes back; or somebody new comes.
        let back = as_logged(live(31, 5, 11), &logged(12, 0));
        let new = as_logged(live(31, 5, 12), &logged(12, 0));
        assert_eq!(back, new);
        assert!(back.adds_up());
        // Some had withdrawn, and three had taken their form back before they confirmed it.
        let mut mixed = live(10, 5, 12);
        mixed.withdrawn = 4;
        mixed.submitted += 4;
        let shown = as_logged(mixed, &logged(10, 3));
        assert_eq!((shown.erased, shown.withdrawn, shown.purged), (10, 3, 3));
        assert_eq!(shown.submitted, mixed.submitted);
        assert!(shown.adds_up());
    }

    #[test]
    fn a_quiet_petition_publishes_nothing_that_a_form_moves() {
        for forms in 0..FORMS {
            assert_eq!(next(None, live(forms, 0, 0), at(0), 0), None, "{forms}");
        }
        let first = next(None, live(20, 5, 0), at(0), 0).unwrap();
        for more in 0..FORMS {
            let later = next(Some(&first), live(20 + more, 5, 0), at(6_000), 0);
            assert_eq!(later, None, "{more}");
        }
    }

    #[test]
    fn a_busy_petition_moves_once_an_hour_at_most() {
        let first = next(None, live(100, 100, 0), at(0), 0).unwrap();
        let busy = live(200, 300, 0);
        assert_eq!(next(Some(&first), busy, at(59), 0), None);
        assert_eq!(next(Some(&first), busy, at(60), 0).unwrap().count, busy);
    }

    #[test]
    fn a_single_erasure_or_return_is_not_seen() {
        let first = next(None, live(100, 100, 12), at(0), 0).unwrap();
        for erased in [3, 11, 13, 21] {
            let later = next(Some(&first), live(300, 100, erased), at(60), 0).unwrap();
            assert_eq!(later.count.erased, 12, "{erased}");
            assert!(later.count.adds_up(), "{later:?}");
        }
        let many = next(Some(&first), live(300, 100, 22), at(60), 0).unwrap();
        assert_eq!(many.count.erased, 22);
    }

    #[test]
    fn a_single_form_of_an_address_that_took_one_back_is_not_seen() {
        let with = |awaiting, withdrawn| Count {
            submitted: awaiting + 100 + withdrawn,
            withdrawn,
            ..live(awaiting, 100, 0)
        };
        let first = next(None, with(100, 12), at(0), 0).unwrap();
        for (withdrawn, shown) in [(11, 12), (3, 12), (2, 2), (13, 13), (40, 40)] {
            let later = next(Some(&first), with(300, withdrawn), at(60), 0).unwrap();
            assert_eq!(later.count.withdrawn, shown, "{withdrawn}");
            assert!(later.count.adds_up(), "{later:?}");
        }
    }

    #[test]
    fn a_line_never_moves_by_less_than_a_step() {
        let first = next(None, live(100, 100, 0), at(0), 0).unwrap();
        // 40 more confirmed, 3 more waiting.
        assert_eq!(next(Some(&first), live(103, 140, 0), at(60), 0), None);
        assert!(next(Some(&first), live(110, 140, 0), at(60), 0).is_some());
        assert!(next(Some(&first), live(100, 140, 0), at(60), 0).is_some());
    }

    #[test]
    fn some_of_the_newest_are_left_out_and_the_lines_still_add_up() {
        for held_back in 0..=HELD_BACK {
            let next = next(None, live(50, 7, 3), at(0), held_back).unwrap();
            assert_eq!(next.count.submitted, 60 - held_back);
            assert!(next.count.adds_up(), "{next:?}");
        }
    }

    /// Whoever reads before and after one form must see the same, whatever that address had done before.
    #[test]
    fn a_prober_sees_the_same_before_and_after_a_form() {
        let base = live(57, 210, 14);
        let published = next(None, base, at(0), 4);
        let unknown = live(58, 210, 14);
        let known = base;
        let erased = live(58, 210, 13);
        let taken_back = Count {
            withdrawn: 4,
            ..live(58, 210, 14)
        };
        let base = Count {
            submitted: base.submitted + 5,
            withdrawn: 5,
            ..base
        };
        let taken_back = Count {
            submitted: base.submitted,
            ..taken_back
        };
        assert!(taken_back.adds_up());
        let published_with = next(None, base, at(0), 4);
        for minutes in [1, 59, 61, 60 * 24] {
            assert_eq!(
                next(published_with.as_ref(), taken_back, at(minutes), 4),
                None
            );
        }
        for after in [unknown, known, erased] {
            for minutes in [1, 59, 61, 60 * 24] {
                assert_eq!(next(published.as_ref(), after, at(minutes), 4), None);
            }
        }
    }
}
