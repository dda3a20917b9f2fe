//! What the organisers did, as the signer reads it.

use events::link::Purpose;
use events::signature::{Command, SignatureStatus};
use jiff::Timestamp;
use serde_json::Value;
use test_support::deployment::{TestDeployment, get, text};
use test_support::signer::Signer;

use crate::{act, confirmed, instance, see};

#[tokio::test]
async fn what_the_campaign_set_aside_says_so_and_can_still_be_withdrawn() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    let reason = events::signature::Reason::FalseName;
    signer
        .does(Command::Invalidate {
            reason,
            note: String::new(),
            operator: "bea".into(),
            sweep: "a".into(),
        })
        .await;
    assert!(text(&see(&deployment, &token).await).contains("Invalidated by the campaign"));
    let show = "act=show&details=1";
    assert_eq!(act(&deployment, &token, show).await.status(), 409);
    assert_eq!(act(&deployment, &token, "act=withdraw").await.status(), 303);
    assert_eq!(signer.standing().await, SignatureStatus::Invalidated);
    let page = see(&deployment, &format!("{token}?lang=en&done=withdraw")).await;
    for said in [
        "Done: your signature is withdrawn",
        "Invalidated by the campaign, and withdrawn",
    ] {
        assert!(text(&page).contains(said), "{said}");
    }
    for offered in [
        "value=\"withdraw\"",
        "value=\"sign-again\"",
        "fill in the form again",
    ] {
        assert!(!text(&page).contains(offered), "{offered}");
    }
}

#[tokio::test]
async fn what_the_organisers_did_at_the_signers_request_is_said_and_not_by_whom() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    signer
        .does(Command::Confirm {
            details_version: 1,
            permissions: None,
        })
        .await;
    let token = signer.token(Purpose::OwnPage, 1);
    let by_an_operator = deployment.signature_log().by(events::envelope::Actor {
        operator: Some("Beatrix".to_owned()),
        note: Some("a letter".to_owned()),
        caller: Some("user beatrix".to_owned()),
    });
    for command in [Command::Withdraw, Command::Erase] {
        let (id, now) = (events::ids::CommandId::random(), Timestamp::now());
        let done = by_an_operator.execute(&signer.id, id, now, command);
        assert!(done.await.unwrap().appended);
        let my_signature = instance(&deployment);
        let page = my_signature
            .handle(get(&format!("/signature/{token}")))
            .await;
        assert!(text(&page).contains("at your request"), "{}", text(&page));
        assert!(!text(&page).to_lowercase().contains("beatrix"));
    }
}

#[tokio::test]
async fn the_file_tells_what_the_organisers_did() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    let (name, sweep) = ("Beatrix".to_owned(), "a".to_owned());
    let reason = events::signature::Reason::FalseName;
    for command in [
        Command::Invalidate {
            reason,
            note: String::new(),
            operator: name.clone(),
            sweep: sweep.clone(),
        },
        Command::Reinstate {
            note: String::new(),
            operator: name.clone(),
            sweep,
        },
        Command::Withdraw,
        Command::SignAgain { details_version: 1 },
    ] {
        signer.does(command).await;
    }
    let by_an_operator = deployment.signature_log().by(events::envelope::Actor {
        operator: Some(name),
        note: Some("a letter".to_owned()),
        caller: None,
    });
    let (id, now) = (events::ids::CommandId::random(), Timestamp::now());
    let withdrawn = by_an_operator.execute(&signer.id, id, now, Command::Withdraw);
    assert!(withdrawn.await.unwrap().appended);

    let file = see(&deployment, &format!("{token}?format=json")).await;
    assert!(!text(&file).contains("Beatrix") && !text(&file).contains("a letter"));
    let file: Value = serde_json::from_str(text(&file)).unwrap();
    let history: Vec<_> = file["history"].as_array().unwrap().iter().collect();
    let by: Vec<_> = history.iter().map(|event| event["by"].as_str()).collect();
    let organisers = Some("organisers");
    let expected = [None, None, organisers, organisers, None, None, organisers];
    assert_eq!(by, expected, "{history:?}");
}
