//! What became of the mails of a mailing, counted, and when that is so bad that no more may go out.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::{AttributeValue, TransactWriteItem, Update};
use event_store::Transaction;
use events::ids::SignatureId;

use crate::{Claim, Claims, DeliveryStatus, MailingId, OutboxError, explained, number, text};

/// Fewer mails say nothing about a list of addresses.
const ENOUGH: u64 = 50;
/// Bounces in a hundred mails. SES puts an account under review at 5 %.
/// <https://docs.aws.amazon.com/ses/latest/dg/faqs-enforcement.html>
const MOST_BOUNCES: u64 = 5;
/// Complaints in a thousand mails. Gmail and Yahoo ask bulk senders to stay below 0.3 %.
/// <https://support.google.com/a/answer/81126>
const MOST_COMPLAINTS: u64 = 3;
/// Fewer people than this can be three who pressed the wrong button.
const FEWEST_COMPLAINTS: u64 = 3;

/// What became of the mails of a mailing. Each is counted once, in the write that records it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Accepted by the mail service.
    pub sent: u64,
    /// Not sent: the signer has since withdrawn, been erased, moved, or wants no news, or no mail may go to the address.
    pub left_out: u64,
    /// Refused by the mail service for good.
    pub rejected: u64,
    /// Came back for good.
    pub bounced: u64,
    /// Marked as spam.
    pub complained: u64,
    /// News that ended through a link of this mailing.
    pub unsubscribed: u64,
}

/// Why a mailing stops by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoppedBy {
    /// Too many mails bounced or were refused.
    Bounces,
    /// Too many readers marked them as spam.
    Complaints,
}

/// What became of one mail of a mailing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NewsOutcome<'a> {
    /// It was sent, with this Message-ID.
    Sent(&'a str),
    /// The mail service refuses it for good, for this reason.
    Rejected(&'a str),
    /// It is not wanted any more.
    LeftOut,
}

impl Tally {
    /// Those of which is known what became of them.
    #[must_use]
    pub fn settled(&self) -> u64 {
        self.sent + self.left_out + self.rejected
    }

    /// Why no more may go out, if so.
    #[must_use]
    pub fn stops(&self) -> Option<StoppedBy> {
        let tried = self.sent + self.rejected;
        if tried < ENOUGH {
            return None;
        }
        let back = self.bounced + self.rejected;
        if back * 100 >= tried * MOST_BOUNCES {
            return Some(StoppedBy::Bounces);
        }
        let is_spam = self.complained >= FEWEST_COMPLAINTS
            && self.complained * 1000 >= tried * MOST_COMPLAINTS;
        is_spam.then_some(StoppedBy::Complaints)
    }

    pub(crate) fn read(item: &HashMap<String, AttributeValue>) -> Self {
        let number = |name: &str| {
            let value = item.get(name).and_then(|value| value.as_n().ok());
            value.and_then(|value| value.parse().ok()).unwrap_or(0)
        };
        Self {
            sent: number("sent"),
            left_out: number("left_out"),
            rejected: number("rejected"),
            bounced: number("bounced"),
            complained: number("complained"),
            unsubscribed: number("unsubscribed"),
        }
    }
}

impl Claims {
    /// Records what became of a claimed mail of a mailing, and counts it, in one transaction. If others count at the same
    /// moment each time, it is recorded without being counted: a mail must not go out twice because of a number.
    ///
    /// # Errors
    /// [`OutboxError`] if the table does not respond, or the claim was lost.
    pub async fn settle_news(
        &self,
        claim: &Claim,
        mailing: &MailingId,
        outcome: NewsOutcome<'_>,
    ) -> Result<(), OutboxError> {
        let (status, counter, name, value) = match outcome {
            NewsOutcome::Sent(id) => ("sent", "sent", "message_id", id),
            NewsOutcome::Rejected(reason) => ("rejected", "rejected", "reason", reason),
            NewsOutcome::LeftOut => ("left out", "left_out", "reason", "not wanted"),
        };
        let record = self.ending(claim, status, name, value)?;
        let both = self.with_count(record, mailing, counter)?;
        match both.commit(&self.client).await {
            Ok(None) => Ok(()),
            Ok(Some(_)) => Err(OutboxError("the claim was lost".to_owned())),
            Err(event_store::StoreError::Contended) => {
                self.settle(claim, status, name, value).await
            }
            Err(error) => Err(explained(error)),
        }
    }

    /// Records what went wrong with a mail of a mailing, and counts it once, if its item still exists.
    ///
    /// # Errors
    /// [`OutboxError`] if the table does not respond.
    pub async fn record_news_delivery(
        &self,
        signature: &SignatureId,
        mailing: &MailingId,
        status: DeliveryStatus,
    ) -> Result<(), OutboxError> {
        let record = Update::builder()
            .table_name(&self.table)
            .key("pk", text(&signature.to_string()))
            .key("sk", text(&mailing.sort_key()))
            .update_expression("SET fate = :fate")
            .condition_expression(
                "attribute_exists(pk) AND (attribute_not_exists(fate) OR fate <> :fate)",
            )
            .expression_attribute_values(":fate", text(status.name()))
            .build();
        let both = self.with_count(record.map_err(explained)?, mailing, status.name())?;
        // A condition that does not hold: it was recorded before, or is about a mail of long ago.
        both.commit(&self.client).await.map(drop).map_err(explained)
    }

    /// The write, and one more in a counter of the mailing.
    fn with_count(
        &self,
        record: Update,
        mailing: &MailingId,
        counter: &str,
    ) -> Result<Transaction, OutboxError> {
        let count = Update::builder()
            .table_name(&self.table)
            .key("pk", text(&mailing.partition()))
            .key("sk", text(TALLY))
            .update_expression("ADD #counter :one")
            .expression_attribute_names("#counter", counter)
            .expression_attribute_values(":one", number(1))
            .build();
        let writes = [record, count.map_err(explained)?];
        let writes = writes.map(|write| TransactWriteItem::builder().update(write).build());
        Ok(Transaction::of(writes.into()))
    }
}

/// The sort key of a mailing's numbers.
pub(crate) const TALLY: &str = "tally";

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(sent: u64, rejected: u64, bounced: u64, complained: u64) -> Tally {
        Tally {
            sent,
            rejected,
            bounced,
            complained,
            ..Tally::default()
        }
    }

    #[test]
    fn a_mailing_stops_at_the_rates_at_which_mail_services_act() {
        for (numbers, stops) in [
            (tally(0, 0, 0, 0), None),
            (tally(49, 0, 49, 49), None),
            (tally(50, 0, 2, 0), None),
            (tally(50, 0, 3, 0), Some(StoppedBy::Bounces)),
            (tally(100, 0, 4, 0), None),
            (tally(100, 0, 5, 0), Some(StoppedBy::Bounces)),
            (tally(95, 5, 0, 0), Some(StoppedBy::Bounces)),
            (tally(96, 4, 0, 0), None),
            (tally(50, 0, 0, 2), None),
            (tally(50, 0, 0, 3), Some(StoppedBy::Complaints)),
            (tally(1000, 0, 0, 3), Some(StoppedBy::Complaints)),
            (tally(1001, 0, 0, 3), None),
        ] {
            assert_eq!(numbers.stops(), stops, "{numbers:?}");
        }
    }
}
