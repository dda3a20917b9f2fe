//! The signer's own page: everything that is stored about one signature, and the actions of its signer.

use askama::Template;
use events::personal::Personal;
use jiff::Timestamp;
use languages::{Language, Written};

use crate::fields::{Field, Kind};
use crate::time;

/// Where a signature stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each says what it is")]
pub enum Standing {
    Awaiting,
    Confirmed,
    Withdrawn,
    SetAside,
}

/// A signature with its data. It holds personal data, so it has no `Debug`.
#[derive(Clone)]
#[expect(missing_docs, reason = "each says what it is")]
pub struct Signature {
    pub standing: Standing,
    pub personal: Personal,
    /// ISO 3166-1 alpha-2 code.
    pub country: String,
    pub show_name: bool,
    pub news: bool,
    /// Whether an operator withdrew it because the signer asked for it.
    pub withdrawn_on_request: bool,
    /// Whether the signer gets mails.
    pub mails_stopped: bool,
    /// The version of the petition's text that was signed.
    pub text_version: u64,
    pub submitted_at: Timestamp,
    pub confirmed_at: Option<Timestamp>,
}

impl Signature {
    /// What is held of a field of the form; may be empty.
    #[must_use]
    pub fn value(&self, field: Field) -> &str {
        match field.kind {
            Kind::Country => &self.country,
            _ => self.personal.text(field.name).unwrap_or_default(),
        }
    }
}

/// The page behind the link in every mail. Its forms post `act`: `show`, `hide`, `withdraw`, `sign-again`,
/// `stop-mails`, or `erase` together with `sure=yes`.
#[derive(Template)]
#[template(path = "signature.html", whitespace = "minimize")]
pub struct SignaturePage<'a> {
    /// The visitor's language.
    pub language: Language,
    /// The petition that was signed.
    pub petition_title: Written<'a>,
    /// The petition's public address.
    pub petition_url: &'a str,
    /// IANA name of the time zone for the times.
    pub time_zone: &'a str,
    /// The address that the forms post to: the page's own.
    pub action: &'a str,
    /// The address of the data as a file.
    pub download: &'a str,
    /// The signature.
    pub signature: &'a Signature,
}

impl SignaturePage<'_> {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }

    /// Whether the signature can be hidden or withdrawn.
    fn is_standing(&self) -> bool {
        self.signature.standing != Standing::Withdrawn
    }

    /// Whether it was withdrawn, so that the signer can sign again.
    fn is_withdrawn(&self) -> bool {
        self.signature.standing == Standing::Withdrawn
    }

    /// Whether its name can be shown, which is only so while it is confirmed.
    fn is_confirmed(&self) -> bool {
        self.signature.standing == Standing::Confirmed
    }

    /// The stored data as labels and values.
    fn facts(&self) -> Vec<(String, String)> {
        let signature = self.signature;
        let say = |id: &str| self.language.text(id).into_owned();
        let yes_or_no = |yes| say(if yes { "signature-yes" } else { "signature-no" });
        let standing = match signature.standing {
            Standing::Awaiting => "signature-awaiting",
            Standing::Confirmed => "signature-confirmed",
            Standing::Withdrawn if signature.withdrawn_on_request => {
                "signature-withdrawn-on-request"
            }
            Standing::Withdrawn => "signature-withdrawn",
            Standing::SetAside => "signature-set-aside",
        };
        let at = |timestamp| time::date_time_and_zone(self.language, timestamp, self.time_zone);
        let mut facts = vec![
            (say("signature-status"), say(standing)),
            (say("signature-name"), signature.personal.display_name()),
        ];
        let of_the_name = |field: &Field| ["given_name", "family_name"].contains(&field.name);
        for field in Field::all().filter(|field| !of_the_name(field)) {
            let value = match (field.kind, signature.value(field)) {
                (_, "") => say("signature-none"),
                (Kind::Country, code) => languages::country_name(self.language, code)
                    .unwrap_or(code)
                    .to_owned(),
                (_, text) => text.to_owned(),
            };
            facts.push((field.label(self.language).into_owned(), value));
        }
        facts.extend([
            (say("signature-shown"), yes_or_no(signature.show_name)),
            (say("signature-news"), yes_or_no(signature.news)),
            (say("signature-mails"), yes_or_no(!signature.mails_stopped)),
            (say("signature-version"), signature.text_version.to_string()),
            (say("signature-submitted-at"), at(signature.submitted_at)),
        ]);
        if let Some(confirmed_at) = signature.confirmed_at {
            facts.push((say("signature-confirmed-at"), at(confirmed_at)));
        }
        facts
    }
}
