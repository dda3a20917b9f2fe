//! One deployment with one open petition, and every function of it.

use std::sync::{Arc, Mutex};
use views::Views;

use aws_lambda_events::event::dynamodb::EventRecord;
use aws_lambda_events::event::sqs::{SqsEvent, SqsMessage};
use confirm::Confirm;
use count::Count;
use email_feedback::EmailFeedback;
use embedded_dynamodb::Embedded;
use event_store::SignatureLog;
use jiff::{SignedDuration, Timestamp};
use lambda_http::http::{Request as Builder, StatusCode};
use lambda_http::{Body, Request, Response};
use my_signature::MySignature;
use news::News;
use page::Page;
use retention::Retention;
use send_email::{OutgoingMail, SendEmail, SendError, Transport};
use sign::{Limits, Sign};
use views::{PetitionViews, SignatureViews, Verified};

use test_support::deployment::{BASE, SECRET, SLUG, TestDeployment};
use test_support::press::{BY_HAND, button};
use test_support::stream::event;

/// A mail service that accepts and keeps every mail.
#[derive(Clone, Default)]
pub(crate) struct RecordingTransport(Arc<Mutex<Vec<OutgoingMail>>>);

impl RecordingTransport {
    pub(crate) fn mails(&self) -> Vec<OutgoingMail> {
        self.0.lock().unwrap().clone()
    }
}

impl Transport for RecordingTransport {
    async fn send(&self, mail: OutgoingMail) -> Result<(), SendError> {
        self.0.lock().unwrap().push(mail);
        Ok(())
    }
}

pub(crate) struct Test {
    pub(crate) embedded: Embedded,
    pub(crate) deployment: TestDeployment,
    pub(crate) log: SignatureLog,
    pub(crate) sign: Sign,
    pub(crate) confirm: Confirm,
    pub(crate) my_signature: MySignature,
    pub(crate) count: Count,
    pub(crate) news: News,
    pub(crate) signature_views: SignatureViews,
    pub(crate) petition_views: PetitionViews,
    pub(crate) retention: Retention,
    pub(crate) feedback: EmailFeedback,
    pub(crate) mailer: SendEmail<RecordingTransport>,
    pub(crate) transport: RecordingTransport,
}

impl Test {
    pub(crate) async fn new() -> Self {
        Self::on(Embedded::memory().unwrap()).await
    }

    pub(crate) async fn on(embedded: Embedded) -> Self {
        let secret = SECRET.repeat(3);
        let deployment = TestDeployment::on(embedded.clone(), &secret).await;
        deployment.open_petition().await;
        let (settings, client, transport) = (
            &deployment.settings,
            &deployment.client,
            RecordingTransport::default(),
        );
        let (tables, keys) = (&settings.tables, &settings.keys);
        let from = "Clean rivers <sign@example.org>".to_owned();
        Self {
            log: deployment.signature_log(),
            sign: Sign::new(settings, client).with_limits(Limits {
                per_network: 1_000_000,
                ..Limits::default()
            }),
            confirm: Confirm::new(settings, client),
            my_signature: MySignature::new(settings, client),
            count: Count::new(tables, keys, client),
            news: News::new(tables, client),
            signature_views: SignatureViews::new(tables, keys, client),
            petition_views: PetitionViews::new(tables, client),
            retention: Retention::new(tables, keys.log.as_ref(), client),
            feedback: EmailFeedback::new(tables, keys, client),
            mailer: SendEmail::new(settings, client, transport.clone(), from),
            transport,
            embedded,
            deployment,
        }
    }

    /// What the signature log's stream has brought since the last call.
    pub(crate) async fn records(&self) -> Vec<EventRecord> {
        let table = &self.deployment.settings.tables.signature_log;
        self.deployment.records(table).await
    }

    /// To the counter; whether all of it was counted.
    pub(crate) async fn counts(&self, records: Vec<EventRecord>) -> bool {
        let response = self.count.handle(event(records)).await;
        response.batch_item_failures.is_empty()
    }

    /// To the mailer, so much later; whether all of it was dealt with.
    pub(crate) async fn mails(&self, records: &[EventRecord], later: SignedDuration) -> bool {
        self.mails_left(records, later).await.is_empty()
    }

    /// The same; the result are those that the queue would deliver again.
    pub(crate) async fn mails_left(
        &self,
        records: &[EventRecord],
        later: SignedDuration,
    ) -> Vec<EventRecord> {
        let mut event = SqsEvent::default();
        for (number, record) in records.iter().enumerate() {
            let body = serde_json::to_string(record).unwrap();
            event.records.push(message(number, body));
        }
        let response = self.mailer.handle_at(event, Timestamp::now() + later).await;
        let failures = response.batch_item_failures;
        failures
            .iter()
            .map(|failure| records[failure.item_identifier.parse::<usize>().unwrap()].clone())
            .collect()
    }

    /// To the function that takes SES's feedback; whether it was taken.
    pub(crate) async fn feeds_back(&self, body: String) -> bool {
        let mut event = SqsEvent::default();
        event.records.push(message(1, body));
        self.feedback
            .handle(event)
            .await
            .batch_item_failures
            .is_empty()
    }

    /// What anybody may see: each address with its whole answer. An instance of its own reads it,
    /// so that nothing is remembered.
    pub(crate) async fn public(&self) -> Vec<(String, String)> {
        let settings = &self.deployment.settings;
        let page = Page::new(&settings.tables, BASE, &self.deployment.client);
        let mut seen = Vec::new();
        for end in [
            "?lang=en",
            "?lang=es",
            "?lang=fr",
            "/count.json",
            "/series.json",
            "/signers.json",
            "/comments",
            "/comments.json",
            "/organisations",
            "/organisations.json",
            "/news.json",
        ] {
            let path = format!("/petitions/{SLUG}{end}");
            let answer = page.handle(get(&path)).await;
            assert_eq!(answer.status(), StatusCode::OK, "{path}");
            seen.push((path, format!("{answer:?}")));
        }
        seen
    }

    /// The live count, whose lines must add up whenever it is asked.
    pub(crate) async fn counted(&self) -> serde_json::Value {
        let table = self.deployment.settings.tables.views.clone();
        let count = Views::new(self.deployment.client.clone(), table)
            .count(SLUG)
            .await
            .unwrap();
        assert!(count.adds_up(), "{count:?}");
        assert!(count.confirmed_bounced <= count.confirmed, "{count:?}");
        serde_json::to_value(count).unwrap()
    }

    /// The views are what the logs say, and nothing else.
    pub(crate) async fn assert_true(&self) {
        assert_eq!(
            self.signature_views.verify().await.unwrap(),
            Verified::default()
        );
        assert_eq!(
            self.petition_views.verify().await.unwrap(),
            Verified::default()
        );
        self.counted().await;
    }
}

fn message(number: usize, body: String) -> SqsMessage {
    let mut message = SqsMessage::default();
    message.message_id = Some(number.to_string());
    message.body = Some(body);
    message
}

pub(crate) fn get(path: &str) -> Request {
    request("GET", path, String::new())
}

pub(crate) fn post(path: &str, form: String) -> Request {
    request("POST", path, form)
}

fn request(method: &str, path: &str, form: String) -> Request {
    let path = match method {
        "POST" => button(path),
        _ => path.to_owned(),
    };
    let mut builder = Builder::builder()
        .method(method)
        .uri(format!("{BASE}{path}"));
    for (name, value) in BY_HAND {
        builder = builder.header(name, value);
    }
    builder
        .header("accept-language", "en")
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Body::from(form))
        .unwrap()
}

/// The link in a mail that leads to `/confirm/` or `/signature/`, as a path.
pub(crate) fn link(mail: &OutgoingMail, beginning: &str) -> Option<String> {
    mail.text.split_whitespace().find_map(|word| {
        let at = word.find(beginning)?;
        Some(word[at..].trim_end_matches(['>', ')']).to_owned())
    })
}

/// No server's fault: a person reads it and knows what to do.
pub(crate) fn is_understood(answer: &Response<Body>) -> bool {
    answer.status() == StatusCode::SERVICE_UNAVAILABLE || !answer.status().is_server_error()
}
