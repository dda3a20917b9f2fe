//! Confirmations that come before the facts of their petition, or that cannot follow them.

use event_store::PetitionLog;
use events::ids::{CommandId, Slug};
use events::petition;
use events::signature::Command;
use jiff::{SignedDuration, Timestamp};
use public_log::fold::{AFTER_CLOSING, Problem};
use seal_log::{Notice, SealError, Sealed};
use test_support::person::a_signer;
use views::petition::CONFIRMATION_GRACE;

use super::deployment::{Test, confirm, notices, petition as its_notice, sealed};

/// The petition's commands, so long ago.
async fn did(
    test: &Test,
    ago: SignedDuration,
    commands: impl IntoIterator<Item = petition::Command>,
) {
    let settings = &test.deployment.settings;
    let client = &test.deployment.client;
    let log = PetitionLog::appending(client, &settings.tables, settings.keys.log.as_ref());
    let slug = Slug::parse("clean-rivers").unwrap();
    for command in commands {
        let at = Timestamp::now() - ago;
        let done = log.execute(&slug, CommandId::random(), at, command).await;
        done.unwrap();
    }
}

fn text(title: &str) -> petition::Command {
    petition::Command::ReviseText {
        language: "en".to_owned(),
        call: "Sign the petition".to_owned(),
        title: title.to_owned(),
        subtitle: String::new(),
        body: "We ask for rivers that one can swim in.".to_owned(),
    }
}

fn opens() -> [petition::Command; 3] {
    let create = petition::Command::Create {
        default_language: "en".to_owned(),
        time_zone: "UTC".to_owned(),
    };
    [create, text("Clean rivers"), petition::Command::Open]
}

/// Why the facts of a signature wait.
fn problem(sealed: &Sealed, of: &Notice) -> Option<Problem> {
    match sealed.unreadable.get(of) {
        Some(SealError::Ahead(ahead)) => Some(ahead.problem),
        _ => None,
    }
}

#[tokio::test]
async fn a_confirmation_that_comes_before_its_petition_brings_the_petition_along() {
    let test = Test::new().await;
    let seal = test.seal();
    let ada = test.confirms("ada@example.org").await;
    assert_eq!(sealed(&seal, notices(&[&ada])).await, 3);
    assert_eq!(sealed(&seal, its_notice()).await, 0);
    test.assert_shown().await;
}

#[tokio::test]
async fn a_confirmation_of_a_text_that_was_just_revised_brings_the_text_along() {
    let test = Test::new().await;
    let seal = test.seal();
    sealed(&seal, its_notice()).await;
    did(&test, SignedDuration::ZERO, [text("Cleaner rivers")]).await;
    let ada = test.signer("ada@example.org");
    let mut details = a_signer().details();
    details.choices.text_version = 4;
    ada.does(Command::Submit(details)).await;
    confirm(&ada).await;
    assert_eq!(sealed(&seal, notices(&[&ada])).await, 2);
    assert_eq!(test.line("confirmed"), 1);
}

#[tokio::test]
async fn a_signature_of_a_petition_that_never_opened_waits_alone() {
    let test = Test::without_petition().await;
    let seal = test.seal();
    let ada = test.confirms("ada@example.org").await;
    let waits = notices(&[&ada]);
    let answer = seal.seal(waits.clone()).await.unwrap();
    let notice = waits.first().unwrap();
    assert_eq!(answer.leaves, 0);
    assert_eq!(problem(&answer, notice), Some(Problem::NeverOpened));
    // Its notice comes again, and now the petition's stream can be read.
    did(&test, SignedDuration::from_hours(1), opens()).await;
    assert_eq!(sealed(&seal, waits).await, 3);
    assert_eq!(test.line("confirmed"), 1);
}

#[tokio::test]
async fn one_that_was_confirmed_long_after_closing_waits_and_nothing_else_does() {
    let test = Test::without_petition().await;
    let seal = test.seal();
    let days = |days: i64| SignedDuration::from_hours(24 * days);
    did(&test, days(3), opens()).await;
    let ada = test.confirms("ada@example.org").await;
    sealed(&seal, notices(&[&ada])).await;
    did(&test, days(2), [petition::Command::Close]).await;
    assert_eq!(sealed(&seal, its_notice()).await, 1);
    // What ends a signature is public whenever it happens.
    ada.does(Command::Withdraw).await;
    let late = test.confirms("bea@example.org").await;
    let answer = seal.seal(notices(&[&ada, &late])).await.unwrap();
    assert_eq!(answer.leaves, 1);
    let late = Notice::Signature(late.id.clone());
    assert_eq!(problem(&answer, &late), Some(Problem::AfterClosing));
    assert_eq!(answer.unreadable.len(), 1);
    assert_eq!(test.line("withdrawn"), 1);
    // A petition that opened again takes it.
    did(&test, days(1), [petition::Command::Open]).await;
    assert_eq!(sealed(&seal, [late].into()).await, 2);
    assert_eq!(test.line("confirmed"), 1);
    test.assert_shown().await;
}

#[test]
fn the_log_takes_confirmations_as_long_as_petitions_do_and_an_hour() {
    let hours = CONFIRMATION_GRACE + SignedDuration::from_hours(1);
    assert_eq!(SignedDuration::from_mins(i64::from(AFTER_CLOSING)), hours);
}
