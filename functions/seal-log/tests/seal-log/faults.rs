//! Bad days: crashes at every step, two sequencers at once, lost files, a log that was restored. No fork, no gap, no leaf twice.

use std::collections::BTreeSet;
use std::time::Duration;

use embedded_dynamodb::{Effect, Fault};
use events::signature::Command;
use fastrand::Rng;
use public_log::note::{KeyType, SigningKey};
use seal_log::{Notice, SealError};
use witnesses::Witnesses;

use super::deployment::{Test, notices, petition, sealed};

/// Signers of whom the log has some, and news of all of them.
pub(crate) async fn in_motion(test: &Test) -> BTreeSet<Notice> {
    // Boxed, since the future of so many events is large.
    let moving = async {
        let seal = test.seal();
        sealed(&seal, petition()).await;
        let ada = test.confirms("ada@example.org").await;
        let bea = test.confirms("bea@example.org").await;
        sealed(&seal, notices(&[&ada, &bea])).await;
        ada.does(Command::Withdraw).await;
        bea.does(Command::Erase).await;
        let cid = test.confirms("cid@example.org").await;
        notices(&[&ada, &bea, &cid])
    };
    Box::pin(moving).await
}

async fn assert_complete(test: &Test, all: &BTreeSet<Notice>) {
    sealed(&test.seal(), all.clone()).await;
    assert_eq!(test.audit().state.size(), 7);
    for line in ["confirmed", "withdrawn", "erased"] {
        assert_eq!(test.line(line), 1, "{line}");
    }
    test.assert_shown().await;
}

#[tokio::test]
async fn a_crash_before_or_after_any_request_leaves_a_log_that_goes_on() {
    for effect in [Effect::CrashBefore, Effect::CrashAfter] {
        for passed in 0.. {
            let test = Test::new().await;
            let all = in_motion(&test).await;
            test.embedded().inject(Fault::any(effect).after(passed));
            let seal = test.seal();
            let crashed = test
                .embedded()
                .until_crash(seal.seal(all.clone()))
                .await
                .is_none();
            test.embedded().clear_faults();
            // What outsiders see in between is a log too.
            test.audit();
            assert_complete(&test, &all).await;
            if !crashed {
                assert!(passed > 10, "{passed}");
                break;
            }
        }
    }
}

#[tokio::test]
async fn files_that_fail_at_any_request_leave_a_log_that_goes_on() {
    for passed in 0.. {
        let test = Test::new().await;
        let all = in_motion(&test).await;
        let (seal, broken) = test.seal_on_broken_files(passed);
        let result = seal.seal(all.clone()).await;
        if !broken.has_failed() {
            assert!(passed > 6, "{passed}");
            assert!(result.is_ok());
            break;
        }
        let error = result.unwrap_err();
        assert!(matches!(error, SealError::Files(_)), "{error}");
        assert!(!error.stops_the_log());
        test.audit();
        assert_complete(&test, &all).await;
    }
}

#[tokio::test]
async fn lost_answers_and_throttling_are_waited_out() {
    for effect in [Effect::LoseAnswer, Effect::LoseRequest, Effect::Throttle] {
        let test = Test::new().await;
        let all = in_motion(&test).await;
        for operation in [
            "GetItem",
            "BatchGetItem",
            "TransactWriteItems",
            "PutItem",
            "Query",
        ] {
            test.embedded().inject(Fault::new(operation, effect));
        }
        let seal = test.seal();
        if seal.seal(all.clone()).await.is_err() {
            test.embedded().clear_faults();
        }
        assert_complete(&test, &all).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sequencers_at_once_with_late_and_doubled_notices_never_fork_the_log() {
    let mut random = Rng::with_seed(7);
    for _ in 0..4 {
        let test = Test::new().await;
        let mut signers = Vec::new();
        for n in 0..40 {
            let signer = test.confirms(&format!("signer{n}@example.org")).await;
            if n % 4 == 0 {
                signer.does(Command::Withdraw).await;
            }
            signers.push(signer);
        }
        let mut runs = Vec::new();
        for _ in 0..4 {
            let some = (0..30).map(|_| &signers[random.usize(0..signers.len())]);
            let some: Vec<_> = some.collect();
            let (seal, mut wanted) = (test.seal(), notices(&some));
            wanted.extend(petition());
            runs.push(tokio::spawn(async move {
                // One that lost too often is tried again, as the queue does.
                while let Err(error) = seal.seal(wanted.clone()).await {
                    assert!(!error.stops_the_log(), "{error}");
                }
            }));
        }
        for run in runs {
            run.await.unwrap();
        }
        test.audit();
        let all: Vec<_> = signers.iter().collect();
        sealed(&test.seal(), notices(&all)).await;
        assert_eq!(test.audit().state.size(), 2 + 40 + 10);
        assert_eq!(test.line("confirmed"), 30);
        test.assert_shown().await;
    }
}

#[tokio::test]
async fn a_head_that_was_lost_or_restored_stops_the_log_and_nothing_is_published() {
    let test = Test::new().await;
    let all = in_motion(&test).await;
    sealed(&test.seal(), all.clone()).await;
    let before = test.audit().state.size();
    let dan = test.confirms("dan@example.org").await;
    let kept = test.item("head").await;
    test.put_item("head", None).await;
    for _ in 0..2 {
        let error = test.seal().seal(notices(&[&dan])).await.unwrap_err();
        assert!(error.stops_the_log(), "{error}");
        assert!(
            error.to_string().contains("restore the newest head"),
            "{error}"
        );
    }
    assert_eq!(test.audit().state.size(), before);
    // The newest head again, and it goes on.
    test.put_item("head", kept).await;
    sealed(&test.seal(), notices(&[&dan])).await;
    assert_eq!(test.audit().state.size(), before + 1);
}

#[tokio::test]
async fn a_log_that_is_begun_anew_has_everything_and_the_old_one_stays() {
    let test = Test::new().await;
    let all = in_motion(&test).await;
    sealed(&test.seal(), all).await;
    let old = test.audit().state.size();
    let mut settings = test.settings();
    settings.number = 2;
    let files = std::sync::Arc::new(public_files::LogFolder::of(test.data.path(), 2));
    let second = seal_log::SealLog::new(&settings, &test.deployment.client, files).unwrap();
    second.begin(|_| ()).await.unwrap();
    let (published, logged) = test.views().logged("clean-rivers").await.unwrap().unwrap();
    assert_eq!(published.number, 2);
    assert_eq!(published.origin, "sign.example.org/public-log/2");
    assert_eq!((logged.line("confirmed"), logged.line("erased")), (1, 1));
    assert_eq!(test.audit().state.size(), old);

    // The old one has ended, also for an instance that was told nothing of the new one.
    let late = test.confirms("late@example.org").await;
    let error = test.seal().seal(notices(&[&late])).await.unwrap_err();
    assert!(error.stops_the_log(), "{error}");
    assert!(error.to_string().contains("to 2"), "{error}");
    assert_eq!(test.audit().state.size(), old);
}

#[tokio::test]
async fn no_number_is_left_out_unless_its_log_was_published() {
    let test = Test::new().await;
    let all = in_motion(&test).await;
    let with = |number| {
        let files = std::sync::Arc::new(public_files::LogFolder::of(test.data.path(), number));
        let settings = seal_log::SealSettings {
            number,
            ..test.settings()
        };
        seal_log::SealLog::new(&settings, &test.deployment.client, files).unwrap()
    };
    let error = with(3).seal(all.clone()).await.unwrap_err();
    assert!(error.stops_the_log(), "{error}");
    assert!(error.to_string().contains("to 2, or to 1"), "{error}");
    assert_eq!(test.views().public_log().await.unwrap().unwrap().number, 1);
    assert!(!test.data.path().join("public-log/3").exists());
    sealed(&with(2), all.clone()).await;
    let ended = async || {
        let published = test.views().public_log().await.unwrap().unwrap();
        (published.number, published.ended())
    };
    assert_eq!(ended().await, (2, vec![1]));

    // As after a restore: the pages do not know of a log that outsiders have seen.
    let third = test.data.path().join("public-log/3");
    std::fs::create_dir(&third).unwrap();
    std::fs::write(third.join("checkpoint"), "as somebody saved it").unwrap();
    std::fs::remove_file(test.file("checkpoint")).unwrap();
    sealed(&with(4), all).await;
    assert_eq!(ended().await, (4, vec![3, 2]));
}

#[tokio::test]
async fn a_lost_checkpoint_and_a_lost_policy_are_published_again_without_a_new_fact() {
    let test = Test::new().await;
    in_motion(&test).await;
    let size = test.audit().state.size();
    for lost in [&["policy"][..], &["checkpoint"], &["checkpoint", "policy"]] {
        for file in lost {
            let file = test.data.path().join("public-log/1").join(file);
            std::fs::remove_file(file).unwrap();
        }
        let again = sealed(&test.seal(), std::collections::BTreeSet::new()).await;
        assert_eq!((again, test.audit().state.size()), (0, size), "{lost:?}");
    }
}

#[tokio::test]
async fn another_key_does_not_sign_the_same_log() {
    let test = Test::new().await;
    let all = in_motion(&test).await;
    let mut settings = test.settings();
    let secret = "another secret of the log".repeat(2);
    let other = events::secret::DeploymentSecret::from_text(&secret).unwrap();
    settings.key = other.public_log_key();
    let error = test.seal_with(&settings).seal(all).await.unwrap_err();
    assert!(error.stops_the_log(), "{error}");
    assert!(error.to_string().contains("PUBLIC_LOG_NUMBER"), "{error}");
}

#[tokio::test]
async fn lost_tiles_stop_the_log_with_the_name_of_the_file() {
    let test = Test::new().await;
    let all = in_motion(&test).await;
    let size = test.audit().state.size();
    let bundle = format!("public-log/1/tile/entries/000.p/{}", size - 2);
    std::fs::remove_file(test.data.path().join(bundle)).unwrap();
    let error = test.seal().seal(all).await.unwrap_err();
    assert!(error.stops_the_log(), "{error}");
    assert!(
        error.to_string().contains("tile/entries/000.p/2"),
        "{error}"
    );
}

#[tokio::test]
async fn a_witness_that_hangs_only_lacks_its_cosignature() {
    let test = Test::new().await;
    let all = in_motion(&test).await;
    let key = SigningKey::from_seed("witness.example", KeyType::Cosignature, &[7; 32]).unwrap();
    let hangs = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", hangs.local_addr().unwrap());
    let lines = format!("witness w {} {url}\nquorum w", key.verifier());
    let mut settings = test.settings();
    settings.witnesses = Witnesses::parse(&lines).unwrap();
    let began = std::time::Instant::now();
    sealed(&test.seal_with(&settings), all).await;
    assert!(began.elapsed() < Duration::from_secs(15));
    let published = test.views().public_log().await.unwrap().unwrap();
    assert_eq!((published.needed, published.cosigned()), (1, 0));
    assert_eq!(published.witnesses[0].name, "witness.example");
    assert_eq!(test.line("confirmed"), 1);
}
