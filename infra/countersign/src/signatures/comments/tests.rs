//! Reading comments and deciding on them.

use std::collections::BTreeMap;

use clap::Parser as _;
use events::ids::SignatureId;
use events::petition::PetitionEvent;
use events::signature::{
    Command, CommentState, Consents, GivenConsent, Permissions, SHOW_COMMENT, SignatureEvent,
};
use test_support::person::a_signer;

use super::*;
use crate::cli::Cli;
use crate::test_folder::DataFolder;

const BY: &str = "--operator bea --note reading";
const TEN: &str = "2026-11-01T10:00:00Z";

fn allowed(show_name: bool) -> Permissions {
    let given = GivenConsent {
        version: 3,
        language: "en".into(),
    };
    Permissions {
        show_name,
        news: false,
        consents: BTreeMap::from([(SHOW_COMMENT.to_owned(), given)]),
    }
}

/// Somebody signs with this comment and allows that it is shown. Its ID.
async fn comments(data: &DataFolder, email: &str, comment: &str) -> (SignatureId, String) {
    let id = data.signs(email, a_signer().comment(comment), TEN).await;
    data.does(&id, Command::ChangeDetails(allowed(true))).await;
    let named = format!("1:{}", id.tag);
    (id, named)
}

async fn state(data: &DataFolder, id: &SignatureId) -> CommentState {
    data.signature(id).await.comment_state()
}

/// What `comments list` is asked for.
#[derive(clap::Parser)]
struct List {
    #[command(flatten)]
    arguments: ListArguments,
}

fn act(act: &str, ids: &[&str]) -> String {
    let ids = ids.join(" ");
    format!("signatures comments {act} --petition clean-rivers {ids} {BY}")
}

#[tokio::test]
async fn a_comment_is_approved_and_refused_by_an_operator_whom_the_log_names() {
    let data = DataFolder::new().await;
    let (id, named) = comments(&data, "a@one.example", "For the river").await;
    data.runs(&format!("{} --dry-run", act("approve", &[&named])))
        .await
        .unwrap();
    assert_eq!(state(&data, &id).await, CommentState::Waiting);

    data.runs(&act("approve", &[&named])).await.unwrap();
    assert_eq!(state(&data, &id).await, CommentState::Approved);
    // Again is nothing new.
    data.runs(&act("approve", &[&named])).await.unwrap();
    data.runs(&act("refuse", &[&named])).await.unwrap();
    assert_eq!(state(&data, &id).await, CommentState::Refused);

    let events = data.deployment.signature_log().load(&id).await.unwrap();
    let [.., approved, refused] = &events[..] else {
        panic!("there are fewer events")
    };
    assert!(matches!(
        approved.event,
        SignatureEvent::CommentApproved { details_version: 1 }
    ));
    assert!(matches!(
        refused.event,
        SignatureEvent::CommentRefused { details_version: 1 }
    ));
    for recorded in [approved, refused] {
        let by = recorded.by.clone().unwrap();
        assert_eq!(by.operator.as_deref(), Some("bea"));
        assert_eq!(by.note.as_deref(), Some("reading"));
    }
}

#[tokio::test]
async fn each_comment_that_cannot_be_decided_on_is_named_with_the_reason_and_the_others_are_decided()
 {
    let data = DataFolder::new().await;
    let (first, named) = comments(&data, "a@one.example", "One").await;
    let (second, other) = comments(&data, "b@one.example", "Two").await;
    let taken_back = Permissions {
        consents: Consents::new(),
        ..allowed(true)
    };
    let stale = format!("9:{}", first.tag);
    let refused = data.refuses(&act("approve", &[&stale])).await;
    assert!(
        refused.contains("1 of 1 comment cannot be approved"),
        "{refused}"
    );
    assert_eq!(state(&data, &first).await, CommentState::Waiting);

    // Several need a confirmation, which nobody can give without a terminal.
    let both = act("approve", &[&named, &other]);
    let asks = data.refuses(&both).await;
    assert!(asks.contains("add --yes to approve 2 comments"), "{asks}");
    assert_eq!(state(&data, &first).await, CommentState::Waiting);

    data.does(&second, Command::ChangeDetails(taken_back)).await;
    let refused = data.refuses(&format!("{both} --yes")).await;
    assert!(refused.contains("1 of 2 comments"), "{refused}");
    assert_eq!(state(&data, &first).await, CommentState::Approved);
    assert_eq!(state(&data, &second).await, CommentState::NotAllowed);
    for wrong in ["x", "1:short", "1", "AAAAAAAAAAAAAAAAAAAAAA"] {
        let words = format!("countersign {}", act("approve", &[wrong]));
        let error = Cli::try_parse_from(shlex::split(&words).unwrap()).unwrap_err();
        assert!(error.to_string().contains("comments list"), "{error}");
    }
}

#[tokio::test]
async fn comments_are_listed_in_pages_and_the_log_says_who_read_them() {
    let data = DataFolder::new().await;
    let mut all = Vec::new();
    for number in 0..5 {
        let email = format!("a{number}@one.example");
        all.push(
            comments(&data, &email, &format!("Comment {number}"))
                .await
                .1,
        );
    }
    // Who wrote a comment for the organisers alone is in no list, nor who allows it without writing one.
    data.signs("private@one.example", a_signer().comment("Private"), TEN)
        .await;
    comments(&data, "empty@one.example", "").await;
    data.runs(&act("refuse", &[&all[0]])).await.unwrap();

    let mut read = Vec::new();
    let mut after = String::new();
    loop {
        let line = format!(
            "list --petition clean-rivers --waiting --limit 2 {after} {BY} --data {}",
            data.folder.path().display()
        );
        let List { arguments } = List::parse_from(shlex::split(&line).unwrap());
        let listed = list::listed(&arguments).await.unwrap();
        read.extend(
            listed
                .0
                .iter()
                .map(|one| (one.id.clone(), one.comment.clone())),
        );
        match listed.1 {
            Some(next) => after = format!("--after {next}"),
            None => break,
        }
    }
    read.sort_by(|one, other| one.1.cmp(&other.1));
    let texts: Vec<_> = read.iter().map(|(_, text)| text.as_str()).collect();
    assert_eq!(texts, ["Comment 1", "Comment 2", "Comment 3", "Comment 4"]);
    assert_eq!(read[0].0, all[1]);
    let searches = data.petition_events().await.into_iter();
    let searches: Vec<_> = searches
        .filter_map(|recorded| match recorded.event {
            PetitionEvent::SignaturesSearched(search) => Some((search.opened, recorded.by)),
            _ => None,
        })
        .collect();
    let opened: u64 = searches.iter().map(|(opened, _)| opened).sum();
    assert_eq!(
        opened, 5,
        "four comments, and one that turned out to be empty"
    );
    assert!(
        searches
            .iter()
            .all(|(_, by)| by.as_ref().unwrap().operator.as_deref() == Some("bea"))
    );

    let nobody = "A".repeat(22);
    let list = format!("signatures comments list --petition clean-rivers --after 1:{nobody} {BY}");
    assert!(data.refuses(&list).await.contains("--after"));
}
