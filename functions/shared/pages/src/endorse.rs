//! The page with the form for organisations.

use std::borrow::Cow;

use askama::Template;
use jiff::Timestamp;
use languages::{Language, Written};
use views::petition::{Petition, PetitionStatus, PetitionText, ProofOfWork};

use crate::fields::{Fields, Kind};
use crate::form::{FormProblem, SignForm};
use crate::petition::Consent;

/// The page with the form for organisations. With errors in its form, it is also the response to a form that was not accepted.
#[derive(Template)]
#[template(path = "endorse.html", whitespace = "minimize")]
pub struct EndorsePage<'a> {
    /// The visitor's language.
    pub language: Language,
    /// The petition.
    pub petition: &'a Petition,
    /// BCP 47 tag of the language that `text` is written in.
    pub text_language: &'a str,
    /// The text that was chosen for this visitor.
    pub text: &'a PetitionText,
    /// The form: empty, or with typed values and their mistakes.
    pub form: &'a SignForm,
    /// When the page is shown.
    pub now: Timestamp,
}

impl EndorsePage<'_> {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }

    fn petition_title(&self) -> Written<'_> {
        Written::new(&self.text.title, self.text_language)
    }

    fn query(&self) -> String {
        self.petition_title().query(self.language)
    }

    /// The page's own path, also where it is the response to a form.
    fn path(&self) -> String {
        format!("/petitions/{}/endorse", self.petition.slug)
    }

    fn fields(&self) -> Fields {
        Fields::of_endorsement().promising(self.petition.names_from)
    }

    /// Whether the form is shown. Who sent one while signing was paused gets it back with what was typed.
    fn takes_forms(&self) -> bool {
        let is_sent_back = self.form.problem == Some(FormProblem::Paused);
        self.is_open() && (!self.petition.paused || is_sent_back)
    }

    fn is_open(&self) -> bool {
        self.petition.status_at(self.now) == PetitionStatus::Open
    }

    /// Why there is no form.
    fn closed_notice(&self) -> (Cow<'static, str>, Cow<'static, str>) {
        let (title, text) = match self.is_open() {
            true => ("paused-title", "paused-text"),
            false => ("closed-title", "notice-petition-closed-text"),
        };
        (self.language.text(title), self.language.text(text))
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

    /// What the organisation agrees to, with a link to this version of the text.
    fn consent(&self) -> Consent {
        let text = (self.text_language, self.text);
        Consent::to("endorse-consent", self.language, &self.petition.slug, text)
    }
}
