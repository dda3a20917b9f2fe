//! The link in the mail to a new address: `GET` and `POST /address/{token}`.
//!
//! `GET` shows what will happen and a button, because mail scanners open links. `POST` moves the signature there with
//! `act=move`, refuses it with `act=reject`, and withdraws it with `act=withdraw` if the address has a signature of its own. Whoever
//! may be a scanner that presses buttons is asked for the address first.
//! Whoever holds the link holds the new mailbox, and asked for it on the signer's own page or is told to reject it. Nothing
//! of the signature is shown before it has moved.

mod destination;

use std::sync::Arc;

use event_store::{Relocated, Relocation, RelocationError};
use events::ids::{CommandId, SignatureId, SignerKind, Tag};
use events::link::{Link, Purpose};
use events::signature::{self, Command, Origin, Refusal, SignatureEvent, SignatureStatus};
use jiff::{SignedDuration, Timestamp};
use lambda_http::http::{Method, StatusCode};
use lambda_http::{Body, Request, Response};
use pages::shown::{default_language, title_for};
use pages::{AddressConfirmPage, Notice, NoticePage, petition_url};
use public_http::press::{MAILED_TO_BYTES, SecondStep};
use public_http::{HttpError, ResponseFormat, request, response};
use runtime::metrics;
use views::petition::Petition;

use crate::MySignature;
use crate::action::{refused, takes, unreadable};
use destination::{Destination, Moved};

/// The largest body that is read, in bytes. The page's own forms have about 10, without the address.
const MAX_BODY: usize = 1024 + MAILED_TO_BYTES;
/// How long after the move the page after it leads to the signer's own page. Whoever finds an old link must not get a new
/// one from it.
const FRESH: SignedDuration = SignedDuration::from_hours(1);

/// The signature cannot move by this link.
const OUTDATED: HttpError = HttpError::new(
    StatusCode::GONE,
    "address_outdated",
    Notice::AddressOutdated,
);

/// What the holder of the new mailbox wants.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wish {
    Move,
    Reject,
    Withdraw,
}

impl Wish {
    fn read(request: &Request) -> Result<Self, HttpError> {
        let body: &[u8] = request.body().as_ref();
        if body.len() > MAX_BODY {
            return Err(HttpError::TOO_LARGE);
        }
        let fields = request::form(body).map_err(|error| unreadable(error.to_string()))?;
        let wish = match fields.get("act").map_or("", String::as_str) {
            "move" => Self::Move,
            "reject" => Self::Reject,
            "withdraw" => Self::Withdraw,
            _ => return Err(unreadable("Send act=move, reject or withdraw as a form.")),
        };
        takes(&fields, &["act"])?;
        Ok(wish)
    }
}

/// A request with a link that is ours.
struct Visit<'a> {
    request: &'a Request,
    token: &'a str,
    link: &'a Link,
    petition: Arc<Petition>,
    format: ResponseFormat,
    now: Timestamp,
}

impl MySignature {
    /// Responds to a request for `/address/{token}`.
    pub(crate) async fn by_address_link(
        &self,
        request: &Request,
        token: &str,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let post = request.method() == Method::POST;
        if !post && !request::is_get(request) {
            return Err(HttpError::method_not_allowed("GET, HEAD, POST"));
        }
        let now = Timestamp::now();
        let opened = self.links.open_at_any_age(Purpose::NewAddress, token, now);
        let (opened, expired) = opened.map_err(|_| HttpError::LINK_FORGED)?;
        let link = &opened.link;
        let slug = link.signature.petition.as_str();
        let wish = post.then(|| Wish::read(request)).transpose()?;
        let petition = self.views.petition(slug).await?;
        let petition = petition.ok_or(HttpError::NO_PETITION)?;
        let language = format.language.unwrap_or(default_language(&petition));
        let back = pages::Link::to_petition(language, format.reader, &self.base_url, slug);
        if expired {
            return Err(OUTDATED.with_link(back));
        }
        let visit = Visit {
            request,
            token,
            link,
            petition,
            format,
            now,
        };
        let judged = match wish {
            None => Ok(()),
            Some(_) => self
                .presses
                .judge(request, Purpose::NewAddress, token, &opened, now),
        };
        if let Err(doubt) = judged {
            let step = SecondStep {
                language,
                petition_title: title_for(&visit.petition, format.reader),
                slug,
                json: format.json,
                back,
            };
            return Ok(step.ask(request, doubt));
        }
        let answer = match wish {
            None => self.show_address(&visit).await,
            Some(Wish::Move) => self.move_here(&visit).await,
            Some(Wish::Reject) => self.reject(&visit).await,
            Some(Wish::Withdraw) => self.withdraw_there(&visit).await,
        };
        answer.map_err(|error| error.with_link(back))
    }

    /// The page with the buttons, or what became of the signature.
    async fn show_address(&self, visit: &Visit<'_>) -> Result<Response<Body>, HttpError> {
        let target = match self.destination(visit).await? {
            Destination::Moved(moved) => return self.has_moved(visit, moved, false).await,
            Destination::Open(target) => target,
        };
        let there = self.log.state(&target.id).await?;
        let is_taken = match there.status {
            SignatureStatus::Invalidated => {
                return Err(HttpError::INVALIDATED.about(target.kind));
            }
            SignatureStatus::Confirmed => target.id != visit.link.signature,
            _ => false,
        };
        let status = if is_taken { "taken" } else { "pending" };
        if visit.format.json {
            let body = serde_json::json!({ "status": status, "petition": visit.petition.slug });
            return Ok(response::json(StatusCode::OK, &body));
        }
        let language = visit.language();
        let petition_title = title_for(&visit.petition, visit.format.reader);
        let query = petition_title.query(language);
        let url = petition_url(&self.base_url, &visit.petition.slug);
        let page = AddressConfirmPage {
            language,
            action: &format!(
                "/address/{}?{query}{}",
                visit.token,
                self.presses.shown(visit.request, visit.token, visit.now)
            ),
            petition_title,
            petition_url: &format!("{url}?{query}"),
            slug: &visit.petition.slug,
            email: &target.email,
            is_taken,
            is_endorsement: target.kind == SignerKind::Organisation,
        };
        Ok(response::html(StatusCode::OK, language, page.render()))
    }

    /// Moves the signature.
    async fn move_here(&self, visit: &Visit<'_>) -> Result<Response<Body>, HttpError> {
        let link = visit.link;
        let target = match self.destination(visit).await? {
            Destination::Moved(moved) => return self.has_moved(visit, moved, true).await,
            Destination::Open(target) => target,
        };
        let wanted = Relocation {
            from: &link.signature,
            to: &target.id,
            email: &target.email,
            request: link.version,
            at: visit.now,
        };
        match self.log.relocate(&wanted).await {
            Ok(relocated) => self.done(visit, target.id.tag, target.kind, Some(relocated)),
            Err(
                RelocationError::Here(Refusal::SetAside)
                | RelocationError::There(Refusal::SetAside),
            ) => Err(HttpError::INVALIDATED.about(target.kind)),
            Err(RelocationError::There(_)) => Ok(response::see_other(&format!(
                "/address/{}?{}",
                visit.token,
                visit.query()
            ))),
            Err(RelocationError::Here(_)) => Err(OUTDATED.about(target.kind)),
            Err(RelocationError::Log(error)) => Err(error.into()),
        }
    }

    /// The link moved the signature before. `is_pressed` means that its button was pressed again.
    async fn has_moved(
        &self,
        visit: &Visit<'_>,
        moved: Moved,
        is_pressed: bool,
    ) -> Result<Response<Body>, HttpError> {
        let id = SignatureId {
            petition: visit.link.signature.petition.clone(),
            tag: moved.to,
        };
        let events = self.log.load(&id).await?;
        let there = signature::fold(&events);
        let own = (visit.link.signature.tag, moved.version);
        let came = |from: &[Origin]| from.last().is_some_and(|it| (it.tag, it.version) == own);
        if there.status != SignatureStatus::Confirmed || !came(&there.origins) {
            return Err(OUTDATED.about(there.kind()));
        }
        let arrival = events.iter().rfind(|recorded| {
            matches!(&recorded.event, SignatureEvent::SignatureReceived { from, .. } if came(from))
        });
        let relocated = arrival.filter(|_| is_pressed).map(|arrival| Relocated {
            version: arrival.version,
            at: arrival.at,
            now: false,
        });
        self.done(visit, moved.to, there.kind(), relocated)
    }

    /// The signature is at the new address. Only who has just moved it gets a link to their own page.
    fn done(
        &self,
        visit: &Visit<'_>,
        to: Tag,
        kind: SignerKind,
        relocated: Option<Relocated>,
    ) -> Result<Response<Body>, HttpError> {
        let own_page = relocated
            .filter(|relocated| visit.now.duration_since(relocated.at) < FRESH)
            .map(|relocated| self.own_page_at(visit, to, relocated))
            .transpose()?;
        if visit.format.json {
            let mut body =
                serde_json::json!({ "status": "moved", "petition": visit.petition.slug });
            if let Some(own_page) = own_page {
                body["own_page"] = own_page.into();
            }
            return Ok(response::json(StatusCode::OK, &body));
        }
        let language = visit.language();
        let link = match own_page {
            Some(url) => pages::Link::to_own_page(language, url),
            None => visit.back(&self.base_url),
        };
        let page = NoticePage::new(language, Notice::AddressMoved, Some(link)).about(kind);
        Ok(visit.page(page))
    }

    fn own_page_at(
        &self,
        visit: &Visit<'_>,
        to: Tag,
        relocated: Relocated,
    ) -> Result<String, HttpError> {
        let link = Link {
            signature: SignatureId {
                petition: visit.link.signature.petition.clone(),
                tag: to,
            },
            version: relocated.version,
            address: visit.link.address,
        };
        let token = self.links.token(Purpose::OwnPage, &link, visit.now);
        let token = token.map_err(|error| HttpError::unavailable(&error))?;
        let from = self.presses.from_here(visit.request, &token, visit.now);
        Ok(format!(
            "{}/signature/{token}?{}{from}",
            self.base_url,
            visit.query()
        ))
    }

    /// The holder of the new address does not want the signature.
    async fn reject(&self, visit: &Visit<'_>) -> Result<Response<Body>, HttpError> {
        let link = visit.link;
        let events = self.log.load(&link.signature).await?;
        let kind = self.target(visit, &events).await?.kind;
        self.execute(visit, Command::DropAddress).await?;
        self.said(visit, "rejected", Notice::AddressRejected, kind)
    }

    /// The new address has a signature of its own, so the other one is withdrawn.
    async fn withdraw_there(&self, visit: &Visit<'_>) -> Result<Response<Body>, HttpError> {
        let link = visit.link;
        let events = self.log.load(&link.signature).await?;
        let target = self.target(visit, &events).await?;
        let there = self.log.state(&target.id).await?;
        if target.id == link.signature || there.status != SignatureStatus::Confirmed {
            return Err(OUTDATED.about(target.kind));
        }
        if self.execute(visit, Command::Withdraw).await? {
            metrics::record(runtime::Metric::Withdrawn, 1);
        }
        self.said(visit, "withdrawn", Notice::AddressWithdrawn, target.kind)
    }

    async fn execute(&self, visit: &Visit<'_>, command: Command) -> Result<bool, HttpError> {
        let (id, command_id) = (&visit.link.signature, CommandId::random());
        metrics::command(command_id.0);
        let done = self.log.execute(id, command_id, visit.now, command);
        Ok(done.await.map_err(refused)?.appended)
    }

    fn said(
        &self,
        visit: &Visit<'_>,
        status: &str,
        notice: Notice,
        kind: SignerKind,
    ) -> Result<Response<Body>, HttpError> {
        if visit.format.json {
            let body = serde_json::json!({ "status": status, "petition": visit.petition.slug });
            return Ok(response::json(StatusCode::OK, &body));
        }
        let link = visit.back(&self.base_url);
        let page = NoticePage::new(visit.language(), notice, Some(link));
        Ok(visit.page(page.about_a_move(kind)))
    }
}

impl Visit<'_> {
    fn language(&self) -> languages::Language {
        let default = default_language(&self.petition);
        self.format.language.unwrap_or(default)
    }

    fn page(&self, page: NoticePage) -> Response<Body> {
        let page = page.read_by(self.format.reader);
        response::html(StatusCode::OK, self.language(), page.render())
    }

    fn query(&self) -> String {
        title_for(&self.petition, self.format.reader).query(self.language())
    }

    fn back(&self, base_url: &str) -> pages::Link {
        let reader = self.format.reader;
        pages::Link::to_petition(self.language(), reader, base_url, &self.petition.slug)
    }
}
