//! The front page of a site with more than one petition.

use askama::Template;
use languages::Language;

use crate::notice::Link;

/// Links to the petitions that can be signed, with their titles.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "list.html", whitespace = "minimize")]
pub struct ListPage {
    /// The visitor's language.
    pub language: Language,
    /// The petitions, in the order to show them.
    pub petitions: Vec<Link>,
}

impl ListPage {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }
}
