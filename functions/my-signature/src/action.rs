//! The actions that the buttons of a signer's own page offer.

use std::collections::BTreeMap;

use event_store::ExecuteError;
use events::signature::Refusal;
use lambda_http::Request;
use lambda_http::http::StatusCode;
use pages::Notice;
use public_http::press::{MAILED_TO, MAILED_TO_BYTES};
use public_http::{HttpError, request};

use crate::address::{TOO_MANY_ADDRESSES, TypedAddress};
use crate::correct::Typed;

/// The largest form of a button that is read, in bytes. The page's own forms have about 20, without the address.
const MAX_BODY: usize = 1024 + MAILED_TO_BYTES;
/// The largest form with an address, in bytes. With the longest address three times it takes about 2.5 KB.
const MAX_ADDRESS: usize = 4 * 1024;
/// The largest form with a correction, in bytes. With every field full it takes less than 10 KB.
const MAX_CORRECTION: usize = 64 * 1024;

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

/// What a form of the page asks for.
pub(crate) enum Asked {
    /// What a button does.
    Action(SignerAction),
    /// A correction of the details.
    Correction(Typed),
    /// A mail to another address.
    Address(TypedAddress),
}

impl Asked {
    /// Reads the form.
    pub(crate) fn read(request: &Request) -> Result<Self, HttpError> {
        let body: &[u8] = request.body().as_ref();
        if body.len() > MAX_CORRECTION {
            return Err(HttpError::TOO_LARGE);
        }
        let fields = request::form(body).map_err(|error| unreadable(error.to_string()))?;
        if fields.get("act").is_some_and(|act| act == "correct") {
            return Typed::read(fields).map(Self::Correction);
        }
        let asks = fields.get("act").is_some_and(|act| act == "change-address");
        if body.len() > if asks { MAX_ADDRESS } else { MAX_BODY } {
            return Err(HttpError::TOO_LARGE);
        }
        if asks {
            return TypedAddress::read(fields).map(Self::Address);
        }
        SignerAction::read(&fields).map(Self::Action)
    }
}

/// An action of a signer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SignerAction {
    /// Show the name of the details of that version in public.
    Show(u64),
    /// Hide the name.
    Hide,
    /// Take back the permission to show the comment.
    HideComment,
    /// Withdraw the signature.
    Withdraw,
    /// Say that somebody else signed with the address.
    NotMe,
    /// Sign again after a withdrawal, with the details of that version.
    SignAgain(u64),
    /// Send no more emails.
    StopMails,
    /// Send emails again.
    ResumeMails,
    /// Make all links to the page useless, and send a new one.
    ReplaceLinks,
    /// Send a fresh link, for downloading.
    FreshLink,
    /// Give up the address that was asked for.
    KeepAddress,
    /// Erase the data for good.
    Erase,
}

impl SignerAction {
    /// Reads the form. Erasing also needs the ticked box.
    fn read(fields: &BTreeMap<String, String>) -> Result<Self, HttpError> {
        let value = |name| fields.get(name).map_or("", String::as_str);
        // The page shows details and their version, so that nobody publishes others than they saw.
        let details = || request::version(value("details")).ok_or_else(unknown);
        let action = match value("act") {
            "show" => Self::Show(details()?),
            "hide" => Self::Hide,
            "hide-comment" => Self::HideComment,
            "withdraw" => Self::Withdraw,
            "not-me" => Self::NotMe,
            "sign-again" => Self::SignAgain(details()?),
            "stop-mails" => Self::StopMails,
            "resume-mails" => Self::ResumeMails,
            "replace-links" => Self::ReplaceLinks,
            "fresh-link" => Self::FreshLink,
            "keep-address" => Self::KeepAddress,
            "erase" if value("sure") == "yes" => Self::Erase,
            "erase" => return Err(NOT_SURE),
            _ => return Err(unknown()),
        };
        match action {
            Self::Erase => takes(fields, &["act", "sure"])?,
            _ => takes(fields, &["act", "details"])?,
        }
        // The page sends it with every button.
        if fields.contains_key("details") {
            details()?;
        }
        Ok(action)
    }
}

/// Refuses a field that an action does not take, by its name: whoever sends it expects something of it. Each takes the address
/// of the second step.
pub(crate) fn takes(fields: &BTreeMap<String, String>, names: &[&str]) -> Result<(), HttpError> {
    let is_read = |name: &str| name == MAILED_TO || names.contains(&name);
    match request::unread(fields, is_read) {
        None => Ok(()),
        Some(name) => Err(unreadable(format!(
            "This action does not take {name}: send only {}.",
            names.join(", ")
        ))),
    }
}

/// The page has no such button, so only a program reads the response.
fn unknown() -> HttpError {
    unreadable(
        "Send act=hide, hide-comment, withdraw, not-me, stop-mails, resume-mails, replace-links, fresh-link, keep-address, show or sign-again \
         with details=VERSION (the details_version of the data), correct with revision=VERSION (the revision of the data) \
         and the fields, change-address with email=ADDRESS, or erase with sure=yes, as a form, and mailed_to=ADDRESS with the \
         address that the email with the link went to.",
    )
}

pub(crate) fn unreadable(detail: impl Into<String>) -> HttpError {
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
            Self::HideComment => "hide-comment",
            Self::Withdraw => "withdraw",
            Self::NotMe => "not-me",
            Self::SignAgain(_) => "sign-again",
            Self::StopMails => "stop-mails",
            Self::ResumeMails => "resume-mails",
            Self::ReplaceLinks => "replace-links",
            Self::FreshLink => "fresh-link",
            Self::KeepAddress => "keep-address",
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
        ExecuteError::Refused(Refusal::TooManyAddresses { until }) => {
            TOO_MANY_ADDRESSES.until(until)
        }
        ExecuteError::Refused(Refusal::TooManyChanges { until }) => {
            HttpError::too_many_changes(until)
        }
        ExecuteError::Refused(_) => NOT_CHANGED,
        ExecuteError::Log(error) => error.into(),
    }
}
