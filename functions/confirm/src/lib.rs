//! Confirms a signature: `GET` and `POST /confirm/{token}`.
//!
//! `GET` shows what will be confirmed, and a button, because mail scanners open links. Some press buttons too, so whoever may be
//! one is asked for the address first ([`public_http::press`]). `POST` usually needs one request to
//! DynamoDB, because the link's token contains the version that the confirmation follows. Pressing the button again
//! changes at most what the owner of the mailbox allows. `POST` with `act=discard` discards what somebody else filled
//! in. Programs get JSON.
//!
//! `GET /answers/key` is the public key of the signed answers to those who are refused ([`public_http::answers`]), here and by `sign`.
#![forbid(unsafe_code)]

mod body;
mod json;
mod page;

use std::sync::Arc;

use aws_sdk_dynamodb::Client;
use event_store::{
    Access, ExecuteError, Guard, NewEvent, SignatureLog, SignerKeys, StoreError, retry,
};
use events::envelope::Recorded;
use events::ids::{CommandId, SignerKind, Slug};
use events::link::{Link, Links, Opened, Purpose};
use events::personal::Personal;
use events::secret::AddressKey;
use events::signature::{
    Choices, Command, Permissions, Refusal, Signature, SignatureEvent, SignatureStatus,
    details_of_mail, fold,
};
use jiff::{SignedDuration, Timestamp};
use lambda_http::http::{Method, StatusCode};
use lambda_http::{Body, Request, Response};
use pages::Notice;
use pages::shown::default_language;
use public_http::answers::{self, Answers};
use public_http::press::{Doubt, Presses};
use public_http::{HttpError, ResponseFormat, answered, request};
use public_log::answer::Asked;
use runtime::Settings;
use runtime::{Metric, metrics};
use views::Views;
use views::petition::Petition;
use views::sources::{Counted, SourceOf};

use crate::body::ConfirmForm;
use crate::page::{Page, kind_of};

/// How long after the petition's closing a signature from before can still be confirmed.
pub const GRACE: SignedDuration = views::petition::CONFIRMATION_GRACE;

/// The signer withdrew the signature after the mail was sent.
const WITHDRAWN: HttpError = HttpError::new(StatusCode::CONFLICT, "withdrawn", Notice::Withdrawn);

/// Discarding came too late.
const NOT_DISCARDED: HttpError =
    HttpError::new(StatusCode::CONFLICT, "not_discarded", Notice::NotChanged);
/// How long after confirming the page after it offers a link to the signer's own page.
const FRESH: SignedDuration = SignedDuration::from_hours(1);

/// The function, with its clients.
#[derive(Clone, Debug)]
pub struct Confirm {
    log: SignatureLog,
    keys: SignerKeys,
    views: Views,
    links: Arc<Links>,
    addresses: AddressKey,
    presses: Presses,
    base_url: String,
    /// What signs the answers to those who are refused.
    answers: Answers,
}

impl Confirm {
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
            presses: Presses::new(&settings.keys, &settings.base_url),
            base_url: settings.base_url.clone(),
            answers: Answers::new(&settings.keys, &settings.base_url),
        }
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
        let token = match request::path_of(request)[..] {
            ["confirm", token] => token,
            ["answers", "key"] if request::is_get(request) => return self.answers.public_key(),
            ["answers", "key"] => return Err(HttpError::method_not_allowed("GET, HEAD")),
            _ => return Err(HttpError::NO_PAGE),
        };
        let post = request.method() == Method::POST;
        if !post && !request::is_get(request) {
            return Err(HttpError::method_not_allowed("GET, HEAD, POST"));
        }
        let now = Timestamp::now();
        let back = |slug: &Slug| {
            let (language, reader) = (format.language(), format.reader);
            pages::Link::to_petition(language, reader, &self.base_url, slug.as_str())
        };
        let opened = self.links.open_at_any_age(Purpose::Confirm, token, now);
        let (opened, expired) = opened.map_err(|_| HttpError::LINK_FORGED)?;
        let slug = &opened.link.signature.petition;
        let mut visit = Visit {
            request,
            token,
            opened: &opened,
            link: &opened.link,
            expired,
            discards: false,
            now,
        };
        let result = match post.then(|| ConfirmForm::read(request)).transpose() {
            Ok(form) => {
                visit.discards = matches!(form, Some(ConfirmForm::Discard));
                self.answer(&visit, form, format).await
            }
            Err(error) => Err(error),
        };
        result.map_err(|error| match visit.asked() {
            None => error.with_link(back(slug)),
            Some(asked) => self.answers.with(asked, error.with_link(back(slug))),
        })
    }

    async fn answer(
        &self,
        visit: &Visit<'_>,
        form: Option<ConfirmForm>,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let slug = visit.link.signature.petition.as_str();
        let read = Box::pin(self.views.petition_with_number(slug)).await?;
        let (petition, confirmed) = read.ok_or(HttpError::NO_PETITION)?;
        let language = format.language.unwrap_or(default_language(&petition));
        let page = Page {
            confirm: self,
            visit,
            petition: &petition,
            confirmed,
            language,
            reader: format.reader,
            json: format.json,
        };
        let over = petition.is_over_at(visit.now);
        // Where a press can change nothing, nobody is asked.
        let acts = match &form {
            Some(ConfirmForm::Confirm { .. }) => !over && !visit.expired,
            Some(ConfirmForm::Discard) => !visit.expired,
            None => false,
        };
        if acts && let Err(doubt) = visit.judge(&self.presses) {
            return Ok(page.second_step(doubt));
        }
        match form {
            Some(ConfirmForm::Discard) if !visit.expired => {
                self.discard(visit).await?;
                let signature = self.log.state(&visit.link.signature).await?;
                Ok(page.discarded(signature.kind()))
            }
            Some(ConfirmForm::Confirm { allowed, source }) if !over && !visit.expired => {
                let kind = self.signer(visit).await?;
                // People are counted by where they come from.
                let source = source.filter(|_| kind == SignerKind::Person);
                let counter = self.counter(visit, &petition, source.as_deref())?;
                let permissions = match allowed.map(|allowed| page.permissions(&allowed)) {
                    None => None,
                    Some(Some(permissions)) => Some(permissions),
                    // Who saw other words of a consent sees the new ones, and the button again.
                    Some(None) => {
                        return match self.remaining_step(visit.link).await? {
                            Remaining::Button(offer) => Ok(page.button(&offer.0, &offer.1)),
                            Remaining::Nothing(signature) => {
                                page.thanks_to(signature.kind(), false)
                            }
                            Remaining::TooLate(late) => page.late(&late),
                        };
                    }
                };
                match self.record(visit, permissions, counter).await? {
                    Pressed::Counts { with_own_page } => page.thanks_to(kind, with_own_page),
                    Pressed::TooLate(late) => page.late(&late),
                }
            }
            // A signer who confirmed in time still reads so after the petition has closed, or the link has expired.
            _ => match self.remaining_step(visit.link).await? {
                Remaining::Nothing(signature) => page.thanks_to(signature.kind(), false),
                Remaining::Button(offer) if visit.expired => {
                    let (personal, choices) = *offer;
                    page.late(&Late {
                        notice: Notice::LinkExpired,
                        kind: kind_of(&choices),
                        country: Some(choices.country),
                        personal: Some(Box::new(personal)),
                    })
                }
                Remaining::Button(..) if over => Err(HttpError::CLOSED),
                Remaining::Button(offer) => Ok(page.button(&offer.0, &offer.1)),
                Remaining::TooLate(late) => page.late(&late),
            },
        }
    }

    /// Who signed: as the press tells, and else the stream.
    async fn signer(&self, visit: &Visit<'_>) -> Result<SignerKind, HttpError> {
        match self.presses.signer(visit.request, visit.link) {
            Some(kind) => Ok(kind),
            None => Ok(self.log.state(&visit.link.signature).await?.kind()),
        }
    }

    /// What counts the confirmation for the form's source, if the petition counts that one.
    fn counter(
        &self,
        visit: &Visit<'_>,
        petition: &Petition,
        source: Option<&str>,
    ) -> Result<Option<Guard>, HttpError> {
        let Some(source) = source.and_then(|code| petition.source(code)) else {
            return Ok(None);
        };
        let (slug, code) = (petition.slug.as_str(), source.code.as_str());
        let (source, tag) = (
            SourceOf { slug, code },
            visit.link.signature.tag.to_string(),
        );
        let counter = self
            .views
            .counting(source, Counted::Confirmed, visit.now, &tag);
        Ok(Some(counter?))
    }

    /// Expects that nothing happened to the signature since the email was sent: one request. With a counter that is a transaction,
    /// and otherwise a single write at half the price.
    async fn record(
        &self,
        visit: &Visit<'_>,
        permissions: Option<Permissions>,
        counter: Option<Guard>,
    ) -> Result<Pressed, HttpError> {
        let Visit { link, now, .. } = *visit;
        let command = CommandId::random();
        metrics::command(command.0);
        let details_version = link.version;
        let new = NewEvent {
            stream: link.signature.to_string(),
            expected: link.version,
            command,
            at: now,
            event: SignatureEvent::SignatureConfirmed {
                details_version,
                permissions: permissions.clone(),
            },
        };
        let confirm = Command::Confirm {
            details_version,
            permissions: permissions.clone(),
        };
        let executed = self
            .log
            .append_or_execute(&link.signature, new, confirm, counter.as_slice())
            .await;
        match executed {
            Ok(done) if done.appended || done.repeated => {
                metrics::record(Metric::Confirmed, 1);
                return Ok(Pressed::Counts {
                    with_own_page: true,
                });
            }
            Ok(_) | Err(ExecuteError::Refused(_)) => {}
            Err(ExecuteError::Log(error)) => return Err(error.into()),
        }
        match self.remaining_step(link).await? {
            Remaining::Nothing(signature) => {
                self.allow(visit, &signature, permissions).await?;
                // Whoever finds an old link must not get a new one from it.
                let age = signature.confirmed_at.map(|at| now.duration_since(at));
                Ok(Pressed::Counts {
                    with_own_page: age.is_some_and(|age| age < FRESH),
                })
            }
            Remaining::TooLate(late) => Ok(Pressed::TooLate(late)),
            // The rules refused it, but another event has since made it possible.
            Remaining::Button(..) => Err(StoreError::Contended.into()),
        }
    }

    /// The owner pressed the button again with other ticks, for details that this link confirmed.
    async fn allow(
        &self,
        visit: &Visit<'_>,
        signature: &Signature,
        permissions: Option<Permissions>,
    ) -> Result<(), HttpError> {
        let Visit { link, now, .. } = *visit;
        let standing = signature.standing.as_ref().map(|(version, _)| *version);
        let (Some(permissions), true) = (permissions, standing == Some(link.version)) else {
            return Ok(());
        };
        let command = Command::ChangeDetails(permissions);
        let executed = self
            .log
            .execute(&link.signature, CommandId::random(), now, command)
            .await;
        match executed {
            Err(ExecuteError::Refused(Refusal::TooManyChanges { until })) => {
                let error = HttpError::too_many_changes(until);
                let petition = link.signature.petition.as_str();
                Err(error.in_zone_of(&self.views, petition).await)
            }
            // Withdrawn in between: the ticks no longer matter.
            Ok(_) | Err(ExecuteError::Refused(_)) => Ok(()),
            Err(ExecuteError::Log(error)) => Err(error.into()),
        }
    }

    /// Somebody else filled in the form: nothing of it is left to confirm, and the owner can begin anew.
    async fn discard(&self, visit: &Visit<'_>) -> Result<(), HttpError> {
        let Visit { link, now, .. } = *visit;
        retry::until_settled(|| self.may_discard(link)).await?;
        let executed = self
            .log
            .execute(&link.signature, CommandId::random(), now, Command::Discard)
            .await;
        match executed {
            Ok(done) => {
                metrics::record(Metric::Withdrawn, u64::from(done.appended));
                Ok(())
            }
            Err(ExecuteError::Refused(Refusal::SetAside)) => Err(HttpError::INVALIDATED),
            Err(ExecuteError::Refused(Refusal::NotFound)) => Err(HttpError::ERASED),
            Err(ExecuteError::Refused(_)) => Err(NOT_DISCARDED),
            Err(ExecuteError::Log(error)) => Err(error.into()),
        }
    }

    /// Whether the link's holder has details that can be discarded; `None` if they were replaced meanwhile.
    async fn may_discard(&self, link: &Link) -> Result<Option<()>, HttpError> {
        let events = self.log.load(&link.signature).await?;
        let signature = fold(&events);
        let version = if signature.offers.contains_key(&link.version) {
            link.version
        } else {
            let standing = signature.standing.as_ref().map(|(version, _)| *version);
            standing.ok_or_else(|| gone(&signature, &events))?
        };
        let opened = self.open(link, &events, version).await?;
        Ok(opened.map(|_| ()))
    }

    /// What the signer can still do with the link.
    async fn remaining_step(&self, link: &Link) -> Result<Remaining, HttpError> {
        retry::until_settled(|| self.step_of(link)).await
    }

    /// The same of one reading; `None` if the details were replaced meanwhile.
    async fn step_of(&self, link: &Link) -> Result<Option<Remaining>, HttpError> {
        let events = self.log.load(&link.signature).await?;
        let signature = fold(&events);
        let kind = signature.kind();
        let step = self.step_in(link, &events, signature).await;
        step.map_err(|error| error.about(kind))
    }

    async fn step_in(
        &self,
        link: &Link,
        events: &[Recorded<SignatureEvent>],
        mut signature: Signature,
    ) -> Result<Option<Remaining>, HttpError> {
        match signature.status {
            SignatureStatus::Invalidated => Err(HttpError::INVALIDATED),
            SignatureStatus::Confirmed => {
                let standing = signature.standing.as_ref().map(|(version, _)| *version);
                // Details that this link confirmed may have been erased by age.
                if let Some(version) = standing.filter(|version| *version != link.version)
                    && self.open(link, events, version).await?.is_none()
                {
                    return Ok(None);
                }
                Ok(Some(Remaining::Nothing(Box::new(signature))))
            }
            _ => match signature.offers.remove(&link.version) {
                Some(choices) => {
                    let personal = self.open(link, events, link.version).await?;
                    Ok(personal.map(|personal| Remaining::Button(Box::new((personal, choices)))))
                }
                None => match too_late(link, &signature, events) {
                    Some(late) => Ok(Some(Remaining::TooLate(late))),
                    None => Err(gone(&signature, events)),
                },
            },
        }
    }

    /// Opens the details of that version, if they came with the address that the link was mailed to; `None` if others
    /// replaced them since the events were read.
    async fn open(
        &self,
        link: &Link,
        events: &[Recorded<SignatureEvent>],
        version: u64,
    ) -> Result<Option<Personal>, HttpError> {
        let opened = self.keys.open_for(link, &self.addresses, events, version);
        match opened.await? {
            Access::Granted(personal) => Ok(Some(*personal)),
            Access::OtherAddress => Err(HttpError::OTHER_ADDRESS),
            // The key was deleted between the two requests: with all of them, or because the details were corrected.
            Access::Erased => match self.log.state(&link.signature).await?.has_data() {
                true => Ok(None),
                false => Err(HttpError::ERASED),
            },
        }
    }
}

/// Why a link leads to nothing that could be confirmed. We created it, so there was a form.
fn gone(signature: &Signature, events: &[Recorded<SignatureEvent>]) -> HttpError {
    let erasure = events
        .iter()
        .rfind(|recorded| matches!(recorded.event, SignatureEvent::SignatureErased {}));
    match signature.status {
        SignatureStatus::Withdrawn | SignatureStatus::Disowned => WITHDRAWN,
        SignatureStatus::Purged => HttpError::PURGED,
        SignatureStatus::Moved => HttpError::MOVED,
        SignatureStatus::Erased if erasure.is_some_and(|erasure| erasure.by.is_some()) => {
            HttpError::ERASED_ON_REQUEST
        }
        SignatureStatus::Absent | SignatureStatus::Erased => HttpError::ERASED,
        _ => HttpError::LINK_EXPIRED,
    }
}

/// What the link of a signature that nobody confirmed in time still leads to: the country, which is stored in clear. `None` if
/// it is another's turn to say what happened.
fn too_late(
    link: &Link,
    signature: &Signature,
    events: &[Recorded<SignatureEvent>],
) -> Option<Late> {
    if signature.status != SignatureStatus::Purged {
        return None;
    }
    let version = details_of_mail(events, link.version);
    let mailed = events.iter().find(|event| Some(event.version) == version);
    let choices = mailed.and_then(|recorded| recorded.event.choices());
    Some(Late {
        notice: Notice::Purged,
        kind: choices.map_or(SignerKind::Person, kind_of),
        country: choices.map(|choices| choices.country.clone()),
        personal: None,
    })
}

/// A request with a link that is ours.
struct Visit<'a> {
    request: &'a Request,
    token: &'a str,
    opened: &'a Opened,
    link: &'a Link,
    /// Whether it is too old to confirm anything.
    expired: bool,
    /// Whether it asks to discard the details instead of confirming them.
    discards: bool,
    now: Timestamp,
}

impl Visit<'_> {
    /// What it asks for; `None` unless that is to confirm.
    fn asked(&self) -> Option<answers::Request<'_>> {
        (!self.discards).then_some(answers::Request {
            petition: &self.link.signature.petition,
            asked: Asked::Confirm,
            at: self.now,
        })
    }

    /// Whether a press may count.
    fn judge(&self, presses: &Presses) -> Result<(), Doubt> {
        let (purpose, opened) = (Purpose::Confirm, self.opened);
        presses.judge(self.request, purpose, self.token, opened, self.now)
    }
}

/// What a signer can still do with a link.
enum Remaining {
    /// Confirm these details.
    Button(Box<(Personal, Choices)>),
    /// Nothing, because the signature is confirmed.
    Nothing(Box<Signature>),
    /// Sign again.
    TooLate(Late),
}

/// What came of the button.
enum Pressed {
    /// The signature counts. Whether the response may contain a link to the signer's own page.
    Counts { with_own_page: bool },
    /// Nothing could be confirmed any more.
    TooLate(Late),
}

/// A click that came too late, and what is still known. It holds personal data, so it has no `Debug`.
struct Late {
    notice: Notice,
    kind: SignerKind,
    country: Option<String>,
    personal: Option<Box<Personal>>,
}
