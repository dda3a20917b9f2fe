//! Fixed values to test with.

use aws_credential_types::Credentials;
use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::config::{BehaviorVersion, Region};
use aws_smithy_http_client::Builder;
use embedded_dynamodb::{Embedded, Tables, create_tables};
use event_store::NewEvent;
use events::ids::{CommandId, SignatureId, Slug, Tag};
use events::personal::Personal;
use events::signature::{Choices, Details, SignatureEvent};
use jiff::Timestamp;
use uuid::Uuid;

pub(crate) fn at() -> Timestamp {
    "2026-03-01T12:34:56.789Z".parse().unwrap()
}

pub(crate) fn slug() -> Slug {
    Slug::parse("clean-rivers").unwrap()
}

pub(crate) fn signature_id(number: u8) -> SignatureId {
    SignatureId {
        petition: slug(),
        tag: Tag::from_bytes([number; Tag::BYTES]),
    }
}

pub(crate) fn command(number: u128) -> CommandId {
    CommandId(Uuid::from_u128(number))
}

pub(crate) fn choices(language: &str) -> Choices {
    Choices {
        language: language.into(),
        country: "AR".into(),
        show_name: true,
        news: false,
        text_version: 2,
        network: None,
        consents: std::collections::BTreeMap::new(),
        endorsement: None,
    }
}

pub(crate) fn personal() -> Personal {
    Personal::from_texts(|name| {
        let text = match name {
            "given_name" => "Anahí",
            "family_name" => "Quiroga",
            "email" => "Anahi.Quiroga+rivers@example.org",
            "city" => "Rosario",
            "occupation" => "Hydrologist",
            "comment" => "Swimming since childhood",
            _ => "",
        };
        text.to_owned()
    })
}

pub(crate) fn details(language: &str) -> Details<Personal> {
    Details {
        choices: choices(language),
        personal: personal(),
    }
}

pub(crate) fn submitted() -> SignatureEvent<Personal> {
    SignatureEvent::SignatureSubmitted {
        choices: choices("es"),
        personal: personal(),
    }
}

pub(crate) fn new<E>(stream: &str, expected: u64, number: u128, event: E) -> NewEvent<E> {
    NewEvent {
        stream: stream.into(),
        expected,
        command: command(number),
        at: at(),
        event,
    }
}

/// Tables to test with, and whoever answers for them.
pub(crate) struct Database {
    pub(crate) client: Client,
    pub(crate) tables: Tables,
    /// Here are faults injected and requests counted. Tests that do so begin with [`embedded`].
    pub(crate) embedded: Embedded,
}

/// New tables: in the embedded DynamoDB, or in the one that `DYNAMODB_ENDPOINT` names.
pub(crate) async fn database() -> Database {
    match std::env::var("DYNAMODB_ENDPOINT") {
        Ok(endpoint) => second(&endpoint).await,
        Err(_) => embedded().await,
    }
}

/// New tables in the embedded DynamoDB, for tests of what another one cannot do on demand:
/// throttle, or lose an answer. `DYNAMODB_ENDPOINT` does not change these.
pub(crate) async fn embedded() -> Database {
    let embedded = Embedded::memory().unwrap();
    let tables = Tables::default();
    create_tables(&embedded.client(), &tables).await.unwrap();
    Database {
        client: embedded.client(),
        tables,
        embedded,
    }
}

/// The server is shared by all tests, so each has tables under names of its own.
async fn second(endpoint: &str) -> Database {
    let config = aws_sdk_dynamodb::Config::builder()
        .behavior_version(BehaviorVersion::v2026_01_12())
        .region(Region::new("eu-west-1"))
        .endpoint_url(endpoint)
        .credentials_provider(Credentials::new("test", "test", None, None, "test"))
        .http_client(Builder::new().build_http());
    let client = Client::from_conf(config.build());
    let own = |name: &str| format!("{name}-{}", Uuid::now_v7());
    let tables = Tables {
        signature_log: own("signature-log"),
        petition_log: own("petition-log"),
        signer_keys: own("signer-keys"),
        views: own("views"),
        mail: own("mail"),
        limits: own("limits"),
        public_log: own("public-log"),
    };
    create_tables(&client, &tables).await.unwrap();
    Database {
        client,
        tables,
        embedded: Embedded::memory().unwrap(),
    }
}

/// The keys of a deployment.
pub(crate) fn keys() -> events::secret::Keys {
    let secret = events::secret::DeploymentSecret::from_text(&"s".repeat(32));
    secret.unwrap().keys()
}

/// The petition log, with its key.
pub(crate) fn petition_log(
    client: &aws_sdk_dynamodb::Client,
    tables: &event_store::Tables,
) -> event_store::PetitionLog {
    event_store::PetitionLog::appending(client, tables, keys().log.as_ref())
}
