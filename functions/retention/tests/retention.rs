//! Against the embedded DynamoDB.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use aws_sdk_dynamodb::types::AttributeValue;
use embedded_dynamodb::{Effect, Fault};
use event_store::{NewEvent, PetitionLog, SignatureLog};
use events::ids::{CommandId, SignatureId, Slug, Tag};
use events::petition::PetitionEvent;
use events::signature::{Command, Signature, SignatureStatus};
use jiff::{SignedDuration, Timestamp};
use retention::{Policy, Report, Retention};
use test_support::deployment::TestDeployment;
use test_support::person::a_signer;
use views::count::{Count, Day};
use views::{Projection, layout};

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

    fn petition_log(&self) -> PetitionLog {
        let (settings, client) = (&self.deployment.settings, &self.deployment.client);
        PetitionLog::appending(client, &settings.tables, settings.keys.log.as_ref())
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

/// A petition with these steps, and a count with these hours of confirmations on 1 February 2026.
async fn with_count(test: &Test, steps: Vec<u64>, hours: &[(usize, u64)]) {
    let deployment = &test.deployment;
    let mut day = Day {
        date: "2026-02-01".parse().unwrap(),
        confirmed: hours.iter().map(|(_, number)| number).sum(),
        hours: [0; 24],
    };
    for (hour, number) in hours {
        day.hours[*hour] = *number;
    }
    let count = Count {
        submitted: day.confirmed,
        confirmed: day.confirmed,
        ..Count::default()
    };
    let pk = layout::petition(Projection::Signatures, 1, "clean-rivers");
    deployment.view(&pk, layout::COUNT, &count).await;
    let mut item = serde_json::json!({ "confirmed": day.confirmed });
    for (hour, number) in day.hours.iter().enumerate() {
        item[format!("h{hour:02}")] = (*number).into();
    }
    deployment.view(&pk, &layout::day(day.date), &item).await;
    if steps.is_empty() {
        return;
    }
    for (expected, event) in [
        PetitionEvent::PetitionCreated {
            default_language: "en".into(),
            time_zone: "UTC".into(),
        },
        PetitionEvent::GoalSet { steps },
        PetitionEvent::PetitionOpened {},
    ]
    .into_iter()
    .enumerate()
    {
        append(test, expected, event).await;
    }
}

async fn append(test: &Test, expected: usize, event: PetitionEvent) {
    let new = NewEvent {
        stream: "clean-rivers".into(),
        expected: u64::try_from(expected).unwrap(),
        command: CommandId::random(),
        at: day(1),
        event,
    };
    test.petition_log().append(new).await.unwrap();
}

async fn reached(test: &Test) -> Vec<(u64, String)> {
    let slug = Slug::parse("clean-rivers").unwrap();
    let petition = test.petition_log().state(&slug).await.unwrap();
    let reached = petition.goals_reached.into_iter();
    reached.map(|(goal, at)| (goal, at.to_string())).collect()
}

#[tokio::test]
async fn a_goal_is_reached_once_and_stays_reached() {
    let (test, policy) = (Test::new().await, Policy::default());
    with_count(&test, vec![5, 10, 20], &[(9, 4)]).await;
    assert_eq!(test.run(&policy, day(32)).await.goals, 0);
    // Two steps within an hour, and the next in another one.
    with_count(&test, vec![], &[(9, 4), (10, 7)]).await;
    assert_eq!(test.run(&policy, day(32)).await.goals, 2);
    let both = [
        (5, "2026-02-01T10:00:00Z".to_owned()),
        (10, "2026-02-01T10:00:00Z".to_owned()),
    ];
    assert_eq!(reached(&test).await, both);
    // Withdrawn, and signed again on another day.
    with_count(&test, vec![], &[(9, 4)]).await;
    assert_eq!(test.run(&policy, day(33)).await.goals, 0);
    with_count(&test, vec![], &[(12, 12)]).await;
    assert_eq!(test.run(&policy, day(34)).await.goals, 0);
    assert_eq!(reached(&test).await, both);
    // Another step, which is behind already.
    append(&test, 5, PetitionEvent::GoalSet { steps: vec![7] }).await;
    assert_eq!(test.run(&policy, day(35)).await.goals, 1);
    assert_eq!(
        reached(&test).await[1],
        (7, "2026-02-01T12:00:00Z".to_owned())
    );
}

#[tokio::test]
async fn two_runs_at_once_write_a_goal_once() {
    let (test, policy) = (Test::new().await, Policy::default());
    with_count(&test, vec![5], &[(9, 6)]).await;
    let run = || test.retention.run(&policy, day(32), false, |_| {});
    let (one, other) = tokio::join!(run(), run());
    assert_eq!(one.unwrap().goals + other.unwrap().goals, 1);
    assert_eq!(reached(&test).await.len(), 1);
}

#[tokio::test]
async fn a_draft_and_what_closed_long_ago_reach_nothing() {
    let (test, policy) = (Test::new().await, Policy::default());
    with_count(&test, vec![5], &[(9, 6)]).await;
    append(&test, 3, PetitionEvent::PetitionClosed {}).await;
    // Signatures are confirmed for a day after the closing.
    assert_eq!(test.run(&policy, day(4)).await.goals, 0);
    assert_eq!(test.run(&policy, day(2)).await.goals, 1);
}

/// Count and days are read one after the other, and the days of a rebuild may be on their way.
#[tokio::test]
async fn a_goal_whose_hour_is_not_known_yet_waits() {
    let (test, policy) = (Test::new().await, Policy::default());
    with_count(&test, vec![5], &[(9, 6)]).await;
    let pk = layout::petition(Projection::Signatures, 1, "clean-rivers");
    let count = Count {
        submitted: 11,
        confirmed: 11,
        ..Count::default()
    };
    test.deployment.view(&pk, layout::COUNT, &count).await;
    assert_eq!(test.run(&policy, day(32)).await.goals, 0);
}

#[tokio::test]
async fn a_goal_that_cannot_be_written_holds_up_no_erasure() {
    let (test, policy) = (Test::new().await, Policy::default());
    test.signs(1, day(0)).await;
    with_count(&test, vec![5], &[(9, 6)]).await;
    let refused = Fault::new("Query", Effect::Throttle).on_table("petition-log");
    test.deployment.embedded.inject(refused.times(1_000));
    let report = test.retention.run(&policy, day(31), false, |_| {}).await;
    let report = report.unwrap();
    assert_eq!((report.purged, report.goals), (1, 0));
    test.deployment.embedded.clear_faults();
    assert_eq!(test.run(&policy, day(31)).await.goals, 1, "an hour later");
}

#[tokio::test]
async fn an_endorsement_that_waits_for_an_operator_for_long_is_reported() {
    let (test, policy) = (Test::new().await, Policy::default());
    let submit = Command::Submit(a_signer().endorsing("River League", true).details());
    test.does(1, day(0), submit).await;
    let confirm = Command::Confirm {
        details_version: 1,
        permissions: None,
    };
    test.does(1, day(1), confirm).await;
    let reported = async |at| {
        let run = test.retention.run(&policy, at, false, |_| {}).await;
        run.unwrap().waiting
    };
    assert_eq!((reported(day(8)).await, reported(day(9)).await), (0, 1));
    let approve = Command::DecideOnEndorsement {
        details_version: 1,
        approved: true,
    };
    test.does(1, day(9), approve).await;
    assert_eq!(reported(day(30)).await, 0);
}
