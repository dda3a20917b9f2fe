//! Against the embedded DynamoDB.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use embedded_dynamodb::{Embedded, Tables, create_tables};
use events::email::{CanonicalEmail, EmailAddress};
use events::secret::DeploymentSecret;
use jiff::Timestamp;
use outbox::{SuppressionReason, Suppressions};

fn canonical(email: &str) -> CanonicalEmail {
    EmailAddress::parse(email).unwrap().canonical()
}

#[tokio::test]
async fn an_address_is_found_however_it_is_written_and_stands_nowhere() {
    let embedded = Embedded::memory().unwrap();
    let client = embedded.client();
    create_tables(&client, &Tables::default()).await.unwrap();
    let keys = DeploymentSecret::from_text(&"s".repeat(32)).unwrap().keys();
    let list = Suppressions::new(client.clone(), "mail".into(), keys.addresses);

    assert!(!list.holds(&canonical("ana@gmail.com")).await.unwrap());
    for why in [SuppressionReason::Bounced, SuppressionReason::Complained] {
        list.add(
            &canonical("a.na+x@googlemail.com"),
            why,
            Timestamp::UNIX_EPOCH,
        )
        .await
        .unwrap();
    }
    assert!(list.holds(&canonical("ana@gmail.com")).await.unwrap());
    assert!(!list.holds(&canonical("bea@gmail.com")).await.unwrap());

    let items = client
        .scan()
        .table_name("mail")
        .send()
        .await
        .unwrap()
        .items
        .unwrap();
    assert_eq!(items.len(), 1);
    assert!(!format!("{items:?}").contains("gmail"));
}
