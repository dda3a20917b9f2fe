//! `countersign public-log begin`: walks the logs, so that every fact is in the public log. Nothing comes twice.

use std::collections::BTreeSet;

use aws_sdk_dynamodb::Client;
use event_store::{UnreadableStreams, replay};
use events::ids::{SignatureId, Slug};
use events::petition::PetitionEvent;
use events::signature::SignatureEvent;
use runtime::Settings;
use seal_log::{Notice, SealLog, SealSettings, TYPES};

use super::{files, note_other_name};
use crate::failure::{CommandError, Failure};
use crate::output;
use crate::place::Place;
use crate::progress::Progress;
use crate::sqs::Sqs;

pub(super) const EXAMPLES: &str = "\
Examples:
  countersign public-log begin
      Add what the data folder's public log lacks. The server may keep running; it does the same
      when it starts for the first time with a public log.
  infra/aws/run STACK countersign public-log begin --aws
      The same on AWS, once after the upgrade that brought the public log, and after dead letters.
      It only puts notices into the queue of `seal-log`, which alone has the key.

What is in the log already is not added again, so the command can be repeated and interrupted.
";

pub(super) async fn run(place: &Place) -> Result<(), Failure> {
    let (settings, client, _open) = place.open().await?;
    let events = Progress::over(&client, &settings.tables.signature_log, "events read").await?;
    if place.aws {
        let queue = Sqs::from_env("SEAL_QUEUE_URL")?;
        let (notices, unreadable) = enqueue(&settings, &client, &queue, &events).await?;
        events.clear();
        output::line(&format!(
            "signatures and petitions in the queue of seal-log, which adds what the public log lacks: {notices}"
        ));
        output::unreadable(&unreadable, "they are not in the public log");
        note_other_name(&settings, &client).await;
        return match unreadable.is_empty() {
            true => Ok(()),
            false => Err(CommandError::Unreadable.into()),
        };
    }
    let sealing = SealSettings::of_machine(&settings)?;
    let sealing = sealing.as_published(&client).await?;
    let files = files(place, sealing.number)?;
    let seal = SealLog::new(&sealing, &client, files)?;
    let walked = seal
        .begin(|position| events.reached(position.events))
        .await?;
    events.clear();
    output::line(&format!(
        "leaves added to the public log: {}",
        walked.position.leaves
    ));
    note_other_name(&settings, &client).await;
    match walked.unreadable {
        0 => Ok(()),
        _ => Err(CommandError::Unreadable.into()),
    }
}

/// Puts a notice of each signature and petition that is public into the queue. How many they are.
async fn enqueue(
    settings: &Settings,
    client: &Client,
    queue: &Sqs,
    events: &Progress,
) -> Result<(usize, UnreadableStreams), Failure> {
    let tables = &settings.tables;
    let mut sent = 0;
    let mut petitions = replay::streams::<PetitionEvent>(client, &tables.petition_log);
    while let Some(page) = petitions.next_page().await? {
        let slugs = page
            .iter()
            .filter_map(|(stream, _)| Slug::parse(stream).ok());
        let notices: BTreeSet<_> = slugs.map(Notice::Petition).collect();
        sent += notices.len();
        queue
            .put(notices.iter().map(Notice::message).collect())
            .await?;
    }
    let mut signatures = replay::streams::<SignatureEvent>(client, &tables.signature_log);
    while let Some(page) = signatures.next_page().await? {
        let public = page.iter().filter(|(_, events)| {
            let mut events = events.iter();
            events.any(|recorded| TYPES.contains(&recorded.event.name()))
        });
        let ids = public.filter_map(|(stream, _)| SignatureId::parse(stream).ok());
        let notices: BTreeSet<_> = ids.map(Notice::Signature).collect();
        sent += notices.len();
        queue
            .put(notices.iter().map(Notice::message).collect())
            .await?;
        events.reached(signatures.read());
    }
    let mut unreadable = petitions.unreadable().clone();
    unreadable.extend(signatures.unreadable());
    Ok((sent, unreadable))
}
