//! What a log says to a [witness](https://c2sp.org/tlog-witness), and what the witness answers. Sending it is the caller's.

use std::fmt::Write as _;

use crate::checkpoint::{CheckpointError, Cosigned, cosignatures};
use crate::hash::Hash;
use crate::note::{NotANote, Note, VerifierKey, parse_signatures};

/// The body of `POST <prefix>/add-checkpoint`: the size that the witness has seen, the proof from there, and the checkpoint.
#[must_use]
pub fn request(old_size: u64, proof: &[Hash], checkpoint: &Note) -> String {
    let mut body = format!("old {old_size}\n");
    for hash in proof {
        // Writing to a text does not fail.
        let _ = writeln!(body, "{hash}");
    }
    body + "\n" + &checkpoint.to_string()
}

/// What a witness answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It has cosigned. The note has its cosignature now, in place of older ones of the same witness.
    Cosigned(Cosigned),
    /// It has seen another size: send the proof from there.
    Seen(u64),
}

/// Why a witness did not cosign.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WitnessError {
    /// It does not know the log.
    #[error("the witness does not know this log: ask its operator to add the log's key")]
    UnknownLog,
    /// It does not know the key.
    #[error(
        "the witness does not accept the log's signature: its operator must have the log's key of today"
    )]
    UnknownKey,
    /// The proof does not lead from what it has seen to this checkpoint: it has seen another history.
    #[error(
        "the witness has seen another history of this log: stop publishing, and find out which tree is the right one"
    )]
    Inconsistent,
    /// The answer is not one of the protocol.
    #[error("the witness answered {0}, which the protocol does not provide for")]
    Status(u16),
    /// The answer cannot be read.
    #[error("the witness's answer cannot be read")]
    Form,
    /// It is not a note's signature.
    #[error(transparent)]
    Note(#[from] NotANote),
    /// The cosignature does not verify.
    #[error(transparent)]
    Forged(#[from] CheckpointError),
    /// There is no signature of this witness in it.
    #[error("the witness's answer has no cosignature of its key")]
    Missing,
}

/// Reads the answer of `witness` for `checkpoint`, and adds the cosignature to it.
///
/// # Errors
/// [`WitnessError`].
pub fn answer(
    status: u16,
    body: &str,
    witness: &VerifierKey,
    checkpoint: &mut Note,
) -> Result<Answer, WitnessError> {
    match status {
        200 => {}
        403 => return Err(WitnessError::UnknownKey),
        404 => return Err(WitnessError::UnknownLog),
        409 => {
            let size = body.strip_suffix('\n').and_then(|size| size.parse().ok());
            return size.map(Answer::Seen).ok_or(WitnessError::Form);
        }
        422 => return Err(WitnessError::Inconsistent),
        other => return Err(WitnessError::Status(other)),
    }
    let mut signatures = parse_signatures(body)?;
    signatures.retain(|signature| signature.is_of(witness));
    let answered = Note {
        text: checkpoint.text.clone(),
        signatures,
    };
    let cosigned = cosignatures(&answered, [witness])?
        .pop()
        .ok_or(WitnessError::Missing)?;
    checkpoint
        .signatures
        .retain(|signature| !signature.is_of(witness));
    checkpoint.signatures.extend(answered.signatures);
    Ok(Answer::Cosigned(cosigned))
}
