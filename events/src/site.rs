//! The stream of the site itself, beside those of its petitions in the same log: what it is called, who answers for it, and
//! its colour. Its only event says all of it anew.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::decider::Decider;
use crate::envelope::Recorded;
use crate::petition::PetitionEvent;

/// The stream's name. It is not a slug, so no petition has it.
pub const STREAM: &str = "_site";

/// Names the only stream of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SiteId;

impl fmt::Display for SiteId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(STREAM)
    }
}

/// What the site says of itself on all pages. NAMES AND FIELDS ARE A STORAGE FORMAT: see [`crate::upcast`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Site {
    /// What it is called, in plain text; the name of the software if it has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The page that says who is responsible for it (`https`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub imprint: Option<String>,
    /// An email address for questions about the site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    /// The colour of links and buttons, like `#0a5d3c`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colour: Option<String>,
}

/// The rules allow everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {}

impl Decider for Site {
    type Id = SiteId;
    type Event = PetitionEvent;
    type Decision = PetitionEvent;
    type State = Self;
    type Command = Self;
    type Refusal = Refusal;

    fn evolve(state: Self, recorded: &Recorded<PetitionEvent>) -> Self {
        match &recorded.event {
            PetitionEvent::SiteDescribed(site) => site.clone(),
            _ => state,
        }
    }

    fn decide(state: &Self, command: Self) -> Result<Option<PetitionEvent>, Refusal> {
        Ok((command != *state).then_some(PetitionEvent::SiteDescribed(command)))
    }
}
