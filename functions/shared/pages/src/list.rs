//! The list of petitions: the front page of a site with more than one.

use askama::Template;
use languages::{Language, Written};
use views::petition::{Petition, PetitionStatus};

use crate::time;

/// A petition in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed<'a> {
    /// The petition.
    pub petition: &'a Petition,
    /// Its title, for the visitor.
    pub title: Written<'a>,
    /// The beginning of the same text; may be empty.
    pub summary: &'a str,
    /// How many have confirmed.
    pub confirmed: u64,
}

/// The petitions that are or were open, each with its count and its state.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "list.html", whitespace = "minimize")]
pub struct ListPage<'a> {
    /// The visitor's language.
    pub language: Language,
    /// The petitions, in the order to show them.
    pub petitions: Vec<Listed<'a>>,
    /// The number of the next page, if there are more.
    pub next: Option<usize>,
}

impl ListPage<'_> {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }

    fn address(&self, listed: &Listed<'_>) -> String {
        let query = listed.title.query(self.language);
        format!("/petitions/{}?{query}", listed.petition.slug)
    }

    fn count(&self, listed: &Listed<'_>) -> String {
        let count = [("count", listed.confirmed.into())];
        self.language.text_with("count-signatures", count)
    }

    fn state(&self, listed: &Listed<'_>) -> String {
        let language = self.language;
        match listed.petition.status {
            PetitionStatus::Closed { at } => {
                let date = time::date(language, at, &listed.petition.time_zone);
                language.text_with("list-closed", [("date", date.into())])
            }
            _ if listed.petition.paused => language.text("list-paused").into_owned(),
            _ => language.text("list-open").into_owned(),
        }
    }
}
