//! The public pages: petitions with their numbers and news. A CDN may cache all of them.
//!
//! The function only reads the views, and counts there how often a page was opened with the code of a source.
#![forbid(unsafe_code)]

mod articles;
mod cache;
mod card;
mod csv;
mod embed;
mod feeds;
mod form_json;
mod history;
mod list;
mod numbers;
mod organisations;
mod petition_json;
mod places;
mod poster;
mod public_log;
mod search;
mod share;
mod short;
mod visits;

use std::sync::Arc;

use aws_sdk_dynamodb::Client;
use events::ids::Slug;
use jiff::{SignedDuration, Timestamp};
use lambda_http::http::{HeaderName, Method, StatusCode, header};
use lambda_http::{Body, Request, Response};
use languages::Language;
use pages::shown::{self, default_language, form_action, title_for};
use pages::{
    AccessibilityPage, CheckMailPage, CommentsPage, KeptDays, NamesPage, PrivacyPage, Shared,
    SignForm, TextPage, petition_url,
};
use public_http::{HttpError, ResponseFormat, answered, request, response};
use runtime::Tables;
use runtime::retention::Policy;
use serde::Serialize;
use views::count::{Comment, Signer};
use views::petition::{Petition, PetitionStatus, Source};
use views::{Part, PetitionPageView, PublicPart, Views, Withheld, part};

use crate::feeds::Kind;
use crate::numbers::{CommentsJson, CountJson, SeriesJson, SignersJson};
use crate::petition_json::PetitionJson;
use crate::visits::Visits;

pub use organisations::ORGANISATIONS;

/// How many signers a part of `signers.json`, and of the page with their names, has.
pub const SIGNERS: usize = 100;
/// How many comments a part of `comments.json`, and of the page with them, has.
pub const COMMENTS: usize = 50;
/// How many days `series.json` has.
pub const DAYS: usize = 1_000;
/// The description of the API, which `tests/api` generates.
const DESCRIPTION: &str = include_str!("../openapi.json");
/// How many pages the map for search engines names: open petitions first, articles last. The protocol allows 50,000, but a Lambda
/// function answers with 6 MB.
const LISTED_FOR_ENGINES: usize = 20_000;

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

    /// Links in emails belong to one person each, so no search engine has to follow them.
    fn robots(&self, request: &Request) -> Response<Body> {
        let rules = format!(
            "User-agent: *\nDisallow: /confirm/\nDisallow: /signature/\nSitemap: {}/sitemap.xml\n",
            self.base_url
        );
        let rules = response::plain(StatusCode::OK, "text/plain; charset=utf-8", rules);
        cache::public(request, rules, cache::PAGES)
    }

    /// The addresses of the petitions and of the articles of their news, for search engines
    /// (<https://www.sitemaps.org/protocol.html>). Each page says itself in which languages it is.
    async fn sitemap(&self, request: &Request) -> Result<Response<Body>, HttpError> {
        let (slugs, articles) = tokio::try_join!(
            Box::pin(self.views.petitions(Timestamp::now())),
            Box::pin(self.views.articles_with_pages(LISTED_FOR_ENGINES))
        )?;
        // The address is one of the web (a setting that is checked), and neither a slug nor an article's id has signs that XML
        // would read otherwise.
        let base = self.base_url.replace('&', "&amp;");
        let petitions = slugs.into_iter();
        let articles = articles
            .into_iter()
            .map(|(slug, id)| format!("{slug}/news/{id}"));
        let urls: String = petitions
            .chain(articles)
            .take(LISTED_FOR_ENGINES)
            .map(|path| format!("<url><loc>{base}/petitions/{path}</loc></url>\n"))
            .collect();
        let map = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{urls}</urlset>\n"
        );
        let map = response::plain(StatusCode::OK, "application/xml", map);
        Ok(cache::public(request, map, cache::PAGES))
    }

    async fn petition(
        &self,
        request: &Request,
        slug: &str,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let view = PetitionPageView::read(&self.views, slug)
            .await?
            .ok_or(HttpError::NO_PETITION)?;
        is_public(&view.petition)?;
        let (language, reader) = (format.language, format.reader);
        let language = language.unwrap_or(default_language(&view.petition));
        let source = visits::source_of(request, &view.petition);
        let form = SignForm::empty(language, form_action(slug));
        let form = form.from_source(source.map_or("", |source| &source.code));
        let now = Timestamp::now();
        let html = shown::render(&view, &form, reader, &self.base_url, now);
        let mut response = response::html(
            StatusCode::OK,
            language,
            html.ok_or(HttpError::NO_PETITION)?,
        );
        let languages = shown::content_language(&view.petition, language, reader);
        response::set(&mut response, header::CONTENT_LANGUAGE, &languages);
        Ok(self.opened(request, response, &view.petition, source, now))
    }

    /// A page with the form. From a source it is counted, and therefore stored nowhere: what a CDN answers, nobody counts.
    pub(crate) fn opened(
        &self,
        request: &Request,
        response: Response<Body>,
        petition: &Petition,
        source: Option<&Source>,
        now: Timestamp,
    ) -> Response<Body> {
        let Some(source) = source else {
            return cached(request, response, Shown::of(petition, now));
        };
        if visits::is_opened(request) {
            self.visits.count(&petition.slug, &source.code);
        }
        response
    }

    /// A draft, for those who have its address. Once it is open, everybody is sent to the petition.
    async fn draft(
        &self,
        slug: &str,
        token: &str,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let view = PetitionPageView::read(&self.views, slug)
            .await?
            .ok_or(HttpError::NO_PETITION)?;
        let petition = &view.petition;
        if is_public(petition).is_ok() {
            return Ok(response::see_other(&format!("/petitions/{slug}")));
        }
        let now = Timestamp::now();
        let link = petition.draft_link.as_ref();
        if !link.is_some_and(|link| link.opens(token, now)) {
            return Err(HttpError::NO_PETITION);
        }
        let language = format.language.unwrap_or(default_language(petition));
        let form = SignForm::empty(language, form_action(slug));
        let html = shown::render(&view, &form, format.reader, &self.base_url, now);
        let html = html.ok_or(HttpError::NO_PETITION)?;
        let mut response = response::html(StatusCode::OK, language, html);
        let languages = shown::content_language(petition, language, format.reader);
        response::set(&mut response, header::CONTENT_LANGUAGE, &languages);
        // Links of the text tell nobody the address.
        response::set(&mut response, header::REFERRER_POLICY, "no-referrer");
        response::set(
            &mut response,
            HeaderName::from_static("x-robots-tag"),
            "noindex",
        );
        Ok(response)
    }

    /// One version of the petition's text, by its language and its number.
    async fn text(
        &self,
        request: &Request,
        slug: &str,
        (text_language, number): (&str, &str),
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let petition = public(self.views.petition(slug).await?)?;
        let newest = petition
            .texts
            .get(text_language)
            .ok_or(HttpError::NO_PAGE)?;
        let number: usize = number.parse().map_err(|_| HttpError::NO_PAGE)?;
        let version = number
            .checked_sub(1)
            .and_then(|place| newest.versions().nth(place));
        let version = version.ok_or(HttpError::NO_PAGE)?;
        let earlier = if version == newest.version {
            None
        } else {
            let earlier = self.views.earlier_text(slug, version).await?;
            Some(earlier.ok_or(HttpError::NO_PAGE)?)
        };
        let language = format.language.unwrap_or(default_language(&petition));
        let html = TextPage {
            language,
            slug,
            text_language,
            number,
            text: earlier.as_ref().map_or(newest, |earlier| &earlier.text),
            replaced: earlier.as_ref().map(|earlier| earlier.published_at),
            time_zone: &petition.time_zone,
        };
        Ok(page(request, language, html.render()))
    }

    /// What happens to signers' data, in every state of the petition.
    async fn privacy(
        &self,
        request: &Request,
        slug: &str,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let petition = public(self.views.petition(slug).await?)?;
        let language = format.language.unwrap_or(default_language(&petition));
        let html = PrivacyPage {
            language,
            petition_title: title_for(&petition, format.reader),
            petition: &petition,
            kept: KeptDays {
                unconfirmed: days(self.kept.purge_after),
                after_closing: self.kept.after_closing.map(days),
                mails: days(outbox::KEPT),
            },
        };
        Ok(page(request, language, html.render()))
    }

    /// The petition, and a part of the signers who chose to be shown.
    async fn names(&self, request: &Request, slug: &str) -> Result<Names, HttpError> {
        let before = request::parameter(request, "before");
        let (PublicPart { part, withheld }, counted) = tokio::try_join!(
            Box::pin(self.views.names(slug, before.as_deref(), SIGNERS)),
            Box::pin(self.views.names_counted(slug))
        )?;
        // Cached by the read above, which needs the petition too.
        let petition = public(self.views.petition(slug).await?)?;
        Ok(Names {
            not_shown: counted.not_shown().filter(|_| withheld.is_none()),
            petition,
            part,
            withheld,
        })
    }

    async fn names_page(
        &self,
        request: &Request,
        slug: &str,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let Names {
            petition,
            part,
            withheld,
            not_shown,
        } = self.names(request, slug).await?;
        let language = format.language.unwrap_or(default_language(&petition));
        let html = NamesPage {
            language,
            petition_title: title_for(&petition, format.reader),
            slug,
            time_zone: &petition.time_zone,
            withheld,
            names: &part,
            not_shown,
            search: None,
        };
        Ok(page(request, language, html.render()))
    }

    /// The petition, and a part of the comments that are shown.
    async fn comments(
        &self,
        request: &Request,
        slug: &str,
    ) -> Result<(Arc<Petition>, PublicPart<Comment>), HttpError> {
        let petition = public(self.views.petition(slug).await?)?;
        let before = request::parameter(request, "before");
        let part = self.views.comments(slug, before.as_deref(), COMMENTS);
        Ok((petition, part.await?))
    }

    async fn comments_page(
        &self,
        request: &Request,
        slug: &str,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let (petition, shown) = self.comments(request, slug).await?;
        let language = format.language.unwrap_or(default_language(&petition));
        let html = CommentsPage {
            language,
            petition_title: title_for(&petition, format.reader),
            slug,
            time_zone: &petition.time_zone,
            withheld: shown.withheld,
            comments: &shown.part,
        };
        Ok(page(request, language, html.render()))
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
            is_open: petition.takes_forms_at(now),
            late_minutes,
            sent: None,
        };
        let html = response::html(StatusCode::OK, language, html.render());
        Ok(cached(request, html, Shown::of(&petition, now)))
    }
}

/// A petition, a part of the signers who chose to be shown, and how many others there are.
struct Names {
    petition: Arc<Petition>,
    part: Part<Signer>,
    withheld: Option<Withheld>,
    not_shown: Option<u64>,
}

/// In whole days.
fn days(time: SignedDuration) -> u64 {
    u64::try_from(time.as_hours() / 24).unwrap_or_default()
}

/// A draft is not public yet.
fn is_public(petition: &Petition) -> Result<(), HttpError> {
    match petition.set_status {
        PetitionStatus::Draft => Err(HttpError::NO_PETITION),
        PetitionStatus::Open | PetitionStatus::Closed { .. } => Ok(()),
    }
}

fn public(petition: Option<Arc<Petition>>) -> Result<Arc<Petition>, HttpError> {
    let petition = petition.ok_or(HttpError::NO_PETITION)?;
    is_public(&petition)?;
    Ok(petition)
}

fn page(request: &Request, language: Language, html: String) -> Response<Body> {
    let html = response::html(StatusCode::OK, language, html);
    cached(request, html, Shown::LASTING)
}

/// What a response shows, as far as time alone changes it.
#[derive(Clone, Copy)]
struct Shown {
    now: Timestamp,
    /// When it says something else by itself.
    change: Option<Timestamp>,
}

impl Shown {
    /// Time does not change it.
    const LASTING: Self = Self {
        now: Timestamp::UNIX_EPOCH,
        change: None,
    };

    /// Whether the petition is open at `now`.
    fn of(petition: &Petition, now: Timestamp) -> Self {
        let change = petition.next_change(now);
        Self { now, change }
    }
}

/// A page that is written for the languages of its reader.
fn cached(request: &Request, mut response: Response<Body>, shown: Shown) -> Response<Body> {
    response::set(&mut response, header::VARY, "Accept-Language");
    cache::public(
        request,
        response,
        cache::PAGES.until(shown.change, shown.now),
    )
}

fn numbers(request: &Request, value: &impl Serialize) -> Response<Body> {
    open(
        request,
        response::json(StatusCode::OK, value),
        Shown::LASTING,
    )
}

fn description(request: &Request) -> Response<Body> {
    open(
        request,
        response::plain(StatusCode::OK, "application/json", DESCRIPTION),
        Shown::LASTING,
    )
}

/// Lets scripts of every site read the response: it is public data.
fn open(request: &Request, mut response: Response<Body>, shown: Shown) -> Response<Body> {
    response::set(&mut response, header::ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    let policy = cache::NUMBERS.until(shown.change, shown.now);
    cache::public(request, response, policy)
}

fn healthy() -> Response<Body> {
    response::plain(StatusCode::OK, "text/plain; charset=utf-8", "ok")
}
