//! A plan is carried out in mind first: what the rules refuse, and what does not fit into DynamoDB, is said before anything is
//! written.

use events::envelope::Recorded;
use events::ids::CommandId;
use events::petition::{Petition, PetitionEvent, Refusal, decide, evolve, fold};
use jiff::Timestamp;
use views::item_size::{LARGEST, item_size};
use views::petitions::projection::project;

use super::folder::Folder;
use super::plan::Step;
use super::problem::{Problem, Problems};
use crate::failure::Failure;

/// Refuses a plan of which a step would be refused, or after which an item of the log or of the views would be too large.
pub(super) fn rehearse(
    folder: &Folder,
    mut stream: Vec<Recorded<PetitionEvent>>,
    plan: &[Step],
) -> Result<(), Failure> {
    let mut state: Petition = fold(&stream);
    let mut problems = Vec::new();
    for step in plan {
        let event = match decide(&state, step.command.clone()) {
            Ok(Some(event)) => event,
            Ok(None) => continue,
            Err(refusal) => {
                problems.push(refused(&step.what, &refusal));
                continue;
            }
        };
        let recorded = Recorded {
            stream: folder.slug.to_string(),
            version: state.version + 1,
            id: CommandId::random().0,
            command: CommandId::random(),
            at: Timestamp::now(),
            by: None,
            event,
        };
        let size = item_size(&recorded.to_item()?.into());
        if size > LARGEST {
            problems.push(too_large(&step.what, size));
        }
        state = evolve(state, &recorded);
        stream.push(recorded);
    }
    if let Some(projected) = project(folder.slug.as_str(), &stream) {
        let largest = |items: Vec<_>| items.iter().map(item_size).max().unwrap_or_default();
        // The generation's number is a part of the key.
        let size = largest(projected.items(u32::MAX)?);
        if size > LARGEST {
            problems.push(too_large(&files_by_size(folder), size));
        }
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(Problems(problems).into())
    }
}

fn refused(what: &str, refusal: &Refusal) -> Problem {
    match refusal {
        Refusal::OtherKind(id) => Problem::new(
            "petition.toml",
            "form.own.type",
            format!("{id} had another type before, and answers of it are stored"),
            "Write the type that it had, or give the question another id.",
        ),
        refusal => Problem::new(what, "", refusal, "Nothing of the plan was carried out."),
    }
}

fn too_large(what: &str, size: usize) -> Problem {
    let size =
        format!("{size} bytes would be stored together, and {LARGEST} is the most that can be");
    Problem::new(what, "", size, "Shorten the longest of them.")
}

/// The texts, the longest first.
fn files_by_size(folder: &Folder) -> String {
    let mut texts: Vec<_> = folder
        .texts
        .iter()
        .map(|(tag, text)| (text.body.len(), tag))
        .collect();
    texts.sort_by(|a, b| b.cmp(a));
    let mut named: Vec<_> = texts
        .iter()
        .map(|(bytes, tag)| format!("text.{tag}.md ({bytes} bytes)"))
        .collect();
    named.push("petition.toml".to_owned());
    named.join(", ")
}
