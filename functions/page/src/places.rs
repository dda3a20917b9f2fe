//! Where a petition's signatures come from, if it shows that: a page, a map, JSON, and a table for spreadsheets.

use std::fmt::Write as _;
use std::sync::Arc;

use jiff::Timestamp;
use lambda_http::http::{StatusCode, header};
use lambda_http::{Body, Request, Response};
use pages::shown::{default_language, title_for};
use pages::{PlacesPage, map_policy, world_map};
use public_http::{HttpError, ResponseFormat, response};
use serde::Serialize;
use views::petition::Petition;
use views::places::PlacesTable;

use crate::{Page, Shown, cached, csv, numbers, open, page, public};

/// `places.json`
#[derive(Debug, Serialize)]
struct PlacesJson<'a> {
    by: &'static str,
    /// Null before the first table.
    table: Option<TableJson<'a>>,
}

/// `confirmed` is the sum of all of `countries` and of `others`.
#[derive(Debug, Serialize)]
struct TableJson<'a> {
    as_of: Timestamp,
    confirmed: u64,
    countries: Vec<CountryJson<'a>>,
    others: u64,
}

#[derive(Debug, Serialize)]
struct CountryJson<'a> {
    country: &'a str,
    at_least: u64,
}

impl Page {
    /// The petition, if it shows its places, and their published table.
    async fn places_of(
        &self,
        slug: &str,
    ) -> Result<(Arc<Petition>, Option<PlacesTable>), HttpError> {
        let (petition, table) = tokio::try_join!(
            Box::pin(self.views.petition(slug)),
            Box::pin(self.views.places(slug))
        )?;
        let petition = public(petition)?;
        match petition.places {
            Some(_) => Ok((petition, table)),
            None => Err(HttpError::NO_PAGE),
        }
    }

    pub(crate) async fn places(
        &self,
        request: &Request,
        slug: &str,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let (petition, table) = self.places_of(slug).await?;
        let language = format.language.unwrap_or(default_language(&petition));
        let html = PlacesPage {
            language,
            petition_title: title_for(&petition, format.reader),
            slug,
            table: table.as_ref(),
            time_zone: &petition.time_zone,
        };
        Ok(page(request, language, html.render()))
    }

    pub(crate) async fn places_json(
        &self,
        request: &Request,
        slug: &str,
    ) -> Result<Response<Body>, HttpError> {
        let (petition, table) = self.places_of(slug).await?;
        let by = petition.places.ok_or(HttpError::NO_PAGE)?.field();
        let table = table.as_ref().map(|table| TableJson {
            as_of: table.as_of,
            confirmed: table.confirmed,
            countries: table
                .ranked()
                .into_iter()
                .map(|(country, at_least)| CountryJson { country, at_least })
                .collect(),
            others: table.others(),
        });
        Ok(numbers(request, &PlacesJson { by, table }))
    }

    pub(crate) async fn places_csv(
        &self,
        request: &Request,
        slug: &str,
    ) -> Result<Response<Body>, HttpError> {
        let (_, table) = self.places_of(slug).await?;
        let mut rows = String::from("country,at_least,confirmed,as_of\r\n");
        if let Some(table) = &table {
            for (country, at_least) in table.ranked() {
                let (confirmed, as_of) = (table.confirmed, table.as_of);
                // Writing into a text cannot fail.
                let _ = write!(rows, "{country},{at_least},{confirmed},{as_of:.0}\r\n");
            }
        }
        let table = csv::table(slug, "places", rows);
        Ok(open(request, table, Shown::LASTING))
    }

    /// The map of the world. Its words are for those who open it by itself.
    pub(crate) async fn places_map(
        &self,
        request: &Request,
        slug: &str,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let (petition, table) = self.places_of(slug).await?;
        let language = format.language.unwrap_or(default_language(&petition));
        let map = world_map(table.as_ref(), language);
        let mut svg = response::plain(StatusCode::OK, "image/svg+xml", map);
        response::set(&mut svg, header::CONTENT_SECURITY_POLICY, &map_policy());
        Ok(cached(request, svg, Shown::LASTING))
    }
}
