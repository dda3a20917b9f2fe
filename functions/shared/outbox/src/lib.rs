//! Addresses that no mail of this deployment may go to, kept as keyed hashes in the table `mail`.
#![forbid(unsafe_code)]

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::error::DisplayErrorContext;
use aws_sdk_dynamodb::types::AttributeValue;
use events::email::CanonicalEmail;
use events::ids::AddressTag;
use events::secret::AddressKey;
use jiff::Timestamp;

const SORT_KEY: &str = "suppressed";

/// Why no mail may go there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// A mail came back for good.
    Bounced,
    /// A mail was marked as spam.
    Complained,
}

impl Why {
    fn name(self) -> &'static str {
        match self {
            Self::Bounced => "bounced",
            Self::Complained => "complained",
        }
    }
}

/// The table did not answer.
#[derive(Debug, thiserror::Error)]
#[error("the list of suppressed addresses: {0}")]
pub struct SuppressionError(String);

/// The list.
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

    /// No more mails there. A second time changes the reason and the time only.
    ///
    /// # Errors
    /// [`SuppressionError`].
    pub async fn add(
        &self,
        email: &CanonicalEmail,
        why: Why,
        at: Timestamp,
    ) -> Result<(), SuppressionError> {
        let put = self
            .client
            .put_item()
            .table_name(&self.table)
            .item("pk", self.partition(email))
            .item("sk", text(SORT_KEY))
            .item("why", text(why.name()))
            .item("at", text(&format!("{at:.3}")));
        put.send().await.map(drop).map_err(explained)
    }

    /// Whether no mail may go there: one read, consistent, so that a bounce of a moment ago counts.
    ///
    /// # Errors
    /// [`SuppressionError`].
    pub async fn holds(&self, email: &CanonicalEmail) -> Result<bool, SuppressionError> {
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

fn text(value: &str) -> AttributeValue {
    AttributeValue::S(value.to_owned())
}

fn explained(error: impl std::error::Error) -> SuppressionError {
    SuppressionError(DisplayErrorContext(error).to_string())
}
