//! The check agrees with views that are right, finds what is planted, and hands over.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a panic is how a test fails"
)]

use std::time::{Duration, Instant};

use aws_lambda_events::event::dynamodb::Event;
use aws_sdk_dynamodb::types::AttributeValue;
use check_drift::{CheckDrift, Progress};
use count::Count;
use embedded_dynamodb::{Embedded, StreamReader};
use event_store::{NewEvent, SignatureLog};
use events::email::EmailAddress;
use events::ids::{CommandId, SignatureId, Slug, Tag};
use events::petition::PlacesBy;
use events::signature::{Details, GivenConsent, SHOW_COMMENT, SignatureEvent};
use jiff::{SignedDuration, Timestamp};
use runtime::Settings;
use test_support::deployment::TestDeployment;
use test_support::person::a_signer;
use views::Projection;
use views::layout::{self, Key};

struct Test {
    embedded: Embedded,
    settings: Settings,
    log: SignatureLog,
    reader: StreamReader,
}

impl Test {
    async fn new() -> Self {
        let deployment = TestDeployment::empty().await;
        let log = deployment.signature_log();
        let TestDeployment {
            embedded, settings, ..
        } = deployment;
        let reader = StreamReader::new(embedded.clone(), "signature-log", "test");
        let reader = reader.await.unwrap();
        Self {
            embedded,
            settings,
            log,
            reader,
        }
    }

    fn id(&self, n: u16) -> SignatureId {
        let petition = Slug::parse("clean-rivers").unwrap();
        let email = EmailAddress::parse(&format!("ana{n}@example.org")).unwrap();
        let tag = Tag::of(&self.settings.keys.tags, &petition, &email.canonical());
        SignatureId { petition, tag }
    }

    /// Persons who signed an hour ago and are counted; every second one is shown.
    async fn signed(&self, persons: u16) {
        for n in 0..persons {
            self.sign(n, Timestamp::now() - SignedDuration::from_hours(1))
                .await;
        }
        self.counted().await;
    }

    async fn sign(&self, n: u16, at: Timestamp) {
        let stream = self.id(n).to_string();
        let person = a_signer().email(&format!("ana{n}@example.org"));
        let person = person.showing_name().comment(&"x".repeat(600));
        let Details { choices, personal } = person.details();
        let submitted = NewEvent {
            stream: stream.clone(),
            expected: 0,
            command: CommandId::random(),
            at,
            event: SignatureEvent::SignatureSubmitted { choices, personal },
        };
        self.log.append(submitted).await.unwrap();
        if n.is_multiple_of(2) {
            let confirmed = NewEvent {
                stream,
                expected: 1,
                command: CommandId::random(),
                at,
                event: SignatureEvent::SignatureConfirmed {
                    details_version: 1,
                    permissions: None,
                },
            };
            self.log.append(confirmed).await.unwrap();
        }
    }

    /// Signs as the `n`th person, whose name and comment are shown.
    async fn sign_showing_comment(&self, n: u16) {
        let at = Timestamp::now() - SignedDuration::from_hours(1);
        let person = a_signer().email(&format!("ana{n}@example.org"));
        let Details {
            mut choices,
            personal,
        } = person.showing_name().comment("Clean water").details();
        let given = GivenConsent {
            version: 3,
            language: "en".into(),
        };
        choices.consents.insert(SHOW_COMMENT.to_owned(), given);
        let events = [
            SignatureEvent::SignatureSubmitted { choices, personal },
            SignatureEvent::SignatureConfirmed {
                details_version: 1,
                permissions: None,
            },
            SignatureEvent::CommentApproved { details_version: 1 },
        ];
        for (expected, event) in (0..).zip(events) {
            let new = NewEvent {
                stream: self.id(n).to_string(),
                expected,
                command: CommandId::random(),
                at,
                event,
            };
            self.log.append(new).await.unwrap();
        }
    }

    /// Counts everything that happened so far.
    async fn counted(&self) {
        let count = Count::new(
            &self.settings.tables,
            &self.settings.keys,
            &self.embedded.client(),
        );
        loop {
            let mut event = Event::default();
            event.records = self.reader.next_batch(1000).await.unwrap();
            let last = event.records.last();
            let Some(last) = last.and_then(|last| last.change.sequence_number.clone()) else {
                return;
            };
            let response = Box::pin(count.handle(event)).await;
            assert!(response.batch_item_failures.is_empty());
            self.reader.checkpoint(&last).await.unwrap();
        }
    }

    fn check(&self) -> CheckDrift {
        CheckDrift::new(&self.settings.tables, &self.embedded.client())
    }

    async fn drift(&self) -> u64 {
        match Box::pin(self.check().run(later())).await.unwrap() {
            Progress::Finished { drift, .. } => drift,
            other => panic!("{other:?}"),
        }
    }

    async fn set(&self, key: &Key, name: &str, value: AttributeValue) {
        let update = self.embedded.client().update_item().table_name("views");
        let update = update.set_key(Some(layout::attributes(key)));
        update
            .update_expression("SET #name = :value")
            .expression_attribute_names("#name", name)
            .expression_attribute_values(":value", value)
            .send()
            .await
            .unwrap();
    }
}

fn later() -> Instant {
    Instant::now() + Duration::from_secs(600)
}

fn number(n: u64) -> AttributeValue {
    AttributeValue::N(n.to_string())
}

fn count_key() -> Key {
    ("signatures.1/clean-rivers".into(), layout::COUNT.into())
}

#[tokio::test]
async fn views_that_follow_from_the_log_have_no_drift_and_the_metrics_say_so() {
    let test = Test::new().await;
    test.signed(30).await;
    let check = test.check();
    let run = runtime::metrics::invocation("test", None, check.run(later()));
    let (progress, lines) = run.await;
    let (checked, drift) = (30, 0);
    assert_eq!(progress.unwrap(), Progress::Finished { checked, drift });
    let line = runtime::check::read(&lines[0]).unwrap();
    assert_eq!(line["Drift"], 0);
    assert_eq!(line["DriftCheckFinished"], 1);
    assert_eq!(line["DriftCheckedSignatures"], 30);
}

#[tokio::test]
async fn a_count_and_a_marker_that_are_off_are_found() {
    let test = Test::new().await;
    test.signed(6).await;
    test.set(&count_key(), "confirmed", number(4)).await;
    assert_eq!(test.drift().await, 1);
    let key = layout::marker(1, &test.id(1).to_string());
    let bounced = AttributeValue::Bool(true);
    test.set(&key, "bounced", bounced).await;
    assert_eq!(test.drift().await, 2);
}

/// Earlier releases stored the model's whole state in the marker.
#[tokio::test]
async fn what_earlier_releases_stored_beside_it_is_no_drift() {
    let test = Test::new().await;
    test.signed(4).await;
    let key = layout::marker(1, &test.id(1).to_string());
    test.set(&key, "mails", number(4)).await;
    let reminded = AttributeValue::Bool(true);
    test.set(&key, "reminded", reminded).await;
    assert_eq!(test.drift().await, 0);
}

#[tokio::test]
async fn places_that_are_off_are_found_and_those_before_a_rebuild_are_not() {
    let test = Test::new().await;
    test.signed(6).await;
    let places = ("signatures.1/clean-rivers".into(), layout::PLACES.into());
    // Three confirmed, all of them from one country.
    test.set(&places, "GB", number(2)).await;
    assert_eq!(test.drift().await, 0, "as after an upgrade");
    test.set(&places, "UY", number(1)).await;
    assert_eq!(test.drift().await, 1, "one of them is in another country");
}

#[tokio::test]
async fn areas_that_are_off_are_found_and_so_is_one_that_was_left_behind() {
    let test = Test::new().await;
    let by = PlacesBy::Postcode {
        digits: 1,
        country: None,
    };
    let key = layout::petition(Projection::Petitions, 1, "clean-rivers");
    let rules = serde_json::json!({ "by": by });
    let rules = views::items::write(&(key, layout::PLACES.into()), &rules).unwrap();
    let put = test.embedded.client().put_item().table_name("views");
    put.set_item(Some(rules)).send().await.unwrap();
    test.signed(6).await;
    assert_eq!(test.drift().await, 0);
    let areas = layout::areas(&by.rules().unwrap());
    let areas = ("signatures.1/clean-rivers".into(), areas);
    // Three confirmed, none of them with a postcode.
    test.set(&areas, "none", number(2)).await;
    assert_eq!(test.drift().await, 1);
    test.set(&areas, "none", number(3)).await;
    assert_eq!(test.drift().await, 0);
    let confirmed = layout::marker(1, &test.id(0).to_string());
    let client = test.embedded.client();
    let marker = views::items::get(&client, "views", std::slice::from_ref(&confirmed)).await;
    let area = marker.unwrap()[&confirmed]["area"].clone();
    let waiting = layout::marker(1, &test.id(1).to_string());
    test.set(&waiting, "area", area).await;
    assert_eq!(test.drift().await, 1, "it does not count");
}

#[tokio::test]
async fn an_event_that_is_not_counted_is_drift_once_it_is_old() {
    let test = Test::new().await;
    test.signed(4).await;
    test.sign(9, Timestamp::now()).await;
    assert_eq!(test.drift().await, 0, "on its way");
    let check = test.check().with_grace(SignedDuration::ZERO);
    let progress = Box::pin(check.run(later())).await.unwrap();
    let (checked, drift) = (5, 1);
    assert_eq!(progress, Progress::Finished { checked, drift });
}

#[tokio::test]
async fn signers_that_are_missing_or_nobodys_and_markers_without_a_log_are_found() {
    let test = Test::new().await;
    test.signed(4).await;
    let client = test.embedded.client();
    let question = views::items::Question {
        pk: "signatures.1/clean-rivers",
        prefix: layout::SIGNERS,
        ..Default::default()
    };
    let signers = views::items::query(&client, "views", question).await;
    let (pk, sk) = layout::key_of(&signers.unwrap()[0]);
    views::items::delete(&client, "views", vec![(pk.clone(), sk.clone())])
        .await
        .unwrap();
    assert_eq!(test.drift().await, 1, "missing");
    let stray = (pk, format!("{sk}x"));
    test.set(&stray, "name", AttributeValue::S("x".into()))
        .await;
    let lone = layout::marker(1, "clean-rivers/nobody");
    test.set(&lone, "version", number(1)).await;
    assert_eq!(test.drift().await, 3);
}

#[tokio::test]
async fn a_signer_with_a_name_and_a_comment_that_are_shown_is_no_drift() {
    let test = Test::new().await;
    test.sign_showing_comment(2).await;
    test.counted().await;
    let client = test.embedded.client();
    for prefix in [layout::SIGNERS, layout::COMMENTS] {
        let question = views::items::Question {
            pk: "signatures.1/clean-rivers",
            prefix,
            ..Default::default()
        };
        let found = views::items::query(&client, "views", question).await;
        assert_eq!(found.unwrap().len(), 1, "{prefix}");
    }
    assert_eq!(test.drift().await, 0);
}

/// Each signature is in the sample of one day in seven; sums are always those of all.
#[tokio::test]
async fn of_very_many_signatures_each_check_compares_a_seventh_and_adds_up_all() {
    let test = Test::new().await;
    test.signed(140).await;
    let run = async |all| {
        let check = test.check().with_all(all);
        match Box::pin(check.run(later())).await.unwrap() {
            Progress::Finished { checked, drift } => (checked, drift),
            other => panic!("{other:?}"),
        }
    };
    let (checked, drift) = run(100).await;
    assert!((100..120).contains(&checked), "{checked}");
    assert_eq!(drift, 0);
    let (checked, drift) = run(0).await;
    assert!((5..50).contains(&checked), "{checked}");
    assert_eq!(drift, 0);
    for n in 0..140 {
        let key = layout::marker(1, &test.id(n).to_string());
        test.set(&key, "bounced", AttributeValue::Bool(true)).await;
    }
    let (checked, drift) = run(0).await;
    // The markers of the sample, and the sum: those who confirmed are counted as bounced now.
    assert_eq!(drift, checked + 1);
}

#[tokio::test]
async fn runs_that_are_cut_short_go_on_where_they_stopped() {
    let test = Test::new().await;
    // More than a page of 1 MB.
    test.signed(1200).await;
    test.set(&count_key(), "confirmed", number(4)).await;
    let (mut runs, mut progress) = (0, Progress::HandedOver);
    while progress == Progress::HandedOver {
        progress = Box::pin(test.check().run(Instant::now())).await.unwrap();
        runs += 1;
    }
    assert!(runs > 2, "{runs}");
    let (checked, drift) = (1200, 1);
    assert_eq!(progress, Progress::Finished { checked, drift });
    assert_eq!(test.drift().await, 1);
}

#[tokio::test]
async fn signing_and_counting_meanwhile_give_no_alarm() {
    let test = Test::new().await;
    test.signed(200).await;
    let live = async {
        for n in 500..540 {
            test.sign(n, Timestamp::now()).await;
            test.counted().await;
        }
    };
    let checks = async {
        for _ in 0..4 {
            assert_eq!(test.drift().await, 0);
        }
    };
    Box::pin(async { tokio::join!(live, checks) }).await;
}

#[tokio::test]
async fn an_event_that_cannot_be_read_is_one_difference_and_stops_nothing() {
    let test = Test::new().await;
    test.signed(30).await;
    let update = test
        .embedded
        .client()
        .update_item()
        .table_name("signature-log");
    let update = update.key("stream", AttributeValue::S(test.id(4).to_string()));
    let update = update.key("version", number(2));
    let update = update.update_expression("SET #schema = :newer");
    let update = update.expression_attribute_names("#schema", "schema");
    let update = update.expression_attribute_values(":newer", number(99));
    update.send().await.unwrap();
    // What was counted before the event became unreadable is ahead of what can be read.
    assert_eq!(test.drift().await, 2);
}

#[tokio::test]
async fn a_public_log_with_another_number_is_found() {
    let test = Test::new().await;
    test.signed(6).await;
    let views = views::Views::new(test.embedded.client(), "views".to_owned());
    let say = async |size, confirmed| {
        let explained = public_log::fold::Explained {
            confirmed,
            ..Default::default()
        };
        let logged = views::LoggedCount {
            number: 1,
            newest: views::Logged::new(size, &explained),
            before: None,
        };
        views
            .note_logged_count("clean-rivers", &logged)
            .await
            .unwrap();
        let published = views::PublishedLog {
            number: 1,
            origin: "example.org/public-log/1".to_owned(),
            key: String::new(),
            size,
            root: String::new(),
            at: Timestamp::now(),
            note: String::new(),
            needed: 0,
            ended: None,
            witnesses: Vec::new(),
        };
        views.note_public_log(&published).await.unwrap();
    };
    let check = || async {
        let client = test.embedded.client();
        let check =
            CheckDrift::new(&test.settings.tables, &client).with_grace(SignedDuration::ZERO);
        let deadline = Instant::now() + Duration::from_secs(60);
        match check.run(deadline).await.unwrap() {
            Progress::Finished { drift, .. } => drift,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(check().await, 0, "there is no public log yet");
    say(3, 2).await;
    assert_eq!(check().await, 1);
    say(4, 3).await;
    assert_eq!(check().await, 0);
}
