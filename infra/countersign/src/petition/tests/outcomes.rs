//! What became of a petition.

use events::petition::OutcomeKind;

use super::facts::{edited, example};
use super::*;

/// The example, closed or open, with this `outcome.toml`, or without one.
fn with_outcome(open: bool, outcome: Option<&str>) -> Files {
    let mut files = edited("open = true", &format!("open = {open}"));
    match outcome {
        Some(outcome) => files
            .texts
            .insert("outcome.toml".to_owned(), outcome.to_owned()),
        None => files.texts.remove("outcome.toml"),
    };
    files
}

const DELIVERED: &str =
    "[[outcome]]\nstate = \"delivered\"\ndate = \"2026-11-20\"\ntext.en = \"We went there.\"\n";
const SUCCESSFUL: &str =
    "[[outcome]]\nstate = \"successful\"\ndate = \"2026-11-24\"\ntext.en = \"They do it.\"\n";

#[test]
fn each_mistake_names_its_field() {
    let long = DELIVERED.replace("We went there.", &"x".repeat(1_001));
    let twice = DELIVERED.repeat(2);
    let ends = format!(
        "{SUCCESSFUL}{}",
        SUCCESSFUL.replace("successful", "withdrawn")
    );
    let link = |link: &str| format!("{DELIVERED}{link}");
    for (outcome, expected) in [
        ("state = 1", "outcome.toml: "),
        (
            &*DELIVERED.replace("delivered", "lost"),
            "unknown variant `lost`",
        ),
        (
            &*DELIVERED.replace("2026-11-20", "20/11/2026"),
            "outcome.toml: date: ",
        ),
        (
            &*DELIVERED.replace("2026-11-20", "2026-11-26"),
            "outcome.toml: date: ",
        ),
        (
            &*DELIVERED.replace("text.en", "text.es"),
            "outcome.toml: text: delivered has no text.en",
        ),
        (
            &*DELIVERED.replace("We went there.", " "),
            "outcome.toml: text: ",
        ),
        (&long, "outcome.toml: text: "),
        (&twice, "outcome.toml: state: delivered is there twice"),
        (&ends, "outcome.toml: state: there is more than one"),
        (&link("link.en = \"example.org\""), "outcome.toml: link: "),
        (
            &link("link.es = \"https://example.org\""),
            "outcome.toml: link: link.es belongs to no text",
        ),
    ] {
        let error = Folder::parse(&with_outcome(false, Some(outcome)), now());
        let error = error.unwrap_err().to_string();
        assert!(error.contains(expected), "{expected:?} not in:\n{error}");
    }
}

#[tokio::test]
async fn a_petition_is_delivered_closed_and_successful_and_can_be_opened_again() {
    let (_embedded, log) = empty_log().await;
    let first = folder(&example());
    apply_briefly(&log, &first).await.unwrap();
    let state = async || load(&log, &first.slug).await.unwrap();
    assert_eq!(
        state().await.outcomes[&OutcomeKind::Delivered].texts.len(),
        2
    );
    assert!(plan::plan(&state().await, &first).unwrap().is_empty());

    let both = format!("{DELIVERED}{SUCCESSFUL}");
    let open = folder(&with_outcome(true, Some(&both)));
    let error = apply_briefly(&log, &open).await.unwrap_err().to_string();
    assert!(error.contains("open = false"), "{error}");

    let ended = folder(&with_outcome(false, Some(&both)));
    let steps = plan::plan(&state().await, &ended).unwrap();
    let steps: Vec<_> = steps.iter().map(|step| step.what.as_str()).collect();
    assert_eq!(
        steps,
        [
            "Close the petition",
            "Say that the petition is delivered",
            "Say that the petition is successful"
        ]
    );
    apply_briefly(&log, &ended).await.unwrap();
    assert_eq!(state().await.end(), Some(OutcomeKind::Successful));
    assert!(plan::plan(&state().await, &ended).unwrap().is_empty());

    let missing = folder(&with_outcome(false, None));
    let error = apply_briefly(&log, &missing).await.unwrap_err().to_string();
    assert!(error.contains("outcome.toml: it is missing"), "{error}");
    let again = folder(&with_outcome(true, Some("")));
    apply_briefly(&log, &again).await.unwrap();
    assert!(state().await.outcomes.is_empty());
    assert_eq!(state().await.status_at(now()), PetitionStatus::Open);
}

#[tokio::test]
async fn nothing_becomes_of_a_draft() {
    let (_embedded, log) = empty_log().await;
    let draft = folder(&with_outcome(false, Some(DELIVERED)));
    let error = apply_briefly(&log, &draft).await.unwrap_err().to_string();
    assert!(
        error.contains("outcome.toml: the petition was never open"),
        "{error}"
    );
    let opened = folder(&with_outcome(true, Some(DELIVERED)));
    apply_briefly(&log, &opened).await.unwrap();
    let state = load(&log, &opened.slug).await.unwrap();
    assert!(state.outcomes.contains_key(&OutcomeKind::Delivered));
}
