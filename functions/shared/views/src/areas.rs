//! Regions and postcode areas: by which rules the signatures of a petition are counted, and what the marker of one says of it.
//!
//! What signers wrote is sealed, and only `count` opens it. The projection of petitions writes the rules beside the petition, so that
//! `count` reads them in the request that reads markers. Numbers by other rules are in other items, and are never added up.

use events::petition::PlacesBy;
use events::petition::areas::Areas;
use events::signature::SignatureStatus;
use serde::{Deserialize, Serialize};

use crate::ViewsError;
use crate::items::{self, Item};
use crate::layout::Key;
use crate::signatures::counted::CountedSignature;

/// The rules as they are stored.
#[derive(Serialize, Deserialize)]
struct KeptRules {
    by: PlacesBy,
}

/// The item of a petition's rules, if it counts anything but countries.
///
/// # Errors
/// [`ViewsError::Request`].
pub(crate) fn item_of(by: Option<&PlacesBy>, key: &Key) -> Result<Option<Item>, ViewsError> {
    let by = by.filter(|by| by.rules().is_some()).cloned();
    by.map(|by| items::write(key, &KeptRules { by }))
        .transpose()
}

/// The rules by which the signatures of a petition are in areas.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct AreaRules {
    /// See [`PlacesBy::rules`].
    pub(crate) name: String,
    /// What tells an area.
    pub(crate) areas: Areas,
}

impl AreaRules {
    /// # Errors
    /// [`ViewsError::Unreadable`].
    pub(crate) fn read(item: Item) -> Result<Option<Self>, ViewsError> {
        let KeptRules { by } = items::read(item)?;
        let (name, areas) = (by.rules(), by.areas());
        Ok(name.zip(areas).map(|(name, areas)| Self { name, areas }))
    }
}

/// The area that a signature counts for. In its marker while it counts, so that it can be taken away again when the details do not open
/// any more; it goes with the details, at the latest when they are erased.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountedArea {
    /// The rules that it follows from.
    pub rules: String,
    /// The version of the details that it follows from; 0 for none.
    pub details: u64,
    /// Its name; `None` if the details tell none, or did not open any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl CountedSignature {
    /// Whether it is counted in an area, if the petition has rules: as one of the confirmed people.
    #[must_use]
    pub fn counts_in_areas(&self) -> bool {
        self.status == SignatureStatus::Confirmed && !self.organisation
    }

    /// The area that it counts for.
    #[must_use]
    pub fn counted_area(&self) -> Option<&CountedArea> {
        self.area.as_ref().filter(|_| self.counts_in_areas())
    }

    /// The same without its area, which does not follow from the events alone.
    #[must_use]
    pub fn without_area(self) -> Self {
        Self { area: None, ..self }
    }

    /// The version of the details that have to be opened before it can be [settled](Self::settled) by `rules`.
    pub(crate) fn lacks_area(&self, rules: Option<&AreaRules>) -> Option<u64> {
        let rules = rules.filter(|_| self.counts_in_areas())?;
        let standing = self.standing.as_ref()?;
        let known = self.area.as_ref();
        let is_known =
            known.is_some_and(|area| area.rules == rules.name && area.details == standing.version);
        (!is_known).then_some(standing.version)
    }

    /// The same in the area that follows from `rules` and from the opened details, which are `None` if they do not open.
    pub(crate) fn settled(
        mut self,
        rules: Option<&AreaRules>,
        personal: Option<&events::personal::Personal>,
    ) -> Self {
        let Some(rules) = rules.filter(|_| self.counts_in_areas()) else {
            return self.without_area();
        };
        let lacking = self.lacks_area(Some(rules));
        if self.standing.is_some() && lacking.is_none() {
            return self;
        }
        let opened = self.standing.as_ref().zip(personal);
        let name = opened
            .and_then(|(standing, personal)| rules.areas.of(&standing.choices.country, personal));
        self.area = Some(CountedArea {
            rules: rules.name.clone(),
            details: lacking.unwrap_or(0),
            name,
        });
        self
    }
}
