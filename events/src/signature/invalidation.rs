//! Why an operator sets signatures aside.

use serde::{Deserialize, Serialize};

use super::SignatureStatus;

/// Why a signature does not count, by kind. The names are public: they stand in the explained count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Sent by a program, not by people.
    Automated,
    /// The address belongs to a service that throws addresses away.
    DisposableAddress,
    /// The name is no person's.
    FalseName,
    /// One person signed with several addresses.
    SamePerson,
    /// Anything else; the note says what.
    Other,
}

impl Reason {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Automated,
        Self::DisposableAddress,
        Self::FalseName,
        Self::SamePerson,
        Self::Other,
    ];

    /// Its public name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Automated => "automated",
            Self::DisposableAddress => "disposable_address",
            Self::FalseName => "false_name",
            Self::SamePerson => "same_person",
            Self::Other => "other",
        }
    }

    /// The reason of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.name() == name)
    }
}

/// How a signature was set aside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invalidation {
    /// Why.
    pub reason: Reason,
    /// With which others.
    pub sweep: String,
    /// Where it stood, and stands again once it is reinstated.
    pub from: SignatureStatus,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_stored_by_its_public_name() {
        for reason in Reason::ALL {
            assert_eq!(
                serde_json::to_value(reason).unwrap(),
                serde_json::json!(reason.name())
            );
            assert_eq!(Reason::named(reason.name()), Some(reason));
        }
        assert_eq!(Reason::named("Automated"), None);
    }
}
