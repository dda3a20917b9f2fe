//! Why a signature was not taken, and what is answered then. Nothing was stored in any of these cases.

use event_store::StoreError;
use lambda_http::http::StatusCode;
use lambda_http::{Body, Response};
use languages::Language;
use pages::{Link, Notice};
use public_http::response;
use runtime::metrics;
use views::ViewsError;

use crate::answer::Answer;

/// Why a signature was not taken, other than for a field that has to be corrected.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SignError {
    #[error("no page has that address")]
    NoSuchPage,
    #[error("no petition has that name")]
    NoSuchPetition,
    #[error("the petition is closed")]
    Closed,
    #[error("signing is paused")]
    Paused,
    #[error("no challenge can be made: {0}")]
    Challenge(#[from] altcha::Error),
    #[error("the body is larger than {} bytes", crate::form::MAX_BODY)]
    TooLarge,
    #[error("the body is neither a form nor JSON")]
    UnknownEncoding,
    #[error("the body cannot be read: {0}")]
    Unreadable(&'static str),
    #[error(transparent)]
    Views(#[from] ViewsError),
    #[error(transparent)]
    Log(#[from] StoreError),
}

impl SignError {
    /// The metric's word for it.
    fn reason(&self) -> &'static str {
        match self {
            Self::NoSuchPage => "no_page",
            Self::NoSuchPetition => "no_petition",
            Self::Closed => "closed",
            Self::Paused => "paused",
            Self::TooLarge => "too_large",
            Self::UnknownEncoding => "encoding",
            Self::Unreadable(_) => "unreadable",
            Self::Views(_) | Self::Log(_) | Self::Challenge(_) => "unavailable",
        }
    }

    /// The one place where an error becomes an answer, is counted, and is logged if it is ours.
    /// `back` leads to the petition that the address names.
    pub(crate) fn into_response(self, answer: Answer, back: Option<Link>) -> Response<Body> {
        metrics::refused(self.reason());
        let language = answer.language.unwrap_or(Language::ALL[0]);
        let say = |status, notice, link| response::say(status, language, notice, link, answer.json);
        let title = "The request cannot be read";
        match self {
            Self::NoSuchPage => say(StatusCode::NOT_FOUND, Notice::PageNotFound, None),
            Self::NoSuchPetition => say(StatusCode::NOT_FOUND, Notice::PetitionNotFound, None),
            Self::Closed => say(StatusCode::CONFLICT, Notice::PetitionClosed, back),
            Self::Paused => say(StatusCode::CONFLICT, Notice::SigningPaused, back),
            Self::Challenge(error) => {
                tracing::error!(%error, "no challenge was made");
                say(StatusCode::SERVICE_UNAVAILABLE, Notice::Unavailable, back)
            }
            Self::TooLarge => say(StatusCode::PAYLOAD_TOO_LARGE, Notice::TooLarge, back),
            // No browser sends these from the form, so only a program reads the answer.
            Self::UnknownEncoding => response::problem(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                title,
                "Send application/x-www-form-urlencoded or application/json.",
                &[],
            ),
            Self::Unreadable(why) => response::problem(StatusCode::BAD_REQUEST, title, why, &[]),
            Self::Views(_) | Self::Log(_) => {
                tracing::error!(error = %self, "a signature was not taken");
                say(StatusCode::SERVICE_UNAVAILABLE, Notice::Unavailable, back)
            }
        }
    }
}
