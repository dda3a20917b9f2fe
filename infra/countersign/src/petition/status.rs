//! `countersign petition list` and `show`: what there is, with the live figures that the public page does not show.

use std::collections::BTreeMap;

use clap::Args;
use event_store::replay;
use events::ids::Slug;
use events::petition::{Petition, PetitionEvent, PetitionStatus, fold};
use jiff::Timestamp;
use serde_json::json;
use views::count::Count;
use views::{Views, goal};

use super::apply::load;
use crate::arguments::PetitionName;
use crate::failure::{CommandError, Failure};
use crate::output;
use crate::place::Place;
use crate::public_log::{compare, note_other_name};

pub(super) const LIST: &str = "\
Example:
  countersign petition list
";
pub(super) const SHOW: &str = "\
Examples:
  countersign petition show --petition SLUG
  countersign petition show --petition SLUG --json
      The same for programs.
";

#[derive(Args, Debug)]
pub(crate) struct List {
    #[command(flatten)]
    place: Place,
}

#[derive(Args, Debug)]
pub(crate) struct Show {
    #[command(flatten)]
    petition: PetitionName,
    /// Write one JSON object.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: Place,
}

/// Lists all petitions, drafts and closed ones too.
pub(super) async fn list(arguments: &List) -> Result<(), Failure> {
    let (settings, client, _open) = arguments.place.open().await?;
    let views = Views::new(client.clone(), settings.tables.views.clone());
    let mut petitions = BTreeMap::new();
    let mut streams = replay::streams::<PetitionEvent>(&client, &settings.tables.petition_log);
    while let Some((stream, events)) = streams.next().await? {
        if stream != events::site::STREAM {
            petitions.insert(Slug::parse(&stream)?, fold(&events));
        }
    }
    output::unreadable(streams.unreadable(), "they are not in this list");
    if petitions.is_empty() {
        output::line("There is no petition yet: create one with petition apply.");
    }
    for (slug, petition) in petitions {
        let count = views.count(slug.as_str()).await?;
        let confirmed = count.confirmed;
        output::line(&format!(
            "{slug}  {}, {confirmed} confirmed, {}",
            status(&petition),
            title(&petition)
        ));
    }
    Ok(())
}

/// Shows one petition.
pub(super) async fn show(arguments: &Show) -> Result<(), Failure> {
    let (settings, client, _open) = arguments.place.open().await?;
    let log = event_store::PetitionLog::new(&client, &settings.tables);
    let views = Views::new(client.clone(), settings.tables.views.clone());
    let slug = &arguments.petition.slug;
    let petition = load(&log, slug).await?;
    if petition.created.is_none() {
        return Err(CommandError::NoPetition(slug.clone()).into());
    }
    let (counted, logged) = views.counted_in_log(slug.as_str()).await?;
    let count = counted.count;
    let organisations = views.organisation_count(slug.as_str()).await?;
    let as_of = counted
        .explained
        .map(|published| published.as_of.to_string());
    if arguments.json {
        let mut shown = json!({
            "slug": slug.as_str(),
            "status": state(&petition),
            "outcomes": petition.outcomes.keys().map(|kind| kind.name()).collect::<Vec<_>>(),
            "closes_at": petition.closes_at,
            "paused": petition.paused,
            "names_hidden": petition.names_hidden,
            "names_from": petition.names_from,
            "goal": goal::current(&petition.goal_steps, count.confirmed),
            "languages": petition.texts.keys().collect::<Vec<_>>(),
            "thank_you": !petition.no_thank_you,
            "receipts": !petition.no_receipts,
            "published_as_of": as_of,
        });
        shown["count"] = serde_json::to_value(count)?;
        shown["organisations"] = serde_json::to_value(organisations)?;
        output::line(&shown.to_string());
        return Ok(());
    }
    let languages: Vec<_> = petition.texts.keys().map(String::as_str).collect();
    output::line(&format!("{slug}: {}", title(&petition)));
    output::line(&format!("  status     {}", status(&petition)));
    for (is_on, switch) in [
        (petition.paused, "signing is paused (petition resume)"),
        (
            petition.names_hidden,
            "names are hidden (petition show-names)",
        ),
    ] {
        if is_on {
            output::line(&format!("  switch     {switch}"));
        }
    }
    if let Some(promised) = petition.names_from {
        let (from, missing) = (promised.get(), promised.missing(count.confirmed));
        let shown = match missing {
            0 => "they can be shown now".to_owned(),
            missing => format!("{missing} more must confirm before anybody is named"),
        };
        output::line(&format!(
            "  names      shown only while at least {from} people have confirmed: {shown}"
        ));
    }
    output::line(&format!("  languages  {}", languages.join(", ")));
    let thanks = match petition.no_thank_you {
        false => "an email thanks signers for confirming",
        true => "no email thanks signers (thank_you = false)",
    };
    output::line(&format!("  emails     {thanks}"));
    if petition.no_receipts {
        output::line("  receipts   signers get no receipt of the public log (receipts = false)");
    }
    output::line(&format!("  path       /petitions/{slug}"));
    output::line("  count now (the public page shows all but \"confirmed\" as a snapshot)");
    for (name, number) in lines(&count) {
        output::line(&format!("    {name:<32} {number:>9}"));
    }
    if organisations.submitted > 0 || petition.organisations.allowed {
        output::line(&format!(
            "  organisations  {} listed, {} waiting for approval, {} not confirmed (organisations list)",
            organisations.listed, organisations.waiting, organisations.awaiting
        ));
    }
    let snapshot = as_of.unwrap_or_else(|| "none yet".to_owned());
    output::line(&format!("  snapshot   {snapshot}"));
    if let Some((published, logged)) = logged {
        let lag = published.lag(&logged, &count, Timestamp::now());
        if let Some(line) = compare::line_of(lag, published.at) {
            output::line(&line);
        }
    }
    note_other_name(&settings, &client).await;
    Ok(())
}

fn lines(count: &Count) -> Vec<(String, u64)> {
    let stands = [
        ("confirmed", count.confirmed),
        ("not confirmed", count.awaiting),
        ("withdrawn", count.withdrawn),
        ("not signed by the owner", count.disowned),
        ("erased", count.erased),
        ("purged", count.purged),
    ];
    let stands = stands.map(|(name, number)| (name.to_owned(), number));
    let invalidated = count
        .invalidated()
        .map(|(reason, number)| (format!("invalidated: {reason}"), number));
    let sum = [
        ("submitted".to_owned(), count.submitted),
        (
            "of the confirmed, bounced since".to_owned(),
            count.confirmed_bounced,
        ),
    ];
    stands.into_iter().chain(invalidated).chain(sum).collect()
}

/// Where it stands, and what became of it.
fn status(petition: &Petition) -> String {
    let became = petition.outcomes.keys().map(|kind| kind.name());
    let all: Vec<_> = std::iter::once(state(petition)).chain(became).collect();
    all.join(", ")
}

fn state(petition: &Petition) -> &'static str {
    match petition.status_at(Timestamp::now()) {
        PetitionStatus::Draft => "draft",
        PetitionStatus::Open if petition.paused => "paused",
        PetitionStatus::Open => "open",
        PetitionStatus::Closed { .. } => "closed",
    }
}

fn title(petition: &Petition) -> &str {
    let default = petition.created.as_ref().map(|it| &it.default_language);
    let text = default.and_then(|language| petition.texts.get(language));
    text.map_or("(no text)", |text| &text.title)
}
