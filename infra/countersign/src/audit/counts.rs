//! What the site shows: `count.json` of each petition has the number that people see, and the log's numbers with the checkpoint to
//! which they belong.

use std::collections::BTreeMap;
use std::time::Duration;

use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};
use public_log::audit::{Published, State};
use public_log::checkpoint::Checkpoint;
use public_log::fold::Explained;
use public_log::hash::Hash;
use public_log::note::{Note, VerifierKey};
use public_log::proof::{ProofError, Tree};
use public_log::tiles::{Resource, Source as _};
use serde::Deserialize;

use super::files::{Files, ReadError, Web};
use super::place::numbered;
use super::report::Report;
use crate::failure::Failure;

/// The line of the signatures that count.
const CONFIRMED: &str = "confirmed";
/// How many petitions are asked about at the same time.
const AT_ONCE: usize = 8;
/// The longest `count.json`, in bytes.
const LONGEST: usize = 256 * 1024;
/// A CDN may show what is this old.
const ATTEMPTS: u32 = 8;
const PAUSE: Duration = Duration::from_secs(2);
/// The number that people see is ahead of the log until what happened last is sealed.
const LIVE_ATTEMPTS: u32 = 5;
/// So often the log is read again until it has what was shown. Its operator is alarmed after a minute.
pub(super) const LOG_ATTEMPTS: u32 = 9;
pub(super) const LIVE_PAUSE: Duration = Duration::from_secs(5);

#[derive(Debug, Deserialize)]
struct CountJson {
    /// The number that people see.
    confirmed: u64,
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
    /// The number that people see.
    confirmed: u64,
    log: PublicLog,
}

impl Shown {
    /// Finds lines that are not shown.
    fn check(&self, report: &mut Report) {
        let (petition, lines) = (&self.petition, &self.log.lines);
        for (line, _) in Explained::default().lines() {
            if !lines.contains_key(&line) {
                report.wrong(format!(
                    "missing line: public_log of count.json of {petition} has no {line}"
                ));
            }
        }
    }

    /// Whether the log has all that people see.
    fn is_sealed(&self) -> bool {
        let logged = self.log.lines.get(CONFIRMED);
        logged.is_none_or(|logged| *logged == self.confirmed)
    }

    /// Whether the log explains the number that people see: at `before` or by what it added since then.
    fn is_explained(&self, before: &Before, state: &State) -> bool {
        let (confirmed, rose, fell) = before.0.get(&self.petition).copied().unwrap_or_default();
        let (rose_since, fell_since) = state.fold().changes(&self.petition);
        let least = confirmed.saturating_sub(fell_since - fell.min(fell_since));
        let most = confirmed + (rose_since - rose.min(rose_since));
        self.is_sealed() || (least..=most).contains(&self.confirmed)
    }

    /// Whether its numbers belong to the log with this name.
    pub(super) fn is_of(&self, log: &str) -> bool {
        self.log.origin == log
    }

    /// As the audit compares it.
    pub(super) fn published(&self) -> Published {
        Published {
            size: self.log.size,
            petition: self.petition.clone(),
            lines: self.log.lines.clone().into_iter().collect(),
        }
    }
}

/// Where petitions stood in the log before the site was asked: how many counted, and how often that number rose and fell.
pub(super) struct Before(BTreeMap<String, (u64, u64, u64)>);

impl Before {
    pub(super) fn of(state: &State) -> Self {
        let stood = state.fold().petitions().map(|(name, explained)| {
            let (rose, fell) = state.fold().changes(name);
            (name.to_owned(), (explained.confirmed, rose, fell))
        });
        Self(stood.collect())
    }
}

/// Whether the log, as far as it was read by now, explains all numbers that people saw.
pub(super) fn are_explained(counts: &[Shown], before: &Before, state: &State) -> bool {
    let mut counts = counts.iter();
    counts.all(|shown| shown.is_explained(before, state))
}

/// Reports the numbers that it does not explain.
pub(super) fn unexplained(counts: &[Shown], before: &Before, state: &State, report: &mut Report) {
    for shown in counts
        .iter()
        .filter(|shown| !shown.is_explained(before, state))
    {
        let logged = state.fold().petition(&shown.petition);
        report.wrong(format!(
            "count mismatch: {} shows {} to people, and the public log has {} and explains no such number with what it added since \
             (count.json: confirmed). If the log or the site's number is late, they may agree later: audit again",
            shown.petition,
            shown.confirmed,
            logged.map_or(0, |logged| logged.confirmed)
        ));
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
    for (petition, read) in petitions.iter().zip(read) {
        match read {
            Ok(shown) => {
                shown.check(report);
                all.push(shown);
            }
            Err(why) => report.wrong(format!(
                "no count: the log names {petition}, but {why}, so its number cannot be compared"
            )),
        }
    }
    Ok(all)
}

/// One petition's `count.json`, or why there is nothing to compare. It is read again while it is older than what was verified,
/// or its numbers differ.
async fn shown(
    site: &Web,
    petition: &str,
    verified: u64,
) -> Result<Result<Shown, String>, Failure> {
    let (mut old, mut unlike) = (1, 1);
    loop {
        let shown = once(site, petition).await?;
        let pause = match &shown {
            Ok(shown) if shown.log.size < verified && old < ATTEMPTS => {
                old += 1;
                PAUSE
            }
            Ok(shown) if !shown.is_sealed() && unlike < LIVE_ATTEMPTS => {
                unlike += 1;
                LIVE_PAUSE
            }
            // A petition that has just opened.
            Err(_) if old < ATTEMPTS => {
                old += 1;
                PAUSE
            }
            Ok(_) | Err(_) => return Ok(shown),
        };
        tokio::time::sleep(pause).await;
    }
}

async fn once(site: &Web, petition: &str) -> Result<Result<Shown, String>, Failure> {
    let path = format!("petitions/{petition}/count.json");
    let read = match site.get(&path, LONGEST).await {
        Err(error @ ReadError::TooLong { .. }) => return Ok(Err(error.to_string())),
        read => read.map_err(ReadError::failure)?,
    };
    let address = site.address(&path);
    let Some(bytes) = read else {
        return Ok(Err(format!("{address} does not exist")));
    };
    Ok(match serde_json::from_slice::<CountJson>(&bytes) {
        Err(error) => Err(format!("{address} cannot be read ({error})")),
        Ok(CountJson {
            public_log: None, ..
        }) => Err(format!("{address} has no public_log")),
        Ok(CountJson {
            confirmed,
            public_log: Some(log),
        }) => Ok(Shown {
            petition: petition.to_owned(),
            confirmed,
            log,
        }),
    })
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
        let read = read.map_err(ReadError::failure)?;
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

/// Whether the first of these logs is a later one of the site of the second.
fn is_later(one: &str, other: &str) -> bool {
    match (numbered(one), numbered(other)) {
        (Some((site, later)), Some((own, number))) => site == own && later > number,
        _ => false,
    }
}

/// The name of the later log that the site counts by, if this one ended.
pub(super) fn later<'a>(counts: &'a [Shown], log: &str) -> Option<&'a str> {
    let mut names = counts.iter().map(|count| count.log.origin.as_str());
    names.find(|name| is_later(name, log))
}

/// Whether the site still shows that a petition's count belongs to the log with this name.
pub(super) async fn names(site: &Web, petition: &str, log: &str) -> Result<bool, Failure> {
    Ok(once(site, petition)
        .await?
        .is_ok_and(|shown| shown.is_of(log)))
}

/// Compares name and root of the checkpoints that the counts belong to; the audit has compared the lines. A log that was chosen by
/// its address may have ended.
pub(super) fn compare(
    counts: &[Shown],
    log: &VerifierKey,
    files: &mut Files,
    state: &State,
    is_chosen: bool,
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
        ..
    } in counts
    {
        if is_chosen && is_later(&shown.origin, log.name()) {
            report.note(format!(
                "{petition}: count.json belongs to the later log {}, so its number was not compared",
                shown.origin
            ));
        } else if shown.origin != log.name() {
            report.wrong(format!(
                "other log: count.json of {petition} belongs to {}, not to {}",
                shown.origin,
                log.name()
            ));
        } else if shown.size <= size {
            let proven = match tree.proven_root_at(shown.size, root) {
                Ok(proven) => proven,
                Err(ProofError::Source(error)) => {
                    return Err(error.failure());
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
