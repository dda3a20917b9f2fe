//! The message that asks for one mail of a mailing. It has the form of a record of the log's stream, which the queues of both
//! platforms take, and names ids only.

use std::collections::HashMap;

use aws_lambda_events::event::dynamodb::EventRecord;
use events::ids::{CommandId, SignatureId};
use outbox::MailingId;
use serde_dynamo::{AttributeValue, Item};

/// The type of these records. No event of the log has it.
const TYPE: &str = "NewsMail";
/// The least sequence number that a record can have on one machine: AWS's have 21 digits.
const FIRST_NUMBER: u128 = 100_000_000_000_000_000_000;

/// Asks for the mail of a mailing to one signer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewsMessage {
    /// Whose mail.
    pub signature: SignatureId,
    /// Of which mailing.
    pub mailing: MailingId,
    /// In which round.
    pub round: u64,
}

impl NewsMessage {
    /// The record for a queue. Its number is always the same for this signer and mailing, so that a list has it once.
    ///
    /// # Errors
    /// If the record cannot be built, which no id causes.
    pub fn to_record(&self) -> Result<EventRecord, serde_json::Error> {
        let Self {
            signature,
            mailing,
            round,
        } = self;
        let name = CommandId::named(&format!("{signature} mailing {mailing}"));
        // Below the variant's bits, so that each is random.
        let number = FIRST_NUMBER + (name.0.as_u128() & ((1 << 62) - 1));
        let keys = serde_json::json!({
            "stream": { "S": signature.to_string() },
            "mailing": { "S": mailing.name() },
        });
        let mut image = keys.clone();
        image["type"] = serde_json::json!({ "S": TYPE });
        image["round"] = serde_json::json!({ "N": round.to_string() });
        serde_json::from_value(serde_json::json!({
            "eventID": name.0.to_string(),
            "eventName": "INSERT",
            "eventVersion": "1.1",
            "eventSource": "countersign:news-mail",
            "awsRegion": "",
            "dynamodb": {
                "ApproximateCreationDateTime": 0,
                "Keys": keys,
                "NewImage": image,
                "SequenceNumber": number.to_string(),
                "SizeBytes": 0,
                "StreamViewType": "NEW_IMAGE",
            },
        }))
    }

    /// The message in a record; `None` if it is another record, an error if it is one that nobody can read.
    pub(crate) fn read(image: &Item) -> Option<Result<Self, &'static str>> {
        let image: &HashMap<String, AttributeValue> = image.inner();
        let text = |name: &str| match image.get(name) {
            Some(AttributeValue::S(text) | AttributeValue::N(text)) => Some(text.as_str()),
            _ => None,
        };
        if text("type") != Some(TYPE) {
            return None;
        }
        let read = || {
            let signature = SignatureId::parse(text("stream")?).ok()?;
            let petition = signature.petition.clone();
            Some(Self {
                mailing: MailingId::new(petition, text("mailing")?).ok()?,
                round: text("round")?.parse().ok()?,
                signature,
            })
        };
        Some(read().ok_or("it does not name a signature, a mailing and a round"))
    }
}

#[cfg(test)]
mod tests {
    use events::ids::{Slug, Tag};

    use super::*;

    #[test]
    fn a_record_is_read_as_it_was_written_and_names_nobody() {
        let petition = Slug::parse("clean-rivers").unwrap();
        let message = |tag: u8, round| NewsMessage {
            signature: SignatureId {
                petition: petition.clone(),
                tag: Tag::from_bytes([tag; Tag::BYTES]),
            },
            mailing: MailingId::new(petition.clone(), "court.yes").unwrap(),
            round,
        };
        let record = message(1, 2).to_record().unwrap();
        let read = NewsMessage::read(&record.change.new_image);
        assert_eq!(read, Some(Ok(message(1, 2))));
        let number = |message: NewsMessage| {
            let number = message.to_record().unwrap().change.sequence_number.unwrap();
            number.parse::<u128>().unwrap()
        };
        assert_eq!(number(message(1, 2)), number(message(1, 3)));
        assert_ne!(number(message(1, 2)), number(message(2, 2)));
        assert!(i64::try_from(number(message(1, 2)) - FIRST_NUMBER).is_ok());
        assert_eq!(NewsMessage::read(&Item::default()), None);
        let broken = serde_dynamo::to_item(serde_json::json!({ "type": TYPE })).unwrap();
        assert!(matches!(NewsMessage::read(&broken), Some(Err(_))));
    }
}
