//! Prints a plan as a diff: removed lines in red with a minus, added lines in green with a plus.

use events::petition::Command;
use similar::{ChangeTag, TextDiff};

use super::folder::Folder;
use super::languages;
use super::plan::Step;
use crate::output;

/// Prints every step with its diff, or that there is none.
pub(crate) fn plan(folder: &Folder, steps: &[Step]) {
    if !folder.has_news {
        output::line("note: there is no folder news, so articles that are published stay");
    }
    for note in languages::notes(folder).iter().chain(&folder.notes) {
        output::line(&format!("note: {note}"));
    }
    if folder.contact.is_none() && folder.facts.organiser.is_none() {
        output::line(
            "note: petition.toml sets neither contact nor [organiser], so signers read nowhere who is responsible for their data",
        );
    }
    for file in &folder.unused {
        output::line(&format!("note: nothing is made of the file {file}"));
    }
    if steps
        .iter()
        .any(|step| matches!(step.command, Command::Create { .. }))
    {
        output::line(
            "note: slug, default language and time zone cannot change once the petition exists, and no text can be removed",
        );
    }
    if steps.is_empty() {
        output::line(&format!("{}: nothing to do", folder.slug));
        return;
    }
    let colours = output::colours();
    for step in steps {
        output::line(&format!("{}: {}", folder.slug, step.what));
        for line in difference(&step.before, &step.after, colours) {
            output::raw_line(&line);
        }
    }
}

/// One line per step, and none if there is nothing to do.
pub(crate) fn briefly(folder: &Folder, steps: &[Step]) {
    if !steps.is_empty() {
        for note in &folder.notes {
            output::line(&format!("note: {note}"));
        }
    }
    for step in steps {
        output::line(&format!("{}: {}", folder.slug, step.what));
    }
}

pub(super) fn difference(before: &str, after: &str, colours: bool) -> Vec<String> {
    let (before, after): (Vec<_>, Vec<_>) = (before.lines().collect(), after.lines().collect());
    let difference = TextDiff::from_slices(&before, &after);
    let changed = difference.iter_all_changes().filter_map(|change| {
        let (sign, colour) = match change.tag() {
            ChangeTag::Delete => ('-', "31"),
            ChangeTag::Insert => ('+', "32"),
            ChangeTag::Equal => return None,
        };
        // Texts from others must not send control sequences to this terminal.
        let text: String = change.value().chars().filter(|c| !c.is_control()).collect();
        let text = output::one_line(&text);
        if text.is_empty() {
            return None;
        }
        Some(if colours {
            format!("  \u{1b}[{colour}m{sign} {text}\u{1b}[0m")
        } else {
            format!("  {sign} {text}")
        })
    });
    changed.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_lines_that_change_are_shown() {
        assert_eq!(difference("a\nb\nc", "a\nB\nc", false), ["  - b", "  + B"]);
        assert_eq!(difference("a\nb", "a\nb\nc", false), ["  + c"]);
        assert_eq!(difference("", "new", true), ["  \u{1b}[32m+ new\u{1b}[0m"]);
    }
}
