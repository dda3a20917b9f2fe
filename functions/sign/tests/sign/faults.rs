//! Responses of the store that are lost or throttled.

use embedded_dynamodb::{Effect, Fault};
use test_support::deployment::{TestDeployment, header, text};

use crate::{FORM, send};

#[tokio::test]
async fn a_lost_answer_is_a_signature_all_the_same_and_only_one() {
    let deployment = TestDeployment::new().await;
    deployment
        .embedded
        .inject(Fault::new("TransactWriteItems", Effect::LoseAnswer));
    assert_eq!(send(&deployment, FORM).await.status(), 202);
    assert_eq!(deployment.events().await, 1);
    assert_eq!(
        deployment
            .items(&deployment.settings.tables.signer_keys)
            .await,
        1
    );
}

#[tokio::test]
async fn a_throttled_store_is_said_and_leaves_nothing_half_done() {
    let deployment = TestDeployment::new().await;
    deployment
        .embedded
        .inject(Fault::new("TransactWriteItems", Effect::Throttle).times(50));
    let response = send(&deployment, FORM).await;
    assert_eq!(response.status(), 503);
    assert!(text(&response).contains("could not complete your request"));
    assert_ne!(header(&response, "retry-after"), "");
    assert_eq!(deployment.events().await, 0);
    assert_eq!(
        deployment
            .items(&deployment.settings.tables.signer_keys)
            .await,
        0
    );
    deployment.embedded.clear_faults();
    deployment
        .embedded
        .inject(Fault::new("BatchGetItem", Effect::ServerError).times(50));
    assert_eq!(
        send(&deployment, FORM).await.status(),
        503,
        "the petition cannot be read"
    );
    deployment.embedded.clear_faults();
    assert_eq!(send(&deployment, FORM).await.status(), 202);
}
