//! Why a link confirms nothing, and what is answered then.

use event_store::StoreError;
use events::link::LinkError;
use lambda_http::http::StatusCode;
use lambda_http::{Body, Response};
use languages::Language;
use pages::{Link, Notice};
use public_http::response;
use runtime::metrics;
use views::ViewsError;

/// Why a link confirms nothing.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ConfirmError {
    #[error("no page has that address")]
    NoSuchPage,
    #[error("the link is not one of ours")]
    Forged,
    #[error("the link is too old, or the details that it was for are gone")]
    Outdated,
    #[error("no petition has that name")]
    NoSuchPetition,
    #[error("the petition closed too long ago")]
    Closed,
    #[error("the signature was erased")]
    Erased,
    #[error("the signature was withdrawn")]
    Withdrawn,
    #[error("the signature was set aside")]
    SetAside,
    #[error("no randomness for the link: {0}")]
    NoLink(String),
    #[error(transparent)]
    Views(#[from] ViewsError),
    #[error(transparent)]
    Log(#[from] StoreError),
}

impl From<LinkError> for ConfirmError {
    fn from(error: LinkError) -> Self {
        match error {
            LinkError::Forged => Self::Forged,
            LinkError::Expired { .. } => Self::Outdated,
        }
    }
}

impl ConfirmError {
    /// The metric's word for it.
    fn reason(&self) -> &'static str {
        match self {
            Self::NoSuchPage => "no_page",
            Self::Forged => "link_forged",
            Self::Outdated => "link_expired",
            Self::NoSuchPetition => "no_petition",
            Self::Closed => "closed",
            Self::Erased => "erased",
            Self::Withdrawn => "withdrawn",
            Self::SetAside => "set_aside",
            Self::NoLink(_) | Self::Views(_) | Self::Log(_) => "unavailable",
        }
    }

    /// The one place where an error becomes an answer, is counted, and is logged if it is ours.
    /// `back` leads to the petition, where it is known.
    pub(crate) fn into_response(
        self,
        language: Language,
        json: bool,
        back: Option<Link>,
    ) -> Response<Body> {
        metrics::refused(self.reason());
        let (status, notice) = match &self {
            Self::NoSuchPage => (StatusCode::NOT_FOUND, Notice::PageNotFound),
            Self::Forged => (StatusCode::NOT_FOUND, Notice::LinkUnknown),
            Self::NoSuchPetition => (StatusCode::NOT_FOUND, Notice::PetitionNotFound),
            Self::Erased => (StatusCode::GONE, Notice::Erased),
            Self::SetAside => (StatusCode::CONFLICT, Notice::SetAside),
            Self::Withdrawn => (StatusCode::CONFLICT, Notice::Withdrawn),
            Self::Outdated => (StatusCode::GONE, Notice::LinkExpired),
            Self::Closed => (StatusCode::CONFLICT, Notice::PetitionClosed),
            Self::NoLink(_) | Self::Views(_) | Self::Log(_) => {
                tracing::error!(error = %self, "a link was not answered");
                (StatusCode::SERVICE_UNAVAILABLE, Notice::Unavailable)
            }
        };
        let back = back.filter(|_| !matches!(self, Self::NoSuchPetition));
        response::say(status, language, notice, back, json)
    }
}
