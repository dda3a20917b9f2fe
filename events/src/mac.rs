//! The authentication code of an event: HMAC-SHA-256 over all attributes of its item, under a key that only those who
//! append have. Whoever can only write the tables can neither change an event nor add one unnoticed.
//!
//! A code covers one event with its stream and version, and not its predecessor, so an append needs no read. Therefore
//! the codes do not show that the last events of a stream, or a whole stream, were deleted.

use std::collections::HashMap;

use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_dynamo::{AttributeValue, Item};
use sha2::Sha256;

use crate::secret::LogKey;

/// The attribute with the code: a byte that names the algorithm and the encoding, and 32 bytes. Items of releases
/// before it was introduced have none.
pub const ATTRIBUTE: &str = "mac";

/// HMAC-SHA-256 over the encoding below.
const VERSION: u8 = 1;

/// What the code of an item says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Authenticity {
    /// The item is as it was appended.
    Genuine,
    /// There is no code.
    Unsigned,
    /// The item was changed, moved, or written without the key.
    Forged,
}

/// Adds the code to an item that is complete otherwise.
#[must_use]
pub fn sign(key: &LogKey, item: Item) -> Item {
    let mut item = item.into_inner();
    let mut code = vec![VERSION];
    code.extend(code_of(key, &item).finalize().into_bytes());
    item.insert(ATTRIBUTE.to_owned(), AttributeValue::B(code));
    Item::from(item)
}

/// Checks the code of an item.
pub fn check(key: &LogKey, item: &HashMap<String, AttributeValue>) -> Authenticity {
    match item.get(ATTRIBUTE) {
        None => Authenticity::Unsigned,
        Some(AttributeValue::B(code)) => match code.split_first() {
            // The comparison takes the same time wherever they differ.
            Some((&VERSION, code)) if code_of(key, item).verify_slice(code).is_ok() => {
                Authenticity::Genuine
            }
            _ => Authenticity::Forged,
        },
        Some(_) => Authenticity::Forged,
    }
}

/// The code of an item, of which a code that it has already is no part.
fn code_of(key: &LogKey, item: &HashMap<String, AttributeValue>) -> Hmac<Sha256> {
    #[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
    let mut mac = Hmac::<Sha256>::new_from_slice(key.bytes()).expect("any length fits");
    attributes(&mut mac, item.iter().filter(|(name, _)| *name != ATTRIBUTE));
    mac
}

/// Encodes a value so that no two values have the same encoding: a letter for the type, the length, and the content. Maps
/// and sets are sorted, since DynamoDB keeps no order.
fn value(mac: &mut Hmac<Sha256>, value: &AttributeValue) {
    match value {
        AttributeValue::S(text) => bytes(mac, b'S', text.as_bytes()),
        AttributeValue::N(number) => bytes(mac, b'N', number.as_bytes()),
        AttributeValue::B(blob) => bytes(mac, b'B', blob),
        AttributeValue::Bool(bool) => bytes(mac, b'?', &[u8::from(*bool)]),
        AttributeValue::Null(_) => bytes(mac, b'0', &[]),
        AttributeValue::M(content) => attributes(mac, content.iter()),
        AttributeValue::L(list) => {
            length(mac, b'L', list.len());
            list.iter().for_each(|one| self::value(mac, one));
        }
        AttributeValue::Ss(texts) => set(mac, b's', texts.iter().map(String::as_bytes)),
        AttributeValue::Ns(numbers) => set(mac, b'n', numbers.iter().map(String::as_bytes)),
        AttributeValue::Bs(blobs) => set(mac, b'b', blobs.iter().map(Vec::as_slice)),
    }
}

fn attributes<'a>(
    mac: &mut Hmac<Sha256>,
    content: impl Iterator<Item = (&'a String, &'a AttributeValue)>,
) {
    let mut sorted: Vec<_> = content.collect();
    sorted.sort_unstable_by_key(|(name, _)| *name);
    length(mac, b'M', sorted.len());
    for (name, one) in sorted {
        bytes(mac, b'S', name.as_bytes());
        value(mac, one);
    }
}

fn set<'a>(mac: &mut Hmac<Sha256>, kind: u8, content: impl Iterator<Item = &'a [u8]>) {
    let mut sorted: Vec<_> = content.collect();
    sorted.sort_unstable();
    length(mac, kind, sorted.len());
    sorted.into_iter().for_each(|one| bytes(mac, b'B', one));
}

fn bytes(mac: &mut Hmac<Sha256>, kind: u8, content: &[u8]) {
    length(mac, kind, content.len());
    mac.update(content);
}

fn length(mac: &mut Hmac<Sha256>, kind: u8, length: usize) {
    mac.update(&[kind]);
    // A `usize` has at most 64 bits on every platform of Rust.
    mac.update(&(length as u64).to_be_bytes());
}
