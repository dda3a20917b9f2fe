//! Who asks, whom, where and since when.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What stands under a petition's title. All of it is public; every part may be missing. Names are the same in all
/// languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// Who started the petition and answers for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organiser: Option<Organiser>,
    /// Whom the petition asks for something, the most important first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub addressees: Vec<Addressee>,
    /// Where it is from, or about; plain text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// The day on which it was started, which may be before it was opened here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started: Option<Date>,
}

impl Facts {
    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A person or an organisation that started a petition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organiser {
    /// Plain text.
    pub name: String,
    /// Which of the two it is.
    pub kind: OrganiserKind,
    /// A page about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}

/// Whether a person or an organisation asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it all")]
pub enum OrganiserKind {
    Person,
    Organisation,
}

/// A person or an institution that a petition asks for something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Addressee {
    /// Plain text.
    pub name: String,
    /// A page about them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}
