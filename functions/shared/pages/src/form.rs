//! What was typed into the form, and what is wrong with it.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use languages::Language;

use crate::fields::Field;

/// What can be wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// It is required and empty.
    Missing,
    /// It has more characters than this.
    TooLong(usize),
    /// It is no email address.
    NotAnAddress,
    /// It is no country of [`languages::countries`].
    NotACountry,
    /// It has characters that no such text has, for example control characters.
    NotText,
    /// It can be no person's name.
    NotAName,
    /// It is an address that lasts for minutes.
    Disposable,
}

/// What can be wrong with the form as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormProblem {
    /// It brought no proof of work, and nobody signs here without.
    NoProof,
    /// Its proof of work came too late, was used, or is none.
    Proof,
    /// Too many forms came from its network.
    NetworkLimit,
    /// Many forms came with addresses of its domain, so it needs a proof of work.
    DomainLimit,
    /// The petition's text has changed since it was read.
    TextChanged,
    /// The field that nobody sees was filled in, by a program or by a browser that helps.
    Trap,
    /// Its `Idempotency-Key` came with another form before.
    KeyReused,
    /// An operator has paused signing.
    Paused,
}

impl FormProblem {
    /// A sentence that says what to do.
    #[must_use]
    pub fn message(self, language: Language) -> Cow<'static, str> {
        language.text(match self {
            Self::NoProof => "problem-no-proof",
            Self::Proof => "problem-proof",
            Self::NetworkLimit => "problem-network-limit",
            Self::DomainLimit => "problem-domain-limit",
            Self::TextChanged => "problem-text-changed",
            Self::Trap => "problem-trap",
            Self::KeyReused => "problem-key-reused",
            Self::Paused => "problem-paused",
        })
    }

    /// Whether the form is accepted once it brings a proof of work.
    pub(crate) fn asks_for_proof(self) -> bool {
        matches!(
            self,
            Self::NoProof | Self::Proof | Self::DomainLimit | Self::Trap
        )
    }

    /// Whether many of them are a sign of a flood, or of a limit that is too low.
    #[must_use]
    pub fn is_about_a_flood(self) -> bool {
        matches!(self, Self::NetworkLimit | Self::DomainLimit | Self::Trap)
    }

    /// The name of the field in the POST that it is about, or would be.
    #[must_use]
    pub fn field(self) -> &'static str {
        match self {
            Self::NoProof | Self::Proof | Self::DomainLimit => "altcha",
            Self::Trap => "homepage",
            Self::NetworkLimit => "network",
            Self::Paused => "petition",
            Self::TextChanged => "text_version",
            Self::KeyReused => "Idempotency-Key",
        }
    }
}

/// A field and what to do about it, in the visitor's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The field.
    pub field: Field,
    /// A sentence that says what to do.
    pub message: String,
}

impl FieldError {
    /// Says the problem in the language.
    #[must_use]
    pub fn new(language: Language, field: Field, problem: Problem) -> Self {
        let label = field.label(language);
        let message = match problem {
            Problem::Missing => field.missing(language).into_owned(),
            Problem::Disposable => language.text("problem-disposable").into_owned(),
            Problem::NotAnAddress => language.text("problem-not-an-address").into_owned(),
            Problem::NotACountry => language.text("problem-not-a-country").into_owned(),
            Problem::TooLong(max) => language.text_with(
                "problem-too-long",
                [("field", label.into()), ("max", max.into())],
            ),
            Problem::NotText => language.text_with("problem-not-text", [("field", label.into())]),
            Problem::NotAName => {
                language.text_with("problem-not-a-name", [("field", label.into())])
            }
        };
        Self { field, message }
    }
}

/// The form as it is shown: empty at first, with what was typed after an error.
#[derive(Clone, PartialEq, Eq)]
pub struct SignForm {
    /// The language of the form and of the mails that follow; sent along as `lang`.
    pub language: Language,
    /// Where it is posted to.
    pub action: String,
    /// What was typed, by the field's name. The country is a code in capitals.
    pub typed: BTreeMap<&'static str, String>,
    /// What stands in the field that nobody sees.
    pub trap: String,
    /// Whether the name may be shown in public. Off until the person says so.
    pub show_name: bool,
    /// Whether news may be mailed. Off until the person says so.
    pub news: bool,
    /// What is wrong with the form as a whole.
    pub problem: Option<FormProblem>,
    /// What is wrong with fields, in the order of the form.
    pub errors: Vec<FieldError>,
}

impl SignForm {
    /// The form before anything was typed.
    #[must_use]
    pub fn empty(language: Language, action: impl Into<String>) -> Self {
        Self {
            language,
            action: action.into(),
            typed: BTreeMap::new(),
            trap: String::new(),
            show_name: false,
            news: false,
            problem: None,
            errors: Vec::new(),
        }
    }

    /// Whether the field that nobody sees must be seen, so that a person can empty it.
    pub(crate) fn shows_trap(&self) -> bool {
        self.problem == Some(FormProblem::Trap)
    }

    /// What was typed into the field.
    #[must_use]
    pub fn value(&self, field: Field) -> &str {
        self.typed.get(field.name).map_or("", String::as_str)
    }

    /// What is wrong with the field, if anything.
    #[must_use]
    pub fn error(&self, field: Field) -> Option<&str> {
        self.errors
            .iter()
            .find(|error| error.field == field)
            .map(|error| error.message.as_str())
    }

    /// Whether the fields that are folded away have anything to show.
    pub(crate) fn tells_more(&self) -> bool {
        Field::FOLDED
            .iter()
            .any(|field| !self.value(*field).is_empty() || self.error(*field).is_some())
    }
}

impl fmt::Debug for SignForm {
    /// Names the fields that have errors, and nothing that was typed.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let wrong: Vec<_> = self.errors.iter().map(|error| error.field).collect();
        formatter
            .debug_struct("SignForm")
            .field("language", &self.language)
            .field("wrong", &wrong)
            .finish_non_exhaustive()
    }
}
