//! Handles batches of notices: messages of the queue behind the signature log's stream, and records of the petition log's.

use std::collections::{BTreeMap, BTreeSet};

use aws_lambda_events::event::dynamodb::{Event, EventRecord};
use aws_lambda_events::event::sqs::{BatchItemFailure, SqsBatchResponse, SqsEvent};
use aws_lambda_events::event::streams::{DynamoDbBatchItemFailure, DynamoDbEventResponse};
use events::ids::{SignatureId, Slug};
use futures_util::stream::{self, StreamExt as _};
use jiff::Timestamp;
use public_facts::Derived;
use runtime::batch::StreamFailure as _;
use runtime::{Metric, metrics};
use serde_dynamo::AttributeValue;
use serde_json::Value;

use crate::{Notice, SealError, SealLog, TYPES};

/// So many streams are read at the same time.
const STREAMS_AT_ONCE: usize = 16;

/// What came of a batch that was sealed.
#[derive(Debug, Default)]
pub struct Sealed {
    /// How many leaves it added.
    pub leaves: u64,
    /// The notices whose streams cannot be read, and why. Nothing else of the batch waits for them.
    pub unreadable: BTreeMap<Notice, SealError>,
}

impl SealLog {
    /// Handles an event of either source, and answers as Lambda expects: with what must come again.
    ///
    /// # Errors
    /// If the event is of neither source.
    pub async fn handle(&self, event: Value) -> Result<Value, serde_json::Error> {
        let source = event["Records"][0]["eventSource"].as_str();
        match source {
            Some("aws:sqs") => {
                serde_json::to_value(self.messages(serde_json::from_value(event)?).await)
            }
            _ => serde_json::to_value(self.records(serde_json::from_value(event)?).await),
        }
    }

    /// Seals what the messages of the queue are about. Each message is one record of the signature log's stream.
    pub async fn messages(&self, event: SqsEvent) -> SqsBatchResponse {
        let read = event.records.into_iter().map(|message| {
            let body = message.body.as_deref().unwrap_or_default();
            let record = serde_json::from_str::<EventRecord>(body);
            let notice = record.map(|record| notice_of(&record));
            (message.message_id.unwrap_or_default(), notice)
        });
        let read: Vec<_> = read.collect();
        let notices = read.iter().filter_map(|(_, notice)| match notice {
            Ok(Some(notice)) => Some(notice.clone()),
            Ok(None) | Err(_) => None,
        });
        let sealed = self.seal_and_count(notices.collect()).await;
        let mut response = SqsBatchResponse::default();
        for (id, notice) in read {
            let failed = match (&sealed, &notice) {
                // Errors of serde quote what they read.
                (_, Err(_)) => {
                    tracing::error!(message_id = id, "a message is not a record of a log");
                    true
                }
                (_, Ok(None)) => false,
                (Err(_), Ok(Some(_))) => true,
                (Ok(sealed), Ok(Some(notice))) => sealed.unreadable.contains_key(notice),
            };
            if failed {
                let mut failure = BatchItemFailure::default();
                failure.item_identifier = id;
                response.batch_item_failures.push(failure);
            }
        }
        response
    }

    /// Seals what the records of a log's stream are about. Streams that cannot be read are skipped, so that nothing waits for them.
    pub async fn records(&self, event: Event) -> DynamoDbEventResponse {
        let notices = event.records.iter().filter_map(notice_of).collect();
        let mut response = DynamoDbEventResponse::default();
        if self.seal_and_count(notices).await.is_err() {
            // The facts have no order among each other, so all of them come again.
            let first = event.records.first();
            let number = first.and_then(|record| record.change.sequence_number.clone());
            let mut failure = DynamoDbBatchItemFailure::default();
            failure.item_identifier = Some(number.unwrap_or_default());
            response.batch_item_failures.push(failure);
        }
        response
    }

    async fn seal_and_count(&self, notices: BTreeSet<Notice>) -> Result<Sealed, SealError> {
        let sealed = self.seal(notices).await;
        match &sealed {
            Ok(sealed) => {
                for (notice, error) in &sealed.unreadable {
                    metrics::record(Metric::EventsUnreadable, 1);
                    tracing::error!(%error, ?notice, "the facts of a stream are not in the public log, because it cannot be read");
                }
            }
            Err(error) if error.stops_the_log() => {
                metrics::record(Metric::PublicLogStopped, 1);
                tracing::error!(%error, "the public log stands still");
            }
            Err(error) => {
                tracing::error!(%error, "the facts of a batch are not in the public log yet; they will be tried again");
            }
        }
        sealed
    }

    /// Seals the facts of these streams that the log lacks, and publishes. Notices may come twice, late and in any order.
    ///
    /// # Errors
    /// [`SealError`]: none of it may be in the log, or all of it, and it has to be tried again.
    pub async fn seal(&self, notices: BTreeSet<Notice>) -> Result<Sealed, SealError> {
        let petitions = notices.iter().filter_map(|notice| match notice {
            Notice::Petition(slug) => Some(slug.as_str().to_owned()),
            Notice::Signature(_) => None,
        });
        let petitions: BTreeSet<_> = petitions.collect();
        let mut subjects: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
        let deriving = stream::iter(notices).map(|notice| async move {
            let derived = self.derived(&notice).await;
            (notice, derived)
        });
        let mut deriving = deriving.buffer_unordered(STREAMS_AT_ONCE);
        let (mut facts, mut unreadable) = (BTreeMap::new(), BTreeMap::new());
        while let Some((notice, derived)) = deriving.next().await {
            match derived {
                Ok(derived) => {
                    for fact in derived {
                        let of = subjects.entry(fact.subject.clone()).or_default();
                        of.insert(notice.clone());
                        facts.extend([in_time(fact)]);
                    }
                }
                Err(error) if error.unreadable_from().is_some() => {
                    unreadable.insert(notice, error);
                }
                Err(error) => return Err(error),
            }
        }
        let (leaves, waiting) = self.seal_facts(facts.into_values().collect()).await?;
        for (subject, ahead) in waiting {
            let of = subjects.remove(&subject).unwrap_or_default();
            unreadable.extend(of.into_iter().map(|notice| (notice, ahead.clone().into())));
        }
        self.show_again(&petitions).await?;
        Ok(Sealed { leaves, unreadable })
    }
}

/// A fact under its place among others: in the order in which they happened, and each once.
pub(crate) fn in_time(fact: Derived) -> ((Timestamp, String, u64), Derived) {
    ((fact.at, fact.subject.clone(), fact.number), fact)
}

/// The stream that went on, if that can change what is public. Streams of something else than signatures and petitions cannot.
fn notice_of(record: &EventRecord) -> Option<Notice> {
    if record.event_name == "REMOVE" {
        return None;
    }
    let text = |item: &serde_dynamo::Item, name: &str| match item.get(name) {
        Some(AttributeValue::S(text)) => Some(text.clone()),
        _ => None,
    };
    let stream = text(&record.change.keys, "stream")?;
    match SignatureId::parse(&stream) {
        Ok(id) => {
            let kind = text(&record.change.new_image, "type");
            // Without an image nobody knows, so the stream is read.
            let changes = kind.is_none_or(|kind| TYPES.contains(&kind.as_str()));
            changes.then_some(Notice::Signature(id))
        }
        Err(_) => Slug::parse(&stream).ok().map(Notice::Petition),
    }
}
