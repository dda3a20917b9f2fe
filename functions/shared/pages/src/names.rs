//! The page with the names of all signers who chose to be shown, in parts.

use std::borrow::Cow;

use askama::Template;
use events::petition::NamesFrom;
use languages::{Language, Written};
use views::count::Signer;
use views::{Part, Withheld};

use crate::news::part_before;
use crate::time;

/// What somebody searched for among the names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NamesSearch<'a> {
    /// As it was typed.
    pub words: &'a str,
    /// How many names were looked at for this part.
    pub looked_at: usize,
}

/// A page with a part of the names.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "names.html", whitespace = "minimize")]
pub struct NamesPage<'a> {
    /// The visitor's language.
    pub language: Language,
    /// The petition that they signed.
    pub petition_title: Written<'a>,
    /// Its name in addresses.
    pub slug: &'a str,
    /// IANA name of the time zone for the dates.
    pub time_zone: &'a str,
    /// Why no name is shown.
    pub withheld: Option<Withheld>,
    /// The names, the last confirmed first.
    pub names: &'a Part<Signer>,
    /// How many signers chose not to be shown, if that is known.
    pub not_shown: Option<u64>,
    /// The search that found them; none if they are all of this part.
    pub search: Option<NamesSearch<'a>>,
}

impl NamesPage<'_> {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }

    fn query(&self) -> String {
        self.petition_title.query(self.language)
    }

    fn withheld(&self) -> Option<Cow<'static, str>> {
        self.withheld.map(|why| withheld(self.language, why))
    }

    fn country(&self, signer: &Signer) -> String {
        country(self.language, signer)
    }

    fn date(&self, signer: &Signer) -> String {
        time::date(self.language, signer.confirmed_at, self.time_zone)
    }

    /// How many others there are.
    fn others(&self) -> Option<String> {
        let number = self.not_shown.filter(|number| *number > 0)?;
        let count = [("count", number.into())];
        Some(self.language.text_with("names-others", count))
    }

    /// What is in the field of the search.
    fn words(&self) -> &str {
        self.search.map_or("", |search| search.words)
    }

    /// How many names were looked at, if there are earlier ones.
    fn searched(&self) -> Option<String> {
        let looked_at = self.search.filter(|_| self.names.next.is_some())?.looked_at;
        let count = u64::try_from(looked_at).unwrap_or(u64::MAX);
        let count = [("count", count.into())];
        Some(self.language.text_with("names-searched", count))
    }

    fn more(&self) -> Option<String> {
        let next = self
            .names
            .next
            .as_deref()
            .filter(|_| self.search.is_none())?;
        Some(part_before(self.slug, "signers", next, &self.query()))
    }
}

/// The country of a signer, in the language of the page; its code if it has no name there.
pub(crate) fn country(language: Language, signer: &Signer) -> String {
    country_named(language, &signer.country)
}

/// The name of a country, in the language of the page; its code if it has no name there.
pub(crate) fn country_named(language: Language, code: &str) -> String {
    languages::country_name(language, code).map_or_else(|| code.to_owned(), str::to_owned)
}

/// When names are shown in a petition that promised something about that.
pub(crate) fn promise(language: Language, promised: NamesFrom) -> String {
    language.text_with("names-from", [("from", promised.get().into())])
}

/// How many people are missing until then.
pub(crate) fn missing(language: Language, missing: u64) -> String {
    language.text_with("names-from-missing", [("missing", missing.into())])
}

/// Why no name is shown.
pub(crate) fn withheld(language: Language, why: Withheld) -> Cow<'static, str> {
    match why {
        Withheld::Hidden => language.text("signers-hidden"),
        Withheld::TooFew { promised, missing } => {
            let missing = self::missing(language, missing);
            format!("{} {missing}", promise(language, promised)).into()
        }
    }
}
