//! What has happened to either address by the time the link is opened.

use event_store::{Relocation, RelocationError};
use events::link::Purpose;
use events::signature::{Command, SignatureEvent, SignatureStatus};
use jiff::{SignedDuration, Timestamp};
use test_support::deployment::{TestDeployment, text};
use test_support::person::a_signer;

use super::{NEW, asked, asks, at, invalidate, keys, link, opens, presses};
use crate::{act, see};

#[tokio::test]
async fn an_address_with_a_signature_of_its_own_offers_to_withdraw_the_other() {
    let deployment = TestDeployment::new().await;
    let (signer, _, path) = asked(&deployment).await;
    let other = at(&deployment, NEW);
    other
        .does(Command::Submit(a_signer().email(NEW).details()))
        .await;
    // A form that nobody confirmed stands in no way.
    assert!(text(&opens(&deployment, &path).await).contains("value=\"move\""));
    assert_eq!(presses(&deployment, &path, "withdraw").await.status(), 410);
    other
        .does(Command::Confirm {
            details_version: 1,
            permissions: None,
        })
        .await;
    let shown = opens(&deployment, &path).await;
    assert!(text(&shown).contains("This address has a signature already"));
    assert!(!text(&shown).contains("value=\"move\""));
    let pressed = presses(&deployment, &path, "move").await;
    assert_eq!(
        pressed.status(),
        303,
        "a button of before leads to the page"
    );
    assert_eq!(signer.standing().await, SignatureStatus::Confirmed);
    let done = presses(&deployment, &path, "withdraw").await;
    assert_eq!(done.status(), 200);
    assert!(text(&done).contains("The other signature is withdrawn"));
    assert_eq!(signer.standing().await, SignatureStatus::Withdrawn);
    assert_eq!(other.standing().await, SignatureStatus::Confirmed);
}

#[tokio::test]
async fn a_form_that_waits_at_the_new_address_is_superseded() {
    let deployment = TestDeployment::new().await;
    let (signer, _, path) = asked(&deployment).await;
    let other = at(&deployment, NEW);
    other
        .does(Command::Submit(
            a_signer().named("Some", "Body").email(NEW).details(),
        ))
        .await;
    assert_eq!(presses(&deployment, &path, "move").await.status(), 200);
    assert_eq!(other.standing().await, SignatureStatus::Confirmed);
    assert_eq!(signer.standing().await, SignatureStatus::Moved);
    assert_eq!(
        keys(&deployment).await,
        2,
        "the key of the other form ended"
    );
}

#[tokio::test]
async fn no_move_leads_around_an_invalidation() {
    for there in [false, true] {
        let deployment = TestDeployment::new().await;
        let (signer, _, path) = asked(&deployment).await;
        let other = at(&deployment, NEW);
        if there {
            other
                .does(Command::Submit(a_signer().email(NEW).details()))
                .await;
            other.does(invalidate()).await;
        } else {
            signer.does(invalidate()).await;
        }
        let events = deployment.events().await;
        for answer in [
            opens(&deployment, &path).await,
            presses(&deployment, &path, "move").await,
        ] {
            assert_eq!(answer.status(), 409, "{there}");
            assert!(text(&answer).contains("invalidated"));
        }
        assert_eq!(deployment.events().await, events);
    }
}

#[tokio::test]
async fn what_happens_meanwhile_to_the_old_signature_ends_the_link() {
    for command in [
        Command::Withdraw,
        Command::Erase,
        Command::StopMails,
        Command::DropAddress,
    ] {
        let deployment = TestDeployment::new().await;
        let (signer, _, path) = asked(&deployment).await;
        signer.does(command.clone()).await;
        let pressed = presses(&deployment, &path, "move").await;
        assert_eq!(pressed.status(), 410, "{command:?}");
        assert!(
            at(&deployment, NEW).events().await.is_empty(),
            "{command:?}"
        );
    }
}

#[tokio::test]
async fn the_signer_and_the_new_mailbox_can_both_call_it_off() {
    let deployment = TestDeployment::new().await;
    let (signer, token, path) = asked(&deployment).await;
    let kept = act(&deployment, &token, "act=keep-address").await;
    assert_eq!(kept.status(), 303);
    let page = see(&deployment, &format!("{token}?lang=en&done=keep-address")).await;
    assert!(text(&page).contains("the change of address is cancelled"));
    assert_eq!(presses(&deployment, &path, "move").await.status(), 410);
    assert_eq!(asks(&deployment, &token, NEW).await.status(), 202);
    let path = link(&signer, NEW, 5);
    let rejected = presses(&deployment, &path, "reject").await;
    assert_eq!(rejected.status(), 200);
    assert!(text(&rejected).contains("The change is rejected"));
    assert_eq!(presses(&deployment, &path, "move").await.status(), 410);
    assert_eq!(keys(&deployment).await, 1);
    assert_eq!(signer.standing().await, SignatureStatus::Confirmed);
}

#[tokio::test]
async fn only_the_link_that_was_mailed_moves_a_signature() {
    let deployment = TestDeployment::new().await;
    let (signer, _, _) = asked(&deployment).await;
    let now = Timestamp::now();
    let other = signer.token_to(Some("other@example.net"), Purpose::NewAddress, 3, now);
    let none = signer.token_to(None, Purpose::NewAddress, 3, now);
    let own = signer.token(Purpose::OwnPage, 3);
    let confirm = signer.token(Purpose::Confirm, 3);
    for token in [other, none, own, confirm] {
        let answer = presses(&deployment, &format!("/address/{token}"), "move").await;
        assert_eq!(answer.status(), 404);
    }
    let month_ago = now - SignedDuration::from_hours(24 * 30);
    let late = signer.token_to(Some(NEW), Purpose::NewAddress, 3, month_ago);
    let answer = presses(&deployment, &format!("/address/{late}"), "move").await;
    assert_eq!(answer.status(), 410);
    let path = link(&signer, NEW, 3);
    assert_eq!(presses(&deployment, &path, "").await.status(), 400);
    assert_eq!(signer.standing().await, SignatureStatus::Confirmed);
}

#[tokio::test]
async fn a_move_names_the_request_that_was_confirmed() {
    let deployment = TestDeployment::new().await;
    let (signer, _, path) = asked(&deployment).await;
    assert_eq!(presses(&deployment, &path, "move").await.status(), 200);
    let events = signer.events().await;
    let SignatureEvent::SignatureMoved { request, to, .. } = &events[3].event else {
        panic!("{:?}", events[3].event)
    };
    let new = at(&deployment, NEW);
    assert_eq!((*request, *to), (3, new.id.tag));
    // Another request cannot be answered by it.
    let log = deployment.signature_log();
    let wanted = Relocation {
        from: &signer.id,
        to: &new.id,
        email: NEW,
        request: 2,
        at: Timestamp::now(),
    };
    let refused = log.relocate(&wanted).await;
    assert!(
        matches!(refused, Err(RelocationError::Here(_))),
        "{refused:?}"
    );
}
