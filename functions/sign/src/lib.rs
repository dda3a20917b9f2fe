//! Takes a signature: `POST /petitions/{slug}/signatures`.
//!
//! In the common case, of a new address and a petition that was looked at a moment ago, it makes
//! one request to DynamoDB. The answer is the same for an address that is new, that is known and
//! that has confirmed: the mail tells the rest, to its owner only.
#![forbid(unsafe_code)]

mod answer;
mod error;
pub mod form;

use aws_sdk_dynamodb::Client;
use events::email::CanonicalEmail;
use events::ids::{CommandId, SignatureId, Slug, Tag};
use events::log::{ExecuteError, NewEvent, Outcome, SignatureLog};
use events::secret::Keys;
use events::signature::{Command, Details, Signature, decide};
use jiff::Timestamp;
use lambda_http::http::{HeaderName, Method};
use lambda_http::{Body, Request, Response};
use languages::Language;
use settings::Settings;
use site::shown::{default_language, text_for};
use site::{Link, http};
use telemetry::{Metric, metrics};
use views::Views;
use views::petition::{Petition, Status};

use crate::answer::Answer;
use crate::error::SignError;
use crate::form::{Encoding, Typed};

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// The function, with its clients.
#[derive(Clone, Debug)]
pub struct Sign {
    log: SignatureLog,
    views: Views,
    keys: Keys,
    base_url: String,
}

impl Sign {
    /// The function on the tables in `settings`.
    #[must_use]
    pub fn new(settings: &Settings, client: &Client) -> Self {
        let tables = &settings.tables;
        Self {
            log: SignatureLog::new(
                client.clone(),
                tables.signature_log.clone(),
                tables.signer_keys.clone(),
                settings.keys.sealing.clone(),
            ),
            views: Views::new(client.clone(), tables.views.clone()),
            keys: settings.keys.clone(),
            base_url: settings.base_url.clone(),
        }
    }

    /// Answers a request.
    pub async fn handle(&self, request: Request) -> Response<Body> {
        let answer = Answer::to(&request);
        let result = self.sign(&request, answer).await;
        result.unwrap_or_else(|error| {
            let language = answer.language.unwrap_or(Language::ALL[0]);
            let back = slug_of(&request);
            let back = back.map(|slug| Link::to_petition(language, &self.base_url, slug.as_str()));
            error.into_response(answer, back)
        })
    }

    async fn sign(&self, request: &Request, answer: Answer) -> Result<Response<Body>, SignError> {
        let slug = slug_of(request).ok_or(SignError::NoSuchPage)?;
        if http::is_get(request) {
            // Where a form with mistakes was shown: people reload that address, and pass it on.
            return Ok(http::see_other(&format!("/petitions/{slug}")));
        }
        if request.method() != Method::POST {
            metrics::refused("method");
            return Ok(http::method_not_allowed("GET, HEAD, POST"));
        }
        let encoding = Encoding::of(request)?;
        let typed = Typed::read(encoding, request.body().as_ref())?;
        let petition = self.open_petition(&slug).await?;
        let language = typed
            .language()
            .or(answer.language)
            .unwrap_or(default_language(&petition));
        let (_, text) = text_for(&petition, language).ok_or(SignError::NoSuchPetition)?;
        match typed.parse() {
            Ok(parsed) => {
                let details = parsed.details(language, text.version);
                let id = self.signature(&slug, &parsed.email.canonical());
                self.record(id, command_id(request), details).await?;
                Ok(answer.taken(&slug, language))
            }
            Err(problems) => {
                metrics::refused("field");
                self.refuse(&slug, language, &typed, &problems, answer)
                    .await
            }
        }
    }

    async fn open_petition(&self, slug: &Slug) -> Result<Petition, SignError> {
        let petition = self.views.petition(slug.as_str()).await?;
        let petition = petition.ok_or(SignError::NoSuchPetition)?;
        match petition.status {
            Status::Open => Ok(petition),
            Status::Draft => Err(SignError::NoSuchPetition),
            Status::Closed { .. } => Err(SignError::Closed),
        }
    }

    fn signature(&self, petition: &Slug, email: &CanonicalEmail) -> SignatureId {
        SignatureId {
            petition: petition.clone(),
            tag: Tag::of(&self.keys.tags, petition, email),
        }
    }

    /// Expects a new address; only when it is known the rules have to look at what happened before.
    async fn record(
        &self,
        id: SignatureId,
        key: Option<String>,
        details: Details<events::personal::Personal>,
    ) -> Result<(), SignError> {
        let (stream, at) = (id.to_string(), Timestamp::now());
        let command = key.map_or_else(CommandId::random, |key| {
            // Named with the stream, so that nobody's key meets another person's.
            CommandId::named(&format!("{stream} {key}"))
        });
        metrics::command(command.0);
        let first = decide(&Signature::default(), Command::Submit(details.clone()));
        if let Ok(Some(event)) = first {
            let new = NewEvent {
                stream,
                expected: 0,
                command,
                at,
                event,
            };
            match self.log.append(new).await? {
                Outcome::Appended { .. } | Outcome::AlreadyAppended { .. } => {
                    metrics::record(Metric::Signed, 1);
                    return Ok(());
                }
                Outcome::Conflict => {}
            }
        }
        match self
            .log
            .execute(&id, command, at, Command::Submit(details))
            .await
        {
            // What the rules refuse here is told to nobody: the answer is the same for every address.
            Ok(_) | Err(ExecuteError::Refused(_)) => {
                metrics::record(Metric::SignedAgain, 1);
                Ok(())
            }
            Err(ExecuteError::Log(error)) => Err(error.into()),
        }
    }

    /// The form again, with what was typed, and what to do about it.
    async fn refuse(
        &self,
        slug: &Slug,
        language: Language,
        typed: &Typed,
        problems: &[(site::Field, site::Problem)],
        answer: Answer,
    ) -> Result<Response<Body>, SignError> {
        if answer.json {
            return Ok(answer::fields(language, problems));
        }
        let shown = site::shown::Shown::read(&self.views, slug.as_str()).await?;
        let form = typed.again(language, slug, problems);
        let html = shown.and_then(|shown| shown.render(&form, &self.base_url));
        Ok(answer::form(
            language,
            html.ok_or(SignError::NoSuchPetition)?,
        ))
    }
}

fn slug_of(request: &Request) -> Option<Slug> {
    match http::path_of(request)[..] {
        ["petitions", slug, "signatures"] => Slug::parse(slug).ok(),
        _ => None,
    }
}

fn command_id(request: &Request) -> Option<String> {
    let key = http::header_of(request, IDEMPOTENCY_KEY);
    (!key.is_empty()).then(|| key.to_owned())
}
