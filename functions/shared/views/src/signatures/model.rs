//! All views of the signature log in memory, as they must be: the model of the tests.

use std::collections::BTreeMap;

use events::envelope::Recorded;
use events::ids::{SignatureId, Slug};
use events::signature::SignatureEvent;

use super::counted::CountedSignature;
use super::fold::{Change, fold};

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
}
