//! The form with which signers correct their own data.

use std::borrow::Cow;

use askama::Template;
use events::signature::{MAX_CHANGES, MAX_CHANGES_A_DAY};
use languages::{Language, Written};

use crate::fields::{Fields, Kind};
use crate::form::SignForm;

/// Why a correction in order was not saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CorrectionProblem {
    /// The details were changed since the form was opened.
    Changed,
    /// The signature was changed as often as is possible for now.
    TooMany,
}

impl CorrectionProblem {
    /// A sentence that says what to do.
    #[must_use]
    pub fn message(self, language: Language) -> Cow<'static, str> {
        match self {
            Self::Changed => language.text("notice-details-changed-text"),
            Self::TooMany => limit(language).into(),
        }
    }
}

/// The page with the form. It posts `act=correct` with the revision that it shows. It holds personal data, so it has no
/// `Debug`.
#[derive(Template)]
#[template(path = "correct.html", whitespace = "minimize")]
pub struct CorrectionPage<'a> {
    /// The visitor's language.
    pub language: Language,
    /// The petition that was signed.
    pub petition_title: Written<'a>,
    /// The petition's public address.
    pub petition_url: &'a str,
    /// The address of the signer's own page.
    pub own_page: &'a str,
    /// Whether the signature can move to another address.
    pub can_change_address: bool,
    /// The revision of the signature that the form was filled in for.
    pub revision: u64,
    /// Whether the signer gets no mails.
    pub mails_stopped: bool,
    /// The fields that can be corrected: [`Fields::to_correct`].
    pub fields: &'a Fields,
    /// What stands in the form.
    pub form: &'a SignForm,
    /// What is wrong with the correction as a whole.
    pub problem: Option<CorrectionProblem>,
}

impl CorrectionPage<'_> {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }

    fn shows_problems(&self) -> bool {
        self.problem.is_some() || !self.form.errors.is_empty()
    }

    fn problem(&self) -> Option<Cow<'static, str>> {
        Some(self.problem?.message(self.language))
    }
}

/// How often a signature can be changed, and what can always be done.
pub(crate) fn limit(language: Language) -> String {
    let arguments = [
        ("day", MAX_CHANGES_A_DAY.into()),
        ("all", MAX_CHANGES.into()),
    ];
    language.text_with("correct-limit", arguments)
}
