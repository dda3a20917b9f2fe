//! The views of the petition log, as its stream and its readers meet them.

mod batches;
mod faults;
mod latest;
mod news;
mod pictures;
mod rebuild;
mod short_links;

use std::collections::BTreeMap;
use std::time::Duration;

use aws_sdk_dynamodb::types::AttributeValue;
use embedded_dynamodb::StreamReader;
use event_store::{NewEvent, Outcome, PetitionLog};
use events::envelope::Recorded;
use events::ids::CommandId;
use events::petition::{Article, PetitionEvent};
use jiff::Timestamp;
use test_support::deployment::{SLUG, TestDeployment};
use views::items::Item;
use views::{PetitionViews, Verified, Views};

type Events = Vec<Recorded<PetitionEvent>>;

/// A petition log, its projection, and a reader of the views.
struct Publishing {
    deployment: TestDeployment,
    log: PetitionLog,
    projection: PetitionViews,
    views: Views,
}

impl Publishing {
    async fn new() -> Self {
        let deployment = TestDeployment::empty().await;
        let (client, tables) = (&deployment.client, &deployment.settings.tables);
        let views = tables.views.clone();
        Self {
            log: PetitionLog::appending(client, tables, deployment.settings.keys.log.as_ref()),
            projection: PetitionViews::new(tables, client),
            views: Views::with_max_age(client.clone(), views, Duration::ZERO),
            deployment,
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

    /// All events that the stream has so far.
    async fn records(&self) -> Events {
        let embedded = self.deployment.embedded.clone();
        let reader = StreamReader::new(embedded, "petition-log", "test");
        let records = reader.await.unwrap().next_batch(1000).await.unwrap();
        let images = records.into_iter().map(|record| record.change.new_image);
        images
            .map(|image| Recorded::from_item(image).unwrap())
            .collect()
    }

    /// Applies events; returns the petitions that failed.
    async fn deliver(&self, events: Events) -> Vec<String> {
        let failed = self.projection.update(events).await.unwrap();
        failed.into_keys().collect()
    }

    async fn deliver_all(&self) {
        assert!(self.deliver(self.records().await).await.is_empty());
    }

    async fn article_ids(&self) -> Vec<String> {
        self.views
            .articles(SLUG, None, 1_000)
            .await
            .unwrap()
            .entries
            .into_iter()
            .map(|article| article.id)
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
        body: None,
    }
}

fn published(id: &str, hour: u64) -> PetitionEvent {
    PetitionEvent::NewsPublished {
        article: article(id, hour),
    }
}

/// An article with a body.
fn written(id: &str, body: &str) -> Article {
    Article {
        excerpt: String::new(),
        body: Some(body.into()),
        ..article(id, 1)
    }
}
