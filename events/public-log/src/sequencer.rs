//! The sequencer: facts become leaves, exactly once and in one order, whatever crashes and however many sequencers run.
//!
//! It is a state machine. [`Sequencer::next`] takes the answer to the last action and returns the next one, so that the same
//! code runs on every store, and tests can crash it between any two actions. One batch takes these steps:
//!
//! 1. Read the head, the newest size and root, together with the leaves of the last batch, and the published checkpoint.
//! 2. If the published checkpoint is older than the head, write the tiles of the last batch and publish: another sequencer
//!    stopped there, or is not done yet. Both write the same bytes, because the head decides them.
//! 3. Commit: in one transaction, the new head with the new leaves, on condition that the head is still the one that was
//!    read, and the progress of each subject, on condition that it is still as it was read.
//! 4. Write the tiles and bundles that the new leaves change. Publish the checkpoint, unless a larger one is published.
//!
//! The head goes first, and not the tiles: two sequencers with different leaves would write different tiles under the same
//! path, and the tiles of the one that loses would stay. Because no head is committed before the tiles of the one before are
//! written, no leaf can be lost; because a checkpoint is signed only for a committed head, and each head extends the one
//! before, the log never forks.

use std::collections::BTreeMap;

use crate::hash::Hash;
use crate::tiles::Resource;

mod action;
mod plan;
mod right_edge;

use plan::plan;
use right_edge::RightEdge;

pub use action::{Action, Answer, Commit, Head, SequencerError};
pub use plan::{Fact, Outcome, Progress};

/// A batch has at most so many leaves: with the head, one transaction of DynamoDB.
pub const MOST_LEAVES: usize = 64;
/// So often a batch is planned anew because another sequencer was faster.
const MOST_CONFLICTS: u32 = 20;

#[derive(Debug)]
enum Step {
    Begin,
    Head,
    Edge { head: Head, published: u64 },
    CatchUp { head: Head },
    Published { then: Then },
    Progress { expected: Option<(u64, Hash)> },
    Commit(Box<Committing>),
    Ended,
}

#[derive(Debug)]
enum Then {
    Plan(Head),
    NextBatch,
}

#[derive(Debug)]
struct Committing {
    edge: RightEdge,
    files: Vec<(Resource, Vec<u8>)>,
    head: (u64, Hash),
    outcomes: Vec<Outcome>,
}

/// A sequencer with the facts that it shall log.
#[derive(Debug)]
pub struct Sequencer {
    facts: Vec<Fact>,
    outcomes: Vec<Outcome>,
    edge: RightEdge,
    publish: Option<(u64, Hash)>,
    conflicts: u32,
    step: Step,
}

impl Sequencer {
    /// A sequencer for these facts; without any, it only finishes what another one began.
    #[must_use]
    pub fn new(facts: Vec<Fact>) -> Self {
        Self {
            facts,
            outcomes: Vec::new(),
            edge: RightEdge::default(),
            publish: None,
            conflicts: 0,
            step: Step::Begin,
        }
    }

    /// What became of the facts, in their order: of all of them once there is no next action.
    #[must_use]
    pub fn outcomes(&self) -> &[Outcome] {
        &self.outcomes
    }

    /// The next action after the answer to the last one; `None` at the end.
    ///
    /// # Errors
    /// [`SequencerError`], after which the sequencer has ended.
    pub fn next(&mut self, answer: Answer) -> Result<Option<Action>, SequencerError> {
        match (std::mem::replace(&mut self.step, Step::Ended), answer) {
            (Step::Begin, Answer::Start) => self.go(Step::Head, Action::ReadHead),
            (Step::Head, Answer::Head { head, published }) => self.read_head(head, published),
            (Step::Edge { head, published }, Answer::Files(files)) => {
                self.edge = RightEdge::read(head.size - head.batch.len() as u64, &files)?;
                self.catch_up(head, published)
            }
            (Step::CatchUp { head }, Answer::Done) => {
                let publish = Action::Publish(head.size, head.root);
                self.go(
                    Step::Published {
                        then: Then::Plan(head),
                    },
                    publish,
                )
            }
            (Step::Published { then }, Answer::Done) => match (self.publish.take(), then) {
                // The files are written; now the checkpoint.
                (Some((size, root)), then) => {
                    self.go(Step::Published { then }, Action::Publish(size, root))
                }
                (None, Then::Plan(head)) => self.ask_progress(Some((head.size, head.root))),
                (None, Then::NextBatch) if self.batch().is_empty() => Ok(None),
                (None, Then::NextBatch) => self.go(Step::Head, Action::ReadHead),
            },
            (Step::Progress { expected }, Answer::Progress(known)) => self.commit(expected, &known),
            (Step::Commit(committing), Answer::Committed(true)) => {
                self.edge = committing.edge;
                self.outcomes.extend(committing.outcomes);
                self.publish = Some(committing.head);
                self.go(
                    Step::Published {
                        then: Then::NextBatch,
                    },
                    Action::Write(committing.files),
                )
            }
            (Step::Commit(_), Answer::Committed(false)) => {
                self.conflicts += 1;
                if self.conflicts >= MOST_CONFLICTS {
                    return Err(SequencerError::Conflicts);
                }
                self.go(Step::Head, Action::ReadHead)
            }
            _ => Err(SequencerError::Answer),
        }
    }

    #[expect(clippy::unnecessary_wraps, reason = "the form of all steps")]
    fn go(&mut self, step: Step, action: Action) -> Result<Option<Action>, SequencerError> {
        self.step = step;
        Ok(Some(action))
    }

    fn batch(&self) -> &[Fact] {
        let rest = self.facts.get(self.outcomes.len()..).unwrap_or_default();
        rest.get(..MOST_LEAVES).unwrap_or(rest)
    }

    fn read_head(
        &mut self,
        head: Option<Head>,
        published: Option<(u64, Hash)>,
    ) -> Result<Option<Action>, SequencerError> {
        let Some(head) = head else {
            return match published {
                None => {
                    self.edge = RightEdge::default();
                    self.ask_progress(None)
                }
                Some((published, _)) => Err(SequencerError::HeadIsBehind { head: 0, published }),
            };
        };
        let published = match published {
            Some((size, _)) if size > head.size => {
                let (head, published) = (head.size, size);
                return Err(SequencerError::HeadIsBehind { head, published });
            }
            Some((size, root)) if size == head.size && root != head.root => {
                return Err(SequencerError::Fork(size));
            }
            other => other.map_or(0, |(size, _)| size),
        };
        if self.edge.is_of(&head) {
            // Warm: this sequencer committed the head itself, or has caught up with it.
            return self.catch_up(head, published);
        }
        let before = head
            .size
            .checked_sub(head.batch.len() as u64)
            .ok_or_else(|| damaged(Resource::Checkpoint))?;
        let wanted = RightEdge::files(before);
        self.go(Step::Edge { head, published }, Action::Read(wanted))
    }

    /// Writes what belongs to the head, unless it is published already.
    fn catch_up(&mut self, head: Head, published: u64) -> Result<Option<Action>, SequencerError> {
        let before = self.edge.size();
        let files = if before == head.size {
            Vec::new()
        } else {
            self.edge.append(&head.batch)
        };
        if !self.edge.is_of(&head) {
            let last = RightEdge::files(before).into_iter().next();
            return Err(damaged(last.unwrap_or(Resource::Checkpoint)));
        }
        if published == head.size {
            return self.ask_progress(Some((head.size, head.root)));
        }
        self.go(Step::CatchUp { head }, Action::Write(files))
    }

    fn ask_progress(
        &mut self,
        expected: Option<(u64, Hash)>,
    ) -> Result<Option<Action>, SequencerError> {
        let mut subjects: Vec<_> = self
            .batch()
            .iter()
            .map(|fact| fact.subject.clone())
            .collect();
        if subjects.is_empty() {
            return Ok(None);
        }
        subjects.sort_unstable();
        subjects.dedup();
        self.go(Step::Progress { expected }, Action::ReadProgress(subjects))
    }

    fn commit(
        &mut self,
        expected: Option<(u64, Hash)>,
        known: &BTreeMap<String, Progress>,
    ) -> Result<Option<Action>, SequencerError> {
        let plan = plan(self.edge.size(), known, self.batch());
        if plan.leaves.is_empty() {
            self.outcomes.extend(plan.outcomes);
            return self.ask_progress(expected);
        }
        let mut edge = self.edge.clone();
        let files = edge.append(&plan.leaves);
        let head = Head {
            size: edge.size(),
            root: edge.root(),
            batch: plan.leaves,
        };
        let committing = Committing {
            edge,
            files,
            head: (head.size, head.root),
            outcomes: plan.outcomes,
        };
        let commit = Commit {
            expected,
            head,
            progress: plan.progress,
        };
        self.go(Step::Commit(Box::new(committing)), Action::Commit(commit))
    }
}

fn damaged(resource: Resource) -> SequencerError {
    SequencerError::Damaged(resource.to_string())
}
