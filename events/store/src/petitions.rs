//! The log of petitions.

use aws_sdk_dynamodb::Client;

use super::{NewEvent, Outcome, StoreError, Table};
use events::envelope::Recorded;
use events::ids::Slug;
use events::petition::PetitionEvent;

/// The log of petitions.
#[derive(Clone, Debug)]
pub struct PetitionLog(Table);

impl PetitionLog {
    /// The log in this table.
    #[must_use]
    pub fn new(client: Client, table: String) -> Self {
        Self(Table {
            client,
            name: table,
        })
    }

    /// Appends at the expected version.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn append(&self, new: NewEvent<PetitionEvent>) -> Result<Outcome, StoreError> {
        self.0.append(new).await
    }

    /// A petition's whole stream.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn load(&self, petition: &Slug) -> Result<Vec<Recorded<PetitionEvent>>, StoreError> {
        self.load_after(petition, 0).await
    }

    /// A petition's events after `version`.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn load_after(
        &self,
        petition: &Slug,
        version: u64,
    ) -> Result<Vec<Recorded<PetitionEvent>>, StoreError> {
        self.0.load_after(petition.as_str(), version).await
    }
}
