//! What the signer asks for by a button of their own page.

use lambda_http::Request;
use public_http::request;

use crate::error::MySignatureError;

/// Largest form that is read, in bytes; the page's own have about 20.
pub(crate) const MAX_BODY: usize = 1024;

/// What the signer asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Act {
    /// Show the name, or hide it.
    Show(bool),
    /// Take the signature back.
    Withdraw,
    /// Give it again.
    SignAgain,
    /// Send no more mails.
    StopMails,
    /// Erase the data for good.
    Erase,
}

impl Act {
    /// Reads the form. Erasing takes a tick besides the button.
    pub(crate) fn read(request: &Request) -> Result<Self, MySignatureError> {
        let body: &[u8] = request.body().as_ref();
        if body.len() > MAX_BODY {
            return Err(MySignatureError::TooLarge);
        }
        let fields = request::form(body).map_err(|_| MySignatureError::UnknownAct)?;
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
            "erase" => Err(MySignatureError::NotSure),
            _ => Err(MySignatureError::UnknownAct),
        }
    }
}
