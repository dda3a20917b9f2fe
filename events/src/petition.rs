//! The stream of one petition, named by its slug: its words, its goal, whether it is open, its
//! news, and what was exported.

mod donation;
mod events;
mod export;
mod fold;
mod rules;
mod sweep;

use crate::decider::Decider;
use crate::envelope::Recorded;
use crate::ids::Slug;

pub use donation::Donation;
pub use events::{Article, OperatorAct, PetitionEvent, ProofOfWork, Protection};
pub use export::{Contents, Export, Format};
pub use fold::{Created, Petition, PetitionStatus, PetitionText, evolve, fold};
pub use rules::{Command, Refusal, decide};
pub use sweep::{Search, Sweep, SweepKind};

impl Decider for Petition {
    type Id = Slug;
    type Event = PetitionEvent;
    type Decision = PetitionEvent;
    type State = Self;
    type Command = Command;
    type Refusal = Refusal;

    fn evolve(state: Self, recorded: &Recorded<PetitionEvent>) -> Self {
        evolve(state, recorded)
    }

    fn decide(state: &Self, command: Command) -> Result<Option<PetitionEvent>, Refusal> {
        decide(state, command)
    }
}
