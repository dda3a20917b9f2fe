//! Who asks, whom, where, since when and until when, in `petition.toml`.

use events::petition::{Addressee, Facts, Organiser, OrganiserKind};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;

use super::body::note_on_field;
use super::local_time::{moment, past_day};
use super::problem::Problem;
use super::texts::one_line;
use super::url;

const FILE: &str = "petition.toml";
/// Names stand in a line of every page and mail, so they are short.
const LONGEST_NAME: usize = 120;
/// More than these are not read under a title.
const MOST_ADDRESSEES: usize = 10;

/// The fields, which stand beside others in `petition.toml`.
#[derive(Debug, Default)]
pub(super) struct FactFields {
    pub(super) organiser: Option<OrganiserFields>,
    pub(super) addressee: Vec<AddresseeFields>,
    pub(super) place: Option<String>,
    pub(super) started: Option<String>,
    pub(super) closes: Option<String>,
}

/// `[organiser]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OrganiserFields {
    name: String,
    is: OrganiserKind,
    link: Option<String>,
    /// [`super::pictures`] reads it.
    pub(super) picture: Option<String>,
}

/// `[[addressee]]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AddresseeFields {
    name: String,
    link: Option<String>,
}

impl FactFields {
    /// Checks the fields. Returns what can be used, with the closing time, and keeps the mistakes. Whether the closing time is
    /// to come depends on what was published before, so [`super::plan`] checks it.
    pub(super) fn read(
        self,
        zone: &TimeZone,
        now: Timestamp,
        notes: &mut Vec<String>,
        mut keep: impl FnMut(Problem),
    ) -> (Facts, Option<Timestamp>) {
        let mut checked = Checked {
            notes,
            keep: &mut keep,
        };
        let organiser = self.organiser.map(|written| Organiser {
            name: checked.name("organiser.name", &written.name),
            kind: written.is,
            link: checked.link("organiser.link", written.link),
        });
        if self.addressee.len() > MOST_ADDRESSEES {
            (checked.keep)(Problem::new(
                FILE,
                "addressee",
                format!("there are {} of them", self.addressee.len()),
                "Name at most 10, or the institution that they belong to.",
            ));
        }
        let addressees = self.addressee.into_iter().map(|written| Addressee {
            name: checked.name("addressee.name", &written.name),
            link: checked.link("addressee.link", written.link),
        });
        let addressees = addressees.collect();
        let place = self.place.as_deref().map(str::trim);
        let place = place.filter(|place| !place.is_empty());
        let place = place.map(|place| checked.name("place", place));
        let started = self.started.map(|written| {
            past_day(FILE, "started", written.trim(), zone, now)
                .map_err(&mut *checked.keep)
                .ok()
        });
        let closes_at = self.closes.map(|written| {
            moment(FILE, "closes", written.trim(), zone, checked.notes)
                .and_then(|(at, text)| match at > latest(now) {
                    false => Ok((at, text)),
                    true => Err(Problem::new(
                        FILE,
                        "closes",
                        format!("{:?} is more than a hundred years away", written.trim()),
                        "Write an earlier time, or remove the line: without it the petition stays open until open = false.",
                    )),
                })
                .map_err(&mut *checked.keep)
                .ok()
        });
        let facts = Facts {
            organiser,
            addressees,
            place,
            started: started.flatten(),
        };
        (facts, closes_at.flatten().map(|(at, _)| at))
    }
}

/// The latest closing time: a later one is a slip, or means never.
fn latest(now: Timestamp) -> Timestamp {
    now.saturating_add(SignedDuration::from_hours(100 * 366 * 24))
        .unwrap_or(Timestamp::MAX)
}

/// Checks one field after the other.
struct Checked<'a> {
    notes: &'a mut Vec<String>,
    keep: &'a mut dyn FnMut(Problem),
}

impl Checked<'_> {
    fn name(&mut self, field: &'static str, written: &str) -> String {
        if let Err(problem) = one_line(FILE, field, written) {
            (self.keep)(problem);
        } else if written.trim().chars().count() > LONGEST_NAME {
            let what = format!("it has {} characters", written.trim().chars().count());
            let remedy = "Shorten it to at most 120 characters.";
            (self.keep)(Problem::new(FILE, field, what, remedy));
        } else {
            self.notes.extend(note_on_field(FILE, field, written));
        }
        written.trim().to_owned()
    }

    fn link(&mut self, field: &'static str, written: Option<String>) -> Option<String> {
        let written = written.map(|written| written.trim().to_owned());
        let written = written.filter(|written| !written.is_empty())?;
        if let Err(problem) = url::check(FILE, field, &written) {
            (self.keep)(problem);
        }
        Some(written)
    }
}

/// The facts, one a line, as a plan compares them.
pub(super) fn lines(facts: &Facts) -> String {
    let mut lines = Vec::new();
    let link = |link: &Option<String>| link.as_ref().map_or(String::new(), |it| format!(" <{it}>"));
    if let Some(organiser) = &facts.organiser {
        let kind = match organiser.kind {
            OrganiserKind::Person => "person",
            OrganiserKind::Organisation => "organisation",
        };
        let Organiser { name, link: to, .. } = organiser;
        lines.push(format!("organiser: {name} ({kind}){}", link(to)));
    }
    for Addressee { name, link: to } in &facts.addressees {
        lines.push(format!("addressee: {name}{}", link(to)));
    }
    lines.extend(facts.place.iter().map(|place| format!("place: {place}")));
    lines.extend(facts.started.iter().map(|day| format!("started: {day}")));
    lines.join("\n")
}
