//! Takes a signature: `POST /petitions/{slug}/signatures`. Also gives challenges for a proof of work
//! (`…/challenge`) and sends the link to the own page (`…/link`).
//!
//! In the common case, of a new address and a petition that was looked at a moment ago, it makes
//! one request to DynamoDB. The answer is the same for an address that is new, that is known and
//! that has confirmed, and so is the time until it goes out (see [`Pace`]): the mail tells the rest,
//! to its owner only.
#![forbid(unsafe_code)]

mod answer;
mod domains;
mod error;
pub mod form;
mod gate;
mod own_link;
mod pace;
mod proof;
mod take;

use aws_sdk_dynamodb::Client;
use event_store::SignatureLog;
use events::email::CanonicalEmail;
use events::ids::{SignatureId, Slug, Tag};
use events::network::Network;
use events::secret::Keys;
use jiff::Timestamp;
use lambda_http::http::StatusCode;
use lambda_http::{Body, Request, Response};
use languages::Language;
use pages::Link;
use public_http::{client_address, request, response};
use runtime::Settings;
use views::Views;
use views::petition::{Petition, PetitionStatus};

use crate::answer::Answer;
use crate::error::SignError;
use crate::gate::Door;

pub use gate::{Limits, NotALimit};
pub use pace::{Pace, PaceError};

/// The function, with its clients.
#[derive(Clone, Debug)]
pub struct Sign {
    log: SignatureLog,
    views: Views,
    keys: Keys,
    base_url: String,
    limits_table: String,
    limits: Limits,
    /// What the CDN says to show that a request comes from it.
    edge: Option<String>,
    pace: Pace,
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
            limits_table: tables.limits.clone(),
            limits: Limits::default(),
            edge: None,
            pace: Pace::NONE,
        }
    }

    /// With other limits than the usual ones.
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Behind a CDN that shows this word in the header [`public_http::EDGE`].
    #[must_use]
    pub fn behind(mut self, edge: Option<String>) -> Self {
        self.edge = edge.filter(|edge| !edge.is_empty());
        self
    }

    /// Answering at this pace, for strangers with a clock.
    #[must_use]
    pub fn with_pace(mut self, pace: Pace) -> Self {
        self.pace = pace;
        self
    }

    /// Answers a request.
    pub async fn handle(&self, request: Request) -> Response<Body> {
        let answer = Answer::to(&request);
        let result = self.route(&request, answer).await;
        result.unwrap_or_else(|error| {
            let language = answer.language.unwrap_or(Language::ALL[0]);
            let back = match request::path_of(&request)[..] {
                ["petitions", slug, ..] => Slug::parse(slug).ok(),
                _ => None,
            };
            let back = back.map(|slug| Link::to_petition(language, &self.base_url, slug.as_str()));
            error.into_response(answer, back)
        })
    }

    async fn route(&self, request: &Request, answer: Answer) -> Result<Response<Body>, SignError> {
        match request::path_of(request)[..] {
            ["petitions", slug, "signatures"] => self.form(request, &named(slug)?, answer).await,
            ["petitions", slug, "challenge"] => self.challenge(request, &named(slug)?),
            ["petitions", slug, "link"] => self.link(request, &named(slug)?, answer).await,
            _ => Err(SignError::NoSuchPage),
        }
    }

    /// A challenge for a proof of work. It is signed and not stored, so it costs no request.
    fn challenge(&self, request: &Request, slug: &Slug) -> Result<Response<Body>, SignError> {
        if !request::is_get(request) {
            return Ok(response::method_not_allowed("GET, HEAD"));
        }
        let (key, work) = (&self.keys.proofs, self.limits.iterations);
        let challenge = proof::challenge(key, slug, Timestamp::now(), work);
        Ok(response::json(StatusCode::OK, &challenge?))
    }

    async fn open_petition(&self, slug: &Slug) -> Result<Petition, SignError> {
        let petition = self.views.petition(slug.as_str()).await?;
        let petition = petition.ok_or(SignError::NoSuchPetition)?;
        match petition.status {
            PetitionStatus::Open if petition.paused => Err(SignError::Paused),
            PetitionStatus::Open => Ok(petition),
            PetitionStatus::Draft => Err(SignError::NoSuchPetition),
            PetitionStatus::Closed { .. } => Err(SignError::Closed),
        }
    }

    /// Where the request comes to, and from where.
    fn door<'a>(&'a self, request: &Request, petition: &'a Slug, now: Timestamp) -> Door<'a> {
        Door {
            keys: &self.keys,
            limits: &self.limits,
            table: &self.limits_table,
            petition,
            network: client_address(request, self.edge.as_deref()).and_then(Network::of),
            now,
        }
    }

    fn signature(&self, petition: &Slug, email: &CanonicalEmail) -> SignatureId {
        SignatureId {
            petition: petition.clone(),
            tag: Tag::of(&self.keys.tags, petition, email),
        }
    }
}

fn named(slug: &str) -> Result<Slug, SignError> {
    Slug::parse(slug).map_err(|_| SignError::NoSuchPage)
}
