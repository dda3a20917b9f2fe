//! The form in `petition.json`: which fields a program sends, and what the petition's own questions are.

use std::collections::BTreeMap;

use pages::{Fields, Kind};
use serde::Serialize;
use views::petition::{Form, OwnField};

/// A field of the form.
#[derive(Debug, Serialize)]
pub(crate) struct FieldJson<'a> {
    name: String,
    kind: &'static str,
    required: bool,
    max_length: usize,
    /// The question, where it is the petition's own; else empty.
    labels: Vec<WordsJson<'a>>,
    /// An explanation of it; may be empty.
    help: Vec<WordsJson<'a>>,
    /// What can be chosen.
    options: Vec<OptionJson<'a>>,
    /// The version of a consent's words, which is sent to give it.
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<u64>,
}

/// Words in one language.
#[derive(Debug, Serialize)]
struct WordsJson<'a> {
    language: &'a str,
    text: &'a str,
}

#[derive(Debug, Serialize)]
struct OptionJson<'a> {
    id: &'a str,
    labels: Vec<WordsJson<'a>>,
}

fn words(texts: &BTreeMap<String, String>) -> Vec<WordsJson<'_>> {
    let words = texts.iter();
    words
        .map(|(language, text)| WordsJson { language, text })
        .collect()
}

/// The fields from top to bottom.
pub(crate) fn fields(form: &Form) -> Vec<FieldJson<'_>> {
    // Names and limits are the same in all languages.
    let fields = Fields::of(form, "en");
    let own = |name: &str| form.own.iter().find(|own| own.field() == name);
    let consent = |name: &str| form.consents.iter().find(|consent| consent.field() == name);
    let fields = fields.all().map(|field| {
        let own: Option<&OwnField> = own(&field.name);
        let options = own.map_or(&[][..], |own| &own.options).iter();
        FieldJson {
            name: field.name.to_string(),
            kind: match field.kind {
                Kind::Line => "line",
                Kind::Lines => "lines",
                Kind::Email => "email",
                Kind::Phone => "phone",
                Kind::Organisation => "organisation",
                Kind::Link => "link",
                Kind::Country => "country",
                Kind::Choice(_) => "choice",
                Kind::Tick => "checkbox",
                Kind::Consent(_) => "consent",
            },
            required: field.is_required,
            max_length: field.max_length,
            labels: own
                .map(|own| &own.labels)
                .or_else(|| Some(&consent(&field.name)?.texts))
                .map(words)
                .unwrap_or_default(),
            version: match field.kind {
                Kind::Consent(version) => Some(version),
                _ => None,
            },
            help: own.map(|own| words(&own.help)).unwrap_or_default(),
            options: options
                .map(|option| OptionJson {
                    id: &option.id,
                    labels: words(&option.labels),
                })
                .collect(),
        }
    });
    fields.collect()
}
