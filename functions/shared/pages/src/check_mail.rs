//! The page after the form: which mail to look for, and what to do if it does not arrive.

use askama::Template;
use events::ids::SignerKind;
use languages::{Language, Written};

use crate::form::SignForm;
use crate::share::Shared;
use crate::switch;
use crate::webmail::{self, Webmail};

/// The page after the form. It is the same for every address, so that it does not reveal who has signed: it shows what its
/// sender typed, or nothing of it if somebody opens its address.
#[derive(Debug, Template)]
#[template(path = "check_mail.html", whitespace = "minimize")]
pub struct CheckMailPage<'a> {
    /// The visitor's language.
    pub language: Language,
    /// The petition that was signed.
    pub petition_title: Written<'a>,
    /// Its public address, with the languages of this reader.
    pub petition_url: &'a str,
    /// What is shared.
    pub shared: Shared<'a>,
    /// The name of the petition in addresses.
    pub slug: &'a str,
    /// Whether the form can be filled in again.
    pub is_open: bool,
    /// Who signed, as the form says.
    pub kind: SignerKind,
    /// For how many minutes emails are late, if that is worth mentioning.
    pub late_minutes: Option<u64>,
    /// The form that was just sent, in the answer to its sender.
    pub sent: Option<Sent<'a>>,
}

/// An accepted form, for the answer to its sender. It holds personal data, so its `Debug` shows none of it.
#[derive(Clone, Copy)]
pub struct Sent<'a> {
    /// The address that the email goes to.
    pub email: &'a str,
    /// The sender of the email, if it is known here.
    pub sender: Option<&'a str>,
    /// What was typed, which the page brings along to send it again or to correct it.
    pub form: &'a SignForm,
    /// The version of the petition's text that was on the page with the form.
    pub text_version: Option<u64>,
    /// The address of the challenge for a proof of work, if the petition asks for one.
    pub challenge: Option<&'a str>,
    /// How often this form was sent: 1 at first.
    pub attempt: u8,
    /// The labels of what was filled in and not stored, because the petition no longer asks for it.
    pub not_stored: &'a [String],
}

impl std::fmt::Debug for Sent<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Sent(hidden)")
    }
}

impl Sent<'_> {
    /// The highest number of an attempt. More would only press against the limits.
    pub const MAX_ATTEMPT: u8 = 99;

    fn webmail(&self) -> Option<Webmail> {
        webmail::of(self.email)
    }

    /// Says what was not stored.
    fn not_stored(&self) -> Option<String> {
        let fields = self.not_stored.join(&self.form.language.text("list-comma"));
        let language = self.form.language;
        (!fields.is_empty())
            .then(|| language.text_with("check-mail-not-stored", [("fields", fields.into())]))
    }

    fn next_attempt(&self) -> u8 {
        self.attempt.saturating_add(1).min(Self::MAX_ATTEMPT)
    }
}

impl CheckMailPage<'_> {
    fn share(&self) -> Shared<'_> {
        self.shared
    }

    /// What comes, the same while emails are late, and what it is for.
    fn words(&self) -> [&'static str; 3] {
        match self.kind {
            SignerKind::Person => [
                "check-mail-sent",
                "check-mail-sent-late",
                "check-mail-counts",
            ],
            SignerKind::Organisation => [
                "check-mail-endorse-sent",
                "check-mail-endorse-sent-late",
                "mail-endorse-ask",
            ],
        }
    }

    /// The query of this page's address.
    fn query(&self) -> String {
        switch::query_about(self.kind, &self.petition_title.query(self.language))
    }

    fn late(&self) -> Option<String> {
        let minutes = self.late_minutes?;
        Some(crate::mails_late(self.language, minutes))
    }

    /// Whether this form was sent before.
    fn is_again(&self) -> bool {
        self.sent.as_ref().is_some_and(|sent| sent.attempt > 1)
    }

    /// What was sent, if it can be sent again.
    fn correctable(&self) -> Option<&Sent<'_>> {
        self.sent.as_ref().filter(|_| self.is_open)
    }

    /// The page without what was typed, which can be opened at any time and in every language.
    fn path(&self) -> String {
        format!("/petitions/{}/check-mail", self.slug)
    }

    /// "Open Gmail".
    fn open(&self, webmail: &Webmail) -> String {
        let provider = [("provider", webmail.name.into())];
        self.language.text_with("check-mail-open", provider)
    }

    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }
}
