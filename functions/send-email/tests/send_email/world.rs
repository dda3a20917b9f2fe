//! One petition, its log, and a mail service that does as it is told.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex};

use aws_lambda_events::event::sqs::{SqsBatchResponse, SqsEvent, SqsMessage};
use aws_sdk_dynamodb::types::AttributeValue;
use embedded_dynamodb::{Embedded, StreamReader, Tables, create_tables};
use event_store::SignatureLog;
use events::email::EmailAddress;
use events::ids::{CommandId, SignatureId, Slug, Tag};
use events::personal::Personal;
use events::secret::DeploymentSecret;
use events::signature::{Choices, Command, Details};
use jiff::{SignedDuration, Timestamp};
use runtime::Settings;
use send_email::{OutgoingMail, SendEmail, SendError, Transport};
use views::petition::{Petition, PetitionStatus, PetitionText, Protection};
use views::{Projection, generations, items, layout};

pub(crate) const BASE_URL: &str = "https://sign.example.org";

/// A mail service: it takes everything, save for the answers that it was told to give first.
#[derive(Clone, Default)]
pub(crate) struct Service(Arc<State>);

#[derive(Default)]
struct State {
    sent: Mutex<Vec<OutgoingMail>>,
    refusals: Mutex<VecDeque<SendError>>,
}

impl Service {
    pub(crate) fn refuse(&self, error: SendError) {
        self.0.refusals.lock().unwrap().push_back(error);
    }

    pub(crate) fn sent(&self) -> Vec<OutgoingMail> {
        self.0.sent.lock().unwrap().clone()
    }
}

impl Transport for Service {
    async fn send(&self, mail: OutgoingMail) -> Result<(), SendError> {
        if let Some(error) = self.0.refusals.lock().unwrap().pop_front() {
            return Err(error);
        }
        self.0.sent.lock().unwrap().push(mail);
        Ok(())
    }
}

pub(crate) struct World {
    pub(crate) embedded: Embedded,
    pub(crate) settings: Settings,
    pub(crate) log: SignatureLog,
    pub(crate) service: Service,
    pub(crate) mailer: SendEmail<Service>,
    pub(crate) now: Timestamp,
    reader: StreamReader,
}

impl World {
    pub(crate) async fn new() -> Self {
        let embedded = Embedded::memory().unwrap();
        let client = embedded.client();
        let names = Tables::default();
        create_tables(&client, &names).await.unwrap();
        let settings = Settings {
            tables: names,
            base_url: BASE_URL.into(),
            keys: DeploymentSecret::from_text(&"s".repeat(32)).unwrap().keys(),
        };
        let log = SignatureLog::sealing(&client, &settings.tables, &settings.keys.sealing);
        let service = Service::default();
        let from = "Clean rivers <sign@example.org>".to_owned();
        let mailer = SendEmail::new(&settings, &client, service.clone(), from);
        let reader = StreamReader::new(embedded.clone(), "signature-log", "test")
            .await
            .unwrap();
        let now = "2026-11-24T10:00:00Z".parse().unwrap();
        let world = Self {
            embedded,
            settings,
            log,
            service,
            mailer,
            now,
            reader,
        };
        world.show_petition().await;
        world
    }

    async fn show_petition(&self) {
        let client = self.embedded.client();
        let live = generations::read(&client, "views", Projection::Petitions, true)
            .await
            .unwrap()
            .live;
        let text = PetitionText {
            version: 2,
            call: "Sign".into(),
            title: "Clean rivers".into(),
            subtitle: String::new(),
            body_html: "<p>Water.</p>".into(),
            summary: "Water.".into(),
        };
        let petition = Petition {
            slug: "clean-rivers".into(),
            version: 3,
            status: PetitionStatus::Open,
            default_language: "en".into(),
            time_zone: "UTC".into(),
            texts: BTreeMap::from([("en".to_owned(), text)]),
            goal_steps: Vec::new(),
            iban: None,
            contact: None,
            protection: Protection::default(),
            paused: false,
            names_hidden: false,
        };
        let key = (
            layout::petition(Projection::Petitions, live, "clean-rivers"),
            layout::PETITION.to_owned(),
        );
        let item = items::write(&key, &petition).unwrap();
        client
            .put_item()
            .table_name("views")
            .set_item(Some(item))
            .send()
            .await
            .unwrap();
    }

    pub(crate) fn id(&self, email: &str) -> SignatureId {
        let petition = Slug::parse("clean-rivers").unwrap();
        let email = EmailAddress::parse(email).unwrap().canonical();
        let tag = Tag::of(&self.settings.keys.tags, &petition, &email);
        SignatureId { petition, tag }
    }

    pub(crate) async fn does(&self, email: &str, command: Command) -> u64 {
        let id = self.id(email);
        let done = self
            .log
            .execute(&id, CommandId::random(), self.now, command)
            .await;
        done.unwrap().version
    }

    pub(crate) async fn submits(&self, email: &str, language: &str) -> u64 {
        let choices = Choices {
            language: language.into(),
            country: "AR".into(),
            show_name: true,
            news: false,
            text_version: 2,
            network: None,
        };
        let personal = Personal {
            given_name: "Ana".into(),
            family_name: "Pérez".into(),
            email: email.into(),
            ..Personal::default()
        };
        self.does(email, Command::Submit(Details { choices, personal }))
            .await
    }

    /// What the queue holds after all that has happened: one message per event, `m1`, `m2`, …
    pub(crate) async fn messages(&self) -> SqsEvent {
        let records = self.reader.next_batch(1000).await.unwrap();
        let mut event = SqsEvent::default();
        for (index, record) in records.iter().enumerate() {
            event.records.push(message(
                &format!("m{}", index + 1),
                &serde_json::to_string(record).unwrap(),
            ));
        }
        event
    }

    /// Delivers these messages; gives back the ids of those that failed.
    pub(crate) async fn deliver(&self, messages: &SqsEvent) -> Vec<String> {
        failed(self.mailer.handle_at(messages.clone(), self.now).await)
    }

    pub(crate) fn later(&mut self, by: SignedDuration) {
        self.now += by;
    }

    /// An attribute of what the table `mail` says about an event.
    pub(crate) async fn noted(&self, email: &str, version: u64, name: &str) -> Option<String> {
        let item = self
            .embedded
            .client()
            .get_item()
            .table_name("mail")
            .key("pk", AttributeValue::S(self.id(email).to_string()))
            .key("sk", AttributeValue::S(format!("v{version}")))
            .send()
            .await
            .unwrap()
            .item;
        match item?.remove(name)? {
            AttributeValue::S(text) | AttributeValue::N(text) => Some(text),
            other => panic!("{other:?}"),
        }
    }
}

pub(crate) fn message(id: &str, body: &str) -> SqsMessage {
    let mut message = SqsMessage::default();
    message.message_id = Some(id.into());
    message.body = Some(body.into());
    message
}

pub(crate) fn failed(response: SqsBatchResponse) -> Vec<String> {
    response
        .batch_item_failures
        .into_iter()
        .map(|failure| failure.item_identifier)
        .collect()
}
