//! What must hold for any input at all: each target takes bytes and panics when it does not.
//!
//! `tests/fuzz_targets.rs` calls them with mangled samples, on stable and bounded; `tests/fuzz` guides libFuzzer to
//! what the samples do not reach.
#![forbid(unsafe_code)]
#![allow(
    clippy::expect_used,
    clippy::missing_panics_doc,
    clippy::panic,
    reason = "a panic is what a fuzzer looks for"
)]

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::LazyLock;

use events::email::EmailAddress;
use events::envelope::{Event, Recorded};
use events::ids::{AddressTag, SignatureId, Slug, Tag};
use events::link::{Link, LinkError, Links, Purpose};
use events::personal::AnswerKind;
use events::petition::{self, Asked, ChoiceOption, Form, OwnField, PetitionEvent};
use events::secret::DeploymentSecret;
use events::signature::{self, SignatureEvent};
use jiff::Timestamp;
use pages::{Fields, Kind};
use serde_dynamo::Item;

/// A form that asks for everything.
pub static EVERYTHING: LazyLock<Form> = LazyLock::new(|| {
    let words = |text: &str| BTreeMap::from([("en".to_owned(), text.to_owned())]);
    let own = |id: &str, kind| OwnField {
        id: id.to_owned(),
        kind,
        required: false,
        labels: words("A question?"),
        help: BTreeMap::new(),
        max_length: if kind == AnswerKind::Text { 50 } else { 0 },
        lines: false,
        options: Vec::new(),
    };
    let north = ChoiceOption {
        id: "north".to_owned(),
        labels: words("North"),
    };
    Form {
        country: Asked::Optional,
        region: Asked::Optional,
        postcode: Asked::Optional,
        organisation: Asked::Optional,
        phone: Asked::Optional,
        own: vec![
            own("why", AnswerKind::Text),
            OwnField {
                options: vec![north],
                ..own("where", AnswerKind::Choice)
            },
            own("of_age", AnswerKind::Checkbox),
        ],
        ..Form::default()
    }
});

/// A body of `POST /petitions/{slug}/signatures`, as a form and as JSON: what is taken keeps the form's limits.
pub fn form_body(data: &[u8]) {
    for media_type in ["application/x-www-form-urlencoded", "application/json"] {
        let Some((email, details)) = sign::form::signer(&EVERYTHING, media_type, data) else {
            continue;
        };
        let again = EmailAddress::parse(email.as_str()).expect("an address that was taken is one");
        assert!(again == email, "an address is read as it was taken");
        let country = &details.choices.country;
        assert!(country.is_empty() || languages::is_country(country));
        for answer in &details.personal.own {
            let question = EVERYTHING.own.iter().find(|own| own.id == answer.id);
            let question = question.expect("every answer is one to a question");
            assert_eq!(question.kind, answer.kind);
            let length = answer.value.chars().count();
            assert!((1..=question.max_length.max(32)).contains(&length));
            assert!(!answer.value.to_lowercase().contains("<script"));
        }
        for (name, text) in details.personal.texts() {
            let Some(field) = Fields::of(&EVERYTHING, "en").get(name).cloned() else {
                assert_eq!(text, "", "{name} is not asked for");
                continue;
            };
            assert!(
                text.chars().count() <= field.max_length,
                "{field:?} is too long"
            );
            assert!(!field.is_required || !text.trim().is_empty());
            let broken = |c: char| c.is_control() && !(field.kind == Kind::Lines && c == '\n');
            assert!(!text.contains(broken), "{field:?} has a control character");
            assert!(
                !text.to_lowercase().contains("<script"),
                "{field:?} has markup"
            );
        }
    }
}

/// The token of a link. Anything but the genuine one, to the byte, opens nothing.
pub fn link_token(data: &[u8]) {
    const MADE: Timestamp = Timestamp::UNIX_EPOCH;
    static LINKS: LazyLock<(Links, Link, String)> = LazyLock::new(|| {
        let secret = DeploymentSecret::from_text(&"k".repeat(32)).expect("it is long enough");
        let links = Links::new(&secret.keys().links);
        let link = Link {
            signature: SignatureId {
                petition: Slug::parse("clean-rivers").expect("it is a slug"),
                tag: Tag::from_bytes([9; Tag::BYTES]),
            },
            version: 3,
            address: Some(AddressTag::from_bytes([7; AddressTag::BYTES])),
        };
        let token = links.token(Purpose::Confirm, &link, MADE);
        (links, link, token.expect("the system has randomness"))
    });
    let (links, link, genuine) = &*LINKS;
    let text = String::from_utf8_lossy(data);
    for purpose in [Purpose::Confirm, Purpose::OwnPage] {
        assert_eq!(links.open(purpose, &text, MADE), Err(LinkError::Forged));
    }

    // The first bytes say where the others are written over the genuine token.
    let [at, over @ ..] = data else { return };
    let at = usize::from(*at) % genuine.len();
    let mut changed = genuine.clone().into_bytes();
    for (place, byte) in changed.iter_mut().skip(at).zip(over) {
        *place = *byte;
    }
    let changed = String::from_utf8_lossy(&changed);
    let opened = links.open(Purpose::Confirm, &changed, MADE);
    match changed == genuine.as_str() {
        true => assert_eq!(opened.map(|opened| opened.link).as_ref(), Ok(link)),
        false => assert_eq!(opened, Err(LinkError::Forged)),
    }

    // At any time it opens, or is too old; never is it forged, and never does it open for something else.
    let mut seconds = [0; 8];
    for (place, byte) in seconds.iter_mut().zip(over) {
        *place = *byte;
    }
    let Ok(now) = Timestamp::from_second(i64::from_le_bytes(seconds)) else {
        return;
    };
    match links.open(Purpose::Confirm, genuine, now) {
        Ok(opened) => assert!(opened.link == *link && now < MADE + Purpose::Confirm.lifetime()),
        Err(error) => {
            let link = Box::new(link.clone());
            assert_eq!(error, LinkError::Expired { link });
        }
    }
}

/// Items of the log, as JSON one after the other: what is read is written the same, and folds.
pub fn stored_events(data: &[u8]) {
    let items: Vec<Item> = serde_json::Deserializer::from_slice(data)
        .into_iter()
        .map_while(Result::ok)
        .collect();
    let _ = signature::fold(&read::<SignatureEvent>(&items));
    let _ = petition::fold(&read::<PetitionEvent>(&items));
}

fn read<E: Event + Debug + PartialEq>(items: &[Item]) -> Vec<Recorded<E>> {
    items
        .iter()
        .filter_map(|item| Recorded::from_item(item.clone()).ok())
        .inspect(|recorded| {
            let written = recorded.to_item().expect("what was read can be written");
            let again = Recorded::<E>::from_item(written).expect("what was written can be read");
            assert_eq!(&again, recorded);
        })
        .collect()
}

/// What somebody types as their address: one mailbox has one canonical form, however it is written.
pub fn canonical_email(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let Ok(email) = EmailAddress::parse(&text) else {
        return;
    };
    let address = email.as_str();
    assert!(address.len() <= events::email::MAX_BYTES);
    assert!(!address.contains(|c: char| c.is_control() || c == ' '));
    assert!(!email.canonical().domain().is_empty());
    for other in [
        address.to_owned(),
        format!("  {address}\n"),
        text.to_ascii_uppercase(),
    ] {
        let other = EmailAddress::parse(&other).expect("another spelling is an address too");
        assert!(other.canonical() == email.canonical());
    }
    assert_eq!(format!("{email:?}"), "EmailAddress(hidden)");
}
