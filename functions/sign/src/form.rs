//! What was typed, and what becomes of it: a `Parsed` exists only if every field is in order.
//!
//! `read` takes the fields from a body, and `check` decides about each.

mod check;
mod read;

use std::collections::BTreeMap;
use std::fmt;

use events::email::{EmailAddress, Recipients};
use events::ids::SignerKind;
use events::limits::fingerprint;
use events::personal::Personal;
use events::petition::Form;
use events::secret::LimitKey;
use events::signature::{Choices, Consents, Details, Endorsement};
use languages::{Language, Reader};
use pages::shown::text_for;
use pages::{Field, FieldError, Fields, Problem, SignForm};
use public_http::request;
use views::petition::{Petition, PetitionText};

pub(crate) use read::Encoding;
pub use read::MAX_BODY;

/// The fields as they came. Holds personal data, so its `Debug` shows none of it.
pub(crate) struct Typed {
    /// By the field's name, as typed. The country is in capitals.
    texts: BTreeMap<String, String>,
    /// What cannot be in these fields, whether the petition asks for them or not: most of it would get lost in silence.
    misshapen: Vec<(Field, Problem)>,
    show_name: bool,
    news: bool,
    /// Tags of the languages of the form, and of the petition's text in it; may be empty.
    lang: String,
    text: String,
    /// The query of another language's page, if the form was only sent to change to it.
    switch: Option<String>,
    /// Whether the form was only sent to correct it, from the page after it.
    change: bool,
    /// Whether a form that asks for a link is about an organisation's endorsement.
    organisation: bool,
    /// How often the page after the form has sent it: 1 at first.
    attempt: u8,
    /// Whether its sender has answered the question whether another address was meant.
    answered: bool,
    /// The version of the petition's text that was on the page.
    text_version: Option<u64>,
    /// A proof of work; empty without one.
    proof: String,
    /// What stands in the field that nobody sees.
    unseen: String,
    /// The code of the source that its sender came from; empty if the page had none, or the petition does not count it.
    source: String,
}

impl fmt::Debug for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Typed(hidden)")
    }
}

/// Everything that a signature needs.
pub(crate) struct Parsed {
    pub(crate) email: EmailAddress,
    personal: Personal,
    country: String,
    show_name: bool,
    news: bool,
    consents: Consents,
}

impl Parsed {
    /// What is recorded: with what was agreed to, in which language.
    pub(crate) fn details(
        &self,
        language: Language,
        text_version: u64,
        network: Option<String>,
        endorsement: Option<Endorsement>,
    ) -> Details<Personal> {
        // What is shown of an organisation, its form says.
        let is_person = endorsement.is_none();
        Details {
            choices: Choices {
                language: language.tag().to_owned(),
                country: self.country.clone(),
                show_name: self.show_name && is_person,
                news: self.news && is_person,
                text_version,
                network,
                consents: self.consents.clone(),
                endorsement,
            },
            personal: self.personal.clone(),
        }
    }
}

impl Parsed {
    /// A keyed hash of everything that would be recorded, so that two equal forms are recognised and nothing else can be
    /// learned from it.
    pub(crate) fn fingerprint(
        &self,
        key: &LimitKey,
        language: Language,
        text_version: Option<u64>,
        endorsement: Option<Endorsement>,
    ) -> String {
        let details = self.details(language, text_version.unwrap_or(0), None, endorsement);
        // Texts, numbers and truth values can always be written as JSON.
        let content = serde_json::to_vec(&details).unwrap_or_default();
        fingerprint(key, "content of a form", &content)
    }
}

/// What a body of this media type tells of a signer to a petition with this form, when every field is in order: what a request is put through
/// before anything is asked of the tables.
#[must_use]
pub fn signer(
    asked: &Form,
    media_type: &str,
    body: &[u8],
) -> Option<(EmailAddress, Details<Personal>)> {
    let mut typed = Typed::read(Encoding::named(media_type).ok()?, body).ok()?;
    let fields = Fields::of(asked, "en");
    typed.fit(&fields);
    let parsed = typed.parse(&fields, Recipients::AllScripts).ok()?;
    let language = typed.language().unwrap_or(Language::ENGLISH);
    let details = parsed.details(language, 1, None, None);
    Some((parsed.email, details))
}

impl Typed {
    /// The language of the form that was sent.
    fn language(&self) -> Option<Language> {
        Reader::UNKNOWN.choosing(&self.lang).interface()
    }

    /// The reader of the form: `reader` is what the request says. The version of the text names its language, too.
    pub(crate) fn reader(&self, reader: Reader, petition: &Petition) -> Reader {
        let reader = reader.choosing(&self.lang);
        if let Some(query) = &self.switch {
            return request::choosing(reader, query);
        }
        let reader = reader.choosing_text(&self.text);
        let is_read = |text: &PetitionText| self.text_version == Some(text.version);
        if text_for(petition, reader).is_some_and(|(_, text)| is_read(text)) {
            return reader;
        }
        let mut texts = petition.texts.iter();
        let read = texts.find(|(_, text)| is_read(text));
        read.map_or(reader, |(tag, _)| reader.choosing_text(tag))
    }

    /// Carries over what was typed into the fields of another form of the petition.
    pub(crate) fn fit(&mut self, fields: &Fields) {
        fields.fit(&mut self.texts);
    }

    /// Forgets a source that the petition does not count, and any of an organisation: people are counted by where they come from.
    pub(crate) fn fit_source(&mut self, petition: &Petition, kind: SignerKind) {
        if kind == SignerKind::Organisation || petition.source(&self.source).is_none() {
            self.source.clear();
        }
    }

    /// The code of the source that its sender came from, if there is one.
    pub(crate) fn source(&self) -> Option<&str> {
        Some(self.source.as_str()).filter(|code| !code.is_empty())
    }

    /// The names of the fields that were filled in and that the petition does not ask for.
    pub(crate) fn not_asked<'a>(&'a self, fields: &'a Fields) -> impl Iterator<Item = &'a str> {
        fields.not_asked(&self.texts)
    }

    /// Whether the form was sent to show it in another language, and not to sign.
    pub(crate) fn only_switches(&self) -> bool {
        self.switch.is_some()
    }

    /// Whether the form was sent to correct it, and not to sign.
    pub(crate) fn only_changes(&self) -> bool {
        self.change
    }

    /// How often this form was sent by somebody who asks for another email: 1 at first.
    pub(crate) fn attempt(&self) -> u8 {
        self.attempt
    }

    /// Whose link it asks for.
    pub(crate) fn kind(&self) -> SignerKind {
        match self.organisation {
            true => SignerKind::Organisation,
            false => SignerKind::Person,
        }
    }

    /// Whether its sender has seen the question whether another address was meant, and wants this one.
    pub(crate) fn is_sure(&self) -> bool {
        self.answered || self.attempt > 1
    }

    /// The version of the text that was on the page, if the form says so.
    pub(crate) fn text_version(&self) -> Option<u64> {
        self.text_version
    }

    /// The proof of work; empty without one.
    pub(crate) fn proof(&self) -> &str {
        &self.proof
    }

    /// Whether a field is filled in that no person sees. A browser may do that too.
    pub(crate) fn is_of_a_program(&self) -> bool {
        !self.unseen.trim().is_empty()
    }

    /// The form as it was typed, with the problems.
    pub(crate) fn again(
        &self,
        language: Language,
        action: String,
        problems: &[(Field, Problem)],
    ) -> SignForm {
        let errors = problems.iter();
        SignForm {
            typed: self.texts.clone(),
            trap: self.unseen.clone(),
            source: self.source.clone(),
            show_name: self.show_name,
            news: self.news,
            errors: errors
                .map(|(field, problem)| FieldError::new(language, field, *problem))
                .collect(),
            ..SignForm::empty(language, action)
        }
    }

    /// The field as it was typed.
    pub(crate) fn raw(&self, field: &Field) -> &str {
        self.texts.get(&*field.name).map_or("", String::as_str)
    }
}
