//! Why names are not shown: an operator hides them, or too few have confirmed for what the petition promised.
//!
//! A promise is judged by the count as it is after the names were read, with strong consistency. So whoever sees a name sees it as it was
//! while enough had confirmed, whatever is confirmed, withdrawn or rebuilt meanwhile.

use events::petition::NamesFrom;

use crate::count::Count;
use crate::generations::Projection;
use crate::part::Part;
use crate::petition::Petition;
use crate::{Views, ViewsError, items, layout};

/// Why no name of a petition is shown, nor a comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withheld {
    /// An operator hides them for a while.
    Hidden,
    /// Too few have confirmed.
    TooFew {
        /// What the petition promised.
        promised: NamesFrom,
        /// How many are missing.
        missing: u64,
    },
}

/// A part of a list of people or organisations, as the public may see it now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicPart<T> {
    /// What is shown; empty while it is withheld.
    pub part: Part<T>,
    /// Why nothing is shown, if it is for one of these reasons.
    pub withheld: Option<Withheld>,
}

impl<T> Default for PublicPart<T> {
    fn default() -> Self {
        Self {
            part: Part::default(),
            withheld: None,
        }
    }
}

impl<T> PublicPart<T> {
    pub(crate) fn of(part: Part<T>, withheld: Option<Withheld>) -> Self {
        let part = match withheld {
            None => part,
            Some(_) => Part::default(),
        };
        Self { part, withheld }
    }
}

impl Petition {
    /// Why no name is shown while so many have confirmed.
    #[must_use]
    pub fn withheld(&self, confirmed: u64) -> Option<Withheld> {
        if self.names_hidden {
            return Some(Withheld::Hidden);
        }
        let promised = self.names_from?;
        match promised.missing(confirmed) {
            0 => None,
            missing => Some(Withheld::TooFew { promised, missing }),
        }
    }
}

impl Views {
    /// Why no name of the petition is shown: to be asked after the names were read. No request unless the petition promised
    /// something.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn withheld(&self, petition: &Petition) -> Result<Option<Withheld>, ViewsError> {
        let confirmed = match petition.names_from {
            Some(_) if !petition.names_hidden => self.count_now(&petition.slug).await?.confirmed,
            _ => 0,
        };
        Ok(petition.withheld(confirmed))
    }

    /// The count as [`Self::count`], read with strong consistency.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn count_now(&self, slug: &str) -> Result<Count, ViewsError> {
        let pk = self.partition(Projection::Signatures, slug).await?;
        let key = layout::attributes(&(pk, layout::COUNT.to_owned()));
        let get = self
            .client
            .get_item()
            .table_name(&self.table)
            .set_key(Some(key))
            .consistent_read(true);
        let found = get.send().await.map_err(ViewsError::sdk)?.item;
        found.map_or_else(|| Ok(Count::default()), items::read)
    }
}
