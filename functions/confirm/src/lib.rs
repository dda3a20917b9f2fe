//! Confirms a signature: `GET` and `POST /confirm/{token}`.
//!
//! `GET` only shows a button, because mail scanners open links. `POST` usually needs one request to DynamoDB, because the
//! link's token contains the version that the confirmation follows. Pressing the button again shows the same page and
//! changes nothing. Programs get JSON.
#![forbid(unsafe_code)]

mod json;

use std::sync::Arc;

use aws_sdk_dynamodb::Client;
use event_store::{ExecuteError, Guarded, NewEvent, SignatureLog, StoreError};
use events::ids::{CommandId, Slug};
use events::link::{Link, LinkError, Links, Purpose};
use events::signature::{Command, SignatureEvent, SignatureStatus, fold};
use jiff::{SignedDuration, Timestamp};
use lambda_http::http::{Method, StatusCode};
use lambda_http::{Body, Request, Response};
use languages::Language;
use pages::shown::{default_language, title_for};
use pages::{ConfirmPage, ConfirmedPage, Notice, petition_url};
use public_http::{HttpError, ResponseFormat, request, respond, response};
use runtime::Settings;
use runtime::{Metric, metrics};
use views::Views;
use views::petition::{Petition, PetitionStatus};

/// How long after the petition's closing a signature from before can still be confirmed.
pub const GRACE: SignedDuration = SignedDuration::from_hours(24);

/// The signer withdrew the signature after the mail was sent.
const WITHDRAWN: HttpError = HttpError::new(StatusCode::CONFLICT, "withdrawn", Notice::Withdrawn);

/// The function, with its clients.
#[derive(Clone, Debug)]
pub struct Confirm {
    log: SignatureLog,
    views: Views,
    links: Arc<Links>,
    base_url: String,
}

impl Confirm {
    /// The function on the tables in `settings`.
    #[must_use]
    pub fn new(settings: &Settings, client: &Client) -> Self {
        let tables = &settings.tables;
        Self {
            log: SignatureLog::appending(client, tables, settings.keys.log.as_ref()),
            views: Views::new(client.clone(), tables.views.clone()),
            links: Arc::new(Links::new(&settings.keys.links)),
            base_url: settings.base_url.clone(),
        }
    }

    /// Responds to a request.
    pub async fn handle(&self, request: Request) -> Response<Body> {
        let format = ResponseFormat::of(&request);
        let result = self.route(&request, format).await;
        respond(request.method(), format, result)
    }

    async fn route(
        &self,
        request: &Request,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let ["confirm", token] = request::path_of(request)[..] else {
            return Err(HttpError::NO_PAGE);
        };
        let post = request.method() == Method::POST;
        if !post && !request::is_get(request) {
            return Err(HttpError::method_not_allowed("GET, HEAD, POST"));
        }
        let now = Timestamp::now();
        let back = |slug: &Slug| {
            pages::Link::to_petition(format.language(), &self.base_url, slug.as_str())
        };
        match self.links.open(Purpose::Confirm, token, now) {
            Ok(link) => {
                let confirmed = self.confirm(token, &link, now, post, format).await;
                confirmed.map_err(|error| error.with_link(back(&link.signature.petition)))
            }
            Err(LinkError::Expired { petition }) => {
                Err(HttpError::LINK_EXPIRED.with_link(back(&petition)))
            }
            Err(LinkError::Forged) => Err(HttpError::LINK_FORGED),
        }
    }

    async fn confirm(
        &self,
        token: &str,
        link: &Link,
        now: Timestamp,
        post: bool,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let petition = self
            .views
            .petition(link.signature.petition.as_str())
            .await?;
        let petition = petition.ok_or(HttpError::NO_PETITION)?;
        let language = format.language.unwrap_or(default_language(&petition));
        let json = format.json;
        let over = matches!(petition.status, PetitionStatus::Closed { at } if now > at + GRACE);
        if post && !over {
            self.record(link, now).await?;
            return self.thanks(link, now, language, &petition, json);
        }
        // A signer who confirmed in time still reads so after the petition has closed.
        match self.remaining_step(link).await? {
            Remaining::Nothing => self.thanks(link, now, language, &petition, json),
            Remaining::Button if over => Err(HttpError::CLOSED),
            Remaining::Button if json => Ok(json::awaiting(&petition.slug)),
            Remaining::Button => Ok(button(token, language, &petition)),
        }
    }

    /// Expects that nothing happened to the signature since the email was sent: one request.
    async fn record(&self, link: &Link, now: Timestamp) -> Result<(), HttpError> {
        let command = CommandId::random();
        metrics::command(command.0);
        let new = NewEvent {
            stream: link.signature.to_string(),
            expected: link.version,
            command,
            at: now,
            event: SignatureEvent::SignatureConfirmed {
                details_version: link.version,
            },
        };
        let confirm = Command::Confirm {
            details_version: link.version,
        };
        let executed = self
            .log
            .append_or_execute(&link.signature, new, confirm, &[])
            .await;
        match executed {
            Ok(Guarded::Done(done)) => {
                if done.appended || done.repeated {
                    metrics::record(Metric::Confirmed, 1);
                }
                Ok(())
            }
            // Without a guard, none holds.
            Ok(Guarded::Held(_)) => Err(StoreError::Contended.into()),
            Err(ExecuteError::Log(error)) => Err(error.into()),
            Err(ExecuteError::Refused(_)) => match self.remaining_step(link).await? {
                Remaining::Nothing => Ok(()),
                // The rules refused it, but another event has since made it possible.
                Remaining::Button => Err(StoreError::Contended.into()),
            },
        }
    }

    /// What the signer can still do with the link.
    async fn remaining_step(&self, link: &Link) -> Result<Remaining, HttpError> {
        let signature = fold(&self.log.load(&link.signature).await?);
        match signature.status {
            SignatureStatus::Confirmed => Ok(Remaining::Nothing),
            SignatureStatus::Invalidated => Err(HttpError::INVALIDATED),
            _ if signature.offers.contains_key(&link.version) => Ok(Remaining::Button),
            SignatureStatus::Withdrawn => Err(WITHDRAWN),
            // We created the link, so there was a signature.
            SignatureStatus::Absent | SignatureStatus::Erased | SignatureStatus::Purged => {
                Err(HttpError::ERASED)
            }
            SignatureStatus::Awaiting => Err(HttpError::LINK_EXPIRED),
        }
    }

    fn thanks(
        &self,
        link: &Link,
        now: Timestamp,
        language: Language,
        petition: &Petition,
        json: bool,
    ) -> Result<Response<Body>, HttpError> {
        let own_page = self.links.token(Purpose::OwnPage, link, now);
        let own_page = own_page.map_err(|error| HttpError::unavailable(&error))?;
        let own_page = format!("{}/signature/{own_page}?lang={language}", self.base_url);
        if json {
            return Ok(json::confirmed(&petition.slug, &own_page));
        }
        let page = ConfirmedPage {
            language,
            petition_title: title_for(petition, language),
            petition_url: &petition_url(&self.base_url, &petition.slug),
            own_page_url: &own_page,
            // Reading it would cost a second request, and it would not include this signature yet.
            confirmed: None,
        };
        Ok(response::html(StatusCode::OK, language, page.render()))
    }
}

/// What a signer can still do with a link.
enum Remaining {
    /// Press the button.
    Button,
    /// Nothing, because the signature is confirmed.
    Nothing,
}

fn button(token: &str, language: Language, petition: &Petition) -> Response<Body> {
    let page = ConfirmPage {
        language,
        action: &format!("/confirm/{token}?lang={language}"),
        petition_title: title_for(petition, language),
    };
    response::html(StatusCode::OK, language, page.render())
}
