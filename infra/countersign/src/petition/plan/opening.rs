//! Opening and closing: now, and at a time that was set.

use events::petition::{Command, Petition, PetitionStatus};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::Step;
use crate::petition::folder::Folder;
use crate::petition::local_time;
use crate::petition::problem::{Problem, Problems};

/// Sets the time at which the petition closes by itself. One in the past would close it at once, so it is refused where it is
/// new, and where the petition is to be opened.
pub(super) fn closing(
    petition: &Petition,
    folder: &Folder,
    steps: &mut Vec<Step>,
) -> Result<(), Problems> {
    let is_new = petition.closes_at != folder.closes_at;
    let opens = folder.open && petition.set_status != PetitionStatus::Open;
    let zone = TimeZone::get(&folder.time_zone).unwrap_or(TimeZone::UTC);
    let say = |at: Option<Timestamp>| {
        at.map_or_else(String::new, |at| {
            format!(
                "closes by itself at {} ({})",
                local_time::written(at, &zone),
                folder.time_zone
            )
        })
    };
    if let Some(at) = folder
        .closes_at
        .filter(|at| *at <= folder.now && (is_new || opens))
    {
        let what = format!(
            "{} ({}) is in the past",
            local_time::written(at, &zone),
            folder.time_zone
        );
        let remedy =
            "Write a later time, or remove the line; open = false closes the petition at once.";
        return Err(Problem::new("petition.toml", "closes", what, remedy).into());
    }
    if is_new {
        steps.push(Step {
            what: match petition.set_status.at(petition.closes_at, folder.now) {
                // It closed by itself, and a later time or none opens it.
                PetitionStatus::Closed { .. } if petition.set_status == PetitionStatus::Open => {
                    "Set the closing time, which opens the petition again".into()
                }
                _ => "Set the closing time".into(),
            },
            before: say(petition.closes_at),
            after: say(folder.closes_at),
            command: Command::SetClosingTime {
                at: folder.closes_at,
                now: folder.now,
            },
        });
    }
    Ok(())
}

pub(super) fn open_or_close(petition: &Petition, folder: &Folder, steps: &mut Vec<Step>) {
    // As it was set: a petition that closes by itself stays as it is until its folder says something else.
    let is_open = petition.set_status == PetitionStatus::Open;
    let step = |what: &str, before: &str, after: &str, command| Step {
        what: what.into(),
        before: before.into(),
        after: after.into(),
        command,
    };
    if folder.open && !is_open {
        steps.push(step(
            "Open the petition",
            "accepts no signatures",
            "accepts signatures",
            Command::Open,
        ));
    } else if !folder.open && is_open {
        steps.push(step(
            "Close the petition",
            "accepts signatures",
            "accepts no signatures",
            Command::Close,
        ));
    }
}
