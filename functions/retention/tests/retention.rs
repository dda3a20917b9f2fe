//! Against the embedded DynamoDB.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use aws_sdk_dynamodb::types::AttributeValue;
use event_store::{NewEvent, PetitionLog, SignatureLog};
use events::ids::{CommandId, SignatureId, Slug, Tag};
use events::petition::PetitionEvent;
use events::signature::{Command, Signature, SignatureStatus};
use jiff::{SignedDuration, Timestamp};
use retention::{Policy, Report, Retention};
use test_support::deployment::TestDeployment;
use test_support::person::a_signer;

struct Test {
    deployment: TestDeployment,
    log: SignatureLog,
    retention: Retention,
}

fn day(number: i64) -> Timestamp {
    let start: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
    start + SignedDuration::from_hours(24 * number)
}

fn id(number: u8) -> SignatureId {
    SignatureId {
        petition: Slug::parse("clean-rivers").unwrap(),
        tag: Tag::from_bytes([number; Tag::BYTES]),
    }
}

impl Test {
    async fn new() -> Self {
        let deployment = TestDeployment::empty().await;
        let (settings, client) = (&deployment.settings, &deployment.client);
        Self {
            log: deployment.signature_log(),
            retention: Retention::new(&settings.tables, settings.keys.log.as_ref(), client),
            deployment,
        }
    }

    async fn does(&self, number: u8, at: Timestamp, command: Command) {
        let (id, name) = (id(number), CommandId::random());
        let done = self.log.execute(&id, name, at, command).await;
        assert!(done.unwrap().appended);
    }

    async fn signs(&self, number: u8, at: Timestamp) {
        self.does(number, at, Command::Submit(a_signer().details()))
            .await;
    }

    async fn run(&self, policy: &Policy, at: Timestamp) -> Report {
        let planned = self.retention.run(policy, at, true, |_| {}).await.unwrap();
        let done = self.retention.run(policy, at, false, |_| {}).await.unwrap();
        assert_eq!(planned, done, "a dry run tells what a run does");
        let again = self.retention.run(policy, at, false, |_| {}).await.unwrap();
        assert_eq!(again, Report::default(), "what is done is done");
        done
    }

    async fn signature(&self, number: u8) -> Signature {
        self.log.state(&id(number)).await.unwrap()
    }

    async fn keys(&self) -> usize {
        let table = &self.deployment.settings.tables.signer_keys;
        self.deployment.items(table).await
    }
}

#[tokio::test]
async fn who_does_not_confirm_is_reminded_once_and_erased_after_thirty_days() {
    let (test, policy) = (Test::new().await, Policy::default());
    test.signs(1, day(0)).await;
    test.signs(2, day(0)).await;
    test.does(
        2,
        day(1),
        Command::Confirm {
            details_version: 1,
            permissions: None,
        },
    )
    .await;

    assert_eq!(test.run(&policy, day(2)).await, Report::default());
    let reminded = Report {
        reminded: 1,
        ..Report::default()
    };
    assert_eq!(test.run(&policy, day(4)).await, reminded);
    assert_eq!(test.run(&policy, day(29)).await, Report::default());
    let purged = Report {
        purged: 1,
        ..Report::default()
    };
    assert_eq!(test.run(&policy, day(31)).await, purged);
    assert_eq!(test.signature(1).await.status, SignatureStatus::Purged);
    assert_eq!(test.signature(2).await.status, SignatureStatus::Confirmed);
    assert_eq!(test.keys().await, 1);
}

#[tokio::test]
async fn who_sends_the_form_again_has_the_time_again() {
    let (test, policy) = (Test::new().await, Policy::default());
    test.signs(1, day(0)).await;
    test.run(&policy, day(4)).await;
    test.signs(1, day(20)).await;
    assert_eq!(test.run(&policy, day(31)).await.purged, 0);
    assert_eq!(test.signature(1).await.status, SignatureStatus::Awaiting);
    assert_eq!(test.run(&policy, day(51)).await.purged, 1);
    assert_eq!(test.keys().await, 0, "the keys of both forms");
}

#[tokio::test]
async fn who_withdrew_before_confirming_is_erased_too() {
    let (test, policy) = (Test::new().await, Policy::default());
    test.signs(1, day(0)).await;
    test.does(1, day(1), Command::Withdraw).await;
    assert_eq!(test.run(&policy, day(31)).await.expired, 1);
    let signature = test.signature(1).await;
    assert_eq!(
        (signature.status, signature.expired),
        (SignatureStatus::Withdrawn, true)
    );
    assert_eq!(test.keys().await, 0);
}

/// Also if it was the second form after an erasure, or was confirmed with somebody else's link.
#[tokio::test]
async fn what_was_never_the_owners_is_erased_too() {
    let (test, policy) = (Test::new().await, Policy::default());
    let confirm = |details_version| Command::Confirm {
        details_version,
        permissions: None,
    };
    for n in 1..=2 {
        test.signs(n, day(0)).await;
        test.does(n, day(1), confirm(1)).await;
    }
    test.does(1, day(1), Command::Disown).await;
    test.does(2, day(1), Command::Erase).await;
    test.signs(2, day(2)).await;
    test.does(2, day(3), Command::Discard).await;
    assert_eq!(test.run(&policy, day(29)).await.expired, 0);
    assert_eq!(test.run(&policy, day(33)).await.expired, 2);
    assert_eq!(test.keys().await, 0);
    assert_eq!(test.signature(1).await.status, SignatureStatus::Disowned);
}

#[tokio::test]
async fn after_a_petition_has_closed_by_itself_the_data_goes_and_the_signature_stays() {
    let test = Test::new().await;
    test.signs(1, day(0)).await;
    test.does(
        1,
        day(1),
        Command::Confirm {
            details_version: 1,
            permissions: None,
        },
    )
    .await;
    test.signs(2, day(8)).await;
    let deployment = &test.deployment;
    let petitions = PetitionLog::appending(
        &deployment.client,
        &deployment.settings.tables,
        deployment.settings.keys.log.as_ref(),
    );
    let created = PetitionEvent::PetitionCreated {
        default_language: "en".into(),
        time_zone: "UTC".into(),
    };
    let closing = PetitionEvent::ClosingTimeSet { at: Some(day(10)) };
    for (expected, event) in [created, closing, PetitionEvent::PetitionOpened {}]
        .into_iter()
        .enumerate()
    {
        let new = NewEvent {
            stream: "clean-rivers".into(),
            expected: expected as u64,
            command: CommandId::random(),
            at: day(0),
            event,
        };
        petitions.append(new).await.unwrap();
    }
    let kept = Policy::default();
    // No reminder of a link that confirms nothing any more.
    assert_eq!(test.run(&kept, day(12)).await, Report::default());
    assert_eq!(test.run(&kept, day(400)).await.purged, 1);
    let ninety = kept.after_closing(Some("90")).unwrap();
    assert_eq!(test.run(&ninety, day(99)).await, Report::default());
    assert_eq!(test.run(&ninety, day(101)).await.expired, 1);
    let signature = test.signature(1).await;
    assert_eq!(signature.status, SignatureStatus::Confirmed);
    assert_eq!(test.keys().await, 0);
}

#[tokio::test]
async fn a_days_hourly_runs_visit_every_signature_once() {
    let (test, policy) = (Test::new().await, Policy::default());
    for number in 0..40 {
        test.signs(number, day(0)).await;
    }
    let mut reminded = Vec::new();
    for hour in 0..24 {
        let at = day(4) + SignedDuration::from_hours(hour);
        reminded.push(test.retention.run_hour(&policy, at).await.unwrap().reminded);
    }
    assert_eq!(reminded.iter().sum::<u64>(), 40);
    assert!(reminded.iter().all(|part| *part < 40), "{reminded:?}");
    for hour in 0..24 {
        let at = day(5) + SignedDuration::from_hours(hour);
        let again = test.retention.run_hour(&policy, at).await.unwrap();
        assert_eq!(again, Report::default(), "what is done is done");
    }
}

#[tokio::test]
async fn a_stream_that_cannot_be_read_is_skipped_and_reported_and_the_others_are_done() {
    let (test, policy) = (Test::new().await, Policy::default());
    for number in 1..4 {
        test.signs(number, day(0)).await;
    }
    let client = &test.deployment.client;
    let update = client.update_item().table_name("signature-log");
    let update = update.key("stream", AttributeValue::S(id(2).to_string()));
    let update = update.key("version", AttributeValue::N("1".to_owned()));
    let update = update.update_expression("SET #schema = :newer");
    let update = update.expression_attribute_names("#schema", "schema");
    let newer = AttributeValue::N("99".to_owned());
    let update = update.expression_attribute_values(":newer", newer);
    update.send().await.unwrap();
    let run = test.retention.run(&policy, day(31), false, |_| {});
    let (report, lines) = runtime::metrics::invocation("test", None, run).await;
    let report = report.unwrap();
    assert_eq!((report.purged, report.unreadable.number()), (2, 1));
    assert_eq!(report.unreadable.first()[0].stream, id(2).to_string());
    assert!(
        lines.concat().contains("\"EventsUnreadable\":1"),
        "{lines:?}"
    );
    assert_eq!(test.keys().await, 1, "what cannot be read is not erased");
}

#[tokio::test]
async fn an_address_that_nobody_confirms_and_one_that_was_told_end_after_thirty_days() {
    let (test, policy) = (Test::new().await, Policy::default());
    let confirm = Command::Confirm {
        details_version: 1,
        permissions: None,
    };
    let asks = || Command::RequestAddress {
        language: "en".to_owned(),
        address: events::personal::Personal {
            email: "new@example.net".to_owned(),
            ..Default::default()
        },
    };
    for number in [1, 2] {
        test.signs(number, day(0)).await;
        test.does(number, day(0), confirm.clone()).await;
        test.does(number, day(1), asks()).await;
    }
    let (from, to) = (id(2), id(3));
    let wanted = event_store::Relocation {
        from: &from,
        to: &to,
        email: "new@example.net",
        request: 3,
        at: day(2),
    };
    test.log.relocate(&wanted).await.unwrap();
    assert_eq!(test.keys().await, 4);
    assert_eq!(test.run(&policy, day(31)).await, Report::default());
    let one = Report {
        addresses: 1,
        ..Report::default()
    };
    assert_eq!(
        test.run(&policy, day(31) + SignedDuration::from_hours(1))
            .await,
        one
    );
    assert_eq!(test.run(&policy, day(33)).await, one);
    assert_eq!(test.keys().await, 2, "the details of both stay");
    assert_eq!(test.signature(1).await.status, SignatureStatus::Confirmed);
    assert_eq!(test.signature(2).await.status, SignatureStatus::Moved);
    assert_eq!(test.signature(3).await.status, SignatureStatus::Confirmed);
}
