//! The commitments of all leaves before, each with the signature that it is of.
//!
//! 16 bytes each: the first 12 of the commitment, and the index of the confirming leaf. Among a million leaves, two different
//! commitments begin with the same 12 bytes once in 10^17 logs.

use std::collections::BTreeMap;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::{Error as _, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::commitment::Commitment;

/// What is kept of a commitment.
const KEPT: usize = 12;
/// So many are added before they are sorted in.
const RECENT: usize = 4096;

type Entry = [u8; KEPT + 4];

#[derive(Clone, Debug, Default)]
pub(super) struct Commitments {
    sorted: Vec<Entry>,
    recent: BTreeMap<[u8; KEPT], [u8; 4]>,
}

impl Commitments {
    /// The index of the leaf that confirmed the signature of this commitment, if a leaf had it before.
    pub(super) fn owner(&self, commitment: &Commitment) -> Option<u32> {
        let key = key(commitment);
        let owner = self.recent.get(&key).copied().or_else(|| {
            let found = self.sorted.binary_search_by(|one| one[..KEPT].cmp(&key));
            let entry = self.sorted.get(found.ok()?)?;
            entry.last_chunk().copied()
        });
        owner.map(u32::from_be_bytes)
    }

    pub(super) fn insert(&mut self, commitment: &Commitment, owner: u32) {
        self.recent.insert(key(commitment), owner.to_be_bytes());
        if self.recent.len() >= RECENT.max(self.sorted.len() / 8) {
            let recent = std::mem::take(&mut self.recent);
            self.merge(recent);
        }
    }

    /// Merges from the end, so that no second list is needed.
    fn merge(&mut self, recent: BTreeMap<[u8; KEPT], [u8; 4]>) {
        let mut unread = self.sorted.len();
        let mut unwritten = unread + recent.len();
        self.sorted.reserve_exact(recent.len());
        self.sorted.resize(unwritten, [0; KEPT + 4]);
        for new in recent.into_iter().rev().map(entry) {
            while unread > 0 && self.sorted[unread - 1] > new {
                unwritten -= 1;
                unread -= 1;
                self.sorted[unwritten] = self.sorted[unread];
            }
            unwritten -= 1;
            self.sorted[unwritten] = new;
        }
    }

    fn all(&self) -> Vec<Entry> {
        let mut all = self.sorted.clone();
        all.extend(self.recent.iter().map(|(key, owner)| entry((*key, *owner))));
        all.sort();
        all
    }
}

fn key(commitment: &Commitment) -> [u8; KEPT] {
    let mut key = [0; KEPT];
    key.copy_from_slice(&commitment.bytes()[..KEPT]);
    key
}

fn entry((key, owner): ([u8; KEPT], [u8; 4])) -> Entry {
    let mut entry = [0; KEPT + 4];
    entry[..KEPT].copy_from_slice(&key);
    entry[KEPT..].copy_from_slice(&owner);
    entry
}

impl PartialEq for Commitments {
    fn eq(&self, other: &Self) -> bool {
        self.all() == other.all()
    }
}

impl Eq for Commitments {}

impl Serialize for Commitments {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let recent: Vec<_> = self
            .recent
            .iter()
            .map(|(key, owner)| entry((*key, *owner)))
            .collect();
        let parts = self.sorted.chunks(RECENT).chain(recent.chunks(RECENT));
        serializer.collect_seq(parts.map(|part| STANDARD.encode(part.as_flattened())))
    }
}

impl<'de> Deserialize<'de> for Commitments {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(Parts)
    }
}

struct Parts;

impl<'de> Visitor<'de> for Parts {
    type Value = Commitments;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("commitments of 16 bytes each in base64")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Commitments, A::Error> {
        let mut read = Commitments::default();
        while let Some(part) = parts.next_element::<String>()? {
            let bytes = STANDARD.decode(part).map_err(A::Error::custom)?;
            let (entries, rest) = bytes.as_chunks();
            if !rest.is_empty() {
                return Err(A::Error::custom("the commitments must be 16 bytes each"));
            }
            read.sorted.extend_from_slice(entries);
        }
        read.sorted.sort();
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_commitment_is_found_before_and_after_it_was_sorted_in() {
        let nth = |n: u32| {
            // In an order of their own, and both runs at any place of the other.
            let mut bytes = [0; 32];
            bytes[..4].copy_from_slice(&n.wrapping_mul(2_654_435_761).to_be_bytes());
            Commitment::from_bytes(bytes)
        };
        let mut all = Commitments::default();
        let number = 5 * u32::try_from(RECENT).unwrap() + 7;
        for n in 0..number {
            assert_eq!(all.owner(&nth(n)), None);
            all.insert(&nth(n), n);
        }
        assert!(all.sorted.is_sorted() && !all.recent.is_empty());
        let stored = serde_json::to_string(&all).unwrap();
        let read: Commitments = serde_json::from_str(&stored).unwrap();
        assert!(read == all);
        for n in 0..number {
            assert_eq!(all.owner(&nth(n)), Some(n));
            assert_eq!(read.owner(&nth(n)), Some(n));
        }
    }
}
