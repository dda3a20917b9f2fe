//! A store in memory, and helpers to fill it.

use std::collections::{BTreeMap, HashMap};
use std::convert::Infallible;

use public_log::checkpoint::Checkpoint;
use public_log::commitment::Opening;
use public_log::hash::{Hash, empty_root};
use public_log::leaf::{Kind, Petition};
use public_log::note::{KeyType, SigningKey};
use public_log::sequencer::{Action, Answer, Fact, Head, Progress, Sequencer};
use public_log::tiles::{Resource, Source};

pub(super) const ORIGIN: &str = "petitions.example.org/log";

pub(super) fn log_key() -> SigningKey {
    SigningKey::from_seed(ORIGIN, KeyType::Note, &[1; 32]).unwrap()
}

pub(super) fn witness_key(name: &str) -> SigningKey {
    let mut seed = [2; 32];
    seed[..name.len()].copy_from_slice(name.as_bytes());
    SigningKey::from_seed(name, KeyType::Cosignature, &seed).unwrap()
}

pub(super) fn petition() -> Petition {
    Petition::parse("clean-rivers").unwrap()
}

/// The opening of the form of a signer, by the signer's number.
pub(super) fn opening(signer: usize) -> Opening {
    let mut random = [7; 32];
    random[..8].copy_from_slice(&(signer as u64).to_be_bytes());
    Opening::of_form(&random)
}

pub(super) fn id(signer: usize) -> String {
    format!("clean-rivers/signer-{signer:06}")
}

pub(super) fn confirmed(signer: usize) -> Kind<()> {
    Kind::Confirmed {
        text_version: 2,
        commitment: opening(signer).commit(&id(signer)),
    }
}

pub(super) fn fact(subject: &str, number: u64, kind: Kind<()>) -> Fact {
    Fact {
        subject: subject.to_owned(),
        number,
        minute: 30_000_000,
        petition: petition(),
        kind,
    }
}

/// A petition's first facts.
pub(super) fn opened() -> Vec<Fact> {
    let text = Kind::TextRevised {
        version: 2,
        digest: empty_root(),
    };
    vec![
        fact("clean-rivers", 1, text),
        fact("clean-rivers", 2, Kind::Opened),
    ]
}

/// What a deployment stores. Conditions hold as on DynamoDB, and no file may change.
#[derive(Clone, Default)]
pub(super) struct Memory {
    pub(super) head: Option<Head>,
    pub(super) progress: BTreeMap<String, Progress>,
    pub(super) files: HashMap<Resource, Vec<u8>>,
    pub(super) published: Option<(u64, Hash)>,
    /// All that were ever signed and published, in their order.
    pub(super) checkpoints: Vec<(u64, Hash)>,
}

impl Memory {
    pub(super) fn perform(&mut self, action: &Action) -> Answer {
        match action {
            Action::ReadHead => Answer::Head {
                head: self.head.clone(),
                published: self.published,
            },
            Action::Read(files) => Answer::Files(
                files
                    .iter()
                    .map(|file| self.files.get(file).cloned())
                    .collect(),
            ),
            Action::ReadProgress(subjects) => {
                let known = subjects
                    .iter()
                    .filter_map(|one| Some((one.clone(), *self.progress.get(one)?)));
                Answer::Progress(known.collect())
            }
            Action::Commit(commit) => {
                let head = self.head.as_ref().map(|head| (head.size, head.root));
                let stored = |subject| self.progress.get(subject).copied().unwrap_or_default();
                let mut changes = commit.progress.iter();
                let holds = head == commit.expected
                    && changes.all(|(one, (before, _))| stored(one) == *before);
                if holds {
                    self.head = Some(commit.head.clone());
                    let after = commit
                        .progress
                        .iter()
                        .map(|(one, (_, after))| (one.clone(), *after));
                    self.progress.extend(after);
                }
                Answer::Committed(holds)
            }
            Action::Write(files) => {
                for (path, bytes) in files {
                    let old = self.files.insert(*path, bytes.clone());
                    assert!(
                        old.is_none_or(|old| old == *bytes),
                        "{path} was written with other bytes"
                    );
                }
                Answer::Done
            }
            Action::Publish(size, root) => {
                if self
                    .published
                    .is_none_or(|(published, _)| published < *size)
                {
                    self.published = Some((*size, *root));
                    self.checkpoints.push((*size, *root));
                    let checkpoint = Checkpoint {
                        origin: ORIGIN.to_owned(),
                        size: *size,
                        root: *root,
                    };
                    let note = checkpoint.sign(&log_key()).to_string();
                    self.files.insert(Resource::Checkpoint, note.into_bytes());
                }
                Answer::Done
            }
        }
    }

    /// Runs a sequencer to its end.
    pub(super) fn seal(&mut self, facts: Vec<Fact>) -> Sequencer {
        let mut sequencer = Sequencer::new(facts);
        let mut answer = Answer::Start;
        while let Some(action) = sequencer.next(answer).unwrap() {
            answer = self.perform(&action);
        }
        sequencer
    }

    /// A log of so many leaves: the petition's text, that it opened, and then a confirmed signature each.
    pub(super) fn with_leaves(count: usize) -> Self {
        let mut memory = Self::default();
        let mut facts = opened();
        facts.extend((2..count).map(|signer| fact(&id(signer), 1, confirmed(signer))));
        memory.seal(facts);
        memory
    }

    /// A log of so many confirmed signatures and nothing else, for receipts: outsiders cannot fold it.
    pub(super) fn with_signers(count: usize) -> Self {
        let mut memory = Self::default();
        let signers = 0..count;
        memory.seal(
            signers
                .map(|signer| fact(&id(signer), 1, confirmed(signer)))
                .collect(),
        );
        memory
    }

    pub(super) fn size(&self) -> u64 {
        self.published.map_or(0, |(size, _)| size)
    }
}

impl Source for Memory {
    type Error = Infallible;
    fn read(&mut self, wanted: &[Resource]) -> Result<Vec<Option<Vec<u8>>>, Infallible> {
        Ok(wanted
            .iter()
            .map(|file| self.files.get(file).cloned())
            .collect())
    }
}
