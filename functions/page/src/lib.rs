//! The public pages: petitions with their numbers and news. A CDN may cache all of them.
//!
//! The function only reads the views.
#![forbid(unsafe_code)]

mod cache;
mod numbers;

use std::num::NonZero;
use std::sync::Arc;

use aws_sdk_dynamodb::Client;
use events::ids::Slug;
use futures_util::future::try_join_all;
use lambda_http::http::{StatusCode, header};
use lambda_http::{Body, Request, Response};
use languages::Language;
use pages::shown::{self, default_language, form_action, title_for};
use pages::{CheckMailPage, ListPage, Listed, NewsPage, SignForm, TextPage, petition_url};
use public_http::{HttpError, ResponseFormat, request, respond, response};
use runtime::Tables;
use serde::Serialize;
use views::petition::{Petition, PetitionStatus};
use views::{NEWS, PetitionPageView, Views, part};

use crate::numbers::{CountJson, NewsJson, SeriesJson, SignersJson};

/// How many of the latest signers `signers.json` names.
pub const SIGNERS: usize = 100;
/// How many days `series.json` has.
pub const DAYS: usize = 1_000;
/// The description of the API, which `tests/api` generates.
const DESCRIPTION: &str = include_str!("../openapi.json");
/// How many petitions a page of the list has.
const LISTED: usize = 20;
/// How many of them are read concurrently.
const READS_AT_ONCE: usize = 5;

/// The function, with its clients.
#[derive(Clone, Debug)]
pub struct Page {
    views: Views,
    base_url: String,
}

impl Page {
    /// The function on `tables`; `base_url` is the site's public address.
    #[must_use]
    pub fn new(tables: &Tables, base_url: &str, client: &Client) -> Self {
        Self {
            views: Views::new(client.clone(), tables.views.clone()),
            base_url: base_url.to_owned(),
        }
    }

    /// Responds to a request.
    pub async fn handle(&self, request: Request) -> Response<Body> {
        let mut format = ResponseFormat::of(&request);
        format.json |= request.uri().path().ends_with(".json");
        let result = self.answer(&request, format).await;
        respond(request.method(), format, result)
    }

    async fn answer(
        &self,
        request: &Request,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        if !request::is_get(request) {
            return Err(HttpError::method_not_allowed("GET, HEAD"));
        }
        let path = request::path_of(request);
        if let ["petitions", slug, ..] = path[..] {
            // An invalid name costs no read.
            Slug::parse(slug).map_err(|_| HttpError::NO_PETITION)?;
        }
        match path[..] {
            [] => Box::pin(self.front(request, format)).await,
            ["petitions"] => {
                let slugs = self.views.petitions().await?;
                Box::pin(self.list(request, &slugs, format)).await
            }
            ["healthz"] => Ok(healthy()),
            ["robots.txt"] => Ok(robots(request)),
            ["openapi.json"] => Ok(description(request)),
            ["petitions", slug] => self.petition(request, slug, format).await,
            ["petitions", slug, "check-mail"] => self.check_mail(request, slug, format).await,
            ["petitions", slug, "count.json"] => {
                let counted = Box::pin(self.views.counted(slug)).await?;
                let petition = public(counted.petition)?;
                let count = CountJson::new(&petition, counted.count, counted.explained);
                Ok(numbers(request, &count))
            }
            ["petitions", slug, "news.json"] => {
                let before = request::parameter(request, "before");
                let before = before.as_deref().and_then(part::place);
                let (petition, articles) = tokio::try_join!(
                    Box::pin(self.views.petition(slug)),
                    Box::pin(self.views.articles(slug, before, NEWS))
                )?;
                public(petition)?;
                Ok(numbers(request, &NewsJson::new(slug, articles)))
            }
            ["petitions", slug, "news"] => Box::pin(self.news(request, slug, format)).await,
            ["petitions", slug, "texts", language, number] => {
                Box::pin(self.text(request, slug, (language, number), format)).await
            }
            ["petitions", slug, "signers.json"] => {
                let signers = self.views.signers(slug, SIGNERS).await?;
                // Cached by the read above, which needs the petition too.
                public(self.views.petition(slug).await?)?;
                Ok(numbers(request, &SignersJson { signers }))
            }
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

    /// The page of the only petition, or the list of all.
    async fn front(
        &self,
        request: &Request,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let slugs = self.views.petitions().await?;
        if let [only] = slugs.as_slice() {
            return self.petition(request, only, format).await;
        }
        self.list(request, &slugs, format).await
    }

    /// A page of the list of petitions.
    async fn list(
        &self,
        request: &Request,
        slugs: &[String],
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let number = request::parameter(request, "page");
        let number = number.map_or(Ok(1), |number| {
            number.parse::<NonZero<usize>>().map(NonZero::get)
        });
        let number = number.map_err(|_| HttpError::NO_PAGE)?;
        let before = number.saturating_sub(1).saturating_mul(LISTED);
        let shown: Vec<_> = slugs.iter().skip(before).take(LISTED).collect();
        let mut read = Vec::new();
        for few in shown.chunks(READS_AT_ONCE) {
            let petitions = few.iter().map(|slug| self.views.petition(slug));
            let counts = few.iter().map(|slug| self.views.count(slug));
            let (petitions, counts) =
                tokio::try_join!(try_join_all(petitions), try_join_all(counts))?;
            read.extend(petitions.into_iter().zip(counts));
        }
        let petitions = read.iter().filter_map(|(petition, count)| {
            let petition = petition.as_ref()?;
            let text = shown::text_for(petition, format.reader);
            Some(Listed {
                petition,
                title: title_for(petition, format.reader),
                summary: text.map_or("", |(_, text)| text.summary.as_str()),
                confirmed: count.confirmed,
            })
        });
        let petitions: Vec<_> = petitions.collect();
        if petitions.is_empty() {
            return Err(match number {
                1 => HttpError::NO_PETITION,
                _ => HttpError::NO_PAGE,
            });
        }
        let language = format.language();
        let list = ListPage {
            language,
            petitions,
            next: (before.saturating_add(LISTED) < slugs.len()).then_some(number.saturating_add(1)),
        };
        Ok(page(request, language, list.render()))
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
        let form = SignForm::empty(language, form_action(slug));
        let html = shown::render(&view, &form, reader, &self.base_url);
        let mut response = response::html(
            StatusCode::OK,
            language,
            html.ok_or(HttpError::NO_PETITION)?,
        );
        let languages = shown::content_language(&view.petition, language, reader);
        response::set(&mut response, header::CONTENT_LANGUAGE, &languages);
        Ok(cached(request, response))
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

    async fn news(
        &self,
        request: &Request,
        slug: &str,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let before = request::parameter(request, "before");
        let before = before.as_deref().and_then(part::place);
        let (petition, articles) = tokio::try_join!(
            Box::pin(self.views.petition(slug)),
            Box::pin(self.views.articles(slug, before, NEWS))
        )?;
        let petition = public(petition)?;
        let language = format.language.unwrap_or(default_language(&petition));
        let html = NewsPage {
            language,
            petition_title: title_for(&petition, format.reader),
            slug,
            time_zone: &petition.time_zone,
            articles: &articles,
        };
        Ok(page(request, language, html.render()))
    }

    async fn check_mail(
        &self,
        request: &Request,
        slug: &str,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
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
            petition_url: &format!(
                "{}?{}",
                petition_url(&self.base_url, slug),
                petition_title.query(language)
            ),
            is_open: petition.status == PetitionStatus::Open && !petition.paused,
            late_minutes,
        };
        Ok(page(request, language, html.render()))
    }
}

/// A draft is not public yet.
fn is_public(petition: &Petition) -> Result<(), HttpError> {
    match petition.status {
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
    cached(request, response::html(StatusCode::OK, language, html))
}

/// A page that is written for the languages of its reader.
fn cached(request: &Request, mut response: Response<Body>) -> Response<Body> {
    response::set(&mut response, header::VARY, "Accept-Language");
    cache::public(request, response, cache::PAGES)
}

fn numbers(request: &Request, value: &impl Serialize) -> Response<Body> {
    open(request, response::json(StatusCode::OK, value))
}

fn description(request: &Request) -> Response<Body> {
    open(
        request,
        response::plain(StatusCode::OK, "application/json", DESCRIPTION),
    )
}

/// Lets scripts of every site read the response: it is public data.
fn open(request: &Request, mut response: Response<Body>) -> Response<Body> {
    response::set(&mut response, header::ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    cache::public(request, response, cache::NUMBERS)
}

/// Links in emails belong to one person each, so no search engine has to follow them.
fn robots(request: &Request) -> Response<Body> {
    const RULES: &str = "User-agent: *\nDisallow: /confirm/\nDisallow: /signature/\n";
    let rules = response::plain(StatusCode::OK, "text/plain; charset=utf-8", RULES);
    cache::public(request, rules, cache::PAGES)
}

fn healthy() -> Response<Body> {
    response::plain(StatusCode::OK, "text/plain; charset=utf-8", "ok")
}
