//! The list of petitions: the front page of a site with more than one. It is filtered and searched by a form that is a plain
//! `GET`, so that every list has an address of its own.

use std::borrow::Cow;

use askama::Template;
use jiff::Timestamp;
use languages::{Language, Written};
use views::petition::{OutcomeKind, Petition, PetitionStatus};
use views::picture::{self, Place};

use crate::switch::{self, Choices};
use crate::{facts, outcome, time};

/// The most characters of a search.
pub const LONGEST_SEARCH: usize = 100;
/// So many languages of a petition are named; of more, the first ones.
const NAMED: usize = 6;

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

/// Where the petitions of a list stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Open, or paused.
    Open,
    /// Closed, whatever became of them.
    Closed,
    /// This became of them, among other things.
    Became(OutcomeKind),
}

impl State {
    /// The state with this name in addresses.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "open" => Some(Self::Open),
            "closed" => Some(Self::Closed),
            _ => OutcomeKind::ALL
                .into_iter()
                .find(|kind| kind.name() == name)
                .map(Self::Became),
        }
    }

    /// Its name in addresses.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Became(kind) => kind.name(),
        }
    }

    fn label(self, language: Language) -> Cow<'static, str> {
        match self {
            Self::Open => language.text("list-open"),
            Self::Closed => language.text("list-state-closed"),
            Self::Became(kind) => outcome::title(language, kind),
        }
    }
}

/// What a visitor looks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words, as they were typed; may be empty.
    pub search: String,
    /// Only petitions in this state.
    pub state: Option<State>,
    /// Only petitions with a text that has this tag.
    pub text: Option<String>,
}

impl Filter {
    /// Whether all petitions are listed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// As a part of an address, with `&` behind it unless it is empty.
    fn query(&self) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in [
            ("q", self.search.as_str()),
            ("state", self.state.map_or("", State::name)),
            ("in", self.text.as_deref().unwrap_or_default()),
        ] {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        let query = query.finish();
        if query.is_empty() { query } else { query + "&" }
    }
}

/// What the form offers: only what some petition has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offered<'a> {
    /// Tags of texts.
    pub texts: Vec<&'a str>,
    /// What became of petitions.
    pub outcomes: Vec<OutcomeKind>,
}

/// A page of the petitions that are or were open, each with its count and its state.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "list.html", whitespace = "minimize")]
pub struct ListPage<'a> {
    /// The visitor's language.
    pub language: Language,
    /// The petitions, in the order to show them.
    pub petitions: Vec<Listed<'a>>,
    /// When the page is shown.
    pub now: Timestamp,
    /// What the visitor looks for.
    pub filter: &'a Filter,
    /// What can be looked for.
    pub offered: Offered<'a>,
    /// How many petitions there are on all pages.
    pub found: usize,
    /// The number of this page, from 1.
    pub page: usize,
    /// The number of pages, at least 1.
    pub pages: usize,
    /// The site's address, for example `https://sign.example.org`.
    pub base_url: &'a str,
}

/// An option of a choice.
struct Choice {
    value: String,
    label: Cow<'static, str>,
    /// The HTML attributes for its language.
    attributes: String,
    is_chosen: bool,
}

impl ListPage<'_> {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }

    /// The languages of the interface, which keep what is looked for.
    fn switch(&self) -> [Choices; 1] {
        let mut choices = switch::of_interface(self.language, None);
        let kept = self.filter.query();
        for choice in &mut choices.languages {
            choice.query.insert_str(0, &kept);
        }
        [choices]
    }

    /// The same list for readers of all languages.
    fn canonical(&self) -> String {
        let list = format!("{}/petitions", self.base_url.trim_end_matches('/'));
        match self.page {
            1 => list,
            page => format!("{list}?page={page}"),
        }
    }

    fn states(&self) -> Vec<Choice> {
        let became = self.offered.outcomes.iter().copied().map(State::Became);
        let all = [State::Open, State::Closed].into_iter().chain(became);
        let choice = |state: State| Choice {
            value: state.name().to_owned(),
            label: state.label(self.language),
            attributes: String::new(),
            is_chosen: self.filter.state == Some(state),
        };
        all.map(choice).collect()
    }

    fn texts(&self) -> Vec<Choice> {
        let choice = |tag: &&str| Choice {
            value: (*tag).to_owned(),
            label: languages::autonym(tag).into(),
            attributes: languages::attributes(tag, self.language),
            is_chosen: self.filter.text.as_deref() == Some(tag),
        };
        self.offered.texts.iter().map(choice).collect()
    }

    fn found(&self) -> Option<String> {
        let found = [("count", self.found.into())];
        let is_said = !self.filter.is_empty() && self.found > 0;
        is_said.then(|| self.language.text_with("list-found", found))
    }

    fn address(&self, listed: &Listed<'_>) -> String {
        let query = listed.title.query(self.language);
        format!("/petitions/{}?{query}", listed.petition.slug)
    }

    /// Its picture, which says nothing that its title does not.
    fn picture(&self, listed: &Listed<'_>) -> Option<String> {
        let (picture, _) = listed.petition.pictures.of_petition()?;
        Some(picture::html(picture, "", Place::Thumbnail))
    }

    fn has_pictures(&self) -> bool {
        let mut petitions = self.petitions.iter();
        petitions.any(|listed| listed.petition.pictures.of_petition().is_some())
    }

    fn count(&self, listed: &Listed<'_>) -> String {
        let count = [("count", listed.confirmed.into())];
        self.language.text_with("count-signatures", count)
    }

    /// Where it stands, and what last became of it.
    fn state(&self, listed: &Listed<'_>) -> String {
        let became = listed.petition.outcomes.last();
        let became = became.map(|outcome| outcome::line(self.language, outcome));
        let all = [Some(self.status(listed)), became].into_iter().flatten();
        all.collect::<Vec<_>>().join(" | ")
    }

    fn status(&self, listed: &Listed<'_>) -> String {
        let language = self.language;
        match listed.petition.status_at(self.now) {
            PetitionStatus::Closed { at } => {
                let date = time::date(language, at, &listed.petition.time_zone);
                language.text_with("list-closed", [("date", date.into())])
            }
            _ if listed.petition.paused => language.text("list-paused").into_owned(),
            _ => language.text("list-open").into_owned(),
        }
    }

    /// Who asks, and whom.
    fn who(&self, listed: &Listed<'_>) -> Option<String> {
        let facts = views::petition::Facts {
            place: None,
            started: None,
            ..listed.petition.facts.clone()
        };
        let known = facts::Known {
            facts: &facts,
            outcomes: &[],
            status: PetitionStatus::Open,
            closes_at: None,
            ..facts::Known::of(listed.petition, self.now)
        };
        let mut facts = facts::facts(self.language, known);
        for value in facts.iter_mut().flat_map(|fact| &mut fact.values) {
            // Names in another script keep to themselves.
            value.text = format!("\u{2068}{}\u{2069}", value.text);
        }
        let lines = facts::lines(self.language, &facts);
        (!lines.is_empty()).then(|| lines.join(" | "))
    }

    /// The names of the languages that it can be read in, with their attributes, unless that is the visitor's alone.
    fn languages(&self, listed: &Listed<'_>) -> Vec<(String, String)> {
        let tags = || listed.petition.texts.keys();
        if tags().all(|tag| Written::new("", tag).is_in(self.language)) {
            return Vec::new();
        }
        let name = |tag: &String| {
            let attributes = languages::attributes(tag, self.language);
            (languages::autonym(tag), attributes)
        };
        let mut names: Vec<_> = tags().take(NAMED).map(name).collect();
        if tags().nth(NAMED).is_some() {
            names.push(("…".to_owned(), String::new()));
        }
        names
    }

    fn page_address(&self, page: usize) -> String {
        let (kept, language) = (self.filter.query(), self.language);
        format!("/petitions?{kept}page={page}&lang={language}")
    }

    fn previous(&self) -> Option<String> {
        (self.page > 1).then(|| self.page_address(self.page - 1))
    }

    fn next(&self) -> Option<String> {
        (self.page < self.pages).then(|| self.page_address(self.page + 1))
    }

    /// Which page it is, if there are several.
    fn which(&self) -> Option<String> {
        let numbers = [("page", self.page.into()), ("pages", self.pages.into())];
        let is_one = self.pages == 1;
        (!is_one).then(|| self.language.text_with("delivery-page", numbers))
    }
}
