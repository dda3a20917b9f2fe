//! What an export contains of a signature. Pure: these are the rules of what each signer agreed to.

use events::personal::Personal;
use events::petition::{Consent, ConsentWords, Contents, OwnField, Petition};
use events::signature::{
    Choices, CommentState, EndorsementState, SHOW_COMMENT, Signature, SignatureStatus,
};
use jiff::Timestamp;
use serde_json::Value;

/// The columns, in order, of the fields that this petition asks for or ever asked for. All data is the signature's facts in
/// clear, then every sealed text, then the answers to the petition's own questions.
#[must_use]
pub(crate) fn columns(what: What<'_>, petition: &Petition) -> Vec<String> {
    let has = |column: &&str| {
        // Every form asks for these, or can be without them.
        matches!(*column, "email" | "confirmed_on") || petition.ever_asked(column)
    };
    let owned = |columns: &[&str]| columns.iter().map(|it| (*it).to_owned()).collect();
    if what.organisations {
        return owned(match what.contents {
            Contents::All => &[
                "confirmed_at",
                "submitted_at",
                "organisation",
                "link",
                "country",
                "name",
                "occupation",
                "email",
                "language",
                "text_version",
                "text_language",
                "text_number",
            ],
            Contents::Public | Contents::Consented => {
                &["confirmed_on", "organisation", "link", "country"]
            }
        });
    }
    if let Some(consent) = what.consent {
        let covered = consent.consent.covers.iter().map(String::as_str);
        let covered = covered.flat_map(|field| match field {
            // However the form asks for it.
            "name" => vec!["name", "given_name", "family_name"],
            field => vec![field],
        });
        let covered = covered.filter(|field| *field == "email" || petition.ever_asked(field));
        let columns = ["confirmed_on", "consent_version", "consent_language"];
        return owned(&columns.into_iter().chain(covered).collect::<Vec<_>>());
    }
    match what.contents {
        Contents::Public => owned(&["name", "occupation", "country"]),
        Contents::Consented => {
            let columns = [
                "confirmed_on",
                "country",
                "name",
                "given_name",
                "family_name",
                "occupation",
                "organisation",
                "email",
            ];
            owned(&columns.into_iter().filter(has).collect::<Vec<_>>())
        }
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
            "consents",
            "comment_state",
        ]
        .into_iter()
        .filter(|column| match *column {
            "consents" => !petition.consent_words.is_empty(),
            "comment_state" => petition.consent_words.contains_key(SHOW_COMMENT),
            _ => true,
        })
        .chain(
            Personal::default()
                .texts()
                .map(|(name, _)| name)
                .into_iter()
                .filter(has),
        )
        .map(str::to_owned)
        .chain(petition.own_kinds.keys().map(|id| own(id)))
        .collect(),
    }
}

/// The column of a question of the petition's own.
fn own(id: &str) -> String {
    format!("{}{id}", OwnField::PREFIX)
}

/// What is exported.
#[derive(Clone, Copy, Debug)]
pub(crate) struct What<'a> {
    pub(crate) contents: Contents,
    /// The consent that it is for; only those who gave it have a row.
    pub(crate) consent: Option<ForConsent<'a>>,
    /// Whether it is of organisations that endorse, which are listed in public, instead of people.
    pub(crate) organisations: bool,
}

/// A consent of the petition's own, as it is asked for now and was before.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ForConsent<'a> {
    pub(crate) consent: &'a Consent,
    /// Every version of its words.
    pub(crate) words: &'a [ConsentWords],
}

impl ForConsent<'_> {
    /// Whether the signer handed this field over, in the version that they agreed to, and the consent still covers it.
    fn covers(self, choices: &Choices, field: &str) -> bool {
        let given = choices.consents.get(&self.consent.id);
        let agreed = given.and_then(|given| {
            let mut words = self.words.iter();
            words.find(|words| words.version == given.version)
        });
        let has = |covers: &[String]| covers.iter().any(|covered| covered == field);
        agreed.is_some_and(|words| has(&words.covers)) && has(&self.consent.covers)
    }

    /// Whether a row for it may have this column.
    fn shows(self, choices: &Choices, column: &str) -> bool {
        match column {
            "confirmed_on" | "consent_version" | "consent_language" => true,
            "name" | "given_name" | "family_name" => self.covers(choices, "name"),
            field => self.covers(choices, field),
        }
    }
}

impl What<'_> {
    /// What each signer agreed to, or all, or what is public.
    pub(crate) fn of(contents: Contents) -> Self {
        Self {
            contents,
            consent: None,
            organisations: false,
        }
    }
}

/// Which personal data a row may contain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Allowed {
    pub(crate) name: bool,
    pub(crate) email: bool,
    /// Any other.
    pub(crate) others: bool,
}

impl Allowed {
    /// Whether there is personal data to open at all.
    pub(crate) fn any(self) -> bool {
        self.name || self.email || self.others
    }
}

/// What the row of this signature may contain; `None` if it has no row, as only confirmed signatures have one.
#[must_use]
pub(crate) fn allowed(signature: &Signature, what: What<'_>) -> Option<Allowed> {
    let contents = what.contents;
    let (_, choices) = signature.standing.as_ref()?;
    if signature.status != SignatureStatus::Confirmed {
        return None;
    }
    let held = signature.has_data();
    if what.organisations {
        let is_listed = signature.endorsement_state() == Some(EndorsementState::Listed);
        let is_all = held && contents == Contents::All;
        return is_listed.then_some(Allowed {
            name: is_all,
            email: is_all,
            others: held,
        });
    }
    if signature.is_endorsement() {
        return None;
    }
    if let Some(consent) = what.consent {
        // Who gave it gave what it covered then; who wants no mails gets none through others either.
        let is_given = held && choices.consents.contains_key(&consent.consent.id);
        return is_given.then(|| Allowed {
            name: consent.covers(choices, "name"),
            email: consent.covers(choices, "email") && signature.may_mail(),
            others: true,
        });
    }
    Some(Allowed {
        name: held && (choices.show_name || contents == Contents::All),
        email: held
            && match contents {
                Contents::Public => false,
                Contents::Consented => choices.news && signature.may_mail(),
                Contents::All => true,
            },
        others: held && contents == Contents::All,
    })
}

/// The cells of a signature that has a row, one for each of [`columns`]; `Null` for data that may not be exported or was
/// erased.
#[must_use]
pub(crate) fn cells(
    signature: &Signature,
    person: Option<&Personal>,
    what: What<'_>,
    allowed: Allowed,
    petition: &Petition,
) -> Vec<Value> {
    let choices = signature.standing.as_ref().map(|(_, choices)| choices);
    columns(what, petition)
        .iter()
        .map(|column| {
            if !what
                .consent
                .is_none_or(|it| choices.is_some_and(|choices| it.shows(choices, column)))
            {
                return Value::Null;
            }
            of_person(column, person, what, allowed)
                .or_else(|| of_signature(column, signature, choices?))
                .or_else(|| of_consent(column, choices?, what.consent?.consent))
                .or_else(|| of_text(column, petition, choices?.text_version))
                .unwrap_or(Value::Null)
        })
        .collect()
}

fn of_person(
    column: &str,
    person: Option<&Personal>,
    what: What<'_>,
    allowed: Allowed,
) -> Option<Value> {
    let person = person?;
    let answer = OwnField::id_in(column).and_then(|id| person.answer(id));
    let text = answer.map_or_else(|| person.text(column), |answer| Some(answer.value.as_str()))?;
    let may = match column {
        "name" | "given_name" | "family_name" => allowed.name,
        "email" => allowed.email,
        // The contact's role, beside the name. What is of the organisation is public.
        "occupation" if what.organisations => allowed.name,
        _ if what.organisations => allowed.others,
        // Shown beside the name, unless a consent says for itself what it covers.
        "occupation" | "organisation" if what.consent.is_none() => allowed.name,
        _ => allowed.others,
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
        "consents" => {
            let ids: Vec<_> = choices.consents.keys().map(String::as_str).collect();
            Some(ids.join(" ").into())
        }
        "comment_state" => match signature.comment_state() {
            CommentState::NotAllowed => None,
            CommentState::Waiting => Some("waiting".into()),
            CommentState::Approved => Some("approved".into()),
            CommentState::Refused => Some("refused".into()),
        },
        "show_name" => Some(choices.show_name.into()),
        "news" => Some(choices.news.into()),
        _ => None,
    }
}

/// In which words the consent was given that the export is for.
fn of_consent(column: &str, choices: &Choices, consent: &Consent) -> Option<Value> {
    let given = choices.consents.get(&consent.id)?;
    match column {
        "consent_version" => Some(given.version.into()),
        "consent_language" => Some(given.language.as_str().into()),
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use events::signature::GivenConsent;
    use test_support::person::a_signer;

    use super::*;

    #[test]
    fn a_wider_consent_hands_over_no_more_of_those_who_agreed_before() {
        let covers = |fields: &[&str]| fields.iter().map(|it| (*it).to_owned()).collect();
        let words = |version, fields: &[&str]| ConsentWords {
            version,
            texts: BTreeMap::new(),
            covers: covers(fields),
        };
        let before = [
            words(3, &["name", "city"]),
            words(8, &["name", "email", "country", "city"]),
        ];
        let consent = Consent {
            id: "league".into(),
            texts: BTreeMap::new(),
            // What was covered in between is not handed over any more.
            covers: covers(&["name", "email", "country"]),
            version: None,
        };
        let what = What {
            contents: Contents::Consented,
            consent: Some(ForConsent {
                consent: &consent,
                words: &before,
            }),
            organisations: false,
        };
        let details = a_signer().details();
        let row = |version| {
            let mut choices = details.choices.clone();
            let given = GivenConsent {
                version,
                language: "en".into(),
            };
            choices.consents.insert("league".into(), given);
            let signature = Signature {
                status: SignatureStatus::Confirmed,
                standing: Some((1, choices)),
                ..Signature::default()
            };
            let allowed = allowed(&signature, what).unwrap();
            let petition = Petition::default();
            let cells = cells(
                &signature,
                Some(&details.personal),
                what,
                allowed,
                &petition,
            );
            let columns = columns(what, &petition).into_iter();
            let named: BTreeMap<_, _> = columns.zip(cells).collect();
            (allowed, named)
        };
        let (early, cells) = row(3);
        assert_eq!((early.name, early.email), (true, false));
        assert!(!cells["given_name"].is_null(), "{cells:?}");
        assert!(
            cells["email"].is_null() && cells["country"].is_null(),
            "{cells:?}"
        );
        let (late, cells) = row(8);
        assert_eq!((late.name, late.email), (true, true));
        assert!(!cells["email"].is_null() && !cells["country"].is_null());
        assert!(!cells.contains_key("city"));
        // Words that the log does not have cover nothing.
        let (unknown, _) = row(5);
        assert!(!unknown.name && !unknown.email);
    }
}
