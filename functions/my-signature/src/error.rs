//! Why the signer's own page is not shown or did nothing, and what is answered then.

use event_store::{ExecuteError, StoreError};
use events::link::LinkError;
use events::signature::Refusal;
use lambda_http::http::StatusCode;
use lambda_http::{Body, Response};
use languages::Language;
use pages::{Link, Notice};
use public_http::response;
use runtime::metrics;
use views::ViewsError;

/// Why the signer's own page is not shown or did nothing.
#[derive(Debug, thiserror::Error)]
pub(crate) enum MySignatureError {
    #[error("no page has that address")]
    NoSuchPage,
    #[error("the link is not one of ours")]
    Forged,
    #[error("the link is too old")]
    Expired,
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
    #[error("the signature does not stand as the act needs it")]
    NotStanding,
    #[error(transparent)]
    Views(#[from] ViewsError),
    #[error(transparent)]
    Log(#[from] StoreError),
}

impl From<LinkError> for MySignatureError {
    fn from(error: LinkError) -> Self {
        match error {
            LinkError::Forged => Self::Forged,
            LinkError::Expired { .. } => Self::Expired,
        }
    }
}

impl From<ExecuteError> for MySignatureError {
    fn from(error: ExecuteError) -> Self {
        match error {
            ExecuteError::Refused(Refusal::SetAside) => Self::SetAside,
            ExecuteError::Refused(Refusal::NotFound) => Self::Erased,
            ExecuteError::Refused(_) => Self::NotStanding,
            ExecuteError::Log(error) => Self::Log(error),
        }
    }
}

impl MySignatureError {
    /// The metric's word for it.
    fn reason(&self) -> &'static str {
        match self {
            Self::NoSuchPage => "no_page",
            Self::Forged => "link_forged",
            Self::Expired => "link_expired",
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
    pub(crate) fn into_response(
        self,
        language: Language,
        json: bool,
        ways: WaysOn,
    ) -> Response<Body> {
        metrics::refused(self.reason());
        let WaysOn { petition, own_page } = ways;
        let (status, notice, link) = match &self {
            Self::NoSuchPage => (StatusCode::NOT_FOUND, Notice::PageNotFound, None),
            Self::Forged => (StatusCode::NOT_FOUND, Notice::LinkUnknown, None),
            Self::NoSuchPetition => (StatusCode::NOT_FOUND, Notice::PetitionNotFound, None),
            Self::Expired => (StatusCode::GONE, Notice::LinkExpired, petition),
            Self::Erased => (StatusCode::GONE, Notice::Erased, petition),
            Self::SetAside => (StatusCode::CONFLICT, Notice::SetAside, own_page),
            Self::NotStanding => (StatusCode::CONFLICT, Notice::NotChanged, own_page),
            Self::NotSure => (StatusCode::UNPROCESSABLE_ENTITY, Notice::NotSure, own_page),
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, Notice::TooLarge, own_page),
            // The page has no button for it, so only a program reads the answer.
            Self::UnknownAct => return unknown_act(),
            Self::Views(_) | Self::Log(_) => {
                tracing::error!(error = %self, "a signer's own page was not answered");
                (
                    StatusCode::SERVICE_UNAVAILABLE,
                    Notice::Unavailable,
                    own_page,
                )
            }
        };
        response::say(status, language, notice, link, json)
    }
}

/// Where to go from a page that says what was wrong, as far as the link tells.
#[derive(Debug, Default)]
pub(crate) struct WaysOn {
    pub(crate) petition: Option<Link>,
    pub(crate) own_page: Option<Link>,
}

fn unknown_act() -> Response<Body> {
    response::problem(
        StatusCode::BAD_REQUEST,
        "The form cannot be read",
        "Send act=show, hide, withdraw, sign-again, stop-mails, or erase with sure=yes, as a form.",
        &[],
    )
}
