//! A mail as it travels (RFC 5322, MIME): plain text and HTML as alternatives.

use std::time::SystemTime;

use lettre::Message;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};

use crate::Rendered;

/// Why a mail cannot be written. It names no address: addresses do not belong into logs.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Check the sender in the settings.
    #[error("the sender is not an address like `Name <name@example.org>`")]
    Sender(#[source] lettre::address::AddressError),
    /// Nothing can be sent to this recipient.
    #[error("the recipient is not an email address")]
    Recipient(#[source] lettre::address::AddressError),
    /// A header or an address of the mail cannot be written.
    #[error("the mail cannot be put together")]
    Message(#[from] lettre::error::Error),
}

/// What the caller decides about a mail's headers.
#[derive(Clone, Copy, Debug)]
pub struct Headers<'a> {
    /// With its angle brackets. The same mail sent again has the same one, so that a mailbox can drop the copy.
    pub message_id: &'a str,
    /// When it was written.
    pub date: SystemTime,
    /// For mails that a person can have stopped: an `https` address that stops them on a POST (RFC 8058).
    pub unsubscribe_url: Option<&'a str>,
}

/// The bytes to hand to a mail server. The same arguments give the same bytes.
///
/// # Errors
///
/// When an address is not one, or a header has characters that it cannot have.
pub fn mime(
    rendered: Rendered,
    from: &str,
    to: &str,
    headers: &Headers<'_>,
) -> Result<Vec<u8>, Error> {
    let from: Mailbox = from.parse().map_err(Error::Sender)?;
    let to: Mailbox = to.parse().map_err(Error::Recipient)?;
    let mut message = Message::builder()
        .from(from)
        .to(to)
        .subject(rendered.subject)
        .date(headers.date)
        .message_id(Some(one_word(headers.message_id)))
        // No robot answers (RFC 3834).
        .raw_header(raw("Auto-Submitted", "auto-generated".to_owned()));
    if let Some(url) = headers.unsubscribe_url {
        message = message
            .raw_header(raw("List-Unsubscribe", format!("<{}>", one_word(url))))
            .raw_header(raw(
                "List-Unsubscribe-Post",
                "List-Unsubscribe=One-Click".to_owned(),
            ));
    }
    let body = MultiPart::alternative()
        .boundary(boundary(headers.message_id))
        .singlepart(SinglePart::plain(rendered.text))
        .singlepart(SinglePart::html(rendered.html));
    Ok(message.multipart(body)?.formatted())
}

/// A header as it is: neither folded nor encoded, which readers of these headers may not undo.
fn raw(name: &'static str, value: String) -> HeaderValue {
    let name = HeaderName::new_from_ascii_str(name);
    HeaderValue::dangerous_new_pre_encoded(name, value.clone(), value)
}

/// Visible ASCII only: nothing that ends a header.
fn one_word(text: &str) -> String {
    text.chars().filter(char::is_ascii_graphic).collect()
}

/// Taken from the message's id instead of chance. `=_` is in no encoded body.
fn boundary(message_id: &str) -> String {
    let id = message_id.chars().filter(char::is_ascii_alphanumeric);
    let id: String = id.take(60).collect();
    format!("=_{id}")
}
