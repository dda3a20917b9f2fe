//! Fixed values to test with.

use events::envelope::Recorded;
use events::ids::{CommandId, SignatureId, Slug, Tag};
use events::personal::{Answer, AnswerKind, Personal};
use events::seal::Sealed;
use events::signature::{Choices, Details, SignatureEvent};
use jiff::Timestamp;
use serde_dynamo::AttributeValue;
use uuid::Uuid;

pub(crate) fn at() -> Timestamp {
    "2026-03-01T12:34:56.789Z".parse().unwrap()
}

pub(crate) fn slug() -> Slug {
    Slug::parse("clean-rivers").unwrap()
}

pub(crate) fn signature_id(number: u8) -> SignatureId {
    SignatureId {
        petition: slug(),
        tag: Tag::from_bytes([number; Tag::BYTES]),
    }
}

pub(crate) fn command(number: u128) -> CommandId {
    CommandId(Uuid::from_u128(number))
}

/// Sealed bytes as they come from a log; they open with no key.
pub(crate) fn sealed() -> Sealed {
    serde_dynamo::from_attribute_value(AttributeValue::B((0..40).collect())).unwrap()
}

pub(crate) fn choices(language: &str) -> Choices {
    Choices {
        language: language.into(),
        country: "AR".into(),
        show_name: true,
        news: false,
        text_version: 2,
        network: None,
        consents: std::collections::BTreeMap::new(),
        endorsement: None,
    }
}

pub(crate) fn personal() -> Personal {
    Personal::from_texts(|name| {
        let text = match name {
            "given_name" => "Anahí",
            "family_name" => "Quiroga",
            "email" => "Anahi.Quiroga+rivers@example.org",
            "city" => "Rosario",
            "occupation" => "Hydrologist",
            "comment" => "Swimming since childhood",
            _ => "",
        };
        text.to_owned()
    })
}

pub(crate) fn details(language: &str) -> Details<Personal> {
    Details {
        choices: choices(language),
        personal: personal(),
    }
}

/// As a log would record it.
pub(crate) fn recorded<E>(stream: &str, version: u64, event: E) -> Recorded<E> {
    Recorded {
        stream: stream.into(),
        version,
        id: Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + u128::from(version)),
        command: command(0x0190_0000_0000_7000_9000_0000_0000_0000 + u128::from(version)),
        at: at(),
        by: None,
        event,
    }
}

/// As a log would record all events of a stream, from version 1.
pub(crate) fn recorded_in_order<E>(
    stream: &str,
    events: impl IntoIterator<Item = E>,
) -> Vec<Recorded<E>> {
    events
        .into_iter()
        .zip(1..)
        .map(|(event, version)| recorded(stream, version, event))
        .collect()
}

/// As a log would record it, with its personal data sealed.
pub(crate) fn recorded_sealed(
    version: u64,
    event: SignatureEvent<Personal>,
) -> Recorded<SignatureEvent> {
    let event = event.try_map(|_| Ok::<_, ()>(sealed())).unwrap();
    recorded(&signature_id(7).to_string(), version, event)
}

/// The same, of a signer who came from a source.
pub(crate) fn personal_with_a_source() -> Personal {
    Personal {
        source: "flyer-may".to_owned(),
        ..personal_in_full()
    }
}

/// What an organisation's form says, with everything that a person's could.
pub(crate) fn personal_of_an_organisation() -> Personal {
    Personal {
        link: "https://vecinos.example.org/".to_owned(),
        source: "flyer-may".to_owned(),
        ..personal_in_full()
    }
}

/// Every field that a person's form can have, with an answer of each kind.
pub(crate) fn personal_in_full() -> Personal {
    let answer = |id: &str, kind, label: &str, value: &str, chosen: Option<&str>| Answer {
        id: id.to_owned(),
        kind,
        label: label.to_owned(),
        language: "es".to_owned(),
        value: value.to_owned(),
        chosen: chosen.map(str::to_owned),
    };
    let own = vec![
        answer(
            "why",
            AnswerKind::Text,
            "¿Por qué firmas?",
            "Por el río",
            None,
        ),
        answer(
            "where",
            AnswerKind::Choice,
            "¿De qué lado vives?",
            "north",
            Some("Al norte"),
        ),
        answer(
            "of_age",
            AnswerKind::Checkbox,
            "Soy mayor de edad",
            "yes",
            None,
        ),
    ];
    Personal {
        name: "Anahí Quiroga".to_owned(),
        region: "Santa Fe".to_owned(),
        postcode: "S2000".to_owned(),
        organisation: "Vecinos del Paraná".to_owned(),
        phone: "+54 341 555 0100".to_owned(),
        own,
        ..personal()
    }
}
