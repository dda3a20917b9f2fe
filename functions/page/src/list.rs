//! The front page: the list of petitions, which a visitor filters and searches.

use std::collections::HashSet;
use std::num::NonZero;

use jiff::Timestamp;
use lambda_http::http::StatusCode;
use lambda_http::{Body, Request, Response};
use languages::Tag;
use pages::list::{Filter, LONGEST_SEARCH, Offered, State};
use pages::shown::{text_for, title_for};
use pages::{ListPage, Listed};
use public_http::{HttpError, ResponseFormat, request, response};
use views::listing::{Entry, Listing};
use views::words::Terms;

use crate::{Page, Shown, cached};

/// How many petitions a page of the list has.
const LISTED: usize = 20;

impl Page {
    /// The page of the only petition, or the list of all.
    pub(crate) async fn front(
        &self,
        request: &Request,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let now = Timestamp::now();
        let listing = self.views.listing().await?;
        let mut all = listing.at(now);
        if let (Some(only), None) = (all.next(), all.next()) {
            return self.petition(request, &only.slug, format).await;
        }
        self.page_of_list(request, &listing, format, now).await
    }

    /// The list of all petitions.
    pub(crate) async fn list(
        &self,
        request: &Request,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let listing = self.views.listing().await?;
        self.page_of_list(request, &listing, format, Timestamp::now())
            .await
    }

    async fn page_of_list(
        &self,
        request: &Request,
        listing: &Listing,
        format: ResponseFormat,
        now: Timestamp,
    ) -> Result<Response<Body>, HttpError> {
        let filter = filter(request)?;
        self.views.learn_site().await;
        let number = request::parameter(request, "page");
        let number = number.map_or(Ok(1), |number| number.parse().map(NonZero::get));
        let number: usize = number.map_err(|_| HttpError::NO_PAGE)?;
        if listing.at(now).next().is_none() {
            return Err(HttpError::NO_PETITION);
        }
        let found = self.found(listing, &filter, now).await?;
        let pages = found.len().div_ceil(LISTED).max(1);
        if number > pages {
            return Err(HttpError::NO_PAGE);
        }
        let these = found.iter().skip((number - 1) * LISTED).take(LISTED);
        let slugs: Vec<_> = these.map(|entry| entry.slug.as_str()).collect();
        let read = self.views.with_counts(&slugs).await?;
        let petitions = read.iter().map(|(petition, count)| {
            let text = text_for(petition, format.reader);
            Listed {
                petition,
                title: title_for(petition, format.reader),
                summary: text.map_or("", |(_, text)| text.summary.as_str()),
                confirmed: count.confirmed,
            }
        });
        let language = format.language();
        let (texts, outcomes) = listing.kinds();
        let list = ListPage {
            language,
            petitions: petitions.collect(),
            now,
            filter: &filter,
            offered: Offered { texts, outcomes },
            found: found.len(),
            page: number,
            pages,
            base_url: &self.base_url,
        };
        let html = response::html(StatusCode::OK, language, list.render());
        let change = listing.next_change(now);
        Ok(cached(request, html, Shown { now, change }))
    }

    /// The petitions that `filter` lets through, in the order of the list.
    async fn found<'a>(
        &self,
        listing: &'a Listing,
        filter: &Filter,
        now: Timestamp,
    ) -> Result<Vec<&'a Entry>, HttpError> {
        let terms = Terms::parse(&filter.search);
        let with_words: Option<HashSet<String>> = match filter.search.trim().is_empty() {
            true => None,
            // Signs alone find nothing.
            false if terms.is_empty() => Some(HashSet::new()),
            false => Some(self.views.search(listing, &terms).await?),
        };
        let found = listing.at(now).filter(|entry| {
            let is_in_state = match filter.state {
                None => true,
                Some(State::Open) => entry.is_open_at(now),
                Some(State::Closed) => !entry.is_open_at(now),
                Some(State::Became(kind)) => entry.about.outcomes.contains(&kind),
            };
            let has_text = filter
                .text
                .as_ref()
                .is_none_or(|tag| entry.about.languages.contains(tag));
            let has_words = with_words
                .as_ref()
                .is_none_or(|found| found.contains(&entry.slug));
            is_in_state && has_text && has_words
        });
        Ok(found.collect())
    }
}

/// What the request asks for. A parameter without a value is as good as none: a form sends all of them.
fn filter(request: &Request) -> Result<Filter, HttpError> {
    let parameter = |name| request::parameter(request, name).filter(|value| !value.is_empty());
    let search = parameter("q").unwrap_or_default();
    if search.chars().count() > LONGEST_SEARCH {
        return Err(HttpError::problem(
            StatusCode::BAD_REQUEST,
            "search_too_long",
            "The search is too long",
            format!("Search for at most {LONGEST_SEARCH} characters."),
        ));
    }
    let state = parameter("state")
        .map(|name| State::parse(&name).ok_or(HttpError::NO_PAGE))
        .transpose()?;
    let text = parameter("in")
        .map(|tag| match Tag::parse(&tag) {
            Some(_) => Ok(tag),
            None => Err(HttpError::NO_PAGE),
        })
        .transpose()?;
    Ok(Filter {
        search,
        state,
        text,
    })
}
