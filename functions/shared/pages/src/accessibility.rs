//! What is done so that everybody can use the site, what is missing, and whom to tell.

use askama::Template;
use languages::Language;

/// The site's statement on accessibility. It says what `tests/browser` checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Template)]
#[template(path = "accessibility.html", whitespace = "minimize")]
pub struct AccessibilityPage {
    /// The visitor's language.
    pub language: Language,
}

impl AccessibilityPage {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }

    /// Whom to write to: people are named on the petition's privacy page.
    fn report(&self) -> String {
        let page = self.language.text("privacy-page-title").into_owned();
        self.language
            .text_with("access-report-text", [("privacy", page.into())])
    }
}
