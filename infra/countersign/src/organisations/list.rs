//! Listing endorsements with their contacts. The log is read one signature after the other; names and websites are compared as
//! hashes, so that only one batch of details is open at a time.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use clap::Args;
use event_store::SignerKeys;
use events::ids::SignatureId;
use events::personal::Personal;
use events::signature::{EndorsementState, Signature};
use jiff::{SignedDuration, Timestamp};
use serde::Serialize;

use super::{EndorsementId, state_name};
use crate::arguments::{By, PetitionName};
use crate::export::walk::Walk;
use crate::failure::Failure;
use crate::output;
use crate::place::{Opened, Place};
use crate::progress::Progress;
use crate::signatures::record;

/// How many signatures' personal data is opened at once.
const BATCH: usize = 100;
/// How long an endorsement waits before the list says so.
const LONG: SignedDuration = SignedDuration::from_hours(7 * 24);

#[derive(Args, Debug)]
pub(crate) struct ListArguments {
    #[command(flatten)]
    petition: PetitionName,
    #[command(flatten)]
    which: Which,
    /// Write one JSON object a line.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    by: By,
    #[command(flatten)]
    place: Place,
}

/// Which endorsements [default: all].
#[derive(Args, Debug)]
#[group(multiple = false)]
struct Which {
    /// Only those that nobody has decided on.
    #[arg(long)]
    waiting: bool,
    /// Only those that are listed.
    #[arg(long)]
    listed: bool,
    /// Only those that are rejected.
    #[arg(long)]
    rejected: bool,
}

impl Which {
    fn only(&self) -> Option<EndorsementState> {
        let states = [
            (self.waiting, EndorsementState::Waiting),
            (self.listed, EndorsementState::Listed),
            (self.rejected, EndorsementState::Rejected),
        ];
        states
            .into_iter()
            .find_map(|(is, state)| is.then_some(state))
    }
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
        output::note("There are none.");
    }
    for one in &listed {
        match arguments.json {
            true => output::line(&serde_json::to_string(one)?),
            false => one.show(),
        }
    }
    Ok(())
}

/// The endorsements that were asked for, those that were confirmed first.
pub(super) async fn listed(
    arguments: &ListArguments,
    now: Timestamp,
) -> Result<Vec<Listed>, Failure> {
    let petition = &arguments.petition.slug;
    let opened = arguments.place.open_for(petition).await?;
    let mut all = confirmed(&opened, arguments).await?;
    if all.is_empty() {
        return Ok(Vec::new());
    }
    all.sort_by_key(|(_, one)| one.confirmed_at);
    let conditions = vec!["endorsements of organisations".to_owned()];
    let actor = arguments.by.actor(&arguments.place).await?;
    let what = ("contacts", all.len());
    record(&opened, petition, conditions, actor, what).await?;
    open(&opened, &all, &arguments.which, now).await
}

/// Every endorsement that is confirmed and has data.
async fn confirmed(
    opened: &Opened,
    arguments: &ListArguments,
) -> Result<Vec<(SignatureId, Signature)>, Failure> {
    let (client, settings) = (&opened.client, &opened.settings);
    let table = &settings.tables.signature_log;
    let progress = Progress::over(client, table, "signature events read").await?;
    let mut walk = Walk::new(client, settings, &arguments.petition.slug);
    let mut found = Vec::new();
    while let Some(signatures) = walk.next().await? {
        let with_data =
            |(_, one): &(_, Signature)| one.endorsement_state().is_some() && one.has_data();
        found.extend(signatures.into_iter().filter(with_data));
        progress.reached(walk.read);
    }
    progress.clear();
    output::unreadable(walk.unreadable(), "they are not listed");
    Ok(found)
}

/// Opens all of them, because any may have the name of another, and keeps those that were asked for.
async fn open(
    opened: &Opened,
    all: &[(SignatureId, Signature)],
    which: &Which,
    now: Timestamp,
) -> Result<Vec<Listed>, Failure> {
    let settings = &opened.settings;
    let keys = SignerKeys::new(&opened.client, &settings.tables, &settings.keys.sealing);
    let (mut names, mut websites) = (Same::default(), Same::default());
    let mut listed = Vec::new();
    for some in all.chunks(BATCH) {
        let wanted: Vec<_> = some.iter().filter_map(details).collect();
        let persons = keys.open_many(&wanted).await?;
        for one in some {
            let person = details(one).and_then(|key| persons.get(&key));
            // Erased meanwhile.
            let Some((id, person)) = named(one).zip(person) else {
                continue;
            };
            let marks = (
                names.note(&name_of(person), id),
                websites.note(&website_of(person), id),
            );
            let state = one.1.endorsement_state();
            if which.only().is_none_or(|only| state == Some(only)) {
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
    id: EndorsementId,
    person: &Personal,
    now: Timestamp,
) -> Listed {
    let choices = signature.standing.as_ref().map(|(_, choices)| choices);
    let state = signature.endorsement_state();
    let is_waiting = state == Some(EndorsementState::Waiting);
    let since = signature.corrected_at.or(signature.confirmed_at);
    let since = since.filter(|_| is_waiting);
    Listed {
        id: id.to_string(),
        state: state_name(state),
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

fn details((id, one): &(SignatureId, Signature)) -> Option<(SignatureId, u64)> {
    Some((id.clone(), one.standing.as_ref()?.0))
}

fn named(one: &(SignatureId, Signature)) -> Option<EndorsementId> {
    let (id, details_version) = details(one)?;
    Some(EndorsementId {
        details_version,
        tag: id.tag,
    })
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
struct Same(HashMap<u64, Vec<EndorsementId>>);

impl Same {
    /// Remembers that the endorsement has the text, and returns its mark.
    fn note(&mut self, text: &str, id: EndorsementId) -> u64 {
        let mut hasher = DefaultHasher::new();
        text.hash(&mut hasher);
        let mark = hasher.finish();
        self.0.entry(mark).or_default().push(id);
        mark
    }

    /// The others with the mark.
    fn others(&self, mark: u64, id: EndorsementId) -> Vec<String> {
        let all = self.0.get(&mark).into_iter().flatten();
        let others = all.filter(|other| **other != id);
        others.map(EndorsementId::to_string).collect()
    }
}
