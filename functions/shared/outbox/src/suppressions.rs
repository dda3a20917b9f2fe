//! Addresses that no mail of this deployment may go to, stored as keyed hashes.
//!
//! An entry is about one exact address, because other spellings may be other mailboxes. It expires after
//! [`SuppressionReason::kept`], because a mailbox can get another owner, and anybody can submit an address before its
//! owner exists; an operator can lift it earlier.

use std::collections::HashMap;

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::types::{AttributeValue, Delete, Put, TransactWriteItem};
use event_store::batch;
use events::email::EmailAddress;
use events::envelope::Actor;
use events::ids::AddressTag;
use events::secret::AddressKey;
use jiff::{SignedDuration, Timestamp};

use crate::claims::unless_gone;
use crate::{OutboxError, explained, number, text};

const SORT_KEY: &str = "suppressed";

/// Begins the sort keys of lifted entries; the time follows.
const LIFTED: &str = "lifted#";

/// How long it is known who lifted an entry: as long as the longest entry counts.
pub const LIFT_KEPT: SignedDuration = SignedDuration::from_hours(365 * 24);

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

/// An entry that an operator lifted. It names no signer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lift {
    /// When.
    pub at: Timestamp,
    /// Why no mail went there until then.
    pub reason: SuppressionReason,
    /// Who lifted it, and why.
    pub actor: Actor,
}

impl Lift {
    fn read(item: &HashMap<String, AttributeValue>) -> Option<Self> {
        let value = |name: &str| item.get(name).and_then(|value| value.as_s().ok());
        Some(Self {
            at: value("at")?.parse().ok()?,
            reason: reason_of(item),
            actor: Actor {
                operator: value("operator").cloned(),
                note: value("note").cloned(),
                caller: value("caller").cloned(),
            },
        })
    }
}

/// The entry in an item, if it counts at `now`.
fn entry(item: &HashMap<String, AttributeValue>, now: Timestamp) -> Option<Suppression> {
    let reason = reason_of(item);
    let at = item.get("at").and_then(|at| at.as_s().ok());
    // Release 0.1.0 stored no end. An entry without a readable beginning counts as new.
    let at = at.and_then(|at| at.parse().ok()).unwrap_or(now);
    let until = at + reason.kept();
    (now < until).then_some(Suppression { reason, until })
}

fn reason_of(item: &HashMap<String, AttributeValue>) -> SuppressionReason {
    match item.get("why").and_then(|why| why.as_s().ok()) {
        Some(why) if why == "bounced" => SuppressionReason::Bounced,
        _ => SuppressionReason::Complained,
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
        let item = get.send().await.map_err(explained)?.item;
        Ok(item.and_then(|item| entry(&item, now)))
    }

    /// The entries of many addresses, by position: one eventually consistent read for each 100, at half the price. A bounce
    /// of this very second may be missed, as it would be if it came a second later.
    ///
    /// # Errors
    /// [`OutboxError`].
    pub async fn find_all(
        &self,
        emails: &[EmailAddress],
        now: Timestamp,
    ) -> Result<Vec<Option<Suppression>>, OutboxError> {
        let name = |email| format!("address/{}", AddressTag::of(&self.key, email));
        let names: Vec<_> = emails.iter().map(name).collect();
        // DynamoDB refuses a batch that names a key twice.
        let mut keys = names.clone();
        keys.sort_unstable();
        keys.dedup();
        let key = |name: &String| {
            HashMap::from([
                ("pk".to_owned(), text(name)),
                ("sk".to_owned(), text(SORT_KEY)),
            ])
        };
        let keys = keys.iter().map(key).collect();
        let items = batch::get_eventually(&self.client, &self.table, keys).await;
        let found: HashMap<_, _> = items
            .map_err(explained)?
            .into_iter()
            .filter_map(|item| Some((item.get("pk")?.as_s().ok()?.clone(), entry(&item, now)?)))
            .collect();
        Ok(names.iter().map(|name| found.get(name).copied()).collect())
    }

    /// Removes the entry of an address, and records who did it and why in the same transaction. The record is kept for
    /// [`LIFT_KEPT`]. If there is no entry, nothing is written.
    ///
    /// # Errors
    /// [`OutboxError`].
    pub async fn lift(
        &self,
        email: &EmailAddress,
        actor: &Actor,
        at: Timestamp,
    ) -> Result<(), OutboxError> {
        let Some(Suppression { reason, .. }) = self.find(email, at).await? else {
            return Ok(());
        };
        let delete = Delete::builder()
            .table_name(&self.table)
            .key("pk", self.partition(email))
            .key("sk", text(SORT_KEY))
            .build();
        let mut record = Put::builder()
            .table_name(&self.table)
            .item("pk", self.partition(email))
            .item("sk", text(&format!("{LIFTED}{at:.3}")))
            .item("why", text(reason.name()))
            .item("at", text(&format!("{at:.3}")))
            .item("expires", number((at + LIFT_KEPT).as_second()));
        let said = [
            ("operator", &actor.operator),
            ("note", &actor.note),
            ("caller", &actor.caller),
        ];
        for (name, value) in said {
            if let Some(value) = value {
                record = record.item(name, text(value));
            }
        }
        let delete = delete.map_err(explained)?;
        let record = record.build().map_err(explained)?;
        let both = self
            .client
            .transact_write_items()
            .transact_items(TransactWriteItem::builder().delete(delete).build())
            .transact_items(TransactWriteItem::builder().put(record).build());
        both.send().await.map(drop).map_err(explained)
    }

    /// When emails to an address were allowed again, by whom and why, oldest first: one strongly consistent query.
    ///
    /// # Errors
    /// [`OutboxError`].
    pub async fn lifts(&self, email: &EmailAddress) -> Result<Vec<Lift>, OutboxError> {
        let query = self
            .client
            .query()
            .table_name(&self.table)
            .key_condition_expression("pk = :pk AND begins_with(sk, :lifted)")
            .expression_attribute_values(":pk", self.partition(email))
            .expression_attribute_values(":lifted", text(LIFTED))
            .consistent_read(true)
            .into_paginator()
            .items();
        let items = query.send().collect::<Result<Vec<_>, _>>().await;
        Ok(items
            .map_err(explained)?
            .iter()
            .filter_map(Lift::read)
            .collect())
    }

    fn partition(&self, email: &EmailAddress) -> AttributeValue {
        text(&format!("address/{}", AddressTag::of(&self.key, email)))
    }
}
