//! All views of the signature log in memory, as they must be: what
//! [`super::SignatureViews::verify`] compares with, and the model of the tests.

use std::collections::{BTreeMap, HashMap};

use aws_sdk_dynamodb::types::AttributeValue;
use events::envelope::Recorded;
use events::ids::{SignatureId, Slug};
use events::personal::Personal;
use events::signature::SignatureEvent;

use super::contribution::contribution;
use super::counted::CountedSignature;
use super::fold::{Change, fold};
use super::transaction;
use crate::items::Item;
use crate::layout::{self, Key};
use crate::{Projection, ViewsError};

/// Counts, days and markers of all petitions.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct View {
    /// By petition.
    pub petitions: BTreeMap<Slug, Change>,
    /// By signature.
    pub signatures: BTreeMap<SignatureId, CountedSignature>,
}

impl View {
    /// Applies an event, unless it was applied before.
    ///
    /// # Errors
    /// The version that is missing before it.
    pub fn apply(&mut self, id: &SignatureId, event: &Recorded<SignatureEvent>) -> Result<(), u64> {
        let signature = self.signatures.entry(id.clone()).or_default();
        if let Some(folded) = fold(signature, std::slice::from_ref(event))? {
            *signature = folded.after;
            *self.petitions.entry(id.petition.clone()).or_default() += &folded.change;
        }
        Ok(())
    }

    /// The details that are shown, by signature and version.
    #[must_use]
    pub fn shown(&self) -> Vec<(SignatureId, u64)> {
        let shown = |(id, signature): (&SignatureId, &CountedSignature)| {
            Some((id.clone(), contribution(signature).listed?.details))
        };
        self.signatures.iter().filter_map(shown).collect()
    }

    /// The items of this view in `generation`.
    ///
    /// # Errors
    /// [`ViewsError::Request`] if one of them cannot be serialised.
    pub fn items(
        &self,
        generation: u32,
        personal: &HashMap<(SignatureId, u64), Personal>,
    ) -> Result<BTreeMap<Key, Item>, ViewsError> {
        let mut items = BTreeMap::new();
        let mut add = |item: Item| items.insert(layout::key_of(&item), item);
        for (slug, change) in &self.petitions {
            let pk = layout::petition(Projection::Signatures, generation, slug.as_str());
            for (sk, fields) in change.sums() {
                let number = |(name, sum): (_, i64)| (name, AttributeValue::N(sum.to_string()));
                let mut item = layout::attributes(&(pk.clone(), sk));
                item.extend(fields.into_iter().map(number));
                add(item);
            }
        }
        for (id, signature) in &self.signatures {
            add(signature.marker(generation, id)?);
            if let Some(signer) = transaction::signer(generation, id, signature, personal)? {
                add(signer);
            }
        }
        Ok(items)
    }
}
