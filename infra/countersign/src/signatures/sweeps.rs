//! `countersign signatures sweeps`: every sweep of a petition, also those that broke off and those of earlier releases.

use std::collections::BTreeMap;

use events::ids::Slug;
use events::petition::{PetitionEvent, SweepKind};
use events::signature::SignatureEvent;
use jiff::Timestamp;

use super::find::states;
use crate::acts::by;
use crate::failure::Failure;
use crate::output;
use crate::place::Opened;

/// What is known of one sweep.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Known {
    pub(crate) name: String,
    pub(crate) begun: Option<Timestamp>,
    pub(crate) operator: Option<String>,
    /// Who and why, in words.
    pub(crate) by: Option<String>,
    pub(crate) reason: String,
    /// None if it is of a release that did not keep them.
    pub(crate) conditions: Option<Vec<String>>,
    /// Whether it reached its last signature; none if that is not known.
    pub(crate) finished: Option<bool>,
    pub(crate) invalidated: u64,
    pub(crate) reinstated: u64,
    /// Still set aside by it.
    pub(crate) standing: u64,
}

/// All sweeps of the petition, oldest first.
pub(crate) async fn all(opened: &Opened, petition: &Slug) -> Result<Vec<Known>, Failure> {
    let mut sweeps: BTreeMap<String, Known> = BTreeMap::new();
    for recorded in opened.petitions().load(petition).await? {
        match &recorded.event {
            PetitionEvent::SweepStarted(sweep) if sweep.kind == SweepKind::Invalidate => {
                let known = sweeps.entry(sweep.name.clone()).or_default();
                known.finished = Some(false);
                if known.begun.is_none() {
                    let actor = recorded.by.as_ref();
                    known.begun = Some(recorded.at);
                    known.operator = actor.and_then(|actor| actor.operator.clone());
                    known.by = by(actor, None);
                    known.reason = sweep.reason.map_or("", |reason| reason.name()).to_owned();
                    known.conditions = Some(sweep.conditions.clone());
                }
            }
            PetitionEvent::SweepFinished { sweep, kind, .. } if *kind == SweepKind::Invalidate => {
                sweeps.entry(sweep.clone()).or_default().finished = Some(true);
            }
            _ => {}
        }
    }
    let states = states(opened, petition, |events| {
        for recorded in events {
            match &recorded.event {
                SignatureEvent::SignatureInvalidated {
                    reason,
                    note,
                    operator,
                    sweep,
                } => {
                    let known = sweeps.entry(sweep.clone()).or_default();
                    known.invalidated += 1;
                    if known.conditions.is_none() && known.begun.is_none_or(|at| recorded.at < at) {
                        known.begun = Some(recorded.at);
                        known.operator = Some(operator.clone());
                        known.by = by(recorded.by.as_ref(), Some((operator, note)));
                        known.reason = reason.name().to_owned();
                    }
                }
                SignatureEvent::SignatureReinstated { sweep, .. } => {
                    sweeps.entry(sweep.clone()).or_default().reinstated += 1;
                }
                _ => {}
            }
        }
    });
    for signature in states.await?.into_values() {
        let aside = signature.invalidated.map(|aside| aside.sweep);
        if let Some(known) = aside.and_then(|sweep| sweeps.get_mut(&sweep)) {
            known.standing += 1;
        }
    }
    let mut sweeps: Vec<_> = sweeps
        .into_iter()
        .map(|(name, known)| Known { name, ..known })
        .collect();
    sweeps.sort_by_key(|known| known.begun);
    Ok(sweeps)
}

/// Prints them.
pub(crate) async fn list(opened: &Opened, petition: &Slug) -> Result<(), Failure> {
    let sweeps = all(opened, petition).await?;
    if sweeps.is_empty() {
        output::line("No signature of this petition was ever invalidated.");
    }
    for known in &sweeps {
        show(known);
    }
    Ok(())
}

/// Prints one.
pub(crate) fn show(known: &Known) {
    let begun = known
        .begun
        .map_or_else(String::new, |at| format!("{at:.0}"));
    output::line(&format!("{}  {begun}  {}", known.name, known.reason));
    if let Some(by) = &known.by {
        output::line(&format!("  {by}"));
    }
    let conditions = known
        .conditions
        .as_ref()
        .map(|conditions| conditions.join(", "));
    output::line(&format!(
        "  filter: {}",
        conditions.unwrap_or_else(|| "not recorded".to_owned())
    ));
    let end = match known.finished {
        Some(false) => "; interrupted: run the same command again, or reinstate it",
        _ => "",
    };
    output::line(&format!(
        "  invalidated {}, reinstated {}, set aside now {}{end}",
        known.invalidated, known.reinstated, known.standing
    ));
}
