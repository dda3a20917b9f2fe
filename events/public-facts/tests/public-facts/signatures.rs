//! Random histories that the rules allow, with notices in any order, late and twice: the public log is possible at every leaf, and
//! its fold is where the signatures stand.

use std::collections::BTreeMap;

use events::decider::Decider as _;
use events::envelope::Recorded;
use events::ids::{CommandId, SignatureId, Slug, Tag};
use events::personal::Personal;
use events::seal::{KeyMaterial, Sealed, SealingKey};
use events::secret::DeploymentSecret;
use events::signature::{
    Choices, Command, Details, HeldAddress, Reason, Signature, SignatureEvent, SignatureStatus,
};
use fastrand::Rng;
use jiff::{SignedDuration, Timestamp};
use public_facts::{Missing, Streams, of_signature, origins};
use public_log::commitment::Opening;
use public_log::fold::Fold;
use public_log::leaf::{Kind, Leaf, Petition, text_digest};
use public_log::sequencer::Progress;
use uuid::Uuid;
use views::signatures::counted::CountedSignature;

const ADDRESSES: u8 = 4;

fn id(n: u8) -> SignatureId {
    SignatureId {
        petition: Slug::parse("clean-rivers").unwrap(),
        tag: Tag::from_bytes([n; Tag::BYTES]),
    }
}

fn sealed() -> Sealed {
    let keys = DeploymentSecret::from_text(&"s".repeat(32)).unwrap().keys();
    let key = SealingKey::new(&keys.sealing, &KeyMaterial::generate().unwrap(), "any");
    key.seal(1, &Personal::default()).unwrap()
}

fn details(text_version: u64) -> Details<Personal> {
    Details {
        choices: Choices {
            language: "en".into(),
            country: "DE".into(),
            show_name: false,
            news: false,
            text_version,
            network: None,
            consents: BTreeMap::new(),
            endorsement: None,
        },
        personal: Personal::default(),
    }
}

/// Where the reference has a life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Line {
    Confirmed,
    Withdrawn,
    Disowned,
    Erased,
    Invalidated(Reason),
}

/// All streams, in the order in which their events were appended, and where each signature stands that was ever confirmed.
struct World {
    random: Rng,
    now: Timestamp,
    sealed: Sealed,
    states: BTreeMap<SignatureId, Signature>,
    counted: BTreeMap<SignatureId, CountedSignature>,
    log: Vec<Recorded<SignatureEvent>>,
    /// The life that is in each stream.
    lives: BTreeMap<SignatureId, usize>,
    lines: Vec<Line>,
}

impl World {
    fn new(seed: u64) -> Self {
        Self {
            random: Rng::with_seed(seed),
            now: "2026-11-01T00:00:00Z".parse().unwrap(),
            sealed: sealed(),
            states: BTreeMap::new(),
            counted: BTreeMap::new(),
            log: Vec::new(),
            lives: BTreeMap::new(),
            lines: Vec::new(),
        }
    }

    fn state(&self, id: &SignatureId) -> Signature {
        let state = self.states.get(id).cloned().unwrap_or_default();
        Signature::as_of(state, self.now)
    }

    fn step(&mut self) {
        let id = id(self.random.u8(0..ADDRESSES));
        self.now += SignedDuration::from_hours(self.random.i64(1..30));
        let state = self.state(&id);
        let offer = state.offers.keys().next_back().copied().unwrap_or(1);
        let standing = state.standing.as_ref().map_or(1, |(version, _)| *version);
        let sweep = state.invalidated.as_ref().map(|it| it.sweep.clone());
        let (note, operator) = (String::new, || "bea".to_owned());
        let command = match self.random.u8(0..18) {
            0..4 => Command::Submit(details(3)),
            4..8 => Command::Confirm {
                details_version: offer,
                permissions: None,
            },
            8 => Command::SignAgain {
                details_version: standing,
            },
            9 => Command::Withdraw,
            10 => Command::Discard,
            11 => Command::Disown,
            12 => Command::Erase,
            13 => Command::Invalidate {
                reason: self.random.choice(Reason::ALL).unwrap(),
                note: note(),
                operator: operator(),
                sweep: "sweep".into(),
            },
            14 => Command::Reinstate {
                note: note(),
                operator: operator(),
                sweep: sweep.unwrap_or_default(),
            },
            15 => Command::Purge {
                asked_before: self.now,
            },
            16 => Command::ExpireData,
            _ => return self.moves(&id),
        };
        if let Ok(Some(event)) = Signature::decide(&state, command) {
            self.append(&id, event);
        }
    }

    fn moves(&mut self, from: &SignatureId) {
        let to = id(self.random.u8(0..ADDRESSES));
        let request = Command::RequestAddress {
            language: "en".into(),
            address: Personal::default(),
        };
        let Ok(Some(event)) = Signature::decide(&self.state(from), request) else {
            return;
        };
        self.append(from, event);
        let state = self.state(from);
        let leave = Command::Leave {
            request: state.version,
            to: to.tag,
            address: Personal::default(),
        };
        let Ok(Some(left)) = Signature::decide(&state, leave) else {
            return;
        };
        let moved = HeldAddress {
            version: state.version + 1,
            at: self.now,
        };
        let arrival = state.arrival(from.tag, moved, Personal::default()).unwrap();
        // In one transaction, or not at all.
        let there = match from == &to {
            true => SignatureStatus::Absent,
            false => self.state(&to).status,
        };
        if matches!(
            there,
            SignatureStatus::Confirmed | SignatureStatus::Invalidated
        ) {
            return;
        }
        self.append(from, left);
        let arrive = Command::Arrive(Box::new(arrival));
        let arrived = Signature::decide(&self.state(&to), arrive)
            .unwrap()
            .unwrap();
        let life = self.lives.remove(from).unwrap();
        if let Some(gone) = self.lives.remove(&to) {
            self.lines[gone] = Line::Erased;
        }
        self.lives.insert(to.clone(), life);
        self.append(&to, arrived);
    }

    fn append(&mut self, id: &SignatureId, event: SignatureEvent<Personal>) {
        let sealed = self.sealed.clone();
        let event = event.try_map(|_| Ok::<_, std::convert::Infallible>(sealed.clone()));
        let state = self.states.remove(id).unwrap_or_default();
        let recorded = Recorded {
            stream: id.to_string(),
            version: state.version + 1,
            id: Uuid::nil(),
            command: CommandId(Uuid::nil()),
            at: self.now,
            by: None,
            event: event.unwrap(),
        };
        self.states
            .insert(id.clone(), Signature::evolve(state, &recorded));
        let counted = self
            .counted
            .remove(id)
            .unwrap_or_default()
            .evolve(&recorded);
        self.stands(id, &counted);
        self.counted.insert(id.clone(), counted);
        self.log.push(recorded);
    }

    /// Where the count has the signature in that stream, which is where its life is from its confirmation on.
    fn stands(&mut self, id: &SignatureId, counted: &CountedSignature) {
        let line = match (counted.status, counted.invalidated) {
            (_, Some(invalidated)) => Line::Invalidated(invalidated.reason),
            (SignatureStatus::Confirmed, _) => Line::Confirmed,
            (SignatureStatus::Withdrawn, _) => Line::Withdrawn,
            (SignatureStatus::Disowned, _) => Line::Disowned,
            (SignatureStatus::Erased, _) => Line::Erased,
            // A form of whoever that nobody has confirmed changes nothing public.
            _ => return,
        };
        match (self.lives.get(id).copied(), line) {
            (None, Line::Confirmed) => {
                self.lives.insert(id.clone(), self.lines.len());
                self.lines.push(line);
            }
            (None, _) => {}
            // Said to be somebody else's once, and a second form discarded: it stays so.
            (Some(life), Line::Withdrawn) if self.lines[life] == Line::Disowned => {}
            (Some(life), line) => {
                self.lines[life] = line;
                if line == Line::Erased {
                    self.lives.remove(id);
                }
            }
        }
    }

    fn streams(&self, until: usize, wanted: &[SignatureId]) -> Streams {
        let mut streams = Streams::new();
        for id in wanted {
            let own = self.log[..until].iter();
            let own = own.filter(|event| event.stream == id.to_string());
            streams.insert(id.clone(), own.cloned().collect());
        }
        streams
    }
}

/// What the sequencer does, without a store.
#[derive(Default)]
struct Log {
    progress: BTreeMap<String, Progress>,
    leaves: u64,
    fold: Fold,
}

impl Log {
    /// With a petition that opened.
    fn begun() -> Self {
        let mut log = Self::default();
        let digest = text_digest("en", "", "", "", "");
        for kind in [Kind::TextRevised { version: 3, digest }, Kind::Opened] {
            let leaf = Leaf {
                minute: 0,
                petition: Petition::parse("clean-rivers").unwrap(),
                kind,
            };
            log.fold.push(&leaf).unwrap();
            log.leaves += 1;
        }
        log
    }

    fn notice(&mut self, world: &World, id: &SignatureId, until: usize) {
        let mut wanted = vec![id.clone()];
        let own = world.streams(until, &wanted);
        wanted.extend(origins(id, &own[id]));
        let facts = loop {
            match of_signature(id, &world.streams(until, &wanted)) {
                Ok(facts) => break facts,
                Err(Missing(more)) => {
                    assert!(more.iter().all(|stream| !wanted.contains(stream)));
                    wanted.extend(more);
                }
            }
        };
        for derived in facts {
            // One for each form, as the keys of forms give them.
            let form = derived
                .form()
                .map(|(id, version)| format!("{id}/{version}"));
            let commitment = Opening::of_form(&[7; 32]).commit(&form.unwrap_or_default());
            let fact = derived.fact(commitment);
            let progress = self.progress.entry(fact.subject.clone()).or_default();
            if fact.number <= progress.facts {
                continue;
            }
            assert_eq!(fact.number, progress.facts + 1, "a gap: {fact:?}");
            progress.facts = fact.number;
            if matches!(fact.kind, Kind::Confirmed { .. }) {
                progress.leaf = Some(self.leaves);
            }
            let kind = fact.kind.about(progress.leaf.unwrap_or(u64::MAX));
            if matches!(kind, Kind::Erased { .. }) {
                progress.leaf = None;
            }
            let leaf = Leaf {
                minute: fact.minute,
                petition: fact.petition,
                kind,
            };
            self.fold.push(&leaf).unwrap();
            self.leaves += 1;
        }
    }
}

#[test]
fn the_fold_of_the_leaves_is_where_the_signatures_stand() {
    let (mut moved, mut renewed, mut erased) = (0, 0, 0);
    for seed in 0..2_000 {
        let mut world = World::new(seed);
        for _ in 0..world.random.usize(1..120) {
            world.step();
        }
        let mut log = Log::begun();
        // Notices come late, twice, out of order, or not at all.
        for _ in 0..world.random.usize(0..30) {
            let until = world.random.usize(0..=world.log.len());
            let of = id(world.random.u8(0..ADDRESSES));
            log.notice(&world, &of, until);
        }
        let mut all: Vec<_> = (0..ADDRESSES).collect();
        world.random.shuffle(&mut all);
        for n in all {
            log.notice(&world, &id(n), world.log.len());
        }
        let mut expected: BTreeMap<String, u64> = BTreeMap::new();
        for line in &world.lines {
            let name = match line {
                Line::Confirmed => "confirmed".to_owned(),
                Line::Withdrawn => "withdrawn".to_owned(),
                Line::Disowned => "disowned".to_owned(),
                Line::Erased => "erased".to_owned(),
                Line::Invalidated(reason) => format!("invalidated_{}", reason.name()),
            };
            *expected.entry(name).or_default() += 1;
        }
        let explained = log
            .fold
            .petition("clean-rivers")
            .cloned()
            .unwrap_or_default();
        let mut lines: BTreeMap<_, _> = explained.lines().into_iter().collect();
        lines.retain(|_, number| *number > 0);
        assert_eq!(lines, expected, "seed {seed}");
        // The public number itself, as the views count it.
        let is_confirmed = |one: &&CountedSignature| one.status == SignatureStatus::Confirmed;
        let confirmed = world.counted.values().filter(is_confirmed).count();
        assert_eq!(explained.confirmed, confirmed as u64, "seed {seed}");
        let has = |wanted: fn(&SignatureEvent) -> bool| {
            usize::from(world.log.iter().any(|event| wanted(&event.event)))
        };
        moved += has(|event| matches!(event, SignatureEvent::SignatureReceived { .. }));
        erased += has(|event| matches!(event, SignatureEvent::SignatureErased {}));
        renewed += usize::from(explained.total() + 2 < log.leaves);
    }
    assert!(
        moved > 200 && erased > 200 && renewed > 200,
        "{moved} {erased} {renewed}"
    );
}
