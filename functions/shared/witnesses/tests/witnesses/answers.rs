//! What comes of asking.

use std::time::{Duration, Instant};

use public_log::checkpoint::cosignatures;
use public_log::note::{Note, VerifierKey};
use public_log::policy::Policy;
use public_log::witness::WitnessError;
use witnesses::{Answers, Client, Problem, Witnesses};

use super::servers::{Log, Witness, hanging, log_key, redirecting, saying};

const SHORT: Duration = Duration::from_millis(600);

fn setting(witnesses: &[(VerifierKey, String)]) -> Witnesses {
    let (mut lines, mut names) = (String::new(), String::new());
    for (number, (key, address)) in witnesses.iter().enumerate() {
        lines += &format!("witness w{number} {key} {address}\n");
        names += &format!(" w{number}");
    }
    Witnesses::parse(&format!("{lines}group most any{names}\nquorum most")).unwrap()
}

async fn ask(log: &Log, seen: u64, witnesses: &[(VerifierKey, String)]) -> (Answers, Note) {
    let mut note = log.note();
    let client = Client::new(SHORT).unwrap();
    let setting = setting(witnesses);
    let answers = client.cosign(&setting, &mut note, seen, |old| log.proof(old));
    (answers.await, note)
}

async fn running(witness: Witness) -> (VerifierKey, String) {
    (witness.key(), witness.serve().await)
}

fn key(seed: u8) -> VerifierKey {
    Witness::new(seed).key()
}

fn problems(answers: Answers) -> Vec<Problem> {
    answers.failed.into_iter().map(|one| one.problem).collect()
}

#[tokio::test]
async fn witnesses_cosign_a_log_that_grows_and_meet_the_policy() {
    let witnesses = [
        running(Witness::new(1)).await,
        running(Witness::new(2)).await,
    ];
    for (seen, size) in [(0, 1), (1, 300), (300, 300), (300, 70_000)] {
        let (answers, note) = ask(&Log::of(size, "one"), seen, &witnesses).await;
        assert_eq!(problems(answers.clone()), []);
        let keys = witnesses.iter().map(|(key, _)| key);
        assert_eq!(cosignatures(&note, keys).unwrap(), answers.cosigned);
        let policy = setting(&witnesses).policy(log_key().verifier(), "https://example.org/");
        let (checkpoint, cosigned) = Policy::parse(&policy).unwrap().verify(&note).unwrap();
        assert_eq!((checkpoint.size, cosigned.len()), (size, 2));
    }
}

#[tokio::test]
async fn a_witness_that_has_seen_another_size_gets_the_proof_from_there() {
    let behind = running(Witness::new(1).having_seen(&Log::of(40, "one"))).await;
    let (answers, _) = ask(&Log::of(400, "one"), 300, &[behind]).await;
    assert_eq!((answers.cosigned.len(), answers.failed.len()), (1, 0));
    // A new witness has seen nothing.
    let new = running(Witness::new(2)).await;
    let (answers, _) = ask(&Log::of(400, "one"), 300, &[new]).await;
    assert_eq!((answers.cosigned.len(), answers.failed.len()), (1, 0));
    let ahead = running(Witness::new(3).having_seen(&Log::of(500, "one"))).await;
    let (answers, _) = ask(&Log::of(400, "one"), 300, &[ahead]).await;
    let expected = Problem::SeenMore {
        seen: 500,
        size: 400,
    };
    assert_eq!(problems(answers), [expected]);
}

#[tokio::test]
async fn a_split_view_is_refused_and_said_to_be_one() {
    let witness = running(Witness::new(1)).await;
    let (answers, _) = ask(&Log::of(300, "one"), 0, std::slice::from_ref(&witness)).await;
    assert_eq!(answers.cosigned.len(), 1);
    for size in [300, 390] {
        let split = Log::of(size, "another");
        let (answers, note) = ask(&split, 300, std::slice::from_ref(&witness)).await;
        assert!(
            answers.failed[0].shows_another_history(),
            "{:?}",
            answers.failed
        );
        assert_eq!((answers.cosigned.len(), note), (0, split.note()));
    }
}

#[tokio::test]
async fn one_that_hangs_lies_or_rambles_lacks_its_cosignature_alone() {
    let good = running(Witness::new(1)).await;
    let log = Log::of(300, "one");
    let elsewhere = Witness::new(7).serve().await;
    let forger = Witness::signing_as(8, 99);
    let closed = "http://127.0.0.1:1".to_owned();
    let witnesses = [
        good.clone(),
        (key(2), hanging().await),
        (key(3), saying(200, "x".repeat(70_000)).await),
        (key(4), saying(200, "hello\n".to_owned()).await),
        (key(5), saying(500, String::new()).await),
        (key(6), saying(409, "12\n".to_owned()).await),
        (key(7), redirecting(elsewhere).await),
        running(forger).await,
        (key(9), good.1.clone()),
        (key(10), closed),
        (key(11), saying(404, String::new()).await),
        (key(12), saying(403, String::new()).await),
    ];
    let begun = Instant::now();
    let (answers, note) = ask(&log, 0, &witnesses).await;
    assert!(
        begun.elapsed() < SHORT * 3,
        "all are asked at the same time"
    );
    assert_eq!(answers.cosigned.len(), 1);
    assert_eq!(note.signatures.len(), 2);
    let problems = problems(answers);
    let refused = Problem::Refused;
    assert_eq!(problems[0], Problem::Slow);
    assert_eq!(problems[1], Problem::TooLong);
    assert!(matches!(
        problems[2],
        Problem::Refused(WitnessError::Note(_))
    ));
    assert_eq!(problems[3], refused(WitnessError::Status(500)));
    assert_eq!(problems[4], Problem::Busy);
    assert_eq!(problems[5], refused(WitnessError::Status(307)));
    assert!(matches!(
        problems[6],
        Problem::Refused(WitnessError::Forged(_))
    ));
    assert_eq!(problems[7], refused(WitnessError::Missing));
    assert!(matches!(problems[8], Problem::Unreachable(_)));
    assert_eq!(problems[9], refused(WitnessError::UnknownLog));
    assert_eq!(problems[10], refused(WitnessError::UnknownKey));
}

#[tokio::test]
async fn without_a_proof_nobody_is_asked() {
    let (key, address) = running(Witness::new(1)).await;
    let mut note = Log::of(300, "one").note();
    let setting = setting(&[(key, address)]);
    // As a pump does: the future goes to another thread.
    let asked = tokio::spawn(async move {
        let client = Client::new(SHORT).unwrap();
        let no_proof = |_| std::future::ready(Err::<Vec<_>, _>("the tiles are gone"));
        client.cosign(&setting, &mut note, 20, no_proof).await
    });
    let expected = Problem::Proof(20, "the tiles are gone".to_owned());
    assert_eq!(problems(asked.await.unwrap()), [expected]);
    let mut note = Log::of(3, "one").note();
    let client = Client::new(SHORT).unwrap();
    let none = Witnesses::default();
    let proof = |_| std::future::ready(Err::<Vec<_>, _>("unused"));
    let answers = client.cosign(&none, &mut note, 0, proof).await;
    assert_eq!(answers, Answers::default());
}
