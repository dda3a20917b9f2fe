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
const NOT_CHANGED: HttpError =
    HttpError::new(StatusCode::CONFLICT, "not_standing", Notice::NotChanged);

/// An action of a signer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SignerAction {
    /// Show the name in public, or hide it.
    Show(bool),
    /// Withdraw the signature.
    Withdraw,
    /// Sign again after a withdrawal.
    SignAgain,
    /// Send no more emails.
    StopMails,
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
        let fields = request::form(body).map_err(|_| unknown())?;
        let value = |name| {
            let field = fields.iter().rfind(|(known, _)| known == name);
            field.map_or("", |(_, value)| value)
        };
        match value("act") {
            "show" => Ok(Self::Show(true)),
            "hide" => Ok(Self::Show(false)),
            "withdraw" => Ok(Self::Withdraw),
            "sign-again" => Ok(Self::SignAgain),
            "stop-mails" => Ok(Self::StopMails),
            "erase" if value("sure") == "yes" => Ok(Self::Erase),
            "erase" => Err(NOT_SURE),
            _ => Err(unknown()),
        }
    }
}

/// The page has no such button, so only a program reads the response.
fn unknown() -> HttpError {
    HttpError::problem(
        StatusCode::BAD_REQUEST,
        "unreadable",
        "The form cannot be read",
        "Send act=show, hide, withdraw, sign-again, stop-mails, or erase with sure=yes, as a form.",
    )
}

/// The error that the signer reads if the rules refuse the action.
pub(crate) fn refused(error: ExecuteError) -> HttpError {
    match error {
        ExecuteError::Refused(Refusal::SetAside) => HttpError::INVALIDATED,
        ExecuteError::Refused(Refusal::NotFound) => HttpError::ERASED,
        ExecuteError::Refused(_) => NOT_CHANGED,
        ExecuteError::Log(error) => error.into(),
    }
}
