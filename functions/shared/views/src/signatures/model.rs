//! The whole view in memory, as it must be: what [`super::SignatureViews::verify`] compares with, and the
//! model of the tests.

use std::collections::{BTreeMap, HashMap};

use crate::items::Item;
use crate::layout::{self, Key};
use crate::{Projection, ViewsError};
use aws_sdk_dynamodb::types::AttributeValue;
use events::envelope::Recorded;
use events::ids::{SignatureId, Slug};
use events::personal::Personal;
use events::signature::{Signature, SignatureEvent};

use super::projection::{self, Change, Step, contribution};
use super::{marker, transaction};

/// Counts, days and markers of all petitions.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct View {
    /// By petition.
    pub petitions: BTreeMap<Slug, Change>,
    /// By signature.
    pub signatures: BTreeMap<SignatureId, Signature>,
}

impl View {
    /// Applies an event, unless it was applied before.
    ///
    /// # Errors
    /// With the version that is missing before it.
    pub fn apply(&mut self, id: &SignatureId, event: &Recorded<SignatureEvent>) -> Result<(), u64> {
        let absent = Signature::default();
        match projection::apply(self.signatures.get(id).unwrap_or(&absent), event) {
            Step::Seen => Ok(()),
            Step::Gap { missing } => Err(missing),
            Step::Next { after, change } => {
                *self.petitions.entry(id.petition.clone()).or_default() += &change;
                self.signatures.insert(id.clone(), *after);
                Ok(())
            }
        }
    }

    /// The details that are shown, by signature and version.
    #[must_use]
    pub fn shown(&self) -> Vec<(SignatureId, u64)> {
        let shown = |(id, signature): (&SignatureId, &Signature)| {
            Some((id.clone(), contribution(signature).shown?.details))
        };
        self.signatures.iter().filter_map(shown).collect()
    }

    /// The items of this view in `generation`.
    ///
    /// # Errors
    /// [`ViewsError`] when one cannot be written down.
    pub fn items(
        &self,
        generation: u32,
        personal: &HashMap<(SignatureId, u64), Personal>,
    ) -> Result<BTreeMap<Key, Item>, ViewsError> {
        let mut items = BTreeMap::new();
        let mut add = |item: Item| items.insert(layout::key_of(&item), item);
        for (slug, change) in &self.petitions {
            let pk = layout::petition(Projection::Signatures, generation, slug.as_str());
            let sums = std::iter::once((
                layout::COUNT.to_owned(),
                transaction::count_fields(&change.tally),
            ))
            .chain(
                change
                    .days
                    .iter()
                    .map(|(date, hours)| (layout::day(*date), transaction::day_fields(hours))),
            );
            for (sk, fields) in sums {
                let mut item = layout::attributes(&(pk.clone(), sk));
                item.extend(
                    fields
                        .into_iter()
                        .map(|(name, sum)| (name, AttributeValue::N(sum.to_string()))),
                );
                add(item);
            }
        }
        for (id, signature) in &self.signatures {
            add(marker::item(generation, id, signature)?);
            if let Some(signer) = transaction::signer(generation, id, signature, personal)? {
                add(signer);
            }
        }
        Ok(items)
    }
}
