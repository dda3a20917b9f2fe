//! The words of consents, as they were when they were given.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::ViewsError;
use crate::generations::Projection;
use crate::items;
use crate::petition::ConsentWords;
use crate::{Views, layout};

impl Views {
    /// The words that these consents were given in, by id and version; those that are not there are left out. No request for
    /// none of them, and one for up to a hundred.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn consent_words(
        &self,
        slug: &str,
        wanted: &BTreeSet<(String, u64)>,
    ) -> Result<BTreeMap<(String, u64), BTreeMap<String, String>>, ViewsError> {
        if wanted.is_empty() {
            return Ok(BTreeMap::new());
        }
        let pk = self.partition(Projection::Petitions, slug).await?;
        let keys = wanted.iter();
        let keys: Vec<_> = keys
            .map(|(id, version)| (pk.clone(), layout::consent(*version, id)))
            .collect();
        let found = self.get_all(keys).await?;
        let words = found.into_values().map(|item| {
            let ConsentWords { id, version, texts } = items::read(item)?;
            Ok(((id, version), texts))
        });
        words.collect()
    }
}
