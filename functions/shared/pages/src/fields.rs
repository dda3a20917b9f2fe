//! One field of the form that a person signs with. Form, parser, own page, export and API description all read it here.
//! [`Fields`] says which of them a petition asks for.

mod clean;
mod details;
mod of_form;
mod parse;

use std::borrow::Cow;

use events::personal::{Answer, AnswerKind};
use events::petition::form::SHOW_COMMENT;
use events::petition::form::in_language;
use events::petition::{Consent, Form, OwnField};
use events::signature::GivenConsent;
use languages::{Direction, Language};

pub(crate) use details::{Detail, details, yes_or_no};
pub use of_form::{Fields, StandingConsent};

/// A field that a person types, chooses or ticks, with everything that differs between fields. Two with the same name are equal.
#[derive(Clone)]
pub struct Field {
    /// The name in the POST and in JSON, and of the text in `Personal`. The messages of `given_name` are
    /// `field-given-name`, its label, and `problem-missing-given-name`. A petition's own begin with
    /// [`OwnField::PREFIX`].
    pub name: Cow<'static, str>,
    /// What the field takes.
    pub kind: Kind,
    /// Whether nobody can sign without it.
    pub is_required: bool,
    /// How many characters the browser lets a person type. It counts UTF-16 units; the parser counts characters.
    pub max_length: usize,
    /// HTML's `autocomplete`: what the browser may fill in. Empty for none.
    pub(crate) autocomplete: &'static str,
    words: Words,
    /// The message that explains it, where it has words of the interface. Empty for none.
    hint: &'static str,
}

/// What a field takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A text in one line.
    Line,
    /// A text that may have several lines.
    Lines,
    /// An email address.
    Email,
    /// A phone number with its country code.
    Phone,
    /// The name of an organisation, which is shown in public.
    Organisation,
    /// The address of a website, with `https`.
    Link,
    /// A country of [`languages::countries`].
    Country,
    /// One of these, each with its id and what is read.
    Choice(Vec<(String, String)>),
    /// A box: [`Answer::TICKED`] if it is ticked, or nothing.
    Tick,
    /// A box that allows something: the version of its words if it is ticked, or nothing. Nobody must tick it.
    Consent(u64),
}

/// Where the words about a field are.
#[derive(Clone)]
enum Words {
    /// Among the messages of the interface, under this id.
    Message(&'static str),
    /// In the petition, in the language of this tag.
    Own {
        label: String,
        help: String,
        language: String,
        /// What a consent hands over.
        covers: Vec<Covered>,
    },
}

/// A field that a consent covers: its label.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Covered {
    /// Among the messages of the interface, under this id.
    Message(&'static str),
    /// A question of the petition's own.
    Own(String),
}

impl Covered {
    fn of(name: &str, form: &Form, language: &str) -> Option<Self> {
        if let Some(own) = form.own.iter().find(|own| own.field() == name) {
            let label = in_language(&own.labels, language);
            return label.map(|(_, label)| Self::Own(label.to_owned()));
        }
        match Field::from_name(name)?.words {
            Words::Message(label) => Some(Self::Message(label)),
            Words::Own { .. } => None,
        }
    }
}

impl Field {
    /// The whole name, where a form asks for it in one field.
    pub const NAME: Self = Self::new("name", Kind::Line, 160, "name", "field-name").required();
    /// One of [`Self::NAMES`].
    pub const GIVEN_NAME: Self = Self::new(
        "given_name",
        Kind::Line,
        80,
        "given-name",
        "field-given-name",
    );
    const FAMILY_NAME: Self = Self::new(
        "family_name",
        Kind::Line,
        80,
        "family-name",
        "field-family-name",
    );
    /// The address to which emails go. RFC 5321 allows no more characters in a path of 256 with its brackets.
    pub const EMAIL: Self = Self::new("email", Kind::Email, 254, "email", "field-email").required();
    /// ISO 3166-1 alpha-2 code. The only field that is stored in clear.
    pub const COUNTRY: Self =
        Self::new("country", Kind::Country, 2, "country", "field-country").required();
    const REGION: Self = Self::new("region", Kind::Line, 80, "address-level1", "field-region");
    const CITY: Self = Self::new("city", Kind::Line, 80, "address-level2", "field-city");
    const POSTCODE: Self = Self::new("postcode", Kind::Line, 20, "postal-code", "field-postcode");
    const OCCUPATION: Self = Self::new(
        "occupation",
        Kind::Line,
        120,
        "organization-title",
        "field-occupation",
    );
    const ORGANISATION: Self = Self::new(
        "organisation",
        Kind::Line,
        120,
        "organization",
        "field-organisation",
    );
    const LINK: Self = Self::new("link", Kind::Link, 200, "url", "field-link");
    const PHONE: Self =
        Self::new("phone", Kind::Phone, 40, "tel", "field-phone").explained("field-phone-hint");
    /// Whether others than the organisers read it, the form says ([`Form::shows_comments`](events::petition::Form::shows_comments)).
    pub const COMMENT: Self =
        Self::new("comment", Kind::Lines, 500, "", "field-comment").explained("field-comment-hint");

    /// The parts of a name. Many people have only one name, so one of them may be empty, whichever it is; not both.
    pub const NAMES: [Self; 2] = [Self::GIVEN_NAME, Self::FAMILY_NAME];

    /// Every field that a petition can ask people or organisations for without words of its own, as [`Fields`] orders them.
    pub const BUILT_IN: [Self; 13] = [
        Self::NAME,
        Self::GIVEN_NAME,
        Self::FAMILY_NAME,
        Self::EMAIL,
        Self::COUNTRY,
        Self::REGION,
        Self::CITY,
        Self::POSTCODE,
        Self::OCCUPATION,
        Self::ORGANISATION,
        Self::LINK,
        Self::PHONE,
        Self::COMMENT,
    ];

    const fn new(
        name: &'static str,
        kind: Kind,
        max_length: usize,
        autocomplete: &'static str,
        label: &'static str,
    ) -> Self {
        Self {
            name: Cow::Borrowed(name),
            kind,
            is_required: false,
            max_length,
            autocomplete,
            words: Words::Message(label),
            hint: "",
        }
    }

    const fn explained(mut self, hint: &'static str) -> Self {
        self.hint = hint;
        self
    }

    const fn required(mut self) -> Self {
        self.is_required = true;
        self
    }

    /// The field of a petition's own question, in the language of that tag.
    fn own(own: &OwnField, language: &str) -> Self {
        let (language, label) = in_language(&own.labels, language).unwrap_or((language, &own.id));
        let (kind, max_length) = match own.kind {
            AnswerKind::Text if own.lines => (Kind::Lines, own.max_length),
            AnswerKind::Text => (Kind::Line, own.max_length),
            AnswerKind::Checkbox => (Kind::Tick, Answer::TICKED.len()),
            AnswerKind::Choice => {
                let options = own.options.iter().map(|option| {
                    let read = in_language(&option.labels, language);
                    let read = read.map_or(option.id.as_str(), |(_, label)| label);
                    (option.id.clone(), read.to_owned())
                });
                (Kind::Choice(options.collect()), OwnField::LONGEST_ID)
            }
        };
        Self {
            name: Cow::Owned(own.field()),
            kind,
            is_required: own.required,
            max_length,
            autocomplete: "",
            words: Words::Own {
                label: label.to_owned(),
                help: own.help.get(language).cloned().unwrap_or_default(),
                language: language.to_owned(),
                covers: Vec::new(),
            },
            hint: "",
        }
    }

    /// The box of a consent, in the language of that tag.
    fn consent(consent: &Consent, form: &Form, language: &str) -> Option<Self> {
        let (language, text) = in_language(&consent.texts, language)?;
        let mut field = Self::consented(&consent.id, consent.version?, language, text);
        // The words for comments say it themselves.
        if let Words::Own { covers, .. } = &mut field.words
            && consent.id != SHOW_COMMENT
        {
            let fields = consent.covers.iter();
            covers.extend(fields.filter_map(|name| Covered::of(name, form, language)));
        }
        Some(field)
    }

    /// The box of a consent with these words.
    pub(crate) fn consented(id: &str, version: u64, language: &str, text: &str) -> Self {
        Self {
            name: Cow::Owned(format!("{}{id}", Consent::PREFIX)),
            kind: Kind::Consent(version),
            is_required: false,
            max_length: LONGEST_NUMBER,
            autocomplete: "",
            words: Words::Own {
                label: text.to_owned(),
                help: String::new(),
                language: language.to_owned(),
                covers: Vec::new(),
            },
            hint: "",
        }
    }

    /// The consent that a text of this field gives, if it is the box of one and ticked.
    fn gives(&self, text: &str) -> Option<(String, GivenConsent)> {
        let (Kind::Consent(version), Words::Own { language, .. }) = (&self.kind, &self.words)
        else {
            return None;
        };
        let id = Consent::id_in(&self.name)?;
        let given = GivenConsent {
            version: *version,
            language: language.clone(),
        };
        (!text.is_empty()).then(|| (id.to_owned(), given))
    }

    /// Whether it is the box that allows the organisers to show the comment.
    #[must_use]
    pub fn allows_the_comment(&self) -> bool {
        Consent::id_in(&self.name) == Some(SHOW_COMMENT)
    }

    /// Whether it is a box to tick, which browsers send only if it is ticked.
    #[must_use]
    pub fn is_box(&self) -> bool {
        matches!(self.kind, Kind::Tick | Kind::Consent(_))
    }

    /// The value of its box, if it has one.
    pub(crate) fn box_value(&self) -> Option<String> {
        match self.kind {
            Kind::Tick => Some(Answer::TICKED.to_owned()),
            Kind::Consent(version) => Some(version.to_string()),
            _ => None,
        }
    }

    /// The field of an answer to what is no longer asked: it can be changed within what it was, or removed.
    fn answered(answer: &Answer) -> Self {
        let (kind, max_length) = match answer.kind {
            AnswerKind::Text => (Kind::Lines, MOST_OF_AN_ANSWER),
            AnswerKind::Checkbox => (Kind::Tick, Answer::TICKED.len()),
            AnswerKind::Choice => {
                let only = (answer.value.clone(), answer.shown().to_owned());
                (Kind::Choice(vec![only]), OwnField::LONGEST_ID)
            }
        };
        Self {
            name: Cow::Owned(answer.field()),
            kind,
            is_required: false,
            max_length,
            autocomplete: "",
            words: Words::Own {
                label: answer.label.clone(),
                help: String::new(),
                language: answer.language.clone(),
                covers: Vec::new(),
            },
            hint: "",
        }
    }

    /// A field of a petition's own that is no longer known.
    #[must_use]
    pub fn unknown(name: &str) -> Self {
        Self {
            name: Cow::Owned(name.to_owned()),
            kind: Kind::Line,
            is_required: false,
            max_length: MOST_OF_AN_ANSWER,
            autocomplete: "",
            words: Words::Own {
                label: name.to_owned(),
                help: String::new(),
                language: String::new(),
                covers: Vec::new(),
            },
            hint: "",
        }
    }

    /// The answer that a text of this field is, if it is one to a petition's own question and not empty.
    #[must_use]
    pub fn answer(&self, text: &str) -> Option<Answer> {
        let Words::Own {
            label, language, ..
        } = &self.words
        else {
            return None;
        };
        let (kind, chosen) = match &self.kind {
            Kind::Consent(_) => return None,
            Kind::Tick => (AnswerKind::Checkbox, None),
            Kind::Choice(options) => {
                let chosen = options.iter().find(|(id, _)| id == text)?;
                (AnswerKind::Choice, Some(chosen.1.clone()))
            }
            _ => (AnswerKind::Text, None),
        };
        (!text.is_empty()).then(|| Answer {
            id: self.name.trim_start_matches(OwnField::PREFIX).to_owned(),
            kind,
            label: label.clone(),
            language: language.clone(),
            value: text.to_owned(),
            chosen,
        })
    }

    /// The built-in field of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::BUILT_IN.into_iter().find(|field| field.name == name)
    }

    /// Whether it can be the name of a field, of some petition's form.
    #[must_use]
    pub fn is_name(name: &str) -> bool {
        let is_own = OwnField::id_in(name).is_some() || Consent::id_in(name).is_some();
        is_own || Self::from_name(name).is_some()
    }

    /// Whether its signer can correct it. The address decides whose signature it is, so it cannot be changed within one.
    #[must_use]
    pub fn can_be_corrected(&self) -> bool {
        self.kind != Kind::Email
    }

    /// What was typed as the form keeps it: a country is a code in capitals.
    #[must_use]
    pub fn typed(name: &str, text: String) -> String {
        match name == Self::COUNTRY.name {
            true => text.trim().to_ascii_uppercase(),
            false => text,
        }
    }

    /// The `id` of the input in a page.
    #[must_use]
    pub fn id(&self) -> String {
        format!("form-{}", self.name)
    }

    /// The label, in the language of the page if it is not the petition's own.
    #[must_use]
    pub fn label(&self, language: Language) -> Cow<'_, str> {
        match &self.words {
            Words::Message(id) => language.text(id),
            Words::Own { label, .. } => label.into(),
        }
    }

    /// The direction of what is typed, where it may differ from that of the page: addresses and phone numbers run from left to
    /// right, and other texts as their letters do.
    pub(crate) fn direction(&self, language: Language) -> Option<&'static str> {
        if language.direction() != Direction::RightToLeft {
            return None;
        }
        match self.kind {
            Kind::Email | Kind::Phone | Kind::Link => Some("ltr"),
            Kind::Line | Kind::Lines | Kind::Organisation => Some("auto"),
            _ => None,
        }
    }

    /// The language and direction of the label, if they differ from those of the page.
    pub(crate) fn label_attributes(&self, language: Language) -> String {
        match &self.words {
            Words::Message(_) => String::new(),
            Words::Own { language: own, .. } => languages::attributes(own, language),
        }
    }

    /// An explanation below the label; may be empty.
    pub(crate) fn help(&self, language: Language) -> Cow<'_, str> {
        match &self.words {
            Words::Message(_) if self.hint.is_empty() => "".into(),
            Words::Message(_) => language.text(self.hint),
            Words::Own { help, covers, .. } if covers.is_empty() => help.into(),
            Words::Own { covers, .. } => {
                let labels = covers.iter().map(|covered| match covered {
                    Covered::Message(id) => language.text(id),
                    Covered::Own(label) => Cow::Borrowed(label.as_str()),
                });
                let labels: Vec<_> = labels.collect();
                let fields = labels.join(&language.text("list-comma"));
                let fields = [("fields", fields.into())];
                language.text_with("consent-covers", fields).into()
            }
        }
    }

    /// The language and direction of the explanation, if they differ from those of the page.
    pub(crate) fn help_attributes(&self, language: Language) -> String {
        match &self.words {
            Words::Own { covers, .. } if covers.is_empty() => self.label_attributes(language),
            _ => String::new(),
        }
    }

    /// The value of `aria-describedby`: what is wrong with the field, and the explanation.
    pub(crate) fn described_by(&self, is_wrong: bool, language: Language) -> String {
        let parts = [
            (is_wrong, "problem"),
            (!self.help(language).is_empty(), "hint"),
        ];
        let parts = parts.into_iter().filter(|(is_there, _)| *is_there);
        let ids: Vec<_> = parts
            .map(|(_, part)| format!("{}-{part}", self.id()))
            .collect();
        ids.join(" ")
    }

    /// Whether it is a part of the name, or the whole of it.
    #[must_use]
    pub fn is_of_the_name(&self) -> bool {
        *self == Self::NAME || Self::NAMES.contains(self)
    }

    /// Whether the label says that it is optional. One of two names may be empty, which a sentence says.
    pub(crate) fn says_optional(&self) -> bool {
        !self.is_required && !self.is_of_the_name()
    }

    /// What to do if it is required and empty.
    pub(crate) fn missing(&self, language: Language) -> Cow<'static, str> {
        let id = match (&*self.name, &self.kind) {
            ("name", _) => "problem-missing-name",
            ("given_name", _) => "problem-missing-given-name",
            ("email", _) => "problem-missing-email",
            ("country", _) if matches!(self.words, Words::Message("field-country")) => {
                "problem-missing-country"
            }
            (_, Kind::Tick) => return self.say("problem-missing-tick", language).into(),
            _ => return self.say("problem-missing-field", language).into(),
        };
        language.text(id)
    }

    /// A message about the field of that name.
    pub(crate) fn say(&self, id: &str, language: Language) -> String {
        language.text_with(id, [("field", self.label(language).as_ref().into())])
    }
}

/// The digits of the largest version.
const LONGEST_NUMBER: usize = 20;

/// The most characters of an answer in words that a petition can ask for.
pub const MOST_OF_AN_ANSWER: usize = 1_000;

impl PartialEq for Field {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Field {}

impl std::fmt::Debug for Field {
    /// Writes the name.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.name)
    }
}

#[cfg(test)]
mod tests {
    use events::personal::Personal;

    use super::*;

    #[test]
    fn every_field_has_a_label_and_a_problem_if_it_is_missing_in_every_language() {
        for language in Language::all() {
            for field in Field::BUILT_IN {
                let label = field.label(language).into_owned();
                let missing = field.missing(language);
                assert!(!label.starts_with("field-"), "{language}: {label}");
                assert!(!missing.starts_with("problem-"), "{language}: {missing}");
            }
        }
    }

    #[test]
    fn every_field_but_the_country_is_sealed() {
        let fields = Field::BUILT_IN
            .into_iter()
            .filter(|field| *field != Field::COUNTRY);
        let sealed = Personal::default();
        let sealed: Vec<_> = sealed.texts().map(|(name, _)| name).into();
        assert_eq!(
            fields
                .map(|field| field.name.into_owned())
                .collect::<Vec<_>>(),
            sealed
        );
    }
}
