//! One petition, its log, and a mail service that does as it is told.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use aws_lambda_events::event::sqs::{SqsBatchResponse, SqsEvent, SqsMessage};
use aws_sdk_dynamodb::types::AttributeValue;
use embedded_dynamodb::{Embedded, StreamReader};
use event_store::SignatureLog;
use events::email::EmailAddress;
use events::ids::{CommandId, SignatureId, Slug, Tag};
use events::signature::Command;
use jiff::{SignedDuration, Timestamp};
use runtime::Settings;
use send_email::{OutgoingMail, SendEmail, SendError, Transport};
use test_support::deployment::{SLUG, TestDeployment, petition};
use test_support::person::a_signer;
use views::petition::{Petition, PetitionStatus};
use views::{MailDelay, Projection, Views, layout};

pub(crate) use test_support::deployment::BASE as BASE_URL;

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

pub(crate) struct Test {
    pub(crate) embedded: Embedded,
    pub(crate) settings: Settings,
    pub(crate) log: SignatureLog,
    pub(crate) service: Service,
    pub(crate) mailer: SendEmail<Service>,
    pub(crate) now: Timestamp,
    reader: StreamReader,
}

/// A petition with one text, in English.
async fn show_petition(deployment: &TestDeployment, change: fn(&mut Petition)) {
    let mut petition = petition(SLUG, PetitionStatus::Open);
    petition.default_language = "en".into();
    change(&mut petition);
    petition.texts.retain(|language, _| language == "en");
    let pk = layout::petition(Projection::Petitions, 1, SLUG);
    deployment.view(&pk, layout::PETITION, &petition).await;
}

impl Test {
    pub(crate) async fn new() -> Self {
        Self::of_a_petition(|_| {}).await
    }

    /// With a petition that is not as others are.
    pub(crate) async fn of_a_petition(change: fn(&mut Petition)) -> Self {
        let deployment = TestDeployment::empty().await;
        show_petition(&deployment, change).await;
        let log = deployment.signature_log();
        let TestDeployment {
            embedded,
            client,
            settings,
        } = deployment;
        let service = Service::default();
        let from = "Clean rivers <sign@example.org>".to_owned();
        let mailer = SendEmail::new(&settings, &client, service.clone(), from);
        let reader = StreamReader::new(embedded.clone(), "signature-log", "test")
            .await
            .unwrap();
        let now = "2026-11-24T10:00:00Z".parse().unwrap();
        Self {
            embedded,
            settings,
            log,
            service,
            mailer,
            now,
            reader,
        }
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
        let signer = a_signer()
            .named("Ana", "Pérez")
            .email(email)
            .in_country("AR")
            .reading(language)
            .showing_name()
            .without_news();
        self.does(email, Command::Submit(signer.details())).await
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

    /// The message about the newest event that was not delivered before, at this delivery.
    pub(crate) async fn newest(&self, delivery: u32) -> SqsEvent {
        let mut messages = self.messages().await;
        let mut newest = messages.records.pop().unwrap();
        let count = "ApproximateReceiveCount".to_owned();
        newest.attributes.insert(count, delivery.to_string());
        messages.records = vec![newest];
        messages
    }

    /// How late pages say that mails are.
    pub(crate) async fn shown_delay(&self) -> Option<MailDelay> {
        let views = Views::new(self.embedded.client(), self.settings.tables.views.clone());
        views.mail_delay().await
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
