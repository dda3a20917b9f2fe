//! A rebuild that fails or dies at any of its requests changes nothing that is shown, and the next
//! one finishes and leaves nothing behind.

use embedded_dynamodb::{Effect, Fault};
use events::ids::CommandId;
use events::signature::Command;
use futures_util::future::join;
use futures_util::stream::{self, StreamExt as _};
use jiff::{SignedDuration, Timestamp};

use crate::deployment::Test;
use crate::people::signature;

/// Cases side by side: each waits some seconds for readers of the old generation.
const AT_ONCE: usize = 48;

#[derive(Clone, Copy, Debug)]
enum Log {
    Signatures,
    Petitions,
}

/// One person who is shown, one who was erased, one who waits.
async fn campaign() -> Test {
    let test = Test::new().await;
    for person in 0..3 {
        test.signs_plainly(person).await;
    }
    let records = test.records().await;
    assert!(test.mails(&records, SignedDuration::ZERO).await);
    let mails = test.transport.mails();
    let commands = [
        (
            0,
            Command::Confirm {
                details_version: 1,
                permissions: None,
            },
        ),
        (
            1,
            Command::Confirm {
                details_version: 1,
                permissions: None,
            },
        ),
        (1, Command::Erase),
    ];
    for (mail, command) in commands {
        let (id, name) = (signature(&mails[mail]), CommandId::random());
        let done = test.log.execute(&id, name, Timestamp::now(), command);
        assert!(done.await.unwrap().appended);
    }
    assert!(test.counts(records).await);
    assert!(test.counts(test.records().await).await);
    test
}

async fn rebuild(test: &Test, log: Log) -> bool {
    match log {
        Log::Signatures => test.signature_views.rebuild(|_| {}).await.is_ok(),
        Log::Petitions => test.petition_views.rebuild(|_| {}).await.is_ok(),
    }
}

/// Everything in the views, without the numbers of generations.
async fn views(test: &Test) -> Vec<String> {
    let scan = test
        .deployment
        .client
        .scan()
        .table_name("views")
        .send()
        .await;
    let keys = scan.unwrap().items.unwrap();
    let mut keys: Vec<_> = keys
        .iter()
        .map(|item| {
            let pk = item["pk"].as_s().unwrap();
            let pk: String = pk.chars().filter(|c| !c.is_ascii_digit()).collect();
            format!("{pk} {}", item["sk"].as_s().unwrap())
        })
        .filter(|key| !key.starts_with("generations"))
        .collect();
    keys.sort();
    keys
}

/// How many requests a rebuild makes when nothing fails.
async fn requests(log: Log) -> u32 {
    let test = campaign().await;
    test.embedded.record_requests(true);
    assert!(rebuild(&test, log).await);
    u32::try_from(test.embedded.requests().len()).unwrap()
}

/// Whether the fault was reached.
async fn case(log: Log, effect: Effect, passed: u32) -> bool {
    let test = campaign().await;
    let (shown, kept) = (test.public().await, views(&test).await);
    let times = match effect {
        Effect::CrashBefore | Effect::CrashAfter => 1,
        _ => 3,
    };
    let embedded = test.embedded.clone();
    embedded.inject(Fault::any(effect).after(passed).times(times));
    let done = embedded.until_crash(rebuild(&test, log)).await;
    let was_reached = embedded.faults_left() < times;
    embedded.clear_faults();
    assert_eq!(
        test.public().await,
        shown,
        "{log:?} {effect:?} after {passed}"
    );
    if done != Some(true) {
        assert!(was_reached, "{log:?} {effect:?} after {passed}");
        assert!(
            rebuild(&test, log).await,
            "{log:?} {effect:?} after {passed}"
        );
    }
    assert_eq!(
        test.public().await,
        shown,
        "{log:?} {effect:?} after {passed}"
    );
    assert_eq!(
        views(&test).await,
        kept,
        "{log:?} {effect:?} after {passed}"
    );
    test.assert_true().await;
    was_reached
}

#[tokio::test]
async fn a_rebuild_that_breaks_off_anywhere_changes_nothing_and_the_next_one_finishes() {
    let effects = [
        Effect::CrashBefore,
        Effect::CrashAfter,
        Effect::LoseAnswer,
        Effect::Throttle,
    ];
    for log in [Log::Signatures, Log::Petitions] {
        // Some more, so that the last case is one in which nothing fails.
        let most = requests(log).await + 3;
        let cases = effects.map(|effect| (0..most).map(move |passed| (effect, passed)));
        let cases = cases.into_iter().flatten();
        let reached: Vec<_> = stream::iter(cases)
            .map(|(effect, passed)| case(log, effect, passed))
            .buffered(AT_ONCE)
            .collect()
            .await;
        for of_effect in reached.chunks(most as usize) {
            assert!(of_effect[0] && !of_effect[most as usize - 1], "{log:?}");
        }
    }
}

#[tokio::test]
async fn two_rebuilds_at_once_end_in_one_view() {
    let test = campaign().await;
    let shown = test.public().await;
    let both = join(
        rebuild(&test, Log::Signatures),
        rebuild(&test, Log::Signatures),
    )
    .await;
    assert!(both.0 || both.1, "one of them gives way to the other");
    assert_eq!(test.public().await, shown);
    test.assert_true().await;
}
