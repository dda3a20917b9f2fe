//! Responses: for whom they are written, and how long a CDN may keep them.

use std::sync::Arc;

use jiff::Timestamp;
use lambda_http::http::{StatusCode, header};
use lambda_http::{Body, Request, Response};
use languages::Language;
use public_http::{HttpError, response};
use serde::Serialize;
use views::petition::{Petition, PetitionStatus};

use crate::cache;

/// The description of the API, which `tests/api` generates.
const DESCRIPTION: &str = include_str!("../openapi.json");
/// A draft is not public yet.
pub(crate) fn is_public(petition: &Petition) -> Result<(), HttpError> {
    match petition.set_status {
        PetitionStatus::Draft => Err(HttpError::NO_PETITION),
        PetitionStatus::Open | PetitionStatus::Closed { .. } => Ok(()),
    }
}

pub(crate) fn public(petition: Option<Arc<Petition>>) -> Result<Arc<Petition>, HttpError> {
    let petition = petition.ok_or(HttpError::NO_PETITION)?;
    is_public(&petition)?;
    Ok(petition)
}

pub(crate) fn page(request: &Request, language: Language, html: String) -> Response<Body> {
    let html = response::html(StatusCode::OK, language, html);
    cached(request, html, Shown::LASTING)
}

/// What a response shows, as far as time alone changes it.
#[derive(Clone, Copy)]
pub(crate) struct Shown {
    pub(crate) now: Timestamp,
    /// When it says something else by itself.
    pub(crate) change: Option<Timestamp>,
}

impl Shown {
    /// Time does not change it.
    pub(crate) const LASTING: Self = Self {
        now: Timestamp::UNIX_EPOCH,
        change: None,
    };

    /// Whether the petition is open at `now`.
    pub(crate) fn of(petition: &Petition, now: Timestamp) -> Self {
        let change = petition.next_change(now);
        Self { now, change }
    }
}

/// A page that is written for the languages of its reader.
pub(crate) fn cached(
    request: &Request,
    mut response: Response<Body>,
    shown: Shown,
) -> Response<Body> {
    response::set(&mut response, header::VARY, "Accept-Language");
    cache::public(
        request,
        response,
        cache::PAGES.until(shown.change, shown.now),
    )
}

pub(crate) fn numbers(request: &Request, value: &impl Serialize) -> Response<Body> {
    open(
        request,
        response::json(StatusCode::OK, value),
        Shown::LASTING,
    )
}

pub(crate) fn description(request: &Request) -> Response<Body> {
    open(
        request,
        response::plain(StatusCode::OK, "application/json", DESCRIPTION),
        Shown::LASTING,
    )
}

/// Lets scripts of every site read the response: it is public data.
pub(crate) fn open(
    request: &Request,
    mut response: Response<Body>,
    shown: Shown,
) -> Response<Body> {
    response::set(&mut response, header::ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    let policy = cache::NUMBERS.until(shown.change, shown.now);
    cache::public(request, response, policy)
}

pub(crate) fn healthy() -> Response<Body> {
    response::plain(StatusCode::OK, "text/plain; charset=utf-8", "ok")
}
