//! Each step of the main job, with each of its requests failing in each way, then tried again by
//! whoever asked for it, and then asked for once more. The README's table names these tests.

use std::cell::Cell;
use std::collections::BTreeMap;

use aws_lambda_events::event::dynamodb::EventRecord;
use check_drift::{CheckDrift, Progress};
use embedded_dynamodb::{Effect, Fault};
use event_store::{NewEvent, PetitionLog};
use events::email::EmailAddress;
use events::envelope::Recorded;
use events::ids::{AddressTag, CommandId, SignatureId, Slug, Tag};
use events::link::{Link, Links, Purpose};
use events::petition::PetitionEvent;
use events::signature::{Command, Permissions, SignatureEvent, SignatureStatus, fold};
use jiff::{SignedDuration, Timestamp};
use outbox::Suppressions;
use retention::Policy;

use crate::deployment::{Test, post};
use crate::people::feedback;
use test_support::deployment::SLUG;
use test_support::person::a_signer;
use test_support::stream::event;

/// Attempts that the SDK makes of one request.
const ATTEMPTS: u32 = 3;

/// `act` says whether it came to its end. It is called until it does, and once more: `always` must
/// hold in between, and `after` in the end.
async fn whatever_fails<S>(
    prepare: impl AsyncFn() -> (Test, S),
    act: impl AsyncFn(&Test, &S) -> bool,
    always: impl AsyncFn(&Test, &S),
    after: impl AsyncFn(&Test, &S),
) {
    for effect in Effect::ALL {
        // Once is what the SDK retries; more often, its caller sees it.
        let crash = matches!(effect, Effect::CrashBefore | Effect::CrashAfter);
        for times in if crash { vec![1] } else { vec![1, ATTEMPTS] } {
            for passed in 0.. {
                let (test, state) = prepare().await;
                let embedded = test.embedded.clone();
                let fault = Fault::any(effect).after(passed).times(times);
                embedded.inject(fault);
                let done = embedded.until_crash(act(&test, &state)).await;
                let was_reached = embedded.faults_left() < times;
                embedded.clear_faults();
                always(&test, &state).await;
                let case = format!("{effect:?} × {times} after {passed} requests");
                if done != Some(true) {
                    assert!(was_reached, "{case}");
                    assert!(act(&test, &state).await, "{case}, tried again");
                }
                assert!(act(&test, &state).await, "{case}, once more");
                after(&test, &state).await;
                if !was_reached {
                    assert!(passed > 0, "it makes no request at all");
                    break;
                }
            }
        }
    }
}

/// Nothing to look at in between.
async fn nothing<S>(_: &Test, _: &S) {}

const EMAIL: &str = "ana@example.org";

impl Test {
    fn ana(&self) -> SignatureId {
        let petition = Slug::parse(SLUG).unwrap();
        let email = EmailAddress::parse(EMAIL).unwrap();
        let tag = Tag::of(
            &self.deployment.settings.keys.tags,
            &petition,
            &email.canonical(),
        );
        SignatureId { petition, tag }
    }

    async fn ana_signs(&self, key: &str) -> bool {
        let form =
            "given_name=Ana&family_name=Ruiz&email=ana%40example.org&country=AR&show_name=yes";
        let mut request = post(&format!("/petitions/{SLUG}/signatures"), form.to_owned());
        if !key.is_empty() {
            let headers = request.headers_mut();
            headers.insert("idempotency-key", key.parse().unwrap());
        }
        let status = self.sign.handle(request).await.status().as_u16();
        assert!(matches!(status, 202 | 503), "{status}");
        status == 202
    }

    fn path(&self, purpose: Purpose, version: u64, issued: Timestamp) -> String {
        let signature = self.ana();
        let ana = EmailAddress::parse("ana@example.org").unwrap();
        let addresses = &self.deployment.settings.keys.addresses;
        let address = Some(AddressTag::of(addresses, &ana));
        let link = Link {
            signature,
            version,
            address,
        };
        let links = Links::new(&self.deployment.settings.keys.links);
        let token = links.token(purpose, &link, issued).unwrap();
        match purpose {
            Purpose::Confirm => format!("/confirm/{token}"),
            Purpose::OwnPage => format!("/signature/{token}"),
            Purpose::NewAddress => format!("/address/{token}"),
            Purpose::NoNews => format!("/unsubscribe/{token}"),
        }
    }

    async fn presses(&self, path: &str, form: &str) -> u16 {
        let request = post(path, form.to_owned());
        let answer = if path.starts_with("/confirm/") {
            self.confirm.handle(request).await
        } else {
            self.my_signature.handle(request).await
        };
        answer.status().as_u16()
    }

    async fn ana_does(&self, command: Command) {
        let (id, now) = (self.ana(), Timestamp::now());
        let done = self.log.execute(&id, CommandId::random(), now, command);
        assert!(done.await.unwrap().appended);
    }

    async fn events(&self) -> Vec<Recorded<SignatureEvent>> {
        self.log.load(&self.ana()).await.unwrap()
    }

    async fn names(&self) -> Vec<&'static str> {
        let events = self.events().await;
        events
            .iter()
            .map(|recorded| recorded.event.name())
            .collect()
    }

    async fn keys(&self) -> usize {
        let scan = self.deployment.client.scan().table_name("signer-keys");
        scan.send().await.unwrap().items().len()
    }

    /// Every event with personal data has its key, until they end together or its details are corrected.
    async fn keys_and_events_agree(&self) {
        let events = self.events().await;
        let live = events.iter().rev().take_while(|one| !one.event.ends_key());
        let with_data: Vec<_> = live.filter(|one| one.event.has_personal()).collect();
        let corrected = |version| {
            with_data.iter().any(|one| {
                matches!(one.event, SignatureEvent::DetailsCorrected { details_version, .. } if details_version == version)
            })
        };
        let with_key = with_data.iter().filter(|one| !corrected(one.version));
        assert_eq!(self.keys().await, with_key.count());
    }
}

async fn empty() -> (Test, ()) {
    (Test::new().await, ())
}

async fn signed() -> (Test, ()) {
    let test = Test::new().await;
    assert!(test.ana_signs("").await);
    (test, ())
}

async fn confirmed() -> (Test, ()) {
    let (test, ()) = signed().await;
    test.ana_does(Command::Confirm {
        details_version: 1,
        permissions: None,
    })
    .await;
    (test, ())
}

/// With all that the stream has brought so far.
async fn delivered() -> (Test, Vec<EventRecord>) {
    let (test, ()) = confirmed().await;
    let records = test.records().await;
    (test, records)
}

#[tokio::test]
async fn a_form_with_a_key_is_one_event_whatever_fails() {
    let act = async |test: &Test, _: &()| test.ana_signs("k").await;
    let always = async |test: &Test, _: &()| test.keys_and_events_agree().await;
    whatever_fails(empty, act, always, async |test, _| {
        assert_eq!(test.names().await, ["SignatureSubmitted"]);
        test.keys_and_events_agree().await;
    })
    .await;
}

#[tokio::test]
async fn a_form_is_one_signature_whatever_fails() {
    let act = async |test: &Test, _: &()| test.ana_signs("").await;
    let always = async |test: &Test, _: &()| test.keys_and_events_agree().await;
    whatever_fails(empty, act, always, async |test, _| {
        let names = test.names().await;
        assert_eq!(names[0], "SignatureSubmitted");
        assert!(
            names[1..]
                .iter()
                .all(|name| *name == "ConfirmationRequested")
        );
        test.keys_and_events_agree().await;
        assert!(test.counts(test.records().await).await);
        assert_eq!(test.counted().await["submitted"], 1);
    })
    .await;
}

#[tokio::test]
async fn a_record_counts_once_whatever_fails() {
    let act = async |test: &Test, records: &Vec<EventRecord>| test.counts(records.clone()).await;
    let always = async |test: &Test, _: &_| drop(test.counted().await);
    whatever_fails(delivered, act, always, async |test, _| {
        assert_eq!(test.counted().await["confirmed"], 1);
        test.assert_true().await;
    })
    .await;
}

/// A mailer that dies between sending and noting sends a copy, after its lease. It is the only way.
#[tokio::test]
async fn a_mail_goes_out_and_at_most_one_copy_of_it_whatever_fails() {
    let prepare = async || {
        let (test, ()) = signed().await;
        let records = test.records().await;
        (test, (records, Cell::new(SignedDuration::ZERO)))
    };
    // The queue brings what failed again, and here only after the lease.
    let act = async |test: &Test, (records, later): &(Vec<EventRecord>, Cell<SignedDuration>)| {
        let now = later.replace(later.get() + SignedDuration::from_mins(6));
        test.mails(records, now).await
    };
    whatever_fails(prepare, act, nothing, async |test, _| {
        let mails = test.transport.mails();
        assert!(matches!(mails.len(), 1 | 2), "{}", mails.len());
        assert_eq!(mails[0].message_id, mails[mails.len() - 1].message_id);
    })
    .await;
}

#[tokio::test]
async fn a_press_confirms_once_whatever_fails() {
    let act = async |test: &Test, _: &()| {
        let path = test.path(Purpose::Confirm, 1, Timestamp::now());
        let status = test.presses(&path, "").await;
        assert!(matches!(status, 200 | 503), "{status}");
        status == 200
    };
    whatever_fails(signed, act, nothing, async |test, _| {
        let names = test.names().await;
        assert_eq!(names, ["SignatureSubmitted", "SignatureConfirmed"]);
    })
    .await;
}

#[tokio::test]
async fn a_withdrawal_is_one_event_whatever_fails() {
    let act = async |test: &Test, _: &()| {
        let path = test.path(Purpose::OwnPage, 1, Timestamp::now());
        let status = test.presses(&path, "act=withdraw").await;
        assert!(matches!(status, 303 | 503), "{status}");
        status == 303
    };
    whatever_fails(confirmed, act, nothing, async |test, _| {
        assert_eq!(test.names().await[2..], ["SignatureWithdrawn"]);
    })
    .await;
}

#[tokio::test]
async fn a_correction_and_the_end_of_the_old_details_are_one_whatever_fails() {
    let act = async |test: &Test, _: &()| {
        let path = test.path(Purpose::OwnPage, 1, Timestamp::now());
        let form = "act=correct&revision=2&show_name=yes&city=Salta";
        let status = test.presses(&path, form).await;
        assert!(matches!(status, 303 | 503), "{status}");
        status == 303
    };
    let always = async |test: &Test, _: &()| {
        test.keys_and_events_agree().await;
        assert_eq!(
            test.keys().await,
            1,
            "either the old details or the new ones"
        );
    };
    whatever_fails(confirmed, act, always, async |test, _| {
        assert_eq!(test.names().await[2..], ["DetailsCorrected"]);
    })
    .await;
}

#[tokio::test]
async fn the_end_of_news_is_one_event_whatever_fails() {
    let reads_news = async || {
        let (test, ()) = confirmed().await;
        let choose = Command::ChangeDetails(Permissions {
            show_name: true,
            news: true,
            consents: BTreeMap::new(),
        });
        test.ana_does(choose).await;
        (test, ())
    };
    let act = async |test: &Test, _: &()| {
        let path = test.path(Purpose::NoNews, 1, Timestamp::now());
        let form = "List-Unsubscribe=One-Click";
        let status = test.presses(&path, form).await;
        assert!(matches!(status, 200 | 503), "{status}");
        status == 200
    };
    whatever_fails(reads_news, act, nothing, async |test, _| {
        let expected = ["DetailsChanged", "DetailsChanged"];
        assert_eq!(test.names().await[2..], expected);
        let (_, choices) = fold(&test.events().await).standing.unwrap();
        assert!(!choices.news && choices.show_name);
    })
    .await;
}

#[tokio::test]
async fn of_two_corrections_at_once_one_is_told_of_the_other() {
    let (test, ()) = confirmed().await;
    let path = test.path(Purpose::OwnPage, 1, Timestamp::now());
    let correct = async |city: &str| {
        let form = format!("act=correct&revision=2&show_name=yes&city={city}");
        test.presses(&path, &form).await
    };
    let (one, other) = futures_util::join!(correct("Salta"), correct("Jujuy"));
    assert_eq!([one.min(other), one.max(other)], [303, 409]);
    assert_eq!(test.names().await[2..], ["DetailsCorrected"]);
    assert_eq!(test.keys().await, 1);
}

#[tokio::test]
async fn an_erasure_beside_a_correction_leaves_nothing() {
    let (test, ()) = confirmed().await;
    let path = test.path(Purpose::OwnPage, 1, Timestamp::now());
    let correct = test.presses(&path, "act=correct&revision=2&city=Salta");
    let erase = test.presses(&path, "act=erase&sure=yes");
    let (corrected, erased) = futures_util::join!(correct, erase);
    assert!(matches!(corrected, 303 | 410), "{corrected}");
    assert_eq!((erased, test.keys().await), (200, 0));
    assert_eq!(test.names().await.last(), Some(&"SignatureErased"));
}

/// Ana has asked for another address; with the path of the link in the mail to it.
async fn moving() -> (Test, String) {
    let (test, ()) = confirmed().await;
    let address = events::personal::Personal {
        email: "new@example.net".to_owned(),
        ..Default::default()
    };
    let language = "en".to_owned();
    test.ana_does(Command::RequestAddress { language, address })
        .await;
    let settings = &test.deployment.settings;
    let new = EmailAddress::parse("new@example.net").unwrap();
    let link = Link {
        signature: test.ana(),
        version: 3,
        address: Some(AddressTag::of(&settings.keys.addresses, &new)),
    };
    let links = Links::new(&settings.keys.links);
    let token = links.token(Purpose::NewAddress, &link, Timestamp::now());
    let path = format!("/address/{}", token.unwrap());
    (test, path)
}

#[tokio::test]
async fn a_move_is_both_events_or_none_whatever_fails() {
    let there = async |test: &Test| {
        let id = test.deployment.signature_id("new@example.net");
        test.log.load(&id).await.unwrap().len()
    };
    let act = async |test: &Test, path: &String| {
        let status = test.presses(path, "act=move").await;
        assert!(matches!(status, 200 | 503), "{status}");
        status == 200
    };
    let always = async |test: &Test, _: &String| {
        let left = test.names().await.len() - 3;
        assert_eq!(left, there(test).await, "both events or none");
        // The details and an address that is to get a mail: the new one before, the old one after.
        assert_eq!(test.keys().await, 2);
        assert!(test.counts(test.records().await).await);
        assert_eq!(test.counted().await["confirmed"], 1);
    };
    whatever_fails(moving, act, always, async |test, _| {
        assert_eq!(test.names().await[3..], ["SignatureMoved"]);
        assert_eq!(there(test).await, 1);
        assert_eq!(test.keys().await, 2);
        assert!(test.counts(test.records().await).await);
        assert_eq!(test.counted().await["confirmed"], 1);
        assert_eq!(test.counted().await["submitted"], 1);
        test.assert_true().await;
    })
    .await;
}

#[tokio::test]
async fn an_erasure_and_the_end_of_the_keys_are_one_whatever_fails() {
    let prepare = async || {
        let (test, ()) = signed().await;
        test.ana_does(Command::Submit(a_signer().email(EMAIL).details()))
            .await;
        (test, ())
    };
    let act = async |test: &Test, _: &()| {
        let path = test.path(Purpose::OwnPage, 1, Timestamp::now());
        let status = test.presses(&path, "act=erase&sure=yes").await;
        assert!(matches!(status, 200 | 503), "{status}");
        status == 200
    };
    let always = async |test: &Test, _: &()| test.keys_and_events_agree().await;
    whatever_fails(prepare, act, always, async |test, _| {
        assert_eq!(test.names().await[2..], ["SignatureErased"]);
        assert_eq!(test.keys().await, 0);
    })
    .await;
}

async fn revised() -> (Test, Vec<EventRecord>) {
    let test = Test::new().await;
    let log = {
        let settings = &test.deployment.settings;
        PetitionLog::appending(
            &test.deployment.client,
            &settings.tables,
            settings.keys.log.as_ref(),
        )
    };
    let slug = Slug::parse(SLUG).unwrap();
    let new = NewEvent {
        stream: slug.to_string(),
        expected: log.load(&slug).await.unwrap().len() as u64,
        command: CommandId::random(),
        at: Timestamp::now() - SignedDuration::from_hours(24),
        event: PetitionEvent::TextRevised {
            language: "es".into(),
            call: "Firmar".into(),
            title: "Ríos limpios".into(),
            subtitle: String::new(),
            body: "Pedimos ríos.".into(),
        },
    };
    log.append(new).await.unwrap();
    let records = test.deployment.records("petition-log").await;
    (test, records)
}

#[tokio::test]
async fn a_petition_is_shown_as_its_log_says_whatever_fails() {
    let act = async |test: &Test, records: &Vec<EventRecord>| {
        let response = test.news.handle(event(records.clone())).await;
        response.batch_item_failures.is_empty()
    };
    let always = async |test: &Test, _: &_| drop(test.public().await);
    whatever_fails(revised, act, always, async |test, _| {
        assert_eq!(
            test.petition_views.verify().await.unwrap(),
            views::Verified::default()
        );
        let public = format!("{:?}", test.public().await);
        assert!(public.contains("Ríos limpios"));
    })
    .await;
}

fn suppressions(test: &Test) -> Suppressions {
    let settings = &test.deployment.settings;
    let (client, table) = (test.deployment.client.clone(), settings.tables.mail.clone());
    Suppressions::new(client, table, settings.keys.addresses.clone())
}

async fn is_suppressed(test: &Test, email: &EmailAddress) -> bool {
    let found = suppressions(test).find(email, Timestamp::now()).await;
    found.unwrap().is_some()
}

#[tokio::test]
async fn a_bounce_is_noted_once_whatever_fails() {
    let prepare = async || {
        let (test, ()) = signed().await;
        let records = test.records().await;
        assert!(test.mails(&records, SignedDuration::ZERO).await);
        let body = feedback(&test.transport.mails()[0], false, 1);
        (test, body)
    };
    let act = async |test: &Test, body: &String| test.feeds_back(body.clone()).await;
    whatever_fails(prepare, act, nothing, async |test, _| {
        assert_eq!(test.names().await[1..], ["EmailBounced"]);
        let email = EmailAddress::parse(EMAIL).unwrap();
        assert!(is_suppressed(test, &email).await);
    })
    .await;
}

#[tokio::test]
async fn a_check_comes_to_its_end_whatever_fails() {
    let prepare = async || {
        let (test, records) = delivered().await;
        assert!(test.counts(records).await);
        (test, ())
    };
    let act = async |test: &Test, _: &()| {
        let check = CheckDrift::new(&test.deployment.settings.tables, &test.deployment.client);
        let deadline = std::time::Instant::now() + std::time::Duration::from_secs(60);
        match check.run_or_log(deadline).await {
            Progress::Finished { checked, drift } => {
                assert_eq!((checked, drift), (1, 0));
                true
            }
            Progress::HandedOver | Progress::Failed => false,
        }
    };
    whatever_fails(prepare, act, nothing, nothing).await;
}

#[tokio::test]
async fn a_reminder_is_asked_for_once_whatever_fails() {
    is_due(4, "ReminderRequested").await;
}

#[tokio::test]
async fn a_purge_and_the_end_of_the_keys_are_one_whatever_fails() {
    is_due(40, "SignaturePurged").await;
}

async fn is_due(days: i64, done: &str) {
    let act = async |test: &Test, days: &i64| {
        let now = Timestamp::now() + SignedDuration::from_hours(24 * days);
        let policy = Policy::default();
        let run = test.retention.run(&policy, now, false, |_| {});
        run.await.is_ok()
    };
    let always = async |test: &Test, _: &i64| test.keys_and_events_agree().await;
    let prepare = async || (signed().await.0, days);
    whatever_fails(prepare, act, always, async |test, _| {
        assert_eq!(test.names().await[1..], [done]);
    })
    .await;
}

#[tokio::test]
async fn what_comes_a_day_late_counts_in_the_hour_in_which_it_happened() {
    let test = Test::new().await;
    let yesterday: Timestamp = Timestamp::now() - SignedDuration::from_hours(24);
    assert!(test.ana_signs("").await);
    let (id, name) = (test.ana(), CommandId::random());
    let confirm = Command::Confirm {
        details_version: 1,
        permissions: None,
    };
    test.log
        .execute(&id, name, yesterday, confirm)
        .await
        .unwrap();
    assert!(test.counts(test.records().await).await);
    let series = format!("{:?}", test.public().await);
    assert!(series.contains(&yesterday.to_string()[..10]), "{series}");
    test.assert_true().await;
}

#[tokio::test]
async fn a_mail_that_is_a_day_late_goes_out_and_its_link_works() {
    let (test, ()) = signed().await;
    let records = test.records().await;
    assert!(test.mails(&records, SignedDuration::from_hours(24)).await);
    assert!(test.mails(&records, SignedDuration::from_hours(48)).await);
    let mails = test.transport.mails();
    assert_eq!(mails.len(), 1);
    let path = crate::deployment::link(&mails[0], "/confirm/").unwrap();
    assert_eq!(test.presses(&path, "").await, 200);
}

#[tokio::test]
async fn mails_in_any_order_and_copies_of_them_go_out_once_each() {
    let (test, ()) = confirmed().await;
    let mut records = test.records().await;
    records.reverse();
    records.extend(records.clone());
    // Copies that come while the first is under way are left for later, and come again alone.
    let mut round = 0;
    while !records.is_empty() {
        let later = SignedDuration::from_mins(6 * round);
        records = test.mails_left(&records, later).await;
        round += 1;
        assert!(round < 100);
    }
    // She confirmed before her first mail left, so only the thanks do.
    assert_eq!(test.transport.mails().len(), 1);
}

#[tokio::test]
async fn links_of_long_ago_still_confirm_and_erase() {
    let (test, ()) = signed().await;
    let ago = |days: i64| Timestamp::now() - SignedDuration::from_hours(24 * days);
    let confirm = test.path(Purpose::Confirm, 1, ago(29));
    assert_eq!(test.presses(&confirm, "").await, 200);
    let own_page = test.path(Purpose::OwnPage, 1, ago(9 * 365));
    assert_eq!(test.presses(&own_page, "act=erase&sure=yes").await, 200);
    // The other way round: a link that is pressed after the erasure does nothing.
    assert_eq!(test.presses(&confirm, "").await, 410);
    assert_eq!(test.presses(&own_page, "act=withdraw").await, 410);
    assert_eq!(fold(&test.events().await).status, SignatureStatus::Erased);
}

#[tokio::test]
async fn a_bounce_a_day_after_the_erasure_changes_the_list_only() {
    let (test, ()) = signed().await;
    let records = test.records().await;
    assert!(test.mails(&records, SignedDuration::ZERO).await);
    let mail = test.transport.mails().remove(0);
    test.ana_does(Command::Erase).await;
    for complaint in [true, false, true] {
        assert!(test.feeds_back(feedback(&mail, complaint, 1)).await);
    }
    assert_eq!(test.names().await[1..], ["SignatureErased"]);
    let email = EmailAddress::parse(EMAIL).unwrap();
    assert!(is_suppressed(&test, &email).await);
}

#[tokio::test]
async fn a_complaint_before_its_bounce_gives_the_same_in_the_end() {
    let (test, ()) = signed().await;
    let records = test.records().await;
    assert!(test.mails(&records, SignedDuration::ZERO).await);
    let mail = test.transport.mails().remove(0);
    for complaint in [true, false, true, false] {
        assert!(test.feeds_back(feedback(&mail, complaint, 1)).await);
    }
    let state = fold(&test.events().await);
    assert!(state.bounced && state.complained && state.version == 3);
}

#[tokio::test]
async fn petition_records_in_any_order_and_a_day_late_show_the_same() {
    let (test, mut records) = revised().await;
    records.extend(records.clone());
    records.reverse();
    let response = test.news.handle(event(records)).await;
    assert!(response.batch_item_failures.is_empty());
    assert_eq!(
        test.petition_views.verify().await.unwrap(),
        views::Verified::default()
    );
}

#[tokio::test]
async fn a_schedule_that_missed_days_does_what_is_due_by_then() {
    let (test, ()) = signed().await;
    let policy = Policy::default();
    let now = Timestamp::now() + SignedDuration::from_hours(24 * 45);
    let twice = futures_util::future::join(
        test.retention.run(&policy, now, false, |_| {}),
        test.retention.run(&policy, now, false, |_| {}),
    );
    let (first, second) = twice.await;
    assert_eq!(first.unwrap().purged + second.unwrap().purged, 1);
    // An earlier round that comes only now finds nothing to remind of.
    let before = now - SignedDuration::from_hours(24 * 41);
    let late = test.retention.run(&policy, before, false, |_| {}).await;
    assert_eq!(late.unwrap(), retention::Report::default());
    assert_eq!(test.names().await[1..], ["SignaturePurged"]);
}
