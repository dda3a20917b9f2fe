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

mod action;
mod address;
mod correct;
mod download;
mod receipt;
mod relocate;
mod unsubscribe;

use std::sync::Arc;

use aws_sdk_dynamodb::Client;
use event_store::{Access, SignatureLog, SignerKeys, retry};
use events::envelope::Recorded;
use events::ids::{CommandId, Slug};
use events::link::{Link, Links, Opened, Purpose};
use events::personal::Personal;
use events::petition::form::in_language;
use events::secret::Keys;
use events::signature::{
    self, Command, CommentState, ConsentChange, Consents, Permissions, SHOW_COMMENT,
    SignatureEvent, SignatureStatus,
};
use jiff::{SignedDuration, Timestamp};
use lambda_http::http::{Method, StatusCode};
use lambda_http::{Body, Request, Response};
use languages::Language;
use outbox::Mailings;
use pages::shown::{default_language, fields_of, title_for};
use pages::{Done, Notice, Signature, SignaturePage, Standing, StandingConsent, petition_url};
use public_http::press::{self, Presses, SecondStep};
use public_http::{HttpError, ResponseFormat, answered, request, response};
use runtime::Settings;
use runtime::{Metric, metrics};
use views::Views;
use views::petition::{CONFIRMATION_GRACE, Petition, PetitionStatus};

use crate::action::{Asked, NOT_CHANGED, NOT_FRESH, SignerAction, TOO_MANY_MAILS, refused};
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

/// A signature with data, as it was read.
struct Read {
    events: Vec<Recorded<SignatureEvent>>,
    /// The details that stand.
    personal: Personal,
    /// The version of the event that they came with.
    details_version: u64,
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
            receipts: None,
        }
    }

    /// Names the sender of the emails where a page asks for one, for example `Countersign <petitions@example.org>`.
    #[must_use]
    pub fn with_sender(self, sender: Option<String>) -> Self {
        Self { sender, ..self }
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

    /// Carries out an action, and says what happened.
    async fn act(
        &self,
        visit: &Visit<'_>,
        to_petition: &pages::Link,
    ) -> Result<Response<Body>, HttpError> {
        let (format, token) = (visit.format, visit.token);
        let language = format.language();
        let asked = Asked::read(visit.request)?;
        if let Some(second_step) = self.doubts(visit).await? {
            return Ok(second_step);
        }
        let action = match asked {
            Asked::Action(action) => action,
            Asked::Correction(typed) => return self.correct(visit, &typed).await,
            Asked::Address(typed) => return Box::pin(self.change_address(visit, &typed)).await,
        };
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
            // Erasing twice has the same result as erasing once. What has moved is not erased.
            (Err(error), SignerAction::Erase)
                if error.status() != StatusCode::GONE || error.reason() == "moved" =>
            {
                Err(error)
            }
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
                    false => format!(
                        "{address}{}&done={}",
                        press::from(visit.request),
                        action.name()
                    ),
                }))
            }
        }
    }

    /// The question for the address, if a machine may have pressed the button.
    async fn doubts(&self, visit: &Visit<'_>) -> Result<Option<Response<Body>>, HttpError> {
        let Visit {
            request,
            token,
            opened,
            now,
            ..
        } = *visit;
        let judged = self
            .presses
            .judge(request, Purpose::OwnPage, token, opened, now);
        let Err(doubt) = judged else {
            return Ok(None);
        };
        let slug = opened.link.signature.petition.as_str();
        let petition = self.views.petition(slug).await?;
        let petition = petition.ok_or(HttpError::NO_PETITION)?;
        let language = visit.language(&petition);
        let step = SecondStep {
            language,
            petition_title: title_for(&petition, visit.format.reader),
            slug,
            json: visit.format.json,
            back: pages::Link::to_own_page(language, address(token, visit.format)),
        };
        Ok(Some(step.ask(request, doubt)))
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

    /// The petition, and what stands of the signature.
    async fn read(&self, visit: &Visit<'_>) -> Result<(Arc<Petition>, Read), HttpError> {
        let link = &visit.opened.link;
        let slug = link.signature.petition.as_str();
        let (petition, read) = tokio::join!(self.views.petition(slug), self.standing(link));
        Ok((petition?.ok_or(HttpError::NO_PETITION)?, read?))
    }

    /// What stands of the signature: one query, and one read of a key. Both again if a correction came in between.
    async fn standing(&self, link: &Link) -> Result<Read, HttpError> {
        retry::until_settled(|| self.standing_once(link)).await
    }

    /// The petition, and what is stored about the signature now.
    async fn current(&self, visit: &Visit<'_>) -> Result<(Arc<Petition>, Signature), HttpError> {
        let (petition, read) = self.read(visit).await?;
        let signature = Box::pin(self.signature(visit, &petition, &read)).await?;
        Ok((petition, signature))
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
            Some((SignatureEvent::SignatureMoved { .. }, _)) => Err(HttpError::MOVED),
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

    /// The same of one reading; `None` if the key of the details was deleted between the two requests.
    async fn standing_once(&self, link: &Link) -> Result<Option<Read>, HttpError> {
        let events = self.events(link).await?;
        let state = signature::fold(&events);
        let details_version = match (state.status, &state.standing) {
            (SignatureStatus::Erased, _) => return Err(HttpError::ERASED),
            (SignatureStatus::Purged, _) => return Err(HttpError::PURGED),
            (SignatureStatus::Moved, _) => return Err(HttpError::MOVED),
            _ if state.expired => return Err(data_expired(&state)),
            (_, Some((version, _))) => *version,
            (_, None) => return Err(HttpError::LINK_FORGED),
        };
        let addresses = &self.secrets.addresses;
        let opened = self
            .keys
            .open_for(link, addresses, &events, details_version);
        match opened.await? {
            Access::Granted(personal) => Ok(Some(Read {
                events,
                personal: *personal,
                details_version,
            })),
            // Only of the address that the link was mailed to.
            Access::OtherAddress => Err(HttpError::OTHER_ADDRESS),
            Access::Erased => Ok(None),
        }
    }

    async fn perform(
        &self,
        visit: &Visit<'_>,
        action: SignerAction,
        language: Language,
    ) -> Result<(), HttpError> {
        let link = &visit.opened.link;
        let read = self.standing(link).await?;
        let now = signature::fold(&read.events);
        let (_, choices) = now.standing.as_ref().ok_or(HttpError::LINK_FORGED)?;
        let show = |show_name| {
            Command::ChangeDetails(Permissions {
                show_name,
                ..choices.permissions()
            })
        };
        let language = language.tag().to_owned();
        let command = match action {
            SignerAction::Show(details) if details != read.details_version => {
                return Err(NOT_CHANGED);
            }
            SignerAction::Show(_) => show(true),
            SignerAction::Hide => show(false),
            SignerAction::HideComment => {
                let mut permissions = choices.permissions();
                permissions.consents.remove(SHOW_COMMENT);
                Command::ChangeDetails(permissions)
            }
            SignerAction::Withdraw => Command::Withdraw,
            SignerAction::NotMe => Command::Disown,
            SignerAction::SignAgain(details_version) => {
                self.takes_signatures(link, visit.now).await?;
                Command::SignAgain { details_version }
            }
            SignerAction::StopMails => Command::StopMails,
            SignerAction::ResumeMails => Command::ResumeMails,
            SignerAction::ReplaceLinks => Command::ReplaceOwnLinks { language },
            SignerAction::FreshLink => Command::RequestOwnLink { language },
            SignerAction::KeepAddress => Command::DropAddress,
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
            SignerAction::NotMe => Some(Metric::Disowned),
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
        match petition.is_over_at(now) {
            true => Err(HttpError::CLOSED),
            false => Ok(()),
        }
    }

    /// What is stored about the signature.
    async fn signature(
        &self,
        visit: &Visit<'_>,
        petition: &Petition,
        read: &Read,
    ) -> Result<Signature, HttpError> {
        let (link, version) = (&visit.opened.link, read.details_version);
        let events = &read.events[..];
        let now = signature::fold(events);
        let standing = match now.status {
            SignatureStatus::Invalidated => Standing::SetAside,
            SignatureStatus::Awaiting => Standing::Awaiting,
            SignatureStatus::Confirmed => Standing::Confirmed,
            SignatureStatus::Withdrawn => Standing::Withdrawn,
            SignatureStatus::Disowned => Standing::Disowned,
            // Nothing of these stands to be read.
            SignatureStatus::Absent
            | SignatureStatus::Erased
            | SignatureStatus::Purged
            | SignatureStatus::Moved => return Err(HttpError::LINK_FORGED),
        };
        let withdrawal = events
            .iter()
            .rfind(|recorded| matches!(recorded.event, SignatureEvent::SignatureWithdrawn {}));
        let (revision, can_be_corrected) = (now.revision, now.can_be_corrected());
        let comment_state = now.comment_state();
        let (is_endorsement, endorsement) = (now.is_endorsement(), now.endorsement_state());
        let (was_confirmed, takes_mail) = (now.was_confirmed, now.takes_mail());
        let can_change_address = now.can_change_address();
        let is_withdrawn = now.is_taken_back();
        let (_, choices) = now.standing.ok_or(HttpError::LINK_FORGED)?;
        let (consents, new_address, withheld) = tokio::try_join!(
            self.standing_consents(petition, &choices.consents),
            self.pending_address(link, events),
            async { Ok(self.views.withheld(petition).await?) }
        )?;
        let has_comment = !read.personal.comment.is_empty();
        let is_fresh = visit.now.duration_since(visit.opened.issued_at) < FRESH;
        Ok(Signature {
            standing,
            personal: read.personal.clone(),
            country: choices.country,
            show_name: choices.show_name,
            news: choices.news,
            consents,
            details_version: version,
            is_withdrawn,
            withdrawn_on_request: withdrawal.is_some_and(|withdrawal| withdrawal.by.is_some()),
            mails_stopped: !takes_mail,
            was_confirmed,
            final_after: match petition.status_at(visit.now) {
                PetitionStatus::Closed { at } => Some(at + CONFIRMATION_GRACE),
                _ => None,
            },
            withheld,
            comment: Some(comment_state)
                .filter(|state| has_comment && *state != CommentState::NotAllowed),
            shows_comments: petition.shows_comments(),
            is_endorsement,
            endorsement,
            // Who gets no mails cannot get a fresh link.
            can_download: is_fresh || !takes_mail,
            text_version: choices.text_version,
            submitted_at: now.submitted_at.ok_or(HttpError::LINK_FORGED)?,
            confirmed_at: now.confirmed_at.filter(|_| was_confirmed),
            revision,
            can_be_corrected,
            corrected_at: now.corrected_at,
            can_change_address,
            new_address,
        })
    }

    /// What was allowed and taken back, with the words of consents.
    async fn ledger(
        &self,
        petition: &Petition,
        events: &[Recorded<SignatureEvent>],
    ) -> Result<Vec<(ConsentChange, Option<String>)>, HttpError> {
        let ledger = signature::consent_ledger(events);
        let wanted = ledger.iter().filter_map(|change| {
            let words = change.words.as_ref()?;
            Some((change.consent.clone(), words.version))
        });
        let wanted = wanted.collect();
        let words = self.views.consent_words(&petition.slug, &wanted).await?;
        let with_words = ledger.into_iter().map(|change| {
            let given = change.words.as_ref();
            let text = given.and_then(|given| {
                let texts = words.get(&(change.consent.clone(), given.version))?;
                in_language(texts, &given.language).map(|(_, text)| text.to_owned())
            });
            (change, text)
        });
        Ok(with_words.collect())
    }

    /// The consents that were given, in the words in which they were.
    async fn standing_consents(
        &self,
        petition: &Petition,
        given: &Consents,
    ) -> Result<Vec<StandingConsent>, HttpError> {
        let wanted = given.iter().map(|(id, given)| (id.clone(), given.version));
        let wanted = wanted.collect();
        let words = self.views.consent_words(&petition.slug, &wanted).await?;
        let standing = given.iter().map(|(id, given)| {
            let texts = words.get(&(id.clone(), given.version));
            let text = texts.and_then(|texts| in_language(texts, &given.language));
            StandingConsent {
                id: id.clone(),
                version: given.version,
                language: given.language.clone(),
                text: text.map_or(id.as_str(), |(_, text)| text).to_owned(),
            }
        });
        Ok(standing.collect())
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
