//! What was typed, and what becomes of it: a [`Parsed`] exists only if every field is in order.
//!
//! Texts are trimmed and brought into one form (NFC). Fields that nobody knows are passed over,
//! and of a field that is sent twice the last one counts, in a form as in JSON.

use std::collections::BTreeMap;
use std::fmt;

use events::email::EmailAddress;
use events::ids::Slug;
use events::limits::fingerprint;
use events::personal::Personal;
use events::secret::LimitKey;
use events::signature::{Choices, Details};
use events::text::is_visible;
use lambda_http::Request;
use lambda_http::http::StatusCode;
use languages::{Language, Reader, is_country};
use pages::shown::text_for;
use pages::{Field, FieldError, Kind, Problem, SignForm};
use public_http::{HttpError, request};
use serde_json::{Map, Value};
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;
use views::petition::{Petition, PetitionText};

use crate::domains::is_disposable;

/// Largest body that is read, in bytes. A form with every field full takes less than 10 KB.
pub const MAX_BODY: usize = 64 * 1024;
/// Most marks on one letter. Tibetan and Vietnamese need fewer.
const MAX_MARKS: usize = 8;

/// How the body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    Form,
    Json,
}

impl Encoding {
    pub(crate) fn of(request: &Request) -> Result<Self, HttpError> {
        Self::named(&request::media_type(request))
    }

    fn named(media_type: &str) -> Result<Self, HttpError> {
        match media_type {
            "application/x-www-form-urlencoded" => Ok(Self::Form),
            "application/json" => Ok(Self::Json),
            _ => Err(HttpError::problem(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "encoding",
                "The request cannot be read",
                "Send application/x-www-form-urlencoded or application/json.",
            )),
        }
    }
}

/// The fields as they came. Holds personal data, so its `Debug` shows none of it.
pub(crate) struct Typed {
    /// By the field's name, as typed. The country is in capitals.
    texts: BTreeMap<&'static str, String>,
    /// Fields of JSON that are something else than a text.
    not_text: Vec<Field>,
    show_name: bool,
    news: bool,
    /// Tags of the languages of the form, and of the petition's text in it; may be empty.
    lang: String,
    text: String,
    /// The query of another language's page, if the form was only sent to change to it.
    switch: Option<String>,
    /// The version of the petition's text that was on the page.
    text_version: Option<u64>,
    /// A proof of work; empty without one.
    proof: String,
    /// What stands in the field that nobody sees.
    unseen: String,
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
}

impl Parsed {
    /// What is recorded: with what was agreed to, in which language.
    pub(crate) fn details(
        &self,
        language: Language,
        text_version: u64,
        network: Option<String>,
    ) -> Details<Personal> {
        Details {
            choices: Choices {
                language: language.tag().to_owned(),
                country: self.country.clone(),
                show_name: self.show_name,
                news: self.news,
                text_version,
                network,
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
    ) -> String {
        let details = self.details(language, text_version.unwrap_or(0), None);
        // Texts, numbers and truth values can always be written as JSON.
        let content = serde_json::to_vec(&details).unwrap_or_default();
        fingerprint(key, "content of a form", &content)
    }
}

/// What a body of this media type tells of a signer, when every field is in order: what a request is put through
/// before anything is asked of the tables.
#[must_use]
pub fn signer(media_type: &str, body: &[u8]) -> Option<(EmailAddress, Details<Personal>)> {
    let typed = Typed::read(Encoding::named(media_type).ok()?, body).ok()?;
    let parsed = typed.parse().ok()?;
    let details = parsed.details(typed.language().unwrap_or(Language::ENGLISH), 1, None);
    Some((parsed.email, details))
}

impl Typed {
    pub(crate) fn read(encoding: Encoding, body: &[u8]) -> Result<Self, HttpError> {
        if body.len() > MAX_BODY {
            return Err(HttpError::TOO_LARGE);
        }
        let fields = match encoding {
            Encoding::Form => form(body)?,
            Encoding::Json => json(body)?,
        };
        let mut not_text = Vec::new();
        let mut texts = BTreeMap::new();
        for field in Field::all() {
            let text = match fields.get(field.name) {
                None | Some(Value::Null) => String::new(),
                Some(Value::String(code)) if field.kind == Kind::Country => {
                    code.trim().to_ascii_uppercase()
                }
                Some(Value::String(text)) => text.clone(),
                Some(_) => {
                    not_text.push(field);
                    String::new()
                }
            };
            texts.insert(field.name, text);
        }
        let tag = |name: &str| match fields.get(name) {
            None | Some(Value::Null) => Ok(String::new()),
            Some(Value::String(tag)) => Ok(tag.clone()),
            Some(_) => Err(unreadable(format!(
                "{name} must be a string: send a language tag like es or pt-BR."
            ))),
        };
        let (lang, text_tag) = (tag("lang")?, tag("text")?);
        let text = |name| {
            let value = fields.get(name).and_then(Value::as_str);
            value.unwrap_or_default().to_owned()
        };
        let proof = match fields.get("altcha") {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(proof)) => proof.clone(),
            Some(_) => {
                return Err(unreadable("altcha must be a string: a solved challenge."));
            }
        };
        let wrong = || unreadable("text_version must be the number from the page.");
        let text_version = match fields.get("text_version") {
            None | Some(Value::Null) => None,
            Some(Value::Number(number)) => Some(number.as_u64().ok_or_else(wrong)?),
            Some(Value::String(text)) if text.is_empty() => None,
            Some(Value::String(text)) => Some(text.parse().map_err(|_| wrong())?),
            Some(_) => return Err(wrong()),
        };
        Ok(Self {
            text_version,
            proof,
            unseen: text("homepage"),
            texts,
            show_name: tick(fields.get("show_name"))
                .ok_or_else(|| unreadable("show_name must be true or false."))?,
            news: tick(fields.get("news"))
                .ok_or_else(|| unreadable("news must be true or false."))?,
            lang,
            text: text_tag,
            switch: fields
                .get("switch")
                .and_then(Value::as_str)
                .filter(|_| encoding == Encoding::Form)
                .map(str::to_owned),
            not_text,
        })
    }

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

    /// Whether the form was sent to show it in another language, and not to sign.
    pub(crate) fn only_switches(&self) -> bool {
        self.switch.is_some()
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

    /// Every field in order, or every problem, in the order of the form.
    pub(crate) fn parse(&self) -> Result<Parsed, Vec<(Field, Problem)>> {
        let mut problems = Vec::new();
        let mut texts = BTreeMap::new();
        for field in Field::all() {
            match self.checked(field) {
                Ok(text) => {
                    texts.insert(field.name, text);
                }
                Err(problem) => problems.push((field, problem)),
            }
        }
        let has_name = |field: Field| {
            texts
                .get(field.name)
                .is_none_or(|text: &String| !text.is_empty())
        };
        if !Field::NAMES.into_iter().any(has_name) {
            problems.insert(0, (Field::GIVEN_NAME, Problem::Missing));
        }
        let email = match self.email() {
            Ok(email) if problems.is_empty() => email,
            _ => return Err(problems),
        };
        let mut take = |name| texts.remove(name).unwrap_or_default();
        Ok(Parsed {
            country: take(Field::COUNTRY.name),
            personal: Personal {
                email: email.as_str().to_owned(),
                ..Personal::from_texts(take)
            },
            email,
            show_name: self.show_name,
            news: self.news,
        })
    }

    /// The form as it was typed, with the problems.
    pub(crate) fn again(
        &self,
        language: Language,
        slug: &Slug,
        problems: &[(Field, Problem)],
    ) -> SignForm {
        let errors = problems.iter();
        SignForm {
            typed: self.texts.clone(),
            trap: self.unseen.clone(),
            show_name: self.show_name,
            news: self.news,
            errors: errors
                .map(|(field, problem)| FieldError::new(language, *field, *problem))
                .collect(),
            ..SignForm::empty(language, pages::shown::form_action(slug.as_str()))
        }
    }

    /// The field's text, if it is in order.
    fn checked(&self, field: Field) -> Result<String, Problem> {
        let text = self.text(field)?;
        match field.kind {
            Kind::Country if !is_country(&text) => return Err(Problem::NotACountry),
            Kind::Email => {
                let email = EmailAddress::parse(&text).map_err(|_| Problem::NotAnAddress)?;
                if is_disposable(email.canonical().domain()) {
                    return Err(Problem::Disposable);
                }
            }
            Kind::Country | Kind::Line | Kind::Lines => {}
        }
        Ok(text)
    }

    /// The field's text as it is stored, before the rules of its kind.
    fn text(&self, field: Field) -> Result<String, Problem> {
        if self.not_text.contains(&field) {
            return Err(Problem::NotText);
        }
        let raw = self.raw(field);
        if field.kind == Kind::Email {
            // `EmailAddress::parse` judges what was typed, and removes what comes along with a copy.
            return match raw.trim() {
                text if !text.contains(is_visible) => Err(Problem::Missing),
                text if text.chars().count() > field.max_length => {
                    Err(Problem::TooLong(field.max_length))
                }
                text => Ok(text.to_owned()),
            };
        }
        let text = cleaned(raw, field.kind == Kind::Lines);
        let text = text.trim().nfc().collect::<String>();
        if !text.contains(is_visible) {
            return if field.is_required {
                Err(Problem::Missing)
            } else {
                Ok(String::new())
            };
        }
        if field.kind != Kind::Country && text.chars().count() > field.max_length {
            return Err(Problem::TooLong(field.max_length));
        }
        let may_have_lines = field.kind == Kind::Lines;
        if text.contains(|c| is_control(c) && !(may_have_lines && c == '\n'))
            || is_markup(&text)
            || has_stacked_marks(&text)
        {
            return Err(Problem::NotText);
        }
        Ok(text)
    }

    /// The address alone, for a form that asks for nothing else.
    pub(crate) fn email(&self) -> Result<EmailAddress, Problem> {
        let text = self.text(Field::EMAIL)?;
        EmailAddress::parse(&text).map_err(|_| Problem::NotAnAddress)
    }

    /// The field as it was typed.
    pub(crate) fn raw(&self, field: Field) -> &str {
        self.texts.get(field.name).map_or("", String::as_str)
    }
}

/// The body, or a field that no browser gets wrong, cannot be read. Only programs read the response.
fn unreadable(detail: impl Into<String>) -> HttpError {
    HttpError::problem(
        StatusCode::BAD_REQUEST,
        "unreadable",
        "The request cannot be read",
        detail,
    )
}

/// Whether a box is ticked. What is neither yes nor no is no answer: nobody's name is shown by a guess, nor hidden.
fn tick(value: Option<&Value>) -> Option<bool> {
    match value {
        None | Some(Value::Null) => Some(false),
        Some(Value::Bool(ticked)) => Some(*ticked),
        Some(Value::Number(number)) => match number.as_u64()? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        },
        Some(Value::String(text)) => match text.as_str() {
            // A browser sends "on" for a box without a value.
            "yes" | "on" | "true" | "1" => Some(true),
            "no" | "off" | "false" | "0" | "" => Some(false),
            _ => None,
        },
        Some(_) => None,
    }
}

fn form(body: &[u8]) -> Result<Map<String, Value>, HttpError> {
    let fields = request::form(body);
    let fields = fields.map_err(|_| unreadable("The form is not UTF-8."))?;
    Ok(fields
        .into_iter()
        .map(|(name, value)| (name, Value::String(value)))
        .collect())
}

fn json(body: &[u8]) -> Result<Map<String, Value>, HttpError> {
    let body = std::str::from_utf8(body);
    let body = body.map_err(|_| unreadable("The JSON is not UTF-8."))?;
    // The parser's own message may show what was sent, so it is not passed on.
    serde_json::from_str(body).map_err(|_| unreadable("The body is not a JSON object."))
}

/// Control characters, and those that turn the direction of the text that follows.
fn is_control(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The text without fillers that show nothing, and with ordinary spaces: a tab that was pasted from a sheet is a space. In a
/// text of several lines, every line end is `\n`.
fn cleaned(raw: &str, has_lines: bool) -> String {
    let raw = raw.replace("\r\n", "\n");
    let shown = raw.chars().filter(|c| !is_filler(*c));
    shown
        .map(|c| match c {
            '\u{85}' | '\u{2028}' | '\u{2029}' if has_lines => '\n',
            '\t' => ' ',
            c if c.is_whitespace() && !c.is_control() => ' ',
            '\u{85}' => ' ',
            c => c,
        })
        .collect()
}

/// Characters that show nothing and mean nothing. Joiners and variation selectors shape what is beside them, and
/// characters that turn the direction are refused elsewhere.
fn is_filler(c: char) -> bool {
    !is_visible(c)
        && !c.is_whitespace()
        && !is_control(c)
        && !matches!(c, '\u{200c}' | '\u{200d}' | '\u{180b}'..='\u{180f}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e0fff}')
}

/// Whether marks are stacked higher than any script does, over the lines above.
fn has_stacked_marks(text: &str) -> bool {
    let mut marks = 0;
    text.chars().any(|c| {
        marks = if is_combining_mark(c) { marks + 1 } else { 0 };
        marks > MAX_MARKS
    })
}

/// Everything is escaped where it is shown; this keeps markup out of the log as well, for those
/// who may show it elsewhere. "I <3 rivers" is text.
fn is_markup(text: &str) -> bool {
    text.split('<')
        .skip(1)
        .any(|rest| rest.starts_with(|c: char| c.is_alphabetic() || matches!(c, '/' | '!' | '?')))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a panic is how a test fails")]
mod tests {
    use super::*;

    fn read(given_name: &str, email: &str) -> Result<Parsed, Vec<(Field, Problem)>> {
        let body = serde_json::json!({
            "given_name": given_name, "family_name": "Ruiz", "email": email, "country": "AR",
        });
        let typed = Typed::read(Encoding::Json, body.to_string().as_bytes());
        typed.ok().unwrap().parse()
    }

    #[test]
    fn what_was_pasted_beside_a_name_is_removed() {
        for (typed, stored) in [
            ("Ana\tMaria", "Ana Maria"),
            ("Ana\u{2028}Maria", "Ana Maria"),
            ("Ana\u{a0}Maria", "Ana Maria"),
            ("Ana\u{200b}", "Ana"),
            ("\u{feff}Ana\u{2800}", "Ana"),
            ("می\u{200c}نا", "می\u{200c}نا"),
        ] {
            let parsed = read(typed, "ana@example.org").ok().unwrap();
            assert_eq!(parsed.personal.given_name, stored, "{typed:?}");
        }
    }

    #[test]
    fn marks_that_cover_the_lines_above_are_refused() {
        assert!(
            read(
                &format!("A{}", "\u{301}\u{300}".repeat(20)),
                "ana@example.org"
            )
            .is_err()
        );
        assert!(read("Nguyễn Thị", "ana@example.org").is_ok());
    }

    #[test]
    fn what_was_pasted_around_an_address_is_removed() {
        for odd in ["\u{feff}", "\u{200b}", "\u{202a}", "\u{202c}", "\t"] {
            for typed in [
                format!("{odd}ana@example.org"),
                format!("ana@example.org{odd}"),
            ] {
                let parsed = read("Ana", &typed).ok().unwrap();
                assert_eq!(parsed.email.as_str(), "ana@example.org", "{typed:?}");
            }
        }
        assert!(read("Ana", "\u{212a}ana@example.org").is_err());
    }
}
