//! People who fill in every field, and what of it must not be found.

use std::collections::BTreeSet;

use events::email::EmailAddress;
use events::ids::{AddressTag, SignatureId, Slug, Tag};
use events::link::{Link, Links, Purpose};
use events::personal::Personal;
use jiff::Timestamp;
use serde_json::Value;

use super::needles::Needles;
use crate::deployment::Test;
use test_support::deployment::SLUG;

/// Somebody with every field filled in.
#[derive(Clone, Copy)]
pub(super) struct Person {
    pub(super) language: &'static str,
    /// The canonical address before the `@`.
    canonical: &'static str,
    /// What they type in a field, the first and the second time.
    texts: &'static [(&'static str, [&'static str; 2])],
}

pub(super) const ZOE: Person = Person {
    language: "en",
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
pub(super) const ALL: [Person; 3] = [ZOE, JOSE, AIMEE];

impl Person {
    /// What they type in a field. A field that nobody gave a text gets one that is found nowhere else.
    fn text(&self, name: &str, time: usize) -> String {
        let known = self.texts.iter().find(|(known, _)| *known == name);
        known.map_or_else(
            || format!("{name} Ñandú {} {time}", self.language),
            |(_, texts)| texts[time].to_owned(),
        )
    }

    /// What they type the first time (0), and the second (1).
    pub(super) fn typed(&self, time: usize) -> Personal {
        Personal::from_texts(|name| self.text(name, time))
    }

    pub(super) fn given_name(&self) -> String {
        self.typed(0).given_name
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
        for time in [0, 1] {
            texts.extend(fields(&self.typed(time)).into_iter().map(|(_, text)| text));
        }
        Needles::of(texts.iter().map(String::as_str))
    }

    /// The form, as a browser sends it.
    pub(super) fn form(&self, time: usize) -> String {
        let typed = self.typed(time);
        url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(typed.texts())
            .append_pair("country", "AR")
            .append_pair("show_name", "yes")
            .append_pair("news", "yes")
            .append_pair("lang", self.language)
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
        let link = Link {
            signature: self.id(test),
            version,
            address: Some(AddressTag::of(
                &test.deployment.settings.keys.addresses,
                &self.address(),
            )),
        };
        let links = Links::new(&test.deployment.settings.keys.links);
        let token = links.token(purpose, &link, Timestamp::now()).unwrap();
        match purpose {
            Purpose::Confirm => format!("/confirm/{token}?lang={}", self.language),
            _ => format!("/signature/{token}?lang={}", self.language),
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
            Value::String(text) => texts.push((name, text)),
            // The version of the format is no personal data.
            Value::Number(_) if name == "v" => {}
            _ => panic!("{name} is not a text: say here how to look for it"),
        }
    }
    texts
}

/// A new field of `Personal` is filled in, sent, recorded and looked for.
#[test]
fn every_field_is_typed_sent_and_looked_for() {
    let mut seen = BTreeSet::new();
    for person in ALL {
        let needles = person.needles();
        let mut own = BTreeSet::new();
        for time in [0, 1] {
            let typed = person.typed(time);
            for (name, text) in fields(&typed) {
                assert!(!text.is_empty(), "nobody would look for {name}");
                let found = needles.found_in(text.as_bytes());
                assert!(!found.is_empty(), "nobody would look for {name}");
                own.insert((name, text));
            }
            let form = person.form(time);
            let (address, details) =
                sign::form::signer("application/x-www-form-urlencoded", form.as_bytes()).unwrap();
            let mut recorded = details.personal;
            assert_eq!(recorded.email, address.as_str());
            recorded.email.clone_from(&typed.email);
            assert_eq!(
                fields(&recorded),
                fields(&typed),
                "what is sent is recorded"
            );
        }
        for (name, text) in own {
            assert!(seen.insert(text), "the {name} could be of another field");
        }
    }
}
