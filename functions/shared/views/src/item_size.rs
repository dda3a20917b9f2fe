//! How large an item is for DynamoDB, which takes none above 400 KB.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html>

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;

use crate::items::Item;

/// The largest item that DynamoDB takes, in bytes.
pub const LARGEST: usize = 400 * 1024;

/// The size of an item in bytes: its names and its values.
#[must_use]
pub fn item_size(item: &Item) -> usize {
    attributes(item)
}

fn attributes(map: &HashMap<String, AttributeValue>) -> usize {
    map.iter()
        .map(|(name, value)| name.len() + size(value))
        .sum()
}

fn size(value: &AttributeValue) -> usize {
    match value {
        AttributeValue::S(text) => text.len(),
        // About a byte for two digits; rounded up.
        AttributeValue::N(number) => number.len().div_ceil(2) + 2,
        AttributeValue::B(bytes) => bytes.as_ref().len(),
        AttributeValue::L(list) => 3 + list.iter().map(|value| 1 + size(value)).sum::<usize>(),
        AttributeValue::M(map) => 3 + map.len() + attributes(map),
        AttributeValue::Ss(texts) => texts.iter().map(String::len).sum(),
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_values_count_in_bytes() {
        let item = Item::from([
            ("pk".to_owned(), AttributeValue::S("ñandú".to_owned())),
            ("n".to_owned(), AttributeValue::N("1234".to_owned())),
            ("yes".to_owned(), AttributeValue::Bool(true)),
            (
                "list".to_owned(),
                AttributeValue::L(vec![AttributeValue::S("ab".to_owned())]),
            ),
        ]);
        assert_eq!(item_size(&item), (2 + 7) + (1 + 4) + (3 + 1) + (4 + 3 + 3));
    }
}
