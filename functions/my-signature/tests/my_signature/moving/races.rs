//! Moves that are interrupted, and what comes at the same moment.

use embedded_dynamodb::{Effect, Fault};
use events::signature::{Command, SignatureStatus};
use jiff::Timestamp;
use test_support::deployment::TestDeployment;
use test_support::person::a_signer;

use super::{NEW, asked, at, invalidate, keys, presses};

#[tokio::test]
async fn a_lost_answer_and_a_crash_leave_one_move_or_none() {
    for effect in Effect::ALL {
        for after in 0..8 {
            let deployment = TestDeployment::new().await;
            let (signer, _, path) = asked(&deployment).await;
            deployment
                .embedded
                .inject(Fault::any(effect).after(after).times(3));
            let pressed = presses(&deployment, &path, "move");
            deployment.embedded.until_crash(pressed).await;
            deployment.embedded.clear_faults();
            let new = at(&deployment, NEW);
            let both = (signer.standing().await, new.standing().await);
            let none = (SignatureStatus::Confirmed, SignatureStatus::Absent);
            let moved = (SignatureStatus::Moved, SignatureStatus::Confirmed);
            assert!(
                both == none || both == moved,
                "{effect:?} after {after}: {both:?}"
            );
            assert_eq!(presses(&deployment, &path, "move").await.status(), 200);
            assert_eq!(deployment.events().await, 5, "{effect:?} after {after}");
            assert_eq!(keys(&deployment).await, 2, "{effect:?} after {after}");
        }
    }
}

#[tokio::test]
async fn two_who_press_at_once_move_it_once() {
    let deployment = TestDeployment::new().await;
    let (_, _, path) = asked(&deployment).await;
    let presses = (0..4).map(|_| presses(&deployment, &path, "move"));
    for answer in futures_util::future::join_all(presses).await {
        assert_eq!(answer.status(), 200);
    }
    assert_eq!(deployment.events().await, 5);
    assert_eq!(keys(&deployment).await, 2);
}

/// Whatever comes in between, what is left is as if one had come after the other.
#[tokio::test]
async fn whatever_comes_at_the_same_moment_comes_before_or_after() {
    for round in 0..6 {
        let commands = [
            Command::Withdraw,
            Command::Erase,
            invalidate(),
            Command::StopMails,
        ];
        for command in commands {
            let deployment = TestDeployment::new().await;
            let (signer, _, path) = asked(&deployment).await;
            let log = deployment.signature_log();
            let id = events::ids::CommandId::random();
            let other = async {
                for _ in 0..round {
                    tokio::task::yield_now().await;
                }
                log.execute(&signer.id, id, Timestamp::now(), command.clone())
                    .await
            };
            let (answer, _) = futures_util::join!(presses(&deployment, &path, "move"), other);
            let new = at(&deployment, NEW).standing().await;
            let old = signer.standing().await;
            match answer.status().as_u16() {
                200 => assert_eq!(
                    (old, new),
                    (SignatureStatus::Moved, SignatureStatus::Confirmed)
                ),
                409 | 410 => {
                    assert_ne!(old, SignatureStatus::Moved);
                    assert_eq!(new, SignatureStatus::Absent);
                }
                status => panic!("{command:?}: {status}"),
            }
        }
        let deployment = TestDeployment::new().await;
        let (_, _, path) = asked(&deployment).await;
        let other = at(&deployment, NEW);
        let form = async {
            for _ in 0..round {
                tokio::task::yield_now().await;
            }
            other
                .does(Command::Submit(a_signer().email(NEW).details()))
                .await;
        };
        let (answer, ()) = futures_util::join!(presses(&deployment, &path, "move"), form);
        assert_eq!(answer.status(), 200);
        assert_eq!(other.standing().await, SignatureStatus::Confirmed);
    }
}
