//! Why the signer's own page is not shown or did nothing, and what is answered then.

use events::ids::Slug;
use events::link::LinkError;
use events::log::{ExecuteError, LogError};
use events::signature::Refusal;
use lambda_http::http::StatusCode;
use lambda_http::{Body, Response};
use languages::Language;
use site::{Link, Notice, http, petition_url};
use telemetry::metrics;
use views::ViewsError;

/// Why the signer's own page is not shown or did nothing.
#[derive(Debug, thiserror::Error)]
pub(crate) enum WithdrawError {
    #[error("no page has that address")]
    NoSuchPage,
    #[error("the link is not one of ours")]
    Forged,
    #[error("the link is too old")]
    Expired(Slug),
    #[error("no petition has that name")]
    NoSuchPetition,
    #[error("the signature was erased")]
    Erased,
    #[error("the signature was set aside")]
    SetAside,
    #[error("erasing was asked for without the tick")]
    NotSure,
    #[error("the form is larger than {} bytes", crate::act::MAX_BODY)]
    TooLarge,
    #[error("the form asks for nothing that there is")]
    UnknownAct,
    #[error("the signature does not stand, so its name cannot be shown")]
    NotStanding,
    #[error(transparent)]
    Views(#[from] ViewsError),
    #[error(transparent)]
    Log(#[from] LogError),
}

impl From<LinkError> for WithdrawError {
    fn from(error: LinkError) -> Self {
        match error {
            LinkError::Forged => Self::Forged,
            LinkError::Expired { petition } => Self::Expired(petition),
        }
    }
}

impl From<ExecuteError> for WithdrawError {
    fn from(error: ExecuteError) -> Self {
        match error {
            ExecuteError::Refused(Refusal::SetAside) => Self::SetAside,
            ExecuteError::Refused(Refusal::NotFound) => Self::Erased,
            ExecuteError::Refused(_) => Self::NotStanding,
            ExecuteError::Log(error) => Self::Log(error),
        }
    }
}

impl WithdrawError {
    /// The metric's word for it.
    fn reason(&self) -> &'static str {
        match self {
            Self::NoSuchPage => "no_page",
            Self::Forged => "link_forged",
            Self::Expired(_) => "link_expired",
            Self::NoSuchPetition => "no_petition",
            Self::Erased => "erased",
            Self::SetAside => "set_aside",
            Self::NotSure => "not_sure",
            Self::TooLarge => "too_large",
            Self::UnknownAct => "unreadable",
            Self::NotStanding => "not_standing",
            Self::Views(_) | Self::Log(_) => "unavailable",
        }
    }

    /// The one place where an error becomes an answer, is counted, and is logged if it is ours.
    pub(crate) fn into_response(self, language: Language, base_url: &str) -> Response<Body> {
        metrics::refused(self.reason());
        let say = |status, notice| http::notice(status, language, notice, None);
        let unreadable =
            |status, detail| http::problem(status, "The form cannot be read", detail, &[]);
        match self {
            Self::NoSuchPage => say(StatusCode::NOT_FOUND, Notice::PageNotFound),
            Self::Forged => say(StatusCode::NOT_FOUND, Notice::LinkUnknown),
            Self::NoSuchPetition => say(StatusCode::NOT_FOUND, Notice::PetitionNotFound),
            Self::Erased => say(StatusCode::GONE, Notice::Erased),
            Self::SetAside => say(StatusCode::CONFLICT, Notice::SetAside),
            Self::NotSure => say(StatusCode::UNPROCESSABLE_ENTITY, Notice::NotSure),
            Self::TooLarge => say(StatusCode::PAYLOAD_TOO_LARGE, Notice::TooLarge),
            Self::Expired(slug) => {
                let url = format!("{}?lang={language}", petition_url(base_url, slug.as_str()));
                let link = Link::to_petition(language, url);
                http::notice(StatusCode::GONE, language, Notice::LinkExpired, Some(link))
            }
            // The page has no button for these.
            Self::UnknownAct => unreadable(
                StatusCode::BAD_REQUEST,
                "Send act=show, hide, withdraw, sign-again, stop-mails, or erase with sure=yes, as a form.",
            ),
            Self::NotStanding => unreadable(
                StatusCode::CONFLICT,
                "Only a confirmed signature can be shown, hidden or withdrawn, and only a withdrawn one given again.",
            ),
            Self::Views(_) | Self::Log(_) => {
                tracing::error!(error = %self, "a signer's own page was not answered");
                say(StatusCode::SERVICE_UNAVAILABLE, Notice::Unavailable)
            }
        }
    }
}
