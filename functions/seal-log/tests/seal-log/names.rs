//! A log keeps its name when the site gets another address, and a command beside the server keeps its policy.

use std::collections::BTreeSet;

use seal_log::{SealError, SealSettings, newest, other_name};

use super::deployment::{Test, petition, sealed};

#[tokio::test]
async fn a_log_that_began_at_another_address_says_so_with_the_remedy() {
    let test = Test::new().await;
    let (client, tables) = (
        &test.deployment.client,
        &test.deployment.settings.tables.public_log,
    );
    let other = async || other_name(client, tables, 1).await.unwrap();
    let tried = SealSettings {
        base_url: "http://127.0.0.1:3000".to_owned(),
        ..test.settings()
    };
    assert_eq!(other().await, None, "nothing has begun");
    sealed(&test.seal_with(&tried), petition()).await;
    assert_eq!(other().await, None);
    // Another port of this machine.
    let again = SealSettings {
        base_url: "http://127.0.0.1:4000".to_owned(),
        ..test.settings()
    };
    sealed(&test.seal_with(&again), BTreeSet::new()).await;
    assert_eq!(other().await, None);

    sealed(&test.seal(), BTreeSet::new()).await;
    let other = other().await.unwrap();
    assert_eq!(other.name, "127.0.0.1:3000/public-log/1");
    assert_eq!(other.expected, "sign.example.org/public-log/1");
    assert!(other.to_string().contains("PUBLIC_LOG_NUMBER"), "{other}");
    assert_eq!(other.next, 2);
}

#[tokio::test]
async fn a_command_that_was_not_told_the_address_keeps_name_and_policy() {
    let test = Test::new().await;
    let blank = || SealSettings {
        base_url: "http://localhost".to_owned(),
        ..test.settings()
    };
    let client = &test.deployment.client;
    let error = blank().as_published(client).await.unwrap_err();
    assert!(matches!(error, SealError::NotBegun), "{error}");
    assert!(error.to_string().contains("BASE_URL"), "{error}");

    sealed(&test.seal(), petition()).await;
    let before = test.published();
    let settings = blank().as_published(client).await.unwrap();
    assert_eq!(settings.base_url, "https://sign.example.org");
    test.seal_with(&settings).begin(|_| ()).await.unwrap();
    assert_eq!(test.published(), before);
}

#[tokio::test]
async fn a_command_for_a_log_that_has_not_begun_names_the_newest_one() {
    let test = Test::new().await;
    let (client, tables) = (&test.deployment.client, &test.deployment.settings.tables);
    assert_eq!(newest(client, tables).await.unwrap(), None);
    sealed(&test.seal(), petition()).await;
    assert_eq!(newest(client, tables).await.unwrap(), Some(1));
    let seventh = SealSettings {
        number: 7,
        ..test.settings()
    };
    let error = seventh.as_published(client).await.unwrap_err();
    let error = error.to_string();
    for said in ["log 7 of this site has not begun", "to 1"] {
        assert!(error.contains(said), "{error}");
    }
}
