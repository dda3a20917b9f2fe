//! From the form to a signature that counts: look for the mail, press the button, pass it on.

use askama::Template;
use languages::Language;

use crate::notice::Link;
use crate::share;

/// After the form: the same for every address, so that nobody learns who signed.
#[derive(Debug, Template)]
#[template(path = "check_mail.html", whitespace = "minimize")]
#[expect(missing_docs, reason = "each says what it is")]
pub struct CheckMailPage<'a> {
    pub language: Language,
    pub petition_title: &'a str,
    pub petition_url: &'a str,
}

impl CheckMailPage<'_> {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }
}

/// Behind the link in the mail. Mail scanners open links, so it takes the button to confirm.
#[derive(Template)]
#[template(path = "confirm.html", whitespace = "minimize")]
pub struct ConfirmPage<'a> {
    /// The visitor's language.
    pub language: Language,
    /// Where the button posts to: the confirmation's own address, with its token.
    pub action: &'a str,
    /// The petition that was signed.
    pub petition_title: &'a str,
}

impl ConfirmPage<'_> {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }
}

/// The signature counts: thanks, and how to pass the petition on.
#[derive(Template)]
#[template(path = "confirmed.html", whitespace = "minimize")]
pub struct ConfirmedPage<'a> {
    /// The visitor's language.
    pub language: Language,
    /// The petition that was signed.
    pub petition_title: &'a str,
    /// Its public address: what is shared.
    pub petition_url: &'a str,
    /// The signer's own page.
    pub own_page_url: &'a str,
    /// How many have confirmed, when that is known at once.
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
        share::links(self.language, self.petition_title, self.petition_url)
    }
}
