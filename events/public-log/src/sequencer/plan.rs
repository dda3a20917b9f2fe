//! Which facts become the next leaves. Pure.
//!
//! Each fact names its subject, which is a petition or the life of one signature, and its number among the facts of that
//! subject, from 1 and without gaps. The stored progress of a subject is the number of its facts that the log has. So a fact
//! that comes again is dropped, and one that comes too early waits, whatever the stream does.

use std::collections::BTreeMap;

use crate::leaf::{Kind, Leaf, Petition};

/// A fact that shall be in the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Whose fact: a petition, or one signature from its confirmation to its erasure, under whatever addresses. Not public.
    pub subject: String,
    /// Its number among the facts of the subject, from 1.
    pub number: u64,
    /// When, in minutes since 1970-01-01T00:00Z.
    pub minute: u32,
    /// Of which petition.
    pub petition: Petition,
    /// What.
    pub kind: Kind<()>,
}

/// How far the log is with one subject.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// The number of its facts that the log has.
    pub facts: u64,
    /// The index of the leaf that confirmed the signature. It ends with the erasure, so that nothing leads from a signature
    /// to its leaf any more.
    pub leaf: Option<u64>,
}

/// What became of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is in the log, at this index.
    Logged(u64),
    /// It was in the log before.
    Duplicate,
    /// Facts before it are missing: give it again together with them. The number is that of the first missing one.
    Early(u64),
    /// It is about a signature that was not confirmed, or was erased: its subject or its number is wrong.
    NotConfirmed,
}

/// The next leaves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Plan {
    pub(super) leaves: Vec<Vec<u8>>,
    /// Of each subject that changes: before and after.
    pub(super) progress: BTreeMap<String, (Progress, Progress)>,
    /// Of each fact of the batch.
    pub(super) outcomes: Vec<Outcome>,
}

/// Plans the leaves from index `size` on. Facts of one subject are taken in the order of their numbers, at the places that
/// they have in the batch.
pub(super) fn plan(size: u64, known: &BTreeMap<String, Progress>, facts: &[Fact]) -> Plan {
    let mut plan = Plan {
        outcomes: vec![Outcome::Duplicate; facts.len()],
        ..Plan::default()
    };
    for place in in_order(facts) {
        let (Some(fact), Some(outcome)) = (facts.get(place), plan.outcomes.get_mut(place)) else {
            continue;
        };
        let stored = known.get(&fact.subject).copied().unwrap_or_default();
        let entry = plan
            .progress
            .entry(fact.subject.clone())
            .or_insert((stored, stored));
        let progress = &mut entry.1;
        let index = size + plan.leaves.len() as u64;
        *outcome = take(fact, index, progress);
        if let Outcome::Logged(_) = outcome {
            // A confirmation names itself, which its leaf does not contain.
            let of = progress.leaf.unwrap_or(index);
            let leaf = Leaf {
                minute: fact.minute,
                petition: fact.petition.clone(),
                kind: fact.kind.clone().about(of),
            };
            if matches!(fact.kind, Kind::Erased { .. }) {
                progress.leaf = None;
            }
            plan.leaves.push(leaf.encode());
        }
    }
    plan.progress.retain(|_, (before, after)| before != after);
    plan
}

/// The places of the facts so that each subject's are in order, among the places that this subject has.
fn in_order(facts: &[Fact]) -> Vec<usize> {
    let mut sorted: BTreeMap<&str, Vec<(u64, usize)>> = BTreeMap::new();
    for (place, fact) in facts.iter().enumerate() {
        sorted
            .entry(&fact.subject)
            .or_default()
            .push((fact.number, place));
    }
    for places in sorted.values_mut() {
        // From the last, because they are taken from the end.
        places.sort_unstable_by(|a, b| b.cmp(a));
    }
    let next = |fact: &Fact| {
        sorted
            .get_mut(fact.subject.as_str())?
            .pop()
            .map(|(_, place)| place)
    };
    facts.iter().filter_map(next).collect()
}

fn take(fact: &Fact, index: u64, progress: &mut Progress) -> Outcome {
    let expected = progress.facts + 1;
    if fact.number < expected {
        return Outcome::Duplicate;
    }
    if fact.number > expected {
        return Outcome::Early(expected);
    }
    if fact.kind.of().is_some() && progress.leaf.is_none() {
        return Outcome::NotConfirmed;
    }
    progress.facts = expected;
    if matches!(fact.kind, Kind::Confirmed { .. }) {
        progress.leaf = Some(index);
    }
    Outcome::Logged(index)
}
