//! Somebody who can write the tables, and does not have the log's key.

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::types::AttributeValue;
use event_store::integrity::{self, Integrity};
use event_store::{Item, NewEvent, SignatureLog, Tables};
use events::petition::PetitionEvent;
use events::signature::SignatureEvent;

use crate::make;

struct Copy {
    client: Client,
    tables: Tables,
}

impl Copy {
    /// A petition, two signatures of it, the first one confirmed; all with codes.
    async fn new() -> Self {
        let make::Database { client, tables, .. } = make::database().await;
        let created = PetitionEvent::PetitionCreated {
            default_language: "en".into(),
            time_zone: "UTC".into(),
        };
        let petitions = make::petition_log(&client, &tables);
        petitions
            .append(make::new("clean-rivers", 0, 1, created))
            .await
            .unwrap();
        let copy = Self { client, tables };
        copy.append(1, 0, make::submitted()).await;
        let confirmed = SignatureEvent::SignatureConfirmed {
            details_version: 1,
            permissions: None,
        };
        copy.append(1, 1, confirmed).await;
        copy.append(2, 0, make::submitted()).await;
        copy
    }

    async fn append(
        &self,
        n: u8,
        expected: u64,
        event: SignatureEvent<events::personal::Personal>,
    ) {
        let log = SignatureLog::sealing(&self.client, &self.tables, &make::keys());
        let stream = make::signature_id(n).to_string();
        let number = u128::from(n) * 100 + u128::from(expected);
        let new: NewEvent<_> = make::new(&stream, expected, number, event);
        log.append(new).await.unwrap();
    }

    async fn item(&self, n: u8, version: u64) -> Item {
        let get = self
            .client
            .get_item()
            .table_name(&self.tables.signature_log);
        let get = get.set_key(Some(key(n, version))).consistent_read(true);
        get.send().await.unwrap().item.unwrap()
    }

    async fn put(&self, item: Item) {
        let put = self
            .client
            .put_item()
            .table_name(&self.tables.signature_log);
        put.set_item(Some(item)).send().await.unwrap();
    }

    async fn check(&self) -> Integrity {
        let key = make::keys().log.unwrap();
        integrity::check(&self.client, &self.tables, &key)
            .await
            .unwrap()
    }

    /// The events that a check names.
    async fn found(&self) -> Vec<(String, u64, bool)> {
        let found = self.check().await;
        assert_eq!(usize::try_from(found.altered).unwrap(), found.first.len());
        let named = found.first.into_iter();
        named
            .map(|one| (one.stream, one.version, one.missing))
            .collect()
    }
}

fn key(n: u8, version: u64) -> Item {
    [
        (
            "stream".to_owned(),
            AttributeValue::S(make::signature_id(n).to_string()),
        ),
        ("version".to_owned(), AttributeValue::N(version.to_string())),
    ]
    .into()
}

fn name(n: u8) -> String {
    make::signature_id(n).to_string()
}

#[tokio::test]
async fn an_untouched_log_is_genuine() {
    let copy = Copy::new().await;
    let found = copy.check().await;
    let expected = Integrity {
        events: 4,
        ..Integrity::default()
    };
    assert_eq!(found, expected);
}

#[tokio::test]
async fn an_inserted_confirmation_is_found_with_and_without_a_code() {
    let copy = Copy::new().await;
    // The confirmation of another signature, moved here.
    let mut moved = copy.item(1, 2).await;
    moved.extend(key(2, 2));
    copy.put(moved.clone()).await;
    assert_eq!(copy.found().await, [(name(2), 2, false)]);
    moved.remove("mac");
    copy.put(moved).await;
    assert_eq!(copy.found().await, [(name(2), 2, true)]);
}

#[tokio::test]
async fn a_changed_country_is_found_with_and_without_a_code() {
    let copy = Copy::new().await;
    let mut item = copy.item(2, 1).await;
    let Some(AttributeValue::M(data)) = item.get_mut("data") else {
        panic!("a form has data");
    };
    let country = data.values_mut().find_map(|value| match value {
        AttributeValue::M(choices) => choices.get_mut("country"),
        _ => None,
    });
    let country = match country {
        Some(country) => country,
        None => data.get_mut("country").unwrap(),
    };
    *country = AttributeValue::S("UY".to_owned());
    copy.put(item.clone()).await;
    assert_eq!(copy.found().await, [(name(2), 1, false)]);
    // Its petition was created with codes, so none of its signatures is from before there were codes.
    item.remove("mac");
    copy.put(item).await;
    assert_eq!(copy.found().await, [(name(2), 1, true)]);
}

#[tokio::test]
async fn a_forged_signature_of_its_own_is_found() {
    let copy = Copy::new().await;
    let mut item = copy.item(1, 1).await;
    item.extend(key(9, 1));
    item.remove("mac");
    copy.put(item).await;
    assert_eq!(copy.found().await, [(name(9), 1, true)]);
}

/// What codes cannot show: there is none for what is not there. The views still have it until they are rebuilt.
#[tokio::test]
async fn a_deleted_stream_or_end_of_a_stream_is_not_found() {
    let copy = Copy::new().await;
    for (n, version) in [(1, 2), (2, 1)] {
        let delete = copy.client.delete_item();
        let delete = delete.table_name(&copy.tables.signature_log);
        delete.set_key(Some(key(n, version))).send().await.unwrap();
    }
    assert_eq!(copy.found().await, []);
    assert_eq!(copy.check().await.events, 2);
}

#[tokio::test]
async fn an_item_that_is_put_back_as_it_was_is_genuine() {
    let copy = Copy::new().await;
    let genuine = copy.item(2, 1).await;
    let mut changed = genuine.clone();
    changed.insert(
        "at".to_owned(),
        AttributeValue::S("2020-01-01T00:00:00Z".to_owned()),
    );
    copy.put(changed).await;
    assert_eq!(copy.found().await.len(), 1);
    copy.put(genuine).await;
    assert_eq!(copy.found().await, []);
}

#[tokio::test]
async fn events_from_before_there_were_codes_are_counted_and_not_reported() {
    let copy = Copy::new().await;
    // An older petition, and with it its signatures' first events.
    let table = &copy.tables.petition_log;
    let petition = [
        (
            "stream".to_owned(),
            AttributeValue::S("clean-rivers".to_owned()),
        ),
        ("version".to_owned(), AttributeValue::N("1".to_owned())),
    ];
    let update = copy.client.update_item().table_name(table);
    let update = update.set_key(Some(petition.into()));
    update.update_expression("REMOVE mac").send().await.unwrap();
    let mut first = copy.item(1, 1).await;
    first.remove("mac");
    copy.put(first.clone()).await;
    let found = copy.check().await;
    assert_eq!((found.unsigned, found.altered), (2, 0));
    // Only the first events of a stream can be that old.
    let mut second = copy.item(1, 2).await;
    second.remove("mac");
    let third = second.clone();
    let confirmed = SignatureEvent::SignatureWithdrawn {};
    copy.append(1, 2, confirmed).await;
    let mut fourth = third;
    fourth.extend(key(1, 4));
    copy.put(fourth).await;
    assert_eq!(copy.found().await, [(name(1), 4, true)]);
}

#[tokio::test]
async fn a_log_without_the_key_appends_nothing() {
    let copy = Copy::new().await;
    let log = SignatureLog::new(&copy.client, &copy.tables);
    let withdrawn = SignatureEvent::SignatureWithdrawn {};
    let new = make::new(&name(1), 2, 7, withdrawn);
    let error = log.append(new).await.unwrap_err().to_string();
    assert!(error.contains("LOG_SECRET"), "{error}");
    assert_eq!(copy.check().await.events, 4);
}
