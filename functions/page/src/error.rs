//! Why a page is not shown, and what is answered then.

use lambda_http::http::StatusCode;
use lambda_http::{Body, Response};
use languages::Language;
use pages::Notice;
use public_http::response;
use views::ViewsError;

/// Why a page is not shown.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PageError {
    #[error("no page has that address")]
    NoSuchPage,
    #[error("no petition has that name")]
    NoSuchPetition,
    #[error(transparent)]
    Views(#[from] ViewsError),
}

impl PageError {
    /// The one place where an error becomes an answer, and is logged if it is ours.
    pub(crate) fn into_response(self, language: Language, json: bool) -> Response<Body> {
        let (status, notice) = match &self {
            Self::NoSuchPage => (StatusCode::NOT_FOUND, Notice::PageNotFound),
            Self::NoSuchPetition => (StatusCode::NOT_FOUND, Notice::PetitionNotFound),
            Self::Views(error) => {
                tracing::error!(%error, "a page was not shown");
                (StatusCode::SERVICE_UNAVAILABLE, Notice::Unavailable)
            }
        };
        response::say(status, language, notice, None, json)
    }
}
