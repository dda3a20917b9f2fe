//! The stream of one petition, named by its slug: its words, its goal, who asks whom, until
//! when it is open, its pictures, what became of it, its news, and what was exported.

pub mod areas;
mod card;
mod donation;
mod draft;
mod events;
mod export;
mod facts;
mod feed;
mod fold;
pub mod form;
mod mailing;
mod names_from;
mod organisations;
mod outcome;
mod pictures;
mod places;
mod rules;
mod source;
mod sweep;

use crate::decider::Decider;
use crate::envelope::Recorded;
use crate::ids::Slug;

pub use card::CardPicture;
pub use donation::Donation;
pub use draft::DraftLink;
pub use events::{Article, OperatorAct, PetitionEvent, ProofOfWork, Protection};
pub use export::{Contents, Export, Format};
pub use facts::{Addressee, Facts, Organiser, OrganiserKind};
pub use feed::{Feed, Import};
pub use fold::{ConsentWords, Created, Petition, PetitionStatus, PetitionText, evolve, fold};
pub use form::{Asked, ChoiceOption, Consent, Form, NameFields, OwnField};
pub use mailing::{
    MOST_MAILED, MailedArticle, Mailing, MailingDecision, MailingPlan, MailingStatus,
};
pub use names_from::NamesFrom;
pub use organisations::Organisations;
pub use outcome::{Outcome, OutcomeKind, OutcomeText};
pub use pictures::{
    NoPictureFile, PetitionPicture, Picture, PictureFile, PictureFormat, PictureHash, Pictures,
};
pub use places::PlacesBy;
pub use rules::{Command, MOST_DRAFTS, MOST_IMPORTED, Refusal, decide};
pub use source::{Source, is_code};
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
