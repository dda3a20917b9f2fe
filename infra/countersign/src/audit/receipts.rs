//! Receipts: whether they are valid, whether the log still has their leaf, and whether the signature still counts.

use std::fs;
use std::path::{Path, PathBuf};

use public_log::audit::State;
use public_log::policy::Policy;
use public_log::proof::Tree;
use public_log::receipt::Receipt;
use serde::Serialize;

use super::AuditError;
use super::files::Files;
use super::report::Report;
use crate::failure::Failure;

/// The longest receipt, in bytes.
const LONGEST: u64 = 256 * 1024;

/// A receipt that is valid.
#[derive(Debug, Serialize)]
pub(super) struct Valid {
    pub(super) file: String,
    pub(super) petition: String,
    /// The index of its leaf.
    pub(super) leaf: u64,
    /// The size of its checkpoint.
    pub(super) size: u64,
    /// How many witnesses have cosigned that.
    pub(super) witnessed_by: usize,
    /// Whether it shows whose leaf that is.
    pub(super) is_of_a_signature: bool,
    /// The line of the count in which the signature stands in the log.
    pub(super) stands: Option<String>,
}

/// Verifies receipts: alone, or also against a log that was read.
pub(super) fn verify(
    receipts: &[PathBuf],
    policy: &Policy,
    mut log: Option<(&State, &mut Files)>,
    report: &mut Report,
) -> Result<(), Failure> {
    for file in receipts {
        let name = file.display().to_string();
        match one(file, &name, policy, log.as_mut())? {
            Ok(valid) => report.receipts.push(valid),
            Err(problem) => report.wrong(format!("receipt {name}: {problem}")),
        }
    }
    Ok(())
}

fn one(
    file: &Path,
    name: &str,
    policy: &Policy,
    log: Option<&mut (&State, &mut Files)>,
) -> Result<Result<Valid, String>, Failure> {
    let length = fs::metadata(file).map_or(0, |metadata| metadata.len());
    if length > LONGEST {
        return Ok(Err("it is longer than any receipt".to_owned()));
    }
    let text =
        fs::read(file).map_err(|error| format!("--receipt {name} cannot be read: {error}"))?;
    let Ok(text) = String::from_utf8(text) else {
        return Ok(Err("it is not text".to_owned()));
    };
    let verified = Receipt::parse(&text).and_then(|receipt| {
        let (checkpoint, cosigned) = receipt.verify(policy)?;
        Ok((receipt, checkpoint, cosigned))
    });
    let (receipt, checkpoint, cosigned) = match verified {
        Ok(verified) => verified,
        Err(error) => return Ok(Err(error.to_string())),
    };
    let mut valid = Valid {
        file: name.to_owned(),
        petition: receipt.leaf.petition.to_string(),
        leaf: receipt.index,
        size: checkpoint.size,
        witnessed_by: cosigned.len(),
        is_of_a_signature: receipt.signature.is_some(),
        stands: None,
    };
    let Some((state, files)) = log else {
        return Ok(Ok(valid));
    };
    let Some(seen) = &state.verified else {
        return Ok(Ok(valid));
    };
    let (size, root) = (seen.checkpoint.size, seen.checkpoint.root);
    if checkpoint.origin != seen.checkpoint.origin {
        return Ok(Err(format!("it is of another log, {}", checkpoint.origin)));
    }
    if checkpoint.size > size {
        return Ok(Err(format!(
            "stale checkpoint: the log has {size} leaves, and the receipt proves that it has had {}",
            checkpoint.size
        )));
    }
    let proven = Tree::new(&mut **files, size).proven_root_at(checkpoint.size, root);
    let proven = proven.map_err(|error| AuditError::Incomplete(error.to_string()))?;
    if proven.is_some_and(|proven| proven != checkpoint.root) {
        return Ok(Err(format!(
            "rewritten checkpoint: the log has signed another tree of {} leaves for the receipt; keep both as evidence",
            checkpoint.size
        )));
    }
    if state.size() == size {
        let confirmed = receipt.leaf.kind.of().copied().unwrap_or(receipt.index);
        let stands = state.fold().line_of(confirmed);
        valid.stands = stands.map(|(_, line)| line);
    }
    Ok(Ok(valid))
}
