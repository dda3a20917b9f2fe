//! The audit of a log from outside: everything is read through a [`Source`], and nothing is believed but the log's key.
//!
//! It hashes each entry, compares the results with all tiles and with the root in the checkpoint, and folds the count. It
//! goes on where it ended: [`State`] can be stored between two steps, and the next audit begins there, so it also shows that
//! the log only grew. Apart from up to 24 bytes for each leaf (see [`crate::fold`]) it needs the same memory whatever the size.

use serde::{Deserialize, Serialize};

use crate::checkpoint::{Checkpoint, Cosigned};
use crate::edge::Edge;
use crate::fold::{Explained, Fold};
use crate::hash::Hash;
use crate::note::{NotANote, Note, VerifierKey};
use crate::policy::Policy;
use crate::proof::{ProofError, Tree};
use crate::tiles::{Resource, Source};

mod compare;
mod finding;
mod walk;

pub use finding::Finding;

/// So many impossible leaves are named; more are counted.
const MOST_IMPOSSIBLE: usize = 100;

/// So many minutes the clock of who writes a log may be ahead of the auditor's.
const CLOCKS: u32 = 60;

/// What the auditor knows and expects.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The key of the log.
    pub log: VerifierKey,
    /// Which witnesses must have cosigned; `None` if that does not matter.
    pub policy: Option<Policy>,
    /// The time, in seconds since 1970-01-01T00:00Z, and how old the newest cosignature may be.
    pub freshness: Option<(u64, u64)>,
    /// Counts that were published together with a checkpoint's size.
    pub published: Vec<Published>,
}

/// A published count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// The size of the checkpoint that it belongs to.
    pub size: u64,
    /// The petition.
    pub petition: String,
    /// Its lines by their public names. Lines that are missing are not compared.
    pub lines: Vec<(String, u64)>,
}

/// A checkpoint as it was seen, with its signatures: the evidence if the log shows another history later.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// What it says.
    pub checkpoint: Checkpoint,
    /// The whole note.
    pub note: String,
}

/// What an audit remembers. It is stored between steps and between audits.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// The last checkpoint whose leaves were all verified.
    pub verified: Option<Seen>,
    /// The checkpoint that is being verified.
    pub target: Option<Seen>,
    edge: Edge,
    fold: Fold,
}

impl State {
    /// How many leaves were read.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.edge.size()
    }

    /// The count up to there.
    #[must_use]
    pub fn fold(&self) -> &Fold {
        &self.fold
    }

    /// What was read belongs to no checkpoint: the next audit reads it again. The verified checkpoint stays.
    fn forget(&mut self) {
        self.target = None;
        self.edge = Edge::default();
        self.fold = Fold::default();
    }
}

/// Why an audit could not go on. Its state is as after the last step; try again.
#[derive(Debug, thiserror::Error)]
#[error("the log cannot be read now: {0}")]
pub struct Unreadable<E>(#[from] pub E);

/// An audit that runs.
#[derive(Debug)]
pub struct Audit<'a> {
    settings: &'a Settings,
    state: State,
    /// The minute of the audit.
    now: u32,
    findings: Vec<Finding>,
    impossible: usize,
    cosigned: Vec<Cosigned>,
}

/// How an audit ended.
#[derive(Debug)]
pub struct Report {
    /// What to begin the next audit with.
    pub state: State,
    /// What is wrong with the log; empty if nothing was found.
    pub findings: Vec<Finding>,
    /// The witnesses of the policy that have cosigned the checkpoint.
    pub cosigned: Vec<Cosigned>,
}

impl Report {
    /// The explained count of each petition, if the checkpoint was verified.
    #[must_use]
    pub fn count(&self) -> Vec<(&str, &Explained)> {
        self.state.fold.petitions().collect()
    }
}

impl<'a> Audit<'a> {
    /// An audit that goes on from `state`; the default for a new one.
    #[must_use]
    pub fn new(settings: &'a Settings, state: State) -> Self {
        Self {
            settings,
            state,
            now: u32::MAX,
            findings: Vec::new(),
            impossible: 0,
            cosigned: Vec::new(),
        }
    }

    /// The same at a time, in seconds since 1970-01-01T00:00Z: no leaf can be of more than an hour later.
    #[must_use]
    pub fn at(mut self, now: u64) -> Self {
        self.now = u32::try_from(now / 60).unwrap_or(u32::MAX);
        self
    }

    /// Runs the whole audit.
    ///
    /// # Errors
    /// [`Unreadable`]; to go on later instead of anew, call [`Self::begin`] and [`Self::step`] and store [`Self::state`].
    pub fn run<S: Source>(mut self, source: &mut S) -> Result<Report, Unreadable<S::Error>> {
        self.begin(source)?;
        while self.step(source)? {}
        Ok(self.report())
    }

    /// What to store.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
    }

    /// Whether something is wrong, as far as was read. Whoever stores the state then forgets what it was.
    #[must_use]
    pub fn has_findings(&self) -> bool {
        !self.findings.is_empty()
    }

    /// Ends the audit.
    #[must_use]
    pub fn report(self) -> Report {
        let mut findings = self.findings;
        if let Some(more) = self
            .impossible
            .checked_sub(MOST_IMPOSSIBLE)
            .filter(|more| *more > 0)
        {
            findings.push(Finding::MoreImpossible(more));
        }
        Report {
            state: self.state,
            findings,
            cosigned: self.cosigned,
        }
    }

    /// Reads the newest checkpoint and compares it with the last one. An audit that was interrupted keeps its target, unless
    /// another key is trusted now. Without a target, the checkpoint was refused.
    ///
    /// # Errors
    /// [`Unreadable`].
    pub fn begin<S: Source>(&mut self, source: &mut S) -> Result<(), Unreadable<S::Error>> {
        let found = source.read(&[Resource::Checkpoint])?.pop().flatten();
        let Some(bytes) = found else {
            self.findings
                .push(Finding::Missing(Resource::Checkpoint.to_string()));
            self.state.target = None;
            return Ok(());
        };
        let Some(seen) = self.verify(bytes) else {
            self.state.target = None;
            return Ok(());
        };
        if let Some(target) = &self.state.target
            && !self.is_signed(target)
        {
            self.state.forget();
        }
        if self.state.target.is_none() {
            self.compare_with_verified(source, seen)?;
        }
        // One that was refused says nothing of how far the log is.
        let Some(target) = &self.state.target else {
            return Ok(());
        };
        let size = target.checkpoint.size;
        for published in self.settings.published.iter().filter(|one| one.size > size) {
            let published = published.size;
            self.findings.push(Finding::BehindCount { published, size });
        }
        self.old_counts();
        self.compare_counts();
        Ok(())
    }

    /// Whether the log's key has signed it.
    fn is_signed(&self, seen: &Seen) -> bool {
        Note::parse(&seen.note)
            .is_ok_and(|note| Checkpoint::of_note(&note, &self.settings.log).is_ok())
    }

    /// Signatures and policy.
    fn verify(&mut self, note: Vec<u8>) -> Option<Seen> {
        let text = String::from_utf8(note).map_err(|_| NotANote);
        let parsed = text.and_then(|note| Ok((Note::parse(&note)?, note)));
        let (parsed, note) = match parsed {
            Ok(parsed) => parsed,
            Err(error) => {
                self.findings.push(Finding::Signature(error.into()));
                return None;
            }
        };
        let checkpoint = match Checkpoint::of_note(&parsed, &self.settings.log) {
            Ok(checkpoint) => checkpoint,
            Err(error) => {
                self.findings.push(Finding::Signature(error));
                return None;
            }
        };
        if let Some(policy) = &self.settings.policy {
            match policy.quorum_of(&parsed) {
                Ok(cosigned) => self.cosigned = cosigned,
                Err(unmet) => self.findings.push(Finding::Policy(unmet)),
            }
        }
        if let Some((now, limit)) = self.settings.freshness {
            let newest = self.cosigned.iter().map(|one| one.at).max();
            if newest.is_none_or(|at| now.saturating_sub(at) > limit) {
                let age = newest.map(|at| now.saturating_sub(at));
                self.findings.push(Finding::Old { age, limit });
            }
        }
        Some(Seen { checkpoint, note })
    }

    /// The log may only have grown since the last audit.
    fn compare_with_verified<S: Source>(
        &mut self,
        source: &mut S,
        seen: Seen,
    ) -> Result<(), Unreadable<S::Error>> {
        let Some(verified) = &self.state.verified else {
            if seen.checkpoint.size < self.state.size() {
                self.state.forget();
            }
            self.state.target = Some(seen);
            return Ok(());
        };
        let (old, new) = (&verified.checkpoint, &seen.checkpoint);
        let evidence = || Box::new((verified.clone(), seen.clone()));
        if new.size < old.size {
            self.findings.push(Finding::Stale {
                seen: old.size,
                shown: new.size,
            });
        } else if new.size == old.size && new.root != old.root {
            self.findings.push(Finding::Fork(evidence()));
        } else if proven_root(source, old, new)?.is_some_and(|root| root != old.root) {
            // The new checkpoint itself proves another beginning.
            self.findings.push(Finding::Rewritten(evidence()));
        } else {
            if new.size < self.state.size() {
                self.state.forget();
            }
            self.state.target = Some(seen);
        }
        Ok(())
    }
}

/// The root over the first leaves of a later tree, as its root proves it; `None` if the tiles do not lead there.
fn proven_root<S: Source>(
    source: &mut S,
    old: &Checkpoint,
    new: &Checkpoint,
) -> Result<Option<Hash>, Unreadable<S::Error>> {
    match Tree::new(source, new.size).proven_root_at(old.size, new.root) {
        Ok(root) => Ok(root),
        Err(ProofError::Source(error)) => Err(Unreadable(error)),
        Err(ProofError::OutOfRange | ProofError::Tile(_)) => Ok(None),
    }
}
