//! The bytes of a mail (RFC 5322, MIME), with plain text and HTML as alternatives.

use std::time::SystemTime;

use events::email::{EmailAddress, InvalidEmail};
use lettre::address::Envelope;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::{Address, Message};

use crate::Rendered;

/// Why a mail cannot be written. It contains no address, because it is logged.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The sender in the settings is not valid.
    #[error("the sender is not an address like `Name <name@example.org>`")]
    Sender(#[source] lettre::address::AddressError),
    /// The sender's address needs an extension that not every mail server has (SMTPUTF8, RFC 6531), so emails to some
    /// recipients would be lost.
    #[error(
        "the sender's address must be in ASCII before the @, and a host name after it, like `sign@example.org`"
    )]
    SenderNotAscii,
    /// The recipient's address is not valid.
    #[error("the recipient is not an email address")]
    Recipient(#[source] InvalidEmail),
    /// A header or an address of the mail cannot be written.
    #[error("a header or an address of the mail has characters that it cannot have")]
    Message(#[from] lettre::error::Error),
}

/// What the caller decides about a mail's headers.
#[derive(Clone, Copy, Debug)]
pub struct Headers<'a> {
    /// With its angle brackets. If a mail is sent twice, both have the same id, so that a mailbox can drop the copy.
    pub message_id: &'a str,
    /// When it was written.
    pub date: SystemTime,
    /// For mails that a reader can stop: an `https` address that stops them on a POST (RFC 8058).
    pub unsubscribe_url: Option<&'a str>,
}

/// The sender, with the domain in ASCII (IDNA): as every mail server takes it, in the header and in the envelope.
///
/// # Errors
/// [`Error::Sender`] or [`Error::SenderNotAscii`].
pub fn sender(from: &str) -> Result<Mailbox, Error> {
    let mailbox: Mailbox = from.parse().map_err(Error::Sender)?;
    let (user, domain) = (mailbox.email.user(), mailbox.email.domain());
    let domain = idna::domain_to_ascii_strict(domain)
        .ok()
        .filter(|_| user.is_ascii())
        .ok_or(Error::SenderNotAscii)?;
    let email = Address::new(user, &domain).map_err(Error::Sender)?;
    Ok(Mailbox::new(mailbox.name, email))
}

/// The recipient: whatever the forms take, by the same rule. The parser of lettre is narrower, and knows no combining marks. A
/// local part beyond ASCII stays as it is: it needs a mail server with SMTPUTF8 (RFC 6531), and SES refuses it.
///
/// # Errors
/// [`Error::Recipient`].
pub fn recipient(to: &str) -> Result<Address, Error> {
    let to = EmailAddress::parse(to).map_err(Error::Recipient)?;
    let (user, domain) = to
        .as_str()
        .rsplit_once('@')
        .ok_or(Error::Recipient(InvalidEmail))?;
    Ok(Address::new_dangerous(user, domain))
}

/// The host of a web address in ASCII (IDNA), for the right side of a `Message-ID`:
/// `xn--bcher-kva.example` of `https://bücher.example:8443/path`.
#[must_use]
pub fn ascii_host(base_url: &str) -> String {
    let rest = base_url
        .split_once("://")
        .map_or(base_url, |(_, rest)| rest);
    let host = rest.split(['/', ':', '?']).next().unwrap_or(rest);
    idna::domain_to_ascii_strict(host).unwrap_or_else(|_| "localhost".to_owned())
}

/// The bytes for a mail server. The same arguments give the same bytes.
///
/// # Errors
/// [`Error`], if an address is not valid, or a header has characters that it cannot have.
pub fn mime(
    rendered: Rendered,
    from: &str,
    to: &str,
    headers: &Headers<'_>,
) -> Result<Vec<u8>, Error> {
    let from = sender(from)?;
    let to = recipient(to)?;
    // Lettre would read it from the headers, with its own parser.
    let envelope = Envelope::new(Some(from.email.clone()), vec![to.clone()])?;
    let mut message = Message::builder()
        .from(from)
        .to(Mailbox::new(None, to))
        .envelope(envelope)
        .subject(rendered.subject)
        .date(headers.date)
        .message_id(Some(one_word(headers.message_id)))
        // Automatic replies are suppressed (RFC 3834).
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

/// A header that is neither folded nor encoded, because some readers of these headers cannot decode it.
fn raw(name: &'static str, value: String) -> HeaderValue {
    let name = HeaderName::new_from_ascii_str(name);
    HeaderValue::dangerous_new_pre_encoded(name, value.clone(), value)
}

/// Whether the text is visible ASCII, so that it cannot end a header.
fn one_word(text: &str) -> String {
    text.chars().filter(char::is_ascii_graphic).collect()
}

/// Derived from the message's id, so that it is reproducible. No encoded body contains `=_`.
fn boundary(message_id: &str) -> String {
    let id = message_id.chars().filter(char::is_ascii_alphanumeric);
    let id: String = id.take(60).collect();
    format!("=_{id}")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

    use proptest::prelude::*;

    use super::*;

    /// The lines of the head of a mail to an address.
    fn head(to: &str) -> Result<String, Error> {
        let rendered = Rendered {
            subject: "s".to_owned(),
            text: "t".to_owned(),
            html: "h".to_owned(),
        };
        let headers = Headers {
            message_id: "<1@example.org>",
            date: SystemTime::UNIX_EPOCH,
            unsubscribe_url: None,
        };
        let bytes = mime(rendered, "Rivers <sign@example.org>", to, &headers)?;
        let mail = String::from_utf8(bytes).unwrap();
        Ok(mail.split("\r\n\r\n").next().unwrap().to_owned())
    }

    fn is_written(typed: &str) -> bool {
        let address = EmailAddress::parse(typed).unwrap();
        let to = format!("To: {}", address.as_str());
        head(address.as_str())
            .unwrap()
            .split("\r\n")
            .any(|line| line == to)
    }

    #[test]
    fn a_mail_can_go_to_addresses_of_all_scripts() {
        for typed in [
            "தமிழ்@example.com",
            "తెలుగు@example.com",
            "संपर्क@example.com",
            "ผู้ใช้@example.com",
            "কর্ম@example.com",
            "ខ្មែរ@example.com",
            "မြန်မာ@example.com",
            "می\u{200c}خواهم@example.com",
            "o’neill@example.org",
            "o'brien!#$%&*/=?^_`{|}~-@example.com",
            "用户@例え.jp",
        ] {
            assert!(is_written(typed), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn a_mail_can_go_to_whatever_the_forms_take(
            local in "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~’·-]{1,12}(\\.[\\p{L}\\p{M}]{1,4})?|\\PC{1,16}",
            domain in prop::sample::select(vec!["example.org", "bücher.example", "例え.jp", "mail.пример.рф"]),
        ) {
            let typed = format!("{local}@{domain}");
            if EmailAddress::parse(&typed).is_ok() {
                prop_assert!(is_written(&typed), "{:?}", typed);
            }
        }
    }
}
