//! The pages from the form to a counted signature: check your mail, press the button, share the petition.

use askama::Template;
use languages::{Language, Written};

use crate::notice::Link;
use crate::share;

/// The page after the form, the same for every address, so that it does not reveal who has signed.
#[derive(Debug, Template)]
#[template(path = "check_mail.html", whitespace = "minimize")]
#[expect(missing_docs, reason = "each says what it is")]
pub struct CheckMailPage<'a> {
    pub language: Language,
    pub petition_title: Written<'a>,
    pub petition_url: &'a str,
}

impl CheckMailPage<'_> {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }
}

/// The page behind the link in the mail. Mail scanners open links, so only the button confirms.
#[derive(Template)]
#[template(path = "confirm.html", whitespace = "minimize")]
pub struct ConfirmPage<'a> {
    /// The visitor's language.
    pub language: Language,
    /// The address that the button posts to, with the token.
    pub action: &'a str,
    /// The petition that was signed.
    pub petition_title: Written<'a>,
}

impl ConfirmPage<'_> {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }
}

/// The page after confirming: thanks, and links to share the petition.
#[derive(Template)]
#[template(path = "confirmed.html", whitespace = "minimize")]
pub struct ConfirmedPage<'a> {
    /// The visitor's language.
    pub language: Language,
    /// The petition that was signed.
    pub petition_title: Written<'a>,
    /// The petition's public address, which is shared.
    pub petition_url: &'a str,
    /// The address of the signer's own page.
    pub own_page_url: &'a str,
    /// The number of confirmed signatures, if it is known without another request.
    pub confirmed: Option<u64>,
}

impl ConfirmedPage<'_> {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }

    fn count(&self) -> Option<String> {
        let count = self.confirmed?.into();
        Some(
            self.language
                .text_with("count-signatures", [("count", count)]),
        )
    }

    fn share_links(&self) -> Vec<Link> {
        share::links(self.language, self.petition_title.text, self.petition_url)
    }
}
