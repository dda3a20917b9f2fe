//! The petition's page: its text, the form, the signers, the news, and how the number is counted.

pub(crate) mod embed;
mod number;
mod organisations;
mod preview;
mod state;

use std::borrow::Cow;

use askama::Template;
use jiff::Timestamp;
use languages::{Language, Written};
use views::count::{Comment, Count, Organisation, Signer};
use views::explained::ExplainedCount;
use views::petition::{Article, Facts, Petition, PetitionStatus, PetitionText, Source};
use views::{Part, Withheld};

use crate::comments::ShownComment;
use crate::donation::Account;
use crate::facts::{self, Fact, Known};
use crate::fields::{Fields, Kind};
use crate::form::SignForm;
use crate::form_page::{FormPage, FormParts};
use crate::names;
use crate::news::{self, Shown};
use crate::outcome::{self, ShownOutcome};
use crate::share::Shared;
use crate::switch::{self, Choices};

/// The address of a petition's page, without a language.
#[must_use]
pub fn petition_url(base_url: &str, slug: &str) -> String {
    format!("{}/petitions/{slug}", base_url.trim_end_matches('/'))
}

/// The address for paper: of the short link if there is one. With `source`, visitors are counted from it.
#[must_use]
pub fn printed_url(
    base_url: &str,
    slug: &str,
    short: Option<&str>,
    source: Option<&Source>,
) -> String {
    let base_url = base_url.trim_end_matches('/');
    match source {
        None => short.map_or_else(
            || petition_url(base_url, slug),
            |short| format!("{base_url}/s/{short}"),
        ),
        Some(Source { code, short: None }) => {
            format!("{}?source={code}", petition_url(base_url, slug))
        }
        Some(Source {
            short: Some(short), ..
        }) => format!("{base_url}/s/{short}"),
    }
}

/// The page of one petition. With errors in its form, it is also the response to a form that was not accepted.
#[derive(Template)]
#[template(path = "petition.html", whitespace = "minimize")]
pub struct PetitionPage<'a> {
    /// The visitor's language, for everything except the campaign's own text.
    pub language: Language,
    /// Its status, time zone and IBAN.
    pub petition: &'a Petition,
    /// BCP 47 tag of the language that `text` is written in.
    pub text_language: &'a str,
    /// The text that was chosen for this visitor.
    pub text: &'a PetitionText,
    /// The latest news, newest first.
    pub articles: &'a Part<Article>,
    /// The numbers of signatures.
    pub count: &'a Count,
    /// The published snapshot, or `None` before the first one.
    pub explained: Option<&'a ExplainedCount>,
    /// The next goal: [`views::goal::current`].
    pub goal: u64,
    /// The last signers who chose to be shown, in the order to show them.
    pub signers: &'a [Signer],
    /// The last comments that are shown, in the order to show them.
    pub comments: &'a [Comment],
    /// How many organisations endorse it.
    pub organisations: u64,
    /// The last of them, in the order to show them.
    pub listed_organisations: &'a [Organisation],
    /// Why no name is shown.
    pub withheld: Option<Withheld>,
    /// The form: empty, or with typed values and their mistakes.
    pub form: &'a SignForm,
    /// When the page is shown.
    pub now: Timestamp,
    /// The site's address, for example `https://sign.example.org`.
    pub base_url: &'a str,
}

impl FormPage for PetitionPage<'_> {
    const CONSENT: &'static str = "form-consent";

    fn parts(&self) -> FormParts<'_> {
        FormParts {
            language: self.language,
            petition: self.petition,
            text_language: self.text_language,
            text: self.text,
            form: self.form,
            now: self.now,
        }
    }
}

impl PetitionPage<'_> {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }

    fn address(&self) -> String {
        petition_url(self.base_url, &self.petition.slug)
    }

    /// The address of the page with the text that has this tag.
    fn address_in(&self, text: &str) -> String {
        format!("{}?lang={text}", self.address())
    }

    /// The page's path, for links that stay on the site. The path of a draft is known to those who are there only.
    fn path(&self) -> String {
        if self.is_draft() {
            return String::new();
        }
        format!("/petitions/{}", self.petition.slug)
    }

    fn shown_comments(&self) -> impl Iterator<Item = ShownComment<'_>> {
        let comments = self.comments.iter();
        let time_zone = &self.petition.time_zone;
        comments.map(|comment| ShownComment::of(comment, self.language, time_zone))
    }

    /// The query of this page's address.
    fn query(&self) -> String {
        Written::new(&self.text.title, self.text_language).query(self.language)
    }

    /// The fields of the form.
    fn fields(&self) -> Fields {
        Fields::of(&self.petition.form, self.text_language).promising(self.petition.names_from)
    }

    /// The same, with the source that the visitor came from: for links to pages with the form.
    fn query_with_source(&self) -> String {
        self.with_source(self.query())
    }

    fn with_source(&self, query: String) -> String {
        match self.form.source.as_str() {
            "" => query,
            code => format!("{query}&source={code}"),
        }
    }

    fn switch(&self) -> Vec<Choices> {
        let mut switch =
            switch::of_petition(self.language, self.text_language, &self.petition.texts);
        for choice in switch.iter_mut().flat_map(|choices| &mut choices.languages) {
            choice.query = self.with_source(std::mem::take(&mut choice.query));
        }
        switch
    }

    fn can_switch(&self) -> bool {
        self.switch()
            .iter()
            .any(|choices| choices.others().next().is_some())
    }

    fn other_texts(&self) -> impl Iterator<Item = &String> {
        let tags = self.petition.texts.keys();
        tags.filter(|tag| tag.as_str() != self.text_language)
    }

    /// The tag as the Open Graph protocol writes it, like `pt_BR`.
    fn locale_of(&self, tag: &str) -> String {
        tag.replace('-', "_")
    }

    /// Says in which language the text is, if the page is in another.
    fn other_language(&self) -> Option<String> {
        let text = Written::new(&self.text.title, self.text_language);
        (!text.is_in(self.language)).then(|| {
            let name = languages::autonym(self.text_language);
            self.language
                .text_with("text-language", [("language", name.into())])
        })
    }

    /// Who asks whom, and until when. What became of it, and that it closed, stands above the title.
    fn facts(&self) -> Vec<Fact> {
        let known = Known {
            outcomes: &[],
            status: PetitionStatus::Open,
            closes_at: self.petition.closes_at.filter(|_| !self.is_closed()),
            ..Known::of(self.petition, self.now)
        };
        facts::facts(self.language, known)
    }

    /// What search engines and previews of links say, in the language of the text as far as the interface has it.
    fn description(&self) -> String {
        let language = Language::from_tag(self.text_language).unwrap_or(self.language);
        let brief = Facts {
            place: None,
            started: None,
            ..self.petition.facts.clone()
        };
        let known = Known {
            facts: &brief,
            ..Known::of(self.petition, self.now)
        };
        let mut said = facts::lines(language, &facts::facts(language, known));
        said.push(self.text.summary.clone());
        said.retain(|part| !part.is_empty());
        said.join(" · ")
    }

    fn outcomes(&self) -> Vec<ShownOutcome<'_>> {
        outcome::outcomes(self.petition, self.language, self.text_language)
    }

    fn news(&self) -> Vec<Shown<'_>> {
        let place = news::Place {
            language: self.language,
            slug: &self.petition.slug,
            query: &self.query(),
            time_zone: &self.petition.time_zone,
            longest: news::SHORT,
        };
        let mut shown = place.shown(&self.articles.entries);
        if self.is_draft() {
            // Their pages are not public yet.
            for news in &mut shown {
                news.link.clone_from(&news.article.url);
            }
        }
        shown
    }

    fn older_news(&self) -> Option<String> {
        let next = self.articles.next.as_ref().filter(|_| !self.is_draft())?;
        Some(news::older(&self.petition.slug, next, &self.query()))
    }

    /// Whether the page leads to the one for sharing. Closed, a petition still has an outcome to share.
    fn share(&self) -> Shared<'_> {
        let title = Written::new(&self.text.title, self.text_language);
        Shared::of(self.petition, title, self.base_url, self.now)
    }

    fn can_be_shared(&self) -> bool {
        self.takes_forms() || self.is_closed()
    }

    fn is_closed(&self) -> bool {
        matches!(self.status(), PetitionStatus::Closed { .. })
    }

    fn status(&self) -> PetitionStatus {
        self.petition.status_at(self.now)
    }

    /// Why no name is shown.
    fn withheld(&self) -> Option<Cow<'static, str>> {
        self.withheld.map(|why| names::withheld(self.language, why))
    }

    /// What is said where there is no name to show.
    fn no_signers(&self) -> &'static str {
        if self.is_closed() {
            "signers-none-closed"
        } else {
            "signers-none"
        }
    }

    /// Where to donate, while there is something to support.
    fn account(&self) -> Option<Account> {
        if self.is_closed() {
            return None;
        }
        Account::of(&self.petition.donation(), self.language)
    }

    fn country(&self, signer: &Signer) -> String {
        names::country(self.language, signer)
    }

    fn text_attributes(&self) -> String {
        languages::attributes(self.text_language, self.language)
    }
}
