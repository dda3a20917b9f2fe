//! The signer's own page: `GET` and `POST /signature/{token}`.
//!
//! `GET` shows everything that is stored about the signature and changes nothing. `POST` shows or
//! hides the name, withdraws, signs again, stops emails, replaces the links to the page, or erases; repeating an action
//! changes nothing. Programs get JSON: the data, and after an action the address of the data.
//!
//! A link opens only a signature that was sent with the exact address that the link was mailed to.
#![forbid(unsafe_code)]

mod action;
mod download;

use std::sync::Arc;

use aws_sdk_dynamodb::Client;
use event_store::{Access, SignatureLog, SignerKeys};
use events::envelope::Recorded;
use events::ids::{CommandId, Slug};
use events::link::{Link, LinkError, Links, Opened, Purpose};
use events::personal::Personal;
use events::secret::AddressKey;
use events::signature::{self, Command, Permissions, SignatureEvent, SignatureStatus};
use jiff::{SignedDuration, Timestamp};
use lambda_http::http::{Method, StatusCode};
use lambda_http::{Body, Request, Response};
use languages::Language;
use pages::shown::{default_language, title_for};
use pages::{Done, Notice, Signature, SignaturePage, Standing, petition_url};
use public_http::{HttpError, ResponseFormat, request, respond, response};
use runtime::Settings;
use runtime::{Metric, metrics};
use views::Views;
use views::petition::{CONFIRMATION_GRACE, Petition, PetitionStatus};

use crate::action::{NOT_CHANGED, NOT_FRESH, SignerAction, TOO_MANY_MAILS, refused};

/// The function, with its clients.
#[derive(Clone, Debug)]
pub struct MySignature {
    log: SignatureLog,
    keys: SignerKeys,
    views: Views,
    links: Arc<Links>,
    addresses: AddressKey,
    base_url: String,
}

/// How long after its creation a link also opens the download. An old link may lie in more places than the mailbox.
pub const FRESH: SignedDuration = SignedDuration::from_hours(24);

/// The signature as a link opens it.
struct Visit<'a> {
    token: &'a str,
    opened: &'a Opened,
    format: ResponseFormat,
    now: Timestamp,
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
            addresses: settings.keys.addresses.clone(),
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
        let to_petition = |slug: &Slug| {
            pages::Link::to_petition(language, format.reader, &self.base_url, slug.as_str())
        };
        let now = Timestamp::now();
        let opened = match self.links.open(Purpose::OwnPage, token, now) {
            Ok(opened) => opened,
            Err(LinkError::Expired { petition }) => {
                return Err(HttpError::LINK_EXPIRED.with_link(to_petition(&petition)));
            }
            Err(LinkError::Forged) => return Err(HttpError::LINK_FORGED),
        };
        let to_petition = to_petition(&opened.link.signature.petition);
        let to_own_page = pages::Link::to_own_page(language, address(token, format));
        let visit = Visit {
            token,
            opened: &opened,
            format,
            now,
        };
        let result = if post {
            self.act(request, &visit, &to_petition).await
        } else {
            self.show(request, &visit).await
        };
        result.map_err(|error| match error.status() {
            // The signer's own page has nothing to show, or not to this visitor.
            StatusCode::GONE | StatusCode::FORBIDDEN => error.with_link(to_petition),
            _ => error.with_link(to_own_page),
        })
    }

    /// Carries out an action, and says what happened.
    async fn act(
        &self,
        request: &Request,
        visit: &Visit<'_>,
        to_petition: &pages::Link,
    ) -> Result<Response<Body>, HttpError> {
        let (format, token) = (visit.format, visit.token);
        let language = format.language();
        let action = SignerAction::read(request)?;
        let calls_for_mail = matches!(action, SignerAction::ReplaceLinks | SignerAction::FreshLink);
        let late_minutes = async {
            match calls_for_mail {
                true => self.views.mails_late_minutes().await,
                false => None,
            }
        };
        let performed = Box::pin(self.perform(visit, action, language));
        let (done, late_minutes) = tokio::join!(performed, late_minutes);
        let say_of_mail = |notice, link: &pages::Link| {
            Ok(response::notice_of_mail(
                StatusCode::OK,
                language,
                format.reader,
                notice,
                link.clone(),
                late_minutes,
            ))
        };
        let say = |notice| Ok(notice_page(format, notice, to_petition));
        match (done, action) {
            // Erasing twice has the same result as erasing once.
            (Err(error), SignerAction::Erase) if error.status() != StatusCode::GONE => Err(error),
            (_, SignerAction::Erase) if format.json => Ok(download::erased(
                visit.opened.link.signature.petition.as_str(),
            )),
            (_, SignerAction::Erase) => say(Notice::Erased),
            (Err(error), _) => Err(error),
            // The address of the page no longer works, or a better one is on its way.
            (Ok(()), SignerAction::ReplaceLinks) if format.json => Ok(download::links_replaced(
                visit.opened.link.signature.petition.as_str(),
                late_minutes,
            )),
            (Ok(()), SignerAction::ReplaceLinks) => say_of_mail(Notice::LinksReplaced, to_petition),
            (Ok(()), SignerAction::FreshLink) if !format.json => {
                let to_own_page = pages::Link::to_own_page(language, address(token, format));
                say_of_mail(Notice::FreshLinkSent, &to_own_page)
            }
            (Ok(()), _) => {
                let address = address(token, format);
                Ok(response::see_other(&match format.json {
                    true => address,
                    false => format!("{address}&done={}", action.name()),
                }))
            }
        }
    }

    /// The page, or the data as a file.
    async fn show(
        &self,
        request: &Request,
        visit: &Visit<'_>,
    ) -> Result<Response<Body>, HttpError> {
        let link = &visit.opened.link;
        let slug = link.signature.petition.as_str();
        let (petition, events) = tokio::join!(self.views.petition(slug), self.events(link));
        let petition = petition?.ok_or(HttpError::NO_PETITION)?;
        let format = visit.format;
        let language = format.language.unwrap_or(default_language(&petition));
        let events = events?;
        let signature = self.signature(visit, &petition, &events).await?;
        if format.json || download::is_wanted(request) {
            if !signature.can_download {
                let own_page = address(visit.token, format);
                return Err(NOT_FRESH.with_link(pages::Link::to_own_page(language, own_page)));
            }
            return Ok(download::answer(&petition, &signature, &events));
        }
        let done = request::parameter(request, "done").and_then(|done| Done::named(&done));
        Ok(self.page(visit, language, &petition, &signature, done))
    }

    /// The events of the signature, if the link still opens it. A link from before an erasure no longer works, even if
    /// somebody has signed with the same address since.
    async fn events(&self, link: &Link) -> Result<Vec<Recorded<SignatureEvent>>, HttpError> {
        let events = self.log.load(&link.signature).await?;
        let end = events
            .iter()
            .find(|recorded| recorded.version > link.version && recorded.event.ends_key());
        match end.map(|end| (&end.event, &end.by)) {
            Some((SignatureEvent::SignaturePurged {}, _)) => Err(HttpError::PURGED),
            Some((SignatureEvent::PersonalDataExpired {}, _)) => {
                Err(data_expired(&signature::fold(&events)))
            }
            Some((_, Some(_))) => Err(HttpError::ERASED_ON_REQUEST),
            Some(_) => Err(HttpError::ERASED),
            None if signature::fold(&events).own_links_from > link.version => {
                Err(HttpError::LINK_REPLACED)
            }
            None => Ok(events),
        }
    }

    /// Opens the details that stand, if they came with the address that the link was mailed to.
    async fn open(
        &self,
        link: &Link,
        events: &[Recorded<SignatureEvent>],
        version: u64,
    ) -> Result<Personal, HttpError> {
        let opened = self.keys.open_for(link, &self.addresses, events, version);
        match opened.await? {
            Access::Granted(personal) => Ok(personal),
            Access::OtherAddress => Err(HttpError::OTHER_ADDRESS),
            // The key may have been deleted between the two requests.
            Access::Erased => Err(HttpError::ERASED),
        }
    }

    async fn perform(
        &self,
        visit: &Visit<'_>,
        action: SignerAction,
        language: Language,
    ) -> Result<(), HttpError> {
        let link = &visit.opened.link;
        let events = self.events(link).await?;
        let now = signature::fold(&events);
        let (standing, choices) = now.standing.as_ref().ok_or(HttpError::LINK_FORGED)?;
        self.open(link, &events, *standing).await?;
        let show = |show_name| {
            Command::ChangeDetails(Permissions {
                show_name,
                news: choices.news,
            })
        };
        let language = language.tag().to_owned();
        let command = match action {
            SignerAction::Show(details) if details != *standing => return Err(NOT_CHANGED),
            SignerAction::Show(_) => show(true),
            SignerAction::Hide => show(false),
            SignerAction::Withdraw => Command::Withdraw,
            SignerAction::SignAgain(details_version) => {
                self.takes_signatures(link, visit.now).await?;
                Command::SignAgain { details_version }
            }
            SignerAction::StopMails => Command::StopMails,
            SignerAction::ReplaceLinks => Command::ReplaceOwnLinks { language },
            SignerAction::FreshLink => Command::RequestOwnLink { language },
            SignerAction::Erase => Command::Erase,
        };
        let (id, command_id) = (&link.signature, CommandId::random());
        metrics::command(command_id.0);
        let done = self
            .log
            .execute(id, command_id, visit.now, command)
            .await
            .map_err(refused)?;
        let metric = match action {
            SignerAction::Withdraw => Some(Metric::Withdrawn),
            SignerAction::Erase => Some(Metric::Erased),
            SignerAction::SignAgain(_) => Some(Metric::Confirmed),
            _ => None,
        };
        if let Some(metric) = metric.filter(|_| done.appended) {
            metrics::record(metric, 1);
        }
        if action == SignerAction::FreshLink && !done.appended {
            return Err(TOO_MANY_MAILS);
        }
        Ok(())
    }

    /// Whether the petition still takes signatures: until a day after its closing, as for confirming.
    async fn takes_signatures(&self, link: &Link, now: Timestamp) -> Result<(), HttpError> {
        let petition = self.views.petition(link.signature.petition.as_str());
        let petition = petition.await?.ok_or(HttpError::NO_PETITION)?;
        match petition.status {
            PetitionStatus::Closed { at } if now > at + CONFIRMATION_GRACE => {
                Err(HttpError::CLOSED)
            }
            _ => Ok(()),
        }
    }

    /// What is stored about the signature.
    async fn signature(
        &self,
        visit: &Visit<'_>,
        petition: &Petition,
        events: &[Recorded<SignatureEvent>],
    ) -> Result<Signature, HttpError> {
        let link = &visit.opened.link;
        let now = signature::fold(events);
        let standing = match now.status {
            SignatureStatus::Absent => return Err(HttpError::LINK_FORGED),
            SignatureStatus::Erased => return Err(HttpError::ERASED),
            SignatureStatus::Purged => return Err(HttpError::PURGED),
            SignatureStatus::Invalidated => Standing::SetAside,
            SignatureStatus::Awaiting => Standing::Awaiting,
            SignatureStatus::Confirmed => Standing::Confirmed,
            SignatureStatus::Withdrawn => Standing::Withdrawn,
        };
        let withdrawal = events
            .iter()
            .rfind(|recorded| matches!(recorded.event, SignatureEvent::SignatureWithdrawn {}));
        if now.expired {
            return Err(data_expired(&now));
        }
        let (was_confirmed, takes_mail) = (now.was_confirmed, now.takes_mail());
        let is_withdrawn = now.own_status() == SignatureStatus::Withdrawn;
        let (version, choices) = now.standing.ok_or(HttpError::LINK_FORGED)?;
        let personal = self.open(link, events, version).await?;
        let is_fresh = visit.now.duration_since(visit.opened.issued_at) < FRESH;
        Ok(Signature {
            standing,
            personal,
            country: choices.country,
            show_name: choices.show_name,
            news: choices.news,
            details_version: version,
            is_withdrawn,
            withdrawn_on_request: withdrawal.is_some_and(|withdrawal| withdrawal.by.is_some()),
            mails_stopped: !takes_mail,
            was_confirmed,
            final_after: match petition.status {
                PetitionStatus::Closed { at } => Some(at + CONFIRMATION_GRACE),
                _ => None,
            },
            names_hidden: petition.names_hidden,
            // Who gets no mails cannot get a fresh link.
            can_download: is_fresh || !takes_mail,
            text_version: choices.text_version,
            submitted_at: now.submitted_at.ok_or(HttpError::LINK_FORGED)?,
            confirmed_at: now.confirmed_at.filter(|_| was_confirmed),
        })
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
        let action = &format!("/signature/{}?{query}", visit.token);
        let page = SignaturePage {
            language,
            petition_title,
            petition_url: &format!("{url}?{query}"),
            time_zone: &petition.time_zone,
            action,
            download: &format!("{action}&format=json"),
            text: petition.text_version(signature.text_version),
            slug: &petition.slug,
            signature,
            done,
            now: visit.now,
        };
        response::html(StatusCode::OK, language, page.render())
    }
}

fn notice_page(format: ResponseFormat, notice: Notice, link: &pages::Link) -> Response<Body> {
    let (language, reader) = (format.language(), format.reader);
    response::notice(StatusCode::OK, language, reader, notice, Some(link.clone()))
}

/// The address of the page, with the languages that its reader chose.
fn address(token: &str, format: ResponseFormat) -> String {
    let query = format.reader.query(format.language());
    format!("/signature/{token}?{query}")
}

/// The data was erased by age; what is said of the signature depends on where it stands.
fn data_expired(signature: &signature::Signature) -> HttpError {
    match signature.status {
        SignatureStatus::Confirmed => HttpError::DATA_EXPIRED,
        _ => HttpError::DATA_EXPIRED_UNCOUNTED,
    }
}
