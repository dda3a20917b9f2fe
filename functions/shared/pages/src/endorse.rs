//! The page with the form for organisations.

use std::borrow::Cow;

use askama::Template;
use events::petition::NamesFrom;
use jiff::Timestamp;
use languages::{Language, Written};
use views::petition::{Petition, PetitionStatus, PetitionText};

use crate::fields::{Fields, Kind};
use crate::form::SignForm;
use crate::form_page::{FormPage, FormParts};

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

impl FormPage for EndorsePage<'_> {
    const CONSENT: &'static str = "endorse-consent";

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

/// What is shown of an organisation and its contact, and from when on if the petition promised something about that.
pub(crate) fn shown_in_public(language: Language, names_from: Option<NamesFrom>) -> String {
    match names_from {
        None => language.text("endorse-public").into_owned(),
        Some(promised) => {
            language.text_with("endorse-public-from", [("from", promised.get().into())])
        }
    }
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

    fn shown_in_public(&self) -> String {
        shown_in_public(self.language, self.petition.names_from)
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
}
