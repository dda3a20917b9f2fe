//! Signed answers: what somebody keeps whom a rule of the site has refused. The log proves what was counted, and an answer that
//! the site refused somebody, which the site cannot deny afterwards.
//!
//! An answer is a [note](crate::note) by a key of the deployment that is not the log's. Its text has six lines, each with a newline:
//!
//! | line | what |
//! |---|---|
//! | `sign.example.org/answers` | the name of the key: the site's address without the scheme, and `/answers` |
//! | `petition clean-rivers` | the petition |
//! | `asked sign` | `sign`, `endorse` or `confirm` |
//! | `refused closed` | the code of the reason: `a-z`, `0-9` and `_`, 64 at most |
//! | `time 2026-11-27T16:36Z` | the minute in UTC |
//! | `random 000102…0e0f` | 16 random bytes in hexadecimal, so that two answers differ |
//!
//! It is a PUBLIC FORMAT. It has nothing from which one could tell who was refused, so whoever has an answer can show it.

use std::fmt;

use jiff::Timestamp;

use crate::leaf::Petition;
use crate::note::{NotANote, Note, Signature, SigningKey, VerifierKey};

/// What the name of the key ends with.
const NAME: &str = "/answers";
/// The length of the longest code of a reason.
const LONGEST_REASON: usize = 64;

/// The name of the key of the site at `base_url`.
#[must_use]
pub fn name(base_url: &str) -> String {
    let host = base_url
        .split_once("://")
        .map_or(base_url, |(_, host)| host);
    format!("{host}{NAME}")
}

/// What somebody asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// That their form is taken.
    Sign,
    /// That the form of their organisation is taken.
    Endorse,
    /// To confirm a form, by the link in the email.
    Confirm,
}

impl Asked {
    /// Everything that can be asked.
    pub const ALL: [Self; 3] = [Self::Sign, Self::Endorse, Self::Confirm];

    /// Its name in an answer.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Sign => "sign",
            Self::Endorse => "endorse",
            Self::Confirm => "confirm",
        }
    }
}

/// The code of a reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason(String);

impl Reason {
    /// Reads a code; `None` unless it has 1 to 64 of `a-z`, `0-9` and `_`.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let is_letter =
            |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
        let fits = (1..=LONGEST_REASON).contains(&code.len()) && code.bytes().all(is_letter);
        fits.then(|| Self(code.to_owned()))
    }

    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A site's answer that it refused something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The name of the key that signs it.
    pub name: String,
    /// The petition.
    pub petition: Petition,
    /// What was asked.
    pub asked: Asked,
    /// Why it was refused.
    pub reason: Reason,
    /// When. The answer says the minute.
    pub at: Timestamp,
    /// What makes it differ from every other one.
    pub random: [u8; 16],
}

/// Why a text is not an answer of that site.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// It is not a note.
    #[error(transparent)]
    Note(#[from] NotANote),
    /// No signature is of that key.
    #[error("it has no signature of the key {key}: it begins with \"{begins}\"")]
    Unsigned {
        /// The key.
        key: String,
        /// The first line.
        begins: String,
    },
    /// The signature of that key is of another text.
    #[error("the signature of {0} does not verify: the text was changed, or it was not signed")]
    Forged(String),
    /// The key signed something else.
    #[error(
        "the text is not that of an answer: the name of the key, petition, asked, refused, time and random, one per line, and no more"
    )]
    Form,
}

impl Answer {
    /// The answer with the signature of the key that it names.
    #[must_use]
    pub fn sign(&self, key: &SigningKey) -> Note {
        let text = self.to_string();
        let signature = Signature::new(key.verifier(), key.sign(text.as_bytes()));
        Note {
            text,
            signatures: vec![signature],
        }
    }

    /// The answer in a note that `key` has signed.
    ///
    /// # Errors
    /// [`AnswerError`].
    pub fn verify(note: &str, key: &VerifierKey) -> Result<Self, AnswerError> {
        let note = Note::parse(note)?;
        let mut signed = false;
        for signature in note.signatures.iter().filter(|one| one.is_of(key)) {
            if !key.verifies(note.text.as_bytes(), signature.bytes()) {
                return Err(AnswerError::Forged(key.name().to_owned()));
            }
            signed = true;
        }
        if !signed {
            let begins = note.text.lines().next().unwrap_or_default();
            return Err(AnswerError::Unsigned {
                key: key.to_string(),
                begins: begins.chars().take(100).collect(),
            });
        }
        let answer = Self::parse(&note.text).filter(|answer| answer.name == key.name());
        answer.ok_or(AnswerError::Form)
    }

    fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        let name = lines.next().filter(|name| name.ends_with(NAME))?;
        let mut value = |of: &str| lines.next()?.strip_prefix(of)?.strip_prefix(' ');
        let petition = Petition::parse(value("petition")?)?;
        let asked = value("asked")?;
        let asked = Asked::ALL.into_iter().find(|one| one.name() == asked)?;
        let reason = Reason::parse(value("refused")?)?;
        let minute = value("time")?.strip_suffix('Z')?;
        let answer = Self {
            name: name.to_owned(),
            petition,
            asked,
            reason,
            at: format!("{minute}:00Z").parse().ok()?,
            random: from_hex(value("random")?)?,
        };
        // Each answer has one text only.
        (answer.to_string() == text).then_some(answer)
    }
}

fn from_hex(digits: &str) -> Option<[u8; 16]> {
    let is_hex = digits.len() == 32 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    let number = u128::from_str_radix(digits, 16).ok();
    Some(number.filter(|_| is_hex)?.to_be_bytes())
}

impl fmt::Display for Answer {
    /// The text of the note.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}\npetition {}", self.name, self.petition)?;
        writeln!(f, "asked {}", self.asked.name())?;
        writeln!(f, "refused {}", self.reason.as_str())?;
        writeln!(f, "time {}", self.at.strftime("%Y-%m-%dT%H:%MZ"))?;
        writeln!(f, "random {:032x}", u128::from_be_bytes(self.random))
    }
}
