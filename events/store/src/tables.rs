//! The tables: their names, their keys, and which of them expire items or have a stream.
//!
//! Names and keys are a storage format. `infra/aws/template.yaml` creates the same tables on AWS.

use aws_sdk_dynamodb::types::ScalarAttributeType;

/// The names of the DynamoDB tables. [`Default`] gives the names on one machine and in tests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tables {
    /// The events of all signatures. Has a stream.
    pub signature_log: String,
    /// The events of all petitions. Has a stream.
    pub petition_log: String,
    /// One key for each submitted form. Deleting the keys of a signature erases the signer.
    pub signer_keys: String,
    /// The read models, projected from the logs. Items may expire.
    pub views: String,
    /// The outbox: claims and suppressions. Items may expire.
    pub mail: String,
    /// Counters of the rate limits and used proofs of work. Items expire.
    pub limits: String,
    /// The head of the public log, and how far it is with each signature.
    pub public_log: String,
}

/// A key attribute: its name and type.
pub type KeyAttribute = (&'static str, ScalarAttributeType);

/// What it takes to create a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schema<'a> {
    /// The table's name.
    pub table: &'a str,
    /// The partition key, and the sort key if there is one.
    pub keys: &'static [KeyAttribute],
    /// The attribute with the second (since 1970) after which DynamoDB may delete an item.
    pub ttl: Option<&'static str>,
    /// Whether DynamoDB Streams delivers new items.
    pub stream: bool,
}

const LOG_KEYS: &[KeyAttribute] = &[
    ("stream", ScalarAttributeType::S),
    ("version", ScalarAttributeType::N),
];
const SIGNER_KEYS: &[KeyAttribute] = &[("stream", ScalarAttributeType::S)];
const VIEW_KEYS: &[KeyAttribute] = &[
    ("pk", ScalarAttributeType::S),
    ("sk", ScalarAttributeType::S),
];
const LIMIT_KEYS: &[KeyAttribute] = &[("key", ScalarAttributeType::S)];
const PUBLIC_LOG_KEYS: &[KeyAttribute] = &[("pk", ScalarAttributeType::S)];
const EXPIRES: Option<&str> = Some("expires");

impl Default for Tables {
    fn default() -> Self {
        Self::from_variables(|_| None)
    }
}

impl Tables {
    /// Reads the names from the environment variables `SIGNATURE_LOG_TABLE`, `PETITION_LOG_TABLE`,
    /// `SIGNER_KEYS_TABLE`, `VIEWS_TABLE`, `MAIL_TABLE`, `LIMITS_TABLE` and `PUBLIC_LOG_TABLE`.
    #[must_use]
    pub fn from_env() -> Self {
        Self::from_variables(|variable| std::env::var(variable).ok())
    }

    /// Reads the same variables through `get`. A blank variable counts as missing, because
    /// CloudFormation templates cannot leave one out.
    #[must_use]
    pub fn from_variables(get: impl Fn(&str) -> Option<String>) -> Self {
        let table = |variable, default: &str| {
            let name = get(variable).unwrap_or_default();
            let name = name.trim();
            (if name.is_empty() { default } else { name }).to_owned()
        };
        Self {
            signature_log: table("SIGNATURE_LOG_TABLE", "signature-log"),
            petition_log: table("PETITION_LOG_TABLE", "petition-log"),
            signer_keys: table("SIGNER_KEYS_TABLE", "signer-keys"),
            views: table("VIEWS_TABLE", "views"),
            mail: table("MAIL_TABLE", "mail"),
            limits: table("LIMITS_TABLE", "limits"),
            public_log: table("PUBLIC_LOG_TABLE", "public-log"),
        }
    }

    /// The schemas of all tables.
    #[must_use]
    pub fn schemas(&self) -> [Schema<'_>; 7] {
        let schema = |table, keys, ttl, stream| Schema {
            table,
            keys,
            ttl,
            stream,
        };
        [
            schema(&self.signature_log, LOG_KEYS, None, true),
            schema(&self.petition_log, LOG_KEYS, None, true),
            schema(&self.signer_keys, SIGNER_KEYS, None, false),
            schema(&self.views, VIEW_KEYS, EXPIRES, false),
            schema(&self.mail, VIEW_KEYS, EXPIRES, false),
            schema(&self.limits, LIMIT_KEYS, EXPIRES, false),
            schema(&self.public_log, PUBLIC_LOG_KEYS, None, false),
        ]
    }
}
