//! Comments that signers and organisers let be shown: the latest on the petition's page, and all of them on a page in parts.

use std::borrow::Cow;

use askama::Template;
use languages::{Language, Written};
use views::count::Comment;
use views::{Part, Withheld};

use crate::names::{self, country_named};
use crate::news::part_before;
use crate::time;

/// A page with a part of the comments.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "comments.html", whitespace = "minimize")]
pub struct CommentsPage<'a> {
    /// The visitor's language.
    pub language: Language,
    /// The petition that was signed.
    pub petition_title: Written<'a>,
    /// Its name in addresses.
    pub slug: &'a str,
    /// IANA name of the time zone for the dates.
    pub time_zone: &'a str,
    /// Why no name is shown, and no comment with it.
    pub withheld: Option<Withheld>,
    /// The comments, the last confirmed first.
    pub comments: &'a Part<Comment>,
}

impl CommentsPage<'_> {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }

    fn query(&self) -> String {
        self.petition_title.query(self.language)
    }

    fn withheld(&self) -> Option<Cow<'static, str>> {
        Some(match self.withheld? {
            Withheld::Hidden => self.language.text("comments-hidden"),
            why @ Withheld::TooFew { .. } => names::withheld(self.language, why),
        })
    }

    fn shown(&self) -> impl Iterator<Item = ShownComment<'_>> {
        let comments = self.comments.entries.iter();
        comments.map(|comment| ShownComment::of(comment, self.language, self.time_zone))
    }

    fn more(&self) -> Option<String> {
        let next = self.comments.next.as_deref()?;
        Some(part_before(self.slug, "comments", next, &self.query()))
    }
}

/// A comment as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ShownComment<'a> {
    /// The lines that are not empty.
    pub(crate) lines: Vec<&'a str>,
    /// None if the signer does not show it.
    pub(crate) name: Option<&'a str>,
    /// In the language of the page; may be empty.
    pub(crate) country: String,
    pub(crate) date: String,
    /// For programs.
    pub(crate) datetime: String,
}

impl<'a> ShownComment<'a> {
    pub(crate) fn of(comment: &'a Comment, language: Language, time_zone: &str) -> Self {
        let lines = comment.text.lines().map(str::trim);
        Self {
            lines: lines.filter(|line| !line.is_empty()).collect(),
            name: comment.name.as_deref(),
            country: country_named(language, &comment.country),
            date: time::date(language, comment.confirmed_at, time_zone),
            datetime: comment.confirmed_at.to_string(),
        }
    }
}
