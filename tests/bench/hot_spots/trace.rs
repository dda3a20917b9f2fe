//! The items that forms, confirmations and counting write, read from their requests.
//!
//! Whose an item is follows from comparing forms: what two forms from one network have in common and a form from another
//! network has not, belongs to the network.

use std::collections::{BTreeMap, BTreeSet, HashMap};

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

/// Who shares an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shared {
    /// Nobody: it belongs to one signature.
    Own,
    /// All forms from one network.
    Network,
    /// All forms that name one domain.
    Domain,
    /// All forms from one network that name one domain.
    NetworkAndDomain,
    /// All signatures of the petition.
    Petition,
}

/// An item that a transaction writes.
#[derive(Clone, Debug, PartialEq)]
pub struct Write {
    /// Whose it is.
    pub shared: Shared,
    /// Its table.
    pub table: String,
    /// Its sort key, or its only key. Of an item that is nobody else's, the name says nothing.
    pub name: String,
    /// Write units.
    pub units: f64,
    /// Whether it lies in the partition of the petition, with everything else that does.
    pub in_petition: bool,
    /// Whether it is the marker of a signature.
    pub is_marker: bool,
}

/// What one request writes, all or nothing.
pub type Transaction = Vec<Write>;

/// What was seen.
#[derive(Clone, Debug, PartialEq)]
pub struct Trace {
    /// A form with an address that is not at a large provider.
    pub form: Transaction,
    /// A form with an address at a large provider.
    pub form_at_provider: Transaction,
    /// A confirmation.
    pub confirmation: Transaction,
    /// A full transaction of counting: as many forms as confirmations, of which every second shows a name.
    pub count: Transaction,
    /// How many events such a transaction counts, on average.
    pub events: f64,
    /// And how many write units it takes of the petition's partition.
    pub petition_units: f64,
}

/// An item's table, partition key and sort key.
type Key = (String, String, String);

/// Performs one of each, and says what they write.
///
/// # Errors
/// If one of them does not do what it should.
pub async fn trace() -> Result<Trace> {
    let deployment = TestDeployment::empty().await;
    deployment.open_petition().await;
    deployment.embedded.record_requests(true);
    let network = ["198.51.100.7", "203.0.113.7"];
    let form = async |email: &str, network: &str| form(&deployment, email, network).await;
    let base = form("ana@rivers.example", network[0]).await?;
    let same = form("bea@rivers.example", network[0]).await?;
    let other_domain = form("cid@lakes.example", network[0]).await?;
    let other_network = form("dan@rivers.example", network[1]).await?;
    let at_provider = form("eva@gmail.com", network[0]).await?;
    let others = |of: &BTreeMap<Key, f64>| -> BTreeSet<Key> { of.keys().cloned().collect() };
    let (same, other_domain, other_network) =
        (others(&same), others(&other_domain), others(&other_network));
    let of = |key: &Key| match (
        other_domain.contains(key),
        other_network.contains(key),
        same.contains(key),
    ) {
        (true, true, _) => Shared::Petition,
        (true, false, _) => Shared::Network,
        (false, true, _) => Shared::Domain,
        (false, false, true) => Shared::NetworkAndDomain,
        (false, false, false) => Shared::Own,
    };
    let confirmation = confirmation(&deployment).await?;
    let first = counting(&deployment, 0).await?;
    let second = counting(&deployment, 1).await?;
    let again: BTreeSet<Key> = second.iter().flat_map(others).collect();
    let counted = |key: &Key| match again.contains(key) {
        true => Shared::Petition,
        false => Shared::Own,
    };
    let counts: Vec<_> = first.iter().map(|of| writes(of, counted)).collect();
    let own = || {
        counts
            .iter()
            .flatten()
            .filter(|write| write.shared == Shared::Own)
    };
    let markers = own().filter(|write| write.is_marker).count() as f64;
    let names: f64 = own()
        .filter(|write| write.in_petition)
        .map(|write| write.units)
        .sum();
    let count = counts.iter().max_by_key(|writes| writes.len());
    let count = count.cloned().ok_or("nothing was counted")?;
    let shared = count
        .iter()
        .filter(|write| write.shared == Shared::Petition);
    let shared_units: f64 = shared.clone().map(|write| write.units).sum();
    // The part of all items that fits beside those that are shared.
    let part = (count.len() - shared.count()) as f64 / own().count() as f64;
    Ok(Trace {
        form: writes(&base, of),
        form_at_provider: writes(&at_provider, of),
        confirmation: writes(&confirmation, of),
        events: markers * part,
        petition_units: names * part + shared_units,
        count,
    })
}

fn writes(of: &BTreeMap<Key, f64>, shared: impl Fn(&Key) -> Shared) -> Transaction {
    let petition = format!("signatures.1/{SLUG}");
    let write = |(key, units): (&Key, &f64)| {
        let (table, partition, sort) = key;
        Write {
            shared: shared(key),
            table: table.clone(),
            name: if sort.is_empty() {
                partition.clone()
            } else {
                sort.clone()
            },
            units: *units,
            in_petition: *partition == petition,
            is_marker: sort == views::layout::MARKER,
        }
    };
    of.iter().map(write).collect()
}

/// What a form writes that is accepted.
async fn form(
    deployment: &TestDeployment,
    email: &str,
    network: &str,
) -> Result<BTreeMap<Key, f64>> {
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
    if answer.status() != 303 {
        return Err(format!("a form was answered by {}", answer.status()).into());
    }
    only(written(deployment).await?)
}

async fn confirmation(deployment: &TestDeployment) -> Result<BTreeMap<Key, f64>> {
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
async fn counting(deployment: &TestDeployment, number: usize) -> Result<Vec<BTreeMap<Key, f64>>> {
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

fn only(mut transactions: Vec<BTreeMap<Key, f64>>) -> Result<BTreeMap<Key, f64>> {
    match (transactions.pop(), transactions.is_empty()) {
        (Some(only), true) => Ok(only),
        _ => Err("not exactly one request writes".into()),
    }
}

/// What each writing request of those recorded writes, with units.
async fn written(deployment: &TestDeployment) -> Result<Vec<BTreeMap<Key, f64>>> {
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
