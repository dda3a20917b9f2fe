//! Creates Countersign's tables in an empty database.

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::error::{BuildError, DisplayErrorContext, SdkError};
use aws_sdk_dynamodb::types::{
    AttributeDefinition, BillingMode, KeySchemaElement, KeyType, StreamSpecification,
    StreamViewType, TimeToLiveSpecification,
};
use event_store::{KeyAttribute, Schema, Tables};

/// A table could not be created.
#[derive(Debug, thiserror::Error)]
#[error("cannot create the table {table:?}: {why}")]
pub struct CreateTablesError {
    table: String,
    why: String,
}

/// Creates the tables that are missing. Existing tables are not changed.
///
/// # Errors
/// [`CreateTablesError`] with DynamoDB's reason.
pub async fn create_tables(client: &Client, tables: &Tables) -> Result<(), CreateTablesError> {
    for schema in tables.schemas() {
        create(client, &schema).await?;
        if let Some(attribute) = schema.ttl {
            expire(client, schema.table, attribute).await?;
        }
    }
    Ok(())
}

async fn create(client: &Client, schema: &Schema<'_>) -> Result<(), CreateTablesError> {
    let Schema { table, keys, .. } = schema;
    let failed = |why: String| CreateTablesError {
        table: (*table).to_owned(),
        why,
    };
    let mut request = client
        .create_table()
        .table_name(*table)
        .billing_mode(BillingMode::PayPerRequest);
    for (key, kind) in keys.iter().zip([KeyType::Hash, KeyType::Range]) {
        let (attribute, element) = key_of(key, kind).map_err(|error| failed(error.to_string()))?;
        request = request.attribute_definitions(attribute).key_schema(element);
    }
    if schema.stream {
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
    (name, scalar): &KeyAttribute,
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

async fn expire(client: &Client, table: &str, attribute: &str) -> Result<(), CreateTablesError> {
    let failed = |why: String| CreateTablesError {
        table: table.to_owned(),
        why,
    };
    // Checks first, because AWS refuses to enable a time to live that is enabled.
    let known = client
        .describe_time_to_live()
        .table_name(table)
        .send()
        .await
        .map_err(|error| failed(DisplayErrorContext(error).to_string()))?;
    if known
        .time_to_live_description()
        .is_some_and(|ttl| ttl.attribute_name() == Some(attribute))
    {
        return Ok(());
    }
    let specification = TimeToLiveSpecification::builder()
        .enabled(true)
        .attribute_name(attribute)
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
