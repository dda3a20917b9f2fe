//! The pages from the link in the mail to a counted signature: press the button, share the petition.

use std::borrow::Cow;

use askama::Template;
use events::personal::Personal;
use events::petition::Consent;
use events::signature::Choices;
use languages::{Language, Written};

use crate::card;
use crate::fields::{Detail, Field, Fields, Kind, details};
use crate::share::Shared;

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
    /// The petition's name in addresses.
    pub slug: &'a str,
    /// What was typed into the form.
    pub personal: &'a Personal,
    /// What was chosen in the form. The owner of the mailbox may change what is shown and sent.
    pub choices: &'a Choices,
    /// The fields that the petition asks for.
    pub fields: &'a Fields,
    /// Whether the petition takes new signatures.
    pub is_open: bool,
}

impl ConfirmPage<'_> {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }

    /// What discarding means, which is more while the petition takes signatures. An endorsement is no signature of one's own.
    fn discard_text(&self) -> Cow<'static, str> {
        self.language
            .text(if self.is_open && !self.is_endorsement() {
                "confirm-discard-text"
            } else {
                "confirm-discard-only"
            })
    }

    /// Title, first sentence and button.
    fn words(&self) -> [&'static str; 3] {
        match self.is_endorsement() {
            true => [
                "confirm-endorse-title",
                "confirm-endorse-text",
                "confirm-endorse-button",
            ],
            false => ["confirm-title", "confirm-text", "confirm-button"],
        }
    }

    /// Whether an organisation endorses. Then there is nothing to choose: the form says what is shown.
    fn is_endorsement(&self) -> bool {
        self.choices.endorsement.is_some()
    }

    fn shown_in_public(&self) -> String {
        crate::endorse::shown_in_public(self.language, self.fields.names_from)
    }

    /// What will count. What was left empty is left out.
    fn facts(&self) -> Vec<Detail> {
        let name = self.language.text(match self.is_endorsement() {
            true => "field-endorse-name",
            false => "signature-name",
        });
        let mut facts = vec![Detail::new(name, self.personal.display_name())];
        let Self {
            language,
            fields,
            personal,
            choices,
            ..
        } = self;
        let country = &choices.country;
        facts.extend(details(*language, fields, personal, country, None));
        facts
    }

    /// The boxes of consents. Without a comment there is none to show.
    fn consents(&self) -> impl Iterator<Item = &Field> {
        let has_comment = !self.personal.comment.is_empty();
        let boxes = self.fields.of_consents();
        boxes.filter(move |field| has_comment || !field.allows_the_comment())
    }

    fn box_value(&self, field: &Field) -> String {
        field.box_value().unwrap_or_default()
    }

    /// Whether the form gave the consent, in these words.
    fn is_given(&self, field: &Field) -> bool {
        let mut given = self.choices.consents.iter();
        given.any(|(id, given)| {
            let name = format!("{}{id}", Consent::PREFIX);
            *field.name == *name && field.kind == Kind::Consent(given.version)
        })
    }

    /// What is shown beside the name, if the owner of the mailbox lets it be shown.
    fn name_hint(&self) -> String {
        crate::hints::name_hint(self.language, self.fields)
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
    /// The petition's name in addresses.
    pub slug: &'a str,
    /// What is shared.
    pub shared: Shared<'a>,
    /// The languages of this reader, as a query, for the way back.
    pub query: &'a str,
    /// Whether the petition takes new signatures. If not, nobody is asked to share it.
    pub is_open: bool,
    /// Whether it is the endorsement of an organisation.
    pub is_endorsement: bool,
    /// Whether the organisers read endorsements before they count.
    pub needs_approval: bool,
    /// The address of the signer's own page, for who has just confirmed.
    pub own_page_url: Option<&'a str>,
    /// The address of the form that mails it, for everybody else.
    pub link_url: &'a str,
    /// How many signatures had confirmed when this one did, if that is known without another request.
    pub confirmed: Option<u64>,
}

impl ConfirmedPage<'_> {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }

    /// Title and thanks.
    fn words(&self) -> [&'static str; 2] {
        match self.is_endorsement {
            true => ["confirmed-endorse-title", "confirmed-endorse-thanks"],
            false => ["confirmed-title", "confirmed-thanks"],
        }
    }

    /// What the own page is for, and the link to it.
    fn own_page(&self) -> [&'static str; 2] {
        match self.is_endorsement {
            true => ["confirmed-endorse-own-page", "confirmed-endorse-link"],
            false => ["confirmed-own-page-text", "confirmed-own-page-link"],
        }
    }

    /// How many there are with this one. Others may have been counted since, or not yet, so it says "at least"; too few would only
    /// discourage.
    fn count(&self) -> Option<String> {
        let count = self.confirmed.filter(|count| *count >= card::LEAST)?;
        let count = [("count", count.into())];
        Some(self.language.text_with("confirmed-count", count))
    }

    fn share(&self) -> Shared<'_> {
        self.shared
    }
}
