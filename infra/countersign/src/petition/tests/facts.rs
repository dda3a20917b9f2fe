//! Who asks whom, and until when.

use std::path::Path;

use events::petition::OrganiserKind;

use super::*;

/// The example that uses everything.
pub(super) fn example() -> Files {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../petitions/clean-rivers");
    Files::read(&folder).unwrap()
}

/// The example with this text of `petition.toml` replaced.
pub(super) fn edited(from: &str, to: &str) -> Files {
    let mut files = example();
    let text = files.texts.get_mut("petition.toml").unwrap();
    assert!(text.contains(from), "{from}");
    *text = text.replace(from, to);
    files
}

const CLOSES: &str = "closes = \"2030-12-31 18:00\"";

#[test]
fn the_example_uses_everything_and_has_no_mistakes() {
    let folder = folder(&example());
    let organiser = folder.facts.organiser.unwrap();
    assert_eq!(organiser.name, "Neighbours of the Paraná");
    assert_eq!(organiser.kind, OrganiserKind::Organisation);
    assert_eq!(folder.facts.addressees.len(), 2);
    assert_eq!(folder.facts.place.as_deref(), Some("Rosario, Argentina"));
    let closes_at = folder.closes_at.unwrap();
    assert_eq!(closes_at.to_string(), "2030-12-31T21:00:00Z");
    assert_eq!(folder.outcomes.unwrap().len(), 1);
    assert!(folder.contact.is_some() && folder.donation.link.is_some());
    assert_eq!((folder.notes, folder.unused), (vec![], vec![]));
}

#[test]
fn each_mistake_names_its_field() {
    let long = format!("place = \"{}\"", "x".repeat(121));
    for (from, to, expected) in [
        ("is = \"organisation\"", "is = \"firm\"", "petition.toml: "),
        ("is = \"organisation\"\n", "", "missing field `is`"),
        (
            "\"Neighbours of the Paraná\"",
            "\" \"",
            "petition.toml: organiser.name: ",
        ),
        (
            "https://example.org/about-us",
            "example.org",
            "petition.toml: organiser.link: ",
        ),
        (
            "\"Concejo Municipal de Rosario\"",
            "\"\"",
            "petition.toml: addressee.name: ",
        ),
        (
            "https://example.org/ministry",
            "javascript:1",
            "petition.toml: addressee.link: ",
        ),
        (
            "place = \"Rosario, Argentina\"",
            &long,
            "petition.toml: place: ",
        ),
        (
            "\"2026-02-01\"",
            "\"01/02/2026\"",
            "petition.toml: started: ",
        ),
        (
            "\"2026-02-01\"",
            "\"2026-11-26\"",
            "petition.toml: started: ",
        ),
        (CLOSES, "closes = \"2030-12-31\"", "petition.toml: closes: "),
    ] {
        let error = Folder::parse(&edited(from, to), now())
            .unwrap_err()
            .to_string();
        assert!(error.contains(expected), "{expected:?} not in:\n{error}");
    }
    let more = "[[addressee]]\nname = \"Somebody\"\n".repeat(9);
    let many = edited("[donation]", &format!("{more}[donation]"));
    let error = Folder::parse(&many, now()).unwrap_err().to_string();
    assert!(error.contains("petition.toml: addressee: "), "{error}");
}

#[tokio::test]
async fn the_closing_time_can_be_moved_and_removed_and_is_never_set_to_the_past() {
    let (_embedded, log) = empty_log().await;
    let first = folder(&example());
    apply_briefly(&log, &first).await.unwrap();
    let state = async || load(&log, &first.slug).await.unwrap();
    assert_eq!(state().await.closes_at, first.closes_at);
    assert_eq!(state().await.facts, first.facts);
    assert!(plan::plan(&state().await, &first).unwrap().is_empty());

    // It has closed by itself: the same folder has nothing to do, and a later time opens it again.
    let late = Timestamp::now() + jiff::SignedDuration::from_hours(24 * 365 * 20);
    let after_closing = Folder {
        now: late,
        ..first.clone()
    };
    assert!(matches!(
        state().await.status_at(late),
        PetitionStatus::Closed { .. }
    ));
    assert!(
        plan::plan(&state().await, &after_closing)
            .unwrap()
            .is_empty()
    );
    let earlier = folder(&edited(CLOSES, "closes = \"2030-06-30 18:00\""));
    let steps = plan::plan(&state().await, &earlier).unwrap();
    assert_eq!(steps[0].what, "Set the closing time");
    assert!(
        steps[0]
            .before
            .contains("2030-12-31 18:00 (America/Argentina/Cordoba)")
    );
    assert!(steps[0].after.contains("2030-06-30 18:00"));
    let past = Folder {
        now: late,
        ..earlier.clone()
    };
    let error = plan::plan(&state().await, &past).unwrap_err().to_string();
    assert!(
        error.contains("petition.toml: closes: ") && error.contains("is in the past"),
        "{error}"
    );
    apply_briefly(&log, &earlier).await.unwrap();
    assert_eq!(state().await.closes_at, earlier.closes_at);

    // A petition that is closed is not opened for a time that is over.
    let shut = folder(&edited("open = true", "open = false"));
    let shut = Folder {
        closes_at: earlier.closes_at,
        ..shut
    };
    apply_briefly(&log, &shut).await.unwrap();
    let again = Folder {
        now: late,
        ..earlier
    };
    assert!(plan::plan(&state().await, &again).is_err());

    let without = folder(&edited(&format!("{CLOSES}\n"), ""));
    apply_briefly(&log, &without).await.unwrap();
    assert_eq!(state().await.closes_at, None);
    assert_eq!(state().await.status_at(late), PetitionStatus::Open);
}
