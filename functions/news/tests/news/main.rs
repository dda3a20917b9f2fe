//! Petitions and news as the stream brings them and as readers see them, on an embedded DynamoDB.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod batches;
mod faults;
mod rebuild;

use std::collections::BTreeMap;
use std::time::Duration;

use aws_lambda_events::event::dynamodb::{Event, EventRecord};
use aws_sdk_dynamodb::types::AttributeValue;
use embedded_dynamodb::{Embedded, StreamReader, Tables, create_tables};
use event_store::{NewEvent, Outcome, PetitionLog};
use events::ids::CommandId;
use events::petition::{Article, PetitionEvent};
use events::secret::DeploymentSecret;
use jiff::Timestamp;
use news::News;
use runtime::Settings;
use views::Difference;
use views::Views;
use views::items::Item;

const SLUG: &str = "clean-rivers";

/// A log with its stream, the function behind it, and the views it writes.
struct World {
    embedded: Embedded,
    log: PetitionLog,
    news: News,
    views: Views,
}

impl World {
    async fn new() -> Self {
        let embedded = Embedded::memory().unwrap();
        let client = embedded.client();
        let tables = Tables::default();
        create_tables(&client, &tables).await.unwrap();
        let settings = Settings {
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
        };
        Self {
            log: PetitionLog::new(client.clone(), settings.tables.petition_log.clone()),
            news: News::new(&settings.tables, &client),
            views: Views::with_max_age(
                client.clone(),
                settings.tables.views.clone(),
                Duration::ZERO,
            ),
            embedded,
        }
    }

    /// Appends events to a petition after version `after`.
    async fn append(&self, slug: &str, after: u64, events: Vec<PetitionEvent>) {
        for (expected, event) in (after..).zip(events) {
            let new = NewEvent {
                stream: slug.into(),
                expected,
                command: CommandId::random(),
                at: at(expected + 1),
                event,
            };
            assert!(matches!(
                self.log.append(new).await.unwrap(),
                Outcome::Appended { .. }
            ));
        }
    }

    /// An open petition with one text, at version 3.
    async fn open(&self, slug: &str) {
        self.append(
            slug,
            0,
            vec![
                created(),
                revised("en", "Clean rivers"),
                PetitionEvent::PetitionOpened {},
            ],
        )
        .await;
    }

    async fn records(&self) -> Vec<EventRecord> {
        let reader = StreamReader::new(self.embedded.clone(), "petition-log", "test")
            .await
            .unwrap();
        reader.next_batch(1000).await.unwrap()
    }

    async fn deliver(&self, records: Vec<EventRecord>) -> Vec<String> {
        let mut event = Event::default();
        event.records = records;
        let response = self.news.handle(event).await;
        response
            .batch_item_failures
            .into_iter()
            .map(|failure| failure.item_identifier.unwrap())
            .collect()
    }

    async fn deliver_all(&self) {
        assert!(self.deliver(self.records().await).await.is_empty());
    }

    async fn article_ids(&self) -> Vec<String> {
        self.views
            .articles(SLUG)
            .await
            .unwrap()
            .into_iter()
            .map(|article| article.id)
            .collect()
    }

    async fn assert_true(&self) {
        assert_eq!(
            self.news.views().verify().await.unwrap(),
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
        let prefix = format!("petitions.{generation}");
        let item = |mut item: Item| {
            let (pk, sk) = views::layout::key_of(&item);
            let rest = pk.strip_prefix(&prefix)?.to_owned();
            item.insert("pk".into(), AttributeValue::S(format!("petitions.G{rest}")));
            Some((format!("{rest} {sk}"), item))
        };
        found.items.unwrap().into_iter().filter_map(item).collect()
    }
}

fn at(version: u64) -> Timestamp {
    let first: Timestamp = "2026-11-24T08:30:00Z".parse().unwrap();
    first + jiff::SignedDuration::from_hours(i64::try_from(version).unwrap())
}

fn created() -> PetitionEvent {
    PetitionEvent::PetitionCreated {
        default_language: "en".into(),
        time_zone: "America/Argentina/Buenos_Aires".into(),
    }
}

fn revised(language: &str, title: &str) -> PetitionEvent {
    PetitionEvent::TextRevised {
        language: language.into(),
        call: "Sign the petition".into(),
        title: title.into(),
        subtitle: String::new(),
        body: "# Now\n\nWe *ask* for <script>alert(1)</script> clean water.".into(),
    }
}

fn article(id: &str, hour: u64) -> Article {
    Article {
        id: id.into(),
        language: "es".into(),
        title: format!("Noticia {id}"),
        excerpt: "Comienzo".into(),
        source: "Diario".into(),
        url: Some("https://news.example.org/a".into()),
        published_at: at(hour),
    }
}

fn published(id: &str, hour: u64) -> PetitionEvent {
    PetitionEvent::NewsPublished {
        article: article(id, hour),
    }
}
