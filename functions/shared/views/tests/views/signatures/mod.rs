//! The views of the signature log, as its stream and its readers meet them.

mod areas;
mod batches;
mod comments;
mod faults;
mod markers;
mod moves;
mod order;
mod organisations;
mod places;
mod promise;
mod rebuild;
mod signers;

use std::collections::BTreeMap;
use std::time::Duration;

use aws_sdk_dynamodb::types::AttributeValue;
use embedded_dynamodb::StreamReader;
use event_store::{NewEvent, Outcome, SignatureLog};
use events::envelope::Recorded;
use events::ids::{CommandId, SignatureId, Slug, Tag};
use events::personal::Personal;
use events::signature::{Choices, SignatureEvent};
use jiff::Timestamp;
use test_support::deployment::{SLUG, TestDeployment};
use views::items::Item;
use views::{SignatureViews, Verified, Views};

type Events = Vec<Recorded<SignatureEvent>>;

/// A signature log, its projection, and a reader of the views.
struct Counting {
    deployment: TestDeployment,
    log: SignatureLog,
    projection: SignatureViews,
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
            projection: SignatureViews::new(&settings.tables, &settings.keys, client),
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

    /// All events that the stream has so far.
    async fn records(&self) -> Events {
        let embedded = self.deployment.embedded.clone();
        let reader = StreamReader::new(embedded, "signature-log", "test");
        let records = reader.await.unwrap().next_batch(1000).await.unwrap();
        let images = records.into_iter().map(|record| record.change.new_image);
        images
            .map(|image| Recorded::from_item(image).unwrap())
            .collect()
    }

    /// The events of the stream that can be read.
    async fn readable(&self) -> Events {
        let embedded = self.deployment.embedded.clone();
        let reader = StreamReader::new(embedded, "signature-log", "test");
        let records = reader.await.unwrap().next_batch(1000).await.unwrap();
        let images = records.into_iter().map(|record| record.change.new_image);
        images
            .filter_map(|image| Recorded::from_item(image).ok())
            .collect()
    }

    /// Applies events; returns the streams that failed.
    async fn deliver(&self, events: Events) -> Vec<String> {
        let failed = self.projection.update(events).await.unwrap();
        failed.into_keys().collect()
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

    async fn names(&self) -> Vec<String> {
        self.views
            .names(SLUG, None, 100)
            .await
            .unwrap()
            .part
            .entries
            .into_iter()
            .map(|signer| signer.name)
            .collect()
    }

    async fn assert_true(&self) {
        assert_eq!(self.projection.verify().await.unwrap(), Verified::default());
    }

    /// The items of a generation, with `G` for its number.
    async fn items(&self, generation: u32) -> BTreeMap<String, Item> {
        let found = self
            .deployment
            .embedded
            .client()
            .scan()
            .table_name("views")
            .send()
            .await
            .unwrap();
        let prefix = format!("signatures.{generation}");
        let item = |mut item: Item| {
            let (pk, sk) = views::layout::key_of(&item);
            let rest = pk.strip_prefix(&prefix)?.to_owned();
            item.insert(
                "pk".into(),
                AttributeValue::S(format!("signatures.G{rest}")),
            );
            Some((format!("{rest} {sk}"), item))
        };
        found.items.unwrap().into_iter().filter_map(item).collect()
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
