//! How the number grew: a page with a chart, a table for spreadsheets, and the published count of a past day.

use std::fmt::Write as _;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;
use lambda_http::http::{StatusCode, header};
use lambda_http::{Body, Request, Response};
use pages::shown::{default_language, title_for};
use pages::{HistoryPage, LoggedLines};
use public_http::{HttpError, ResponseFormat, request, response};
use serde::Serialize;
use views::{Lag, part};

use crate::numbers::{ExplainedJson, address};
use crate::{DAYS, Page, Shown, csv, numbers, open, page, public};

/// `count.json?at=`: the last published count of a day or before.
#[derive(Debug, Serialize)]
struct PastJson {
    /// The UTC day that was asked for.
    at: Date,
    /// Null if nothing was published until then.
    explained: Option<ExplainedJson>,
}

impl Page {
    /// What was published until a day. Later figures are never changed by it, and live ones are not told.
    pub(crate) async fn past_count(
        &self,
        request: &Request,
        slug: &str,
        at: &str,
    ) -> Result<Response<Body>, HttpError> {
        let at = day(at).ok_or_else(|| {
            HttpError::problem(
                StatusCode::BAD_REQUEST,
                "not_a_day",
                "This is no day",
                "at must be a day like 2026-11-24, or a time like 2026-11-24T10:00:00Z.",
            )
        })?;
        let (petition, explained) = tokio::try_join!(
            Box::pin(self.views.petition(slug)),
            Box::pin(self.views.snapshot(slug, at))
        )?;
        public(petition)?;
        let explained = explained.map(ExplainedJson::from);
        Ok(numbers(request, &PastJson { at, explained }))
    }

    /// The days for spreadsheets, oldest first, with the sum up to each. Earlier days, if there are more, by the link `next`.
    pub(crate) async fn series_csv(
        &self,
        request: &Request,
        slug: &str,
    ) -> Result<Response<Body>, HttpError> {
        let before = request::parameter(request, "before");
        let before = before.as_deref().and_then(part::place);
        let (petition, days) = tokio::try_join!(
            Box::pin(self.views.petition(slug)),
            Box::pin(self.views.series(slug, before, DAYS))
        )?;
        public(petition)?;
        let mut rows = String::from("date,confirmed\r\n");
        for day in &days.entries {
            // Writing into a text cannot fail.
            let _ = write!(rows, "{},{}\r\n", day.date, day.confirmed);
        }
        let mut table = csv::table(slug, "series", rows);
        if let Some(next) = &days.next {
            let next = address(slug, "series.csv", next);
            let next = format!("<{next}>; rel=\"next\"");
            response::set(&mut table, header::LINK, &next);
        }
        Ok(open(request, table, Shown::LASTING))
    }

    /// The same for people: a chart and a table.
    pub(crate) async fn history(
        &self,
        request: &Request,
        slug: &str,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let ((counted, logged), days) = tokio::try_join!(
            Box::pin(self.views.counted_in_log(slug)),
            Box::pin(self.views.series(slug, None, DAYS))
        )?;
        let petition = public(counted.petition)?;
        let in_log = logged.as_ref();
        let language = format.language.unwrap_or(default_language(&petition));
        let html = HistoryPage {
            language,
            petition_title: title_for(&petition, format.reader),
            slug,
            confirmed: counted.count.confirmed,
            goals: &petition.goals_reached,
            time_zone: &petition.time_zone,
            has_places: petition.places.is_some(),
            in_log: in_log.map(|(log, logged)| LoggedLines {
                log,
                logged,
                is_behind: log.lag(logged, &counted.count, Timestamp::now()) == Lag::Behind,
            }),
            days: &days.entries,
        };
        Ok(page(request, language, html.render()))
    }
}

/// A day, or the UTC day of a time.
fn day(text: &str) -> Option<Date> {
    let of_time = || {
        Some(
            Offset::UTC
                .to_datetime(text.parse::<Timestamp>().ok()?)
                .date(),
        )
    };
    // A time is a day too for the parser, in its own zone.
    let is_day = text.len() == "2026-11-24".len();
    if is_day { text.parse().ok() } else { of_time() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_or_a_time_is_a_day_in_utc() {
        let expected = Some(jiff::civil::date(2026, 11, 24));
        assert_eq!(day("2026-11-24"), expected);
        assert_eq!(day("2026-11-24T23:59:59Z"), expected);
        assert_eq!(day("2026-11-25T00:30:00+02:00"), expected);
        for wrong in [
            "",
            "yesterday",
            "2026-13-01",
            "2026-11-24T10:00:00",
            "20261124",
        ] {
            assert_eq!(day(wrong), None, "{wrong}");
        }
    }
}
