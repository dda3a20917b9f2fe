//! The pages on which a signature moves to another address: asking for it, which mail to look for, and the page behind that
//! mail's link.

use std::borrow::Cow;

use askama::Template;
use languages::{Direction, Language, Written};

use crate::fields::{Field, Kind};
use crate::form::SignForm;
use crate::webmail::{self, Webmail};

/// The page with the form. It posts `act=change-address`. It holds personal data, so it has no `Debug`.
#[derive(Template)]
#[template(path = "address.html", whitespace = "minimize")]
pub struct AddressPage<'a> {
    /// The visitor's language.
    pub language: Language,
    /// The petition that was signed.
    pub petition_title: Written<'a>,
    /// The petition's public address.
    pub petition_url: &'a str,
    /// The petition's name in addresses.
    pub slug: &'a str,
    /// The address of the signer's own page.
    pub own_page: &'a str,
    /// The address of the signature.
    pub email: &'a str,
    /// Whether it is the endorsement of an organisation.
    pub is_endorsement: bool,
    /// What stands in the form, which has only the field of the address.
    pub form: &'a SignForm,
}

/// The page after it: the same for every address, because it shows only what was typed. It holds personal data, so it has no
/// `Debug`.
#[derive(Template)]
#[template(path = "address_sent.html", whitespace = "minimize")]
pub struct AddressSentPage<'a> {
    /// The visitor's language.
    pub language: Language,
    /// The petition that was signed.
    pub petition_title: Written<'a>,
    /// The petition's public address.
    pub petition_url: &'a str,
    /// The petition's name in addresses.
    pub slug: &'a str,
    /// The address of the signer's own page.
    pub own_page: &'a str,
    /// The address of the form.
    pub again: &'a str,
    /// The new address.
    pub email: &'a str,
    /// Whether the signature is the endorsement of an organisation.
    pub is_endorsement: bool,
    /// The sender of the email, if it is known here.
    pub sender: Option<&'a str>,
    /// For how many minutes emails are late, if that is worth mentioning.
    pub late_minutes: Option<u64>,
}

/// The page behind the link in the mail to the new address. It shows nothing of the signature: the address may be a
/// stranger's. It holds personal data, so it has no `Debug`.
#[derive(Template)]
#[template(path = "address_confirm.html", whitespace = "minimize")]
pub struct AddressConfirmPage<'a> {
    /// The visitor's language.
    pub language: Language,
    /// The address that the buttons post to, with the token.
    pub action: &'a str,
    /// The petition that was signed.
    pub petition_title: Written<'a>,
    /// The petition's public address.
    pub petition_url: &'a str,
    /// The petition's name in addresses.
    pub slug: &'a str,
    /// The new address.
    pub email: &'a str,
    /// Whether this address has a signature of its own that counts, so that none can move here.
    pub is_taken: bool,
    /// Whether it is an organisation's.
    pub is_endorsement: bool,
}

impl AddressPage<'_> {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }

    fn query(&self) -> String {
        self.petition_title.query(self.language)
    }

    /// The words of the link back to the own page.
    fn to_own_page(&self) -> &'static str {
        to_own_page(self.is_endorsement)
    }

    fn address_text(&self) -> String {
        let address = [("address", isolated(self.language, self.email).into())];
        self.language.text_with("address-text", address)
    }

    fn shows_problems(&self) -> bool {
        !self.form.errors.is_empty()
    }
}

impl AddressSentPage<'_> {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }

    fn query(&self) -> String {
        self.petition_title.query(self.language)
    }

    /// The words of the link back to the own page.
    fn to_own_page(&self) -> &'static str {
        to_own_page(self.is_endorsement)
    }

    fn late(&self) -> Option<String> {
        Some(crate::mails_late(self.language, self.late_minutes?))
    }

    fn webmail(&self) -> Option<Webmail> {
        webmail::of(self.email)
    }

    /// "Open Gmail".
    fn open(&self, webmail: &Webmail) -> String {
        let provider = [("provider", webmail.name.into())];
        self.language.text_with("check-mail-open", provider)
    }
}

impl AddressConfirmPage<'_> {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }

    fn title(&self) -> Cow<'static, str> {
        self.language.text(match self.is_taken {
            true => "address-taken-title",
            false => "address-confirm-title",
        })
    }
}

/// The words of a link to the own page of a signature.
pub(crate) fn to_own_page(is_endorsement: bool) -> &'static str {
    match is_endorsement {
        true => "confirmed-endorse-link",
        false => "confirmed-own-page-link",
    }
}

/// An email address in a sentence. It runs from left to right, also where the writing runs from right to left.
pub(crate) fn isolated(language: Language, address: &str) -> Cow<'_, str> {
    match language.direction() {
        Direction::RightToLeft => format!("\u{2066}{address}\u{2069}").into(),
        Direction::LeftToRight => address.into(),
    }
}

/// How many addresses a signer can ask for.
pub(crate) fn limit(language: Language) -> String {
    let day = [("day", events::signature::MAX_ADDRESSES_A_DAY.into())];
    language.text_with("address-limit", day)
}
