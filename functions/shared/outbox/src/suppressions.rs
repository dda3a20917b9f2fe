//! Addresses that no mail of this deployment may go to, stored as keyed hashes. An entry does not expire.

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::types::AttributeValue;
use events::email::CanonicalEmail;
use events::ids::AddressTag;
use events::secret::AddressKey;
use jiff::Timestamp;

use crate::{OutboxError, explained, text};

const SORT_KEY: &str = "suppressed";

/// Why no mail may go to an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SuppressionReason {
    /// A mail bounced permanently.
    Bounced,
    /// A reader marked a mail as spam.
    Complained,
}

impl SuppressionReason {
    fn name(self) -> &'static str {
        match self {
            Self::Bounced => "bounced",
            Self::Complained => "complained",
        }
    }
}

/// The list of suppressed addresses.
#[derive(Clone, Debug)]
pub struct Suppressions {
    client: Client,
    table: String,
    key: AddressKey,
}

impl Suppressions {
    /// In the table `mail`, under this key.
    #[must_use]
    pub fn new(client: Client, table: String, key: AddressKey) -> Self {
        Self { client, table, key }
    }

    /// Adds an address. Adding it again changes only the reason and the time.
    ///
    /// # Errors
    /// [`OutboxError`].
    pub async fn add(
        &self,
        email: &CanonicalEmail,
        reason: SuppressionReason,
        at: Timestamp,
    ) -> Result<(), OutboxError> {
        let put = self
            .client
            .put_item()
            .table_name(&self.table)
            .item("pk", self.partition(email))
            .item("sk", text(SORT_KEY))
            .item("why", text(reason.name()))
            .item("at", text(&format!("{at:.3}")));
        put.send().await.map(drop).map_err(explained)
    }

    /// Whether no mail may go there: one strongly consistent read, so that a bounce of a moment ago counts.
    ///
    /// # Errors
    /// [`OutboxError`].
    pub async fn holds(&self, email: &CanonicalEmail) -> Result<bool, OutboxError> {
        let get = self
            .client
            .get_item()
            .table_name(&self.table)
            .key("pk", self.partition(email))
            .key("sk", text(SORT_KEY))
            .consistent_read(true)
            .projection_expression("pk");
        let answer = get.send().await.map_err(explained)?;
        Ok(answer.item.is_some())
    }

    fn partition(&self, email: &CanonicalEmail) -> AttributeValue {
        text(&format!("address/{}", AddressTag::of(&self.key, email)))
    }
}
