//! A signature log, and what SES tells about its mails.

use aws_lambda_events::event::sqs::SqsEvent;
use aws_sdk_dynamodb::types::AttributeValue;
use email_feedback::EmailFeedback;
use embedded_dynamodb::Embedded;
use event_store::SignatureLog;
use events::email::EmailAddress;
use events::ids::{CommandId, SignatureId, Slug, Tag};
use events::signature::{Command, Signature};
use jiff::Timestamp;
use outbox::Suppressions;
use runtime::Settings;
use test_support::deployment::TestDeployment;
use test_support::person::a_signer;

pub(crate) struct Test {
    pub(crate) suppressions: Suppressions,
    pub(crate) embedded: Embedded,
    settings: Settings,
    log: SignatureLog,
    handler: EmailFeedback,
}

impl Test {
    pub(crate) async fn new() -> Self {
        let deployment = TestDeployment::empty().await;
        let log = deployment.signature_log();
        let TestDeployment {
            embedded,
            client,
            settings,
        } = deployment;
        let tables = settings.tables.clone();
        let suppressions =
            Suppressions::new(client.clone(), tables.mail, settings.keys.addresses.clone());
        let handler = EmailFeedback::new(&settings.tables, &settings.keys, &client);
        Self {
            suppressions,
            embedded,
            settings,
            log,
            handler,
        }
    }

    /// Somebody signs, and a mail goes out.
    pub(crate) async fn signs(&self, email: &str) -> (EmailAddress, SignatureId) {
        let petition = Slug::parse("clean-rivers").unwrap();
        let address = EmailAddress::parse(email).unwrap();
        let tag = Tag::of(&self.settings.keys.tags, &petition, &address.canonical());
        let id = SignatureId { petition, tag };
        let signer = a_signer().email(email);
        self.does(&id, Command::Submit(signer.details())).await;
        let mail = self.embedded.client().put_item().table_name("mail");
        mail.item("pk", AttributeValue::S(id.to_string()))
            .item("sk", AttributeValue::S("v1".into()))
            .item("status", AttributeValue::S("sent".into()))
            .send()
            .await
            .unwrap();
        (address, id)
    }

    pub(crate) async fn is_suppressed(&self, email: &EmailAddress) -> bool {
        let found = self.suppressions.find(email, Timestamp::now()).await;
        found.unwrap().is_some()
    }

    pub(crate) async fn does(&self, id: &SignatureId, command: Command) {
        let now = Timestamp::now();
        let done = self.log.execute(id, CommandId::random(), now, command);
        assert!(done.await.unwrap().appended);
    }

    pub(crate) async fn signature(&self, id: &SignatureId) -> Signature {
        self.log.state(id).await.unwrap()
    }

    /// Delivers; gives back the ids of the messages that failed.
    pub(crate) async fn feedback(&self, event: &SqsEvent) -> Vec<String> {
        let response = self.handler.handle(event.clone()).await;
        let failures = response.batch_item_failures;
        failures
            .into_iter()
            .map(|one| one.item_identifier)
            .collect()
    }

    /// What is noted with a mail.
    pub(crate) async fn fate(&self, id: &SignatureId, version: u64) -> Option<String> {
        let get = self.embedded.client().get_item().table_name("mail");
        let answer = get
            .key("pk", AttributeValue::S(id.to_string()))
            .key("sk", AttributeValue::S(format!("v{version}")))
            .send()
            .await
            .unwrap();
        Some(answer.item?.get("fate")?.as_s().unwrap().clone())
    }
}

/// A sample of SES's events, about the mail of that signature's event.
pub(crate) fn sample(kind: &str, id: &SignatureId, version: u64) -> SqsEvent {
    let file = format!(
        "{}/../../tests/requests/email-feedback-{kind}.json",
        env!("CARGO_MANIFEST_DIR")
    );
    let text = std::fs::read_to_string(file).unwrap();
    let mut event: SqsEvent = serde_json::from_str(&text).unwrap();
    for record in &mut event.records {
        let body = record.body.as_mut().unwrap();
        *body = body
            .replace("BwcHBwcHBwcHBwcHBwcHBw", &id.tag.to_string())
            .replace(
                "\"version\": [\"1\"]",
                &format!("\"version\": [\"{version}\"]"),
            );
    }
    event
}
