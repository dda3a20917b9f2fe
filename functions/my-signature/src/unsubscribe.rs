//! The link in each mail with news: `GET` and `POST /unsubscribe/{token}`.
//!
//! `GET` shows a button, because mail scanners open links. `POST` ends the news and nothing else: by that button, or by the mail
//! program, which posts `List-Unsubscribe=One-Click` (RFC 8058) without cookies and follows no redirect. The answer is the same
//! wherever the signature stands, and however often it is asked.

use event_store::ExecuteError;
use events::ids::CommandId;
use events::link::{Link, Purpose};
use events::signature::Command;
use jiff::Timestamp;
use lambda_http::http::{Method, StatusCode};
use lambda_http::{Body, Request, Response};
use outbox::MailingId;
use pages::shown::{default_language, title_for};
use pages::{Notice, UnsubscribePage, petition_url};
use public_http::{HttpError, ResponseFormat, request, response};
use runtime::metrics;

use crate::MySignature;
use crate::action::{takes, unreadable};

/// The largest body that is read, in bytes. Mail programs send one field, as a form or in parts.
const MAX_BODY: usize = 1024;
/// The only field, and its value.
const FIELD: &str = "List-Unsubscribe";
const ONE_CLICK: &str = "One-Click";

impl MySignature {
    /// Responds to a request for `/unsubscribe/{token}`.
    pub(crate) async fn by_news_link(
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
        let opened = self.links.open_at_any_age(Purpose::NoNews, token, now);
        let (opened, expired) = opened.map_err(|_| HttpError::LINK_FORGED)?;
        let link = opened.link;
        let slug = &link.signature.petition;
        if expired {
            let (language, slug) = (format.language(), slug.as_str());
            let back = pages::Link::to_petition(language, format.reader, &self.base_url, slug);
            return Err(HttpError::LINK_EXPIRED.with_link(back));
        }
        let mailing = request::parameter(request, "mailing");
        if post {
            is_asked(request)?;
            // Before the petition is read, which the answer alone needs.
            let mailing = mailing
                .as_deref()
                .map(|it| MailingId::new(slug.clone(), it));
            self.end_news(&link, mailing.and_then(Result::ok), now)
                .await?;
        }
        let petition = self.views.petition(slug.as_str()).await?;
        let petition = petition.ok_or(HttpError::NO_PETITION)?;
        if format.json {
            let status = if post { "news_stopped" } else { "pending" };
            let body = serde_json::json!({ "status": status, "petition": petition.slug });
            return Ok(response::json(StatusCode::OK, &body));
        }
        let language = format.language.unwrap_or(default_language(&petition));
        let back =
            pages::Link::to_petition(language, format.reader, &self.base_url, &petition.slug);
        if post {
            return Ok(response::notice(
                StatusCode::OK,
                language,
                format.reader,
                Notice::NewsStopped,
                Some(back),
            ));
        }
        let petition_title = title_for(&petition, format.reader);
        let query = petition_title.query(language);
        let url = petition_url(&self.base_url, &petition.slug);
        let counted = mailing.filter(|it| MailingId::new(slug.clone(), it).is_ok());
        let counted = counted.map(|it| format!("&mailing={it}"));
        let page = UnsubscribePage {
            language,
            action: &format!(
                "/unsubscribe/{token}?{query}{}",
                counted.unwrap_or_default()
            ),
            petition_title,
            petition_url: &format!("{url}?{query}"),
            slug: &petition.slug,
        };
        Ok(response::html(StatusCode::OK, language, page.render()))
    }

    /// Ends the news, if they were wanted: one query, and one write. A link from before an erasure or a move changes nothing of
    /// what came since.
    async fn end_news(
        &self,
        link: &Link,
        mailing: Option<MailingId>,
        now: Timestamp,
    ) -> Result<(), HttpError> {
        let events = self.log.load(&link.signature).await?;
        let mut since = events.iter().filter(|it| it.version > link.version);
        if since.any(|recorded| recorded.event.ends_key()) {
            return Ok(());
        }
        let command_id = CommandId::random();
        metrics::command(command_id.0);
        let done = self
            .log
            .execute(&link.signature, command_id, now, Command::StopNews)
            .await;
        let ended = match done {
            Ok(done) => done.appended,
            // There is no signature that could get news.
            Err(ExecuteError::Refused(_)) => false,
            Err(ExecuteError::Log(error)) => return Err(error.into()),
        };
        if let Some(mailing) = mailing.filter(|_| ended)
            && let Err(error) = self.mailings.unsubscribed(&mailing).await
        {
            tracing::warn!(%error, "the end of somebody's news could not be counted for its mailing");
        }
        Ok(())
    }
}

/// Whether the body is the one that ends news.
fn is_asked(request: &Request) -> Result<(), HttpError> {
    let body: &[u8] = request.body().as_ref();
    if body.len() > MAX_BODY {
        return Err(HttpError::TOO_LARGE);
    }
    let unread = || unreadable(format!("Send {FIELD}={ONE_CLICK} as a form."));
    if request::media_type(request) == "multipart/form-data" {
        let text = std::str::from_utf8(body).map_err(|_| unread())?;
        let named = text.contains(&format!("name=\"{FIELD}\""));
        return (named && text.contains(ONE_CLICK))
            .then_some(())
            .ok_or_else(unread);
    }
    let fields = request::form(body).map_err(|error| unreadable(error.to_string()))?;
    if fields.get(FIELD).is_none_or(|value| value != ONE_CLICK) {
        return Err(unread());
    }
    takes(&fields, &[FIELD])
}
