//! `countersign petition history`: what operators did with a petition and its signatures, with who and why.

use clap::Args;
use events::signature::SignatureEvent;
use jiff::Timestamp;

use crate::acts::{Act, of_petition, of_signature};
use crate::arguments::PetitionName;
use crate::failure::Failure;
use crate::output;
use crate::place::Place;
use crate::signatures::states;

pub(super) const EXAMPLES: &str = "\
Example:
  countersign petition history --petition SLUG
      Texts, switches, exports, searches that opened names, sweeps, decisions on comments and
      on organisations, and signatures that were withdrawn or erased on request.
      `signatures history` shows one signature.
";

#[derive(Args, Debug)]
pub(crate) struct History {
    #[command(flatten)]
    petition: PetitionName,
    #[command(flatten)]
    place: Place,
}

/// Prints every act, oldest first.
pub(super) async fn run(arguments: &History) -> Result<(), Failure> {
    for (at, act) in acts(arguments).await? {
        output::line(&format!("{at:.0}  {}", act.what));
        if let Some(by) = act.by {
            output::line(&format!("    {by}"));
        }
    }
    Ok(())
}

/// What operators did to one signature. What belongs to a sweep is told with the sweep.
fn is_an_act(event: &SignatureEvent) -> bool {
    matches!(
        event,
        SignatureEvent::SignatureErased {}
            | SignatureEvent::SignatureWithdrawn {}
            | SignatureEvent::CommentApproved { .. }
            | SignatureEvent::CommentRefused { .. }
            | SignatureEvent::EndorsementApproved { .. }
            | SignatureEvent::EndorsementRejected { .. }
    )
}

/// Every act, oldest first.
pub(crate) async fn acts(arguments: &History) -> Result<Vec<(Timestamp, Act)>, Failure> {
    let petition = &arguments.petition.slug;
    let opened = arguments.place.open_for(petition).await?;
    let events = opened.petitions().load(petition).await?;
    let mut acts: Vec<_> = events
        .iter()
        .map(|one| (one.at, of_petition(one)))
        .collect();
    states(&opened, petition, |events| {
        let mut choices = events.iter().filter_map(|one| one.event.choices());
        let signature = match choices.any(|choices| choices.endorsement.is_some()) {
            true => "endorsement",
            false => "signature",
        };
        for one in events
            .iter()
            .filter(|one| one.by.is_some() && is_an_act(&one.event))
        {
            let Act { what, by } = of_signature(one);
            let tag = one.stream.rsplit('/').next().unwrap_or_default();
            let what = format!("{signature} {tag}: {what}");
            acts.push((one.at, Act { what, by }));
        }
    })
    .await?;
    acts.sort_by_key(|(at, _)| *at);
    Ok(acts)
}
