//! Organisations that endorse a petition: on its page, and all of them in parts on a page of their own.

use std::borrow::Cow;

use askama::Template;
use events::petition::NamesFrom;
use languages::{Language, Written};
use url::Url;
use views::count::Organisation;
use views::{Part, Withheld};

use crate::names::{self, country_named};
use crate::news::part_before;

/// An organisation as pages show it.
pub(crate) struct ShownOrganisation<'a> {
    pub(crate) name: &'a str,
    pub(crate) country: String,
    pub(crate) link: &'a str,
    /// The host of the link, in ASCII; none if the link is none.
    pub(crate) host: Option<String>,
}

impl<'a> ShownOrganisation<'a> {
    pub(crate) fn of(organisation: &'a Organisation, language: Language) -> Self {
        let url = Url::parse(&organisation.link).ok();
        // What was stored was checked. A list that leads elsewhere would be worse than one that leads nowhere.
        let url = url.filter(|url| url.scheme() == "https");
        let host = url.and_then(|url| url.host_str().map(str::to_owned));
        Self {
            name: &organisation.name,
            country: country_named(language, &organisation.country),
            link: &organisation.link,
            host,
        }
    }
}

/// How many there are.
pub(crate) fn number(language: Language, number: u64) -> String {
    language.text_with("organisations-number", [("number", number.into())])
}

/// When organisations are listed in a petition that promised something about names.
pub(crate) fn promise(language: Language, promised: NamesFrom) -> String {
    language.text_with("organisations-from", [("from", promised.get().into())])
}

/// Why none is listed.
pub(crate) fn withheld(language: Language, why: Withheld) -> Cow<'static, str> {
    match why {
        Withheld::Hidden => names::withheld(language, why),
        Withheld::TooFew { promised, missing } => {
            let missing = names::missing(language, missing);
            format!("{} {missing}", promise(language, promised)).into()
        }
    }
}

/// A page with a part of the organisations.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "organisations.html", whitespace = "minimize")]
pub struct OrganisationsPage<'a> {
    /// The visitor's language.
    pub language: Language,
    /// The petition that they endorse.
    pub petition_title: Written<'a>,
    /// Its name in addresses.
    pub slug: &'a str,
    /// Why no name is shown.
    pub withheld: Option<Withheld>,
    /// How many there are in all.
    pub number: u64,
    /// The organisations, the last confirmed first.
    pub organisations: &'a Part<Organisation>,
    /// Whether others can endorse it now.
    pub takes_endorsements: bool,
}

impl OrganisationsPage<'_> {
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

    fn number(&self) -> String {
        number(self.language, self.number)
    }

    fn shown(&self) -> impl Iterator<Item = ShownOrganisation<'_>> {
        let language = self.language;
        let all = self.organisations.entries.iter();
        all.map(move |organisation| ShownOrganisation::of(organisation, language))
    }

    fn more(&self) -> Option<String> {
        let next = self.organisations.next.as_deref()?;
        Some(part_before(self.slug, "organisations", next, &self.query()))
    }
}
