//! A page with the form of a petition, for people or for organisations: whether the form is shown, what is wrong with it, and
//! what it asks for.

use std::borrow::Cow;

use jiff::Timestamp;
use languages::{Language, Written};
use views::petition::{Petition, PetitionStatus, PetitionText, ProofOfWork, TextVersion};

use crate::form::{FormProblem, SignForm};
use crate::notice::Link;
use crate::sentence::PLACE;

/// What such a page has.
pub(crate) struct FormParts<'a> {
    pub(crate) language: Language,
    pub(crate) petition: &'a Petition,
    /// BCP 47 tag of the language that `text` is written in.
    pub(crate) text_language: &'a str,
    pub(crate) text: &'a PetitionText,
    pub(crate) form: &'a SignForm,
    /// When the page is shown.
    pub(crate) now: Timestamp,
}

/// A page with the form of a petition.
pub(crate) trait FormPage {
    /// The message above the button.
    const CONSENT: &'static str;

    /// What it has.
    fn parts(&self) -> FormParts<'_>;

    /// Whether the form is shown. Who sent one while signing was paused gets it back with what was typed.
    fn takes_forms(&self) -> bool {
        let FormParts {
            petition,
            form,
            now,
            ..
        } = self.parts();
        let is_sent_back = form.problem == Some(FormProblem::Paused);
        petition.status_at(now) == PetitionStatus::Open && (!petition.paused || is_sent_back)
    }

    fn shows_problems(&self) -> bool {
        let form = self.parts().form;
        self.takes_forms() && (form.problem.is_some() || !form.errors.is_empty())
    }

    /// The message about the form as a whole.
    fn problem(&self) -> Option<Cow<'static, str>> {
        let FormParts { form, language, .. } = self.parts();
        Some(form.problem?.message(language))
    }

    /// The address of the challenge for a proof of work, if the petition asks for one, or the form that was sent needs one.
    fn challenge(&self) -> Option<String> {
        let FormParts { petition, form, .. } = self.parts();
        let is_asked = petition.protection.proof != ProofOfWork::Off;
        let is_needed = form.problem.is_some_and(FormProblem::asks_for_proof);
        (is_asked || is_needed).then(|| format!("/petitions/{}/challenge", petition.slug))
    }

    fn needs_script(&self) -> bool {
        self.parts().petition.protection.proof == ProofOfWork::Required
    }

    /// What is agreed to, with a link to this version of the text.
    fn consent(&self) -> Consent {
        Consent::to(Self::CONSENT, &self.parts())
    }
}

/// The sentence above the button, around the link to the text that is signed.
pub(crate) struct Consent {
    pub(crate) before: String,
    pub(crate) link: Link,
    pub(crate) after: String,
}

impl Consent {
    /// The message with this id, with a link to this version of the text.
    fn to(id: &str, parts: &FormParts<'_>) -> Self {
        let (language, text_language, text) = (parts.language, parts.text_language, parts.text);
        // A name and not a quantity: as text it gets no thousands separator.
        let number = text.number_of(text.version).unwrap_or(1);
        let version = TextVersion {
            language: text_language,
            number,
        };
        let query = Written::new(&text.title, text_language).query(language);
        let number = [("version", number.to_string().into())];
        let link = Link::new(
            format!("{}?{query}", version.path(&parts.petition.slug)),
            language.text_with("form-consent-version", number),
        );
        let said = language.text_with(id, [("version", PLACE.into())]);
        let (before, after) = said.split_once(PLACE).unwrap_or((&said, ""));
        Self {
            before: before.to_owned(),
            link,
            after: after.to_owned(),
        }
    }
}
