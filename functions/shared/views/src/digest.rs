//! Comparing two large sets of items in little memory, whatever the order in which they come.
//!
//! Each item is hashed into one of [`BUCKETS`] by its key, and the hashes in a bucket are added. Equal sets have equal sums;
//! unequal ones too only by a chance of 1 in 2^128 for each bucket, since the hash has a random key. So only the buckets whose sums
//! differ have to be looked at item by item.

use std::hash::{BuildHasher as _, Hash as _, Hasher, RandomState};

use aws_sdk_dynamodb::types::AttributeValue;

use crate::count::DISOWNED;
use crate::items::Item;
use crate::layout::{self, Key};
use crate::places;
use crate::signatures::counted::CountedSignature;

/// In one MiB. A million signatures are some 25 items in each.
const BUCKETS: usize = 1 << 16;

/// The keys of the hashes, the same for two sets that are to be compared.
#[derive(Clone, Debug, Default)]
pub(crate) struct Hashing {
    places: RandomState,
    low: RandomState,
    high: RandomState,
}

impl Hashing {
    /// The bucket of an item.
    pub(crate) fn bucket(&self, key: &Key) -> usize {
        usize::try_from(self.places.hash_one(key)).map_or(0, |hash| hash % BUCKETS)
    }

    fn of(&self, item: &Item) -> u128 {
        let half = |state: &RandomState| {
            let mut hasher = state.build_hasher();
            hash_item(item, &mut hasher);
            u128::from(hasher.finish())
        };
        (half(&self.high) << 64) | half(&self.low)
    }
}

/// The sums of a set.
#[derive(Debug)]
pub(crate) struct Digest {
    hashing: Hashing,
    sums: Vec<u128>,
}

impl Digest {
    pub(crate) fn new(hashing: &Hashing) -> Self {
        Self {
            hashing: hashing.clone(),
            sums: vec![0; BUCKETS],
        }
    }

    /// Adds an item. A marker counts as this release reads it, since earlier ones stored more in it, and without its area, which other
    /// rules may have told; a count without the line that they did not write; areas without those that are empty.
    pub(crate) fn add(&mut self, item: Item) {
        let key = layout::key_of(&item);
        let item = match key.1.as_str() {
            layout::MARKER => as_read_now(&key, item),
            layout::COUNT => without_disowned_zero(item),
            sk if sk.starts_with(layout::AREAS) => places::without_zeros(item),
            _ => item,
        };
        if let Some(sum) = self.sums.get_mut(self.hashing.bucket(&key)) {
            *sum = sum.wrapping_add(self.hashing.of(&item));
        }
    }

    /// The buckets that differ, in rising order.
    pub(crate) fn differing(&self, other: &Self) -> impl Iterator<Item = usize> {
        let both = self.sums.iter().zip(&other.sums).enumerate();
        both.filter_map(|(bucket, (one, other))| (one != other).then_some(bucket))
    }
}

/// The marker as this release would write it, or as it is if it cannot be read.
fn as_read_now(key: &Key, item: Item) -> Item {
    let read = CountedSignature::from_marker(item.clone());
    read.and_then(|marker| crate::items::write(key, &marker.without_area()))
        .unwrap_or(item)
}

/// A count in which nobody says that they did not sign, as earlier releases wrote it.
fn without_disowned_zero(mut count: Item) -> Item {
    if count.get(DISOWNED) == Some(&AttributeValue::N("0".to_owned())) {
        count.remove(DISOWNED);
    }
    count
}

/// Feeds the attributes by their names, so that equal items have equal hashes. Each value begins with its kind and its
/// length, so that no two items are fed alike.
fn hash_item(item: &Item, hasher: &mut impl Hasher) {
    let mut names: Vec<_> = item.iter().collect();
    names.sort_unstable_by_key(|(name, _)| *name);
    names.len().hash(hasher);
    for (name, value) in names {
        name.hash(hasher);
        hash_value(value, hasher);
    }
}

fn hash_value(value: &AttributeValue, hasher: &mut impl Hasher) {
    match value {
        AttributeValue::S(text) => (0_u8, text).hash(hasher),
        AttributeValue::N(number) => (1_u8, number).hash(hasher),
        AttributeValue::Bool(bool) => (2_u8, bool).hash(hasher),
        AttributeValue::M(map) => {
            3_u8.hash(hasher);
            hash_item(map, hasher);
        }
        AttributeValue::L(list) => {
            (4_u8, list.len()).hash(hasher);
            list.iter().for_each(|value| hash_value(value, hasher));
        }
        // None of ours. Their debug form shows all of them, and sets come in any order.
        other => (5_u8, format!("{other:?}")).hash(hasher),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_of_an_earlier_release_is_the_same() {
        let hashing = Hashing::default();
        let with = |lines: &[(&str, &str)]| {
            let mut count = item(layout::COUNT, "a");
            for (name, number) in lines {
                count.insert((*name).to_owned(), AttributeValue::N((*number).to_owned()));
            }
            let mut digest = Digest::new(&hashing);
            digest.add(count);
            digest
        };
        let earlier = with(&[("withdrawn", "3")]);
        let now = with(&[("withdrawn", "3"), ("disowned", "0")]);
        assert_eq!(earlier.differing(&now).count(), 0);
        let one = with(&[("withdrawn", "3"), ("disowned", "1")]);
        assert_eq!(earlier.differing(&one).count(), 1);
    }

    fn item(sk: &str, value: &str) -> Item {
        let mut item = layout::attributes(&("signatures.1/rivers".to_owned(), sk.to_owned()));
        item.insert("name".to_owned(), AttributeValue::S(value.to_owned()));
        item
    }

    fn digest(hashing: &Hashing, items: &[Item]) -> Digest {
        let mut digest = Digest::new(hashing);
        items.iter().cloned().for_each(|item| digest.add(item));
        digest
    }

    #[test]
    fn the_order_does_not_matter_and_any_difference_shows_in_its_bucket() {
        let hashing = Hashing::default();
        let items = [item("count", "1"), item("day#1", "2"), item("day#2", "3")];
        let all = digest(&hashing, &items);
        let turned = digest(
            &hashing,
            &[items[2].clone(), items[0].clone(), items[1].clone()],
        );
        assert_eq!(all.differing(&turned).count(), 0);

        let bucket = hashing.bucket(&layout::key_of(&items[1]));
        for others in [
            vec![items[0].clone(), items[2].clone()],
            vec![items[0].clone(), item("day#1", "4"), items[2].clone()],
            vec![
                items[0].clone(),
                items[1].clone(),
                items[1].clone(),
                items[2].clone(),
            ],
        ] {
            let others = digest(&hashing, &others);
            assert_eq!(all.differing(&others).collect::<Vec<_>>(), [bucket]);
        }
    }
}
