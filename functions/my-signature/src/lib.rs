//! The signer's own page: `GET` and `POST /signature/{token}`.
//!
//! `GET` shows everything that is held about the signature and changes nothing. `POST` shows or
//! hides the name, withdraws, or erases, and doing any of it twice is doing it once. Programs get
//! JSON: the data, and after an act the way to it.
#![forbid(unsafe_code)]

mod act;
mod download;
mod error;

use std::sync::Arc;

use aws_sdk_dynamodb::Client;
use event_store::SignatureLog;
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
use public_http::{request, response};
use runtime::Settings;
use runtime::{Metric, metrics};
use views::Views;
use views::petition::Petition;

use crate::act::Act;
use crate::error::{MySignatureError, WaysOn};

/// The function, with its clients.
#[derive(Clone, Debug)]
pub struct MySignature {
    log: SignatureLog,
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
        let result = self.answer(&request, language).await;
        let response = result.unwrap_or_else(|error| {
            let language = language.unwrap_or(Language::ALL[0]);
            let ways = self.ways_on(&request, language);
            error.into_response(language, request::wants_json(&request), ways)
        });
        response::fit(request.method(), response)
    }

    /// A link that is one of ours names the petition also when it is too old.
    fn ways_on(&self, request: &Request, language: Language) -> WaysOn {
        let ["signature", token] = request::path_of(request)[..] else {
            return WaysOn::default();
        };
        let petition =
            |slug: &Slug| pages::Link::to_petition(language, &self.base_url, slug.as_str());
        match self.links.open(Purpose::OwnPage, token, Timestamp::now()) {
            Ok(link) => WaysOn {
                petition: Some(petition(&link.signature.petition)),
                own_page: Some(pages::Link::to_own_page(language, address(token, language))),
            },
            Err(LinkError::Expired { petition: slug }) => WaysOn {
                petition: Some(petition(&slug)),
                own_page: None,
            },
            Err(LinkError::Forged) => WaysOn::default(),
        }
    }

    async fn answer(
        &self,
        request: &Request,
        language: Option<Language>,
    ) -> Result<Response<Body>, MySignatureError> {
        let ["signature", token] = request::path_of(request)[..] else {
            return Err(MySignatureError::NoSuchPage);
        };
        if request.method() != Method::POST && !request::is_get(request) {
            metrics::refused("method");
            return Ok(response::method_not_allowed("GET, HEAD, POST"));
        }
        let link = self.links.open(Purpose::OwnPage, token, Timestamp::now())?;
        if request.method() == Method::POST {
            let act = Act::read(request)?;
            let language = language.unwrap_or(Language::ALL[0]);
            let ways = self.ways_on(request, language);
            let json = request::wants_json(request);
            return match (self.perform(&link, act).await, act) {
                // Erasing twice is erasing once.
                (Ok(()) | Err(MySignatureError::Erased), Act::Erase) => Ok(match json {
                    true => download::erased(link.signature.petition.as_str()),
                    false => {
                        response::notice(StatusCode::OK, language, Notice::Erased, ways.petition)
                    }
                }),
                (Ok(()), Act::StopMails) if !json => {
                    let notice = Notice::MailsStopped;
                    Ok(response::notice(
                        StatusCode::OK,
                        language,
                        notice,
                        ways.own_page,
                    ))
                }
                (result, _) => result.map(|()| response::see_other(&address(token, language))),
            };
        }
        let slug = link.signature.petition.as_str();
        let (petition, events) = tokio::join!(self.views.petition(slug), self.events(&link));
        let petition = petition?.ok_or(MySignatureError::NoSuchPetition)?;
        let language = language.unwrap_or(default_language(&petition));
        let events = events?;
        let signature = self.signature(&link.signature, &events).await?;
        if download::is_wanted(request) || request::wants_json(request) {
            return Ok(download::answer(slug, &signature, &events));
        }
        Ok(self.page(token, language, &petition, &signature))
    }

    /// What happened to the signature. A link from before its erasure works no more, even if
    /// somebody signed with the same address since.
    async fn events(&self, link: &Link) -> Result<Vec<Recorded<SignatureEvent>>, MySignatureError> {
        let events = self.log.load(&link.signature).await?;
        let erased = events
            .iter()
            .any(|recorded| recorded.version > link.version && recorded.event.ends_key());
        if erased {
            Err(MySignatureError::Erased)
        } else {
            Ok(events)
        }
    }

    async fn perform(&self, link: &Link, act: Act) -> Result<(), MySignatureError> {
        let now = signature::fold(&self.events(link).await?);
        let command = match act {
            Act::Withdraw => Command::Withdraw,
            Act::SignAgain => Command::SignAgain,
            Act::StopMails => Command::StopMails,
            Act::Erase => Command::Erase,
            Act::Show(show_name) => {
                let news = now.standing.is_some_and(|(_, choices)| choices.news);
                Command::ChangeDetails { show_name, news }
            }
        };
        let (id, command_id) = (&link.signature, CommandId::random());
        metrics::command(command_id.0);
        let done = self
            .log
            .execute(id, command_id, Timestamp::now(), command)
            .await?;
        let metric = match act {
            Act::Withdraw => Some(Metric::Withdrawn),
            Act::Erase => Some(Metric::Erased),
            Act::SignAgain => Some(Metric::Confirmed),
            Act::Show(_) | Act::StopMails => None,
        };
        if let Some(metric) = metric.filter(|_| done.appended) {
            metrics::record(metric, 1);
        }
        Ok(())
    }

    /// What is held about the signature.
    async fn signature(
        &self,
        id: &SignatureId,
        events: &[Recorded<SignatureEvent>],
    ) -> Result<Signature, MySignatureError> {
        let now = signature::fold(events);
        let standing = match now.status {
            SignatureStatus::Absent => return Err(MySignatureError::Forged),
            SignatureStatus::Erased | SignatureStatus::Purged => {
                return Err(MySignatureError::Erased);
            }
            SignatureStatus::Invalidated => Standing::SetAside,
            SignatureStatus::Awaiting => Standing::Awaiting,
            SignatureStatus::Confirmed => Standing::Confirmed,
            SignatureStatus::Withdrawn => Standing::Withdrawn,
        };
        let (version, choices) = now.standing.ok_or(MySignatureError::Forged)?;
        let recorded = events.iter().find(|recorded| recorded.version == version);
        let sealed = recorded.and_then(|recorded| recorded.event.personal());
        let sealed = sealed.ok_or(MySignatureError::Forged)?;
        let personal = self.log.personal(id, version, sealed).await?;
        // The key may have gone between the two requests.
        let personal = personal.ok_or(MySignatureError::Erased)?;
        Ok(Signature {
            standing,
            given_name: personal.given_name,
            family_name: personal.family_name,
            email: personal.email,
            country: choices.country,
            city: personal.city,
            occupation: personal.occupation,
            comment: personal.comment,
            show_name: choices.show_name,
            news: choices.news,
            mails_stopped: now.mails_stopped,
            text_version: choices.text_version,
            submitted_at: now.submitted_at.ok_or(MySignatureError::Forged)?,
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

fn address(token: &str, language: Language) -> String {
    format!("/signature/{token}?lang={language}")
}
