//! The form with which signers correct their own data.

use std::borrow::Cow;

use askama::Template;
use events::signature::{MAX_CHANGES, MAX_CHANGES_A_DAY};
use jiff::{SignedDuration, Timestamp};
use languages::{Language, Written};

use crate::fields::{Detail, Fields, Kind, yes_or_no};
use crate::form::SignForm;
use crate::signature::Signature;
use crate::time;

/// Why a correction in order was not saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CorrectionProblem {
    /// The details were changed since the form was opened.
    Changed,
    /// The signature was changed as often as is possible, until then or until its data is erased.
    TooMany(Option<Timestamp>),
}

impl CorrectionProblem {
    /// Sentences that say what to do, with times in that zone.
    #[must_use]
    pub fn message(self, language: Language, time_zone: &str) -> Cow<'static, str> {
        match self {
            Self::Changed => language.text("notice-details-changed-text"),
            Self::TooMany(None) => limit(language).into(),
            Self::TooMany(Some(until)) => {
                let until = again_from(language, until, time_zone);
                format!("{} {until}", limit(language)).into()
            }
        }
    }
}

/// From when on something can be tried again, in that time zone.
#[must_use]
pub fn again_from(language: Language, at: Timestamp, time_zone: &str) -> String {
    // Pages have no seconds: the next whole minute is late enough.
    let at = at
        .saturating_add(SignedDuration::from_secs(59))
        .unwrap_or(at);
    let at = time::date_time_and_zone(language, at, time_zone);
    language.text_with("again-from", [("time", at.into())])
}

/// A field in which what was entered differs from what is stored now.
struct Differing {
    /// Its id in the form.
    id: String,
    /// What is stored.
    stored: Detail,
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
    /// The petition's name in addresses.
    pub slug: &'a str,
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
    /// What is stored now.
    pub stored: &'a Signature,
    /// IANA name of the time zone for times.
    pub time_zone: &'a str,
}

impl CorrectionPage<'_> {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }

    fn query(&self) -> String {
        self.petition_title.query(self.language)
    }

    /// The words of the link back to the own page.
    fn to_own_page(&self) -> &'static str {
        crate::address::to_own_page(self.fields.is_endorsement())
    }

    fn shows_problems(&self) -> bool {
        self.problem.is_some() || !self.form.errors.is_empty()
    }

    fn problem(&self) -> Option<Cow<'static, str>> {
        Some(self.problem?.message(self.language, self.time_zone))
    }

    /// Where what was entered differs from what is stored, if that was changed since the form was opened.
    fn differing(&self) -> Vec<Differing> {
        if self.problem != Some(CorrectionProblem::Changed) {
            return Vec::new();
        }
        let (language, stored) = (self.language, self.stored);
        let fields = self.fields.all().filter_map(|field| {
            let (typed, value) = (self.form.value(field), stored.value(field));
            let typed = field.parse(typed).unwrap_or_else(|_| typed.to_owned());
            (typed != value).then(|| Differing {
                id: field.id(),
                stored: Detail {
                    label: field.label(language).into_owned(),
                    attributes: field.label_attributes(language),
                    value: field.shown(language, &value),
                },
            })
        });
        let boxes = [
            (
                "show_name",
                "form-show-name",
                self.form.show_name,
                stored.show_name,
            ),
            ("news", "form-news", self.form.news, stored.news),
        ];
        let boxes = boxes
            .into_iter()
            .filter(|(_, _, typed, stored)| typed != stored);
        let boxes = boxes.map(|(name, label, _, stored)| Differing {
            id: format!("form-{name}"),
            stored: Detail::new(language.text(label), yes_or_no(language, stored)),
        });
        fields.chain(boxes).collect()
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
