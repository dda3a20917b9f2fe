//! The writes of one transaction: the markers of some signatures of one petition, and what their
//! events change in its count, days and signers.

use std::collections::{BTreeSet, HashMap};

use crate::count::Signer;
use crate::items::{self, Item};
use crate::layout::{self, Key};
use crate::{Projection, ViewsError};
use aws_sdk_dynamodb::types::{AttributeValue, Delete, Put, TransactWriteItem, Update};
use events::envelope::Recorded;
use events::ids::{SignatureId, Slug};
use events::personal::Personal;
use events::signature::SignatureEvent;
use jiff::civil::Date;

use super::contribution::contribution;
use super::counted::CountedSignature;
use super::fold::Change;

/// DynamoDB's limit for one transaction.
const ITEMS_AT_ONCE: usize = 100;

/// One signature on its way from what is counted to what is known.
#[derive(Clone, Debug)]
pub(crate) struct Move {
    pub(crate) id: SignatureId,
    pub(crate) before: CountedSignature,
    pub(crate) after: CountedSignature,
    pub(crate) change: Change,
    /// All its events, for another attempt.
    pub(crate) events: Vec<Recorded<SignatureEvent>>,
    /// Events that are left for the next round.
    pub(crate) more: bool,
    /// The entry among the signers, if it is to have one.
    pub(crate) signer: Option<Item>,
}

impl Move {
    /// The details that must be read for its entry.
    pub(crate) fn wanted(&self) -> Option<(SignatureId, u64)> {
        let listed = contribution(&self.after).listed?;
        Some((self.id.clone(), listed.details))
    }

    /// The entry that has to go, unless it is replaced under the same key.
    fn old_entry(&self, generation: u32) -> Option<Key> {
        let listed = contribution(&self.before).listed?;
        let old = listed.key(generation, &self.id);
        let new = self.signer.as_ref().map(layout::key_of);
        (new.as_ref() != Some(&old)).then_some(old)
    }

    /// How many items it writes.
    fn items(&self, generation: u32) -> usize {
        let deletes = usize::from(self.old_entry(generation).is_some());
        1 + deletes + usize::from(self.signer.is_some())
    }

    fn writes(&self, table: &str, generation: u32) -> Result<Vec<TransactWriteItem>, ViewsError> {
        let mut writes = vec![self.marker(table, generation)?];
        if let Some(old) = self.old_entry(generation) {
            let delete = Delete::builder()
                .table_name(table)
                .set_key(Some(layout::attributes(&old)))
                .build()?;
            writes.push(TransactWriteItem::builder().delete(delete).build());
        }
        if let Some(signer) = &self.signer {
            let put = Put::builder()
                .table_name(table)
                .set_item(Some(signer.clone()))
                .build()?;
            writes.push(TransactWriteItem::builder().put(put).build());
        }
        Ok(writes)
    }

    /// The marker moves only from where it was read: that is what makes an event count once.
    fn marker(&self, table: &str, generation: u32) -> Result<TransactWriteItem, ViewsError> {
        let marker = self.after.marker(generation, &self.id)?;
        let put = Put::builder().table_name(table).set_item(Some(marker));
        let put = if self.before.version == 0 {
            put.condition_expression("attribute_not_exists(pk)")
        } else {
            put.condition_expression("#version = :counted")
                .expression_attribute_names("#version", "version")
                .expression_attribute_values(
                    ":counted",
                    AttributeValue::N(self.before.version.to_string()),
                )
        };
        Ok(TransactWriteItem::builder().put(put.build()?).build())
    }
}

/// How many of `moves` fit in one transaction: at least one.
pub(crate) fn fitting(generation: u32, moves: &[Move]) -> usize {
    let mut days = BTreeSet::<Date>::new();
    let (mut items, mut taken) = (0, 0);
    for one in moves {
        days.extend(one.change.days.keys());
        items += one.items(generation);
        if taken > 0 && items + days.len() + 1 > ITEMS_AT_ONCE {
            break;
        }
        taken += 1;
    }
    taken
}

/// As many of `moves` as fit in one transaction (at least one), and its writes. The rest stays.
pub(crate) fn next(
    table: &str,
    generation: u32,
    petition: &Slug,
    moves: &mut Vec<Move>,
) -> Result<(Vec<Move>, Vec<TransactWriteItem>), ViewsError> {
    let rest = moves.split_off(fitting(generation, moves));
    let these = std::mem::replace(moves, rest);
    let mut writes = Vec::new();
    let mut change = Change::default();
    for one in &these {
        writes.extend(one.writes(table, generation)?);
        change += &one.change;
    }
    let pk = layout::petition(Projection::Signatures, generation, petition.as_str());
    for (sk, fields) in change.sums() {
        writes.push(add(table, &pk, sk, fields)?);
    }
    Ok((these, writes))
}

/// Adds to all fields, also zeros, so that the item has all of them from the first write on.
fn add(
    table: &str,
    pk: &str,
    sk: String,
    fields: Vec<(String, i64)>,
) -> Result<TransactWriteItem, ViewsError> {
    let sums: Vec<_> = fields
        .iter()
        .map(|(name, _)| format!("#{name} :{name}"))
        .collect();
    let mut update = Update::builder()
        .table_name(table)
        .set_key(Some(layout::attributes(&(pk.to_owned(), sk))))
        .update_expression(format!("ADD {}", sums.join(", ")));
    for (name, sum) in fields {
        update = update
            .expression_attribute_values(format!(":{name}"), AttributeValue::N(sum.to_string()))
            .expression_attribute_names(format!("#{name}"), name);
    }
    Ok(TransactWriteItem::builder().update(update.build()?).build())
}

/// The entry of `signature` among the signers; none when it is not shown, or was erased.
pub(crate) fn signer(
    generation: u32,
    id: &SignatureId,
    signature: &CountedSignature,
    personal: &HashMap<(SignatureId, u64), Personal>,
) -> Result<Option<Item>, ViewsError> {
    let (Some(listed), Some(details)) = (contribution(signature).listed, &signature.standing)
    else {
        return Ok(None);
    };
    let Some(personal) = personal.get(&(id.clone(), listed.details)) else {
        return Ok(None);
    };
    let signer = Signer {
        name: personal.display_name(),
        country: details.choices.country.clone(),
        occupation: personal.occupation.clone(),
        confirmed_at: listed.confirmed_at,
    };
    items::write(&listed.key(generation, id), &signer).map(Some)
}
