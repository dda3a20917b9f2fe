//! The JSON that programs read about a confirmation link.

use lambda_http::http::StatusCode;
use lambda_http::{Body, Response};
use public_http::response;
use serde::Serialize;

/// The state of the signature that the link belongs to.
#[derive(Serialize)]
struct ConfirmBody<'a> {
    status: &'static str,
    petition: &'a str,
    /// The address of the signer's own page. Anybody who has it can withdraw the signature.
    #[serde(skip_serializing_if = "Option::is_none")]
    own_page: Option<&'a str>,
}

/// A `POST` to the link confirms it.
pub(crate) fn awaiting(petition: &str) -> Response<Body> {
    answer("awaiting", petition, None)
}

/// The signature counts, because of this request or an earlier one.
pub(crate) fn confirmed(petition: &str, own_page: Option<&str>) -> Response<Body> {
    answer("confirmed", petition, own_page)
}

/// The details of the form were discarded.
pub(crate) fn discarded(petition: &str) -> Response<Body> {
    answer("discarded", petition, None)
}

fn answer(status: &'static str, petition: &str, own_page: Option<&str>) -> Response<Body> {
    let body = ConfirmBody {
        status,
        petition,
        own_page,
    };
    response::json(StatusCode::OK, &body)
}
