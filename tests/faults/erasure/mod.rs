//! Who is erased is nowhere: not in a table, a view, a generation that is being built, a queue, a
//! log line, a metric or a file, in no writing.

mod areas;
mod needles;
mod organisations;
mod places;
mod ses;
mod signers;

use std::collections::{BTreeMap, HashMap};
use std::io::Write as _;

use aws_lambda_events::event::dynamodb::EventRecord;
use aws_lambda_events::event::sqs::{SqsEvent, SqsMessage};
use embedded_dynamodb::{Embedded, Postponed, StreamReader};
use events::ids::{CommandId, SignatureId, Slug};
use events::link::Purpose;
use events::petition::{
    Article, Consent, Form as PetitionForm, MailedArticle, NameFields, Petition,
};
use events::signature::{Command, CommentState, Reason, SHOW_COMMENT};
use jiff::{SignedDuration, Timestamp};
use outbox::{MailingId, Mailings};
use retention::Policy;
use runtime::logs::{Format, subscriber};
use send_email::ses::Ses;
use send_email::{NewsMessage, SendEmail};
use system_tests::{Countersign, Form, eventually};
use tracing_subscriber::util::SubscriberInitExt as _;
use views::{Projection, Verified, generations};

use self::needles::Needles;
use self::places::{Traces, files, tables};
use self::ses::{FakeSes, feedback, mailer};
use self::signers::{AIMEE, JOSE, Person, ZOE};
use crate::deployment::{Test, get, post};
use test_support::deployment::{SLUG, everything};

/// The version of the words about showing comments.
const SHOW_COMMENT_WORDS: u64 = 5;
/// The address that Zoë's signature moves to.
const ZOES_NEW: &str = "zoelucja.nueva@example.net";
/// One that Aimée asks for.
const AIMEES_NEW: &str = "aimee.autrement@exemple.net";

/// The source that everybody comes from.
const SOURCE: &str = "flyer-may";

fn new_addresses() -> Needles {
    Needles::of([ZOES_NEW, AIMEES_NEW, "zoelucja.nueva", "aimee.autrement"])
}

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

/// Signs twice, confirms what was sent second, signs once more, corrects everything, and is shown by name.
async fn is_shown(test: &Test, ses: &SendEmail<Ses>, person: &Person, traces: &Traces) {
    let signatures = format!("/petitions/{SLUG}/signatures");
    for time in [0, 1] {
        let answer = traces.of(test.sign.handle(post(&signatures, person.form(time))));
        assert_eq!(answer.await.status(), 202);
    }
    deliver(test, ses, SignedDuration::ZERO, traces).await;
    let confirm = post(&person.path(test, Purpose::Confirm, 2), String::new());
    assert_eq!(traces.of(test.confirm.handle(confirm)).await.status(), 200);
    let answer = traces.of(test.sign.handle(post(&signatures, person.form(0))));
    assert_eq!(answer.await.status(), 202);
    deliver(test, ses, SignedDuration::ZERO, traces).await;
    let own_page = person.path(test, Purpose::OwnPage, 2);
    let mistake = person.correction(3).replace("country=BO", "country=XX");
    for (form, status) in [(mistake, 422), (person.correction(3), 303)] {
        let answer = traces.of(test.my_signature.handle(post(&own_page, form)));
        assert_eq!(answer.await.status(), status);
    }
    deliver(test, ses, SignedDuration::ZERO, traces).await;
}

/// News go out to these signers, as an operator sends them.
async fn mails_news(test: &Test, ses: &SendEmail<Ses>, to: [Person; 2], traces: &Traces) {
    let (client, tables) = (&test.deployment.client, &test.deployment.settings.tables);
    let mailings = Mailings::new(client.clone(), tables.mail.clone());
    let id = MailingId::new(Slug::parse(SLUG).unwrap(), "court").unwrap();
    let now = Timestamp::now();
    let article = Article {
        id: "court".to_owned(),
        language: "en".to_owned(),
        title: "The court says yes".to_owned(),
        excerpt: String::new(),
        source: String::new(),
        url: None,
        published_at: now,
        body: Some("It has decided.".to_owned()),
    };
    mailings.keep_article(&id, &article, now).await.unwrap();
    let mailed = MailedArticle {
        article: article.id.clone(),
        digest: article.digest(),
    };
    let articles = BTreeMap::from([("en".to_owned(), mailed)]);
    let begun = mailings.begin(&id, 1, false, &articles, now).await;
    begun.unwrap();
    let record = |person: Person| {
        let message = NewsMessage {
            signature: person.id(test),
            mailing: id.clone(),
            round: 1,
        };
        message.to_record().unwrap()
    };
    let messages = queued(&to.map(record), traces);
    // SES fails once for each.
    for _ in 0..3 {
        traces.of(ses.handle(messages.clone())).await;
    }
    let state = mailings.state(&id).await.unwrap().unwrap();
    assert_eq!(state.tally.sent, 2);
}

/// A form that asks for everything, and whether comments may be shown.
fn asking_for_comments(names: NameFields) -> PetitionForm {
    let mut form = everything(names);
    form.consents.push(Consent {
        id: SHOW_COMMENT.to_owned(),
        texts: BTreeMap::from([("en".to_owned(), "They may show my comment".to_owned())]),
        covers: vec!["comment".to_owned()],
        version: Some(SHOW_COMMENT_WORDS),
    });
    form
}

/// An operator approves the comment of the details that stand, if that did not come along from another address.
async fn approve(test: &Test, id: &SignatureId) {
    let (details_version, _) = test.log.state(id).await.unwrap().standing.unwrap();
    let approve = Command::DecideOnComment {
        details_version,
        approved: true,
    };
    let (name, now) = (CommandId::random(), Timestamp::now());
    test.log.execute(id, name, now, approve).await.unwrap();
    let state = test.log.state(id).await.unwrap().comment_state();
    assert_eq!(state, CommentState::Approved);
}

#[tokio::test]
async fn nothing_is_left_of_who_is_erased_purged_or_expired() {
    Box::pin(nothing_is_left_of([ZOE, JOSE, AIMEE])).await;
}

#[tokio::test]
async fn nothing_is_left_of_who_wrote_their_name_in_one_field() {
    Box::pin(nothing_is_left_of(
        [ZOE, JOSE, AIMEE].map(Person::with_one_name),
    ))
    .await;
}

async fn nothing_is_left_of(all: [Person; 3]) {
    let [zoe, jose, aimee] = all;
    let traces = Traces::default();
    let lines = traces.clone();
    let level = tracing_subscriber::filter::LevelFilter::TRACE;
    let _logging = subscriber(move || lines.clone(), Format::Json, level).set_default();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("all.db");
    let embedded = Embedded::open(&path).unwrap();
    let test = Test::on(embedded.clone()).await;
    let deployment = &test.deployment;
    deployment
        .petition_that_asks(SLUG, asking_for_comments(zoe.names))
        .await;
    areas::are_counted(&test).await;
    let fake = FakeSes::default();
    let ses = mailer(&test, &fake);
    let signatures = format!("/petitions/{SLUG}/signatures");

    // A form with a mistake, a mail, a reminder, a second form, a confirmation, one form more.
    for person in all {
        let broken = person.form(0).replace("%40", "%40%40");
        let answer = traces.of(test.sign.handle(post(&signatures, broken))).await;
        assert_eq!(answer.status(), 422);
    }
    is_shown(&test, &ses, &zoe, &traces).await;
    is_shown(&test, &ses, &aimee, &traces).await;
    mails_news(&test, &ses, [zoe, aimee], &traces).await;
    let answer = traces
        .of(test.sign.handle(post(&signatures, jose.form(0))))
        .await;
    assert_eq!(answer.status(), 202);
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
    for person in [zoe, aimee] {
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
            let source = Needles::of([SOURCE]).found_in(answer.body().as_ref()).len();
            assert_eq!(source > 0, path.ends_with("json"), "the download has it");
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
        approve(&test, &id).await;
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
    assert!(!jose.needles().found_in(sent.as_bytes()).is_empty());
    for person in [zoe, aimee] {
        assert!(!person.needles().found_in(views).is_empty());
        assert!(!person.needles().found_in(sent.as_bytes()).is_empty());
        let typed = person.typed(2);
        let corrected = format!("{}{}", typed.name, typed.given_name);
        let given = Needles::of([corrected.as_str()]);
        let twice = String::from_utf8_lossy(views).matches(&corrected).count();
        assert!(
            !given.found_in(views).is_empty() && twice >= 2,
            "both generations"
        );
        let twice = String::from_utf8_lossy(views)
            .matches(&typed.comment)
            .count();
        assert!(twice >= 2, "the comment in both generations");
    }

    assert_eq!(
        areas::markers(&test).await,
        4,
        "two people in both generations"
    );

    // Zoë moves to another address; Aimée asks for one that nobody confirms.
    for (person, email) in [(zoe, ZOES_NEW), (aimee, AIMEES_NEW)] {
        let own_page = person.path(&test, Purpose::OwnPage, 2);
        let form = format!("act=change-address&email={}", email.replace('@', "%40"));
        let answer = traces.of(test.my_signature.handle(post(&own_page, form)));
        assert_eq!(answer.await.status(), 202);
        deliver(&test, &ses, in_days(4), &traces).await;
        let seen = traces.of(test.my_signature.handle(get(&own_page))).await;
        assert!(!new_addresses().found_in(seen.body().as_ref()).is_empty());
    }
    let request = test.log.load(&zoe.id(&test)).await.unwrap().len() as u64;
    let (old, new) = (zoe.id(&test), test.deployment.signature_id(ZOES_NEW));
    let link = zoe.path_to(&test, ZOES_NEW, &old, Purpose::NewAddress, request);
    for request in [get(&link), post(&link, "act=move".into())] {
        let answer = traces.of(test.my_signature.handle(request)).await;
        assert_eq!(answer.status(), 200);
    }
    deliver(&test, &ses, in_days(4), &traces).await;
    let sent = fake.0.lock().unwrap().concat();
    assert!(!new_addresses().found_in(sent.as_bytes()).is_empty());
    approve(&test, &new).await;
    deliver(&test, &ses, in_days(4), &traces).await;
    let views = &tables(&test).await["views"];
    assert!(!zoe.needles().found_in(views).is_empty(), "shown as before");
    let comment = zoe.typed(2).comment;
    assert!(String::from_utf8_lossy(views).contains(&comment));

    // The end: Zoë asks for it, José never confirmed, the time of Aimée's data is over.
    let erase = post(
        &zoe.path_to(&test, ZOES_NEW, &new, Purpose::OwnPage, 1),
        "act=erase&sure=yes".into(),
    );
    assert_eq!(
        traces.of(test.my_signature.handle(erase)).await.status(),
        200
    );
    assert_eq!(retain(40).await.purged, 1);
    let (id, name, now) = (aimee.id(&test), CommandId::random(), Timestamp::now());
    let expired = test.log.execute(&id, name, now, Command::ExpireData);
    assert!(expired.await.unwrap().appended);
    deliver(&test, &ses, in_days(40), &traces).await;
    // What comes late, and again.
    test.counts(records.clone()).await;
    for person in all {
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
    for person in all {
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
    for (table, bytes) in &tables(&test).await {
        new_addresses().are_not_in(table, bytes);
        // The views have what the petition declares, and how many came from there.
        if table != "views" {
            Needles::of([SOURCE]).are_not_in(table, bytes);
        }
    }
    Needles::of([SOURCE]).are_not_in("logs, metrics or queues", &traces);
    assert_eq!(test.deployment.counted_of(SOURCE).await[1], 7);
    new_addresses().are_not_in("logs, metrics or queues", &traces);
    for file in files(folder.path()) {
        new_addresses().are_not_in(&file.0, &file.1);
    }
    assert_eq!(test.deployment.items("signer-keys").await, 0);
    assert_eq!(areas::markers(&test).await, 0, "also of whom expired");
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
        // The sample petition asks for these.
        let asked = |name: &str| name == "email" || Petition::default().ever_asked(name);
        let texts = typed.texts().into_iter().filter(|(name, _)| asked(name));
        let form = texts
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
            .contains(&ZOE.typed(0).given_name)
    );

    // Zoë moves first, so that her emails are at two addresses.
    let own_page = mails["en"].own_page_path()?;
    let asks = [("act", "change-address"), ("email", ZOES_NEW)];
    visitor.post(&own_page, &asks).await?;
    let mail = visitor.mails_to(ZOES_NEW, 1).await?.remove(0);
    visitor
        .post(&mail.address_path()?, &[("act", "move")])
        .await?;
    let receipt =
        |mails: Vec<system_tests::Mail>| mails.iter().find_map(|mail| mail.own_page_path().ok());
    let patience = std::time::Duration::from_secs(10);
    eventually(patience, true, async || {
        let mails = visitor.mails().await?;
        let new = mails.into_iter().filter(|mail| mail.to == ZOES_NEW);
        Ok(receipt(new.collect()).is_some())
    })
    .await?;
    let mails = visitor.mails().await?.into_iter();
    let new = mails.filter(|mail| mail.to == ZOES_NEW).collect();
    let own_page = receipt(new).ok_or("no receipt")?;
    visitor
        .post(&own_page, &[("act", "erase"), ("sure", "yes")])
        .await?;
    visitor.count_becomes("erased", 1).await?;
    eventually(patience, 2, async || Ok(server.kept_mails()?.len())).await?;
    server.kill()?;
    let database = Embedded::open(&server.data().join("countersign.db"))?;
    database.compact().await?;
    let folder = server.data().parent().ok_or("no folder")?.to_owned();
    for (name, bytes) in files(&folder) {
        ZOE.needles().are_not_in(&name, &bytes);
        new_addresses().are_not_in(&name, &bytes);
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
