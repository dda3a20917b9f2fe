//! The petition's own picture for the card beside its shared links: an item of its own, so that nobody reads it but who draws the
//! card.

use events::petition::{CardPicture, PictureHash};
use serde::{Deserialize, Serialize};

use crate::lookup::Wanted;
use crate::{Views, ViewsError, items};

/// What is drawn on the card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptCard {
    /// Of the petition's own picture.
    pub hash: PictureHash,
    /// The small JPEG of it.
    pub jpeg: CardPicture,
}

impl Views {
    /// The picture for the card of a petition, if it has one. One request.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn card(&self, slug: &str) -> Result<Option<KeptCard>, ViewsError> {
        let [found] = self.read([Wanted::card(slug)]).await?;
        found.map(items::read).transpose()
    }
}
