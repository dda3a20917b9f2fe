//! What a signer entered, as labels and values: on the page behind the link in the mail, and on their own page.

use std::borrow::Cow;

use events::personal::{Answer, AnswerKind, Personal};
use languages::Language;

use super::{Field, Fields, Kind};

/// A detail with its label.
pub(crate) struct Detail {
    pub(crate) label: String,
    /// The language and direction of the label, if they differ from those of the page.
    pub(crate) attributes: String,
    pub(crate) value: String,
}

impl Detail {
    /// One whose label is in the language of the page.
    pub(crate) fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            attributes: String::new(),
            value: value.into(),
        }
    }
}

/// All details but the name, in the order of the form, then those that the petition no longer asks for. A detail that is
/// asked for and was left empty has the value `none`, or is left out without one.
pub(crate) fn details(
    language: Language,
    fields: &Fields,
    personal: &Personal,
    country: &str,
    none: Option<&str>,
) -> Vec<Detail> {
    let mut details = Vec::new();
    let mut add = |field: &Field, value: String| {
        let value = match (value.is_empty(), none) {
            (true, None) => return,
            (true, Some(none)) => none.to_owned(),
            (false, _) => value,
        };
        details.push(Detail {
            label: field.label(language).into_owned(),
            attributes: field.label_attributes(language),
            value,
        });
    };
    let built_in = |field: &Field| match field.kind {
        Kind::Country => languages::country_name(language, country)
            .unwrap_or(country)
            .to_owned(),
        _ => personal.text(&field.name).unwrap_or_default().to_owned(),
    };
    let is_consent = |field: &&Field| matches!(field.kind, Kind::Consent(_));
    let asked = fields.all().filter(|field| !is_consent(field));
    for field in asked.filter(|field| !field.is_of_the_name()) {
        match personal.own.iter().find(|answer| is_of(answer, field)) {
            // In the words in which it was asked.
            Some(answer) => add(&Field::answered(answer), shown(language, answer)),
            None => add(field, built_in(field)),
        }
    }
    for field in Field::BUILT_IN {
        let value = built_in(&field);
        if !field.is_of_the_name() && !value.is_empty() && fields.get(&field.name).is_none() {
            add(&field, value);
        }
    }
    for answer in &personal.own {
        if !fields.all().any(|field| is_of(answer, field)) {
            add(&Field::answered(answer), shown(language, answer));
        }
    }
    details
}

fn is_of(answer: &Answer, field: &Field) -> bool {
    Field::answered(answer) == *field
}

pub(crate) fn yes_or_no(language: Language, yes: bool) -> Cow<'static, str> {
    language.text(if yes { "signature-yes" } else { "signature-no" })
}

impl Field {
    /// A value of this field, stored or typed, as people read it.
    pub(crate) fn shown(&self, language: Language, value: &str) -> String {
        let label = match &self.kind {
            Kind::Tick | Kind::Consent(_) => {
                return yes_or_no(language, !value.is_empty()).into_owned();
            }
            _ if value.is_empty() => return language.text("signature-none").into_owned(),
            Kind::Country => languages::country_name(language, value),
            Kind::Choice(options) => {
                let mut options = options.iter();
                let chosen = options.find(|(id, _)| id == value);
                chosen.map(|(_, label)| label.as_str())
            }
            _ => None,
        };
        label.unwrap_or(value).to_owned()
    }
}

/// The answer as its signer knows it.
fn shown(language: Language, answer: &Answer) -> String {
    match answer.kind {
        AnswerKind::Checkbox => language.text("signature-yes").into_owned(),
        AnswerKind::Text | AnswerKind::Choice => answer.shown().to_owned(),
    }
}
