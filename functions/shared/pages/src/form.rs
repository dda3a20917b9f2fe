//! What was typed into the form, and what is wrong with it.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use events::personal::{AnswerKind, Personal};
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
    /// It is an address that the mail service does not send to.
    BeyondAscii,
    /// It is the address of the signature already.
    SameAddress,
    /// It is no phone number with its country code.
    NotAPhone,
    /// It can be no organisation's name.
    NotAnOrganisation,
    /// It is no address of a website, with `https`.
    NotALink,
    /// It is none of the answers that can be chosen.
    NotAChoice,
    /// The petition does not ask for it.
    NotAsked,
    /// The words that it agrees to are others now.
    OtherWords,
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
    pub fn new(language: Language, field: &Field, problem: Problem) -> Self {
        let label = field.label(language);
        let label = label.as_ref();
        let message = match problem {
            Problem::Missing => field.missing(language).into_owned(),
            Problem::Disposable => language.text("problem-disposable").into_owned(),
            Problem::BeyondAscii => language.text("problem-email-beyond-ascii").into_owned(),
            Problem::SameAddress => language.text("address-same").into_owned(),
            Problem::NotAnAddress => language.text("problem-not-an-address").into_owned(),
            Problem::NotACountry => language.text("problem-not-a-country").into_owned(),
            Problem::TooLong(max) => language.text_with(
                "problem-too-long",
                [("field", label.into()), ("max", max.into())],
            ),
            Problem::NotAPhone => language.text("problem-not-a-phone").into_owned(),
            Problem::NotAnOrganisation => field.say("problem-not-an-organisation", language),
            Problem::NotALink => language.text("problem-not-a-link").into_owned(),
            Problem::NotAChoice => field.say("problem-not-a-choice", language),
            Problem::OtherWords => language.text("problem-consent-changed").into_owned(),
            Problem::NotAsked => {
                language.text_with("check-mail-not-stored", [("fields", label.into())])
            }
            Problem::NotText => language.text_with("problem-not-text", [("field", label.into())]),
            // The form with one field for the name has no other.
            Problem::NotAName if field.name == Field::NAME.name => {
                field.say("problem-not-an-organisation", language)
            }
            Problem::NotAName => field.say("problem-not-a-name", language),
        };
        Self {
            field: field.clone(),
            message,
        }
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
    pub typed: BTreeMap<String, String>,
    /// What stands in the field that nobody sees.
    pub trap: String,
    /// The code of the source that the visitor came from, which is sent along; empty without one.
    pub source: String,
    /// Whether the name may be shown in public. Off until the person says so.
    pub show_name: bool,
    /// Whether news may be mailed. Off until the person says so.
    pub news: bool,
    /// What is wrong with the form as a whole.
    pub problem: Option<FormProblem>,
    /// What is wrong with fields, in the order of the form.
    pub errors: Vec<FieldError>,
    /// The field that the person came back to.
    pub focus: Option<Field>,
    /// The question whether another address was meant.
    pub offer: Option<Offer>,
    /// The signed answer that a refused signer can keep.
    pub answer: Option<String>,
}

/// "Did you mean ana@gmail.com?": an address that looks like a misspelling, and the one that was probably meant.
#[derive(Clone, PartialEq, Eq)]
pub struct Offer {
    /// As it was typed.
    pub typed: String,
    /// What to use instead.
    pub meant: String,
}

impl Offer {
    pub(crate) fn title(&self, language: Language) -> String {
        language.text_with(
            "form-offer-title",
            [("address", self.meant.as_str().into())],
        )
    }

    pub(crate) fn take(&self, language: Language) -> String {
        language.text_with("form-offer-use", [("address", self.meant.as_str().into())])
    }

    pub(crate) fn keep(&self, language: Language) -> String {
        language.text_with("form-offer-keep", [("address", self.typed.as_str().into())])
    }
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
            source: String::new(),
            show_name: false,
            news: false,
            problem: None,
            errors: Vec::new(),
            focus: None,
            offer: None,
            answer: None,
        }
    }

    /// The same form of a visitor who came from the source with this code.
    #[must_use]
    pub fn from_source(self, code: &str) -> Self {
        Self {
            source: code.to_owned(),
            ..self
        }
    }

    /// The form with what is known of an earlier one. Nothing is ticked: permissions are given anew, and so are answers to tick.
    #[must_use]
    pub fn known(
        language: Language,
        action: impl Into<String>,
        country: &str,
        personal: Option<&Personal>,
    ) -> Self {
        let texts = personal.map(Personal::texts).into_iter().flatten();
        let own = personal.into_iter().flat_map(|personal| &personal.own);
        let own = own.filter(|answer| answer.kind != AnswerKind::Checkbox);
        let own = own.map(|answer| (answer.field(), &*answer.value));
        let texts = texts.map(|(name, text)| (name.to_owned(), text));
        let texts = texts.chain([(Field::COUNTRY.name.into_owned(), country)]);
        Self {
            typed: texts
                .chain(own)
                .map(|(name, text)| (name, text.to_owned()))
                .collect(),
            source: personal.map_or_else(String::new, |personal| personal.source.clone()),
            ..Self::empty(language, action)
        }
    }

    /// What was typed and ticked, and where the visitor came from, as names and values for the form that sends it again. What is empty is left out.
    pub(crate) fn kept(&self) -> impl Iterator<Item = (&str, &str)> {
        let typed = self
            .typed
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()));
        let ticks = [("show_name", self.show_name), ("news", self.news)];
        let ticked = ticks
            .into_iter()
            .map(|(name, is)| (name, if is { "yes" } else { "" }));
        let source = ("source", self.source.as_str());
        let all = typed.chain(ticked).chain([source]);
        all.filter(|(_, value)| !value.is_empty())
    }

    /// Whether the field that nobody sees must be seen, so that a person can empty it.
    pub(crate) fn shows_trap(&self) -> bool {
        self.problem == Some(FormProblem::Trap)
    }

    /// What was typed into the field.
    #[must_use]
    pub fn value(&self, field: &Field) -> &str {
        self.typed.get(&*field.name).map_or("", String::as_str)
    }

    /// What is wrong with the field, if anything.
    #[must_use]
    pub fn error(&self, field: &Field) -> Option<&str> {
        self.errors
            .iter()
            .find(|error| error.field == *field)
            .map(|error| error.message.as_str())
    }

    /// Whether one of these fields, which are folded away, has anything to show.
    pub(crate) fn tells_more(&self, folded: &[Field]) -> bool {
        let mut folded = folded.iter();
        folded.any(|field| !self.value(field).is_empty() || self.error(field).is_some())
    }

    /// Whether the person came back to this field.
    pub(crate) fn is_focused(&self, field: &Field) -> bool {
        self.focus.as_ref() == Some(field)
    }
}

impl fmt::Debug for SignForm {
    /// Names the fields that have errors, and nothing that was typed.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let wrong: Vec<_> = self.errors.iter().map(|error| &error.field).collect();
        formatter
            .debug_struct("SignForm")
            .field("language", &self.language)
            .field("wrong", &wrong)
            .finish_non_exhaustive()
    }
}
