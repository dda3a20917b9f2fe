//! How an organisation's endorsement moves: the pages say what "signature" means, and what was approved stays so.

use events::ids::SignerKind;
use events::signature::EndorsementState;

use super::*;

const MEANS: &str = "“signature” means the endorsement of an organisation";

fn contact(deployment: &TestDeployment, email: &str) -> Signer {
    let (client, settings) = (&deployment.client, &deployment.settings);
    Signer::of_kind(SignerKind::Organisation, client, settings, email)
}

/// An endorsement that an operator approved and whose contact asked for the new address; with the link in the mail.
async fn asked_for(deployment: &TestDeployment) -> (Signer, String) {
    deployment.petition_that_takes_endorsements(true).await;
    let signer = contact(deployment, "ada@example.org");
    let form = a_signer().endorsing("River League", true).details();
    signer.does(Command::Submit(form)).await;
    let (details_version, permissions) = (1, None);
    signer
        .does(Command::Confirm {
            details_version,
            permissions,
        })
        .await;
    signer
        .does(Command::DecideOnEndorsement {
            details_version,
            approved: true,
        })
        .await;
    let token = signer.token(Purpose::OwnPage, 1);
    let response = asks(deployment, &token, NEW).await;
    assert_eq!(response.status(), 202, "{}", text(&response));
    let path = link(&signer, NEW, 4);
    (signer, path)
}

#[tokio::test]
async fn an_endorsement_moves_as_it_was_and_each_page_says_what_a_signature_is() {
    let deployment = TestDeployment::new().await;
    let (signer, path) = asked_for(&deployment).await;
    let shown = opens(&deployment, &path).await;
    assert_eq!(shown.status(), 200);
    assert!(text(&shown).contains(MEANS), "{}", text(&shown));
    for hidden in ["River League", "ada@example.org"] {
        assert!(!text(&shown).contains(hidden), "{hidden}");
    }
    let moved = presses(&deployment, &path, "move").await;
    assert_eq!(moved.status(), 200, "{}", text(&moved));
    assert!(text(&moved).contains("“your signature” means the endorsement"));
    assert_eq!(signer.standing().await, SignatureStatus::Moved);
    let new = contact(&deployment, NEW).signature().await;
    assert_eq!(new.endorsement_state(), Some(EndorsementState::Listed));
    // Once nothing stands in the old stream, the link still tells whose it was.
    let again = opens(&deployment, &path).await;
    assert!(text(&again).contains("“your signature” means the endorsement"));
    let gone = see(&deployment, &signer.token(Purpose::OwnPage, 1)).await;
    assert_eq!(gone.status(), 410);
    assert!(
        text(&gone).contains("means the endorsement"),
        "{}",
        text(&gone)
    );
}

#[tokio::test]
async fn a_stranger_who_rejects_an_endorsement_reads_what_it_was() {
    let deployment = TestDeployment::new().await;
    let (_, path) = asked_for(&deployment).await;
    let rejected = presses(&deployment, &path, "reject").await;
    assert_eq!(rejected.status(), 200, "{}", text(&rejected));
    assert!(text(&rejected).contains(MEANS), "{}", text(&rejected));
    let outdated = opens(&deployment, &path).await;
    assert_eq!(outdated.status(), 410);
    assert!(text(&outdated).contains(MEANS), "{}", text(&outdated));

    // Of a person's signature nothing is explained.
    let deployment = TestDeployment::new().await;
    let (_, _, path) = asked(&deployment).await;
    for act in ["reject", "reject"] {
        let page = presses(&deployment, &path, act).await;
        assert!(!text(&page).contains("means the endorsement"));
    }
}
