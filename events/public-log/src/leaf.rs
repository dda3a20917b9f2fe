//! The leaves: one public fact each, in a fixed binary encoding.
//!
//! The encoding is a PUBLIC FORMAT. Each leaf has exactly one encoding, and everything else is refused, so two programs
//! that read the same bytes never see different facts. All numbers are big-endian.
//!
//! | bytes | what |
//! |---|---|
//! | 1 | [`FORMAT`] |
//! | 1 | the kind |
//! | 4 | minutes since 1970-01-01T00:00Z |
//! | 1 | the length of the petition's name, 3 to 64 |
//! | 3 to 64 | the petition's name: `a-z`, `0-9` and single hyphens between them |
//! | 0 to 48 | what the kind adds: see [`Kind`] |

use std::fmt;

use crate::commitment::Commitment;
use crate::hash::{Hash, sha256};

mod encoding;

pub use encoding::NotALeaf;

/// The first byte of each leaf. Another format gets another number.
pub const FORMAT: u8 = 1;
/// The length of the longest leaf.
pub const LONGEST: usize = 7 + Petition::LONGEST + 16 + Hash::BYTES;

/// A petition's name, as in its address.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Petition(String);

impl Petition {
    /// The length of the longest name.
    pub const LONGEST: usize = 64;

    /// Reads a name; `None` unless it has 3 to 64 characters, `a-z`, `0-9` and single hyphens between them.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        let is_letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        let is_word = |word: &str| !word.is_empty() && word.bytes().all(is_letter);
        let fits = (3..=Self::LONGEST).contains(&name.len()) && name.split('-').all(is_word);
        fits.then(|| Self(name.to_owned()))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Petition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Why an operator invalidated a signature. The codes are part of the encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Reason {
    /// Sent by a program.
    Automated = 1,
    /// A disposable address.
    DisposableAddress = 2,
    /// Not a person's name.
    FalseName = 3,
    /// One person with several addresses.
    SamePerson = 4,
    /// Anything else.
    Other = 5,
}

impl Reason {
    /// All of them, in the order of their codes.
    pub const ALL: [Self; 5] = [
        Self::Automated,
        Self::DisposableAddress,
        Self::FalseName,
        Self::SamePerson,
        Self::Other,
    ];

    /// The code in a leaf.
    #[must_use]
    pub fn code(self) -> u8 {
        self as u8
    }

    /// The reason with that code.
    #[must_use]
    pub fn of_code(code: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }

    /// The public name, as in the explained count.
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
}

/// What happened. `R` is how a later fact names the signature: in a leaf by the index of the leaf that confirmed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind<R = u64> {
    /// 1: the petition opened.
    Opened,
    /// 2: the petition closed.
    Closed,
    /// 3: a text of the petition was published or revised. Adds the version (8 bytes) and the digest (32).
    TextRevised {
        /// The version of the text, which confirmations name.
        version: u64,
        /// See [`text_digest`].
        digest: Hash,
    },
    /// 4: no name is shown or exported before so many have confirmed; 0 ends the promise. Adds the number (8 bytes).
    NamesAbove {
        /// The number.
        confirmed: u64,
    },
    /// 16: a signature was confirmed. Adds the version of the text that was signed (8 bytes) and a commitment (32).
    Confirmed {
        /// Which text was signed.
        text_version: u64,
        /// To the signature's id.
        commitment: Commitment,
    },
    /// 17: its signer withdrew it. Adds the index of the confirming leaf (8 bytes), as do all below.
    Withdrawn {
        /// Which signature.
        of: R,
    },
    /// 18: the holder of the mailbox says that somebody else signed.
    Disowned {
        /// Which signature.
        of: R,
    },
    /// 19: an operator invalidated it. Adds the reason (1 byte).
    Invalidated {
        /// Which signature.
        of: R,
        /// Why.
        reason: Reason,
    },
    /// 20: an operator reversed that.
    Reinstated {
        /// Which signature.
        of: R,
    },
    /// 21: its signer had the personal data erased.
    Erased {
        /// Which signature.
        of: R,
    },
    /// 22: it goes on under another key: under another address, and so under another id, or with details that its signer
    /// corrected. Adds a commitment to the id under that key (32 bytes).
    Moved {
        /// Which signature.
        of: R,
        /// To the id that it has now.
        commitment: Commitment,
    },
    /// 23: it was signed again after it was withdrawn or disowned. Adds the version of the text (8 bytes) and a
    /// commitment under the key of the new form (32).
    Renewed {
        /// Which signature.
        of: R,
        /// Which text was signed.
        text_version: u64,
        /// To the signature's id.
        commitment: Commitment,
    },
}

impl<R> Kind<R> {
    /// The signature that a later fact is about; `None` for confirmations and for facts about the petition.
    pub fn of(&self) -> Option<&R> {
        match self {
            Self::Opened
            | Self::Closed
            | Self::TextRevised { .. }
            | Self::NamesAbove { .. }
            | Self::Confirmed { .. } => None,
            Self::Withdrawn { of }
            | Self::Disowned { of }
            | Self::Invalidated { of, .. }
            | Self::Reinstated { of }
            | Self::Erased { of }
            | Self::Moved { of, .. }
            | Self::Renewed { of, .. } => Some(of),
        }
    }

    /// What it says of a signature's id; `None` if it says nothing of one.
    pub fn commitment(&self) -> Option<&Commitment> {
        match self {
            Self::Confirmed { commitment, .. }
            | Self::Moved { commitment, .. }
            | Self::Renewed { commitment, .. } => Some(commitment),
            _ => None,
        }
    }

    /// The same fact about the signature with the confirming leaf `of`.
    #[must_use]
    pub fn about(self, of: u64) -> Kind {
        match self {
            Self::Opened => Kind::Opened,
            Self::Closed => Kind::Closed,
            Self::TextRevised { version, digest } => Kind::TextRevised { version, digest },
            Self::NamesAbove { confirmed } => Kind::NamesAbove { confirmed },
            Self::Confirmed {
                text_version,
                commitment,
            } => Kind::Confirmed {
                text_version,
                commitment,
            },
            Self::Withdrawn { .. } => Kind::Withdrawn { of },
            Self::Disowned { .. } => Kind::Disowned { of },
            Self::Invalidated { reason, .. } => Kind::Invalidated { of, reason },
            Self::Reinstated { .. } => Kind::Reinstated { of },
            Self::Erased { .. } => Kind::Erased { of },
            Self::Moved { commitment, .. } => Kind::Moved { of, commitment },
            Self::Renewed {
                text_version,
                commitment,
                ..
            } => Kind::Renewed {
                of,
                text_version,
                commitment,
            },
        }
    }
}

/// A public fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaf {
    /// When, in minutes since 1970-01-01T00:00Z: no finer, so that a leaf is not matched with what else is known of a
    /// moment.
    pub minute: u32,
    /// Of which petition.
    pub petition: Petition,
    /// What.
    pub kind: Kind,
}

/// The digest of a text: SHA-256 over its language (BCP 47), call, title, subtitle and body (Markdown), each in UTF-8 after
/// its length in 8 bytes.
#[must_use]
pub fn text_digest(language: &str, call: &str, title: &str, subtitle: &str, body: &str) -> Hash {
    let parts = [language, call, title, subtitle, body];
    let lengths = parts.map(|part| (part.len() as u64).to_be_bytes());
    let mut all: Vec<&[u8]> = Vec::new();
    for (length, part) in lengths.iter().zip(parts) {
        all.extend([length.as_slice(), part.as_bytes()]);
    }
    Hash::from_bytes(sha256(&all))
}
