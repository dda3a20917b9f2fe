//! The function as its event source meets it: what it reports, and what operators see. What it
//! shows is tested with the views.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod batches;

use std::time::Duration;

use aws_lambda_events::event::dynamodb::{Event, EventRecord};
use count::Count;
use embedded_dynamodb::StreamReader;
use event_store::{NewEvent, Outcome, SignatureLog};
use events::ids::{CommandId, SignatureId, Slug, Tag};
use events::personal::Personal;
use events::signature::{Choices, SignatureEvent};
use jiff::Timestamp;
use test_support::deployment::{SLUG, TestDeployment};
use views::Views;

/// A log with its stream, the function behind it, and a reader of the views.
struct Counting {
    deployment: TestDeployment,
    log: SignatureLog,
    count: Count,
    views: Views,
}

impl Counting {
    async fn new() -> Self {
        let deployment = TestDeployment::new().await;
        let (client, settings) = (&deployment.client, &deployment.settings);
        let log = SignatureLog::sealing(client, &settings.tables, &settings.keys);
        let views = settings.tables.views.clone();
        Self {
            log,
            count: Count::new(&settings.tables, &settings.keys, client),
            views: Views::with_max_age(client.clone(), views, Duration::ZERO),
            deployment,
        }
    }

    /// Appends one event; the stream's version goes up to `version`.
    async fn append(&self, id: &SignatureId, version: u64, event: SignatureEvent<Personal>) {
        let new = NewEvent {
            stream: id.to_string(),
            expected: version - 1,
            command: CommandId::random(),
            at: at(version),
            event,
        };
        let outcome = self.log.append(new).await;
        assert!(matches!(outcome.unwrap(), Outcome::Appended { .. }));
    }

    /// Signs as the `n`th person.
    async fn sign(&self, n: u8, show_name: bool) -> SignatureId {
        let id = signature(n);
        self.append(
            &id,
            1,
            SignatureEvent::SignatureSubmitted {
                choices: choices(show_name),
                personal: person(n),
            },
        )
        .await;
        id
    }

    /// Signs and confirms.
    async fn confirmed(&self, n: u8, show_name: bool) -> SignatureId {
        let id = self.sign(n, show_name).await;
        self.append(
            &id,
            2,
            SignatureEvent::SignatureConfirmed {
                details_version: 1,
                permissions: None,
            },
        )
        .await;
        id
    }

    /// All that the stream has so far.
    async fn records(&self) -> Vec<EventRecord> {
        let reader = StreamReader::new(self.deployment.embedded.clone(), "signature-log", "test")
            .await
            .unwrap();
        reader.next_batch(1000).await.unwrap()
    }

    /// Delivers records; gives the sequence numbers reported as failed.
    async fn deliver(&self, records: Vec<EventRecord>) -> Vec<String> {
        let mut event = Event::default();
        event.records = records;
        let response = self.count.handle(event).await;
        response
            .batch_item_failures
            .into_iter()
            .map(|failure| failure.item_identifier.unwrap())
            .collect()
    }

    async fn deliver_all(&self) {
        assert!(self.deliver(self.records().await).await.is_empty());
    }

    async fn counted(&self) -> [u64; 5] {
        let count = self.views.count(SLUG).await.unwrap();
        assert!(count.adds_up(), "{count:?}");
        [
            count.submitted,
            count.awaiting,
            count.confirmed,
            count.withdrawn,
            count.erased,
        ]
    }
}

fn signature(n: u8) -> SignatureId {
    SignatureId {
        petition: Slug::parse(SLUG).unwrap(),
        tag: Tag::from_bytes([n; Tag::BYTES]),
    }
}

fn choices(show_name: bool) -> Choices {
    Choices {
        language: "en".into(),
        country: "AR".into(),
        show_name,
        news: false,
        text_version: 1,
        network: None,
        consents: std::collections::BTreeMap::new(),
        endorsement: None,
    }
}

fn person(n: u8) -> Personal {
    Personal {
        given_name: format!("Person {n}"),
        family_name: "Diaz".into(),
        email: format!("person{n}@example.org"),
        occupation: "Teacher".into(),
        ..Personal::default()
    }
}

/// Ten hours later for each version: a day and its hour.
fn at(version: u64) -> Timestamp {
    let first: Timestamp = "2026-11-24T08:30:00Z".parse().unwrap();
    first + jiff::SignedDuration::from_hours(10 * i64::try_from(version - 1).unwrap())
}
