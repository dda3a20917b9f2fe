//! The function as its event source meets it: what it reports, and what operators see. What it
//! shows is tested with the views.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod batches;

use std::time::Duration;

use aws_lambda_events::event::dynamodb::{Event, EventRecord};
use embedded_dynamodb::StreamReader;
use event_store::{NewEvent, Outcome, PetitionLog};
use events::ids::CommandId;
use events::petition::{Article, PetitionEvent};
use jiff::Timestamp;
use news::News;
use test_support::deployment::{SLUG, TestDeployment};
use views::Views;

/// A log with its stream, the function behind it, and a reader of the views.
struct Publishing {
    deployment: TestDeployment,
    log: PetitionLog,
    news: News,
    views: Views,
}

impl Publishing {
    async fn new() -> Self {
        let deployment = TestDeployment::empty().await;
        let (client, tables) = (&deployment.client, &deployment.settings.tables);
        let views = tables.views.clone();
        Self {
            log: PetitionLog::appending(client, tables, deployment.settings.keys.log.as_ref()),
            news: News::new(tables, client),
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

    async fn records(&self) -> Vec<EventRecord> {
        let reader = StreamReader::new(self.deployment.embedded.clone(), "petition-log", "test")
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
