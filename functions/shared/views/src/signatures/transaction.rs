//! The writes of one transaction: the markers of some signatures of one petition, and what their
//! events change in its count, places, days, signers and comments.

use std::collections::{BTreeSet, HashMap};

use crate::areas::AreaRules;
use crate::count::{Comment, Organisation, Signer};
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
    /// The entries in lists, among the signers and the comments.
    pub(crate) entries: Vec<Item>,
}

impl Move {
    /// The details that must be read for its entries, and for its area by `rules`.
    pub(crate) fn wanted(&self, rules: Option<&AreaRules>) -> Option<(SignatureId, u64)> {
        let shown = contribution(&self.after).details();
        let details = shown.or_else(|| self.after.lacks_area(rules))?;
        Some((self.id.clone(), details))
    }

    /// The entries that have to go, unless they are replaced under the same key.
    fn old_entries(&self, generation: u32) -> Vec<Key> {
        let new: Vec<_> = self.entries.iter().map(layout::key_of).collect();
        let mut old = contribution(&self.before).keys(generation, &self.id);
        old.retain(|key| !new.contains(key));
        old
    }

    /// How many items it writes.
    fn items(&self, generation: u32) -> usize {
        1 + self.old_entries(generation).len() + self.entries.len()
    }

    fn writes(&self, table: &str, generation: u32) -> Result<Vec<TransactWriteItem>, ViewsError> {
        let mut writes = vec![self.marker(table, generation)?];
        for old in self.old_entries(generation) {
            let delete = Delete::builder()
                .table_name(table)
                .set_key(Some(layout::attributes(&old)))
                .build()?;
            writes.push(TransactWriteItem::builder().delete(delete).build());
        }
        for entry in &self.entries {
            let put = Put::builder()
                .table_name(table)
                .set_item(Some(entry.clone()))
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
    // The count of people, their places and areas if any of them changes, and the count of organisations if there are any.
    let (mut places, mut organisations) = (0, 0);
    let mut areas = BTreeSet::<&str>::new();
    for one in moves {
        days.extend(one.change.days.keys());
        if !one.change.places.is_empty() {
            places = 1;
        }
        items += one.items(generation);
        if one.change.organisations.is_some() {
            organisations = 1;
        }
        areas.extend(one.change.area_rules());
        let sums = 1 + places + areas.len() + organisations + days.len();
        if taken > 0 && items + sums > ITEMS_AT_ONCE {
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
    // Names of regions have characters that no expression may have.
    let sums: Vec<_> = (0..fields.len())
        .map(|field| format!("#f{field} :f{field}"))
        .collect();
    let mut update = Update::builder()
        .table_name(table)
        .set_key(Some(layout::attributes(&(pk.to_owned(), sk))))
        .update_expression(format!("ADD {}", sums.join(", ")));
    for (field, (name, sum)) in fields.into_iter().enumerate() {
        update = update
            .expression_attribute_values(format!(":f{field}"), AttributeValue::N(sum.to_string()))
            .expression_attribute_names(format!("#f{field}"), name);
    }
    Ok(TransactWriteItem::builder().update(update.build()?).build())
}

/// The entries of `signature` among the signers, the comments and the organisations; none where nothing is shown, or it was erased.
pub(crate) fn entries(
    generation: u32,
    id: &SignatureId,
    signature: &CountedSignature,
    personal: &HashMap<(SignatureId, u64), Personal>,
) -> Result<Vec<Item>, ViewsError> {
    let shown = contribution(signature);
    let (Some(version), Some(details)) = (shown.details(), &signature.standing) else {
        return Ok(Vec::new());
    };
    let Some(personal) = personal.get(&(id.clone(), version)) else {
        return Ok(Vec::new());
    };
    let mut entries = Vec::new();
    if let Some(listed) = shown.listed {
        let signer = Signer {
            name: personal.display_name(),
            country: details.choices.country.clone(),
            occupation: personal.position(),
            confirmed_at: listed.confirmed_at,
        };
        entries.push(items::write(&listed.key(generation, id), &signer)?);
    }
    if let Some(listed) = shown.comment.filter(|_| !personal.comment.is_empty()) {
        let comment = Comment {
            text: personal.comment.clone(),
            name: listed.with_name.then(|| personal.display_name()),
            country: match listed.with_name {
                true => details.choices.country.clone(),
                false => String::new(),
            },
            confirmed_at: listed.confirmed_at,
        };
        entries.push(items::write(&listed.key(generation, id), &comment)?);
    }
    if let Some(listed) = shown.organisation {
        let organisation = Organisation {
            name: personal.organisation.clone(),
            link: personal.link.clone(),
            country: details.choices.country.clone(),
            confirmed_at: listed.confirmed_at,
        };
        entries.push(items::write(&listed.key(generation, id), &organisation)?);
    }
    Ok(entries)
}
