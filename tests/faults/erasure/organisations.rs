//! An organisation's contact who erases everything is nowhere, and neither is the organisation.

use embedded_dynamodb::Embedded;
use events::email::EmailAddress;
use events::ids::{AddressTag, SignatureId, SignerKind, Slug, Tag};
use events::link::{Link, Links, Purpose};
use events::personal::Personal;
use jiff::{SignedDuration, Timestamp};
use runtime::logs::{Format, subscriber};
use tracing_subscriber::util::SubscriberInitExt as _;
use views::Verified;

use super::needles::Needles;
use super::places::{Traces, files, tables};
use super::ses::{FakeSes, mailer};
use super::{deliver, post};
use crate::deployment::Test;
use test_support::deployment::SLUG;

/// What a contact types, the first time and as a correction.
const TYPED: [[(&str, &str); 5]; 2] = [
    [
        ("organisation", "Zapfenstreich-Verein „Flüsse“"),
        ("link", "https://zapfenstreich.example/über-uns"),
        ("name", "Zdenka Ñandúova"),
        ("occupation", "Kassenwärtin"),
        ("email", "zdenka.nanduova@kassen.example"),
    ],
    [
        ("organisation", "Zapfhahn-Bündnis & Söhne"),
        ("link", "https://zapfhahn.example/"),
        ("name", "Zdenka Březinová"),
        ("occupation", "Vorständin"),
        ("email", "zdenka.nanduova@kassen.example"),
    ],
];

/// The names of the fields that an organisation's form asks for.
pub(super) fn names() -> impl Iterator<Item = String> {
    TYPED[0].iter().map(|(name, _)| (*name).to_owned())
}

fn form(time: usize, more: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(TYPED[time])
        .append_pair("country", "AT")
        .extend_pairs(more)
        .finish()
}

/// Everything that was typed, and the website as it is stored.
fn needles() -> Needles {
    let typed = TYPED.iter().flatten().map(|(_, text)| *text);
    let stored = [
        "zapfenstreich.example",
        "zapfhahn.example",
        "zdenka.nanduova",
    ];
    Needles::of(typed.chain(stored))
}

#[tokio::test]
async fn nothing_is_left_of_an_organisation_whose_contact_erases_it() {
    let traces = Traces::default();
    let lines = traces.clone();
    let level = tracing_subscriber::filter::LevelFilter::TRACE;
    let _logging = subscriber(move || lines.clone(), Format::Json, level).set_default();
    let folder = tempfile::tempdir().unwrap();
    let embedded = Embedded::open(&folder.path().join("all.db")).unwrap();
    let test = Test::on(embedded.clone()).await;
    test.deployment
        .petition_that_takes_endorsements(false)
        .await;
    let fake = FakeSes::default();
    let ses = mailer(&test, &fake);
    let path = format!("/petitions/{SLUG}/endorsements");
    let broken = form(0, &[]).replace("%40", "%40%40");
    for (form, status) in [(broken, 422), (form(0, &[]), 202)] {
        let answer = traces.of(test.sign.handle(post(&path, form))).await;
        assert_eq!(answer.status(), status);
    }
    deliver(&test, &ses, SignedDuration::ZERO, &traces).await;
    let link = |purpose| {
        let settings = &test.deployment.settings;
        let email = EmailAddress::parse(TYPED[0][4].1).unwrap();
        let petition = Slug::parse(SLUG).unwrap();
        let kind = SignerKind::Organisation;
        let tag = Tag::of_kind(kind, &settings.keys.tags, &petition, &email.canonical());
        let link = Link {
            signature: SignatureId { petition, tag },
            version: 1,
            address: Some(AddressTag::of(&settings.keys.addresses, &email)),
        };
        let links = Links::new(&settings.keys.links);
        links.token(purpose, &link, Timestamp::now()).unwrap()
    };
    let confirm = post(
        &format!("/confirm/{}", link(Purpose::Confirm)),
        "act=confirm".into(),
    );
    assert_eq!(traces.of(test.confirm.handle(confirm)).await.status(), 200);
    deliver(&test, &ses, SignedDuration::ZERO, &traces).await;
    let own_page = format!("/signature/{}", link(Purpose::OwnPage));
    let correction = form(1, &[("act", "correct"), ("revision", "2")]);
    let correction = without_email(&correction);
    let saved = traces.of(test.my_signature.handle(post(&own_page, correction)));
    assert_eq!(saved.await.status(), 303);
    deliver(&test, &ses, SignedDuration::ZERO, &traces).await;

    // Before: it is found, so the search is none that finds nothing.
    let views = &tables(&test).await["views"];
    let listed = Needles::of([TYPED[1][0].1, "zapfhahn.example"]);
    assert!(listed.found_in(views).len() >= 2);
    let public = format!("{:?}", test.public().await);
    assert!(!listed.found_in(public.as_bytes()).is_empty());
    let contact = Needles::of([TYPED[1][2].1, TYPED[1][3].1, TYPED[1][4].1]);
    contact.are_not_in("the views", views);

    let erase = post(&own_page, "act=erase&sure=yes".into());
    let erased = traces.of(test.my_signature.handle(erase)).await;
    assert_eq!(erased.status(), 200);
    deliver(&test, &ses, SignedDuration::ZERO, &traces).await;
    embedded.compact().await.unwrap();
    let traces = traces.0.lock().unwrap().clone();
    let needles = needles();
    for (table, bytes) in &tables(&test).await {
        needles.are_not_in(table, bytes);
    }
    let public = format!("{:?}", test.public().await);
    needles.are_not_in("what is public", public.as_bytes());
    needles.are_not_in("logs, metrics or queues", &traces);
    for file in files(folder.path()) {
        needles.are_not_in(&file.0, &file.1);
    }
    assert_eq!(test.deployment.items("signer-keys").await, 0);
    assert_eq!(
        test.signature_views.verify().await.unwrap(),
        Verified::default()
    );
}

/// A correction takes no address.
fn without_email(form: &str) -> String {
    let fields = url::form_urlencoded::parse(form.as_bytes());
    let kept = fields.filter(|(name, _)| name != "email");
    url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(kept)
        .finish()
}

/// A field that is added to what organisations send is typed and looked for here.
#[test]
fn every_field_of_an_organisation_is_typed() {
    let asked = pages::Fields::of_endorsement();
    let asked = asked.all().map(|field| field.name.to_string());
    let asked: Vec<_> = asked.filter(|name| name != "country").collect();
    let typed: Vec<_> = names().collect();
    assert_eq!(asked, typed);
    let personal = Personal::default();
    for name in typed {
        assert!(personal.text(&name).is_some(), "{name} is sealed");
    }
}
