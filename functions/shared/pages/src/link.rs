//! The form for signers who have lost the link to their own page.

use askama::Template;
use events::ids::SignerKind;
use languages::{Language, Written};

use crate::fields::Field;

/// Asks for the address of the signature. It holds personal data, so it has no `Debug`.
#[derive(Template)]
#[template(path = "link.html", whitespace = "minimize")]
#[expect(missing_docs, reason = "each says what it is")]
pub struct LinkPage<'a> {
    pub language: Language,
    pub petition_title: Written<'a>,
    pub slug: &'a str,
    /// Whose link it is.
    pub kind: SignerKind,
    /// As typed.
    pub email: &'a str,
    /// The message about a mistake in the address.
    pub error: Option<&'a str>,
}

impl LinkPage<'_> {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }

    /// Title and first sentence.
    fn words(&self) -> [&'static str; 2] {
        match self.kind {
            SignerKind::Person => ["link-title", "link-text"],
            SignerKind::Organisation => ["link-endorse-title", "link-endorse-text"],
        }
    }

    fn is_endorsement(&self) -> bool {
        self.kind == SignerKind::Organisation
    }
}
