//! The form that a person signs with: its fields, what was typed, and what is wrong with it.

use std::borrow::Cow;
use std::fmt;

use languages::Language;

/// A field of the form. Its name is the name in the POST.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each says what it is")]
pub enum Field {
    GivenName,
    FamilyName,
    Email,
    Country,
    City,
    Occupation,
    Comment,
}

impl Field {
    /// Every field that a person types or chooses, in the order of the form.
    pub const ALL: [Self; 7] = [
        Self::GivenName,
        Self::FamilyName,
        Self::Email,
        Self::Country,
        Self::City,
        Self::Occupation,
        Self::Comment,
    ];

    /// The field's name in the POST, and its `id` in the page.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::GivenName => "given_name",
            Self::FamilyName => "family_name",
            Self::Email => "email",
            Self::Country => "country",
            Self::City => "city",
            Self::Occupation => "occupation",
            Self::Comment => "comment",
        }
    }

    /// The field of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.name() == name)
    }

    /// Whether nobody can sign without it.
    #[must_use]
    pub fn is_required(self) -> bool {
        matches!(
            self,
            Self::GivenName | Self::FamilyName | Self::Email | Self::Country
        )
    }

    /// How many characters the browser lets a person type (it counts UTF-16 units).
    #[must_use]
    pub fn max_length(self) -> usize {
        match self {
            Self::GivenName | Self::FamilyName | Self::City => 80,
            // RFC 5321 allows no more in a path of 256 with its brackets.
            Self::Email => 254,
            Self::Country => 2,
            Self::Occupation => 120,
            Self::Comment => 500,
        }
    }

    pub(crate) fn label(self) -> &'static str {
        match self {
            Self::GivenName => "field-given-name",
            Self::FamilyName => "field-family-name",
            Self::Email => "field-email",
            Self::Country => "field-country",
            Self::City => "field-city",
            Self::Occupation => "field-occupation",
            Self::Comment => "field-comment",
        }
    }

    fn missing(self) -> &'static str {
        match self {
            Self::GivenName => "problem-missing-given-name",
            Self::FamilyName => "problem-missing-family-name",
            Self::Email => "problem-missing-email",
            Self::Country => "problem-missing-country",
            Self::City => "problem-missing-city",
            Self::Occupation => "problem-missing-occupation",
            Self::Comment => "problem-missing-comment",
        }
    }
}

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
    /// Too many forms came with addresses of its domain.
    DomainLimit,
    /// The petition's text has changed since it was read.
    TextChanged,
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
        })
    }

    /// The name of the field in the POST that it is about, or would be.
    #[must_use]
    pub fn field(self) -> &'static str {
        match self {
            Self::NoProof | Self::Proof => "altcha",
            Self::NetworkLimit => "network",
            Self::DomainLimit => "email",
            Self::TextChanged => "text_version",
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
        let label = language.text(field.label());
        let message = match problem {
            Problem::Missing => language.text(field.missing()).into_owned(),
            Problem::Disposable => language.text("problem-disposable").into_owned(),
            Problem::NotAnAddress => language.text("problem-not-an-address").into_owned(),
            Problem::NotACountry => language.text("problem-not-a-country").into_owned(),
            Problem::TooLong(max) => language.text_with(
                "problem-too-long",
                [("field", label.into()), ("max", max.into())],
            ),
            Problem::NotText => language.text_with("problem-not-text", [("field", label.into())]),
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
    /// As typed, here and below.
    pub given_name: String,
    #[expect(missing_docs, reason = "as typed")]
    pub family_name: String,
    #[expect(missing_docs, reason = "as typed")]
    pub email: String,
    /// ISO 3166-1 alpha-2 code, or empty.
    pub country: String,
    #[expect(missing_docs, reason = "as typed")]
    pub city: String,
    #[expect(missing_docs, reason = "as typed")]
    pub occupation: String,
    #[expect(missing_docs, reason = "as typed")]
    pub comment: String,
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
            given_name: String::new(),
            family_name: String::new(),
            email: String::new(),
            country: String::new(),
            city: String::new(),
            occupation: String::new(),
            comment: String::new(),
            show_name: false,
            news: false,
            problem: None,
            errors: Vec::new(),
        }
    }

    /// What was typed into the field.
    #[must_use]
    pub fn value(&self, field: Field) -> &str {
        match field {
            Field::GivenName => &self.given_name,
            Field::FamilyName => &self.family_name,
            Field::Email => &self.email,
            Field::Country => &self.country,
            Field::City => &self.city,
            Field::Occupation => &self.occupation,
            Field::Comment => &self.comment,
        }
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
        [Field::Occupation, Field::Comment]
            .into_iter()
            .any(|field| !self.value(field).is_empty() || self.error(field).is_some())
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
