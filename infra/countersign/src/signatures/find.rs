//! Finding signatures. Names are opened only if somebody asks for them, and the petition's log records who did.

use std::collections::{BTreeMap, BTreeSet};

use event_store::replay;
use events::envelope::Actor;
use events::ids::{CommandId, SignatureId, Slug, Tag};
use events::personal::Personal;
use events::petition::{Command, Search};
use events::signature::{Origin, Signature, SignatureEvent, fold};
use jiff::Timestamp;

use super::filter::{Filter, domain, network_of, status_name};
use super::persons::{self, BATCH};
use crate::failure::{CommandError, Failure};
use crate::output;
use crate::place::Opened;
use crate::progress::Progress;

/// How many of the signatures that were found are shown, unless all are asked for.
const SAMPLE: usize = 10;

/// A signature that matches. It holds personal data, so it has no `Debug`.
pub(crate) struct Found {
    pub(crate) id: SignatureId,
    pub(crate) signature: Signature,
    person: Option<Personal>,
}

impl Found {
    pub(crate) fn without_name(id: SignatureId, signature: Signature) -> Self {
        Self {
            id,
            signature,
            person: None,
        }
    }

    /// What the operator sees: enough to judge by, without the address. Handles come as other commands take them.
    fn cells(&self) -> Vec<String> {
        let at =
            |moment: Option<Timestamp>| moment.map_or_else(String::new, |at| format!("{at:.0}"));
        let aside = self.signature.invalidated.as_ref();
        let mut cells = vec![
            self.id.tag.to_string(),
            at(self.signature.submitted_at),
            status_name(self.signature.status).to_owned(),
            network_of(&self.signature).unwrap_or("-").to_owned(),
            aside.map_or("-", |aside| aside.reason.name()).to_owned(),
            aside.map_or("-", |aside| &aside.sweep).to_owned(),
        ];
        if let Some(person) = &self.person {
            let contact = match self.signature.is_endorsement() {
                true => "  (contact of an organisation)",
                false => "",
            };
            let name = person.display_name();
            cells.push(format!("{name}  …@{}{contact}", domain(person)));
        }
        cells
    }
}

/// How many they are, and how many of them are of people and of organisations, unless all are of people.
pub(crate) fn number(found: &[Found]) -> String {
    let endorsements = found.iter().filter(|one| one.signature.is_endorsement());
    let number = output::signatures(found.len() as u64);
    match endorsements.count() {
        0 => number,
        some => format!(
            "{number} (of people: {}, of organisations: {some})",
            found.len().saturating_sub(some)
        ),
    }
}

/// The number, then a sample to check the filter by, or all of them.
pub(crate) fn show(found: &[Found], all: bool) {
    output::line(&number(found));
    if found.is_empty() {
        return;
    }
    let shown = if all { found.len() } else { SAMPLE };
    let rows: Vec<_> = found.iter().take(shown).map(Found::cells).collect();
    let mut heading = vec!["tag", "submitted", "status", "network", "reason", "sweep"];
    if rows.iter().any(|row| row.len() > heading.len()) {
        heading.push("name");
    }
    output::table(&heading, &rows);
    if found.len() > shown {
        output::line(&format!("  and {} more", found.len() - shown));
    }
}

/// The signatures that match the filter, in the order in which they were first submitted. `actor` is recorded before any
/// name is opened.
///
/// # Errors
/// If names must be opened and nobody says who looks.
pub(crate) async fn find(
    opened: &Opened,
    filter: &Filter,
    actor: Option<Actor>,
) -> Result<Vec<Found>, Failure> {
    let petition = &filter.petition.slug;
    let mut all = match filter.one.id(petition, &opened.settings.keys)? {
        Some(id) => {
            let signature = opened.signatures().state(&id).await?;
            BTreeMap::from([(id, signature)])
        }
        None => states(opened, petition, |_| {}).await?,
    };
    all.retain(|_, signature| filter.matches(signature));
    let mut found = if filter.opens() && !all.is_empty() {
        let actor = actor.ok_or(
            "this opens signers' names, which the petition's log records: add --operator and --note, to say who looks and why",
        )?;
        record(
            opened,
            petition,
            filter.conditions(None),
            actor,
            ("names", all.len(), ("signature", "signatures")),
        )
        .await?;
        let mut found = with_persons(opened, all).await?;
        if filter.needs_person() {
            found.retain(|one| (one.person.as_ref()).is_some_and(|one| filter.matches_person(one)));
        }
        found
    } else {
        let all = all.into_iter();
        all.map(|(id, signature)| Found::without_name(id, signature))
            .collect()
    };
    found.sort_by_key(|one| one.signature.submitted_at);
    Ok(found)
}

/// Records that the personal data of so many signatures is opened.
pub(crate) async fn record(
    opened: &Opened,
    petition: &Slug,
    conditions: Vec<String>,
    actor: Actor,
    (what, number, (one, many)): (&str, usize, (&str, &str)),
) -> Result<(), Failure> {
    let search = Command::Search(Search {
        conditions,
        opened: number as u64,
    });
    let log = opened.petitions().by(actor);
    let (id, now) = (CommandId::random(), Timestamp::now());
    let recorded = log.execute(petition, id, now, search).await;
    recorded.map_err(|error| CommandError::petition(petition, error))?;
    output::note(&format!(
        "recorded in the petition's log: the {what} of {} were opened",
        output::counted(number as u64, one, many)
    ));
    Ok(())
}

/// The signatures that a sweep invalidated and nobody has reinstated.
pub(crate) async fn of_sweep(
    opened: &Opened,
    petition: &Slug,
    sweep: &str,
) -> Result<Vec<Found>, Failure> {
    let mut all = states(opened, petition, |_| {}).await?;
    all.retain(|_, signature| (signature.invalidated.as_ref()).is_some_and(|by| by.sweep == sweep));
    let mut found: Vec<_> = all
        .into_iter()
        .map(|(id, signature)| Found::without_name(id, signature))
        .collect();
    found.sort_by_key(|one| one.signature.submitted_at);
    Ok(found)
}

/// Every signature of the petition. Calls `each` with the events of each.
pub(crate) async fn states(
    opened: &Opened,
    petition: &Slug,
    mut each: impl FnMut(&[events::envelope::Recorded<SignatureEvent>]),
) -> Result<BTreeMap<SignatureId, Signature>, Failure> {
    let (client, tables) = (&opened.client, &opened.settings.tables);
    let progress = Progress::over(client, &tables.signature_log, "events read").await?;
    let mut states = BTreeMap::new();
    let mut streams = replay::streams::<SignatureEvent>(client, &tables.signature_log);
    while let Some((stream, events)) = streams.next().await? {
        progress.advance(events.len() as u64);
        let id = SignatureId::parse(&stream)?;
        if id.petition == *petition {
            each(&events);
            states.insert(id, fold(&events));
        }
    }
    progress.clear();
    output::unreadable(streams.unreadable(), "they are not searched");
    // One that moved meanwhile may have been read at neither address: there before it arrived, and here afterwards.
    let log = opened.signatures();
    let mut left: Vec<_> = states.iter().filter_map(moved_to).collect();
    let mut seen = BTreeSet::new();
    while let Some((from, version, to)) = left.pop() {
        let came = |it: &Origin| (it.tag, it.version) == (from, version);
        let there = states.get(&to);
        if there.is_none_or(|there| !there.origins.iter().any(came)) && seen.insert(to.clone()) {
            let signature = log.state(&to).await?;
            left.extend(moved_to((&to, &signature)));
            states.insert(to, signature);
        }
    }
    Ok(states)
}

/// From where, by which event and where to a signature has moved lately.
fn moved_to((id, signature): (&SignatureId, &Signature)) -> Option<(Tag, u64, SignatureId)> {
    let to = SignatureId {
        petition: id.petition.clone(),
        tag: signature.moved_to?,
    };
    Some((id.tag, signature.told.last()?.version, to))
}

async fn with_persons(
    opened: &Opened,
    states: BTreeMap<SignatureId, Signature>,
) -> Result<Vec<Found>, Failure> {
    let keys = persons::keys(opened);
    let all: Vec<_> = states.into_iter().collect();
    let progress = Progress::of(all.len() as u64, "names opened")?;
    let mut found = Vec::with_capacity(all.len());
    for some in all.chunks(BATCH) {
        let persons = persons::persons(&keys, some).await?;
        let with_persons = some.iter().cloned().zip(persons);
        found.extend(with_persons.map(|((id, signature), person)| Found {
            id,
            signature,
            person,
        }));
        progress.advance(some.len() as u64);
    }
    progress.clear();
    Ok(found)
}
