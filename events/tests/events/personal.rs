//! Personal data that was sealed once must open for ever: plaintexts of each version, and a sealed item.

use std::path::PathBuf;

use events::envelope::Recorded;
use events::personal::{Personal, VERSION};
use events::seal::{KeyMaterial, SealingKey};
use events::secret::DeploymentSecret;
use events::signature::SignatureEvent;
use serde_dynamo::Item;
use serde_json::{Map, Value};

use crate::make;

fn read(name: &str) -> String {
    std::fs::read_to_string(path(name)).unwrap()
}

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("golden/personal")
        .join(name)
}

/// The key of the golden sealed item.
fn key() -> SealingKey {
    let secret = "a secret of golden files, and of nothing else";
    let keys = DeploymentSecret::from_text(secret).unwrap().keys();
    let material = KeyMaterial::from_stored(&[7; 32]).unwrap();
    SealingKey::new(&keys.sealing, &material, &make::signature_id(7).to_string())
}

#[test]
fn every_version_ever_written_is_read() {
    for version in 1..=VERSION {
        let read: Personal = serde_json::from_str(&read(&format!("v{version}.json"))).unwrap();
        let expected = match version {
            1 => make::personal(),
            2 => make::personal_in_full(),
            3 => make::personal_with_a_source(),
            _ => make::personal_of_an_organisation(),
        };
        assert_eq!(read, expected, "version {version}");
    }
}

/// A field that is added, renamed or removed without a new version fails here.
#[test]
fn what_is_written_today_is_the_newest_golden_file() {
    let golden: Map<String, Value> =
        serde_json::from_str(&read(&format!("v{VERSION}.json"))).unwrap();
    let written = serde_json::to_value(make::personal_of_an_organisation()).unwrap();
    assert_eq!(written, Value::Object(golden));
}

/// Earlier releases read what they could have written, and it costs no more bytes than then.
#[test]
fn a_form_without_new_fields_is_written_as_before() {
    for (version, personal) in [(1, make::personal()), (2, make::personal_in_full())] {
        let golden = read(&format!("v{version}.json"));
        let golden: Map<String, Value> = serde_json::from_str(&golden).unwrap();
        let written = serde_json::to_value(personal).unwrap();
        assert_eq!(written, Value::Object(golden), "version {version}");
    }
}

#[test]
fn an_organisation_that_came_from_no_source_is_read_as_it_was_written() {
    let organisation = Personal {
        link: "https://vecinos.example.org/".to_owned(),
        ..Personal::default()
    };
    let written = serde_json::to_value(organisation.clone()).unwrap();
    assert_eq!(written["source"], "");
    assert!(serde_json::from_value::<Personal>(written).unwrap() == organisation);
}

#[test]
fn a_field_that_a_stored_form_lacks_makes_it_unreadable() {
    let golden = read(&format!("v{VERSION}.json"));
    let golden: Map<String, Value> = serde_json::from_str(&golden).unwrap();
    for field in golden.keys().filter(|field| *field != "v") {
        let mut lacking = golden.clone();
        lacking.remove(field);
        let read = serde_json::from_value::<Personal>(Value::Object(lacking));
        assert!(
            read.is_err(),
            "{field} has a default, so its loss would not be noticed"
        );
    }
}

#[test]
fn what_was_sealed_once_opens() {
    for (version, expected) in [
        (1, make::personal()),
        (2, make::personal_in_full()),
        (3, make::personal_with_a_source()),
        (4, make::personal_of_an_organisation()),
    ] {
        let item: Item = serde_json::from_str(&read(&format!("sealed.v{version}.json"))).unwrap();
        let recorded = Recorded::<SignatureEvent>::from_item(item).unwrap();
        let sealed = recorded.event.personal().unwrap();
        let opened: Personal = key().open(recorded.version, sealed).unwrap();
        assert_eq!(opened, expected, "version {version}");
    }
}

/// Writes what is missing and never changes what is there.
#[test]
#[ignore = "writes into the source tree"]
fn write_golden() {
    let write = |name: &str, value: Value| {
        let text = serde_json::to_string_pretty(&value).unwrap() + "\n";
        if !path(name).exists() {
            std::fs::write(path(name), text).unwrap();
        }
    };
    std::fs::create_dir_all(path("")).unwrap();
    let plain = serde_json::to_value(make::personal_of_an_organisation()).unwrap();
    write(&format!("v{VERSION}.json"), plain);
    let event = SignatureEvent::SignatureSubmitted {
        choices: make::choices("es"),
        personal: key().seal(1, &make::personal_of_an_organisation()).unwrap(),
    };
    let stream = make::signature_id(7).to_string();
    let item = make::recorded(&stream, 1, event).to_item().unwrap();
    write(
        &format!("sealed.v{VERSION}.json"),
        serde_json::to_value(item).unwrap(),
    );
}
