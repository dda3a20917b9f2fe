//! A signature log, and what SES tells about its mails.

use std::collections::BTreeMap;

use aws_lambda_events::event::sqs::SqsEvent;
use aws_sdk_dynamodb::types::AttributeValue;
use email_feedback::EmailFeedback;
use embedded_dynamodb::Embedded;
use event_store::SignatureLog;
use events::email::EmailAddress;
use events::ids::{CommandId, SignatureId, Slug, Tag};
use events::signature::{Command, Signature};
use jiff::Timestamp;
use outbox::{Claims, MailingId, Mailings, NewsOutcome, Outcome, RunStatus, Suppressions, Tally};
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

    /// The signature of an address.
    pub(crate) fn known(&self, email: &str) -> (EmailAddress, SignatureId) {
        let petition = Slug::parse("clean-rivers").unwrap();
        let address = EmailAddress::parse(email).unwrap();
        let tag = Tag::of(&self.settings.keys.tags, &petition, &address.canonical());
        (address, SignatureId { petition, tag })
    }

    /// Somebody signs, and a mail goes out.
    pub(crate) async fn signs(&self, email: &str) -> (EmailAddress, SignatureId) {
        let (address, id) = self.known(email);
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

/// A mailing that sends.
pub(crate) struct Mailing {
    mailings: Mailings,
    claims: Claims,
    id: MailingId,
}

impl Mailing {
    pub(crate) async fn begins(test: &Test) -> Self {
        let (client, table) = (test.embedded.client(), test.settings.tables.mail.clone());
        let mailing = Self {
            mailings: Mailings::new(client.clone(), table.clone()),
            claims: Claims::new(client, table),
            id: MailingId::new(Slug::parse("clean-rivers").unwrap(), "court.yes").unwrap(),
        };
        let (articles, now) = (BTreeMap::new(), Timestamp::now());
        let begun = mailing
            .mailings
            .begin(&mailing.id, 1, false, &articles, now);
        begun.await.unwrap();
        mailing
    }

    pub(crate) async fn sends(&self, id: &SignatureId) {
        let claimed = self.claims.claim_news(id, &self.id, Timestamp::now()).await;
        let Outcome::Claimed(claim) = claimed.unwrap() else {
            panic!("nobody else sends");
        };
        let sent = NewsOutcome::Sent("<1@sign.example.org>");
        let settled = self.claims.settle_news(&claim, &self.id, sent);
        settled.await.unwrap();
    }

    /// A sample of SES's events, about the mail with news to that signer.
    pub(crate) fn report(&self, kind: &str, id: &SignatureId) -> SqsEvent {
        let mut event = sample(kind, id, 1);
        for record in &mut event.records {
            let body = record.body.as_mut().unwrap();
            let with_mailing =
                format!("\"version\": [\"1\"], \"mailing\": [\"{}\"]", self.id.tag());
            assert!(body.contains("\"version\": [\"1\"]"), "{body}");
            *body = body.replace("\"version\": [\"1\"]", &with_mailing);
        }
        event
    }

    pub(crate) async fn stands(&self) -> (Tally, RunStatus) {
        let state = self.mailings.state(&self.id).await.unwrap().unwrap();
        (state.tally, state.status)
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
