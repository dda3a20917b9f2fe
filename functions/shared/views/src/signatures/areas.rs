//! The areas of signatures on their way into the views, and the rules of the petitions that they belong to.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use events::ids::{SignatureId, Slug};
use events::personal::Personal;

use super::SignatureViews;
use super::transaction::Move;
use crate::areas::AreaRules;
use crate::layout::{self, Key};
use crate::{Projection, ViewsError, items};

impl Move {
    /// Puts the signature into its area, and adds that to what changes. Once only.
    pub(super) fn settle(
        &mut self,
        rules: Option<&AreaRules>,
        personal: &HashMap<(SignatureId, u64), Personal>,
    ) {
        let version = self.after.lacks_area(rules).unwrap_or(0);
        let personal = personal.get(&(self.id.clone(), version));
        self.after = std::mem::take(&mut self.after).settled(rules, personal);
        self.change.add_area(&self.before, -1);
        self.change.add_area(&self.after, 1);
    }
}

/// Where the rules of a petition are in a generation of the petitions.
pub(super) fn key(petitions: u32, slug: &str) -> Key {
    let pk = layout::petition(Projection::Petitions, petitions, slug);
    (pk, layout::PLACES.to_owned())
}

/// The rules of all petitions that were met, for whoever reads the whole log.
pub(super) struct KnownRules {
    /// The generation of the petitions; `None` if another release wrote it. Then there are no rules.
    petitions: Option<u32>,
    known: HashMap<Slug, Option<Arc<AreaRules>>>,
}

impl KnownRules {
    pub(super) fn new(petitions: Option<u32>) -> Self {
        Self {
            petitions,
            known: HashMap::new(),
        }
    }

    /// Reads those of `slugs` that were not met before: a request for each 100 of them.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub(super) async fn meet(
        &mut self,
        views: &SignatureViews,
        slugs: BTreeSet<Slug>,
    ) -> Result<(), ViewsError> {
        let Some(petitions) = self.petitions else {
            return Ok(());
        };
        let new: Vec<_> = slugs
            .into_iter()
            .filter(|slug| !self.known.contains_key(slug))
            .collect();
        if new.is_empty() {
            return Ok(());
        }
        let keys: Vec<_> = new
            .iter()
            .map(|slug| key(petitions, slug.as_str()))
            .collect();
        let mut found = items::get(&views.client, &views.views, &keys).await?;
        for (slug, key) in new.into_iter().zip(keys) {
            let rules = found.remove(&key).map(AreaRules::read).transpose()?;
            self.known.insert(slug, rules.flatten().map(Arc::new));
        }
        Ok(())
    }

    /// The rules of a petition, if it has any.
    pub(super) fn of(&self, slug: &Slug) -> Option<Arc<AreaRules>> {
        self.known.get(slug)?.clone()
    }
}
