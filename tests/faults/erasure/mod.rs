//! Who is erased is nowhere: not in a table, a view, a generation that is being built, a queue, a
//! log line, a metric or a file, in no writing.

mod needles;
mod places;
mod ses;
mod signers;

use std::collections::HashMap;
use std::io::Write as _;

use aws_lambda_events::event::dynamodb::EventRecord;
use aws_lambda_events::event::sqs::{SqsEvent, SqsMessage};
use embedded_dynamodb::{Embedded, Postponed, StreamReader};
use events::ids::CommandId;
use events::link::Purpose;
use events::signature::{Command, Reason};
use jiff::{SignedDuration, Timestamp};
use retention::Policy;
use runtime::logs::{Format, subscriber};
use send_email::SendEmail;
use send_email::ses::Ses;
use system_tests::{Countersign, Form, eventually};
use tracing_subscriber::util::SubscriberInitExt as _;
use views::{Projection, Verified, generations};

use self::needles::Needles;
use self::places::{Traces, files, tables};
use self::ses::{FakeSes, feedback, mailer};
use self::signers::{AIMEE, ALL, JOSE, Person, ZOE};
use crate::deployment::{Test, get, post};
use test_support::deployment::SLUG;

/// All streams' readers, until nothing is new. Every message fails once, since SES does.
async fn deliver(test: &Test, ses: &SendEmail<Ses>, later: SignedDuration, traces: &Traces) {
    let records = test.records().await;
    assert!(traces.of(test.counts(records.clone())).await);
    for _ in 0..6 {
        let response = traces.of(ses.handle_at(queued(&records, traces), Timestamp::now() + later));
        if response.await.batch_item_failures.is_empty() {
            return;
        }
    }
    panic!("mails are left");
}

fn queued(records: &[EventRecord], traces: &Traces) -> SqsEvent {
    let mut event = SqsEvent::default();
    for (number, record) in records.iter().enumerate() {
        let mut message = SqsMessage::default();
        message.message_id = Some(number.to_string());
        let body = serde_json::to_string(record).unwrap();
        // What waits in a queue, or among its dead letters.
        traces.clone().write_all(body.as_bytes()).unwrap();
        message.body = Some(body);
        event.records.push(message);
    }
    event
}

/// Signs twice, confirms what was sent second, signs once more, and is shown by name.
async fn is_shown(test: &Test, ses: &SendEmail<Ses>, person: &Person, traces: &Traces) {
    let signatures = format!("/petitions/{SLUG}/signatures");
    for time in [0, 1] {
        let answer = traces.of(test.sign.handle(post(&signatures, person.form(time))));
        assert_eq!(answer.await.status(), 303);
    }
    deliver(test, ses, SignedDuration::ZERO, traces).await;
    let confirm = post(&person.path(test, Purpose::Confirm, 2), String::new());
    assert_eq!(traces.of(test.confirm.handle(confirm)).await.status(), 200);
    let answer = traces.of(test.sign.handle(post(&signatures, person.form(0))));
    assert_eq!(answer.await.status(), 303);
    deliver(test, ses, SignedDuration::ZERO, traces).await;
}

#[tokio::test]
async fn nothing_is_left_of_who_is_erased_purged_or_expired() {
    let traces = Traces::default();
    let lines = traces.clone();
    let level = tracing_subscriber::filter::LevelFilter::TRACE;
    let _logging = subscriber(move || lines.clone(), Format::Json, level).set_default();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("all.db");
    let embedded = Embedded::open(&path).unwrap();
    let test = Test::on(embedded.clone()).await;
    let fake = FakeSes::default();
    let ses = mailer(&test, &fake);
    let signatures = format!("/petitions/{SLUG}/signatures");

    // A form with a mistake, a mail, a reminder, a second form, a confirmation, one form more.
    for person in ALL {
        let broken = person.form(0).replace("%40", "%40%40");
        let answer = traces.of(test.sign.handle(post(&signatures, broken))).await;
        assert_eq!(answer.status(), 422);
    }
    is_shown(&test, &ses, &ZOE, &traces).await;
    is_shown(&test, &ses, &AIMEE, &traces).await;
    let answer = traces
        .of(test.sign.handle(post(&signatures, JOSE.form(0))))
        .await;
    assert_eq!(answer.status(), 303);
    let in_days = |days: i64| SignedDuration::from_hours(24 * days);
    let retain = async |days| {
        let now = Timestamp::now() + in_days(days);
        let policy = Policy::default();
        let run = test.retention.run(&policy, now, false, |_| {});
        traces.of(run).await.unwrap()
    };
    assert_eq!(retain(4).await.reminded, 1);
    deliver(&test, &ses, in_days(4), &traces).await;

    // Mails come back, one message is broken; the own page is looked at; a sweep comes and goes.
    for person in [ZOE, AIMEE] {
        let id = person.id(&test);
        let body = feedback(&person, &id, 2);
        let broken = body[..body.len() - 2].to_owned();
        assert!(traces.of(test.feeds_back(body)).await);
        assert!(!traces.of(test.feeds_back(broken)).await);
        let own_page = person.path(&test, Purpose::OwnPage, 2);
        for path in [own_page.clone(), format!("{own_page}&format=json")] {
            let answer = traces.of(test.my_signature.handle(get(&path))).await;
            assert_eq!(answer.status(), 200);
            assert!(!person.needles().found_in(answer.body().as_ref()).is_empty());
        }
        let (note, operator, sweep) = (String::new(), "bea".to_owned(), "1".to_owned());
        let reinstate = Command::Reinstate {
            note: note.clone(),
            operator: operator.clone(),
            sweep: sweep.clone(),
        };
        let reason = Reason::Automated;
        let invalidate = Command::Invalidate {
            reason,
            note,
            operator,
            sweep,
        };
        for command in [invalidate, reinstate] {
            let (name, now) = (CommandId::random(), Timestamp::now());
            test.log.execute(&id, name, now, command).await.unwrap();
        }
    }
    // A rebuild begins and does not end, so that the names are in both generations.
    let client = &test.deployment.client;
    generations::begin(client, "views", Projection::Signatures)
        .await
        .unwrap();
    deliver(&test, &ses, in_days(4), &traces).await;
    let reader = StreamReader::new(embedded.clone(), "signature-log", "aside")
        .await
        .unwrap();
    let records = reader.next_batch(1000).await.unwrap();
    test.counts(records.clone()).await;
    let aside = |record: &EventRecord| Postponed {
        record: record.clone(),
        attempts: 1,
        since: 0,
        due: 0,
    };
    let aside: Vec<_> = records.iter().map(aside).collect();
    let last = records
        .last()
        .unwrap()
        .change
        .sequence_number
        .clone()
        .unwrap();
    reader.pass(&last, &aside).await.unwrap();

    // Before: what must be there is found, so the search is none that finds nothing.
    let sent = fake.0.lock().unwrap().concat();
    let views = &tables(&test).await["views"];
    assert!(!JOSE.needles().found_in(sent.as_bytes()).is_empty());
    for person in [ZOE, AIMEE] {
        assert!(!person.needles().found_in(views).is_empty());
        assert!(!person.needles().found_in(sent.as_bytes()).is_empty());
        let given = Needles::of([person.given_name().as_str()]);
        let twice = String::from_utf8_lossy(views)
            .matches(&person.given_name())
            .count();
        assert!(
            !given.found_in(views).is_empty() && twice >= 2,
            "both generations"
        );
    }

    // The end: Zoë asks for it, José never confirmed, the time of Aimée's data is over.
    let erase = post(
        &ZOE.path(&test, Purpose::OwnPage, 2),
        "act=erase&sure=yes".into(),
    );
    assert_eq!(
        traces.of(test.my_signature.handle(erase)).await.status(),
        200
    );
    assert_eq!(retain(40).await.purged, 1);
    let (id, name, now) = (AIMEE.id(&test), CommandId::random(), Timestamp::now());
    let expired = test.log.execute(&id, name, now, Command::ExpireData);
    assert!(expired.await.unwrap().appended);
    deliver(&test, &ses, in_days(40), &traces).await;
    // What comes late, and again.
    test.counts(records.clone()).await;
    for person in ALL {
        assert!(
            traces
                .of(test.feeds_back(feedback(&person, &person.id(&test), 1)))
                .await
        );
        let pages = [Purpose::Confirm, Purpose::OwnPage].map(|to| person.path(&test, to, 1));
        for path in pages {
            traces.of(test.my_signature.handle(get(&path))).await;
            traces.of(test.confirm.handle(get(&path))).await;
        }
    }
    deliver(&test, &ses, in_days(41), &traces).await;

    // After: nowhere.
    embedded.compact().await.unwrap();
    let traces = traces.0.lock().unwrap().clone();
    assert!(traces.len() > 10_000);
    let public = format!("{:?}", test.public().await);
    for person in ALL {
        let needles = person.needles();
        for (table, bytes) in &tables(&test).await {
            needles.are_not_in(table, bytes);
        }
        needles.are_not_in("what is public", public.as_bytes());
        needles.are_not_in("logs, metrics or queues", &traces);
        for file in files(folder.path()) {
            needles.are_not_in(&file.0, &file.1);
        }
    }
    assert_eq!(
        test.signature_views.verify().await.unwrap(),
        Verified::default()
    );
}

/// The whole program on one machine, with its mailbox.
#[tokio::test]
async fn nothing_is_left_on_one_machine_once_the_file_is_rewritten() -> system_tests::Result {
    let mut server = Countersign::start()?;
    let visitor = server.visitor()?;
    let mut mails = HashMap::new();
    for person in [ZOE, AIMEE] {
        let typed = person.typed(0);
        let form = typed
            .texts()
            .into_iter()
            .fold(Form::of(&typed.email), |form, (name, text)| {
                form.with(name, text)
            })
            .with("show_name", "yes")
            .with("lang", person.language);
        visitor.sign(&form).await?;
        let to = person.address();
        let mail = visitor.mails_to(to.as_str(), 1).await?.remove(0);
        visitor.post(&mail.confirm_path()?, &[]).await?;
        visitor.mails_to(to.as_str(), 2).await?;
        mails.insert(person.language, mail);
    }
    visitor.count_becomes("confirmed", 2).await?;
    assert!(
        visitor
            .json("signers")
            .await?
            .to_string()
            .contains(&ZOE.given_name())
    );

    let own_page = mails["en"].own_page_path()?;
    visitor
        .post(&own_page, &[("act", "erase"), ("sure", "yes")])
        .await?;
    visitor.count_becomes("erased", 1).await?;
    let patience = std::time::Duration::from_secs(10);
    eventually(patience, 2, async || Ok(server.kept_mails()?.len())).await?;
    server.kill()?;
    let database = Embedded::open(&server.data().join("countersign.db"))?;
    database.compact().await?;
    let folder = server.data().parent().ok_or("no folder")?.to_owned();
    for (name, bytes) in files(&folder) {
        ZOE.needles().are_not_in(&name, &bytes);
    }
    // Who stays is found by the same search, in the mailbox and among the names.
    let found = |bytes: &[u8]| !AIMEE.needles().found_in(bytes).is_empty();
    let kept = files(&folder).into_iter().filter(|(_, bytes)| found(bytes));
    let kept: Vec<_> = kept.map(|(name, _)| name).collect();
    assert!(kept.iter().any(|name| name.contains("mailbox")), "{kept:?}");
    assert!(
        kept.iter().any(|name| name.contains("countersign.db")),
        "{kept:?}"
    );
    Ok(())
}
