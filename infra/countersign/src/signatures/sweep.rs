//! One act on many signatures. Its name is in the petition's log, and on the terminal, before the first signature
//! changes: whatever interrupts it, it can be continued and reversed.

use clap::Args;
use event_store::{ExecuteError, SignatureLog, StoreError};
use events::envelope::{Actor, Recorded};
use events::ids::{CommandId, Slug, fingerprint};
use events::petition::{self, PetitionEvent, Sweep, SweepKind};
use events::signature::{Command, Reason};
use jiff::Timestamp;
use uuid::Uuid;

use super::filter::{Filter, sweep_name};
use super::find::{Found, number};
use crate::arguments::By;
use crate::caller;
use crate::failure::{CommandError, Failure};
use crate::interrupt::Interrupt;
use crate::output;
use crate::place::{Opened, Place, shell};
use crate::progress::Progress;

/// Who acts and why, and how to carry out a sweep.
#[derive(Args, Debug)]
pub(crate) struct SweepArguments {
    #[command(flatten)]
    pub(crate) by: By,
    /// Show how many signatures of people and how many endorsements of organisations it would be, and some of them, and change
    /// nothing.
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Do not ask for confirmation.
    #[arg(long)]
    pub(crate) yes: bool,
}

/// The name that an operator wants for a sweep.
#[derive(Args, Debug)]
pub(crate) struct WantedName {
    /// A name for the sweep, or the name of one to continue [default: a new name, or that of the sweep that you
    /// started with the same conditions and that was interrupted].
    #[arg(long, value_name = "NAME", value_parser = sweep_name)]
    pub(crate) sweep: Option<String>,
}

/// A sweep that is about to run.
pub(crate) struct Started<'a> {
    pub(crate) opened: &'a Opened,
    pub(crate) place: &'a Place,
    pub(crate) petition: &'a Slug,
    pub(crate) by: &'a By,
    pub(crate) actor: Actor,
    pub(crate) kind: SweepKind,
    pub(crate) name: String,
}

/// What tells a sweep from others: who, why and which.
pub(crate) fn mark(opened: &Opened, actor: &Actor, reason: Reason, filter: &Filter) -> String {
    let mut words = vec![
        actor.operator.clone().unwrap_or_default(),
        caller::stable(actor.caller.as_deref().unwrap_or_default()).to_owned(),
        reason.name().to_owned(),
    ];
    words.extend(filter.exactly());
    if let Ok(Some(id)) = filter.one.id(&filter.petition.slug, &opened.settings.keys) {
        words.push(id.tag.to_string());
    }
    let words: Vec<_> = words.iter().map(String::as_str).collect();
    fingerprint(&opened.settings.keys.tags, &words)
}

/// The sweep of that mark that was started and not finished, the newest first.
pub(crate) fn unfinished<'a>(
    events: &'a [Recorded<PetitionEvent>],
    mark: &str,
) -> Option<&'a Sweep> {
    let (place, started) = events
        .iter()
        .enumerate()
        .rev()
        .find_map(|(place, recorded)| match &recorded.event {
            PetitionEvent::SweepStarted(sweep) if sweep.fingerprint == mark => Some((place, sweep)),
            _ => None,
        })?;
    let finished = events.iter().skip(place).any(|recorded| {
        matches!(&recorded.event, PetitionEvent::SweepFinished { sweep, .. } if *sweep == started.name)
    });
    (!finished).then_some(started)
}

/// The name under which this sweep runs: the one that is asked for, that of its interrupted beginning, or a new one.
///
/// # Errors
/// If somebody else, or the same operator with other conditions, has started a sweep of the name that is asked for.
pub(crate) fn name(
    wanted: Option<&str>,
    events: &[Recorded<PetitionEvent>],
    mark: &str,
) -> Result<String, Failure> {
    let Some(wanted) = wanted else {
        let begun = unfinished(events, mark);
        return Ok(begun.map_or_else(new_name, |sweep| sweep.name.clone()));
    };
    let other = events.iter().find(|recorded| {
        matches!(
            &recorded.event,
            PetitionEvent::SweepStarted(sweep)
                if sweep.kind == SweepKind::Invalidate
                    && sweep.name == wanted
                    && sweep.fingerprint != mark
        )
    });
    match other {
        None => Ok(wanted.to_owned()),
        Some(other) => {
            let by = other.by.as_ref().and_then(|by| by.operator.as_deref());
            Err(format!(
                "the sweep {wanted} was started by {} with another reason or other conditions: omit --sweep to start another",
                by.unwrap_or("somebody")
            )
            .into())
        }
    }
}

/// A unique name that begins with the day.
fn new_name() -> String {
    let id = Uuid::now_v7().simple().to_string();
    let end: String = id.chars().rev().take(8).collect();
    format!("{}-{end}", Timestamp::now().strftime("%Y%m%d"))
}

impl Started<'_> {
    /// Records the start, prints the name, and changes one signature after the other. Returns how many changed.
    pub(crate) async fn run(
        &self,
        sweep: Sweep,
        found: &[Found],
        command: impl Fn(&Found) -> Command,
    ) -> Result<u64, Failure> {
        let interrupt = Interrupt::listen()?;
        self.record(petition::Command::StartSweep(sweep)).await?;
        output::line(&format!("sweep {}: {}", self.name, number(found)));
        output::line(&format!("  {}: {}", self.way_back_is(), self.way_back()));
        let log = self.opened.signatures().by(self.actor.clone());
        let mut done = 0;
        let ended = self.each(&log, &interrupt, found, &mut done, command).await;
        ended.map_err(|cause| self.stopped(&cause, done, found.len()))?;
        self.finish(done)
            .await
            .map_err(|cause| self.stopped(&cause.to_string(), done, found.len()))?;
        Ok(done)
    }

    /// Says that nothing is left to do, so that the next such sweep is another one.
    pub(crate) async fn finish(&self, changed: u64) -> Result<(), Failure> {
        let (sweep, kind) = (self.name.clone(), self.kind);
        let command = petition::Command::FinishSweep {
            sweep,
            kind,
            changed,
        };
        self.record(command).await
    }

    async fn each(
        &self,
        log: &SignatureLog,
        interrupt: &Interrupt,
        found: &[Found],
        done: &mut u64,
        command: impl Fn(&Found) -> Command,
    ) -> Result<(), String> {
        let progress = Progress::of(found.len() as u64, "signatures");
        let progress = progress.map_err(|error| error.to_string())?;
        for one in found {
            if interrupt.came() {
                progress.abandon();
                return Err("interrupted".to_owned());
            }
            match self.change(log, one, &command).await {
                Ok(changed) => *done += u64::from(changed),
                Err(error) => {
                    progress.abandon();
                    return Err(error.to_string());
                }
            }
            progress.advance(1);
        }
        progress.clear();
        Ok(())
    }

    /// Changes a signature, also if it has moved to another address since it was found; whether it changed.
    async fn change(
        &self,
        log: &SignatureLog,
        one: &Found,
        command: impl Fn(&Found) -> Command,
    ) -> Result<bool, StoreError> {
        // The version makes it another command after a sweep was reversed and is run again.
        let (act, version) = (self.act(), one.signature.version);
        let mut id = one.id.clone();
        loop {
            let named = CommandId::named(&format!("{act} {} {id} {version}", self.name));
            let now = Timestamp::now();
            match log.execute(&id, named, now, command(one)).await {
                Ok(outcome) if outcome.appended || outcome.repeated => return Ok(outcome.appended),
                // Erased, purged, moved or changed since it was found.
                Ok(_) | Err(ExecuteError::Refused(_)) => {}
                Err(ExecuteError::Log(error)) => return Err(error),
            }
            match log.state(&id).await?.moved_to {
                Some(tag) => id.tag = tag,
                None => return Ok(false),
            }
        }
    }

    async fn record(&self, command: petition::Command) -> Result<(), Failure> {
        let log = self.opened.petitions().by(self.actor.clone());
        let (id, now) = (CommandId::random(), Timestamp::now());
        let recorded = log.execute(self.petition, id, now, command).await;
        recorded.map_err(|error| CommandError::petition(self.petition, error))?;
        Ok(())
    }

    fn act(&self) -> &'static str {
        match self.kind {
            SweepKind::Invalidate => "invalidate",
            SweepKind::Reinstate => "reinstate",
        }
    }

    /// What to say about a sweep that did not reach its end.
    fn stopped(&self, cause: &str, done: u64, of: usize) -> Failure {
        let (act, name) = (self.act(), &self.name);
        format!(
            "{cause}. Changed: {done} of {} ({act}, sweep {name}).\n  \
             To go on: run the same command again.\n  {}: {}",
            output::signatures(of as u64),
            self.way_back_is(),
            self.way_back()
        )
        .into()
    }

    fn way_back_is(&self) -> &'static str {
        match self.kind {
            SweepKind::Invalidate => "To reverse it at any time",
            SweepKind::Reinstate => "To see all sweeps",
        }
    }

    /// The command that reverses an invalidation, ready for a shell.
    fn way_back(&self) -> String {
        let petition = self.petition.as_str();
        let mut words = match self.kind {
            SweepKind::Invalidate => vec![
                "countersign",
                "signatures",
                "reinstate",
                "--petition",
                petition,
                "--sweep",
                &self.name,
                "--operator",
                &self.by.operator,
                "--note",
                "WHY",
            ],
            SweepKind::Reinstate => {
                vec![
                    "countersign",
                    "signatures",
                    "sweeps",
                    "--petition",
                    petition,
                ]
            }
        };
        let place = self.place.repeated();
        words.extend(place.iter().map(String::as_str));
        shell(words)
    }
}
