//! What went wrong with a mail after it was sent, stored with its claim.

use events::ids::SignatureId;

use crate::claims::{sort_key, unless_gone};
use crate::{Claims, OutboxError, text};

/// What went wrong with a mail that was sent, as the mail service reports it. Releases before this one also stored
/// `delivered`, which cost a write for each mail and was never read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeliveryStatus {
    /// The mail service accepted it, but then refused to send it.
    Rejected,
    /// It bounced permanently.
    Bounced,
    /// Its reader marked it as spam.
    Complained,
}

impl DeliveryStatus {
    /// The stored value.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Rejected => "rejected",
            Self::Bounced => "bounced",
            Self::Complained => "complained",
        }
    }
}

impl Claims {
    /// Records what went wrong with the mail about this event, in the stored attribute `fate`, if its item still exists.
    ///
    /// # Errors
    /// [`OutboxError`] if the table does not respond.
    pub async fn record_delivery(
        &self,
        signature: &SignatureId,
        version: u64,
        status: DeliveryStatus,
    ) -> Result<(), OutboxError> {
        let update = self
            .client
            .update_item()
            .table_name(&self.table)
            .key("pk", text(&signature.to_string()))
            .key("sk", text(&sort_key(version)))
            .update_expression("SET fate = :fate")
            .condition_expression("attribute_exists(pk)")
            .expression_attribute_values(":fate", text(status.name()));
        unless_gone(update.send().await)
    }
}
