//! What a signer typed: [`a_signer`] fills every field, and a test changes those that it is about.

use events::personal::Personal;
use events::signature::{Choices, Details, Endorsement};

/// The fields of one form.
#[derive(Clone)]
pub struct Person {
    choices: Choices,
    personal: Personal,
}

/// Ada Lovelace from London, who reads English, wants news and does not show her name.
#[must_use]
pub fn a_signer() -> Person {
    Person {
        choices: Choices {
            language: "en".to_owned(),
            country: "GB".to_owned(),
            show_name: false,
            news: true,
            network: None,
            consents: std::collections::BTreeMap::new(),
            text_version: 2,
            endorsement: None,
        },
        personal: Personal {
            given_name: "Ada".to_owned(),
            family_name: "Lovelace".to_owned(),
            email: "ada@example.org".to_owned(),
            city: "London".to_owned(),
            comment: "<b>For</b> rivers".to_owned(),
            ..Personal::default()
        },
    }
}

impl Person {
    #[must_use]
    pub fn named(mut self, given: &str, family: &str) -> Self {
        given.clone_into(&mut self.personal.given_name);
        family.clone_into(&mut self.personal.family_name);
        self
    }

    #[must_use]
    pub fn email(mut self, email: &str) -> Self {
        email.clone_into(&mut self.personal.email);
        self
    }

    #[must_use]
    pub fn comment(mut self, text: &str) -> Self {
        text.clone_into(&mut self.personal.comment);
        self
    }

    #[must_use]
    pub fn coming_from(mut self, source: &str) -> Self {
        source.clone_into(&mut self.personal.source);
        self
    }

    #[must_use]
    pub fn in_country(mut self, code: &str) -> Self {
        code.clone_into(&mut self.choices.country);
        self
    }

    #[must_use]
    pub fn reading(mut self, language: &str) -> Self {
        language.clone_into(&mut self.choices.language);
        self
    }

    #[must_use]
    pub fn showing_name(mut self) -> Self {
        self.choices.show_name = true;
        self
    }

    #[must_use]
    pub fn without_news(mut self) -> Self {
        self.choices.news = false;
        self
    }

    /// The same person as the contact of an organisation that endorses.
    #[must_use]
    pub fn endorsing(mut self, organisation: &str, needs_approval: bool) -> Self {
        organisation.clone_into(&mut self.personal.organisation);
        self.personal.link = "https://association.example/".to_owned();
        self.personal.comment.clear();
        self.choices.news = false;
        self.choices.endorsement = Some(Endorsement { needs_approval });
        self
    }

    /// What the log is given.
    #[must_use]
    pub fn details(self) -> Details<Personal> {
        Details {
            choices: self.choices,
            personal: self.personal,
        }
    }
}
