//! A correction as it was typed: its fields are taken by the rules of the form that people sign with.

use std::collections::BTreeMap;

use events::personal::Personal;
use events::signature::{Choices, Consents, Permissions};
use languages::Language;
use pages::{Field, FieldError, Fields, Kind, Problem, SignForm, Signature};
use public_http::press::MAILED_TO;
use public_http::{HttpError, request};

use crate::action::unreadable;

/// The fields that are not typed.
const OTHERS: [&str; 5] = ["act", "revision", "show_name", "news", MAILED_TO];

/// A correction as it was sent. It holds personal data, so it has no `Debug`.
pub(crate) struct Typed {
    /// By the field's name, as typed; those that were not sent are absent.
    texts: BTreeMap<String, String>,
    permissions: Permissions,
    pub(super) revision: u64,
}

/// A correction in order: how everything is to be.
pub(super) struct Wanted {
    pub(super) country: String,
    pub(super) permissions: Permissions,
    pub(super) personal: Personal,
}

impl Typed {
    /// What a form sent.
    pub(crate) fn read(mut fields: BTreeMap<String, String>) -> Result<Self, HttpError> {
        let revision = fields
            .get("revision")
            .and_then(|text| request::version(text));
        let revision = revision.ok_or_else(|| {
            unreadable(
                "revision must be the number of the data that you correct, as the data has it.",
            )
        })?;
        let box_of = |name: &str| match fields.get(name).map_or("", String::as_str) {
            "yes" | "on" | "true" | "1" => Ok(true),
            "no" | "off" | "false" | "0" | "" => Ok(false),
            _ => Err(unreadable(format!("{name} must be yes or no."))),
        };
        let permissions = Permissions {
            show_name: box_of("show_name")?,
            news: box_of("news")?,
            // Which words their boxes have, the petition says.
            consents: Consents::new(),
        };
        let mut texts = BTreeMap::new();
        fields.retain(|name, text| {
            let is_one = Field::is_name(name) && *name != Field::EMAIL.name;
            if is_one {
                let text = std::mem::take(text);
                texts.insert(name.clone(), Field::typed(name, text));
            }
            !is_one
        });
        if let Some(name) = request::unread(&fields, |name| OTHERS.contains(&name)) {
            return Err(unreadable(format!(
                "{name} cannot be corrected: /openapi.json names the fields that can."
            )));
        }
        Ok(Self {
            texts,
            permissions,
            revision,
        })
    }

    /// What the form shows before anything was typed.
    pub(super) fn stored(signature: &Signature, fields: &Fields) -> Self {
        let texts = fields.all().map(|field| {
            let value = signature.value(field);
            (field.name.to_string(), value)
        });
        Self {
            texts: texts.collect(),
            permissions: Permissions {
                show_name: signature.show_name,
                news: signature.news,
                consents: Consents::new(),
            },
            revision: signature.revision,
        }
    }

    /// How everything is to be, or every problem, in the order of the form.
    ///
    /// What the petition does not ask for, and the signer never gave, is a problem.
    pub(super) fn parse(
        &self,
        fields: &Fields,
        now: &Choices,
        before: &Personal,
    ) -> Result<Wanted, Vec<(Field, Problem)>> {
        let stored = |field: &Field| match field.kind {
            Kind::Country => now.country.clone(),
            _ => {
                let answer = before.own.iter().find(|it| it.field() == field.name);
                let answer = answer.map(|answer| answer.value.as_str());
                let text = answer.or_else(|| before.text(&field.name));
                text.unwrap_or_default().to_owned()
            }
        };
        let mut typed = self.texts.clone();
        fields.fit(&mut typed);
        let parsed = Field::parse_all(fields.all(), |field| match typed.get(&*field.name) {
            Some(typed) => field.parse(typed),
            // Browsers do not send a box that is not ticked.
            None if field.is_box() => field.parse(""),
            None => Ok(stored(field)),
        });
        let not_asked = fields.not_asked(&typed).map(|name| {
            let field = Field::from_name(name).unwrap_or_else(|| Field::unknown(name));
            (field, Problem::NotAsked)
        });
        let not_asked: Vec<_> = not_asked.collect();
        let mut texts = match parsed {
            Ok(texts) if not_asked.is_empty() => texts,
            parsed => {
                let mut problems = parsed.err().unwrap_or_default();
                problems.extend(not_asked);
                return Err(problems);
            }
        };
        let country = texts.remove(&*Field::COUNTRY.name);
        Ok(Wanted {
            permissions: Permissions {
                consents: fields.consents(&texts),
                ..self.permissions.clone()
            },
            country: country.unwrap_or_else(|| now.country.clone()),
            personal: Personal {
                email: before.email.clone(),
                ..fields.personal(texts, before)
            },
        })
    }

    /// The form with what was typed and the problems.
    pub(super) fn form(
        &self,
        action: String,
        language: Language,
        signature: &Signature,
        fields: &Fields,
        problems: &[(Field, Problem)],
    ) -> SignForm {
        let mut typed = Self::stored(signature, fields).texts;
        // Browsers do not send a box that is not ticked.
        for field in fields.all().filter(|field| field.is_box()) {
            typed.remove(&*field.name);
        }
        typed.extend(self.texts.clone());
        fields.fit(&mut typed);
        let errors = problems.iter();
        SignForm {
            typed,
            show_name: self.permissions.show_name,
            news: self.permissions.news,
            errors: errors
                .map(|(field, problem)| FieldError::new(language, field, *problem))
                .collect(),
            ..SignForm::empty(language, action)
        }
    }
}
