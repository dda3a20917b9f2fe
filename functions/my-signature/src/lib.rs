//! The signer's own page: `GET` and `POST /signature/{token}`, with `GET /signature/{token}/receipt`; `/address/{token}`, which moves a signature to another
//! address; and `/unsubscribe/{token}`, which ends news by email.
//!
//! `GET` shows everything that is stored about the signature and changes nothing. `POST` corrects the details, shows or
//! hides the name, withdraws, signs again, stops or resumes emails, replaces the links to the page, or erases; repeating an
//! action changes nothing. Programs get JSON: the data, and after an action the address of the data. Mail scanners open links, and
//! some press buttons, so whoever may be one is asked for the address before any of this ([`public_http::press`]).
//!
//! A link opens only a signature that was sent with the exact address that the link was mailed to.
#![forbid(unsafe_code)]

mod act;
mod action;
mod address;
mod consents;
mod correct;
mod download;
mod perform;
mod read;
mod receipt;
mod relocate;
mod stored;
mod unsubscribe;

use std::sync::Arc;

use aws_sdk_dynamodb::Client;
use event_store::{SignatureLog, SignerKeys};
use events::email::Recipients;
use events::ids::Slug;
use events::link::{Links, Opened, Purpose};
use events::secret::Keys;
use jiff::{SignedDuration, Timestamp};
use lambda_http::http::{Method, StatusCode};
use lambda_http::{Body, Request, Response};
use languages::Language;
use outbox::Mailings;
use pages::shown::{default_language, fields_of, title_for};
use pages::{Done, Signature, SignaturePage, petition_url};
use public_http::press::Presses;
use public_http::{HttpError, ResponseFormat, answered, request, response};
use runtime::Settings;
use views::Views;
use views::petition::Petition;

use crate::action::NOT_FRESH;
use crate::receipt::ReceiptLog;

/// The function, with its clients.
#[derive(Clone, Debug)]
pub struct MySignature {
    log: SignatureLog,
    keys: SignerKeys,
    views: Views,
    links: Arc<Links>,
    secrets: Keys,
    presses: Presses,
    base_url: String,
    limits_table: String,
    mailings: Mailings,
    /// The sender of the emails, which the page about one names.
    sender: Option<String>,
    /// The addresses that emails can go to.
    recipients: Recipients,
    /// The public log that receipts come from, if there is one.
    receipts: Option<ReceiptLog>,
}

/// How long after its creation a link also opens the download. An old link may lie in more places than the mailbox.
pub const FRESH: SignedDuration = SignedDuration::from_hours(24);

/// The signature as a link opens it.
struct Visit<'a> {
    request: &'a Request,
    token: &'a str,
    opened: &'a Opened,
    format: ResponseFormat,
    now: Timestamp,
}

impl Visit<'_> {
    /// The language of a page about the petition.
    fn language(&self, petition: &Petition) -> Language {
        self.format.language.unwrap_or(default_language(petition))
    }
}

impl MySignature {
    /// The function on the tables in `settings`.
    #[must_use]
    pub fn new(settings: &Settings, client: &Client) -> Self {
        let tables = &settings.tables;
        Self {
            log: SignatureLog::sealing(client, tables, &settings.keys),
            keys: SignerKeys::new(client, tables, &settings.keys.sealing),
            views: Views::new(client.clone(), tables.views.clone()),
            links: Arc::new(Links::new(&settings.keys.links)),
            secrets: settings.keys.clone(),
            presses: Presses::new(&settings.keys, &settings.base_url),
            base_url: settings.base_url.clone(),
            limits_table: tables.limits.clone(),
            mailings: Mailings::new(client.clone(), tables.mail.clone()),
            sender: None,
            recipients: Recipients::default(),
            receipts: None,
        }
    }

    /// Names the sender of the emails where a page asks for one, for example `Countersign <petitions@example.org>`.
    #[must_use]
    pub fn with_sender(self, sender: Option<String>) -> Self {
        Self { sender, ..self }
    }

    /// Lets no signature move to an address to which the mail service sends nothing.
    #[must_use]
    pub fn with_recipients(self, recipients: Recipients) -> Self {
        Self { recipients, ..self }
    }

    /// Trusts the CDN that sends this value in the header [`public_http::EDGE`].
    #[must_use]
    pub fn behind(self, edge: Option<String>) -> Self {
        Self {
            presses: self.presses.behind(edge),
            ..self
        }
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
        let (token, is_receipt) = match request::path_of(request)[..] {
            ["signature", token] => (token, false),
            ["signature", token, "receipt"] => (token, true),
            ["address", token] => return self.by_address_link(request, token, format).await,
            ["unsubscribe", token] => return self.by_news_link(request, token, format).await,
            _ => return Err(HttpError::NO_PAGE),
        };
        let post = request.method() == Method::POST;
        if (!post || is_receipt) && !request::is_get(request) {
            return Err(HttpError::method_not_allowed(match is_receipt {
                true => "GET, HEAD",
                false => "GET, HEAD, POST",
            }));
        }
        let language = format.language();
        let to_petition = |slug: &Slug| {
            pages::Link::to_petition(language, format.reader, &self.base_url, slug.as_str())
        };
        let now = Timestamp::now();
        let opened = self.links.open_at_any_age(Purpose::OwnPage, token, now);
        let (opened, expired) = opened.map_err(|_| HttpError::LINK_FORGED)?;
        let petition = &opened.link.signature.petition;
        let to_petition = to_petition(petition);
        if expired {
            return Err(HttpError::LINK_EXPIRED.with_link(to_petition));
        }
        let to_own_page = pages::Link::to_own_page(language, address(token, format));
        let visit = Visit {
            request,
            token,
            opened: &opened,
            format,
            now,
        };
        let result = if post {
            self.act(&visit, &to_petition).await
        } else if is_receipt {
            Box::pin(self.receipt(&visit)).await
        } else {
            self.show(&visit).await
        };
        let result = match result {
            Ok(response) => Ok(response),
            Err(error) => Err(error.in_zone_of(&self.views, petition.as_str()).await),
        };
        result.map_err(|error| match error.status() {
            // The signer's own page has nothing to show, or not to this visitor.
            StatusCode::GONE | StatusCode::FORBIDDEN => error.with_link(to_petition),
            _ => error.with_link(to_own_page),
        })
    }

    /// The page, or the data as a file.
    async fn show(&self, visit: &Visit<'_>) -> Result<Response<Body>, HttpError> {
        let request = visit.request;
        let (petition, read) = self.read(visit).await?;
        let format = visit.format;
        let language = visit.language(&petition);
        let signature = Box::pin(self.signature(visit, &petition, &read)).await?;
        if format.json || download::is_wanted(request) {
            if !signature.can_download {
                let own_page = address(visit.token, format);
                return Err(NOT_FRESH.with_link(pages::Link::to_own_page(language, own_page)));
            }
            let ledger = self.ledger(&petition, &read.events).await?;
            return Ok(download::answer(
                &petition,
                &signature,
                &read.events,
                &ledger,
            ));
        }
        if signature.can_be_corrected && request::parameter(request, "edit").is_some() {
            return Ok(self.correction_form(visit, &petition, &signature));
        }
        if signature.can_change_address && request::parameter(request, "address").is_some() {
            return Ok(self.address_form(visit, &petition, &signature));
        }
        let done = request::parameter(request, "done").and_then(|done| Done::named(&done));
        Ok(self.page(visit, language, &petition, &signature, done))
    }

    fn page(
        &self,
        visit: &Visit<'_>,
        language: Language,
        petition: &Petition,
        signature: &Signature,
        done: Option<Done>,
    ) -> Response<Body> {
        let url = petition_url(&self.base_url, &petition.slug);
        let petition_title = title_for(petition, visit.format.reader);
        let query = petition_title.query(language);
        let own_page = format!("/signature/{}?{query}", visit.token);
        let action = &format!("{own_page}{}", self.shown(visit));
        let receipt = self
            .gives_receipt(petition, signature)
            .then(|| format!("/signature/{}/receipt?{query}", visit.token));
        let page = SignaturePage {
            language,
            petition_title,
            petition_url: &format!("{url}?{query}"),
            time_zone: &petition.time_zone,
            action,
            download: &format!("{own_page}&format=json"),
            receipt: receipt.as_deref(),
            text: petition.text_version(signature.text_version),
            slug: &petition.slug,
            fields: &fields_of(petition, visit.format.reader, signature.kind()),
            contact: petition.contact.as_deref(),
            signature,
            done,
            now: visit.now,
        };
        response::html(StatusCode::OK, language, page.render())
    }
}

impl MySignature {
    /// What the address of a page's buttons says beside the token.
    fn shown(&self, visit: &Visit<'_>) -> String {
        self.presses.shown(visit.request, visit.token, visit.now)
    }

    /// The address that the buttons of a page post to.
    fn action(&self, visit: &Visit<'_>) -> String {
        let own_page = address(visit.token, visit.format);
        format!("{own_page}{}", self.shown(visit))
    }
}

/// The address of the page, with the languages that its reader chose.
fn address(token: &str, format: ResponseFormat) -> String {
    let query = format.reader.query(format.language());
    format!("/signature/{token}?{query}")
}
