//! Confirms a signature: `GET` and `POST /confirm/{token}`.
//!
//! `GET` only shows a button, because mail scanners open links. `POST` makes one request to
//! DynamoDB in the common case: the token carries the version that the confirmation follows.
//! Pressing the button again gives the same page and changes nothing. Programs get JSON.
#![forbid(unsafe_code)]

mod error;
mod json;

use std::sync::Arc;

use aws_sdk_dynamodb::Client;
use event_store::{ExecuteError, NewEvent, Outcome, SignatureLog, StoreError};
use events::ids::CommandId;
use events::link::{Link, LinkError, Links, Purpose};
use events::signature::{Command, SignatureEvent, SignatureStatus, fold};
use jiff::{SignedDuration, Timestamp};
use lambda_http::http::{Method, StatusCode};
use lambda_http::{Body, Request, Response};
use languages::Language;
use pages::shown::{default_language, title_for};
use pages::{ConfirmPage, ConfirmedPage, petition_url};
use public_http::{request, response};
use runtime::Settings;
use runtime::{Metric, metrics};
use views::Views;
use views::petition::{Petition, PetitionStatus};

use crate::error::ConfirmError;

/// How long after the petition's closing a signature from before can still be confirmed.
pub const GRACE: SignedDuration = SignedDuration::from_hours(24);

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
            log: SignatureLog::new(
                client.clone(),
                tables.signature_log.clone(),
                tables.signer_keys.clone(),
                settings.keys.sealing.clone(),
            ),
            views: Views::new(client.clone(), tables.views.clone()),
            links: Arc::new(Links::new(&settings.keys.links)),
            base_url: settings.base_url.clone(),
        }
    }

    /// Answers a request.
    pub async fn handle(&self, request: Request) -> Response<Body> {
        let language = request::language_of(&request);
        let result = self.confirm(&request, language).await;
        let response = result.unwrap_or_else(|error| {
            let language = language.unwrap_or(Language::ALL[0]);
            let back = self.way_back(&request, language);
            error.into_response(language, request::wants_json(&request), back)
        });
        response::fit(request.method(), response)
    }

    /// To the petition, if the link is one of ours: it names the petition also when it is too old.
    fn way_back(&self, request: &Request, language: Language) -> Option<pages::Link> {
        let ["confirm", token] = request::path_of(request)[..] else {
            return None;
        };
        let slug = match self.links.open(Purpose::Confirm, token, Timestamp::now()) {
            Ok(link) => link.signature.petition,
            Err(LinkError::Expired { petition }) => petition,
            Err(LinkError::Forged) => return None,
        };
        let slug = slug.as_str();
        Some(pages::Link::to_petition(language, &self.base_url, slug))
    }

    async fn confirm(
        &self,
        request: &Request,
        language: Option<Language>,
    ) -> Result<Response<Body>, ConfirmError> {
        let ["confirm", token] = request::path_of(request)[..] else {
            return Err(ConfirmError::NoSuchPage);
        };
        let post = request.method() == Method::POST;
        if !post && !request::is_get(request) {
            metrics::refused("method");
            return Ok(response::method_not_allowed("GET, HEAD, POST"));
        }
        let now = Timestamp::now();
        let link = self.links.open(Purpose::Confirm, token, now)?;
        let petition = self
            .views
            .petition(link.signature.petition.as_str())
            .await?;
        let petition = petition.ok_or(ConfirmError::NoSuchPetition)?;
        let language = language.unwrap_or(default_language(&petition));
        let json = request::wants_json(request);
        let over = matches!(petition.status, PetitionStatus::Closed { at } if now > at + GRACE);
        if post && !over {
            self.record(&link, now).await?;
            return self.thanks(&link, now, language, &petition, json);
        }
        // Who confirmed in time is told so again, also after the end.
        match self.what_is_left(&link).await? {
            Left::Nothing => self.thanks(&link, now, language, &petition, json),
            Left::Button if over => Err(ConfirmError::Closed),
            Left::Button if json => Ok(json::awaiting(&petition.slug)),
            Left::Button => Ok(button(token, language, &petition)),
        }
    }

    /// Expects that nothing happened since the mail; only otherwise the rules have to look at it.
    async fn record(&self, link: &Link, now: Timestamp) -> Result<(), ConfirmError> {
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
        match self.log.append(new).await? {
            Outcome::Appended { .. } | Outcome::AlreadyAppended { .. } => {
                metrics::record(Metric::Confirmed, 1);
                return Ok(());
            }
            Outcome::Conflict => {}
        }
        let again = Command::Confirm {
            details_version: link.version,
        };
        match self.log.execute(&link.signature, command, now, again).await {
            Ok(done) => {
                if done.appended {
                    metrics::record(Metric::Confirmed, 1);
                }
                Ok(())
            }
            Err(ExecuteError::Log(error)) => Err(error.into()),
            Err(ExecuteError::Refused(_)) => match self.what_is_left(link).await? {
                Left::Nothing => Ok(()),
                // It was refused a moment ago, and can be done now.
                Left::Button => Err(ConfirmError::Log(StoreError::Contended)),
            },
        }
    }

    /// What the link still leads to, by what happened to the signature.
    async fn what_is_left(&self, link: &Link) -> Result<Left, ConfirmError> {
        let signature = fold(&self.log.load(&link.signature).await?);
        match signature.status {
            SignatureStatus::Confirmed => Ok(Left::Nothing),
            SignatureStatus::Invalidated => Err(ConfirmError::SetAside),
            _ if signature.offers.contains_key(&link.version) => Ok(Left::Button),
            SignatureStatus::Withdrawn => Err(ConfirmError::Withdrawn),
            // The link is ours, so there was a signature.
            SignatureStatus::Absent | SignatureStatus::Erased | SignatureStatus::Purged => {
                Err(ConfirmError::Erased)
            }
            SignatureStatus::Awaiting => Err(ConfirmError::Outdated),
        }
    }

    fn thanks(
        &self,
        link: &Link,
        now: Timestamp,
        language: Language,
        petition: &Petition,
        json: bool,
    ) -> Result<Response<Body>, ConfirmError> {
        let own_page = self.links.token(Purpose::OwnPage, link, now);
        let own_page = own_page.map_err(|error| ConfirmError::NoLink(error.to_string()))?;
        let own_page = format!("{}/signature/{own_page}?lang={language}", self.base_url);
        if json {
            return Ok(json::confirmed(&petition.slug, &own_page));
        }
        let page = ConfirmedPage {
            language,
            petition_title: title_for(petition, language),
            petition_url: &petition_url(&self.base_url, &petition.slug),
            own_page_url: &own_page,
            // Asking for it would cost a second request, and it lags behind by this signature.
            confirmed: None,
        };
        Ok(response::html(StatusCode::OK, language, page.render()))
    }
}

/// What a link leads to.
enum Left {
    /// The button.
    Button,
    /// It is confirmed already.
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
