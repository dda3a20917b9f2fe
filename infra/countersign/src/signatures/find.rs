//! Which signatures match a filter.

use std::collections::BTreeMap;

use aws_sdk_dynamodb::Client;
use clap::Args;
use event_store::{SignerKeys, replay};
use events::email::EmailAddress;
use events::ids::{SignatureId, Slug};
use events::personal::Personal;
use events::signature::{Signature, SignatureEvent, SignatureStatus, fold};
use jiff::Timestamp;
use runtime::Settings;

use crate::arguments::{PetitionName, moment, not_blank};
use crate::failure::Failure;
use crate::output;

/// How many signatures' personal data is opened at once.
const BATCH: usize = 100;

/// Conditions. A signature must meet all that are given.
#[derive(Args, Clone, Debug)]
pub(crate) struct Filter {
    #[command(flatten)]
    pub(crate) petition: PetitionName,
    /// The domain of the email address, like mailinator.com. Subdomains match too.
    #[arg(long, value_name = "DOMAIN", value_parser = email_domain)]
    pub(crate) domain: Option<String>,
    /// A part of the full name, in upper or lower case.
    #[arg(long, value_name = "TEXT", value_parser = not_blank)]
    pub(crate) name: Option<String>,
    /// A network on one day: the tag that `find` shows after `network`.
    #[arg(long, value_name = "TAG", value_parser = network_tag)]
    pub(crate) network: Option<String>,
    /// First submitted at or after this moment, like 2026-11-24T10:00:00Z.
    #[arg(long, value_name = "TIME", value_parser = moment)]
    pub(crate) since: Option<Timestamp>,
    /// First submitted before this moment.
    #[arg(long, value_name = "TIME", value_parser = moment)]
    pub(crate) until: Option<Timestamp>,
}

/// The domain in its canonical form.
fn email_domain(text: &str) -> Result<String, String> {
    let address = format!("somebody@{}", text.trim().trim_start_matches('@'));
    EmailAddress::parse(&address)
        .map(|address| address.canonical().domain().to_owned())
        .map_err(|_| "must be the part of an address after the @, like mailinator.com".to_owned())
}

/// 16 bytes in base64url.
fn network_tag(text: &str) -> Result<String, String> {
    let fits = |c: char| c.is_ascii_alphanumeric() || "-_".contains(c);
    let tag = text.trim();
    if tag.len() == 22 && tag.chars().all(fits) {
        Ok(tag.to_owned())
    } else {
        Err("must be the 22 characters that `signatures find` shows after `network`".to_owned())
    }
}

impl Filter {
    /// Refuses a filter without conditions, which would match all signatures of the petition.
    pub(crate) fn check(&self) -> Result<(), Failure> {
        let given = self.domain.is_some() || self.name.is_some() || self.network.is_some();
        if given || self.since.is_some() || self.until.is_some() {
            Ok(())
        } else {
            Err(
                "a filter needs a condition: add --domain, --name, --network, --since or --until"
                    .into(),
            )
        }
    }

    fn needs_person(&self) -> bool {
        self.domain.is_some() || self.name.is_some()
    }

    fn matches(&self, signature: &Signature) -> bool {
        let Some(submitted) = signature.submitted_at else {
            return false;
        };
        self.since.is_none_or(|since| submitted >= since)
            && self.until.is_none_or(|until| submitted < until)
            && self
                .network
                .as_deref()
                .is_none_or(|network| network_of(signature) == Some(network))
            && !signature.is_gone()
    }

    fn matches_person(&self, person: &Personal) -> bool {
        let domain_is = |wanted: &str| {
            let wanted = wanted.trim_start_matches('@').to_lowercase();
            let domain = domain(person);
            domain == wanted || domain.ends_with(&format!(".{wanted}"))
        };
        let name_has = |part: &str| {
            let name = person.display_name().to_lowercase();
            name.contains(&part.to_lowercase())
        };
        self.domain.as_deref().is_none_or(domain_is) && self.name.as_deref().is_none_or(name_has)
    }
}

/// The network tag of the form that counts.
fn network_of(signature: &Signature) -> Option<&str> {
    let (_, choices) = signature.standing.as_ref()?;
    choices.network.as_deref()
}

/// A signature that matches. It holds personal data, so it has no `Debug`.
pub(crate) struct Found {
    pub(crate) id: SignatureId,
    pub(crate) signature: Signature,
    person: Option<Personal>,
}

impl Found {
    /// What the operator sees: enough to judge by, without the address.
    pub(crate) fn line(&self) -> String {
        let at = self
            .signature
            .submitted_at
            .map_or_else(String::new, |at| format!("{at:.0}"));
        let status = match self.signature.status {
            SignatureStatus::Absent => "absent",
            SignatureStatus::Awaiting => "awaiting",
            SignatureStatus::Confirmed => "confirmed",
            SignatureStatus::Withdrawn => "withdrawn",
            SignatureStatus::Invalidated => "invalidated",
            SignatureStatus::Erased => "erased",
            SignatureStatus::Purged => "purged",
        };
        let person = self.person.as_ref().map_or_else(String::new, |person| {
            format!("  {}  …@{}", person.display_name(), domain(person))
        });
        let network = network_of(&self.signature)
            .map_or_else(String::new, |network| format!("  network {network}"));
        format!("{}  {at}  {status:11}{person}{network}", self.id.tag)
    }
}

/// The domain in its canonical form, whatever capital letters or Unicode the signer typed.
fn domain(person: &Personal) -> String {
    EmailAddress::parse(&person.email)
        .map(|address| address.canonical().domain().to_owned())
        .unwrap_or_default()
}

/// The signatures that match the filter, in the order in which they were first submitted.
pub(crate) async fn find(
    client: &Client,
    settings: &Settings,
    filter: &Filter,
) -> Result<Vec<Found>, Failure> {
    let mut all = states(client, settings, &filter.petition.slug).await?;
    all.retain(|_, signature| filter.matches(signature));
    let mut found = with_persons(client, settings, all).await?;
    if filter.needs_person() {
        found.retain(|one| (one.person.as_ref()).is_some_and(|one| filter.matches_person(one)));
    }
    Ok(found)
}

/// The signatures that a sweep invalidated and nobody has reinstated.
pub(crate) async fn of_sweep(
    client: &Client,
    settings: &Settings,
    petition: &Slug,
    sweep: &str,
) -> Result<Vec<Found>, Failure> {
    let mut all = states(client, settings, petition).await?;
    all.retain(|_, signature| (signature.invalidated.as_ref()).is_some_and(|by| by.sweep == sweep));
    with_persons(client, settings, all).await
}

async fn states(
    client: &Client,
    settings: &Settings,
    petition: &Slug,
) -> Result<BTreeMap<SignatureId, Signature>, Failure> {
    let mut states = BTreeMap::new();
    let mut streams = replay::streams::<SignatureEvent>(client, &settings.tables.signature_log);
    while let Some((stream, events)) = streams.next().await? {
        let id = SignatureId::parse(&stream)?;
        if id.petition == *petition {
            states.insert(id, fold(&events));
        }
    }
    output::unreadable(streams.unreadable(), "they are not searched");
    Ok(states)
}

async fn with_persons(
    client: &Client,
    settings: &Settings,
    states: BTreeMap<SignatureId, Signature>,
) -> Result<Vec<Found>, Failure> {
    let keys = SignerKeys::new(client, &settings.tables, &settings.keys.sealing);
    let all: Vec<_> = states.into_iter().collect();
    let mut found = Vec::with_capacity(all.len());
    for some in all.chunks(BATCH) {
        let details =
            |(id, one): &(SignatureId, Signature)| Some((id.clone(), one.standing.as_ref()?.0));
        let wanted: Vec<_> = some.iter().filter_map(details).collect();
        let mut persons = keys.open_many(&wanted).await?;
        for (id, signature) in some {
            let version = signature.standing.as_ref().map(|(version, _)| *version);
            let person = version.and_then(|version| persons.remove(&(id.clone(), version)));
            found.push(Found {
                id: id.clone(),
                signature: signature.clone(),
                person,
            });
        }
    }
    found.sort_by_key(|one| one.signature.submitted_at);
    Ok(found)
}
