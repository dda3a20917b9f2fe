//! Tables as CSV, for spreadsheets and programs.

use lambda_http::http::{HeaderName, StatusCode, header};
use lambda_http::{Body, Response};
use public_http::response;

/// Rows of the petition as a file with this name. Search engines leave it out.
pub(crate) fn table(slug: &str, name: &str, rows: String) -> Response<Body> {
    let mut table = response::plain(StatusCode::OK, "text/csv; charset=utf-8", rows);
    let name = format!("inline; filename=\"{slug}-{name}.csv\"");
    response::set(&mut table, header::CONTENT_DISPOSITION, &name);
    let robots = HeaderName::from_static("x-robots-tag");
    response::set(&mut table, robots, "noindex");
    table
}
