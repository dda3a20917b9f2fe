//! The actions that the buttons of a signer's own page offer.

use event_store::ExecuteError;
use events::signature::Refusal;
use lambda_http::Request;
use lambda_http::http::StatusCode;
use pages::Notice;
use public_http::{HttpError, request};

/// The largest form that is read, in bytes. The page's own forms have about 20.
const MAX_BODY: usize = 1024;

/// Erasing was requested without ticking the box that confirms it.
const NOT_SURE: HttpError = HttpError::new(
    StatusCode::UNPROCESSABLE_ENTITY,
    "not_sure",
    Notice::NotSure,
);
/// The signature is in a state in which the page does not offer the action.
pub(crate) const NOT_CHANGED: HttpError =
    HttpError::new(StatusCode::CONFLICT, "not_standing", Notice::NotChanged);

/// The link is too old for downloading.
pub(crate) const NOT_FRESH: HttpError =
    HttpError::new(StatusCode::FORBIDDEN, "not_fresh", Notice::NotFresh);
/// So many mails went to the address lately that none is sent now.
pub(crate) const TOO_MANY_MAILS: HttpError = HttpError::new(
    StatusCode::TOO_MANY_REQUESTS,
    "too_many_mails",
    Notice::TooManyMails,
);

/// An action of a signer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SignerAction {
    /// Show the name of the details of that version in public.
    Show(u64),
    /// Hide the name.
    Hide,
    /// Withdraw the signature.
    Withdraw,
    /// Sign again after a withdrawal, with the details of that version.
    SignAgain(u64),
    /// Send no more emails.
    StopMails,
    /// Make all links to the page useless, and send a new one.
    ReplaceLinks,
    /// Send a fresh link, for downloading.
    FreshLink,
    /// Erase the data for good.
    Erase,
}

impl SignerAction {
    /// Reads the form. Erasing also needs the ticked box.
    pub(crate) fn read(request: &Request) -> Result<Self, HttpError> {
        let body: &[u8] = request.body().as_ref();
        if body.len() > MAX_BODY {
            return Err(HttpError::TOO_LARGE);
        }
        let fields = request::form(body).map_err(|error| unreadable(error.to_string()))?;
        let value = |name| fields.get(name).map_or("", String::as_str);
        // The page shows details and their version, so that nobody publishes others than they saw.
        let details = || value("details").parse().map_err(|_| unknown());
        match value("act") {
            "show" => details().map(Self::Show),
            "hide" => Ok(Self::Hide),
            "withdraw" => Ok(Self::Withdraw),
            "sign-again" => details().map(Self::SignAgain),
            "stop-mails" => Ok(Self::StopMails),
            "replace-links" => Ok(Self::ReplaceLinks),
            "fresh-link" => Ok(Self::FreshLink),
            "erase" if value("sure") == "yes" => Ok(Self::Erase),
            "erase" => Err(NOT_SURE),
            _ => Err(unknown()),
        }
    }
}

/// The page has no such button, so only a program reads the response.
fn unknown() -> HttpError {
    unreadable(
        "Send act=hide, withdraw, stop-mails, replace-links, fresh-link, show or sign-again with details=VERSION (the \
         details_version of the data), or erase with sure=yes, as a form.",
    )
}

fn unreadable(detail: impl Into<String>) -> HttpError {
    HttpError::problem(
        StatusCode::BAD_REQUEST,
        "unreadable",
        "The form cannot be read",
        detail,
    )
}

impl SignerAction {
    /// Its name in the address of the page that says what happened.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Show(_) => "show",
            Self::Hide => "hide",
            Self::Withdraw => "withdraw",
            Self::SignAgain(_) => "sign-again",
            Self::StopMails => "stop-mails",
            Self::ReplaceLinks => "replace-links",
            Self::FreshLink => "fresh-link",
            Self::Erase => "erase",
        }
    }
}

/// The error that the signer reads if the rules refuse the action.
pub(crate) fn refused(error: ExecuteError) -> HttpError {
    match error {
        ExecuteError::Refused(Refusal::SetAside) => HttpError::INVALIDATED,
        ExecuteError::Refused(Refusal::NotFound) => HttpError::ERASED,
        ExecuteError::Refused(Refusal::NoMails) => TOO_MANY_MAILS,
        ExecuteError::Refused(_) => NOT_CHANGED,
        ExecuteError::Log(error) => error.into(),
    }
}
