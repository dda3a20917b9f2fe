//! What happens to a signer's data under one petition: who is responsible, why, for how long, and what signers can do.

use std::borrow::Cow;

use askama::Template;
use languages::{Language, Written};
use views::petition::Petition;

use crate::fields::{Fields, Kind};
use crate::sentence::{self, Part};

/// For how many days data is kept, as this deployment is set up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeptDays {
    /// Details that nobody confirms.
    pub unconfirmed: u64,
    /// All details, after the petition has closed; `None` if they stay.
    pub after_closing: Option<u64>,
    /// Records of sent emails.
    pub mails: u64,
}

/// The privacy page of one petition.
#[derive(Clone, Debug, Template)]
#[template(path = "privacy_page.html", whitespace = "minimize")]
pub struct PrivacyPage<'a> {
    /// The visitor's language.
    pub language: Language,
    /// Its title, for the visitor.
    pub petition_title: Written<'a>,
    /// Its organiser, contact and addressees.
    pub petition: &'a Petition,
    /// How long data is kept.
    pub kept: KeptDays,
}

impl PrivacyPage<'_> {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }

    fn query(&self) -> String {
        self.petition_title.query(self.language)
    }

    fn fields(&self) -> Fields {
        Fields::of(&self.petition.form, self.petition_title.language)
            .promising(self.petition.names_from)
    }

    fn slug(&self) -> &str {
        &self.petition.slug
    }

    /// Whether it shows how many signatures are from which region or postcode area.
    fn counts_areas(&self) -> bool {
        let places = self.petition.places.as_ref();
        places.is_some_and(|places| places.rules().is_some())
    }

    /// What the data is used for. Names and news only with a tick.
    fn purposes(&self) -> Vec<Vec<Part>> {
        let language = self.language;
        let addressees = &self.petition.facts.addressees;
        let names: Vec<_> = addressees.iter().map(|it| it.name.as_str()).collect();
        let mut purposes = vec![language.text("privacy-purpose-count")];
        if !names.is_empty() {
            let names = [(
                "addressees",
                names.join(&self.language.text("list-semicolon")).into(),
            )];
            purposes.push(language.text_with("privacy-purpose-deliver", names).into());
        }
        let fields = self.fields();
        if crate::hints::shows_as_always(&fields) {
            let chosen = language.text("privacy-purpose-chosen").into_owned();
            purposes.push(crate::hints::with_promise(language, &fields, chosen).into());
        } else {
            let name = language.text("privacy-purpose-shown");
            let with = crate::hints::name_hint(language, &fields);
            purposes.push(format!("{name} {with}").into());
            purposes.push(language.text("privacy-purpose-news"));
        }
        let purposes = purposes.into_iter().map(|said| vec![Part::plain(said)]);
        let consents = fields.of_consents().map(|consent| {
            sentence::with_labels(language, "privacy-purpose-consent", "consent", [consent])
        });
        purposes.chain(consents).collect()
    }

    /// What is stored encrypted: everything that is typed.
    fn sealed(&self) -> Vec<Part> {
        let fields = self.fields();
        let typed = fields
            .all()
            .filter(|field| !matches!(field.kind, Kind::Country | Kind::Consent(_)));
        sentence::with_labels(self.language, "privacy-stored-sealed", "fields", typed)
    }

    /// How long each kind of data is kept, as labels and times.
    fn times(&self) -> Vec<(Cow<'static, str>, String)> {
        let language = self.language;
        let days = |days: u64| language.text_with("privacy-days", [("days", days.into())]);
        let mut times = vec![
            ("privacy-kept-unconfirmed", days(self.kept.unconfirmed)),
            (
                "privacy-kept-confirmed",
                language.text("privacy-kept-until-erased").into_owned(),
            ),
        ];
        if let Some(after_closing) = self.kept.after_closing {
            times.push(("privacy-kept-closed", days(after_closing)));
        }
        times.push(("privacy-kept-address", days(self.kept.unconfirmed)));
        times.push(("privacy-kept-mails", days(self.kept.mails)));
        let labelled = times.into_iter();
        labelled
            .map(|(label, time)| (language.text(label), time))
            .collect()
    }
}
