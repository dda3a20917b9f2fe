//! What the site shows: `count.json` of each petition names the checkpoint to which its numbers belong.

use std::collections::BTreeMap;
use std::time::Duration;

use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};
use public_log::audit::{Published, State};
use public_log::checkpoint::Checkpoint;
use public_log::hash::Hash;
use public_log::note::{Note, VerifierKey};
use public_log::proof::{ProofError, Tree};
use public_log::tiles::{Resource, Source as _};
use serde::Deserialize;

use super::AuditError;
use super::files::{Files, Web};
use super::report::Report;
use crate::failure::Failure;

/// How many petitions are asked about at the same time.
const AT_ONCE: usize = 8;
/// The longest `count.json`, in bytes.
const LONGEST: usize = 256 * 1024;
/// A CDN may show what is this old.
const ATTEMPTS: u32 = 8;
const PAUSE: Duration = Duration::from_secs(2);

#[derive(Debug, Deserialize)]
struct CountJson {
    public_log: Option<PublicLog>,
}

/// The numbers of a petition at a checkpoint.
#[derive(Clone, Debug, Deserialize)]
struct PublicLog {
    origin: String,
    size: u64,
    root: Hash,
    lines: BTreeMap<String, u64>,
}

/// What the site shows for a petition.
#[derive(Clone, Debug)]
pub(super) struct Shown {
    petition: String,
    log: PublicLog,
}

impl Shown {
    /// As the audit compares it.
    pub(super) fn published(&self) -> Published {
        Published {
            size: self.log.size,
            petition: self.petition.clone(),
            lines: self.log.lines.clone().into_iter().collect(),
        }
    }
}

/// Reads what the site shows for each petition that the log names. The state must be that of a verified checkpoint.
pub(super) async fn read(
    site: &Web,
    state: &State,
    report: &mut Report,
) -> Result<Vec<Shown>, Failure> {
    let petitions: Vec<_> = state
        .fold()
        .petitions()
        .map(|(name, _)| name.to_owned())
        .collect();
    let reading = petitions
        .iter()
        .map(|petition| shown(site, petition, state.size()));
    let read: Vec<_> = stream::iter(reading)
        .buffered(AT_ONCE)
        .try_collect()
        .await?;
    let mut all = Vec::new();
    for (petition, read) in petitions.into_iter().zip(read) {
        match read {
            Ok(log) => all.push(Shown { petition, log }),
            Err(why) => report.note(format!("{petition}: {why}, so its number was not compared")),
        }
    }
    Ok(all)
}

/// One petition's `count.json`, or why there is nothing to compare. One that is older than what was verified was cached.
async fn shown(
    site: &Web,
    petition: &str,
    verified: u64,
) -> Result<Result<PublicLog, String>, Failure> {
    let path = format!("petitions/{petition}/count.json");
    for attempt in 1.. {
        let read = site.get(&path, LONGEST).await;
        let Some(bytes) = read.map_err(|error| AuditError::Incomplete(error.to_string()))? else {
            return Ok(Err(format!("{} does not exist", site.address(&path))));
        };
        let Ok(count) = serde_json::from_slice::<CountJson>(&bytes) else {
            return Ok(Err(format!("{} cannot be read", site.address(&path))));
        };
        let Some(log) = count.public_log else {
            return Ok(Err("count.json names no checkpoint".to_owned()));
        };
        if log.size >= verified || attempt == ATTEMPTS {
            return Ok(Ok(log));
        }
        tokio::time::sleep(PAUSE).await;
    }
    Ok(Err(String::new()))
}

/// Waits until the checkpoint has reached the counts, as long as a CDN may show an older one.
pub(super) async fn wait_for_checkpoint(
    files: &mut Files,
    counts: &[Published],
) -> Result<(), Failure> {
    let wanted = counts
        .iter()
        .map(|count| count.size)
        .max()
        .unwrap_or_default();
    for _ in 0..ATTEMPTS {
        let read = files.read(&[Resource::Checkpoint]);
        let read = read.map_err(|error| AuditError::Incomplete(error.to_string()))?;
        let note = read.into_iter().flatten().next();
        let note = note.and_then(|note| Note::parse(&String::from_utf8(note).ok()?).ok());
        let size = note.and_then(|note| Some(Checkpoint::parse(&note.text).ok()?.size));
        // The audit says what is wrong with another one.
        if size.is_none_or(|size| size >= wanted) {
            return Ok(());
        }
        tokio::time::sleep(PAUSE).await;
    }
    Ok(())
}

/// Compares name and root of the checkpoints that the counts belong to; the audit has compared the lines.
pub(super) fn compare(
    counts: &[Shown],
    log: &VerifierKey,
    files: &mut Files,
    state: &State,
    report: &mut Report,
) -> Result<(), Failure> {
    let Some(verified) = &state.verified else {
        return Ok(());
    };
    let (size, root) = (verified.checkpoint.size, verified.checkpoint.root);
    let mut tree = Tree::new(files, size);
    for Shown {
        petition,
        log: shown,
    } in counts
    {
        if shown.origin != log.name() {
            report.wrong(format!(
                "other log: count.json of {petition} belongs to {}, not to {}",
                shown.origin,
                log.name()
            ));
        } else if shown.size <= size {
            let proven = match tree.proven_root_at(shown.size, root) {
                Ok(proven) => proven,
                Err(ProofError::Source(error)) => {
                    return Err(AuditError::Incomplete(error.to_string()).into());
                }
                // The audit has named the tile.
                Err(ProofError::OutOfRange | ProofError::Tile(_)) => continue,
            };
            if proven.is_some_and(|proven| proven != shown.root) {
                report.wrong(format!(
                    "other root: count.json of {petition} belongs to a tree of {} leaves with the root {}, and the log has \
                     another one",
                    shown.size, shown.root
                ));
            } else {
                report.compared.insert(petition.clone(), shown.size);
            }
        }
    }
    Ok(())
}
