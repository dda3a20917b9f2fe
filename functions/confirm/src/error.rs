//! Why a link confirms nothing, and what is answered then.

use events::ids::Slug;
use events::link::LinkError;
use events::log::LogError;
use lambda_http::http::StatusCode;
use lambda_http::{Body, Response};
use languages::Language;
use site::{Link, Notice, http, petition_url};
use telemetry::metrics;
use views::ViewsError;

/// Why a link confirms nothing.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ConfirmError {
    #[error("no page has that address")]
    NoSuchPage,
    #[error("the link is not one of ours")]
    Forged,
    #[error("the link is too old, or the details that it was for are gone")]
    Outdated(Slug),
    #[error("no petition has that name")]
    NoSuchPetition,
    #[error("the petition closed too long ago")]
    Closed(Slug),
    #[error("the signature was erased")]
    Erased,
    #[error("the signature was withdrawn")]
    Withdrawn(Slug),
    #[error("the signature was set aside")]
    SetAside,
    #[error("no randomness for the link: {0}")]
    NoLink(String),
    #[error(transparent)]
    Views(#[from] ViewsError),
    #[error(transparent)]
    Log(#[from] LogError),
}

impl From<LinkError> for ConfirmError {
    fn from(error: LinkError) -> Self {
        match error {
            LinkError::Forged => Self::Forged,
            LinkError::Expired { petition } => Self::Outdated(petition),
        }
    }
}

impl ConfirmError {
    /// The metric's word for it.
    fn reason(&self) -> &'static str {
        match self {
            Self::NoSuchPage => "no_page",
            Self::Forged => "link_forged",
            Self::Outdated(_) => "link_expired",
            Self::NoSuchPetition => "no_petition",
            Self::Closed(_) => "closed",
            Self::Erased => "erased",
            Self::Withdrawn(_) => "withdrawn",
            Self::SetAside => "set_aside",
            Self::NoLink(_) | Self::Views(_) | Self::Log(_) => "unavailable",
        }
    }

    /// The one place where an error becomes an answer, is counted, and is logged if it is ours.
    pub(crate) fn into_response(self, language: Language, base_url: &str) -> Response<Body> {
        metrics::refused(self.reason());
        let say = |status, notice| http::notice(status, language, notice, None);
        let with_petition = |status, notice, slug: &Slug| {
            let url = format!("{}?lang={language}", petition_url(base_url, slug.as_str()));
            http::notice(
                status,
                language,
                notice,
                Some(Link::to_petition(language, url)),
            )
        };
        match self {
            Self::NoSuchPage => say(StatusCode::NOT_FOUND, Notice::PageNotFound),
            Self::Forged => say(StatusCode::NOT_FOUND, Notice::LinkUnknown),
            Self::NoSuchPetition => say(StatusCode::NOT_FOUND, Notice::PetitionNotFound),
            Self::Erased => say(StatusCode::GONE, Notice::Erased),
            Self::SetAside => say(StatusCode::CONFLICT, Notice::SetAside),
            Self::Withdrawn(slug) => with_petition(StatusCode::CONFLICT, Notice::Withdrawn, &slug),
            Self::Outdated(slug) => with_petition(StatusCode::GONE, Notice::LinkExpired, &slug),
            Self::Closed(slug) => {
                with_petition(StatusCode::CONFLICT, Notice::PetitionClosed, &slug)
            }
            Self::NoLink(_) | Self::Views(_) | Self::Log(_) => {
                tracing::error!(error = %self, "a link was not answered");
                say(StatusCode::SERVICE_UNAVAILABLE, Notice::Unavailable)
            }
        }
    }
}
