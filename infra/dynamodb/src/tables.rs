//! Countersign's tables: their names, their keys, and making them in an empty database.

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::error::{BuildError, DisplayErrorContext, SdkError};
use aws_sdk_dynamodb::types::{
    AttributeDefinition, BillingMode, KeySchemaElement, KeyType, ScalarAttributeType,
    StreamSpecification, StreamViewType, TimeToLiveSpecification,
};

/// The names of the tables.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Tables {
    /// What happened to each signature. Has a stream.
    pub signature_log: String,
    /// What happened to each petition. Has a stream.
    pub petition_log: String,
    /// One key per signature; deleting it erases the signer.
    pub signer_keys: String,
    /// What is shown, folded from the logs. Items may expire.
    pub views: String,
    /// What the mailer remembers. Items may expire.
    pub mail: String,
    /// How many forms came from where, and proofs that were used. Items expire.
    pub limits: String,
}

impl Default for Tables {
    fn default() -> Self {
        Self {
            signature_log: "signature-log".into(),
            petition_log: "petition-log".into(),
            signer_keys: "signer-keys".into(),
            views: "views".into(),
            mail: "mail".into(),
            limits: "limits".into(),
        }
    }
}

/// A table could not be made.
#[derive(Debug, thiserror::Error)]
#[error("cannot make the table {table:?}: {why}")]
pub struct CreateTablesError {
    table: String,
    why: String,
}

type Key = (&'static str, ScalarAttributeType);

const STREAM: Key = ("stream", ScalarAttributeType::S);
const VERSION: Key = ("version", ScalarAttributeType::N);
const PK: Key = ("pk", ScalarAttributeType::S);
const KEY: Key = ("key", ScalarAttributeType::S);
const SK: Key = ("sk", ScalarAttributeType::S);

/// Where `views`, `mail` and `limits` keep the second after which an item may be deleted.
const EXPIRES: &str = "expires";

/// Makes those of the tables that are missing. Doing it again changes nothing.
///
/// # Errors
/// If DynamoDB refuses, with its reason.
pub async fn create_tables(client: &Client, tables: &Tables) -> Result<(), CreateTablesError> {
    create(client, &tables.signature_log, &[STREAM, VERSION], true).await?;
    create(client, &tables.petition_log, &[STREAM, VERSION], true).await?;
    create(client, &tables.signer_keys, &[STREAM], false).await?;
    create(client, &tables.views, &[PK, SK], false).await?;
    create(client, &tables.mail, &[PK, SK], false).await?;
    create(client, &tables.limits, &[KEY], false).await?;
    expire(client, &tables.views).await?;
    expire(client, &tables.mail).await?;
    expire(client, &tables.limits).await
}

async fn create(
    client: &Client,
    table: &str,
    keys: &[Key],
    stream: bool,
) -> Result<(), CreateTablesError> {
    let failed = |why: String| CreateTablesError {
        table: table.to_owned(),
        why,
    };
    let mut request = client
        .create_table()
        .table_name(table)
        .billing_mode(BillingMode::PayPerRequest);
    for (key, kind) in keys.iter().zip([KeyType::Hash, KeyType::Range]) {
        let (attribute, element) = key_of(key, kind).map_err(|error| failed(error.to_string()))?;
        request = request.attribute_definitions(attribute).key_schema(element);
    }
    if stream {
        let specification = StreamSpecification::builder()
            .stream_enabled(true)
            .stream_view_type(StreamViewType::NewImage)
            .build()
            .map_err(|error| failed(error.to_string()))?;
        request = request.stream_specification(specification);
    }
    match request.send().await {
        Ok(_) => Ok(()),
        Err(SdkError::ServiceError(error)) if error.err().is_resource_in_use_exception() => Ok(()),
        Err(error) => Err(failed(DisplayErrorContext(error).to_string())),
    }
}

fn key_of(
    (name, scalar): &Key,
    kind: KeyType,
) -> Result<(AttributeDefinition, KeySchemaElement), BuildError> {
    let attribute = AttributeDefinition::builder()
        .attribute_name(*name)
        .attribute_type(scalar.clone())
        .build()?;
    let element = KeySchemaElement::builder()
        .attribute_name(*name)
        .key_type(kind)
        .build()?;
    Ok((attribute, element))
}

async fn expire(client: &Client, table: &str) -> Result<(), CreateTablesError> {
    let failed = |why: String| CreateTablesError {
        table: table.to_owned(),
        why,
    };
    // Asking first, since AWS refuses to turn on what is on.
    let known = client
        .describe_time_to_live()
        .table_name(table)
        .send()
        .await
        .map_err(|error| failed(DisplayErrorContext(error).to_string()))?;
    if known
        .time_to_live_description()
        .is_some_and(|ttl| ttl.attribute_name() == Some(EXPIRES))
    {
        return Ok(());
    }
    let specification = TimeToLiveSpecification::builder()
        .enabled(true)
        .attribute_name(EXPIRES)
        .build()
        .map_err(|error| failed(error.to_string()))?;
    client
        .update_time_to_live()
        .table_name(table)
        .time_to_live_specification(specification)
        .send()
        .await
        .map_err(|error| failed(DisplayErrorContext(error).to_string()))?;
    Ok(())
}
