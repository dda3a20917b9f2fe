//! Receives signatures at `POST /petitions/{slug}/signatures`, and those of organisations at `…/endorsements`. It also creates challenges for a proof of work
//! (`…/challenge`), and requests the mail with the link to the signer's own page (`…/link`).
//!
//! A new address costs one request to DynamoDB if the petition is cached. The response is the same for new, known and
//! confirmed addresses, and so is the time that it takes (see [`Pace`]). Only the mail shows the difference, to the
//! owner of the address.
#![forbid(unsafe_code)]

mod admission;
mod answer;
mod counters;
pub mod form;
mod limits;
mod own_link;
mod pace;
mod proof;
mod record;
mod repeat;
mod take;

use std::net::IpAddr;
use std::sync::Arc;

use aws_sdk_dynamodb::Client;
use event_store::SignatureLog;
use events::email::{CanonicalEmail, Recipients};
use events::ids::{SignatureId, SignerKind, Slug, Tag};
use events::network::Network;
use events::secret::Keys;
use jiff::Timestamp;
use lambda_http::http::{StatusCode, Uri};
use lambda_http::{Body, Request, Response};
use pages::Link;
use public_http::answers::{self, Answers};
use public_http::{HttpError, ResponseFormat, answered, client_address, request, response};
use public_log::answer::Asked;
use runtime::Settings;
use views::Views;
use views::petition::{Petition, PetitionStatus};

use crate::admission::FormOrigin;

pub use limits::{InvalidLimit, Limits};
pub use pace::{InvalidPace, Pace};
pub use repeat::MAX_KEY;

/// The function, with its clients.
#[derive(Clone, Debug)]
pub struct Sign {
    log: SignatureLog,
    views: Views,
    keys: Keys,
    base_url: String,
    /// Whether only this machine can open the site.
    is_local: bool,
    limits_table: String,
    limits: Limits,
    /// The value of [`public_http::EDGE`] that shows that a request came through the CDN.
    edge: Option<String>,
    pace: Pace,
    /// The sender of the emails, which the page after the form names.
    sender: Option<String>,
    /// The addresses that emails can go to.
    recipients: Recipients,
    /// What signs the answers to those who are refused.
    answers: Answers,
}

impl Sign {
    /// The function on the tables in `settings`.
    #[must_use]
    pub fn new(settings: &Settings, client: &Client) -> Self {
        let tables = &settings.tables;
        Self {
            log: SignatureLog::sealing(client, tables, &settings.keys),
            views: Views::new(client.clone(), tables.views.clone()),
            keys: settings.keys.clone(),
            base_url: settings.base_url.clone(),
            is_local: is_local(&settings.base_url),
            limits_table: tables.limits.clone(),
            limits: Limits::default(),
            edge: None,
            pace: Pace::NONE,
            sender: None,
            recipients: Recipients::default(),
            answers: Answers::new(&settings.keys, &settings.base_url),
        }
    }

    /// Replaces the default limits.
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Trusts the CDN that sends this value in the header [`public_http::EDGE`].
    #[must_use]
    pub fn behind(mut self, edge: Option<String>) -> Self {
        self.edge = edge.filter(|edge| !edge.is_empty());
        self
    }

    /// Responds to forms at this pace, so that response times reveal nothing about an address.
    #[must_use]
    pub fn with_pace(mut self, pace: Pace) -> Self {
        self.pace = pace;
        self
    }

    /// Names the sender of the emails on the page after the form, for example `Countersign <petitions@example.org>`.
    #[must_use]
    pub fn with_sender(mut self, sender: Option<String>) -> Self {
        self.sender = sender;
        self
    }

    /// Refuses addresses to which the mail service sends nothing.
    #[must_use]
    pub fn with_recipients(mut self, recipients: Recipients) -> Self {
        self.recipients = recipients;
        self
    }

    /// Responds to a request.
    pub async fn handle(&self, request: Request) -> Response<Body> {
        let format = ResponseFormat::of(&request);
        let answer = Box::pin(self.route(&request, format));
        answered(&self.views, request.method(), format, answer).await
    }

    async fn route(
        &self,
        request: &Request,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let ["petitions", slug, page] = request::path_of(request)[..] else {
            return Err(HttpError::NO_PAGE);
        };
        let slug = &Slug::parse(slug).map_err(|_| HttpError::NO_PAGE)?;
        let result = match page {
            "signatures" => self.answer(request, slug, format, SignerKind::Person).await,
            "endorsements" => {
                let kind = SignerKind::Organisation;
                Box::pin(self.answer(request, slug, format, kind)).await
            }
            "challenge" => self.challenge(request, slug),
            "link" => self.link(request, slug, format).await,
            _ => Err(HttpError::NO_PAGE),
        };
        let (language, reader) = (format.language(), format.reader);
        let back = || Link::to_petition(language, reader, &self.base_url, slug.as_str());
        result.map_err(|error| error.with_link(back()))
    }

    /// The response to a form. Whom a rule of the site refuses gets an answer to keep.
    async fn answer(
        &self,
        request: &Request,
        slug: &Slug,
        format: ResponseFormat,
        kind: SignerKind,
    ) -> Result<Response<Body>, HttpError> {
        let result = self.form(request, slug, format, kind).await;
        result.map_err(|error| self.answers.with(asked(slug, kind), error))
    }

    /// A challenge for a proof of work. It is signed and not stored, so it costs no request to DynamoDB.
    fn challenge(&self, request: &Request, slug: &Slug) -> Result<Response<Body>, HttpError> {
        if !request::is_get(request) {
            return Err(HttpError::method_not_allowed("GET, HEAD"));
        }
        let (key, work) = (&self.keys.proofs, self.limits.iterations);
        let challenge = proof::challenge(key, slug, Timestamp::now(), work);
        let challenge = challenge.map_err(|error| HttpError::unavailable(&error))?;
        Ok(response::json(StatusCode::OK, &challenge))
    }

    /// The petition, unless it is a draft at `now`. It may be paused or closed.
    async fn public_petition(
        &self,
        slug: &Slug,
        now: Timestamp,
    ) -> Result<Arc<Petition>, HttpError> {
        let petition = self.views.petition(slug.as_str()).await?;
        let petition = petition.ok_or(HttpError::NO_PETITION)?;
        match petition.status_at(now) {
            PetitionStatus::Draft => Err(HttpError::NO_PETITION),
            PetitionStatus::Open | PetitionStatus::Closed { .. } => Ok(petition),
        }
    }

    fn origin<'a>(
        &'a self,
        request: &Request,
        petition: &'a Slug,
        now: Timestamp,
    ) -> FormOrigin<'a> {
        let address = client_address(request, self.edge.as_deref());
        FormOrigin {
            keys: &self.keys,
            limits: &self.limits,
            table: &self.limits_table,
            petition,
            network: address.and_then(Network::of),
            is_trial: self.is_local && address.is_some_and(|it| it.to_canonical().is_loopback()),
            now,
        }
    }

    fn signature(&self, petition: &Slug, email: &CanonicalEmail, kind: SignerKind) -> SignatureId {
        SignatureId {
            petition: petition.clone(),
            tag: Tag::of_kind(kind, &self.keys.tags, petition, email),
        }
    }
}

/// What a form of this kind asks for, now.
fn asked(petition: &Slug, kind: SignerKind) -> answers::Request<'_> {
    answers::Request {
        petition,
        asked: match kind {
            SignerKind::Person => Asked::Sign,
            SignerKind::Organisation => Asked::Endorse,
        },
        at: Timestamp::now(),
    }
}

/// Whether a site at this address can be opened on one machine only (RFC 6761, 6.3 reserves `localhost`).
fn is_local(base_url: &str) -> bool {
    let url: Option<Uri> = base_url.parse().ok();
    let host = url.as_ref().and_then(Uri::host).unwrap_or_default();
    let host = host.trim_start_matches('[').trim_end_matches(']');
    let is_loopback = |it: IpAddr| it.to_canonical().is_loopback();
    host == "localhost" || host.ends_with(".localhost") || host.parse().is_ok_and(is_loopback)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_is_local_if_no_other_machine_can_open_it() {
        for local in [
            "http://127.0.0.1:3000",
            "http://[::1]:3000",
            "http://localhost",
            "http://sign.localhost:8080",
        ] {
            assert!(is_local(local), "{local}");
        }
        for public in [
            "https://sign.example.org",
            "http://192.168.1.7:3000",
            "https://localhost.example.org",
            "http://127.0.0.1.example.org",
        ] {
            assert!(!is_local(public), "{public}");
        }
    }
}
