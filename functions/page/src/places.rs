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
use views::petition::{Petition, ShownPlaces};
use views::places::PlacesTable;

use crate::{Page, Shown, cached, csv, numbers, open, page, public};

/// `places.json`
#[derive(Debug, Serialize)]
struct PlacesJson<'a> {
    by: &'static str,
    /// Null before the first table.
    table: Option<TableJson<'a>>,
}

/// `confirmed` is the sum of all of `countries`, or `areas`, and of `others`.
#[derive(Debug, Serialize)]
struct TableJson<'a> {
    as_of: Timestamp,
    confirmed: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    countries: Option<Vec<CountryJson<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    areas: Option<Vec<AreaJson<'a>>>,
    others: u64,
}

#[derive(Debug, Serialize)]
struct CountryJson<'a> {
    country: &'a str,
    at_least: u64,
}

#[derive(Debug, Serialize)]
struct AreaJson<'a> {
    area: &'a str,
    at_least: u64,
}

/// A petition that shows its places.
struct Places {
    petition: Arc<Petition>,
    by: ShownPlaces,
    /// Their published table, unless it is by what the petition showed before.
    table: Option<PlacesTable>,
}

impl Page {
    /// The petition, if it shows its places.
    async fn places_of(&self, slug: &str) -> Result<Places, HttpError> {
        let (petition, table) = tokio::try_join!(
            Box::pin(self.views.petition(slug)),
            Box::pin(self.views.places(slug))
        )?;
        let petition = public(petition)?;
        let by = petition.places.clone().ok_or(HttpError::NO_PAGE)?;
        Ok(Places {
            table: table.filter(|table| table.is_by(&by)),
            petition,
            by,
        })
    }

    pub(crate) async fn places(
        &self,
        request: &Request,
        slug: &str,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let Places {
            petition,
            by,
            table,
        } = self.places_of(slug).await?;
        let language = format.language.unwrap_or(default_language(&petition));
        let html = PlacesPage {
            by: &by,
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
        let Places { by, table, .. } = self.places_of(slug).await?;
        let table = table.as_ref().map(|table| {
            let ranked = table.ranked().into_iter();
            let (countries, areas) = match by {
                ShownPlaces::Country => {
                    let rows = ranked.map(|(country, at_least)| CountryJson { country, at_least });
                    (Some(rows.collect()), None)
                }
                ShownPlaces::Region(_) | ShownPlaces::Postcode(_) => {
                    let rows = ranked.map(|(area, at_least)| AreaJson { area, at_least });
                    (None, Some(rows.collect()))
                }
            };
            TableJson {
                as_of: table.as_of,
                confirmed: table.confirmed,
                countries,
                areas,
                others: table.others(),
            }
        });
        let by = by.field();
        Ok(numbers(request, &PlacesJson { by, table }))
    }

    pub(crate) async fn places_csv(
        &self,
        request: &Request,
        slug: &str,
    ) -> Result<Response<Body>, HttpError> {
        let Places { by, table, .. } = self.places_of(slug).await?;
        let mut rows = format!("{},at_least,confirmed,as_of\r\n", by.field());
        if let Some(table) = &table {
            for (place, at_least) in table.ranked() {
                let (confirmed, as_of) = (table.confirmed, table.as_of);
                // Neither codes nor areas have commas or quotes, and no area begins like a formula: `petition apply` sees to it.
                // Writing into a text cannot fail.
                let _ = write!(rows, "{place},{at_least},{confirmed},{as_of:.0}\r\n");
            }
        }
        let table = csv::table(slug, "places", rows);
        Ok(open(request, table, Shown::LASTING))
    }

    /// The map of the world, of a petition that shows countries. Its words are for those who open it by itself.
    pub(crate) async fn places_map(
        &self,
        request: &Request,
        slug: &str,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let Places {
            petition,
            by,
            table,
        } = self.places_of(slug).await?;
        if by != ShownPlaces::Country {
            return Err(HttpError::NO_PAGE);
        }
        let language = format.language.unwrap_or(default_language(&petition));
        let map = world_map(table.as_ref(), language);
        let mut svg = response::plain(StatusCode::OK, "image/svg+xml", map);
        response::set(&mut svg, header::CONTENT_SECURITY_POLICY, &map_policy());
        Ok(cached(request, svg, Shown::LASTING))
    }
}
