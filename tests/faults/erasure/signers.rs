//! People who fill in every field, and what of it must not be found.

use std::collections::BTreeSet;

use events::email::EmailAddress;
use events::ids::{AddressTag, SignatureId, Slug, Tag};
use events::link::{Link, Links, Purpose};
use events::personal::{Answer, AnswerKind, Personal};
use jiff::Timestamp;
use serde_json::Value;

use super::needles::Needles;
use crate::deployment::Test;
use test_support::deployment::{SLUG, everything};
use views::petition::NameFields;

/// Somebody with every field filled in.
#[derive(Clone, Copy)]
pub(super) struct Person {
    pub(super) language: &'static str,
    /// In how many fields they write their name.
    pub(super) names: NameFields,
    /// The canonical address before the `@`.
    canonical: &'static str,
    /// What they type in a field, the first and the second time.
    texts: &'static [(&'static str, [&'static str; 2])],
}

pub(super) const ZOE: Person = Person {
    language: "en",
    names: NameFields::Two,
    canonical: "zoelucjaquispe",
    texts: &[
        ("given_name", ["Zoë-Łucja 🌊"; 2]),
        ("family_name", ["O’Quispe <&> \"Gómez\""; 2]),
        ("email", ["Zoe.Lucja.Quispe+rivers@GoogleMail.com"; 2]),
        ("city", ["Humahuaca–Ñandú", "San Salvador (Jujuy)"]),
        ("occupation", ["Sägewerk=Käthe & Söhne"; 2]),
        (
            "comment",
            [
                "100 % clean; ~rivers~, please…",
                "L'eau, c'est la vie: 水は命",
            ],
        ),
    ],
};
pub(super) const JOSE: Person = Person {
    language: "es",
    names: NameFields::Two,
    canonical: "jose.nandubay",
    texts: &[
        ("given_name", ["José María"; 2]),
        ("family_name", ["Ñandubay Yrigoyen"; 2]),
        ("email", ["jose.nandubay@bücher.example"; 2]),
        ("city", ["Añatuya", "Río Gallegos"]),
        ("occupation", ["Albañil / cañero"; 2]),
        ("comment", ["¡Ríos limpios ya!", "¿Y los peces?"]),
    ],
};
pub(super) const AIMEE: Person = Person {
    language: "fr",
    names: NameFields::Two,
    canonical: "aimee.lefevre",
    texts: &[
        ("given_name", ["Aimée-Cœur"; 2]),
        ("family_name", ["Lefèvre d'Ormesson"; 2]),
        ("email", ["aimee.lefevre@exemple.example"; 2]),
        ("city", ["L'Haÿ-les-Roses", "Bussière-Poitevine"]),
        ("occupation", ["Pêcheuse à pied"; 2]),
        ("comment", ["Où sont les saumons ?", "Garçon, de l'eau !"]),
    ],
};
/// Two forms, and a correction.
const TIMES: [usize; 3] = [0, 1, 2];
pub(super) const ALL: [Person; 3] = [ZOE, JOSE, AIMEE];

impl Person {
    /// What they type in a field. A field that nobody gave a text gets one that is found nowhere else, and so does every
    /// correction (2), which the address has none of.
    fn text(&self, name: &str, time: usize) -> String {
        let known = self.texts.iter().find(|(known, _)| *known == name);
        let known = known.filter(|_| time < 2 || name == "email");
        known.map_or_else(
            || format!("{name} Ñandú {} {time}", self.language),
            |(_, texts)| texts[time % 2].to_owned(),
        )
    }

    /// What they type the first time (0), the second (1), and as a correction (2).
    pub(super) fn typed(&self, time: usize) -> Personal {
        let is_whole = self.names == NameFields::One;
        let answers = everything(self.names).own.into_iter().map(|own| Answer {
            value: match own.kind {
                AnswerKind::Text => self.text(&own.field(), time),
                AnswerKind::Choice => "north".to_owned(),
                AnswerKind::Checkbox => Answer::TICKED.to_owned(),
            },
            id: own.id,
            kind: own.kind,
            label: String::new(),
            language: String::new(),
            chosen: None,
        });
        Personal {
            own: answers.collect(),
            ..Personal::from_texts(|name| match name {
                "name" if !is_whole => String::new(),
                "given_name" | "family_name" if is_whole => String::new(),
                // Only an organisation's form asks for it: see `organisations`.
                "link" => String::new(),
                "phone" => format!(
                    "+34 600 {:03} 0{time}0",
                    u32::from(self.language.as_bytes()[1])
                ),
                "postcode" => format!("{}-{time}-17290", self.language),
                name => self.text(name, time),
            })
        }
    }

    /// The same person, who writes their name into one field.
    pub(super) fn with_one_name(self) -> Self {
        Self {
            names: NameFields::One,
            ..self
        }
    }

    /// What they type into the form, by its fields.
    pub(super) fn sent(&self, time: usize) -> Vec<(String, String)> {
        let typed = self.typed(time);
        let texts = typed.texts().into_iter();
        let texts = texts.map(|(name, text)| (name.to_owned(), text.to_owned()));
        let answers = typed.own.iter().map(|it| (it.field(), it.value.clone()));
        let sent = texts.chain(answers);
        sent.filter(|(_, text)| !text.is_empty()).collect()
    }

    pub(super) fn address(&self) -> EmailAddress {
        EmailAddress::parse(&self.typed(0).email).unwrap()
    }

    /// Every text of every field, each time, and the ways in which the address is written.
    pub(super) fn needles(&self) -> Needles {
        let address = self.address();
        let canonical = format!("{}@{}", self.canonical, address.canonical().domain());
        let local = |email: &str| email.split('@').next().unwrap().to_owned();
        let mut texts = BTreeSet::from([
            local(address.as_str()),
            local(&canonical),
            address.as_str().to_owned(),
            canonical,
        ]);
        for time in TIMES {
            texts.extend(fields(&self.typed(time)).into_iter().map(|(_, text)| text));
        }
        Needles::of(texts.iter().map(String::as_str))
    }

    /// The form with a correction of what was confirmed, as a browser sends it.
    pub(super) fn correction(&self, revision: u64) -> String {
        let fields = self.sent(2).into_iter().filter(|(name, _)| name != "email");
        url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .append_pair("act", "correct")
            .append_pair("revision", &revision.to_string())
            .append_pair("country", "BO")
            .append_pair(
                "consent_show_comment",
                &super::SHOW_COMMENT_WORDS.to_string(),
            )
            .append_pair("show_name", "yes")
            .append_pair("news", "yes")
            .finish()
    }

    /// The form, as a browser sends it.
    pub(super) fn form(&self, time: usize) -> String {
        url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(self.sent(time))
            .append_pair("country", "AR")
            .append_pair("show_name", "yes")
            .append_pair("news", "yes")
            .append_pair("lang", self.language)
            .append_pair("source", super::SOURCE)
            .finish()
    }

    pub(super) fn id(&self, test: &Test) -> SignatureId {
        let petition = Slug::parse(SLUG).unwrap();
        let tags = &test.deployment.settings.keys.tags;
        let tag = Tag::of(tags, &petition, &self.address().canonical());
        SignatureId { petition, tag }
    }

    /// A link of theirs, as the mail about that event has it.
    pub(super) fn path(&self, test: &Test, purpose: Purpose, version: u64) -> String {
        self.path_to(
            test,
            self.address().as_str(),
            &self.id(test),
            purpose,
            version,
        )
    }

    /// A link to a signature that was mailed to `email`.
    pub(super) fn path_to(
        &self,
        test: &Test,
        email: &str,
        signature: &SignatureId,
        purpose: Purpose,
        version: u64,
    ) -> String {
        let addresses = &test.deployment.settings.keys.addresses;
        let email = EmailAddress::parse(email).unwrap();
        let link = Link {
            signature: signature.clone(),
            version,
            address: Some(AddressTag::of(addresses, &email)),
        };
        let links = Links::new(&test.deployment.settings.keys.links);
        let token = links.token(purpose, &link, Timestamp::now()).unwrap();
        match purpose {
            Purpose::Confirm => format!("/confirm/{token}?lang={}", self.language),
            Purpose::NewAddress => format!("/address/{token}?lang={}", self.language),
            Purpose::NoNews => format!("/unsubscribe/{token}?lang={}", self.language),
            Purpose::OwnPage => format!("/signature/{token}?lang={}", self.language),
        }
    }
}

/// Every field of the sealed JSON with its text, so that no field depends on a list.
fn fields(personal: &Personal) -> Vec<(String, String)> {
    let Value::Object(fields) = serde_json::to_value(personal).unwrap() else {
        panic!("personal data is an object");
    };
    let mut texts = Vec::new();
    for (name, value) in fields {
        match value {
            // Of the two ways to write a name, the petition asks for one.
            Value::String(text)
                if text.is_empty() && ["name", "given_name", "family_name"].contains(&&*name) => {}
            // A word of the petition's, which its view and its counters have too: it is looked for everywhere else.
            Value::String(_) if name == "source" => {}
            Value::String(text) => texts.push((name, text)),
            Value::Array(_) if name == "own" => {}
            // The version of the format is no personal data.
            Value::Number(_) if name == "v" => {}
            _ => panic!("{name} is not a text: say here how to look for it"),
        }
    }
    // What is chosen and what is asked are the petition's words, which are public.
    let answers = personal.own.iter();
    let answers = answers.filter(|answer| answer.kind == AnswerKind::Text);
    texts.extend(answers.map(|answer| (answer.field(), answer.value.clone())));
    texts
}

/// A new field of `Personal` is filled in, sent, recorded and looked for.
#[test]
fn every_field_is_typed_sent_and_looked_for() {
    let mut seen = BTreeSet::new();
    let mut names = BTreeSet::new();
    for person in ALL.into_iter().chain([ZOE.with_one_name()]) {
        let needles = person.needles();
        let mut own = BTreeSet::new();
        for time in TIMES {
            let typed = person.typed(time);
            for (name, text) in fields(&typed) {
                assert!(!text.is_empty(), "nobody would look for {name}");
                let found = needles.found_in(text.as_bytes());
                assert!(!found.is_empty(), "nobody would look for {name}");
                names.insert(name.clone());
                own.insert((name, text));
            }
            let form = person.form(time);
            let (address, details) = sign::form::signer(
                &everything(person.names),
                "application/x-www-form-urlencoded",
                form.as_bytes(),
            )
            .unwrap();
            let mut recorded = details.personal;
            assert_eq!(recorded.email, address.as_str());
            recorded.email.clone_from(&typed.email);
            assert_eq!(
                fields(&recorded),
                fields(&typed),
                "what is sent is recorded"
            );
        }
        let is_again = person.names == NameFields::One;
        for (name, text) in own.into_iter().filter(|_| !is_again) {
            assert!(seen.insert(text), "the {name} could be of another field");
        }
    }
    names.extend(super::organisations::names());
    let known = Personal::default();
    for (name, _) in known.texts() {
        assert!(names.contains(name), "nobody types {name}");
    }
}
