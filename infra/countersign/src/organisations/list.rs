//! Listing endorsements with their contacts. The log is read one signature after the other; names and websites are compared as
//! hashes, so that only one batch of details is open at a time.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::ops::ControlFlow;

use clap::Args;
use events::ids::{SignatureId, SignerKind};
use events::personal::Personal;
use events::petition::Petition;
use events::signature::{EndorsementState, Signature, SignatureStatus};
use jiff::{SignedDuration, Timestamp};
use serde::Serialize;

use super::Endorsements;
use crate::arguments::{By, PetitionName};
use crate::decisions::{Id, Matter as _, Which, state_name};
use crate::export::walk;
use crate::failure::Failure;
use crate::output;
use crate::place::{Opened, Place};
use crate::signatures::persons::{self, BATCH};
use crate::signatures::record;

/// How long an endorsement waits before the list says so.
const LONG: SignedDuration = SignedDuration::from_hours(7 * 24);

#[derive(Args, Debug)]
pub(crate) struct ListArguments {
    #[command(flatten)]
    petition: PetitionName,
    #[command(flatten)]
    which: Which<Endorsements>,
    /// Write one JSON object a line.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    by: By,
    #[command(flatten)]
    place: Place,
}

/// An endorsement as it is listed. It holds personal data, so it has no `Debug`.
#[derive(Serialize)]
pub(super) struct Listed {
    pub(super) id: String,
    pub(super) state: &'static str,
    pub(super) confirmed_at: Option<Timestamp>,
    pub(super) organisation: String,
    pub(super) link: String,
    /// ISO 3166-1 alpha-2 code.
    pub(super) country: String,
    contact: String,
    role: String,
    email: String,
    /// For how many days nobody has decided on it; none if somebody has.
    pub(super) waiting_days: Option<i64>,
    /// The IDs of others with the same name.
    pub(super) same_name: Vec<String>,
    /// The IDs of others with the same host of the website.
    pub(super) same_website: Vec<String>,
}

impl Listed {
    fn show(&self) {
        let at = self.confirmed_at;
        let at = at.map_or_else(String::new, |at| format!("{at:.0}"));
        let heading = [
            &*self.id,
            self.state,
            &at,
            &self.organisation,
            &self.country,
        ];
        output::line(&heading.join("  "));
        output::line(&format!("    {}", self.link));
        let contact = [&*self.contact, &self.role, &self.email];
        let contact: Vec<_> = contact.into_iter().filter(|it| !it.is_empty()).collect();
        output::line(&format!("    {}", contact.join(", ")));
        for (what, others) in [
            ("same name as", &self.same_name),
            ("same website as", &self.same_website),
        ] {
            if !others.is_empty() {
                output::line(&format!("    {what} {}", others.join(", ")));
            }
        }
        if let Some(days) = self
            .waiting_days
            .filter(|days| *days >= LONG.as_hours() / 24)
        {
            output::line(&format!("    waiting for {days} days"));
        }
    }
}

/// Runs the command.
pub(super) async fn run(arguments: &ListArguments) -> Result<(), Failure> {
    let listed = listed(arguments, Timestamp::now()).await?;
    if listed.is_empty() {
        output::note("There are no such endorsements.");
    }
    output::each(&listed, arguments.json, Listed::show)?;
    Ok(())
}

/// The endorsements that were asked for, those that were confirmed first.
pub(super) async fn listed(
    arguments: &ListArguments,
    now: Timestamp,
) -> Result<Vec<Listed>, Failure> {
    let petition = &arguments.petition.slug;
    let opened = arguments.place.open_for(petition).await?;
    let (mut all, people) = confirmed(&opened, arguments).await?;
    if all.is_empty() {
        return Ok(Vec::new());
    }
    all.sort_by_key(|(_, one)| one.confirmed_at);
    // All of them are opened, whichever are asked for.
    let conditions = vec!["endorsements of organisations".to_owned()];
    let actor = arguments.by.actor(&arguments.place).await?;
    let what = ("contacts", all.len(), ("endorsement", "endorsements"));
    record(&opened, petition, conditions, actor, what).await?;
    let listed = open(&opened, &all, &arguments.which, now).await?;
    let is_listed = |one: &Listed| one.state == Endorsements::WORDS.approved;
    if listed.iter().any(is_listed) {
        let petition = opened.petitions().state(petition).await?;
        not_shown(&petition, people)
            .into_iter()
            .for_each(|why| output::note(&why));
    }
    Ok(listed)
}

/// Why the public sees none of those that are listed, while so many people have confirmed.
pub(super) fn not_shown(petition: &Petition, people: u64) -> Option<String> {
    if petition.names_hidden {
        return Some("No organisation is shown in public: names are hidden.".to_owned());
    }
    let promised = petition.names_from?;
    let missing = promised.missing(people);
    (missing > 0).then(|| {
        format!(
            "No organisation is shown in public yet: petition.toml promises names only from {} confirmed signatures \
             of people on (names_from), and {missing} of them are missing.",
            promised.get()
        )
    })
}

/// Every endorsement that is confirmed and has data, and how many people have confirmed.
async fn confirmed(
    opened: &Opened,
    arguments: &ListArguments,
) -> Result<(Vec<(SignatureId, Signature)>, u64), Failure> {
    let (mut found, mut people) = (Vec::new(), 0);
    let said = ("signature events read", "they are not listed");
    walk::over(opened, &arguments.petition.slug, said, |id, signature| {
        if signature.endorsement_state().is_some() && signature.has_data() {
            found.push((id, signature));
        } else if signature.status == SignatureStatus::Confirmed {
            people += u64::from(signature.kind() == SignerKind::Person);
        }
        ControlFlow::Continue(())
    })
    .await?;
    Ok((found, people))
}

/// Opens all of them, because any may have the name of another, and keeps those that were asked for.
async fn open(
    opened: &Opened,
    all: &[(SignatureId, Signature)],
    which: &Which<Endorsements>,
    now: Timestamp,
) -> Result<Vec<Listed>, Failure> {
    let keys = persons::keys(opened);
    let (mut names, mut websites) = (Same::default(), Same::default());
    let mut listed = Vec::new();
    for some in all.chunks(BATCH) {
        let persons = persons::persons(&keys, some).await?;
        for (one, person) in some.iter().zip(&persons) {
            // Erased meanwhile.
            let Some((id, person)) = Id::of(one).zip(person.as_ref()) else {
                continue;
            };
            let marks = (
                names.note(&name_of(person), id),
                websites.note(&website_of(person), id),
            );
            if which.lists(&one.1) {
                listed.push((marks, id, row(one, id, person, now)));
            }
        }
    }
    let rows = listed.into_iter().map(|((name, website), id, mut row)| {
        row.same_name = names.others(name, id);
        row.same_website = websites.others(website, id);
        row
    });
    Ok(rows.collect())
}

fn row(
    (_, signature): &(SignatureId, Signature),
    id: Id<Endorsements>,
    person: &Personal,
    now: Timestamp,
) -> Listed {
    let choices = signature.standing.as_ref().map(|(_, choices)| choices);
    let is_waiting = signature.endorsement_state() == Some(EndorsementState::Waiting);
    let since = signature.corrected_at.or(signature.confirmed_at);
    let since = since.filter(|_| is_waiting);
    Listed {
        id: id.to_string(),
        state: state_name::<Endorsements>(signature),
        confirmed_at: signature.confirmed_at,
        organisation: person.organisation.clone(),
        link: person.link.clone(),
        country: choices.map_or_else(String::new, |choices| choices.country.clone()),
        contact: person.display_name(),
        role: person.occupation.clone(),
        email: person.email.clone(),
        waiting_days: since.map(|since| now.duration_since(since).as_hours() / 24),
        same_name: Vec::new(),
        same_website: Vec::new(),
    }
}

/// The name without regard to capitals, blanks and signs.
fn name_of(person: &Personal) -> String {
    let letters = person.organisation.chars();
    let letters = letters.filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// The host of the website, without `www`.
fn website_of(person: &Personal) -> String {
    let url = url::Url::parse(&person.link).ok();
    let host = url.as_ref().and_then(url::Url::host_str);
    let host = host.unwrap_or_default();
    host.strip_prefix("www.").unwrap_or(host).to_owned()
}

/// Which endorsements have the same text, by its hash.
#[derive(Default)]
struct Same(HashMap<u64, Vec<Id<Endorsements>>>);

impl Same {
    /// Remembers that the endorsement has the text, and returns its mark.
    fn note(&mut self, text: &str, id: Id<Endorsements>) -> u64 {
        let mut hasher = DefaultHasher::new();
        text.hash(&mut hasher);
        let mark = hasher.finish();
        self.0.entry(mark).or_default().push(id);
        mark
    }

    /// The others with the mark.
    fn others(&self, mark: u64, id: Id<Endorsements>) -> Vec<String> {
        let all = self.0.get(&mark).into_iter().flatten();
        let others = all.filter(|other| **other != id);
        others.map(Id::to_string).collect()
    }
}
