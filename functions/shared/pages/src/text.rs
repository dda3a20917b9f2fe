//! One version of a petition's text, as it was when people signed it.

use askama::Template;
use jiff::Timestamp;
use languages::{Language, Written};
use views::petition::PetitionText;

use crate::time;

/// The page of one version of the text. Search engines leave it out.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "text.html", whitespace = "minimize")]
pub struct TextPage<'a> {
    /// The visitor's language.
    pub language: Language,
    /// The petition's name in addresses.
    pub slug: &'a str,
    /// BCP 47 tag of the text.
    pub text_language: &'a str,
    /// Its number among the texts in that language, from 1.
    pub number: usize,
    /// The text.
    pub text: &'a PetitionText,
    /// When it was published, if another one has replaced it.
    pub replaced: Option<Timestamp>,
    /// IANA name of the time zone for the time.
    pub time_zone: &'a str,
}

impl TextPage<'_> {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }

    fn has_pictures(&self) -> bool {
        self.text.body_html.contains("<picture>")
    }

    fn title(&self) -> Written<'_> {
        Written::new(&self.text.title, self.text_language)
    }

    fn attributes(&self) -> String {
        self.title().attributes(self.language)
    }

    /// Which version it is, and whether it is the newest.
    fn about(&self) -> String {
        let version = ("version", self.number.to_string().into());
        let name = ("language", languages::autonym(self.text_language).into());
        match self.replaced {
            None => self
                .language
                .text_with("text-version-newest", [version, name]),
            Some(published_at) => {
                let date = time::date(self.language, published_at, self.time_zone);
                let date = ("date", date.into());
                self.language
                    .text_with("text-version-replaced", [version, name, date])
            }
        }
    }
}
