//! Receipts: whether they are valid, whether the log still has their leaf, and whether the signature still counts.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use public_log::audit::State;
use public_log::checkpoint::Checkpoint;
use public_log::policy::Policy;
use public_log::proof::{ProofError, Tree};
use public_log::receipt::Receipt;
use serde::Serialize;
use url::{Host, Url};

use super::AuditError;
use super::files::Files;
use super::report::Report;
use super::text;
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
    /// How many leaves the log had then.
    pub(super) stands_at: Option<u64>,
    /// The log by which the site counts instead, if it ended the one that was read.
    pub(super) later_log: Option<String>,
    /// Whether the log that was read is a copy, which may be old.
    #[serde(skip)]
    pub(super) is_copy: bool,
}

/// What a log that was read says of the present.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Present {
    /// It is the newest log of its site.
    Newest,
    /// It ended, and the site counts by this one.
    Ended(String),
    /// It is not below a site.
    Copy,
    /// It could not be read to its end.
    Unknown,
}

/// The log that receipts are compared with.
pub(super) struct Counted<'a> {
    pub(super) state: &'a State,
    pub(super) files: &'a mut Files,
    pub(super) present: Present,
}

/// Verifies receipts: alone, or also against a log that was read. `near` is the address of a log of the same site.
pub(super) fn verify(
    receipts: &[PathBuf],
    policy: &Policy,
    mut log: Option<Counted<'_>>,
    near: Option<&str>,
    report: &mut Report,
) -> Result<(), Failure> {
    for file in receipts {
        let name = file.display().to_string();
        let text = read(file, &name)?;
        let mut verified = alone(&text, &name, policy, near);
        if let (Ok((valid, receipt, checkpoint)), Some(log)) = (&mut verified, &mut log)
            && let Some(problem) = in_log(valid, receipt, checkpoint, log, near)?
        {
            verified = Err(problem);
        }
        match verified {
            Ok((valid, ..)) => report.receipts.push(valid),
            Err(problem) => report.wrong(format!("receipt {name}: {problem}")),
        }
    }
    Ok(())
}

/// The text of a file. One that is too long or not text is not a receipt either.
fn read(file: &Path, name: &str) -> Result<String, Failure> {
    let open = File::open(file);
    let mut bytes = Vec::new();
    let read = open.and_then(|open| open.take(LONGEST).read_to_end(&mut bytes));
    read.map_err(|error| AuditError::file("--receipt", name, &error))?;
    Ok(text::published(&bytes))
}

/// Verifies a receipt by what is in it.
fn alone(
    text: &str,
    name: &str,
    policy: &Policy,
    near: Option<&str>,
) -> Result<(Valid, Receipt, Checkpoint), String> {
    let receipt = Receipt::parse(text).map_err(|error| error.to_string())?;
    if let Ok(checkpoint) = Checkpoint::parse(&receipt.checkpoint.text)
        && !is_of(&checkpoint.origin, policy)
    {
        return Err(of_another(&checkpoint.origin, name, near));
    }
    let verified = receipt.verify(policy);
    let (checkpoint, cosigned) = verified.map_err(|error| error.to_string())?;
    let valid = Valid {
        file: name.to_owned(),
        petition: receipt.leaf.petition.to_string(),
        leaf: receipt.index,
        size: checkpoint.size,
        witnessed_by: cosigned.len(),
        is_of_a_signature: receipt.signature.is_some(),
        stands: None,
        stands_at: None,
        later_log: None,
        is_copy: false,
    };
    Ok((valid, receipt, checkpoint))
}

/// Whether the policy has the key of the log with this name.
fn is_of(log: &str, policy: &Policy) -> bool {
    policy.logs().iter().any(|one| one.key.name() == log)
}

/// Nothing is known to be wrong with it: the key of its log is not at hand.
fn of_another(log: &str, file: &str, near: Option<&str>) -> String {
    let address = address_of(log, near);
    format!(
        "of another log: {log}. To verify it, give the address of that log (countersign audit {address} --receipt {file}) or its \
         policy with --policy FILE"
    )
}

/// The address of a log: as of another one on the same host, and not encrypted if it is on this machine.
fn address_of(log: &str, near: Option<&str>) -> String {
    let host = |name: &str| name.split('/').next().map(str::to_owned);
    let near = near.and_then(|near| near.split_once("://"));
    let is_local = match Url::parse(&format!("http://{log}")).as_ref().map(Url::host) {
        Ok(Some(Host::Ipv4(ip))) => ip.is_loopback(),
        Ok(Some(Host::Ipv6(ip))) => ip.is_loopback(),
        Ok(Some(Host::Domain(name))) => name == "localhost",
        Ok(None) | Err(_) => false,
    };
    let scheme = match near {
        Some((scheme, near)) if host(near) == host(log) => scheme,
        _ if is_local => "http",
        _ => "https",
    };
    format!("{scheme}://{log}")
}

/// Whether the log that was read continues the receipt's, and where the signature stands in it. The answer is what is wrong.
fn in_log(
    valid: &mut Valid,
    receipt: &Receipt,
    checkpoint: &Checkpoint,
    log: &mut Counted<'_>,
    near: Option<&str>,
) -> Result<Option<String>, Failure> {
    let Counted {
        state,
        files,
        present,
    } = log;
    let Some(seen) = &state.verified else {
        return Ok(None);
    };
    let Checkpoint { origin, size, root } = &seen.checkpoint;
    if checkpoint.origin != *origin {
        return Ok(Some(of_another(&checkpoint.origin, &valid.file, near)));
    }
    if checkpoint.size > *size {
        return Ok(Some(format!(
            "stale checkpoint: the log has {size} leaves, and the receipt proves that it has had {}",
            checkpoint.size
        )));
    }
    match Tree::new(&mut **files, *size).proven_root_at(checkpoint.size, *root) {
        Err(ProofError::Source(error)) => {
            return Err(error.failure());
        }
        Ok(Some(proven)) if proven != checkpoint.root => {
            return Ok(Some(format!(
                "rewritten checkpoint: the log has signed another tree of {} leaves than the one in the receipt; keep both as \
                 evidence",
                checkpoint.size
            )));
        }
        // Tiles that are missing or damaged were found before.
        Ok(_) | Err(ProofError::OutOfRange | ProofError::Tile(_)) => {}
    }
    if state.size() == *size && *present != Present::Unknown {
        let confirmed = receipt.leaf.kind.of().copied().unwrap_or(receipt.index);
        let stands = state.fold().line_of(confirmed);
        valid.stands = stands.map(|(_, line)| line);
        valid.stands_at = valid.stands.is_some().then_some(*size);
        valid.is_copy = *present == Present::Copy;
        if let Present::Ended(later) = present {
            valid.later_log = Some(later.clone());
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_without_encryption_is_given_with_its_scheme() {
        let near = Some("http://127.0.0.1:4711/public-log/2");
        let intranet = Some("http://sign.local/public-log/2");
        for (log, near, expected) in [
            (
                "127.0.0.1:4711/public-log/1",
                near,
                "http://127.0.0.1:4711/public-log/1",
            ),
            (
                "127.0.0.1:4711/public-log/1",
                None,
                "http://127.0.0.1:4711/public-log/1",
            ),
            (
                "localhost:3000/public-log/1",
                None,
                "http://localhost:3000/public-log/1",
            ),
            (
                "sign.local/public-log/1",
                intranet,
                "http://sign.local/public-log/1",
            ),
            (
                "sign.example.org/public-log/1",
                None,
                "https://sign.example.org/public-log/1",
            ),
            (
                "sign.example.org/public-log/1",
                near,
                "https://sign.example.org/public-log/1",
            ),
        ] {
            assert_eq!(address_of(log, near), expected, "{log}");
        }
    }
}
