//! `outcome.toml`: what became of the petition.

use std::collections::BTreeMap;

use events::petition::{Outcome, OutcomeKind, OutcomeText};
use events::text::is_visible;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Deserialize;

use super::body::note_on_field;
use super::front_matter;
use super::local_time::past_day;
use super::problem::Problem;
use super::texts::language;
use super::url;

/// The file's name in the folder.
pub(super) const FILE: &str = "outcome.toml";
/// What stands on top of a page is short; the link leads to more.
const LONGEST: usize = 1000;

/// `outcome.toml`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OutcomeFields {
    #[serde(default)]
    outcome: Vec<OneOutcome>,
}

/// `[[outcome]]`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OneOutcome {
    state: OutcomeKind,
    date: String,
    text: BTreeMap<String, String>,
    #[serde(default)]
    link: BTreeMap<String, String>,
}

/// What the file needs to know of the petition and of the world.
pub(super) struct Surroundings<'a> {
    pub(super) default_language: &'a str,
    pub(super) zone: &'a TimeZone,
    pub(super) now: Timestamp,
}

/// Reads the file. Returns what can be used, and keeps the mistakes.
pub(super) fn outcomes(
    content: &str,
    around: &Surroundings<'_>,
    notes: &mut Vec<String>,
    mut keep: impl FnMut(Problem),
) -> BTreeMap<OutcomeKind, Outcome> {
    let mut read = BTreeMap::new();
    let fields: OutcomeFields = match front_matter::fields_of(FILE, content) {
        Ok(fields) => fields,
        Err(problem) => {
            keep(problem);
            return read;
        }
    };
    let ends = fields.outcome.iter().filter(|one| one.state.is_final());
    if ends.count() > 1 {
        keep(Problem::new(
            FILE,
            "state",
            "there is more than one of successful, unsuccessful and withdrawn",
            "Keep the one that is true.",
        ));
    }
    for one in fields.outcome {
        let kind = one.state;
        match outcome(one, around, notes) {
            Err(problem) => keep(problem),
            Ok(outcome) => {
                if read.insert(kind, outcome).is_some() {
                    let what = format!("{} is there twice", kind.name());
                    keep(Problem::new(FILE, "state", what, "Keep one of them."));
                }
            }
        }
    }
    read
}

fn outcome(
    one: OneOutcome,
    around: &Surroundings<'_>,
    notes: &mut Vec<String>,
) -> Result<Outcome, Problem> {
    let date = past_day(FILE, "date", one.date.trim(), around.zone, around.now)?;
    let default = around.default_language;
    if !one.text.contains_key(default) {
        let what = format!("{} has no text.{default}", one.state.name());
        let remedy = "Write it in the petition's default language at least.";
        return Err(Problem::new(FILE, "text", what, remedy));
    }
    let mut links = one.link;
    let mut texts = BTreeMap::new();
    for (tag, written) in one.text {
        language(FILE, "text", &tag)?;
        let text = written.split_whitespace().collect::<Vec<_>>().join(" ");
        let length = text.chars().count();
        if length > LONGEST || !text.contains(is_visible) {
            let what = format!("text.{tag} has {length} characters");
            let remedy = "Write 1 to 1,000 characters, and give a link to more.";
            return Err(Problem::new(FILE, "text", what, remedy));
        }
        notes.extend(note_on_field(FILE, "text", &text));
        let link = links.remove(&tag).map(|link| link.trim().to_owned());
        if let Some(link) = &link {
            url::check(FILE, "link", link)?;
        }
        texts.insert(tag, OutcomeText { text, link });
    }
    if let Some(tag) = links.keys().next() {
        let what = format!("link.{tag} belongs to no text");
        let remedy = "Write text in the same language, or remove the link.";
        return Err(Problem::new(FILE, "link", what, remedy));
    }
    Ok(Outcome {
        kind: one.state,
        date,
        texts,
    })
}

/// The outcome, as a plan compares it.
pub(super) fn lines(outcome: &Outcome) -> String {
    let mut lines = vec![format!("{} on {}", outcome.kind.name(), outcome.date)];
    for (tag, OutcomeText { text, link }) in &outcome.texts {
        lines.push(format!("[{tag}] {text}"));
        lines.extend(link.iter().map(|link| format!("[{tag}] <{link}>")));
    }
    lines.join("\n")
}
