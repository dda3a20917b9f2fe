//! Performs forms, confirmations and counting, and reads from the recorded requests what they write.

use std::collections::{BTreeMap, HashMap};

use aws_sdk_dynamodb::types::AttributeValue;
use confirm::Confirm;
use count::Count;
use events::link::Purpose;
use lambda_http::Body;
use lambda_http::http::Method;
use public_http::ClientAddress;
use serde_json::Value;
use sign::{Limits, Sign};
use system_tests::Result;
use test_support::deployment::{SLUG, TestDeployment, post, request};
use test_support::signer::Signer;
use test_support::stream::event;
use views::item_size::item_size;

/// Events that are counted at once, some more than fit in a transaction.
const EVENTS: usize = 200;

/// An item's table, partition key and sort key.
pub(super) type Key = (String, String, String);

/// What a request writes, with write units.
pub(super) type Written = BTreeMap<Key, f64>;

/// What a form writes that is accepted.
pub(super) async fn form(
    deployment: &TestDeployment,
    email: &str,
    network: &str,
) -> Result<Written> {
    let limits = Limits {
        per_network: 1_000,
        per_domain: 1_000,
        ..Limits::default()
    };
    let sign = Sign::new(&deployment.settings, &deployment.client).with_limits(limits);
    deployment.embedded.clear_requests();
    let body = format!(
        "given_name=Ada&family_name=Lovelace&country=GB&show_name=yes&email={}",
        email.replace('@', "%40")
    );
    let mut request = post(&format!("/petitions/{SLUG}/signatures"), &body);
    request
        .extensions_mut()
        .insert(ClientAddress(network.parse()?));
    let answer = sign.handle(request).await;
    if answer.status() != 202 {
        return Err(format!("a form was answered by {}", answer.status()).into());
    }
    only(written(deployment).await?)
}

pub(super) async fn confirmation(deployment: &TestDeployment) -> Result<Written> {
    let signer = Signer::of(
        &deployment.client,
        &deployment.settings,
        "ana@rivers.example",
    );
    let token = signer.token_to(None, Purpose::Confirm, 1, jiff::Timestamp::now());
    let confirm = Confirm::new(&deployment.settings, &deployment.client);
    deployment.embedded.clear_requests();
    let path = format!("/confirm/{token}");
    let answer = confirm
        .handle(request(Method::POST, &path, "", Body::Empty))
        .await;
    if answer.status() != 200 {
        return Err(format!("a confirmation was answered by {}", answer.status()).into());
    }
    only(written(deployment).await?)
}

/// The transactions of `count`, which nobody disturbs.
pub(super) async fn counting(deployment: &TestDeployment, number: usize) -> Result<Vec<Written>> {
    let log = &deployment.settings.tables.signature_log;
    let settings = &deployment.settings;
    let count = Count::new(&settings.tables, &settings.keys, &deployment.client);
    let mut signers = Vec::new();
    for person in 0..EVENTS / 2 {
        let email = format!("fay-{number}-{person}@rivers.example");
        let signer = Signer::of(&deployment.client, settings, &email);
        let person_form = test_support::person::a_signer().email(&email);
        let person_form = match person % 2 {
            0 => person_form.showing_name(),
            _ => person_form,
        };
        let submit = events::signature::Command::Submit(person_form.details());
        signer.does(submit).await;
        signers.push(signer);
    }
    let earlier = deployment.records(log).await;
    let response = count.handle(event(earlier)).await;
    if !response.batch_item_failures.is_empty() {
        return Err("forms were not counted".into());
    }
    for signer in &signers {
        let confirm = events::signature::Command::Confirm {
            details_version: 1,
            permissions: None,
        };
        signer.does(confirm).await;
    }
    for person in 0..EVENTS / 2 {
        let email = format!("gus-{number}-{person}@rivers.example");
        let signer = Signer::of(&deployment.client, settings, &email);
        let details = test_support::person::a_signer().email(&email).details();
        signer
            .does(events::signature::Command::Submit(details))
            .await;
    }
    let records = deployment.records(log).await;
    deployment.embedded.clear_requests();
    let response = count.handle(event(records)).await;
    if !response.batch_item_failures.is_empty() {
        return Err("a round was not counted".into());
    }
    let mut transactions = written(deployment).await?;
    // Publishing the explained count is a write of its own, once an hour.
    transactions.retain(|writes| writes.len() > 1);
    Ok(transactions)
}

fn only(mut transactions: Vec<Written>) -> Result<Written> {
    match (transactions.pop(), transactions.is_empty()) {
        (Some(only), true) => Ok(only),
        _ => Err("not exactly one request writes".into()),
    }
}

/// What each writing request of those recorded writes, with units.
async fn written(deployment: &TestDeployment) -> Result<Vec<Written>> {
    let requests = deployment.embedded.requests();
    let mut all = Vec::new();
    for seen in requests {
        let body = &seen.request;
        let mut writes = BTreeMap::new();
        let (actions, factor): (Vec<&Value>, f64) = match seen.operation.as_str() {
            "TransactWriteItems" => {
                let items = body["TransactItems"].as_array().into_iter().flatten();
                let actions = items
                    .filter_map(Value::as_object)
                    .flat_map(|item| item.values());
                (actions.collect(), 2.0)
            }
            "PutItem" | "UpdateItem" | "DeleteItem" => (vec![body], 1.0),
            _ => continue,
        };
        for action in actions {
            let key = key(deployment, action)?;
            let units = factor * units(deployment, &key).await?;
            writes.insert(key, units);
        }
        all.push(writes);
    }
    Ok(all)
}

/// The names of a table's key attributes.
fn key_names(deployment: &TestDeployment, table: &str) -> Result<Vec<&'static str>> {
    let schemas = deployment.settings.tables.schemas();
    let schema = schemas.iter().find(|schema| schema.table == table);
    let keys = schema.ok_or_else(|| format!("no table {table:?}"))?.keys;
    Ok(keys.iter().map(|(name, _)| *name).collect())
}

fn key(deployment: &TestDeployment, action: &Value) -> Result<Key> {
    let table = action["TableName"].as_str().unwrap_or_default();
    let place = if action["Item"].is_null() {
        &action["Key"]
    } else {
        &action["Item"]
    };
    let mut values = key_names(deployment, table)?.into_iter().map(|name| {
        let value = &place[name];
        let text = value["S"].as_str().or(value["N"].as_str());
        text.unwrap_or_default().to_owned()
    });
    let (partition, sort) = (values.next().unwrap_or_default(), values.next());
    Ok((table.to_owned(), partition, sort.unwrap_or_default()))
}

/// The write units of an item as it is now.
async fn units(deployment: &TestDeployment, (table, partition, sort): &Key) -> Result<f64> {
    let mut key = HashMap::new();
    for (name, value) in key_names(deployment, table)?
        .into_iter()
        .zip([partition, sort])
    {
        let value = match name {
            "version" => AttributeValue::N(value.clone()),
            _ => AttributeValue::S(value.clone()),
        };
        key.insert(name.to_owned(), value);
    }
    let get = deployment
        .client
        .get_item()
        .table_name(table)
        .set_key(Some(key));
    let item = get.send().await?.item;
    Ok(item.map_or(1.0, |item| item_size(&item).div_ceil(1024) as f64))
}
