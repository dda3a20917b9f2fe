//! The pages from the form to a counted signature: check your mail, press the button, share the petition.

use std::borrow::Cow;

use askama::Template;
use events::personal::Personal;
use events::signature::Choices;
use languages::{Language, Written};

use crate::fields::{Field, Kind};
use crate::notice::Link;
use crate::share;

/// The page after the form, the same for every address, so that it does not reveal who has signed.
#[derive(Debug, Template)]
#[template(path = "check_mail.html", whitespace = "minimize")]
#[expect(missing_docs, reason = "each says what it is")]
pub struct CheckMailPage<'a> {
    pub language: Language,
    pub petition_title: Written<'a>,
    pub petition_url: &'a str,
    /// Whether the form can be filled in again.
    pub is_open: bool,
    /// For how many minutes emails are late, if that is worth mentioning.
    pub late_minutes: Option<u64>,
}

impl CheckMailPage<'_> {
    fn late(&self) -> Option<String> {
        let minutes = self.late_minutes?;
        Some(crate::mails_late(self.language, minutes))
    }

    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }
}

/// The page behind the link in the mail. Mail scanners open links, so only the button confirms. Strangers can fill in
/// the form with anybody's address, so the page shows what will count. It holds personal data, so it has no `Debug`.
#[derive(Template)]
#[template(path = "confirm.html", whitespace = "minimize")]
pub struct ConfirmPage<'a> {
    /// The visitor's language.
    pub language: Language,
    /// The address that the button posts to, with the token.
    pub action: &'a str,
    /// The petition that was signed.
    pub petition_title: Written<'a>,
    /// What was typed into the form.
    pub personal: &'a Personal,
    /// What was chosen in the form. The owner of the mailbox may change what is shown and sent.
    pub choices: &'a Choices,
    /// Whether the petition takes new signatures.
    pub is_open: bool,
}

impl ConfirmPage<'_> {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }

    /// What discarding means, which is more while the petition takes signatures.
    fn discard_text(&self) -> Cow<'static, str> {
        self.language.text(if self.is_open {
            "confirm-discard-text"
        } else {
            "confirm-discard-only"
        })
    }

    /// What will count, as labels and values. What was left empty is left out.
    fn facts(&self) -> Vec<(String, String)> {
        let mut facts = vec![(
            self.language.text("signature-name").into_owned(),
            self.personal.display_name(),
        )];
        for field in Field::all().filter(|field| !field.is_of_the_name()) {
            let value = match field.kind {
                Kind::Country => {
                    let code = &self.choices.country;
                    languages::country_name(self.language, code).unwrap_or(code)
                }
                _ => self.personal.text(field.name).unwrap_or_default(),
            };
            if !value.is_empty() {
                facts.push((field.label(self.language).into_owned(), value.to_owned()));
            }
        }
        facts
    }
}

/// The page after confirming: thanks, and links to share the petition.
#[derive(Template)]
#[template(path = "confirmed.html", whitespace = "minimize")]
pub struct ConfirmedPage<'a> {
    /// The visitor's language.
    pub language: Language,
    /// The petition that was signed.
    pub petition_title: Written<'a>,
    /// The petition's public address, which is shared: its readers get it in their languages.
    pub petition_url: &'a str,
    /// The languages of this reader, as a query, for the way back.
    pub query: &'a str,
    /// Whether the petition takes new signatures. If not, nobody is asked to share it.
    pub is_open: bool,
    /// The address of the signer's own page, for who has just confirmed.
    pub own_page_url: Option<&'a str>,
    /// The address of the form that mails it, for everybody else.
    pub link_url: &'a str,
    /// The number of confirmed signatures, if it is known without another request.
    pub confirmed: Option<u64>,
}

impl ConfirmedPage<'_> {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }

    fn count(&self) -> Option<String> {
        let count = self.confirmed?.into();
        Some(
            self.language
                .text_with("count-signatures", [("count", count)]),
        )
    }

    fn share_links(&self) -> Vec<Link> {
        share::links(self.language, self.petition_title.text, self.petition_url)
    }
}
