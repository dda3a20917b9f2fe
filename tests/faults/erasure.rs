//! Who is erased is nowhere: not in a table, a view, a generation that is being built, a queue, a
//! log line, a metric or a file, in no writing.

use std::collections::HashMap;
use std::io::Write;
use std::path::Path;
use std::sync::{Arc, Mutex};

use aws_lambda_events::event::dynamodb::EventRecord;
use aws_lambda_events::event::sqs::{SqsEvent, SqsMessage};
use aws_sdk_dynamodb::types::AttributeValue;
use aws_sdk_ses::config::{BehaviorVersion, Credentials, Region, retry::RetryConfig};
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use embedded_dynamodb::{Embedded, Postponed, StreamReader};
use events::email::EmailAddress;
use events::ids::{CommandId, SignatureId, Slug, Tag};
use events::link::{Link, Links, Purpose};
use events::signature::{Command, Reason};
use jiff::{SignedDuration, Timestamp};
use retention::Policy;
use runtime::logs::{Format, subscriber};
use runtime::metrics::invocation;
use send_email::SendEmail;
use send_email::ses::Ses;
use system_tests::{Countersign, Form, eventually};
use tracing_subscriber::util::SubscriberInitExt as _;
use views::{Projection, generations};

use crate::house::PETITION;
use crate::needles::Needles;
use crate::world::{World, get, post};

/// Somebody with every field filled. What they type the second time differs.
#[derive(Clone, Copy)]
struct Person {
    language: &'static str,
    given_name: &'static str,
    family_name: &'static str,
    email: &'static str,
    city: [&'static str; 2],
    occupation: &'static str,
    comment: [&'static str; 2],
}

const ZOE: Person = Person {
    language: "en",
    given_name: "Zoë-Łucja 🌊",
    family_name: "O’Quispe <&> \"Gómez\"",
    email: "Zoe.Lucja.Quispe+rivers@GoogleMail.com",
    city: ["Humahuaca–Ñandú", "San Salvador (Jujuy)"],
    occupation: "Sägewerk=Käthe & Söhne",
    comment: [
        "100 % clean; ~rivers~, please…",
        "L'eau, c'est la vie: 水は命",
    ],
};
const JOSE: Person = Person {
    language: "es",
    given_name: "José María",
    family_name: "Ñandubay Yrigoyen",
    email: "jose.nandubay@bücher.example",
    city: ["Añatuya", "Río Gallegos"],
    occupation: "Albañil / cañero",
    comment: ["¡Ríos limpios ya!", "¿Y los peces?"],
};
const AIMEE: Person = Person {
    language: "fr",
    given_name: "Aimée-Cœur",
    family_name: "Lefèvre d'Ormesson",
    email: "aimee.lefevre@exemple.example",
    city: ["L'Haÿ-les-Roses", "Bussière-Poitevine"],
    occupation: "Pêcheuse à pied",
    comment: ["Où sont les saumons ?", "Garçon, de l'eau !"],
};
const ALL: [Person; 3] = [ZOE, JOSE, AIMEE];

impl Person {
    fn address(&self) -> EmailAddress {
        EmailAddress::parse(self.email).unwrap()
    }

    fn canonical(&self) -> String {
        let canonical = self.address().canonical();
        let domain = canonical.domain();
        let local = match self.language {
            "en" => "zoelucjaquispe",
            "es" => "jose.nandubay",
            _ => "aimee.lefevre",
        };
        format!("{local}@{domain}")
    }

    fn needles(&self) -> Needles {
        let (address, canonical) = (self.address(), self.canonical());
        let local = |email: &str| email.split('@').next().unwrap().to_owned();
        let locals = [local(self.email), local(&canonical)];
        let mut texts = vec![
            self.given_name,
            self.family_name,
            self.email,
            self.occupation,
        ];
        texts.extend([address.as_str(), &canonical, &locals[0], &locals[1]]);
        texts.extend(self.city);
        texts.extend(self.comment);
        Needles::of(texts)
    }

    fn form(&self, time: usize) -> String {
        url::form_urlencoded::Serializer::new(String::new())
            .append_pair("given_name", self.given_name)
            .append_pair("family_name", self.family_name)
            .append_pair("email", self.email)
            .append_pair("country", "AR")
            .append_pair("city", self.city[time])
            .append_pair("occupation", self.occupation)
            .append_pair("comment", self.comment[time])
            .append_pair("show_name", "yes")
            .append_pair("news", "yes")
            .append_pair("lang", self.language)
            .finish()
    }

    fn id(&self, world: &World) -> SignatureId {
        let petition = Slug::parse(PETITION).unwrap();
        let tags = &world.house.settings.keys.tags;
        let tag = Tag::of(tags, &petition, &self.address().canonical());
        SignatureId { petition, tag }
    }

    /// A link of theirs, as the mail about that event has it.
    fn path(&self, world: &World, purpose: Purpose, version: u64) -> String {
        let link = Link {
            signature: self.id(world),
            version,
        };
        let links = Links::new(&world.house.settings.keys.links);
        let token = links.token(purpose, &link, Timestamp::now()).unwrap();
        match purpose {
            Purpose::Confirm => format!("/confirm/{token}?lang={}", self.language),
            _ => format!("/signature/{token}?lang={}", self.language),
        }
    }
}

/// SES: refuses every other mail for now, with words that quote it, and takes the rest.
#[derive(Clone, Debug, Default)]
struct FakeSes(Arc<Mutex<Vec<String>>>);

impl HttpClient for FakeSes {
    fn http_connector(
        &self,
        _: &HttpConnectorSettings,
        _: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

impl HttpConnector for FakeSes {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let body = String::from_utf8(request.body().bytes().unwrap().to_vec()).unwrap();
        let quoted: String = url::form_urlencoded::parse(body.as_bytes())
            .find(|(name, _)| name == "Destinations.member.1")
            .map(|(_, to)| to.replace('&', "&amp;"))
            .unwrap();
        let mut asked = self.0.lock().unwrap();
        asked.push(body);
        let (status, answer) = if asked.len() % 2 == 1 {
            (
                400_u16,
                format!(
                    "<ErrorResponse xmlns=\"http://ses.amazonaws.com/doc/2010-12-01/\"><Error><Type>Sender</Type><Code>Throttling</Code><Message>{quoted}</Message></Error><RequestId>1</RequestId></ErrorResponse>"
                ),
            )
        } else {
            (200, "<SendRawEmailResponse xmlns=\"http://ses.amazonaws.com/doc/2010-12-01/\"><SendRawEmailResult><MessageId>1</MessageId></SendRawEmailResult></SendRawEmailResponse>".to_owned())
        };
        let status = status.try_into().unwrap();
        HttpConnectorFuture::ready(Ok(HttpResponse::new(status, SdkBody::from(answer))))
    }
}

fn mailer(world: &World, ses: &FakeSes) -> SendEmail<Ses> {
    let config = aws_sdk_ses::Config::builder()
        .behavior_version(BehaviorVersion::v2026_01_12())
        .region(Region::new("eu-west-1"))
        .credentials_provider(Credentials::new("id", "key", None, None, "test"))
        .retry_config(RetryConfig::disabled())
        .http_client(ses.clone())
        .build();
    let ses = Ses::new(aws_sdk_ses::Client::from_conf(config), None);
    let (settings, client) = (&world.house.settings, &world.house.client);
    SendEmail::new(settings, client, ses, "sign@example.org".into())
}

/// What is written while it lasts: log lines, metrics and queued messages.
#[derive(Clone, Default)]
struct Traces(Arc<Mutex<Vec<u8>>>);

impl Write for Traces {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Traces {
    /// Runs a handler as Lambda does, and keeps its metrics.
    async fn of<T>(&self, handler: impl Future<Output = T>) -> T {
        let (answer, lines) = invocation("test", Some("request"), handler).await;
        self.clone().write_all(lines.concat().as_bytes()).unwrap();
        answer
    }
}

/// All streams' readers, until nothing is new. Every message fails once, since SES does.
async fn deliver(world: &World, ses: &SendEmail<Ses>, later: SignedDuration, traces: &Traces) {
    let records = world.records().await;
    assert!(traces.of(world.counts(records.clone())).await);
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

/// What SES tells about somebody's mail, with all that it quotes.
fn feedback(person: &Person, id: &SignatureId, version: u64) -> String {
    let address = person.address();
    serde_json::json!({
        "eventType": "Bounce",
        "bounce": {
            "feedbackId": format!("{}-{version}", id.tag),
            "bounceType": "Permanent",
            "bouncedRecipients": [{
                "emailAddress": address.as_str(),
                "diagnosticCode": format!("550 <{}> {}", address.as_str(), person.given_name),
            }],
        },
        "mail": {
            "destination": [address.as_str()],
            "commonHeaders": { "to": [format!("{} <{}>", person.given_name, person.email)] },
            "tags": {
                "petition": [PETITION],
                "signature": [id.tag.to_string()],
                "version": [version.to_string()],
            },
        },
    })
    .to_string()
}

/// Every attribute of every item of every table, each on its own and all as they follow.
async fn tables(world: &World) -> HashMap<String, Vec<u8>> {
    let client = &world.house.client;
    let mut tables = HashMap::new();
    let names = client.list_tables().send().await.unwrap();
    for table in names.table_names() {
        let mut bytes = Vec::new();
        let mut pages = client
            .scan()
            .table_name(table)
            .into_paginator()
            .items()
            .send();
        while let Some(item) = pages.next().await {
            for (name, value) in item.unwrap() {
                bytes.extend(name.as_bytes());
                leaves(&value, &mut bytes);
            }
        }
        tables.insert(table.to_owned(), bytes);
    }
    tables
}

fn leaves(value: &AttributeValue, bytes: &mut Vec<u8>) {
    bytes.push(0);
    match value {
        AttributeValue::S(text) | AttributeValue::N(text) => bytes.extend(text.as_bytes()),
        AttributeValue::B(blob) => bytes.extend(blob.as_ref()),
        AttributeValue::L(list) => list.iter().for_each(|one| leaves(one, bytes)),
        AttributeValue::M(map) => {
            for (name, value) in map {
                bytes.extend(name.as_bytes());
                leaves(value, bytes);
            }
        }
        AttributeValue::Bool(_) | AttributeValue::Null(_) => {}
        other => panic!("no item of ours holds {other:?}"),
    }
}

/// Signs twice, confirms what was sent second, signs once more, and is shown by name.
async fn is_shown(world: &World, ses: &SendEmail<Ses>, person: &Person, traces: &Traces) {
    let signatures = format!("/petitions/{PETITION}/signatures");
    for time in [0, 1] {
        let answer = traces.of(world.sign.handle(post(&signatures, person.form(time))));
        assert_eq!(answer.await.status(), 303);
    }
    deliver(world, ses, SignedDuration::ZERO, traces).await;
    let confirm = post(&person.path(world, Purpose::Confirm, 2), String::new());
    assert_eq!(traces.of(world.confirm.handle(confirm)).await.status(), 200);
    let answer = traces.of(world.sign.handle(post(&signatures, person.form(0))));
    assert_eq!(answer.await.status(), 303);
    deliver(world, ses, SignedDuration::ZERO, traces).await;
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
    let world = World::on(embedded.clone()).await;
    let fake = FakeSes::default();
    let ses = mailer(&world, &fake);
    let signatures = format!("/petitions/{PETITION}/signatures");

    // A form with a mistake, a mail, a reminder, a second form, a confirmation, one form more.
    for person in ALL {
        let broken = person.form(0).replace("%40", "%40%40");
        let answer = traces
            .of(world.sign.handle(post(&signatures, broken)))
            .await;
        assert_eq!(answer.status(), 422);
    }
    is_shown(&world, &ses, &ZOE, &traces).await;
    is_shown(&world, &ses, &AIMEE, &traces).await;
    let answer = traces
        .of(world.sign.handle(post(&signatures, JOSE.form(0))))
        .await;
    assert_eq!(answer.status(), 303);
    let in_days = |days: i64| SignedDuration::from_hours(24 * days);
    let retain = async |days| {
        let now = Timestamp::now() + in_days(days);
        let policy = Policy::default();
        let run = world.retention.run(&policy, now, false, |_| {});
        traces.of(run).await.unwrap()
    };
    assert_eq!(retain(4).await.reminded, 1);
    deliver(&world, &ses, in_days(4), &traces).await;

    // Mails come back, one message is broken; the own page is looked at; a sweep comes and goes.
    for person in [ZOE, AIMEE] {
        let id = person.id(&world);
        let body = feedback(&person, &id, 2);
        let broken = body[..body.len() - 2].to_owned();
        assert!(traces.of(world.feeds_back(body)).await);
        assert!(!traces.of(world.feeds_back(broken)).await);
        let own_page = person.path(&world, Purpose::OwnPage, 2);
        for path in [own_page.clone(), format!("{own_page}&format=json")] {
            let answer = traces.of(world.my_signature.handle(get(&path))).await;
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
            world.log.execute(&id, name, now, command).await.unwrap();
        }
    }
    // A rebuild begins and does not end, so that the names are in both generations.
    let client = &world.house.client;
    generations::begin(client, "views", Projection::Signatures)
        .await
        .unwrap();
    deliver(&world, &ses, in_days(4), &traces).await;
    let reader = StreamReader::new(embedded.clone(), "signature-log", "aside")
        .await
        .unwrap();
    let records = reader.next_batch(1000).await.unwrap();
    world.counts(records.clone()).await;
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
    let views = &tables(&world).await["views"];
    assert!(!JOSE.needles().found_in(sent.as_bytes()).is_empty());
    for person in [ZOE, AIMEE] {
        assert!(!person.needles().found_in(views).is_empty());
        assert!(!person.needles().found_in(sent.as_bytes()).is_empty());
        let given = Needles::of([person.given_name]);
        let twice = String::from_utf8_lossy(views)
            .matches(person.given_name)
            .count();
        assert!(
            !given.found_in(views).is_empty() && twice >= 2,
            "both generations"
        );
    }

    // The end: Zoë asks for it, José never confirmed, the time of Aimée's data is over.
    let erase = post(
        &ZOE.path(&world, Purpose::OwnPage, 2),
        "act=erase&sure=yes".into(),
    );
    assert_eq!(
        traces.of(world.my_signature.handle(erase)).await.status(),
        200
    );
    assert_eq!(retain(40).await.purged, 1);
    let (id, name, now) = (AIMEE.id(&world), CommandId::random(), Timestamp::now());
    let expired = world.log.execute(&id, name, now, Command::ExpireData);
    assert!(expired.await.unwrap().appended);
    deliver(&world, &ses, in_days(40), &traces).await;
    // What comes late, and again.
    world.counts(records.clone()).await;
    for person in ALL {
        assert!(
            traces
                .of(world.feeds_back(feedback(&person, &person.id(&world), 1)))
                .await
        );
        let pages = [Purpose::Confirm, Purpose::OwnPage].map(|to| person.path(&world, to, 1));
        for path in pages {
            traces.of(world.my_signature.handle(get(&path))).await;
            traces.of(world.confirm.handle(get(&path))).await;
        }
    }
    deliver(&world, &ses, in_days(41), &traces).await;

    // After: nowhere.
    embedded.compact().await.unwrap();
    let traces = traces.0.lock().unwrap().clone();
    assert!(traces.len() > 10_000);
    let public = format!("{:?}", world.public().await);
    for person in ALL {
        let needles = person.needles();
        for (table, bytes) in &tables(&world).await {
            needles.are_not_in(table, bytes);
        }
        needles.are_not_in("what is public", public.as_bytes());
        needles.are_not_in("logs, metrics or queues", &traces);
        for file in files(folder.path()) {
            needles.are_not_in(&file.0, &file.1);
        }
    }
    assert_eq!(world.signature_views.verify().await.unwrap(), []);
}

/// Every file under a folder, with its name, which is looked at as well.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            let name = path.display().to_string();
            let bytes = [std::fs::read(&path).unwrap(), name.clone().into_bytes()].concat();
            found.push((name, bytes));
        }
    }
    assert!(!found.is_empty());
    found
}

/// The whole program on one machine, with its mailbox.
#[tokio::test]
async fn nothing_is_left_on_one_machine_once_the_file_is_rewritten() -> system_tests::Result {
    let mut server = Countersign::start()?;
    let visitor = server.visitor()?;
    let mut mails = HashMap::new();
    for person in [ZOE, AIMEE] {
        let form = Form::of(person.email)
            .with("given_name", person.given_name)
            .with("family_name", person.family_name)
            .with("city", person.city[0])
            .with("occupation", person.occupation)
            .with("comment", person.comment[0])
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
            .contains(ZOE.given_name)
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
