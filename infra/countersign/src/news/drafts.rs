//! `countersign news publish`, `discard` and `retract`: what becomes of what feeds brought.

use clap::Args;
use events::envelope::Actor;
use events::ids::CommandId;
use events::petition::Command;
use jiff::Timestamp;

use crate::arguments::PetitionName;
use crate::caller::caller;
use crate::failure::{CommandError, Failure};
use crate::output;
use crate::place::Place;

pub(super) const PUBLISH: &str = "\
Example:
  countersign news publish --petition clean-rivers feed-0123456789abcdef01234567
      The page shows it within seconds, with the date of its source.
";
pub(super) const DISCARD: &str = "\
Example:
  countersign news discard --petition clean-rivers feed-0123456789abcdef01234567
";
pub(super) const RETRACT: &str = "\
Example:
  countersign news retract --petition clean-rivers feed-0123456789abcdef01234567
      Its address says that it was taken back. The feed does not bring it again.
";

/// Which articles.
#[derive(Args, Debug)]
pub(crate) struct Chosen {
    #[command(flatten)]
    petition: PetitionName,
    /// The articles' ids; `countersign news list` shows all.
    #[arg(value_name = "ARTICLE", required = true)]
    articles: Vec<String>,
    #[command(flatten)]
    place: Place,
}

/// What becomes of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    Publish,
    Discard,
    Retract,
}

/// Carries it out one after the other, and stops at the first that is refused.
pub(super) async fn run(turn: Turn, chosen: &Chosen) -> Result<(), Failure> {
    let slug = &chosen.petition.slug;
    let opened = chosen.place.open_for(slug).await?;
    let actor = Actor {
        caller: Some(caller(chosen.place.aws).await?),
        ..Actor::default()
    };
    let log = opened.petitions().by(actor);
    let imported = log.state(slug).await?.imported;
    for id in &chosen.articles {
        let (command, done) = match turn {
            Turn::Publish => (Command::PublishDraft(id.clone()), "published"),
            Turn::Discard => (Command::DiscardDraft(id.clone()), "discarded"),
            Turn::Retract if !imported.contains(id) => {
                return Err(format!(
                    "{id} did not come from a feed: remove its file from the petition's folder, and apply the folder"
                )
                .into());
            }
            Turn::Retract => (Command::RetractNews(id.clone()), "retracted"),
        };
        let executed = log.execute(slug, CommandId::random(), Timestamp::now(), command);
        let executed = executed.await;
        let executed = executed.map_err(|error| CommandError::petition(slug, error))?;
        output::line(&match executed.appended {
            true => format!("{id}: {done}"),
            false => format!("{id}: nothing to do, it is {done}"),
        });
    }
    Ok(())
}
