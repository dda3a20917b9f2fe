//! Asks the witnesses of the public log for their cosignatures, all at the same time. A witness that fails only lacks its
//! cosignature; the log goes on.
#![forbid(unsafe_code)]

mod ask;
mod client;
mod setting;

use std::fmt;
use std::future::Future;

use futures_util::future::join_all;
use public_log::checkpoint::{Checkpoint, Cosigned};
use public_log::hash::Hash;
use public_log::note::Note;

pub use ask::Problem;
pub use client::{Client, PATIENCE};
pub use setting::{NotWitnesses, Witness, Witnesses};

/// What came of asking all witnesses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// Those that have cosigned. Their cosignatures were verified and are below the note.
    pub cosigned: Vec<Cosigned>,
    /// The others.
    pub failed: Vec<Failed>,
}

/// A witness that has not cosigned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failed {
    /// Its name, from its key.
    pub witness: String,
    /// Why.
    pub problem: Problem,
}

impl Failed {
    /// Whether the witness has seen a tree under this log's key that the checkpoint does not continue. Then the log has
    /// signed two histories: by a restore to an earlier time, or because somebody else has its key.
    #[must_use]
    pub fn shows_another_history(&self) -> bool {
        self.problem.shows_another_history()
    }
}

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.witness, self.problem)
    }
}

impl Client {
    /// Asks all witnesses to cosign `note`, a checkpoint that the log has signed, and adds their cosignatures below it.
    ///
    /// `seen` is the size that they have seen as far as the log knows: that of the checkpoint published before, or 0. `proof`
    /// gives the consistency proof from a size to that of the checkpoint. A witness that has seen another size costs a second
    /// proof and request.
    pub async fn cosign<P, F, E>(
        &self,
        witnesses: &Witnesses,
        note: &mut Note,
        seen: u64,
        proof: P,
    ) -> Answers
    where
        P: Fn(u64) -> F,
        F: Future<Output = Result<Vec<Hash>, E>>,
        E: fmt::Display,
    {
        let mut answers = Answers::default();
        let asked = match Checkpoint::parse(&note.text) {
            Ok(checkpoint) => {
                let asked = ask::Asked {
                    client: self,
                    note,
                    size: checkpoint.size,
                    seen: seen.min(checkpoint.size),
                };
                let all = witnesses.all().iter();
                join_all(all.map(|witness| asked.ask(witness, &proof))).await
            }
            Err(error) => {
                let failed = |_| Err(Problem::NoCheckpoint(error.clone()));
                witnesses.all().iter().map(failed).collect()
            }
        };
        for (witness, answer) in witnesses.all().iter().zip(asked) {
            match answer {
                Ok((cosigned, signatures)) => {
                    note.signatures.retain(|one| !one.is_of(&witness.key));
                    note.signatures.extend(signatures);
                    answers.cosigned.push(cosigned);
                }
                Err(problem) => answers.failed.push(Failed {
                    witness: witness.key.name().to_owned(),
                    problem,
                }),
            }
        }
        answers
    }
}
