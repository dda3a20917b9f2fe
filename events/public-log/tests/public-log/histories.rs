//! 10,000 histories of two sequencers at once, which crash between any two steps and lose responses, while facts come twice,
//! late and out of order. No fork, no gap, no leaf twice.

use fastrand::Rng;
use public_log::audit::{Audit, Settings, State};
use public_log::fold::Fold;
use public_log::hash::{Hash, empty_root};
use public_log::leaf::{Kind, Leaf, Reason};
use public_log::proof::Tree;
use public_log::sequencer::{Answer, Fact, Outcome, Sequencer, SequencerError};
use public_log::tiles::{Bundle, Resource};

use super::memory::{Memory, confirmed, fact, id, log_key, opening};

/// Facts of a few signatures, each with its own life, in the order in which they happened.
fn lives(random: &mut Rng) -> Vec<Fact> {
    let mut lives: Vec<Vec<Fact>> = Vec::new();
    for signer in 1_000..1_000 + random.usize(1..6) {
        let mut kinds = vec![confirmed(signer)];
        for place in 0..random.usize(0..4) {
            kinds.push(match kinds.last() {
                Some(Kind::Withdrawn { .. }) => Kind::Renewed {
                    of: (),
                    text_version: 2,
                    commitment: opening(signer).commit("again"),
                },
                Some(Kind::Invalidated { .. }) => Kind::Reinstated { of: () },
                Some(Kind::Erased { .. }) => break,
                _ => match random.u8(0..4) {
                    0 => Kind::Withdrawn { of: () },
                    1 => Kind::Invalidated {
                        of: (),
                        reason: Reason::Automated,
                    },
                    2 => Kind::Erased { of: () },
                    _ => Kind::Moved {
                        of: (),
                        commitment: opening(signer).commit(&format!("elsewhere {place}")),
                    },
                },
            });
        }
        let facts = (1..)
            .zip(kinds)
            .map(|(number, kind)| fact(&id(signer), number, kind));
        let mut life: Vec<_> = facts.collect();
        life.reverse();
        lives.push(life);
    }
    lives.push(vec![
        fact("clean-rivers", 4, Kind::Opened),
        fact("clean-rivers", 3, Kind::Closed),
    ]);
    let mut all = Vec::new();
    while !lives.is_empty() {
        let life = random.usize(0..lives.len());
        all.extend(lives[life].pop());
        lives.retain(|life| !life.is_empty());
    }
    all
}

/// Some of the facts, in some order, some of them twice.
fn delivery(random: &mut Rng, facts: &[Fact]) -> Vec<Fact> {
    let count = random.usize(1..=facts.len() + 2);
    (0..count)
        .map(|_| facts[random.usize(0..facts.len())].clone())
        .collect()
}

/// Two sequencers, of which each step is taken by either. One that crashes is replaced by another with other facts.
fn disorder(memory: &mut Memory, random: &mut Rng, facts: &[Fact]) {
    let start = |random: &mut Rng| (Sequencer::new(delivery(random, facts)), Answer::Start);
    let mut running = [start(random), start(random)];
    for _ in 0..random.usize(1..60) {
        let (sequencer, answer) = &mut running[random.usize(0..2)];
        let next = sequencer.next(std::mem::replace(answer, Answer::Start));
        let crashes = random.u8(0..10) == 0;
        match next {
            Ok(Some(_)) if crashes && random.bool() => (*sequencer, *answer) = start(random),
            Ok(Some(action)) => {
                *answer = memory.perform(&action);
                // The response is lost, or the process dies after it.
                if crashes {
                    (*sequencer, *answer) = start(random);
                }
            }
            Ok(None) | Err(SequencerError::Conflicts) => (*sequencer, *answer) = start(random),
            Err(other) => panic!("{other}"),
        }
    }
}

fn leaves(memory: &Memory) -> Vec<Leaf> {
    let size = memory.size();
    let bundles =
        (0..size.div_ceil(256)).map(|index| Bundle::with_entry(size, index * 256).unwrap());
    bundles
        .flat_map(|bundle| {
            let bytes = &memory.files[&Resource::Entries(bundle)];
            Bundle::parse(bytes)
                .unwrap()
                .into_iter()
                .map(|entry| Leaf::parse(entry).unwrap())
                .collect::<Vec<_>>()
        })
        .collect()
}

fn check(memory: &mut Memory, facts: &[Fact], before: usize) {
    // All is in order at the end, whatever came before: each fact is given once more.
    let sequencer = memory.seal(facts.to_vec());
    let is_logged = |outcome: &Outcome| matches!(outcome, Outcome::Logged(_) | Outcome::Duplicate);
    assert!(
        sequencer.outcomes().iter().all(is_logged),
        "{:?}",
        sequencer.outcomes()
    );
    assert_eq!(sequencer.outcomes().len(), facts.len());

    // No gap and no leaf twice.
    let leaves = leaves(memory);
    assert_eq!(leaves.len(), before + facts.len());
    let mut fold = Fold::default();
    for leaf in &leaves {
        fold.push(leaf).unwrap();
    }
    let confirmations = facts
        .iter()
        .filter(|fact| matches!(fact.kind, Kind::Confirmed { .. }))
        .count();
    assert_eq!(
        fold.petition("clean-rivers").unwrap().total(),
        (before - 2 + confirmations) as u64
    );
    // Nothing leads from an erased signature to its leaf.
    for erased in facts
        .iter()
        .filter(|fact| matches!(fact.kind, Kind::Erased { .. }))
    {
        assert_eq!(memory.progress[&erased.subject].leaf, None);
    }

    // No fork: all that was ever published is a beginning of the one log.
    let checkpoints = memory.checkpoints.clone();
    assert!(checkpoints.is_sorted_by(|(a, _), (b, _)| a < b));
    let mut tree = Tree::new(memory, leaves.len() as u64);
    for (size, root) in checkpoints {
        assert_eq!(tree.root_at(size).unwrap(), root, "of {size}");
    }
}

#[test]
fn ten_thousand_histories_have_no_fork_no_gap_and_no_leaf_twice() {
    // Most begin with a petition that opened; some just before a tile, or two, are full.
    let begun = [2, 250, 511].map(Memory::with_leaves);
    for seed in 0..10_000 {
        let mut random = Rng::with_seed(seed);
        let filled = if seed % 50 == 0 {
            random.usize(1..3)
        } else {
            0
        };
        let mut memory = begun[filled].clone();
        let facts = lives(&mut random);
        disorder(&mut memory, &mut random, &facts);
        check(&mut memory, &facts, [2, 250, 511][filled]);
    }
}

#[test]
fn an_audit_finds_nothing_wrong_after_such_a_history() {
    let settings = Settings {
        log: log_key().verifier().clone(),
        policy: None,
        freshness: None,
        published: Vec::new(),
    };
    for seed in 0..20 {
        let mut random = Rng::with_seed(seed);
        let mut memory = Memory::with_leaves(random.usize(230..256));
        let facts = lives(&mut random);
        disorder(&mut memory, &mut random, &facts);
        memory.seal(facts);
        let report = Audit::new(&settings, State::default())
            .run(&mut memory)
            .unwrap();
        assert_eq!(report.findings, []);
        assert_eq!(report.state.size(), memory.size());
    }
}

/// Every place at which one sequencer can stop, with and without the effect of its last action.
#[test]
fn a_crash_after_any_step_loses_nothing_and_doubles_nothing() {
    let facts = vec![
        fact("clean-rivers", 3, Kind::Closed),
        fact(&id(1_000), 1, confirmed(1_000)),
        fact(&id(1_000), 2, Kind::Withdrawn { of: () }),
    ];
    for (stop, is_done) in (0..12).flat_map(|stop| [(stop, false), (stop, true)]) {
        let mut memory = Memory::with_leaves(255);
        let mut sequencer = Sequencer::new(facts.clone());
        let mut answer = Answer::Start;
        for step in 0..=stop {
            let Some(action) = sequencer.next(answer).unwrap() else {
                break;
            };
            if step == stop && !is_done {
                break;
            }
            answer = memory.perform(&action);
        }
        check(&mut memory, &facts, 255);
    }
}

#[test]
fn a_fact_that_comes_too_early_waits_for_those_before_it() {
    let mut memory = Memory::default();
    let withdrawn = fact(&id(1), 2, Kind::Withdrawn { of: () });
    let early = memory.seal(vec![withdrawn.clone()]);
    assert_eq!(early.outcomes(), [Outcome::Early(1)]);
    assert_eq!(memory.size(), 0);
    let both = memory.seal(vec![
        withdrawn.clone(),
        fact(&id(1), 1, confirmed(1)),
        withdrawn,
    ]);
    assert_eq!(
        both.outcomes(),
        [Outcome::Logged(1), Outcome::Logged(0), Outcome::Duplicate]
    );
}

#[test]
fn a_fact_about_a_signature_that_was_never_confirmed_is_refused() {
    let mut memory = Memory::default();
    let refused = memory.seal(vec![fact(&id(1), 1, Kind::Erased { of: () })]);
    assert_eq!(refused.outcomes(), [Outcome::NotConfirmed]);
    assert_eq!(memory.size(), 0);
}

#[test]
fn a_thousand_facts_take_batches_that_fit_into_a_transaction() {
    let memory = Memory::with_leaves(1_000);
    assert_eq!(memory.size(), 1_000);
    assert!(memory.head.unwrap().batch.len() <= public_log::sequencer::MOST_LEAVES);
}

/// The error of a sequencer on a store that something happened to.
fn error_after(change: impl FnOnce(&mut Memory)) -> SequencerError {
    let mut memory = Memory::with_leaves(300);
    change(&mut memory);
    let mut sequencer = Sequencer::new(vec![fact(&id(999), 1, confirmed(999))]);
    let mut answer = Answer::Start;
    loop {
        match sequencer.next(answer) {
            Ok(Some(action)) => answer = memory.perform(&action),
            Ok(None) => panic!("the sequencer went on"),
            Err(error) => return error,
        }
    }
}

#[test]
fn a_log_never_goes_back() {
    let older = Memory::with_leaves(200);
    let restored = error_after(|memory| memory.head = older.head.clone());
    let (head, published) = (200, 300);
    assert_eq!(restored, SequencerError::HeadIsBehind { head, published });
    let lost = error_after(|memory| memory.head = None);
    assert_eq!(lost, SequencerError::HeadIsBehind { head: 0, published });
    let other: Hash = empty_root();
    let forked = error_after(|memory| memory.published = Some((300, other)));
    assert_eq!(forked, SequencerError::Fork(300));
}

#[test]
fn a_tile_that_was_lost_or_changed_is_named_before_anything_is_signed() {
    let before = 256;
    let mut paths = Vec::new();
    for change in [None, Some(vec![0; 32])] {
        let error = error_after(|memory| {
            let files: Vec<_> = memory.files.keys().copied().collect();
            let size = memory
                .head
                .as_ref()
                .map(|head| head.size - head.batch.len() as u64);
            assert_eq!(size, Some(before));
            let tile = files
                .into_iter()
                .find(|file| file.to_string() == "tile/1/000.p/1")
                .unwrap();
            paths.push(tile.to_string());
            match change {
                None => memory.files.remove(&tile),
                Some(bytes) => memory.files.insert(tile, bytes),
            };
        });
        assert!(
            matches!(&error, SequencerError::Damaged(path) if *path == paths[0]),
            "{error}"
        );
    }
}
