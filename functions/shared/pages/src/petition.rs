//! The petition's page: its text, the form, the signers, the news, and how the number is counted.

pub(crate) mod embed;
mod number;
mod organisations;
mod state;

use std::borrow::Cow;

use askama::Template;
use jiff::Timestamp;
use languages::{Language, Written};
use views::count::{Comment, Count, Organisation, Signer};
use views::explained::ExplainedCount;
use views::petition::{Article, Facts, Petition, PetitionStatus, PetitionText, Source};
use views::picture::{self, Picture, PictureFile, PictureFormat, Place};
use views::{Part, Withheld};

use crate::card;
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

/// The picture that stands beside a shared link (<https://ogp.me/#structured>).
struct Preview<'a> {
    /// Absolute.
    url: String,
    width: u32,
    height: u32,
    alt: Cow<'a, str>,
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

    /// The petition's picture, and what it shows in the language of the text.
    fn own_picture(&self) -> Option<(&Picture, &str)> {
        let (picture, alt) = self.petition.pictures.of_petition()?;
        let default = || alt.get(&self.petition.default_language);
        let alt = alt.get(self.text_language).or_else(default);
        Some((picture, alt.map_or("", String::as_str)))
    }

    fn picture(&self) -> Option<String> {
        let (picture, alt) = self.own_picture()?;
        Some(picture::html(picture, alt, Place::Column))
    }

    /// A picture with the petition's title, its number and its own picture. The own one stands alone on a draft, which has no number,
    /// and where a release set it that could not put it there, or it is too small for that.
    fn preview(&self) -> Option<Preview<'_>> {
        let is_alone = self.is_draft() || !self.petition.has_card_picture;
        let Some((picture, alt)) = self.own_picture().filter(|_| is_alone) else {
            return (!self.is_draft()).then(|| self.card());
        };
        let width = *picture.jpeg.last()?;
        let file = PictureFile {
            hash: picture.hash.clone(),
            width,
            format: PictureFormat::Jpeg,
        };
        Some(Preview {
            url: format!("{}{}", self.base_url.trim_end_matches('/'), file.path()),
            width,
            height: picture.height_at(width),
            alt: alt.into(),
        })
    }

    fn card(&self) -> Preview<'_> {
        let step = card::step(self.count.confirmed);
        let path = card::path(self.petition, self.text_language, step);
        let (width, height) = card::SIZE;
        let language = Language::from_tag(self.text_language).unwrap_or(self.language);
        let title = self.text.title.as_str();
        let alt = card::count(language, step).map(|count| format!("{title} – {count}"));
        Preview {
            url: format!("{}{path}", self.base_url.trim_end_matches('/')),
            width,
            height,
            alt: alt.map_or(title.into(), Cow::Owned),
        }
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

/// Whether country and occupation are shown beside a name, and nothing else is.
pub(crate) fn shows_as_always(fields: &Fields) -> bool {
    let shown: Vec<_> = fields.beside_the_name().map(|field| &*field.name).collect();
    shown == ["country", "occupation"]
}

/// What is shown beside a name, and when: the hint below the box that allows it.
pub(crate) fn name_hint(language: Language, fields: &Fields) -> String {
    let beside = if shows_as_always(fields) {
        language.text("form-show-name-hint").into_owned()
    } else {
        shown_beside(language, fields)
    };
    with_promise(language, fields, beside)
}

fn shown_beside(language: Language, fields: &Fields) -> String {
    let labels: Vec<_> = fields
        .beside_the_name()
        .map(|field| field.label(language).into_owned())
        .collect();
    if labels.is_empty() {
        return language.text("form-show-name-alone").into_owned();
    }
    language.text_with(
        "form-show-name-with",
        [("fields", labels.join(&language.text("list-comma")).into())],
    )
}

/// The sentence, and the petition's promise about names after it if there is one.
pub(crate) fn with_promise(language: Language, fields: &Fields, said: String) -> String {
    match fields.promise(language) {
        Some(promise) => format!("{said} {promise}"),
        None => said,
    }
}

/// What folds the fields open that are below the others.
pub(crate) fn more_title(language: Language, fields: &Fields) -> Cow<'static, str> {
    let folded = fields.folded.iter();
    let typed = folded.filter(|field| !field.allows_the_comment());
    let folded: Vec<_> = typed.map(|field| &*field.name).collect();
    language.text(if folded == ["occupation", "comment"] {
        "form-more"
    } else {
        "form-more-fields"
    })
}
