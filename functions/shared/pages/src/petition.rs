//! The petition's page: its text, the form, the signers, the news, and how the number is counted.

use std::borrow::Cow;

use askama::Template;
use jiff::Timestamp;
use languages::{Language, Written};
use views::Part;
use views::count::{Count, Signer};
use views::explained::ExplainedCount;
use views::petition::{
    Article, CONFIRMATION_GRACE, Petition, PetitionStatus, PetitionText, ProofOfWork, TextVersion,
};

use crate::donation::Account;
use crate::fields::{Field, Kind};
use crate::form::{FormProblem, SignForm};
use crate::news::{self, Shown};
use crate::notice::Link;
use crate::switch::{self, Choices};
use crate::{counted, time};

/// The address of a petition's page, without a language.
#[must_use]
pub fn petition_url(base_url: &str, slug: &str) -> String {
    format!("{}/petitions/{slug}", base_url.trim_end_matches('/'))
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
    /// The form: empty, or with typed values and their mistakes.
    pub form: &'a SignForm,
    /// When the page is shown.
    pub now: Timestamp,
    /// The site's address, for example `https://sign.example.org`.
    pub base_url: &'a str,
}

/// The sentence above the button, around the link to the text that is signed.
struct Consent {
    before: String,
    link: Link,
    after: String,
}

impl Consent {
    /// Stands in the message where the link goes.
    const PLACE: &str = "\u{e000}";
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

    /// The page's path, for links that stay on the site.
    fn path(&self) -> String {
        format!("/petitions/{}", self.petition.slug)
    }

    /// The query of this page's address.
    fn query(&self) -> String {
        Written::new(&self.text.title, self.text_language).query(self.language)
    }

    fn switch(&self) -> Vec<Choices> {
        switch::of_petition(self.language, self.text_language, &self.petition.texts)
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

    fn news(&self) -> Vec<Shown<'_>> {
        let zone = &self.petition.time_zone;
        news::shown(&self.articles.entries, self.language, zone, news::SHORT)
    }

    fn older_news(&self) -> Option<String> {
        let next = self.articles.next.as_ref()?;
        Some(news::older(&self.petition.slug, next, &self.query()))
    }

    /// Whether the form is shown. Who sent one while signing was paused gets it back with what was typed.
    fn takes_forms(&self) -> bool {
        let is_sent_back = self.form.problem == Some(FormProblem::Paused);
        self.petition.status == PetitionStatus::Open && (!self.petition.paused || is_sent_back)
    }

    fn is_closed(&self) -> bool {
        matches!(self.petition.status, PetitionStatus::Closed { .. })
    }

    /// What is said where there is no name to show.
    fn no_signers(&self) -> &'static str {
        if self.is_closed() {
            "signers-none-closed"
        } else {
            "signers-none"
        }
    }

    fn shows_problems(&self) -> bool {
        self.takes_forms() && (self.form.problem.is_some() || !self.form.errors.is_empty())
    }

    /// The message about the form as a whole.
    fn problem(&self) -> Option<Cow<'static, str>> {
        let problem = self.form.problem?;
        Some(problem.message(self.language))
    }

    /// The address of the challenge for a proof of work, if the petition asks for one, or the form that was sent needs one.
    fn challenge(&self) -> Option<String> {
        let is_asked = self.petition.protection.proof != ProofOfWork::Off;
        let is_needed = self.form.problem.is_some_and(FormProblem::asks_for_proof);
        (is_asked || is_needed).then(|| format!("/petitions/{}/challenge", self.petition.slug))
    }

    fn needs_script(&self) -> bool {
        self.petition.protection.proof == ProofOfWork::Required
    }

    fn closed_notice(&self) -> (Cow<'static, str>, Cow<'static, str>) {
        let language = self.language;
        match self.petition.status {
            PetitionStatus::Closed { at } => {
                let date = time::date(language, at, &self.petition.time_zone);
                let until = at + CONFIRMATION_GRACE;
                let text = if self.now < until {
                    let until = time::date_time_and_zone(language, until, &self.petition.time_zone);
                    let times = [("date", date.into()), ("until", until.into())];
                    language.text_with("closed-text-grace", times)
                } else {
                    language.text_with("closed-text", [("date", date.into())])
                };
                (language.text("closed-title"), text.into())
            }
            PetitionStatus::Open => (language.text("paused-title"), language.text("paused-text")),
            PetitionStatus::Draft => (language.text("draft-title"), language.text("draft-text")),
        }
    }

    fn confirmed(&self) -> String {
        self.language.number(self.count.confirmed)
    }

    fn count_word(&self) -> String {
        let confirmed = self.count.confirmed.into();
        self.language
            .text_with("count-word", [("count", confirmed)])
    }

    fn goal_line(&self) -> String {
        let reached = self.count.confirmed >= self.goal;
        let message = if reached {
            "count-goal-last"
        } else {
            "count-goal"
        };
        self.language
            .text_with(message, [("goal", self.goal.into())])
    }

    /// The text for browsers that cannot draw the bar.
    fn percent(&self) -> u64 {
        let confirmed = self.count.confirmed.saturating_mul(100);
        confirmed.checked_div(self.goal).unwrap_or(0).min(100)
    }

    fn sum(&self) -> Option<Vec<(Cow<'static, str>, String)>> {
        let explained = self.explained?;
        Some(counted::lines(&explained.count, self.language))
    }

    fn bounced(&self) -> Option<String> {
        counted::bounced(&self.explained?.count, self.language)
    }

    /// When the snapshot was published, and when the next one is.
    fn counted_at(&self) -> String {
        let Some(explained) = self.explained else {
            return self.language.text("counted-none-yet").into_owned();
        };
        let as_of =
            time::date_time_and_zone(self.language, explained.as_of, &self.petition.time_zone);
        self.language
            .text_with("counted-as-of", [("as-of", as_of.into())])
    }

    /// Where to donate, while there is something to support.
    fn account(&self) -> Option<Account> {
        if self.is_closed() {
            return None;
        }
        Account::of(&self.petition.donation(), self.language)
    }

    /// What the signer agrees to, with a link to this version of the text.
    fn consent(&self) -> Consent {
        // A name and not a quantity: as text it gets no thousands separator.
        let number = self.text.number_of(self.text.version).unwrap_or(1);
        let version = TextVersion {
            language: self.text_language,
            number,
        };
        let link = Link {
            url: format!("{}?{}", version.path(&self.petition.slug), self.query()),
            label: self.language.text_with(
                "form-consent-version",
                [("version", number.to_string().into())],
            ),
        };
        let place = [("version", Consent::PLACE.into())];
        let said = self.language.text_with("form-consent", place);
        let (before, after) = said.split_once(Consent::PLACE).unwrap_or((&said, ""));
        Consent {
            before: before.to_owned(),
            link,
            after: after.to_owned(),
        }
    }

    fn country(&self, signer: &Signer) -> String {
        languages::country_name(self.language, &signer.country)
            .map_or_else(|| signer.country.clone(), str::to_owned)
    }

    fn text_attributes(&self) -> String {
        languages::attributes(self.text_language, self.language)
    }
}
