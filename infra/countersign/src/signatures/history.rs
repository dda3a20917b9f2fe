//! `countersign signatures history`: what happened to one signature, without anything that it says of its signer.

use clap::Args;

use super::filter::One;
use super::request::not_found;
use crate::acts::of_signature;
use crate::arguments::PetitionName;
use crate::failure::Failure;
use crate::output;
use crate::place::Place;

pub(super) const EXAMPLES: &str = "\
Examples:
  countersign signatures history --petition SLUG --email ana@example.org
  countersign signatures history --petition SLUG --tag TAG
      The tag is what `signatures find` shows first.

It shows no personal data, so nothing is recorded about looking.
";

#[derive(Args, Debug)]
pub(crate) struct History {
    #[command(flatten)]
    petition: PetitionName,
    #[command(flatten)]
    one: One,
    #[command(flatten)]
    place: Place,
}

/// Prints every event, oldest first.
pub(super) async fn run(arguments: &History) -> Result<(), Failure> {
    let petition = &arguments.petition.slug;
    let opened = arguments.place.open_for(petition).await?;
    let id = arguments.one.id(petition, &opened.settings.keys)?;
    let id = id.ok_or("which signature? Add --email with its address, or --tag with its tag")?;
    let events = opened.signatures().load(&id).await?;
    if events.is_empty() {
        return Err(not_found(&arguments.one).into());
    }
    for recorded in events {
        let act = of_signature(&recorded);
        output::line(&format!(
            "{:3}  {:.0}  {}",
            recorded.version, recorded.at, act.what
        ));
        if let Some(by) = act.by {
            output::line(&format!("       {by}"));
        }
    }
    Ok(())
}
