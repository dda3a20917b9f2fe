//! The signer's own page: `GET` and `POST /signature/{token}`.
//!
//! `GET` shows everything that is stored about the signature and changes nothing. `POST` shows or
//! hides the name, withdraws, signs again, stops emails, or erases; repeating an action changes nothing.
//! Programs get JSON: the data, and after an action the address of the data.
#![forbid(unsafe_code)]

mod action;
mod download;

use std::sync::Arc;

use aws_sdk_dynamodb::Client;
use event_store::{SignatureLog, SignerKeys};
use events::envelope::Recorded;
use events::ids::{CommandId, SignatureId, Slug};
use events::link::{Link, LinkError, Links, Purpose};
use events::signature::{self, Command, SignatureEvent, SignatureStatus};
use jiff::Timestamp;
use lambda_http::http::{Method, StatusCode};
use lambda_http::{Body, Request, Response};
use languages::Language;
use pages::shown::{default_language, title_for};
use pages::{Notice, Signature, SignaturePage, Standing, petition_url};
use public_http::{HttpError, ResponseFormat, request, respond, response};
use runtime::Settings;
use runtime::{Metric, metrics};
use views::Views;
use views::petition::Petition;

use crate::action::{SignerAction, refused};

/// The function, with its clients.
#[derive(Clone, Debug)]
pub struct MySignature {
    log: SignatureLog,
    keys: SignerKeys,
    views: Views,
    links: Arc<Links>,
    base_url: String,
}

impl MySignature {
    /// The function on the tables in `settings`.
    #[must_use]
    pub fn new(settings: &Settings, client: &Client) -> Self {
        let tables = &settings.tables;
        Self {
            log: SignatureLog::appending(client, tables, settings.keys.log.as_ref()),
            keys: SignerKeys::new(client, tables, &settings.keys.sealing),

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
        let ["signature", token] = request::path_of(request)[..] else {
            return Err(HttpError::NO_PAGE);
        };
        let post = request.method() == Method::POST;
        if !post && !request::is_get(request) {
            return Err(HttpError::method_not_allowed("GET, HEAD, POST"));
        }
        let language = format.language();
        let to_petition =
            |slug: &Slug| pages::Link::to_petition(language, &self.base_url, slug.as_str());
        let link = match self.links.open(Purpose::OwnPage, token, Timestamp::now()) {
            Ok(link) => link,
            Err(LinkError::Expired { petition }) => {
                return Err(HttpError::LINK_EXPIRED.with_link(to_petition(&petition)));
            }
            Err(LinkError::Forged) => return Err(HttpError::LINK_FORGED),
        };
        let to_petition = to_petition(&link.signature.petition);
        let to_own_page = pages::Link::to_own_page(language, address(token, language));
        let result = if post {
            let action = SignerAction::read(request)
                .map_err(|error| error.with_link(to_own_page.clone()))?;
            match (self.perform(&link, action).await, action) {
                // Erasing twice has the same result as erasing once.
                (Err(error), SignerAction::Erase) if error.status() != StatusCode::GONE => {
                    Err(error)
                }
                (_, SignerAction::Erase) if format.json => {
                    Ok(download::erased(link.signature.petition.as_str()))
                }
                (_, SignerAction::Erase) => Ok(notice(language, Notice::Erased, &to_petition)),
                (Ok(()), SignerAction::StopMails) if !format.json => {
                    Ok(notice(language, Notice::MailsStopped, &to_own_page))
                }
                (result, _) => result.map(|()| response::see_other(&address(token, language))),
            }
        } else {
            self.show(request, token, &link, format).await
        };
        result.map_err(|error| match error.status() {
            // The signer's own page has nothing to show any more.
            StatusCode::GONE => error.with_link(to_petition),
            _ => error.with_link(to_own_page),
        })
    }

    /// The page, or the data as a file.
    async fn show(
        &self,
        request: &Request,
        token: &str,
        link: &Link,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let slug = link.signature.petition.as_str();
        let (petition, events) = tokio::join!(self.views.petition(slug), self.events(link));
        let petition = petition?.ok_or(HttpError::NO_PETITION)?;
        let language = format.language.unwrap_or(default_language(&petition));
        let events = events?;
        let signature = self.signature(&link.signature, &events).await?;
        if format.json || download::is_wanted(request) {
            return Ok(download::answer(slug, &signature, &events));
        }
        Ok(self.page(token, language, &petition, &signature))
    }

    /// The events of the signature. A link from before an erasure no longer works, even if somebody has signed with the
    /// same address since.
    async fn events(&self, link: &Link) -> Result<Vec<Recorded<SignatureEvent>>, HttpError> {
        let events = self.log.load(&link.signature).await?;
        let ending = events
            .iter()
            .find(|recorded| recorded.version > link.version && recorded.event.ends_key());
        match ending {
            None => Ok(events),
            Some(ending) if ending.by.is_some() => Err(HttpError::ERASED_ON_REQUEST),
            Some(_) => Err(HttpError::ERASED),
        }
    }

    async fn perform(&self, link: &Link, action: SignerAction) -> Result<(), HttpError> {
        let now = signature::fold(&self.events(link).await?);
        let command = match action {
            SignerAction::Withdraw => Command::Withdraw,
            SignerAction::SignAgain => Command::SignAgain,
            SignerAction::StopMails => Command::StopMails,
            SignerAction::Erase => Command::Erase,
            SignerAction::Show(show_name) => {
                let news = now.standing.is_some_and(|(_, choices)| choices.news);
                Command::ChangeDetails { show_name, news }
            }
        };
        let (id, command_id) = (&link.signature, CommandId::random());
        metrics::command(command_id.0);
        let done = self
            .log
            .execute(id, command_id, Timestamp::now(), command)
            .await
            .map_err(refused)?;
        let metric = match action {
            SignerAction::Withdraw => Some(Metric::Withdrawn),
            SignerAction::Erase => Some(Metric::Erased),
            SignerAction::SignAgain => Some(Metric::Confirmed),
            SignerAction::Show(_) | SignerAction::StopMails => None,
        };
        if let Some(metric) = metric.filter(|_| done.appended) {
            metrics::record(metric, 1);
        }
        Ok(())
    }

    /// What is stored about the signature.
    async fn signature(
        &self,
        id: &SignatureId,
        events: &[Recorded<SignatureEvent>],
    ) -> Result<Signature, HttpError> {
        let now = signature::fold(events);
        let standing = match now.status {
            SignatureStatus::Absent => return Err(HttpError::LINK_FORGED),
            SignatureStatus::Erased | SignatureStatus::Purged => {
                return Err(HttpError::ERASED);
            }
            SignatureStatus::Invalidated => Standing::SetAside,
            SignatureStatus::Awaiting => Standing::Awaiting,
            SignatureStatus::Confirmed => Standing::Confirmed,
            SignatureStatus::Withdrawn => Standing::Withdrawn,
        };
        let withdrawal = events
            .iter()
            .rfind(|recorded| matches!(recorded.event, SignatureEvent::SignatureWithdrawn {}));
        let (version, choices) = now.standing.ok_or(HttpError::LINK_FORGED)?;
        let recorded = events.iter().find(|recorded| recorded.version == version);
        let sealed = recorded.and_then(|recorded| recorded.event.personal());
        let sealed = sealed.ok_or(HttpError::LINK_FORGED)?;
        let personal = self.keys.open(id, version, sealed).await?;
        // The key may have been deleted between the two requests.
        let personal = personal.ok_or(HttpError::ERASED)?;
        Ok(Signature {
            standing,
            personal,
            country: choices.country,
            show_name: choices.show_name,
            news: choices.news,
            withdrawn_on_request: withdrawal.is_some_and(|withdrawal| withdrawal.by.is_some()),
            mails_stopped: now.mails_stopped,
            text_version: choices.text_version,
            submitted_at: now.submitted_at.ok_or(HttpError::LINK_FORGED)?,
            confirmed_at: now.confirmed_at,
        })
    }

    fn page(
        &self,
        token: &str,
        language: Language,
        petition: &Petition,
        signature: &Signature,
    ) -> Response<Body> {
        let url = petition_url(&self.base_url, &petition.slug);
        let page = SignaturePage {
            language,
            petition_title: title_for(petition, language),
            petition_url: &format!("{url}?lang={language}"),
            time_zone: &petition.time_zone,
            action: &address(token, language),
            download: &format!("{}&format=json", address(token, language)),
            signature,
        };
        response::html(StatusCode::OK, language, page.render())
    }
}

fn notice(language: Language, notice: Notice, link: &pages::Link) -> Response<Body> {
    response::notice(StatusCode::OK, language, notice, Some(link.clone()))
}

fn address(token: &str, language: Language) -> String {
    format!("/signature/{token}?lang={language}")
}
