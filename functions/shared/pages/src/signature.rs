//! The signer's own page: everything that is stored about one signature, and the actions of its signer.

use std::borrow::Cow;

use askama::Template;
use events::personal::Personal;
use jiff::Timestamp;
use languages::{Language, Written};
use views::petition::TextVersion;

use crate::fields::{Field, Kind};
use crate::notice::Link;
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

/// What the signer has just done, as the page says on top.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each says what it is")]
pub enum Done {
    Shown,
    Hidden,
    Withdrawn,
    SignedAgain,
    MailsStopped,
}

impl Done {
    /// By the name of the action.
    #[must_use]
    pub fn named(action: &str) -> Option<Self> {
        Some(match action {
            "show" => Self::Shown,
            "hide" => Self::Hidden,
            "withdraw" => Self::Withdrawn,
            "sign-again" => Self::SignedAgain,
            "stop-mails" => Self::MailsStopped,
            _ => return None,
        })
    }
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
    /// Whether it was withdrawn, also while it is invalidated.
    pub is_withdrawn: bool,
    /// Whether an operator withdrew it because the signer asked for it.
    pub withdrawn_on_request: bool,
    /// The version of the form's event, which the actions name that publish details.
    pub details_version: u64,
    /// Whether the signer gets no more mails.
    pub mails_stopped: bool,
    /// Whether the details were confirmed, now or before they were withdrawn.
    pub was_confirmed: bool,
    /// When a withdrawal becomes final, because the petition is closed.
    pub final_after: Option<Timestamp>,
    /// Whether the campaign shows no names at all for now.
    pub names_hidden: bool,
    /// Whether the link also opens the download.
    pub can_download: bool,
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
/// `stop-mails`, `replace-links`, `fresh-link`, or `erase` together with `sure=yes`.
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
    /// Which of the petition's texts was signed, if that is known.
    pub text: Option<TextVersion<'a>>,
    /// The petition's name in addresses.
    pub slug: &'a str,
    /// The signature.
    pub signature: &'a Signature,
    /// What the signer has just done.
    pub done: Option<Done>,
    /// The time of the visit.
    pub now: Timestamp,
}

impl SignaturePage<'_> {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }

    /// What the signer has just done, if the signature shows it: anybody can change the address of the page.
    fn done(&self) -> Option<Cow<'static, str>> {
        let signature = self.signature;
        let (is, id) = match self.done? {
            Done::Shown => (
                self.is_confirmed() && signature.show_name,
                if signature.names_hidden {
                    "signature-done-shown-later"
                } else {
                    "signature-done-shown"
                },
            ),
            Done::Hidden => (!signature.show_name, "signature-done-hidden"),
            Done::Withdrawn => (signature.is_withdrawn, "signature-done-withdrawn"),
            Done::SignedAgain => (self.is_confirmed(), "signature-done-again"),
            Done::MailsStopped => (signature.mails_stopped, "signature-done-stopped"),
        };
        is.then(|| self.language.text(id))
    }

    /// Whether the signature can be withdrawn.
    fn is_standing(&self) -> bool {
        !self.signature.is_withdrawn
    }

    /// Whether it was withdrawn.
    fn is_withdrawn(&self) -> bool {
        self.signature.standing == Standing::Withdrawn
    }

    /// Whether the petition no longer takes signatures, so that a withdrawal is final.
    fn is_final(&self) -> bool {
        self.signature.final_after.is_some_and(|at| self.now > at)
    }

    /// Whether the signer can sign again with the details of the page.
    fn can_sign_again(&self) -> bool {
        self.is_withdrawn() && self.signature.was_confirmed && !self.is_final()
    }

    /// Whether the signer can fill in the form again, because nothing was ever confirmed.
    fn can_fill_in_again(&self) -> bool {
        let signature = self.signature;
        self.is_withdrawn() && !signature.was_confirmed && signature.final_after.is_none()
    }

    /// What a withdrawal means, by the state of signature and petition.
    fn withdraw_text(&self) -> String {
        let language = self.language;
        let say = |id: &str| language.text(id).into_owned();
        match (self.signature.standing, self.signature.final_after) {
            (Standing::Awaiting, _) => say("signature-withdraw-awaiting"),
            (Standing::SetAside, _) => say("signature-withdraw-set-aside"),
            (_, None) => say("signature-withdraw-text"),
            (_, Some(_)) if self.is_final() => say("signature-withdraw-final"),
            (_, Some(at)) => {
                let at = time::date_and_time(language, at, self.time_zone);
                language.text_with("signature-withdraw-closed", [("until", at.into())])
            }
        }
    }

    /// What erasing means, by the state of the signature.
    fn erase_text(&self) -> Cow<'static, str> {
        self.language.text(match self.signature.standing {
            Standing::Confirmed => "signature-erase-text",
            _ => "signature-erase-uncounted",
        })
    }

    /// Whether the name is shown, and if not, why.
    fn shown(&self) -> Cow<'static, str> {
        let signature = self.signature;
        self.language.text(match signature.standing {
            _ if !signature.show_name => "signature-no",
            Standing::Awaiting if !self.is_final() => "signature-shown-once-confirmed",
            Standing::Awaiting | Standing::Withdrawn | Standing::SetAside => {
                "signature-shown-uncounted"
            }
            Standing::Confirmed if signature.names_hidden => "signature-shown-hidden",
            Standing::Confirmed => "signature-yes",
        })
    }

    /// Whether its name can be shown, which is only so while it is confirmed.
    fn is_confirmed(&self) -> bool {
        self.signature.standing == Standing::Confirmed
    }

    /// The text that was signed, and the address of a page that shows it.
    fn signed_text(&self) -> Option<Link> {
        let text = self.text?;
        let number = text.number.to_string();
        let name = languages::autonym(text.language);
        Some(Link {
            url: format!("{}?lang={}", text.path(self.slug), self.language),
            label: self.language.text_with(
                "signature-version-is",
                [("version", number.into()), ("language", name.into())],
            ),
        })
    }

    /// The stored data as labels and values.
    fn facts(&self) -> Vec<(String, String)> {
        let signature = self.signature;
        let say = |id: &str| self.language.text(id).into_owned();
        let yes_or_no = |yes| say(if yes { "signature-yes" } else { "signature-no" });
        let standing = match signature.standing {
            Standing::Awaiting if self.is_final() => "signature-too-late",
            Standing::Awaiting => "signature-awaiting",
            Standing::Confirmed => "signature-confirmed",
            Standing::Withdrawn if signature.withdrawn_on_request => {
                "signature-withdrawn-on-request"
            }
            Standing::Withdrawn => "signature-withdrawn",
            Standing::SetAside if signature.is_withdrawn => "signature-set-aside-withdrawn",
            Standing::SetAside => "signature-set-aside",
        };
        let at = |timestamp| time::date_time_and_zone(self.language, timestamp, self.time_zone);
        let mut facts = vec![
            (say("signature-status"), say(standing)),
            (say("signature-name"), signature.personal.display_name()),
        ];
        for field in Field::all().filter(|field| !field.is_of_the_name()) {
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
            (say("signature-shown"), self.shown().into_owned()),
            (say("signature-news"), yes_or_no(signature.news)),
            (say("signature-mails"), yes_or_no(!signature.mails_stopped)),
            (say("signature-submitted-at"), at(signature.submitted_at)),
        ]);
        if let Some(confirmed_at) = signature.confirmed_at {
            facts.push((say("signature-confirmed-at"), at(confirmed_at)));
        }
        facts
    }
}
