//! Whether the public log has what the site counts: for `countersign verify`, as the drift check does on AWS, and `petition show`.

use std::time::Duration;

use aws_sdk_dynamodb::Client;
use event_store::replay;
use events::petition::PetitionEvent;
use jiff::{SignedDuration, Timestamp};
use runtime::Settings;
use views::public_log::{SETTLED, unlogged};
use views::{Lag, Views, ViewsError};

use crate::failure::{CommandError, Failure};
use crate::output;

/// What an operator does if the log lacks something.
const REMEDY: &str = "Nothing is lost. If no server is running, start it, which adds what is missing; otherwise the server's log says why the \
    public log stands still (infra/aws/runbook.md, PublicLogStopped)";

/// How many petitions are named.
const NAMED: usize = 20;

/// Compares each petition's number with the public log, again after each pause, and says what differs. Something that the log lacks
/// only since its newest checkpoint of some minutes ago is no error yet.
pub(crate) async fn compare(
    settings: &Settings,
    client: &Client,
    pauses: impl IntoIterator<Item = Duration>,
) -> Result<(), Failure> {
    let views = Views::new(client.clone(), settings.tables.views.clone());
    let Some(published) = views.public_log().await? else {
        output::line("  public log: nothing is published yet");
        return Ok(());
    };
    let mut petitions = Vec::new();
    let mut streams = replay::streams::<PetitionEvent>(client, &settings.tables.petition_log);
    while let Some((stream, _)) = streams.next().await? {
        if stream != events::site::STREAM {
            petitions.push(stream);
        }
    }
    let shown = async |petition: &str| Ok::<_, ViewsError>(views.count(petition).await?.confirmed);
    let differing = unlogged(&views, petitions, pauses, shown).await?;
    // It may have gone on meanwhile.
    let newest = views.public_log().await?.unwrap_or(published);
    let age = Timestamp::now().duration_since(newest.at);
    let (said, is_wrong) = verdict(newest.number, &differing, age);
    output::line(&format!("  {said}"));
    if !is_wrong {
        return Ok(());
    }
    for petition in differing.iter().take(NAMED) {
        output::line(&format!(
            "    {petition}: the newest checkpoint, of {}, has another number",
            newest.at
        ));
    }
    Err(CommandError::PublicLogBehind.into())
}

/// What is said about the log, and whether it is wrong.
fn verdict(number: u64, differing: &[String], age: SignedDuration) -> (String, bool) {
    let what = format!("public log {number} (how many have confirmed)");
    let petitions = output::counted(differing.len() as u64, "PETITION", "PETITIONS");
    match differing.len() {
        0 => (format!("{what}: the same"), false),
        _ if age <= SETTLED => (
            format!(
                "{what}: not written yet for {petitions}; its newest checkpoint is younger than 5 minutes"
            ),
            false,
        ),
        _ => (format!("{what}: BEHIND FOR {petitions}. {REMEDY}"), true),
    }
}

/// A line about a petition of which the public log lacks something.
pub(crate) fn line_of(lag: Lag, at: Timestamp) -> Option<String> {
    match lag {
        Lag::InTime => None,
        Lag::Perhaps => Some(format!(
            "  public log   newest checkpoint {at}. It differs in figures that here include forms that nobody confirmed"
        )),
        Lag::Behind => Some(format!(
            "  public log   BEHIND: its newest checkpoint, of {at}, lacks something that counts here. {REMEDY}"
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_is_wrong_once_the_checkpoint_is_some_minutes_old() {
        let one = ["clean-rivers".to_owned()];
        let minutes = SignedDuration::from_mins;
        assert!(!verdict(2, &[], minutes(600)).1);
        let (young, is_wrong) = verdict(2, &one, minutes(5));
        assert!(
            !is_wrong && young.contains("not written yet for 1 PETITION;"),
            "{young}"
        );
        let (old, is_wrong) = verdict(2, &one, minutes(6));
        assert!(is_wrong && old.contains("public log 2"), "{old}");
        assert!(
            old.contains("BEHIND FOR 1 PETITION. Nothing is lost."),
            "{old}"
        );
    }

    #[test]
    fn a_petition_that_the_log_is_behind_with_says_so_and_what_to_do() {
        let at: Timestamp = "2026-11-27T14:03:00Z".parse().unwrap();
        assert_eq!(line_of(Lag::InTime, at), None);
        let behind = line_of(Lag::Behind, at).unwrap();
        assert!(
            behind.contains("2026-11-27T14:03:00Z") && behind.contains("start it"),
            "{behind}"
        );
        assert!(!line_of(Lag::Perhaps, at).unwrap().contains("BEHIND"));
    }
}
