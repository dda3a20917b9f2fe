//! Lost files follow from the table, with the same root and the same bytes, also after erasures.

use std::collections::BTreeMap;

use embedded_dynamodb::{Effect, Fault as Injected};
use events::signature::Command;
use public_files::Files;
use public_log::tiles::FULL;
use seal_log::{Fault, Mode, Repair, Repaired, SealError};

use super::deployment::{Test, notices, petition, sealed};
use super::faults::in_motion;

pub(crate) type Found = (Repaired, Vec<(String, Fault)>);

/// Boxed, since so many files are read at once.
async fn repair_on(test: &Test, files: &dyn Files, mode: Mode) -> Result<Found, SealError> {
    let table = &test.deployment.settings.tables.public_log;
    let repair = Repair::of(&test.deployment.client, table, 1, files).await?;
    let repair = repair.unwrap();
    let leaves = repair.leaves();
    let mut checked = 0;
    let sound = repair.check(|read| checked = read).await?;
    assert_eq!(checked, leaves);
    let (mut compared, mut named) = (0, Vec::new());
    let comparing = sound.compare(
        mode,
        |read| compared = read,
        |file, fault| named.push((file.to_string(), fault)),
    );
    let repaired = Box::pin(comparing).await?;
    assert_eq!(compared, leaves);
    Ok((repaired, named))
}

pub(crate) async fn repair(test: &Test, mode: Mode) -> Result<Found, SealError> {
    repair_on(test, &*test.files, mode).await
}

async fn names(test: &Test, mode: Mode) -> Vec<String> {
    let (repaired, named) = repair(test, mode).await.unwrap();
    assert_eq!(
        repaired.missing + repaired.differing,
        named.len() as u64,
        "{named:?}"
    );
    named.into_iter().map(|(name, _)| name).collect()
}

pub(crate) fn remove_all(test: &Test) {
    std::fs::remove_dir_all(test.file("")).unwrap();
}

/// Whether the full one is there, so that nobody needs this one.
fn is_outgrown(name: &str, all: &BTreeMap<String, Vec<u8>>) -> bool {
    let full = name.split_once(".p/").map(|(full, _)| full);
    full.is_some_and(|full| all.contains_key(full))
}

/// A log with full tiles, batches of one leaf, and signers who were erased.
async fn with_erased(test: &Test) {
    let mut signers = Vec::new();
    for n in 0..270 {
        signers.push(test.confirms(&format!("signer{n}@example.org")).await);
    }
    let seal = test.seal();
    seal.begin(|_| ()).await.unwrap();
    for erased in &signers[..3] {
        erased.does(Command::Erase).await;
        sealed(&seal, notices(&[erased])).await;
    }
    sealed(&seal, notices(&[&test.confirms("late@example.org").await])).await;
}

#[tokio::test]
async fn all_files_follow_from_the_table_after_erasures_with_the_same_root() {
    let test = Test::new().await;
    Box::pin(with_erased(&test)).await;
    let before = test.published();
    let root = test.audit().state;
    assert_eq!(names(&test, Mode::Missing).await, [""; 0]);
    remove_all(&test);

    let wanted = names(&test, Mode::DryRun).await;
    assert!(!test.file("").exists(), "a dry run writes nothing");
    let partial = |folder: &str| {
        wanted
            .iter()
            .filter(|name| name.starts_with(folder))
            .count()
    };
    // The widths after the walk, three erasures and the last confirmation.
    assert!(partial("tile/0/001.p/") >= 4, "{wanted:?}");
    assert_eq!(
        partial("tile/0/001.p/"),
        partial("tile/entries/001.p/"),
        "{wanted:?}"
    );
    for name in ["tile/0/000", "tile/entries/000", "tile/1/000.p/1", "policy"] {
        assert!(wanted.iter().any(|wanted| wanted == name), "{name}");
    }
    assert_eq!(wanted.last().unwrap(), "checkpoint");

    assert_eq!(names(&test, Mode::Missing).await, wanted);
    let mut needed = before.clone();
    needed.retain(|name, _| !is_outgrown(name, &before));
    assert_eq!(test.published(), needed, "the same bytes");
    assert_eq!(test.audit().state, root);
    assert_eq!(test.line("erased"), 3);
    assert_eq!(names(&test, Mode::DryRun).await, [""; 0]);
    // It goes on from what was repaired.
    let next = test.confirms("next@example.org").await;
    sealed(&test.seal(), notices(&[&next])).await;
    assert_eq!(test.audit().state.size(), root.size() + 1);
    assert_eq!(names(&test, Mode::DryRun).await, [""; 0]);
}

#[tokio::test]
async fn each_file_that_is_lost_is_named_alone_and_written_again() {
    let test = Test::new().await;
    in_motion(&test).await;
    let before = test.published();
    assert!(before.len() >= 6, "{before:?}");
    for (name, bytes) in &before {
        std::fs::remove_file(test.file(name)).unwrap();
        for mode in [Mode::DryRun, Mode::Missing] {
            let (repaired, named) = repair(&test, mode).await.unwrap();
            assert_eq!(named, [(name.clone(), Fault::Missing)]);
            assert_eq!((repaired.missing, repaired.differing), (1, 0));
        }
        assert_eq!(std::fs::read(test.file(name)).unwrap(), *bytes, "{name}");
    }
    assert_eq!(test.published(), before);
}

#[tokio::test]
async fn a_file_that_differs_is_named_and_stays_until_the_operator_replaces_it() {
    let test = Test::new().await;
    sealed(&test.seal(), petition()).await;
    let stale = std::fs::read(test.file("checkpoint")).unwrap();
    in_motion(&test).await;
    let before = test.published();
    for (name, bytes) in &before {
        let mut others = vec![b"something else".to_vec(), Vec::new()];
        if name == "checkpoint" {
            others.push(stale.clone());
        }
        for other in others {
            std::fs::write(test.file(name), &other).unwrap();
            for mode in [Mode::DryRun, Mode::Missing] {
                let (repaired, named) = repair(&test, mode).await.unwrap();
                assert_eq!(named, [(name.clone(), Fault::Differs)]);
                assert_eq!((repaired.missing, repaired.differing), (0, 1));
                assert_eq!(std::fs::read(test.file(name)).unwrap(), other);
            }
            let replaced = names(&test, Mode::Replacing).await;
            assert_eq!(replaced, std::slice::from_ref(name));
            assert_eq!(std::fs::read(test.file(name)).unwrap(), *bytes, "{name}");
        }
    }
    test.audit();
}

#[tokio::test]
async fn a_repair_that_is_killed_or_fails_at_any_request_is_repeated() {
    let test = Test::new().await;
    in_motion(&test).await;
    let before = test.published();
    for effect in [Effect::CrashBefore, Effect::CrashAfter] {
        for passed in 0.. {
            remove_all(&test);
            test.embedded().inject(Injected::any(effect).after(passed));
            let repairing = repair(&test, Mode::Missing);
            let crashed = test.embedded().until_crash(repairing).await.is_none();
            test.embedded().clear_faults();
            repair(&test, Mode::Missing).await.unwrap();
            assert_eq!(test.published(), before);
            if !crashed {
                assert!(passed >= 5, "{passed}");
                break;
            }
        }
    }
    for passed in 0.. {
        remove_all(&test);
        let broken = test.broken_files(passed);
        let result = repair_on(&test, &*broken, Mode::Missing).await;
        if !broken.has_failed() {
            assert!(passed >= 2 * before.len() - 1, "{passed}");
            break;
        }
        assert!(matches!(result, Err(SealError::Files(_))));
        repair(&test, Mode::Missing).await.unwrap();
        assert_eq!(test.published(), before);
    }
    for effect in [Effect::LoseAnswer, Effect::LoseRequest, Effect::Throttle] {
        remove_all(&test);
        for operation in ["GetItem", "BatchGetItem"] {
            test.embedded().inject(Injected::new(operation, effect));
        }
        if repair(&test, Mode::Missing).await.is_err() {
            test.embedded().clear_faults();
            repair(&test, Mode::Missing).await.unwrap();
        }
        assert_eq!(test.published(), before);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_repair_beside_a_log_that_goes_on_loses_nothing() {
    let test = Test::new().await;
    let all = in_motion(&test).await;
    for name in test.published().keys() {
        // What the next batch does not need.
        if name.contains(".p/2") {
            std::fs::remove_file(test.file(name)).unwrap();
        }
    }
    let seal = test.seal();
    let going_on = tokio::spawn(async move {
        // Until the repair has written what it needs.
        while let Err(error) = seal.seal(all.clone()).await {
            assert!(error.to_string().contains(".p/2"), "{error}");
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
    });
    repair(&test, Mode::Missing).await.unwrap();
    going_on.await.unwrap();
    assert_eq!(test.audit().state.size(), 7);
    assert_eq!(names(&test, Mode::DryRun).await, [""; 0]);
}

#[tokio::test]
async fn a_log_without_leaves_has_nothing_to_repair() {
    let test = Test::new().await;
    let table = &test.deployment.settings.tables.public_log;
    let repair = Repair::of(&test.deployment.client, table, 1, &*test.files);
    assert!(repair.await.unwrap().is_none());
}

#[tokio::test]
async fn batches_of_one_leaf_are_read_in_order() {
    let test = Test::new().await;
    let seal = test.seal();
    sealed(&seal, petition()).await;
    // More batches than one request reads.
    for n in 0..110 {
        let signer = test.confirms(&format!("signer{n}@example.org")).await;
        assert_eq!(sealed(&seal, notices(&[&signer])).await, 1);
    }
    remove_all(&test);
    let wanted = names(&test, Mode::Missing).await;
    assert!(wanted.len() < usize::from(FULL), "{}", wanted.len());
    assert_eq!(wanted.len(), 2 * 111 + 2);
    assert_eq!(test.audit().state.size(), 112);
}

#[tokio::test]
async fn a_tile_from_before_it_was_full_may_be_missing_and_must_not_say_something_else() {
    let test = Test::new().await;
    Box::pin(with_erased(&test)).await;
    let all = test.published();
    let outgrown: Vec<_> = all.keys().filter(|name| is_outgrown(name, &all)).collect();
    let kinds = ["tile/0/", "tile/entries/"];
    for kind in kinds {
        let mut of_kind = outgrown.iter().filter(|name| name.starts_with(kind));
        let name = of_kind.next().unwrap();
        std::fs::write(test.file(name), b"something else").unwrap();
        let (repaired, named) = Box::pin(repair(&test, Mode::Missing)).await.unwrap();
        assert_eq!(named, [((*name).clone(), Fault::Differs)]);
        assert_eq!((repaired.missing, repaired.differing), (0, 1));
        Box::pin(repair(&test, Mode::Replacing)).await.unwrap();
        assert_eq!(std::fs::read(test.file(name)).unwrap(), all[*name]);
        std::fs::remove_file(test.file(name)).unwrap();
        let (_, named) = Box::pin(repair(&test, Mode::DryRun)).await.unwrap();
        assert_eq!(named, []);
    }
}
