//! Why a leaf cannot follow those before it.

use std::fmt;

/// Why a leaf cannot follow those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the texts say it")]
pub enum Problem {
    Opened,
    NotOpen,
    NeverOpened,
    OldText,
    UnknownText,
    Lowered,
    AfterClosing,
    Back,
    Unconfirmed,
    OtherPetition,
    Repeated,
    Erased,
    Withdrawn,
    Disowned,
    NotWithdrawn,
    Invalidated,
    NotInvalidated,
    Petitions,
}

impl Problem {
    /// What is wrong.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::Opened => "the petition is open already",
            Self::NotOpen => "the petition is not open",
            Self::NeverOpened => "the petition had not opened",
            Self::OldText => "a text with this version or a later one was published already",
            Self::UnknownText => "it names a text that no leaf before it has published",
            Self::Lowered => "what it promises about names was lowered after it opened",
            Self::AfterClosing => "the petition had closed more than 25 hours before",
            Self::Back => "its minute is before that of the leaf that it follows",
            Self::Unconfirmed => "it names an index at which no signature was confirmed before",
            Self::OtherPetition => "it names a signature of another petition",
            Self::Repeated => "its commitment is that of another signature before it",
            Self::Erased => "the signature was erased before",
            Self::Withdrawn => "the signature was withdrawn before",
            Self::Disowned => "the signature was disowned before",
            Self::NotWithdrawn => "the signature was not withdrawn before",
            Self::Invalidated => "the signature was invalidated before",
            Self::NotInvalidated => "the signature was not invalidated before",
            Self::Petitions => "the log has more than 16,777,216 petitions",
        }
    }

    /// Whether facts of the petition that come before it may be missing.
    #[must_use]
    pub fn needs_petition(self) -> bool {
        matches!(
            self,
            Self::NeverOpened | Self::UnknownText | Self::AfterClosing
        )
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}
