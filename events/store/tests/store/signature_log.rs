//! Signatures in the log: the key goes in with the first event and out with the last.

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::primitives::Blob;
use aws_sdk_dynamodb::types::AttributeValue;
use embedded_dynamodb::{Effect, Embedded, Fault, Tables};
use event_store::{Outcome, SignatureLog, SignerKeys, StoreError};
use events::ids::CommandId;
use events::secret::DeploymentSecret;
use events::signature::{Command, Details, SignatureEvent, SignatureStatus};

use crate::make;

struct Test {
    client: Client,
    embedded: Embedded,
    tables: Tables,
    log: SignatureLog,
    signer_keys: SignerKeys,
    stream: String,
}

impl Test {
    async fn new() -> Self {
        Self::on(make::database().await)
    }

    /// For tests that inject faults or count requests.
    async fn embedded() -> Self {
        Self::on(make::embedded().await)
    }

    fn on(database: make::Database) -> Self {
        let make::Database {
            client,
            tables,
            embedded,
        } = database;
        let keys = DeploymentSecret::from_text(&"k".repeat(32)).unwrap().keys();
        let log = SignatureLog::sealing(&client, &tables, &keys);
        let signer_keys = SignerKeys::new(&client, &tables, &keys.sealing);
        let stream = make::signature_id(7).to_string();
        Self {
            client,
            embedded,
            tables,
            log,
            signer_keys,
            stream,
        }
    }

    async fn submit(&self, expected: u64, command: u128) -> Result<Outcome, StoreError> {
        let new = make::new(&self.stream, expected, command, make::submitted());
        self.log.append(new).await
    }

    async fn erase(&self, expected: u64, command: u128) -> Result<Outcome, StoreError> {
        let event = SignatureEvent::SignatureErased {};
        let new = make::new(&self.stream, expected, command, event);
        self.log.append(new).await
    }

    async fn items(&self, table: &str) -> Vec<AttributeValue> {
        let scan = self.client.scan().table_name(table);
        let items = scan.send().await.unwrap().items.unwrap();
        items.into_iter().map(AttributeValue::M).collect()
    }

    async fn keys(&self) -> usize {
        self.items(&self.tables.signer_keys).await.len()
    }

    async fn events(&self) -> usize {
        self.items(&self.tables.signature_log).await.len()
    }

    /// Whether the personal data of the event `version` opens.
    async fn opens(&self, version: u64) -> bool {
        let id = make::signature_id(7);
        let events = self.log.load(&id).await.unwrap();
        let event = events.iter().find(|e| e.version == version).unwrap();
        let sealed = event.event.personal().unwrap();
        let opened = self.signer_keys.open(&id, version, sealed).await.unwrap();
        opened.is_some_and(|personal| personal == make::personal())
    }
}

#[tokio::test]
async fn the_first_event_and_its_key_are_one_request() {
    let test = Test::embedded().await;
    test.embedded.record_requests(true);
    let outcome = test.submit(0, 1).await.unwrap();
    assert_eq!(outcome, Outcome::Appended { version: 1 });
    let requests = test.embedded.requests();
    assert_eq!(requests.len(), 1, "{requests:?}");
    assert_eq!(requests[0].operation, "TransactWriteItems");
    assert_eq!(
        requests[0].tables,
        [
            test.tables.signature_log.clone(),
            test.tables.signer_keys.clone()
        ]
    );
    assert!(test.opens(1).await);
}

#[tokio::test]
async fn without_room_for_the_key_there_is_no_event() {
    let test = Test::new().await;
    let put = test.client.put_item().table_name(&test.tables.signer_keys);
    put.item("stream", AttributeValue::S(format!("{}/1", test.stream)))
        .item("key", AttributeValue::B(Blob::new([1; 32])))
        .send()
        .await
        .unwrap();
    assert_eq!(test.submit(0, 1).await.unwrap(), Outcome::Conflict);
    assert_eq!((test.events().await, test.keys().await), (0, 1));
}

#[tokio::test]
async fn without_room_for_the_event_there_is_no_key() {
    let test = Test::new().await;
    let event = SignatureEvent::SignatureWithdrawn {};
    let other = make::new(&test.stream, 0, 9, event);
    test.log.append(other).await.unwrap();
    assert_eq!(test.submit(0, 1).await.unwrap(), Outcome::Conflict);
    assert_eq!((test.events().await, test.keys().await), (1, 0));
}

#[tokio::test]
async fn a_form_whose_answer_was_lost_is_there_once_and_opens() {
    let test = Test::embedded().await;
    // Every try of the SDK: the caller comes again, with the same command and another key.
    test.embedded
        .inject(Fault::new("TransactWriteItems", Effect::LoseAnswer).times(3));
    let error = test.submit(0, 1).await.unwrap_err();
    assert!(
        matches!(&error, StoreError::Unavailable { code, .. } if code != "unknown"),
        "{error}"
    );
    let again = test.submit(0, 1).await.unwrap();
    assert_eq!(again, Outcome::AlreadyAppended { version: 1 });
    assert_eq!(test.submit(0, 2).await.unwrap(), Outcome::Conflict);
    assert_eq!((test.events().await, test.keys().await), (1, 1));
    assert!(test.opens(1).await);
}

#[tokio::test]
async fn a_retry_of_the_sdk_writes_once() {
    let test = Test::embedded().await;
    test.embedded
        .inject(Fault::new("TransactWriteItems", Effect::LoseAnswer));
    // The request's token makes the retry the same write.
    let outcome = test.submit(0, 1).await.unwrap();
    assert_eq!(outcome, Outcome::Appended { version: 1 });
    assert_eq!((test.events().await, test.keys().await), (1, 1));
    assert!(test.opens(1).await);
}

#[tokio::test]
async fn a_throttled_form_is_taken_later() {
    let test = Test::embedded().await;
    test.embedded
        .inject(Fault::new("TransactWriteItems", Effect::Throttle).times(3));
    assert!(test.submit(0, 1).await.is_err());
    assert_eq!((test.events().await, test.keys().await), (0, 0));
    let outcome = test.submit(0, 1).await.unwrap();
    assert_eq!(outcome, Outcome::Appended { version: 1 });
}

#[tokio::test]
async fn erasing_takes_the_key_and_with_it_the_person() {
    let test = Test::new().await;
    let id = make::signature_id(7);
    test.submit(0, 1).await.unwrap();
    assert!(test.opens(1).await);

    // At the wrong version nothing is erased.
    assert_eq!(test.erase(0, 2).await.unwrap(), Outcome::Conflict);
    assert!(test.opens(1).await);

    let outcome = test.erase(1, 2).await.unwrap();
    assert_eq!(outcome, Outcome::Appended { version: 2 });
    assert_eq!(test.keys().await, 0);
    assert!(!test.opens(1).await);
    let opened = test
        .signer_keys
        .open_many(&[(id.clone(), 1)])
        .await
        .unwrap();
    assert!(opened.is_empty());

    // A form that was decided on before the erasure finds no key to seal with.
    let late = SignatureEvent::ConfirmationRequested {
        language: "es".into(),
        details: Some(make::details("es")),
        address: None,
    };
    let late = make::new(&test.stream, 1, 3, late);
    assert_eq!(test.log.append(late).await.unwrap(), Outcome::Conflict);

    // Whoever signs again has a new key; what was erased stays erased.
    let outcome = test.submit(2, 4).await.unwrap();
    assert_eq!(outcome, Outcome::Appended { version: 3 });
    let wanted = [(id.clone(), 1), (id.clone(), 3), (id.clone(), 3)];
    let opened = test.signer_keys.open_many(&wanted).await.unwrap();
    assert_eq!(opened.into_keys().collect::<Vec<_>>(), [(id, 3)]);
}

#[tokio::test]
async fn erasing_is_a_look_and_one_transaction() {
    let test = Test::embedded().await;
    test.submit(0, 1).await.unwrap();
    test.embedded.record_requests(true);
    test.erase(1, 2).await.unwrap();
    let requests = test.embedded.requests();
    let operations: Vec<_> = requests.iter().map(|one| one.operation.as_str()).collect();
    assert_eq!(operations, ["Query", "TransactWriteItems"]);
}

#[tokio::test]
async fn erasing_takes_the_keys_of_all_that_was_ever_sent() {
    let test = Test::new().await;
    test.submit(0, 1).await.unwrap();
    // More than fit into one transaction.
    for version in 1..=120 {
        let again = SignatureEvent::ConfirmationRequested {
            language: "es".into(),
            details: Some(make::details("es")),
            address: None,
        };
        let again = make::new(&test.stream, version, u128::from(version) + 1, again);
        test.log.append(again).await.unwrap();
    }
    assert_eq!(test.keys().await, 121);
    test.erase(121, 999).await.unwrap();
    assert_eq!(test.keys().await, 0);
}

#[tokio::test]
async fn what_another_secret_sealed_is_not_taken_for_erased() {
    let test = Test::new().await;
    test.submit(0, 1).await.unwrap();
    let other = DeploymentSecret::from_text(&"o".repeat(32)).unwrap().keys();
    let keys = SignerKeys::new(&test.client, &test.tables, &other.sealing);
    let wanted = [(make::signature_id(7), 1)];
    let error = keys.open_many(&wanted).await.unwrap_err().to_string();
    assert!(error.contains("put back the deployment secret"), "{error}");

    test.erase(1, 2).await.unwrap();
    assert!(keys.open_many(&wanted).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_command_is_carried_out_once() {
    let test = Test::new().await;
    let id = make::signature_id(7);
    let execute = async |command_id: CommandId, command: Command| {
        let done = test.log.execute(&id, command_id, make::at(), command);
        let done = Box::pin(done).await.unwrap();
        (done.version, done.appended)
    };
    let submit = || Command::Submit(make::details("es"));
    let confirm = || Command::Confirm {
        details_version: 1,
        permissions: None,
    };
    assert_eq!(execute(make::command(1), submit()).await, (1, true));
    assert_eq!(execute(make::command(1), submit()).await, (1, false));
    assert_eq!(execute(make::command(2), confirm()).await, (2, true));
    assert_eq!(execute(make::command(3), confirm()).await, (2, false));
    let state = test.log.state(&id).await.unwrap();
    assert_eq!(
        (state.version, state.status),
        (2, SignatureStatus::Confirmed)
    );
}

/// Every byte of text, of binary data and of names of attributes.
fn bytes_of(value: &AttributeValue, all: &mut Vec<u8>) {
    match value {
        AttributeValue::S(text) | AttributeValue::N(text) => all.extend(text.bytes()),
        AttributeValue::B(bytes) => all.extend(bytes.as_ref()),
        AttributeValue::L(list) => list.iter().for_each(|value| bytes_of(value, all)),
        AttributeValue::M(map) => {
            for (name, value) in map {
                all.extend(name.bytes());
                all.push(0);
                bytes_of(value, all);
            }
        }
        AttributeValue::Bool(_) | AttributeValue::Null(_) => {}
        other => panic!("no event holds {other:?}"),
    }
    all.push(0);
}

#[tokio::test]
async fn nothing_personal_is_stored_in_clear() {
    let test = Test::new().await;
    test.submit(0, 1).await.unwrap();
    let again = SignatureEvent::ConfirmationRequested {
        language: "es".into(),
        details: Some(Details {
            choices: make::choices("es"),
            personal: make::personal(),
        }),
        address: None,
    };
    let again = make::new(&test.stream, 1, 2, again);
    test.log.append(again).await.unwrap();
    assert!(test.opens(1).await && test.opens(2).await);

    let mut stored = Vec::new();
    for table in [&test.tables.signature_log, &test.tables.signer_keys] {
        for item in test.items(table).await {
            bytes_of(&item, &mut stored);
        }
    }
    let stored = stored.to_ascii_lowercase();
    let holds = |text: &str| {
        stored
            .windows(text.len())
            .any(|part| part == text.as_bytes())
    };
    assert!(holds("signaturesubmitted") && holds("clean-rivers"));
    let person = make::personal();
    for text in [
        &person.given_name,
        &person.family_name,
        &person.email,
        &person.city,
        &person.occupation,
        &person.comment,
        "@example.org",
        "example.org",
    ] {
        assert!(!holds(&text.to_lowercase()), "{text}");
    }
}

#[tokio::test]
async fn a_correction_its_key_and_the_end_of_the_old_one_are_one_request() {
    let test = Test::embedded().await;
    test.submit(0, 1).await.unwrap();
    let confirm = SignatureEvent::SignatureConfirmed {
        details_version: 1,
        permissions: None,
    };
    let confirm = make::new(&test.stream, 1, 2, confirm);
    test.log.append(confirm).await.unwrap();
    // A form that came later has a key of its own, which its email needs.
    let again = SignatureEvent::ConfirmationRequested {
        language: "es".into(),
        details: None,
        address: Some(make::personal()),
    };
    let again = make::new(&test.stream, 2, 3, again);
    test.log.append(again).await.unwrap();
    let SignatureEvent::SignatureSubmitted { choices, personal } = make::submitted() else {
        unreachable!()
    };
    let correct = |expected, command, details_version| {
        let event = SignatureEvent::DetailsCorrected {
            details_version,
            choices: choices.clone(),
            personal: personal.clone(),
        };
        make::new(&test.stream, expected, command, event)
    };
    test.embedded.record_requests(true);
    let outcome = test.log.append(correct(3, 4, 1)).await.unwrap();
    assert_eq!(outcome, Outcome::Appended { version: 4 });
    let requests = test.embedded.requests();
    assert_eq!(requests.len(), 1, "{requests:?}");
    assert_eq!(requests[0].operation, "TransactWriteItems");
    let opened = [
        test.opens(1).await,
        test.opens(3).await,
        test.opens(4).await,
    ];
    assert_eq!(opened, [false, true, true]);
    // One that comes too late changes no key.
    let late = test.log.append(correct(3, 5, 1)).await.unwrap();
    assert_eq!((late, test.keys().await), (Outcome::Conflict, 2));
    test.log.append(correct(4, 6, 4)).await.unwrap();
    test.erase(5, 7).await.unwrap();
    assert_eq!(test.keys().await, 0);
}
