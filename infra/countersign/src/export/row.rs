//! What an export contains of a signature. Pure: these are the rules of what each signer agreed to.

use events::personal::Personal;
use events::petition::{Contents, Petition};
use events::signature::{Choices, Signature, SignatureStatus};
use jiff::Timestamp;
use serde_json::Value;

/// The columns, in order. All data is the signature's facts in clear, then every sealed text.
#[must_use]
pub(crate) fn columns(contents: Contents) -> Vec<&'static str> {
    match contents {
        Contents::Public => vec!["name", "occupation", "country"],
        Contents::Consented => vec![
            "confirmed_on",
            "country",
            "given_name",
            "family_name",
            "occupation",
            "email",
        ],
        Contents::All => [
            "confirmed_at",
            "submitted_at",
            "country",
            "language",
            "text_version",
            "text_language",
            "text_number",
            "show_name",
            "news",
        ]
        .into_iter()
        .chain(Personal::default().texts().map(|(name, _)| name))
        .collect(),
    }
}

/// Which personal data a row may contain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Allowed {
    pub(crate) name: bool,
    pub(crate) email: bool,
}

impl Allowed {
    /// Whether there is personal data to open at all.
    pub(crate) fn any(self) -> bool {
        self.name || self.email
    }
}

/// What the row of this signature may contain; `None` if it has no row, as only confirmed signatures have one.
#[must_use]
pub(crate) fn allowed(signature: &Signature, contents: Contents) -> Option<Allowed> {
    let (_, choices) = signature.standing.as_ref()?;
    if signature.status != SignatureStatus::Confirmed {
        return None;
    }
    let held = signature.has_data();
    Some(Allowed {
        name: held && (choices.show_name || contents == Contents::All),
        email: held
            && match contents {
                Contents::Public => false,
                Contents::Consented => choices.news && signature.may_mail(),
                Contents::All => true,
            },
    })
}

/// The cells of a signature that has a row, one for each of [`columns`]; `Null` for data that may not be exported or was
/// erased.
#[must_use]
pub(crate) fn cells(
    signature: &Signature,
    person: Option<&Personal>,
    contents: Contents,
    allowed: Allowed,
    petition: &Petition,
) -> Vec<Value> {
    let choices = signature.standing.as_ref().map(|(_, choices)| choices);
    columns(contents)
        .iter()
        .map(|column| {
            of_person(column, person, allowed)
                .or_else(|| of_signature(column, signature, choices?))
                .or_else(|| of_text(column, petition, choices?.text_version))
                .unwrap_or(Value::Null)
        })
        .collect()
}

fn of_person(column: &str, person: Option<&Personal>, allowed: Allowed) -> Option<Value> {
    let person = person?;
    let text = person.text(column)?;
    let may = match column {
        "given_name" | "family_name" | "occupation" => allowed.name,
        "email" => allowed.email,
        // Only `Contents::All` has a column for any other text.
        _ => true,
    };
    may.then(|| text.into())
}

fn of_signature(column: &str, signature: &Signature, choices: &Choices) -> Option<Value> {
    let time = |at: Option<Timestamp>| at.map(|at| at.to_string().into());
    match column {
        "confirmed_on" => signature
            .confirmed_at
            .map(|at| at.strftime("%Y-%m-%d").to_string().into()),
        "confirmed_at" => time(signature.confirmed_at),
        "submitted_at" => time(signature.submitted_at),
        "country" => Some(choices.country.as_str().into()),
        "language" => Some(choices.language.as_str().into()),
        // A position in the petition's log. People know the text by its language and number.
        "text_version" => Some(choices.text_version.into()),
        "show_name" => Some(choices.show_name.into()),
        "news" => Some(choices.news.into()),
        _ => None,
    }
}

/// The text that was signed, as people are told of it: its language, and its number among the texts in it.
fn of_text(column: &str, petition: &Petition, version: u64) -> Option<Value> {
    let (language, number) = petition.texts.iter().find_map(|(language, text)| {
        let mut versions = text.replaced.iter().chain([&text.version]);
        let place = versions.position(|one| *one == version)?;
        Some((language, place + 1))
    })?;
    match column {
        "text_language" => Some(language.as_str().into()),
        "text_number" => Some(number.into()),
        _ => None,
    }
}
