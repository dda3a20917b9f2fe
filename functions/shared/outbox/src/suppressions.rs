//! Addresses that no mail of this deployment may go to, stored as keyed hashes.
//!
//! An entry is about one exact address, because other spellings may be other mailboxes. It expires after
//! [`SuppressionReason::kept`], because a mailbox can get another owner, and anybody can submit an address before its
//! owner exists; an operator can lift it earlier.

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::types::AttributeValue;
use events::email::EmailAddress;
use events::ids::AddressTag;
use events::secret::AddressKey;
use jiff::{SignedDuration, Timestamp};

use crate::claims::unless_gone;
use crate::{OutboxError, explained, number, text};

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
    /// Its name, as it is stored.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Bounced => "bounced",
            Self::Complained => "complained",
        }
    }

    /// How long an entry counts.
    #[must_use]
    pub fn kept(self) -> SignedDuration {
        match self {
            Self::Bounced => SignedDuration::from_hours(90 * 24),
            Self::Complained => SignedDuration::from_hours(365 * 24),
        }
    }
}

/// An entry of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suppression {
    /// Why no mail may go there.
    pub reason: SuppressionReason,
    /// Until when.
    pub until: Timestamp,
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

    /// Adds an address, from `at` on. An entry that counts longer stays.
    ///
    /// # Errors
    /// [`OutboxError`].
    pub async fn add(
        &self,
        email: &EmailAddress,
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
            .item("at", text(&format!("{at:.3}")))
            .item("expires", number((at + reason.kept()).as_second()))
            .condition_expression("attribute_not_exists(expires) OR expires <= :expires")
            .expression_attribute_values(":expires", number((at + reason.kept()).as_second()));
        unless_gone(put.send().await)
    }

    /// The entry that forbids mails to the address at `now`: one strongly consistent read, so that a bounce of a moment
    /// ago counts.
    ///
    /// # Errors
    /// [`OutboxError`].
    pub async fn find(
        &self,
        email: &EmailAddress,
        now: Timestamp,
    ) -> Result<Option<Suppression>, OutboxError> {
        let get = self
            .client
            .get_item()
            .table_name(&self.table)
            .key("pk", self.partition(email))
            .key("sk", text(SORT_KEY))
            .consistent_read(true);
        let Some(item) = get.send().await.map_err(explained)?.item else {
            return Ok(None);
        };
        let value = |name: &str| item.get(name).and_then(|value| value.as_s().ok());
        let reason = match value("why").map(String::as_str) {
            Some("bounced") => SuppressionReason::Bounced,
            _ => SuppressionReason::Complained,
        };
        // Release 0.1.0 stored no end. An entry without a readable beginning counts as new.
        let at = value("at").and_then(|at| at.parse().ok()).unwrap_or(now);
        let until = at + reason.kept();
        Ok((now < until).then_some(Suppression { reason, until }))
    }

    /// Removes the entry of an address, if there is one.
    ///
    /// # Errors
    /// [`OutboxError`].
    pub async fn lift(&self, email: &EmailAddress) -> Result<(), OutboxError> {
        let delete = self
            .client
            .delete_item()
            .table_name(&self.table)
            .key("pk", self.partition(email))
            .key("sk", text(SORT_KEY));
        delete.send().await.map(drop).map_err(explained)
    }

    fn partition(&self, email: &EmailAddress) -> AttributeValue {
        text(&format!("address/{}", AddressTag::of(&self.key, email)))
    }
}
