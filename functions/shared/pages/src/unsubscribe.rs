//! The page behind the link in each mail with news: one button that ends them.

use askama::Template;
use languages::{Language, Written};

/// The page with the button. It shows nothing of the signature, because mails are passed on.
#[derive(Template)]
#[template(path = "unsubscribe.html", whitespace = "minimize")]
pub struct UnsubscribePage<'a> {
    /// The visitor's language.
    pub language: Language,
    /// The address that the button posts to, with the token.
    pub action: &'a str,
    /// The petition whose news end.
    pub petition_title: Written<'a>,
    /// The petition's public address.
    pub petition_url: &'a str,
    /// The petition's name in addresses.
    pub slug: &'a str,
}

impl UnsubscribePage<'_> {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }
}
