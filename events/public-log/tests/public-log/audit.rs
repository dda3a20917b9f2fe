//! The audit finds what was tampered with, and says what.

use public_log::audit::{Audit, Finding, Published, Report, Settings, State};
use public_log::checkpoint::{Checkpoint, cosign};
use public_log::hash::leaf_hash;
use public_log::leaf::{Kind, Leaf};
use public_log::note::Note;
use public_log::policy::Policy;
use public_log::tiles::{Bundle, FULL, Resource, Tile};

use super::memory::{Memory, ORIGIN, confirmed, fact, id, log_key, opened, petition, witness_key};

fn settings() -> Settings {
    Settings {
        log: log_key().verifier().clone(),
        policy: None,
        freshness: None,
        published: Vec::new(),
    }
}

fn audit(memory: &mut Memory, settings: &Settings, state: State) -> Report {
    Audit::new(settings, state).run(memory).unwrap()
}

/// What is found in a log of 600 leaves after a change, by somebody who has verified 300 of them before.
fn texts(change: impl Fn(&mut Memory)) -> [Vec<String>; 2] {
    let mut memory = Memory::with_leaves(300);
    let known = audit(&mut memory, &settings(), State::default()).state;
    add(&mut memory, 300..600);
    change(&mut memory);
    [State::default(), known].map(|state| {
        let report = audit(&mut memory.clone(), &settings(), state);
        report.findings.iter().map(ToString::to_string).collect()
    })
}

fn add(memory: &mut Memory, signers: std::ops::Range<usize>) {
    memory.seal(
        signers
            .map(|signer| fact(&id(signer), 1, confirmed(signer)))
            .collect(),
    );
}

fn bundle(size: u64, index: u64) -> Resource {
    Resource::Entries(Bundle::with_entry(size, index).unwrap())
}

fn tile(size: u64, level: u8, index: u64) -> Resource {
    Resource::Tile(Tile::in_tree(size, level, index).unwrap())
}

/// Replaces the entries of one bundle.
fn replace(memory: &mut Memory, bundle: Resource, change: impl Fn(&mut Vec<Vec<u8>>)) {
    let bytes = memory.files[&bundle].clone();
    let mut entries: Vec<_> = Bundle::parse(&bytes)
        .unwrap()
        .into_iter()
        .map(<[u8]>::to_vec)
        .collect();
    change(&mut entries);
    memory.files.insert(bundle, Bundle::encode(&entries));
}

fn withdrawn() -> Vec<u8> {
    Leaf {
        minute: 1,
        petition: petition(),
        kind: Kind::Withdrawn { of: 0 },
    }
    .encode()
}

#[test]
fn a_log_that_only_grew_is_verified_from_where_the_last_audit_ended() {
    let mut memory = Memory::with_leaves(300);
    let first = audit(&mut memory, &settings(), State::default());
    assert_eq!(first.findings, []);
    let stored = serde_json::to_string(&first.state).unwrap();
    add(&mut memory, 300..600);
    // What was verified in whole bundles is not read again.
    memory
        .files
        .remove(&Resource::Entries(Bundle {
            index: 0,
            width: FULL,
        }))
        .unwrap();
    let second = audit(
        &mut memory,
        &settings(),
        serde_json::from_str(&stored).unwrap(),
    );
    assert_eq!(second.findings, []);
    assert_eq!(second.count()[0].1.confirmed, 598);
    let verified = second.state.verified.unwrap().checkpoint;
    assert_eq!(
        (verified.size, Some(verified.root)),
        (600, memory.published.map(|(_, root)| root))
    );
}

#[test]
fn an_interrupted_audit_goes_on_from_its_stored_state() {
    let mut memory = Memory::with_leaves(17_000);
    let settings = settings();
    let mut audit = Audit::new(&settings, State::default());
    audit.begin(&mut memory).unwrap();
    assert!(audit.step(&mut memory).unwrap());
    let stored = serde_json::to_string(audit.state()).unwrap();
    assert!(audit.state().verified.is_none());
    add(&mut memory, 17_000..17_010);
    let state: State = serde_json::from_str(&stored).unwrap();
    assert_eq!(state.size(), 16_384);
    let report = self::audit(&mut memory, &settings, state);
    assert_eq!(report.findings, []);
    // The checkpoint with which it began comes first; the next audit goes on to the newest.
    assert_eq!(report.state.size(), 17_000);
    assert_eq!(
        self::audit(&mut memory, &settings, report.state)
            .state
            .size(),
        17_010
    );
}

#[test]
fn a_tampered_tile_is_named() {
    let [new, known] = texts(|memory| {
        memory.files.get_mut(&tile(600, 0, 1)).unwrap()[32 * 7] ^= 1;
    });
    let text = "tampered tile: tile/0/001 differs from what the entries hash to, first at hash 7 (below it are the leaves from index 263)";
    assert_eq!(new, [text]);
    assert_eq!(known, [text]);
    let [new, _] = texts(|memory| {
        memory.files.get_mut(&tile(600, 1, 0)).unwrap()[32] ^= 1;
    });
    let text = "tampered tile: tile/1/000.p/2 differs from what the entries hash to, first at hash 1 (below it are the leaves from index 256)";
    assert_eq!(new, [text]);
}

#[test]
fn a_tampered_entry_is_named() {
    for (index, path) in [(270, "tile/entries/001"), (590, "tile/entries/002.p/88")] {
        let found = texts(|memory| {
            replace(memory, bundle(600, index), |entries| {
                entries[usize::try_from(index % 256).unwrap()] = withdrawn();
            });
        });
        let text = format!(
            "tampered entry: {path} has another leaf at index {index} than the one that was logged"
        );
        assert_eq!(found, [vec![text.clone()], vec![text]]);
    }
}

#[test]
fn a_dropped_leaf_is_named() {
    for (index, path, left) in [
        (400, "tile/entries/001", 255),
        (599, "tile/entries/002.p/88", 87),
    ] {
        let found = texts(|memory| {
            replace(memory, bundle(600, index), |entries| {
                entries.remove(usize::try_from(index % 256).unwrap());
            });
        });
        let text = format!(
            "dropped leaf: {path} has {left} entries instead of {}; the leaf at index {index} is missing",
            left + 1
        );
        assert_eq!(found, [vec![text.clone()], vec![text]]);
    }
}

#[test]
fn an_audit_after_a_finding_reads_everything_again() {
    let mut memory = Memory::with_leaves(300);
    let known = audit(&mut memory, &settings(), State::default()).state;
    add(&mut memory, 300..600);
    let mut tampered = memory.clone();
    replace(&mut tampered, bundle(600, 400), |entries| {
        entries.remove(3);
    });
    let report = audit(&mut tampered, &settings(), known.clone());
    assert_eq!(report.findings.len(), 1);
    assert_eq!(report.state.verified, known.verified);
    let repaired = audit(&mut memory, &settings(), report.state.clone());
    assert_eq!(repaired.findings, []);
    assert_eq!(repaired.count()[0].1.confirmed, 598);
    // Tiles that lead nowhere do not hide that the tree began otherwise.
    let mut other = rewritten(600);
    other.files.insert(tile(600, 1, 0), vec![0; 64]);
    let hidden = audit(&mut other, &settings(), report.state).findings;
    assert!(matches!(hidden[0], Finding::Rewritten(_)), "{hidden:?}");
}

#[test]
fn a_missing_file_is_named() {
    for path in [
        bundle(600, 300),
        tile(600, 0, 1),
        tile(600, 1, 0),
        Resource::Checkpoint,
    ] {
        let [new, _] = texts(|memory| {
            memory.files.remove(&path).unwrap();
        });
        assert_eq!(new, [format!("{path} is missing")]);
    }
}

/// The log of somebody who has the key, without the leaf of one signer, and with tiles and checkpoint to match.
fn rewritten(count: usize) -> Memory {
    let mut memory = Memory::default();
    let signers = (2..count + 1).filter(|signer| *signer != 42);
    let mut facts = opened();
    facts.extend(signers.map(|signer| fact(&id(signer), 1, confirmed(signer))));
    memory.seal(facts);
    memory
}

#[test]
fn a_rewritten_log_is_shown_by_two_signed_checkpoints() {
    let [new, known] = texts(|memory| *memory = rewritten(600));
    // Who sees the log for the first time cannot know.
    assert_eq!(new, Vec::<String>::new());
    assert_eq!(known.len(), 1);
    let expected = "rewritten checkpoint: the tree of 600 leaves does not continue the one of 300 that the log has signed \
                    before; both checkpoints are evidence:";
    assert!(known[0].starts_with(expected), "{}", known[0]);
    let notes = known[0].split_once('\n').unwrap().1;
    assert_eq!(notes.matches(ORIGIN).count(), 4);

    let [_, known] = texts(|memory| *memory = rewritten(300));
    assert!(
        known[0].starts_with("fork: the log has signed two different trees of 300 leaves"),
        "{}",
        known[0]
    );
}

#[test]
fn a_checkpoint_that_does_not_belong_to_the_tiles_is_rewritten() {
    let [new, known] = texts(|memory| {
        let checkpoint = Checkpoint {
            origin: ORIGIN.to_owned(),
            size: 600,
            root: leaf_hash(b"another tree"),
        };
        let note = checkpoint.sign(&log_key()).to_string();
        memory.files.insert(Resource::Checkpoint, note.into_bytes());
    });
    for found in [new, known] {
        // The last tiles and entries agree with each other, so the checkpoint is what is wrong.
        assert_eq!(
            found,
            [
                "rewritten checkpoint: the 600 entries and their tiles have another root than the checkpoint"
            ]
        );
    }
}

#[test]
fn a_stale_checkpoint_is_named() {
    let [new, known] = texts(|memory| *memory = Memory::with_leaves(200));
    assert_eq!(new, Vec::<String>::new());
    assert_eq!(
        known,
        ["stale checkpoint: it has 200 leaves, and one with 300 was seen before"]
    );
}

#[test]
fn a_checkpoint_with_a_bad_signature_is_refused() {
    let [new, _] = texts(|memory| {
        let note = String::from_utf8(memory.files[&Resource::Checkpoint].clone()).unwrap();
        memory.files.insert(
            Resource::Checkpoint,
            note.replace("\n600\n", "\n601\n").into_bytes(),
        );
    });
    let text = format!(
        "the checkpoint is not valid: the checkpoint has a signature of {ORIGIN} that does not verify"
    );
    assert_eq!(new, [text]);
    let [new, _] = texts(|memory| {
        memory
            .files
            .insert(Resource::Checkpoint, b"no note".to_vec());
    });
    assert!(
        new[0].starts_with("the checkpoint is not valid: this is not a signed note"),
        "{new:?}"
    );
}

#[test]
fn a_checkpoint_that_no_witness_saw_lately_is_stale() {
    let mut memory = Memory::with_leaves(20);
    let witness = witness_key("w1").verifier().to_string();
    let mut settings = settings();
    settings.policy = Some(Policy::parse(&format!("witness w1 {witness}\nquorum w1")).unwrap());
    settings.freshness = Some((1_700_000_600, 300));
    let found = |memory: &mut Memory| {
        let report = audit(memory, &settings, State::default());
        report
            .findings
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
    };
    let unseen = [
        "the checkpoint does not meet the policy: 0 of 1 witnesses have cosigned the checkpoint, which is not the quorum of the policy",
        "stale checkpoint: no witness of the policy has cosigned it, and one must have within the last 5 minutes",
    ];
    assert_eq!(found(&mut memory), unseen);
    let mut cosigned = |at| {
        let note = String::from_utf8(memory.files[&Resource::Checkpoint].clone()).unwrap();
        let mut note = Note::parse(&note).unwrap();
        note.signatures.truncate(1);
        note.signatures.push(cosign(&note, &witness_key("w1"), at));
        memory
            .files
            .insert(Resource::Checkpoint, note.to_string().into_bytes());
        found(&mut memory)
    };
    let old = "stale checkpoint: its newest cosignature is 10 minutes old, and 5 are allowed";
    assert_eq!(cosigned(1_700_000_000), [old]);
    assert_eq!(cosigned(1_700_000_400), Vec::<String>::new());
}

#[test]
fn a_published_count_is_compared_at_its_own_checkpoint() {
    let mut memory = Memory::with_leaves(300);
    memory.seal(vec![fact(&id(7), 2, Kind::Withdrawn { of: () })]);
    let published = |size, confirmed| Published {
        size,
        petition: "clean-rivers".to_owned(),
        lines: vec![
            ("confirmed".to_owned(), confirmed),
            ("withdrawn".to_owned(), 298 - confirmed),
        ],
    };
    let mut settings = settings();
    settings.published = vec![published(300, 298), published(301, 297)];
    let report = audit(&mut memory, &settings, State::default());
    assert_eq!(report.findings, []);

    settings.published = vec![
        published(300, 297),
        published(301, 298),
        published(302, 297),
    ];
    let found: Vec<_> = audit(&mut memory, &settings, State::default()).findings;
    let found: Vec<_> = found.iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [
            "stale checkpoint: it has 301 leaves, and a count was published for 302",
            "count mismatch: clean-rivers was published with confirmed = 297 at size 300, and the log gives 298",
            "count mismatch: clean-rivers was published with withdrawn = 1 at size 300, and the log gives 0",
            "count mismatch: clean-rivers was published with confirmed = 298 at size 301, and the log gives 297",
            "count mismatch: clean-rivers was published with withdrawn = 0 at size 301, and the log gives 1",
        ]
    );
    settings.published = vec![published(300, 298)];
    let again = audit(&mut memory, &settings, report.state);
    assert_eq!(
        again.findings[0].to_string(),
        "stale count: clean-rivers was published for 300 leaves, and 301 were verified before"
    );
}

#[test]
fn leaves_that_cannot_be_are_named_and_the_audit_goes_on() {
    let mut edge = public_log::edge::Edge::default();
    let mut memory = Memory::default();
    let leaf = |kind| {
        let (minute, petition) = (1, petition());
        Leaf {
            minute,
            petition,
            kind,
        }
        .encode()
    };
    let kinds = opened().into_iter().map(|fact| fact.kind.about(0));
    let kinds = kinds.chain([confirmed(2).about(0)]);
    let mut entries: Vec<_> = kinds.map(leaf).collect();
    entries.push(b"\x09junk".to_vec());
    entries.extend([Kind::Withdrawn { of: 2 }, Kind::Withdrawn { of: 2 }].map(leaf));
    for entry in &entries {
        edge.push(leaf_hash(entry), &mut Vec::new());
    }
    let checkpoint = Checkpoint {
        origin: ORIGIN.to_owned(),
        size: 6,
        root: edge.root(),
    };
    let note = checkpoint.sign(&log_key()).to_string();
    memory.files.insert(Resource::Checkpoint, note.into_bytes());
    memory.files.insert(bundle(6, 0), Bundle::encode(&entries));
    memory
        .files
        .insert(tile(6, 0, 0), edge.partial()[0].bytes());
    let report = audit(&mut memory, &settings(), State::default());
    let found: Vec<_> = report.findings.iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [
            "the entry at index 3 is not a leaf: the format 9 is not known: check the log with the newest release",
            "the leaf at index 5 is impossible: the signature was withdrawn before",
        ]
    );
    assert_eq!(report.count()[0].1.withdrawn, 1);
    assert!(matches!(
        report.findings[0],
        Finding::NotALeaf { index: 3, .. }
    ));
}

#[test]
fn a_leaf_of_what_has_not_happened_yet_is_named() {
    let mut memory = Memory::with_leaves(20);
    let found = |memory: &mut Memory, minute: u64| {
        let settings = settings();
        let audit = Audit::new(&settings, State::default()).at(60 * minute);
        let report = audit.run(memory).unwrap();
        report
            .findings
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
    };
    assert_eq!(found(&mut memory, 30_000_000 - 60), Vec::<String>::new());
    let early = found(&mut memory, 30_000_000 - 61);
    assert_eq!(early.len(), 20);
    let first =
        "the leaf at index 0 is impossible: its minute is 61 minutes after now, and 60 are allowed";
    assert!(early[0].starts_with(first), "{}", early[0]);
}
