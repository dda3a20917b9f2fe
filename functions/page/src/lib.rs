//! The public pages: petitions with their numbers and news. A CDN may cache all of them.
//!
//! The function only reads the views, and counts there how often a page was opened with the code of a source.
#![forbid(unsafe_code)]

mod answers;
mod articles;
mod cache;
mod card;
mod csv;
mod embed;
mod engines;
mod feeds;
mod form_json;
mod history;
mod list;
mod numbers;
mod organisations;
mod petition;
mod petition_json;
mod places;
mod poster;
mod public_log;
mod search;
mod share;
mod short;
mod signers;
mod texts;
mod visits;

use std::sync::Arc;

use aws_sdk_dynamodb::Client;
use events::ids::{SignerKind, Slug};
use jiff::Timestamp;
use lambda_http::http::{Method, StatusCode};
use lambda_http::{Body, Request, Response};
use pages::shown::{default_language, title_for};
use pages::{AccessibilityPage, CheckMailPage, Shared, petition_url};
use public_http::{HttpError, ResponseFormat, answered, request, response};
use runtime::Tables;
use runtime::retention::Policy;
use views::{Views, part};

use crate::answers::{Shown, cached, description, healthy, is_public, numbers, open, page, public};
use crate::feeds::Kind;
use crate::numbers::{CommentsJson, CountJson, SeriesJson, SignersJson};
use crate::petition_json::PetitionJson;
use crate::signers::Names;
use crate::visits::Visits;

pub use organisations::ORGANISATIONS;

/// How many signers a part of `signers.json`, and of the page with their names, has.
pub const SIGNERS: usize = 100;
/// How many comments a part of `comments.json`, and of the page with them, has.
pub const COMMENTS: usize = 50;
/// How many days `series.json` has.
pub const DAYS: usize = 1_000;

/// The function, with its clients.
#[derive(Clone, Debug)]
pub struct Page {
    views: Views,
    base_url: String,
    kept: Policy,
    drawn: Arc<card::Drawn>,
    posters: Arc<poster::Posters>,
    visits: Arc<Visits>,
}

impl Page {
    /// The function on `tables`; `base_url` is the site's public address.
    #[must_use]
    pub fn new(tables: &Tables, base_url: &str, client: &Client) -> Self {
        Self {
            views: Views::new(client.clone(), tables.views.clone()),
            base_url: base_url.to_owned(),
            kept: Policy::default(),
            drawn: Arc::default(),
            posters: Arc::default(),
            visits: Arc::default(),
        }
    }

    /// Says that personal data is kept for these times instead of the default ones.
    #[must_use]
    pub fn keeping(mut self, kept: Policy) -> Self {
        self.kept = kept;
        self
    }

    /// Responds to a request.
    pub async fn handle(&self, request: Request) -> Response<Body> {
        let mut format = ResponseFormat::of(&request);
        format.json |= request.uri().path().ends_with(".json");
        let answer = Box::pin(self.answer(&request, format));
        let response = answered(&self.views, request.method(), format, answer).await;
        self.visits.write_if_due(&self.views).await;
        response
    }

    /// Writes all views of sources that were counted and not written yet: for a server that knows when it has nothing else to
    /// do.
    pub async fn write_visits(&self) {
        self.visits.write_all(&self.views).await;
    }

    async fn answer(
        &self,
        request: &Request,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let path = request::path_of(request);
        let (can_be_searched, is_post) = (
            matches!(path[..], ["petitions", _, "signers"]),
            request.method() == Method::POST,
        );
        let is_taken = request::is_get(request) || (can_be_searched && is_post);
        if !is_taken {
            return Err(HttpError::method_not_allowed(match can_be_searched {
                true => "GET, HEAD, POST",
                false => "GET, HEAD",
            }));
        }
        if let ["petitions", slug, ..] = path[..] {
            // An invalid name costs no read.
            Slug::parse(slug).map_err(|_| HttpError::NO_PETITION)?;
        }
        match path[..] {
            [] => Box::pin(self.front(request, format)).await,
            ["petitions"] => Box::pin(self.list(request, format)).await,
            ["healthz"] => Ok(healthy()),
            ["robots.txt"] => Ok(self.robots(request)),
            ["sitemap.xml"] => self.sitemap(request).await,
            ["news.atom"] => Box::pin(self.feed_of_site(request, Kind::Atom)).await,
            ["feed.json"] => Box::pin(self.feed_of_site(request, Kind::Json)).await,
            ["accessibility"] => {
                let language = format.language();
                self.views.learn_site().await;
                let html = AccessibilityPage { language }.render();
                Ok(page(request, language, html))
            }
            ["openapi.json"] => Ok(description(request)),
            ["public-log"] => Box::pin(self.public_log(request, format)).await,
            ["public-log", "check"] => Box::pin(self.check_receipt(request, format)).await,
            ["petitions", slug] => self.petition(request, slug, format).await,
            ["petitions", slug, "draft", token] => Box::pin(self.draft(slug, token, format)).await,
            ["petitions", slug, "check-mail"] => self.check_mail(request, slug, format).await,
            ["petitions", slug, "count.json"] => {
                if let Some(at) = request::parameter(request, "at") {
                    return Box::pin(self.past_count(request, slug, &at)).await;
                }
                let (counted, logged) = Box::pin(self.views.counted_in_log(slug)).await?;
                let petition = public(counted.petition.clone())?;
                Ok(numbers(
                    request,
                    &CountJson::new(&petition, &counted, logged),
                ))
            }
            ["petitions", slug, "petition.json"] => {
                let now = Timestamp::now();
                let petition = public(self.views.petition(slug).await?)?;
                let json = response::json(
                    StatusCode::OK,
                    &PetitionJson::new(&petition, &self.base_url, now),
                );
                Ok(open(request, json, Shown::of(&petition, now)))
            }
            ["petitions", slug, "news.json"] => Box::pin(self.news_json(request, slug)).await,
            ["petitions", slug, "privacy"] => Box::pin(self.privacy(request, slug, format)).await,
            ["petitions", slug, "news"] => Box::pin(self.news(request, slug, format)).await,
            ["petitions", slug, "news", id] => {
                Box::pin(self.article(request, slug, id, format)).await
            }
            ["petitions", slug, "texts", language, number] => {
                Box::pin(self.text(request, slug, (language, number), format)).await
            }
            ["petitions", slug, "signers.json"] => {
                let Names {
                    part, not_shown, ..
                } = Box::pin(self.names(request, slug)).await?;
                Ok(numbers(request, &SignersJson::new(slug, part, not_shown)))
            }
            ["petitions", slug, "signers"] if is_post => {
                Box::pin(self.find_names(request, slug, format)).await
            }
            ["petitions", slug, "signers"] => {
                Box::pin(self.names_page(request, slug, format)).await
            }
            ["petitions", slug, "organisations"] => {
                Box::pin(self.organisations_page(request, slug, format)).await
            }
            ["petitions", slug, "organisations.json"] => {
                Box::pin(self.organisations_json(request, slug)).await
            }
            ["petitions", slug, "endorse"] => {
                Box::pin(self.endorse_page(request, slug, format)).await
            }
            ["petitions", slug, "comments"] => {
                Box::pin(self.comments_page(request, slug, format)).await
            }
            ["petitions", slug, "comments.json"] => {
                let (_, shown) = Box::pin(self.comments(request, slug)).await?;
                Ok(numbers(request, &CommentsJson::new(slug, shown.part)))
            }
            ["petitions", slug, "news.atom"] => {
                Box::pin(self.feed(request, slug, Kind::Atom)).await
            }
            ["petitions", slug, "feed.json"] => {
                Box::pin(self.feed(request, slug, Kind::Json)).await
            }
            ["s", code] => Box::pin(self.short(request, code)).await,
            ["embed.js"] => Ok(embed::script(request)),
            ["petitions", slug, "embed"] => {
                Box::pin(self.embedded(request, slug, format, true)).await
            }
            ["petitions", slug, "embed", "count"] => {
                Box::pin(self.embedded(request, slug, format, false)).await
            }
            ["petitions", slug, "share"] => Box::pin(self.share(request, slug, format)).await,
            ["petitions", slug, "qr.svg"] => Box::pin(self.code(request, slug)).await,
            ["petitions", slug, "card", file] => {
                // Pages that do not know the number name this one.
                let language = file.strip_suffix(".png").ok_or(HttpError::NO_PAGE)?;
                Box::pin(self.card(request, slug, language, None)).await
            }
            ["petitions", slug, "card", language, file] => {
                Box::pin(self.card(request, slug, language, Some(file))).await
            }
            ["petitions", slug, "poster", language, file] => {
                Box::pin(self.poster(request, slug, language, file)).await
            }
            ["petitions", slug, "history"] => Box::pin(self.history(request, slug, format)).await,
            ["petitions", slug, "places"] => Box::pin(self.places(request, slug, format)).await,
            ["petitions", slug, "places.json"] => Box::pin(self.places_json(request, slug)).await,
            ["petitions", slug, "places.csv"] => Box::pin(self.places_csv(request, slug)).await,
            ["petitions", slug, "places.svg"] => {
                Box::pin(self.places_map(request, slug, format)).await
            }
            ["petitions", slug, "series.csv"] => Box::pin(self.series_csv(request, slug)).await,
            ["petitions", slug, "series.json"] => {
                let before = request::parameter(request, "before");
                let before = before.as_deref().and_then(part::place);
                let (petition, days) = tokio::try_join!(
                    Box::pin(self.views.petition(slug)),
                    Box::pin(self.views.series(slug, before, DAYS))
                )?;
                public(petition)?;
                Ok(numbers(request, &SeriesJson::new(slug, days)))
            }
            _ => Err(HttpError::NO_PAGE),
        }
    }

    async fn check_mail(
        &self,
        request: &Request,
        slug: &str,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let now = Timestamp::now();
        let (petition, late_minutes) = tokio::join!(
            Box::pin(self.views.petition(slug)),
            Box::pin(self.views.mails_late_minutes())
        );
        let petition = public(petition?)?;
        let language = format.language.unwrap_or(default_language(&petition));
        let petition_title = title_for(&petition, format.reader);
        let kind = match request::parameter(request, "for").as_deref() {
            Some("organisation") => SignerKind::Organisation,
            _ => SignerKind::Person,
        };
        let html = CheckMailPage {
            language,
            petition_title,
            slug,
            petition_url: &format!(
                "{}?{}",
                petition_url(&self.base_url, slug),
                petition_title.query(language)
            ),
            shared: Shared::of(&petition, petition_title, &self.base_url, now),
            is_open: match kind {
                SignerKind::Person => petition.takes_forms_at(now),
                SignerKind::Organisation => petition.takes_endorsements_at(now),
            },
            kind,
            late_minutes,
            sent: None,
        };
        let html = response::html(StatusCode::OK, language, html.render());
        Ok(cached(request, html, Shown::of(&petition, now)))
    }
}
