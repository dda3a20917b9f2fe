//! Reading endorsements and deciding on them.

use clap::Parser as _;
use events::ids::SignatureId;
use events::petition::{NamesFrom, Petition, PetitionEvent};
use events::signature::{
    Command, EndorsementState, GivenConsent, Permissions, SHOW_COMMENT, SignatureEvent,
};
use jiff::Timestamp;
use test_support::person::a_signer;

use super::*;
use crate::acts::last_decision;
use crate::cli::Cli;
use crate::petition::history::{History, acts};
use crate::test_folder::DataFolder;

const BY: &str = "--operator bea --note reading";
const TEN: &str = "2026-11-01T10:00:00Z";

async fn endorses(data: &DataFolder, email: &str, organisation: &str) -> (SignatureId, String) {
    let contact = a_signer().endorsing(organisation, true);
    let id = data.signs(email, contact, TEN).await;
    let named = format!("1:{}", id.tag);
    (id, named)
}

async fn state(data: &DataFolder, id: &SignatureId) -> Option<EndorsementState> {
    data.signature(id).await.endorsement_state()
}

fn act(act: &str, ids: &[&str]) -> String {
    let ids = ids.join(" ");
    format!("organisations {act} --petition clean-rivers {ids} {BY}")
}

/// What `organisations list` is asked for.
#[derive(clap::Parser)]
struct List {
    #[command(flatten)]
    arguments: ListArguments,
}

async fn list(data: &DataFolder, which: &str) -> Vec<list::Listed> {
    let line = format!(
        "list --petition clean-rivers {which} {BY} --data {}",
        data.folder.path().display()
    );
    let List { arguments } = List::parse_from(shlex::split(&line).unwrap());
    let now: Timestamp = "2026-11-12T10:00:00Z".parse().unwrap();
    list::listed(&arguments, now).await.unwrap()
}

#[tokio::test]
async fn an_endorsement_is_approved_and_rejected_by_an_operator_whom_the_log_names() {
    let data = DataFolder::new().await;
    let (id, named) = endorses(&data, "a@one.example", "River League").await;
    data.runs(&format!("{} --dry-run", act("approve", &[&named])))
        .await
        .unwrap();
    assert_eq!(state(&data, &id).await, Some(EndorsementState::Waiting));
    data.runs(&act("approve", &[&named])).await.unwrap();
    assert_eq!(state(&data, &id).await, Some(EndorsementState::Listed));
    // Again is nothing new.
    data.runs(&act("approve", &[&named])).await.unwrap();
    data.runs(&act("reject", &[&named])).await.unwrap();
    assert_eq!(state(&data, &id).await, Some(EndorsementState::Rejected));
    let events = data.deployment.signature_log().load(&id).await.unwrap();
    let [.., approved, rejected] = &events[..] else {
        panic!("there are fewer events")
    };
    assert!(matches!(
        approved.event,
        SignatureEvent::EndorsementApproved { details_version: 1 }
    ));
    assert!(matches!(
        rejected.event,
        SignatureEvent::EndorsementRejected { details_version: 1 }
    ));
    for recorded in [approved, rejected] {
        let by = recorded.by.clone().unwrap();
        assert_eq!(by.operator.as_deref(), Some("bea"));
        assert_eq!(by.note.as_deref(), Some("reading"));
    }
}

#[test]
fn the_list_says_why_the_public_sees_none_of_those_that_are_listed() {
    let mut petition = Petition::default();
    assert_eq!(list::not_shown(&petition, 0), None);
    petition.names_from = NamesFrom::new(3);
    let why = list::not_shown(&petition, 1).unwrap();
    assert!(
        why.contains("from 3 confirmed") && why.contains("2 of them"),
        "{why}"
    );
    assert_eq!(list::not_shown(&petition, 3), None);
    petition.names_hidden = true;
    let why = list::not_shown(&petition, 3).unwrap();
    assert!(why.contains("names are hidden"), "{why}");
}

/// What `petition history` is asked for.
#[derive(clap::Parser)]
struct Past {
    #[command(flatten)]
    arguments: History,
}

#[tokio::test]
async fn the_petitions_history_says_who_decided_on_what_and_why() {
    let data = DataFolder::new().await;
    let (endorsement, named) = endorses(&data, "a@one.example", "River League").await;
    data.runs(&act("approve", &[&named])).await.unwrap();
    data.runs(&act("reject", &[&named])).await.unwrap();
    let person = data
        .signs("b@one.example", a_signer().comment("For the river"), TEN)
        .await;
    let given = GivenConsent {
        version: 3,
        language: "en".into(),
    };
    let allowed = Permissions {
        consents: [(SHOW_COMMENT.to_owned(), given)].into(),
        ..Permissions::default()
    };
    data.does(&person, Command::ChangeDetails(allowed)).await;
    for decision in ["approve", "refuse"] {
        let decide = format!(
            "signatures comments {decision} --petition clean-rivers 1:{} {BY}",
            person.tag
        );
        data.runs(&decide).await.unwrap();
    }
    // Not an operator's act.
    data.does(&person, Command::Withdraw).await;
    let line = format!(
        "history --petition clean-rivers --data {}",
        data.folder.path().display()
    );
    let Past { arguments } = Past::parse_from(shlex::split(&line).unwrap());
    let acts = acts(&arguments).await.unwrap();
    let told: Vec<_> = acts
        .iter()
        .filter(|(_, act)| {
            act.what.contains(&endorsement.tag.to_string())
                || act.what.contains(&person.tag.to_string())
        })
        .map(|(_, act)| (act.what.clone(), act.by.clone().unwrap()))
        .collect();
    let whats: Vec<_> = told.iter().map(|(what, _)| what.as_str()).collect();
    assert_eq!(
        whats,
        [
            format!(
                "endorsement {}: endorsement of event 1 approved",
                endorsement.tag
            ),
            format!(
                "endorsement {}: endorsement of event 1 rejected",
                endorsement.tag
            ),
            format!(
                "signature {}: comment of event 1 approved to be shown",
                person.tag
            ),
            format!(
                "signature {}: comment of event 1 refused to be shown",
                person.tag
            ),
        ]
    );
    for (what, by) in &told {
        assert!(
            by.contains("bea") && by.ends_with(": reading"),
            "{what}: {by}"
        );
    }
}

#[tokio::test]
async fn who_was_quicker_is_said() {
    let data = DataFolder::new().await;
    let (id, named) = endorses(&data, "a@one.example", "River League").await;
    let load = async || data.deployment.signature_log().load(&id).await.unwrap();
    assert_eq!(last_decision(&load().await), None);
    data.runs(&act("reject", &[&named])).await.unwrap();
    data.runs(&act("approve", &[&named])).await.unwrap();
    let said = decisions::already::<Endorsements>(Verdict::Approve, last_decision(&load().await));
    assert!(said.starts_with("approved already (2"), "{said}");
    assert!(
        said.contains("by bea (") && said.ends_with(": reading)"),
        "{said}"
    );
    assert_eq!(
        decisions::already::<Endorsements>(Verdict::Refuse, None),
        "rejected already"
    );
}

#[tokio::test]
async fn what_cannot_be_decided_on_is_said_and_the_others_are_decided() {
    let data = DataFolder::new().await;
    let (first, one) = endorses(&data, "a@one.example", "One").await;
    let (second, other) = endorses(&data, "b@one.example", "Two").await;
    data.does(&second, Command::Withdraw).await;
    let person = data.signs("c@one.example", a_signer(), TEN).await;
    let person = format!("1:{}", person.tag);
    let decide = format!("{} --yes", act("approve", &[&one, &other, &person]));
    assert!(data.refuses(&decide).await.contains("2 of 3"));
    assert_eq!(state(&data, &first).await, Some(EndorsementState::Listed));
    let nonsense = Cli::try_parse_from(shlex::split(&act("approve", &["x"])).unwrap());
    assert!(nonsense.is_err());
}

#[tokio::test]
async fn the_list_shows_what_waits_for_how_long_and_what_has_the_name_of_another() {
    let data = DataFolder::new().await;
    let (_, first) = endorses(&data, "a@one.example", "River League").await;
    let (_, second) = endorses(&data, "b@two.example", "RIVER  League!").await;
    let (_, third) = endorses(&data, "c@three.example", "Neighbours").await;
    data.signs("d@four.example", a_signer(), TEN).await;
    data.runs(&act("approve", &[&third])).await.unwrap();
    let waiting = list(&data, "--waiting").await;
    let ids: Vec<_> = waiting.iter().map(|one| one.id.clone()).collect();
    assert_eq!(ids.len(), 2);
    assert!(ids.contains(&first) && ids.contains(&second));
    for one in &waiting {
        assert_eq!(one.same_name.len(), 1, "{}", one.organisation);
        // The tests' organisations have one website.
        assert_eq!(one.same_website.len(), 2);
        assert_eq!(one.waiting_days, Some(11));
        assert_eq!((one.state, &*one.country), ("waiting", "GB"));
    }
    let listed = list(&data, "--listed").await;
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0].organisation, "Neighbours");
    assert!(listed[0].same_name.is_empty() && listed[0].waiting_days.is_none());
    assert_eq!(listed[0].link, "https://association.example/");
    assert!(list(&data, "--rejected").await.is_empty());
    let searches = data.petition_events().await.into_iter();
    let opened: Vec<_> = searches
        .filter_map(|recorded| match recorded.event {
            PetitionEvent::SignaturesSearched(search) => Some(search.opened),
            _ => None,
        })
        .collect();
    assert_eq!(opened, [3, 3, 3], "each look is recorded");
}
