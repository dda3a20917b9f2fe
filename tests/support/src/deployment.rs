//! What the tests of the functions share: empty tables with one open petition, and requests as API Gateway
//! hands them over.

use std::collections::BTreeMap;
use std::path::Path;

use embedded_dynamodb::{Embedded, create_tables};
use event_store::SignatureLog;
use events::email::EmailAddress;
use events::ids::{SignatureId, Slug, Tag};
use events::personal::AnswerKind;
use events::secret::DeploymentSecret;
use jiff::{SignedDuration, Timestamp};
use lambda_http::http::{Method, Request as Builder};
use lambda_http::{Body, Request, Response};
use runtime::Settings;
use views::layout;
use views::petition::{
    Asked, ChoiceOption, Consent, ConsentWords, Facts, Form, NameFields, Organisations, OwnField,
    Petition, PetitionStatus, PetitionText, Pictures, Protection, Source,
};
use views::sources::Figures;
use views::{MailDelay, Projection, Views, items};

use crate::press::{BY_HAND, button, seen};

pub const SLUG: &str = "clean-rivers";
pub const BASE: &str = "https://sign.example.org";
/// A third of the deployment's secret.
pub const SECRET: &str = "a test's secret ";

/// A deployment of its own for each test.
pub struct TestDeployment {
    pub embedded: Embedded,
    pub client: aws_sdk_dynamodb::Client,
    pub settings: Settings,
}

impl TestDeployment {
    /// With the petition `clean-rivers`, open.
    pub async fn new() -> Self {
        let deployment = Self::empty().await;
        deployment.petition(SLUG, PetitionStatus::Open).await;
        deployment
    }

    /// Without petitions.
    pub async fn empty() -> Self {
        Self::on(Embedded::memory().unwrap(), &SECRET.repeat(3)).await
    }

    /// On a database of the test's own, which may hold data already, with this deployment secret.
    pub async fn on(embedded: Embedded, secret: &str) -> Self {
        let client = embedded.client();
        let tables = embedded_dynamodb::Tables::default();
        create_tables(&client, &tables).await.unwrap();
        let settings = Settings {
            tables,
            base_url: BASE.to_owned(),
            keys: DeploymentSecret::from_text(secret).unwrap().keys(),
        };
        Self {
            embedded,
            client,
            settings,
        }
    }

    /// The log of signatures, with the keys that seal what is in it.
    pub fn signature_log(&self) -> SignatureLog {
        let Settings { tables, keys, .. } = &self.settings;
        SignatureLog::sealing(&self.client, tables, keys)
    }

    /// The signature under `clean-rivers` that belongs to an address.
    pub fn signature_id(&self, email: &str) -> SignatureId {
        let petition = Slug::parse(SLUG).unwrap();
        let email = EmailAddress::parse(email).unwrap().canonical();
        let tag = Tag::of(&self.settings.keys.tags, &petition, &email);
        SignatureId { petition, tag }
    }

    /// Writes the petition's view, as the builder would.
    pub async fn petition(&self, slug: &str, status: PetitionStatus) {
        let pk = layout::petition(Projection::Petitions, 1, slug);
        self.view(&pk, layout::PETITION, &petition(slug, status))
            .await;
        let list = match status {
            PetitionStatus::Open => layout::generation(Projection::Petitions, 1),
            PetitionStatus::Closed { .. } => layout::closed(Projection::Petitions, 1),
            PetitionStatus::Draft => return,
        };
        let opened = serde_json::json!({ "opened_at": "2026-11-01T00:00:00Z" });
        self.view(&list, slug, &opened).await;
    }

    /// Lets `clean-rivers`, open, count the sources `flyer-may`, whose short link is `/s/may`, and `newsletter`. Its own short link
    /// is `/s/rivers`.
    pub async fn counts_sources(&self) {
        let source = |code: &str, short: Option<&str>| Source {
            code: code.to_owned(),
            short: short.map(str::to_owned),
        };
        let petition = Petition {
            sources: vec![source("flyer-may", Some("may")), source("newsletter", None)],
            short: Some("rivers".to_owned()),
            ..petition(SLUG, PetitionStatus::Open)
        };
        let pk = layout::petition(Projection::Petitions, 1, SLUG);
        self.view(&pk, layout::PETITION, &petition).await;
    }

    /// What was counted for a source: views, forms and confirmations.
    pub async fn counted_of(&self, code: &str) -> [u64; 3] {
        let views = Views::new(self.client.clone(), self.settings.tables.views.clone());
        let days = views.source_figures(SLUG).await.unwrap().remove(code);
        let mut sum = Figures::default();
        days.unwrap_or_default()
            .values()
            .for_each(|day| sum.add(*day));
        [sum.views, sum.forms, sum.confirmed]
    }

    /// As [`Self::petition`], for an open petition with this form, which counts the source `flyer-may`.
    pub async fn petition_that_asks(&self, slug: &str, form: Form) {
        self.petition(slug, PetitionStatus::Open).await;
        let petition = Petition {
            form,
            sources: vec![Source {
                code: "flyer-may".to_owned(),
                short: None,
            }],
            ..petition(slug, PetitionStatus::Open)
        };
        let pk = layout::petition(Projection::Petitions, 1, slug);
        self.view(&pk, layout::PETITION, &petition).await;
        for consent in &petition.form.consents {
            let version = consent.version.unwrap_or_default();
            let words = ConsentWords {
                id: consent.id.clone(),
                version,
                texts: consent.texts.clone(),
            };
            let key = layout::consent(version, &consent.id);
            self.view(&pk, &key, &words).await;
        }
    }

    /// As [`Self::petition`], for an open petition that organisations can endorse.
    pub async fn petition_that_takes_endorsements(&self, approval: bool) {
        let petition = Petition {
            organisations: Organisations {
                allowed: true,
                approval,
            },
            ..petition(SLUG, PetitionStatus::Open)
        };
        let pk = layout::petition(Projection::Petitions, 1, SLUG);
        self.view(&pk, layout::PETITION, &petition).await;
    }

    /// As [`Self::petition`], for an open petition that closed by itself so many hours ago, or will.
    pub async fn closes_by_itself(&self, slug: &str, hours_ago: i64) {
        let at = Timestamp::now() - SignedDuration::from_hours(hours_ago);
        let petition = Petition {
            closes_at: Some(at),
            ..petition(slug, PetitionStatus::Open)
        };
        let pk = layout::petition(Projection::Petitions, 1, slug);
        self.view(&pk, layout::PETITION, &petition).await;
        let list = layout::generation(Projection::Petitions, 1);
        let listed = serde_json::json!({ "opened_at": "2026-11-01T00:00:00Z", "closes_at": at });
        self.view(&list, slug, &listed).await;
    }

    /// Writes any item of the views.
    pub async fn view(&self, pk: &str, sk: &str, value: &impl serde::Serialize) {
        let item = items::write(&(pk.to_owned(), sk.to_owned()), value).unwrap();
        let put = self
            .client
            .put_item()
            .table_name(&self.settings.tables.views);
        put.set_item(Some(item)).send().await.unwrap();
    }

    /// Mails have been late by so many seconds since a moment ago, as `send-email` writes it.
    pub async fn mails_are_late(&self, seconds: i64) {
        let (pk, sk) = layout::mail_delay();
        let at = Timestamp::now();
        self.view(&pk, &sk, &MailDelay { at, seconds }).await;
    }

    /// How many items a table holds.
    pub async fn items(&self, table: &str) -> usize {
        self.client
            .scan()
            .table_name(table)
            .send()
            .await
            .unwrap()
            .items()
            .len()
    }

    /// How many signatures' events there are.
    pub async fn events(&self) -> usize {
        self.items(&self.settings.tables.signature_log).await
    }

    /// The requests made to DynamoDB since the last call.
    pub fn operations(&self) -> Vec<String> {
        let seen = self
            .embedded
            .requests()
            .into_iter()
            .map(|seen| seen.operation)
            .collect();
        self.embedded.record_requests(true);
        self.embedded.clear_requests();
        seen
    }
}

pub fn petition(slug: &str, status: PetitionStatus) -> Petition {
    let text = |title: &str, version| PetitionText {
        version,
        replaced: Vec::new(),
        call: "Sign".to_owned(),
        title: title.to_owned(),
        subtitle: String::new(),
        body_html: "<p>Rivers.</p>".to_owned(),
        summary: "Rivers.".to_owned(),
    };
    Petition {
        slug: slug.to_owned(),
        version: 3,
        set_status: status,
        closes_at: None,
        facts: Facts::default(),
        outcomes: Vec::new(),
        draft_link: None,
        embed_on: Vec::new(),
        sources: Vec::new(),
        short: None,
        places: None,
        share_texts: BTreeMap::new(),
        organisations: Organisations::default(),
        names_from: None,
        default_language: "es".to_owned(),
        time_zone: "UTC".to_owned(),
        texts: [
            ("en".to_owned(), text("Clean rivers", 2)),
            ("es".to_owned(), text("Ríos limpios", 3)),
        ]
        .into(),
        goal_steps: Vec::new(),
        goals_reached: Vec::new(),
        iban: None,
        donation: None,
        contact: None,
        protection: Protection::default(),
        paused: false,
        names_hidden: false,
        no_thank_you: false,
        no_receipts: false,
        pictures: Pictures::default(),
        has_card_picture: false,
        form: Form::default(),
    }
}

/// A form that asks for everything and needs nothing more than any, with a question of each kind: `own_why`, `own_where`
/// (`north` or `south`) and `own_of_age`.
pub fn everything(name: NameFields) -> Form {
    let words = |en: &str, es: &str| {
        let words = [("en", en), ("es", es)];
        BTreeMap::from(words.map(|(tag, text)| (tag.to_owned(), text.to_owned())))
    };
    let own = |id: &str, kind, en: &str, es: &str| OwnField {
        id: id.to_owned(),
        kind,
        required: false,
        labels: words(en, es),
        help: BTreeMap::new(),
        max_length: 0,
        lines: false,
        options: Vec::new(),
    };
    let option = |id: &str, en: &str, es: &str| ChoiceOption {
        id: id.to_owned(),
        labels: words(en, es),
    };
    Form {
        name,
        country: Asked::Optional,
        region: Asked::Optional,
        postcode: Asked::Optional,
        organisation: Asked::Optional,
        phone: Asked::Optional,
        own: vec![
            OwnField {
                help: words("A sentence is enough.", "Basta una frase."),
                max_length: 200,
                ..own(
                    "why",
                    AnswerKind::Text,
                    "Why do you sign?",
                    "¿Por qué firmas?",
                )
            },
            OwnField {
                options: vec![
                    option("north", "North of the river", "Al norte del río"),
                    option("south", "South of the river", "Al sur del río"),
                ],
                ..own(
                    "where",
                    AnswerKind::Choice,
                    "Where do you live?",
                    "¿Dónde vives?",
                )
            },
            own(
                "of_age",
                AnswerKind::Checkbox,
                "I am of age",
                "Soy mayor de edad",
            ),
        ],
        consents: vec![Consent {
            id: "partner".to_owned(),
            texts: words(
                "The river league may call me",
                "La liga del río puede llamarme",
            ),
            covers: vec!["name".to_owned(), "phone".to_owned()],
            version: Some(3),
        }],
        ..Form::default()
    }
}

/// Closed so many hours ago.
pub fn closed(hours: i64) -> PetitionStatus {
    PetitionStatus::Closed {
        at: Timestamp::now() - SignedDuration::from_hours(hours),
    }
}

/// A sample event, with `token` in its place. A press is of a page that was shown a minute ago, from the form's network.
pub fn sample(name: &str, token: &str) -> Request {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../requests");
    let event = std::fs::read_to_string(folder.join(format!("{name}.json"))).unwrap();
    let seen = seen(token, SignedDuration::from_mins(1));
    let event = event.replace("TOKEN", token).replace("SEEN", &seen);
    let event = serde_json::from_str(&event).unwrap();
    public_http::gateway::request(event).unwrap()
}

/// Any request, from an English browser in which a person presses buttons.
pub fn request(method: Method, path: &str, content_type: &str, body: impl Into<Body>) -> Request {
    let path = match method {
        Method::POST => button(path),
        _ => path.to_owned(),
    };
    let mut builder = Builder::builder()
        .method(method)
        .uri(format!("{BASE}{path}"));
    for (name, value) in BY_HAND {
        builder = builder.header(name, value);
    }
    let builder = builder
        .header("accept-language", "en")
        .header("content-type", content_type);
    builder.body(body.into()).unwrap()
}

pub fn get(path: &str) -> Request {
    request(Method::GET, path, "", Body::Empty)
}

pub fn post(path: &str, form: &str) -> Request {
    request(
        Method::POST,
        path,
        "application/x-www-form-urlencoded",
        form,
    )
}

pub fn text(response: &Response<Body>) -> &str {
    std::str::from_utf8(response.body().as_ref()).unwrap()
}

pub fn header<'a>(response: &'a Response<Body>, name: &str) -> &'a str {
    response
        .headers()
        .get(name)
        .map_or("", |value| value.to_str().unwrap())
}

/// What a request leaves in the metrics: the response, and the lines, which keep the format's
/// rules and name none of what `sample` and the signers type.
pub async fn measured(
    handling: impl Future<Output = Response<Body>>,
) -> (Response<Body>, Vec<serde_json::Value>) {
    let (response, lines) = runtime::metrics::invocation("test", Some("request-1"), handling).await;
    for typed in ["example.org", "Ada", "Grace", "Lovelace", "London"] {
        assert!(!lines.concat().contains(typed), "{lines:?}");
    }
    let read = lines.iter().map(|line| runtime::check::read(line).unwrap());
    (response, read.collect())
}
