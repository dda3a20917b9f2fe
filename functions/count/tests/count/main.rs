//! The count as its stream and its readers meet it, on an embedded DynamoDB.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod batches;
mod faults;
mod order;
mod rebuild;
mod signers;

use std::collections::BTreeMap;
use std::time::Duration;

use aws_lambda_events::event::dynamodb::{Event, EventRecord};
use aws_sdk_dynamodb::types::AttributeValue;
use count::Count;
use embedded_dynamodb::{Embedded, StreamReader, Tables, create_tables};
use event_store::{NewEvent, Outcome, SignatureLog};
use events::ids::{CommandId, SignatureId, Slug, Tag};
use events::personal::Personal;
use events::secret::DeploymentSecret;
use events::signature::{Choices, SignatureEvent};
use jiff::Timestamp;
use runtime::Settings;
use views::items::Item;
use views::petition::{Petition, PetitionStatus, Protection};
use views::{Difference, Views};

const SLUG: &str = "clean-rivers";

/// A log with its stream, the function behind it, and the views it writes.
struct World {
    embedded: Embedded,
    log: SignatureLog,
    count: Count,
    views: Views,
}

fn settings() -> Settings {
    let tables = Tables::default();
    Settings {
        tables: runtime::Tables {
            signature_log: tables.signature_log,
            petition_log: tables.petition_log,
            signer_keys: tables.signer_keys,
            views: tables.views,
            mail: tables.mail,
            limits: tables.limits,
        },
        base_url: "https://petitions.example.org".into(),
        keys: DeploymentSecret::from_text(&"s".repeat(32)).unwrap().keys(),
    }
}

impl World {
    async fn new() -> Self {
        let embedded = Embedded::memory().unwrap();
        let client = embedded.client();
        create_tables(&client, &Tables::default()).await.unwrap();
        show_petition(&client).await;
        let settings = settings();
        let log = SignatureLog::new(
            client.clone(),
            settings.tables.signature_log.clone(),
            settings.tables.signer_keys.clone(),
            settings.keys.sealing.clone(),
        );
        let views = Views::with_max_age(
            client.clone(),
            settings.tables.views.clone(),
            Duration::ZERO,
        );
        Self {
            log,
            count: Count::new(&settings.tables, &settings.keys, &client),
            views,
            embedded,
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
            SignatureEvent::SignatureConfirmed { details_version: 1 },
        )
        .await;
        id
    }

    /// All that the stream has so far.
    async fn records(&self) -> Vec<EventRecord> {
        let reader = StreamReader::new(self.embedded.clone(), "signature-log", "test")
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

    async fn names(&self) -> Vec<String> {
        self.views
            .signers(SLUG, 100)
            .await
            .unwrap()
            .into_iter()
            .map(|signer| signer.name)
            .collect()
    }

    async fn assert_true(&self) {
        assert_eq!(
            self.count.views().verify().await.unwrap(),
            Vec::<Difference>::new()
        );
    }

    /// The items of a generation, with `G` for its number.
    async fn items(&self, generation: u32) -> BTreeMap<String, Item> {
        let found = self
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

/// The petition as `news` would show it: without one, readers get no names.
async fn show_petition(client: &aws_sdk_dynamodb::Client) {
    let petition = Petition {
        slug: SLUG.into(),
        version: 1,
        status: PetitionStatus::Open,
        default_language: "en".into(),
        time_zone: "UTC".into(),
        texts: [].into(),
        goal_steps: Vec::new(),
        iban: None,
        contact: None,
        protection: Protection::default(),
        paused: false,
        names_hidden: false,
    };
    let pk = views::layout::petition(views::Projection::Petitions, 1, SLUG);
    let key = (pk, views::layout::PETITION.to_owned());
    let item = views::items::write(&key, &petition).unwrap();
    let put = client.put_item().table_name("views").set_item(Some(item));
    put.send().await.unwrap();
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
    }
}

fn person(n: u8) -> Personal {
    Personal {
        given_name: format!("Person {n}"),
        family_name: "Diaz".into(),
        email: format!("person{n}@example.org"),
        city: String::new(),
        occupation: "Teacher".into(),
        comment: String::new(),
    }
}

/// Ten hours later for each version: a day and its hour.
fn at(version: u64) -> Timestamp {
    let first: Timestamp = "2026-11-24T08:30:00Z".parse().unwrap();
    first + jiff::SignedDuration::from_hours(10 * i64::try_from(version - 1).unwrap())
}
