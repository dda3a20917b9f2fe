//! Asks one witness: from the size that it is believed to have seen, and then from the one that it has.

use std::fmt;
use std::future::Future;

use public_log::checkpoint::{CheckpointError, Cosigned};
use public_log::hash::Hash;
use public_log::note::{Note, Signature};
use public_log::witness::{Answer, WitnessError, answer, request};

use crate::client::Client;
use crate::setting::Witness;

/// Why a witness has not cosigned.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// It was asked about something else than a checkpoint.
    #[error(transparent)]
    NoCheckpoint(CheckpointError),
    /// The tiles give no proof.
    #[error("there is no consistency proof from size {0}: {1}")]
    Proof(u64, String),
    /// No connection, or one that broke.
    #[error("the witness cannot be reached: {0}")]
    Unreachable(String),
    /// No answer in time.
    #[error("the witness did not answer in time")]
    Slow,
    /// It answers more than any cosignature has.
    #[error("the witness's answer is longer than 64 KiB")]
    TooLong,
    /// The answer is not UTF-8.
    #[error("the witness's answer is not text")]
    NotText,
    /// It has seen a larger tree of this log.
    #[error("the witness has seen {seen} leaves of this log, and the checkpoint has {size}")]
    SeenMore {
        /// How many the witness has seen.
        seen: u64,
        /// How many the checkpoint has.
        size: u64,
    },
    /// It saw two other sizes within one exchange: another publisher asks at the same time.
    #[error(
        "the witness has seen another size again, since somebody else asks it about this log now"
    )]
    Busy,
    /// It refuses, or its answer does not verify.
    #[error(transparent)]
    Refused(#[from] WitnessError),
}

impl Problem {
    pub(crate) fn shows_another_history(&self) -> bool {
        matches!(self, Self::Refused(WitnessError::Inconsistent))
    }
}

/// What all witnesses are asked.
#[derive(Clone, Copy)]
pub(crate) struct Asked<'a> {
    pub(crate) client: &'a Client,
    pub(crate) note: &'a Note,
    /// The size of the checkpoint.
    pub(crate) size: u64,
    /// How many leaves the witness has seen, as far as the log knows.
    pub(crate) seen: u64,
}

impl Asked<'_> {
    /// The cosignature of a witness, as it goes below the note.
    pub(crate) async fn ask<P, F, E>(
        self,
        witness: &Witness,
        proof: &P,
    ) -> Result<(Cosigned, Vec<Signature>), Problem>
    where
        P: Fn(u64) -> F,
        F: Future<Output = Result<Vec<Hash>, E>>,
        E: fmt::Display,
    {
        let exchange = self.exchange(witness, proof);
        let answered = tokio::time::timeout(self.client.patience, exchange).await;
        answered.unwrap_or(Err(Problem::Slow))
    }

    async fn exchange<P, F, E>(
        self,
        witness: &Witness,
        proof: &P,
    ) -> Result<(Cosigned, Vec<Signature>), Problem>
    where
        P: Fn(u64) -> F,
        F: Future<Output = Result<Vec<Hash>, E>>,
        E: fmt::Display,
    {
        let mut old = self.seen;
        for _ in 0..2 {
            let hashes = proof(old).await;
            let hashes = hashes.map_err(|error| Problem::Proof(old, error.to_string()))?;
            let body = request(old, &hashes, self.note);
            let (status, body) = self.client.post(&witness.address, body).await?;
            let mut note = self.note.clone();
            match answer(status, &body, &witness.key, &mut note)? {
                Answer::Cosigned(cosigned) => {
                    let is_its = |one: &Signature| one.is_of(&witness.key);
                    let signatures = note.signatures.into_iter().filter(is_its);
                    return Ok((cosigned, signatures.collect()));
                }
                Answer::Seen(seen) if seen > self.size => {
                    let size = self.size;
                    return Err(Problem::SeenMore { seen, size });
                }
                Answer::Seen(seen) => old = seen,
            }
        }
        Err(Problem::Busy)
    }
}
