//! What became of the petition.

use events::petition::{Command, Petition, PetitionStatus};

use super::Step;
use crate::petition::folder::Folder;
use crate::petition::outcome;
use crate::petition::problem::{Problem, Problems};

/// What became of the petition: what is taken back, which comes before the petition can be opened again, and what is said,
/// which comes after it was closed.
pub(super) fn became(
    petition: &Petition,
    folder: &Folder,
) -> Result<(Vec<Step>, Vec<Step>), Problems> {
    let (mut retracted, mut set) = (Vec::new(), Vec::new());
    let Some(outcomes) = &folder.outcomes else {
        let mut there = petition.outcomes.keys().map(|kind| kind.name());
        return match there.next() {
            None => Ok((retracted, set)),
            Some(kind) => Err(Problem::new(
                outcome::FILE,
                "",
                format!("it is missing, but the petition is {kind}"),
                "Restore it; an empty file takes all outcomes back.",
            )
            .into()),
        };
    };
    for (kind, known) in &petition.outcomes {
        if !outcomes.contains_key(kind) {
            retracted.push(Step {
                what: format!("Take back that the petition is {}", kind.name()),
                before: outcome::lines(known),
                after: String::new(),
                command: Command::RetractOutcome(*kind),
            });
        }
    }
    let end = outcomes.keys().find(|kind| kind.is_final());
    let status = petition.set_status.at(petition.closes_at, folder.now);
    let stays_open = folder.open && folder.closes_at.is_none_or(|at| at > folder.now);
    if let Some(end) = end.filter(|_| stays_open) {
        let what = format!("the petition is {}, but it takes signatures", end.name());
        let remedy = "Write open = false in petition.toml, or remove that outcome.";
        return Err(Problem::new(outcome::FILE, "state", what, remedy).into());
    }
    if status == PetitionStatus::Draft && !folder.open && !outcomes.is_empty() {
        let what = "the petition was never open, so nothing can have become of it";
        let remedy = "Write open = true in petition.toml, or empty this file.";
        return Err(Problem::new(outcome::FILE, "", what, remedy).into());
    }
    for (kind, outcome) in outcomes {
        let known = petition.outcomes.get(kind);
        if known != Some(outcome) {
            set.push(Step {
                what: format!("Say that the petition is {}", kind.name()),
                before: known.map(outcome::lines).unwrap_or_default(),
                after: outcome::lines(outcome),
                command: Command::SetOutcome {
                    outcome: outcome.clone(),
                    now: folder.now,
                },
            });
        }
    }
    Ok((retracted, set))
}
