//! The signer's own page: everything that is stored about one signature, and the actions of its signer.

use std::borrow::Cow;

use askama::Template;
use events::ids::SignerKind;
use events::personal::Personal;
use events::petition::OwnField;
use events::signature::{CommentState, EndorsementState};
use jiff::Timestamp;
use languages::{Language, Written};
use views::Withheld;
use views::petition::TextVersion;

use crate::address::isolated;
use crate::fields::{Detail, Field, Fields, Kind, StandingConsent, details, yes_or_no};
use crate::notice::Link;
use crate::{organisations, time};

/// Where a signature stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each says what it is")]
pub enum Standing {
    Awaiting,
    Confirmed,
    Withdrawn,
    Disowned,
    SetAside,
}

/// What the signer has just done, as the page says on top.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each says what it is")]
pub enum Done {
    Shown,
    Hidden,
    CommentHidden,
    Withdrawn,
    Disowned,
    SignedAgain,
    MailsStopped,
    MailsResumed,
    Corrected,
    AddressKept,
}

impl Done {
    /// By the name of the action.
    #[must_use]
    pub fn named(action: &str) -> Option<Self> {
        Some(match action {
            "show" => Self::Shown,
            "hide" => Self::Hidden,
            "hide-comment" => Self::CommentHidden,
            "withdraw" => Self::Withdrawn,
            "not-me" => Self::Disowned,
            "sign-again" => Self::SignedAgain,
            "stop-mails" => Self::MailsStopped,
            "resume-mails" => Self::MailsResumed,
            "correct" => Self::Corrected,
            "keep-address" => Self::AddressKept,
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
    /// What else is allowed.
    pub consents: Vec<StandingConsent>,
    /// Whether it was withdrawn or is somebody else's, also while it is invalidated.
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
    /// Why the petition shows no names at all.
    pub withheld: Option<Withheld>,
    /// Where the comment stands, if there is one that may be shown.
    pub comment: Option<CommentState>,
    /// Whether the petition shows comments that were approved.
    pub shows_comments: bool,
    /// Whether it is the endorsement of an organisation.
    pub is_endorsement: bool,
    /// Where the endorsement stands once it is confirmed.
    pub endorsement: Option<EndorsementState>,
    /// Whether the link also opens the download.
    pub can_download: bool,
    /// The version of the petition's text that was signed.
    pub text_version: u64,
    pub submitted_at: Timestamp,
    pub confirmed_at: Option<Timestamp>,
    /// The revision that corrections name.
    pub revision: u64,
    /// Whether the signer can correct the details.
    pub can_be_corrected: bool,
    /// When the details were last corrected.
    pub corrected_at: Option<Timestamp>,
    /// Whether the signature can move to another address.
    pub can_change_address: bool,
    /// The address that it moves to once its holder confirms.
    pub new_address: Option<String>,
}

impl Signature {
    /// Who signed.
    #[must_use]
    pub fn kind(&self) -> SignerKind {
        match self.is_endorsement {
            true => SignerKind::Organisation,
            false => SignerKind::Person,
        }
    }

    /// What is held of a field of the form; may be empty.
    #[must_use]
    pub fn value(&self, field: &Field) -> String {
        match field.kind {
            Kind::Country => self.country.clone(),
            Kind::Consent(_) => {
                let mut given = self.consents.iter();
                let given = given.find(|given| given.field() == *field);
                given.map_or_else(String::new, |given| given.version.to_string())
            }
            _ => self.text(&field.name).to_owned(),
        }
    }

    /// A text or an answer by the name of its field; may be empty.
    fn text(&self, name: &str) -> &str {
        let answer = OwnField::id_in(name).and_then(|id| self.personal.answer(id));
        let answer = answer.map(|answer| answer.value.as_str());
        answer
            .or_else(|| self.personal.text(name))
            .unwrap_or_default()
    }
}

/// The page behind the link in every mail. Its forms post `act`: `show`, `hide`, `hide-comment`, `withdraw`, `not-me`, `sign-again`,
/// `stop-mails`, `resume-mails`, `replace-links`, `fresh-link`, `keep-address`, or `erase` together with `sure=yes`. It leads
/// to the forms that post `correct` and `change-address`.
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
    /// The address of the receipt of the public log, if there is one.
    pub receipt: Option<&'a str>,
    /// Which of the petition's texts was signed, if that is known.
    pub text: Option<TextVersion<'a>>,
    /// The petition's name in addresses.
    pub slug: &'a str,
    /// The fields that the petition asks for.
    pub fields: &'a Fields,
    /// The petition's address for questions.
    pub contact: Option<&'a str>,
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
                match signature.withheld {
                    None => "signature-done-shown",
                    Some(Withheld::Hidden) => "signature-done-shown-later",
                    Some(Withheld::TooFew { .. }) => "signature-done-shown-from",
                },
            ),
            Done::Hidden => (
                !signature.show_name,
                match signature.withheld {
                    None => "signature-done-hidden",
                    Some(_) => "signature-done-hidden-unlisted",
                },
            ),
            Done::CommentHidden => (signature.comment.is_none(), "signature-done-comment-hidden"),
            Done::Withdrawn => (signature.is_withdrawn, "signature-done-withdrawn"),
            Done::Disowned => (
                self.is_disowned(),
                match signature.is_endorsement {
                    true => "endorsement-done-not-me",
                    false => "signature-done-not-me",
                },
            ),
            Done::SignedAgain => (self.is_confirmed(), "signature-done-again"),
            Done::MailsStopped => (signature.mails_stopped, "signature-done-stopped"),
            Done::MailsResumed => (!signature.mails_stopped, "signature-done-resumed"),
            Done::Corrected => (signature.can_be_corrected, "signature-done-corrected"),
            Done::AddressKept => (signature.new_address.is_none(), "address-kept"),
        };
        is.then(|| self.say(id))
    }

    /// The message with this id, which may name how many people are missing until names are shown.
    fn say(&self, id: &str) -> Cow<'static, str> {
        let Some(Withheld::TooFew { promised, missing }) = self.signature.withheld else {
            return self.language.text(id);
        };
        let numbers = [("from", promised.get().into()), ("missing", missing.into())];
        self.language.text_with(id, numbers).into()
    }

    /// What the page is about.
    fn title(&self) -> Cow<'static, str> {
        self.language.text(match self.signature.is_endorsement {
            true => "endorsement-title",
            false => "signature-title",
        })
    }

    fn address_text(&self) -> String {
        let address = [("address", self.signature.personal.email.as_str().into())];
        self.language.text_with("address-text", address)
    }

    fn pending_text(&self, address: &str) -> String {
        let address = [("address", isolated(self.language, address).into())];
        self.language.text_with("address-pending", address)
    }

    /// Whether the signature can be withdrawn.
    fn is_standing(&self) -> bool {
        !self.signature.is_withdrawn
    }

    /// Whether it was withdrawn.
    fn is_withdrawn(&self) -> bool {
        self.signature.standing == Standing::Withdrawn
    }

    /// Whether the holder of the mailbox said that somebody else signed.
    fn is_disowned(&self) -> bool {
        self.signature.standing == Standing::Disowned
    }

    /// Where to write if somebody misuses the address.
    fn misuse(&self) -> Option<String> {
        let contact = self
            .contact
            .map(str::to_owned)
            .or_else(crate::site::contact)?;
        let contact = [("contact", isolated(self.language, &contact).into())];
        Some(self.language.text_with("signature-misuse", contact))
    }

    /// Whether the petition no longer takes signatures, so that a withdrawal is final.
    fn is_final(&self) -> bool {
        self.signature.final_after.is_some_and(|at| self.now > at)
    }

    /// Whether the signer can correct the details as soon as they are confirmed.
    fn can_be_corrected_later(&self) -> bool {
        self.signature.standing == Standing::Awaiting && !self.is_final()
    }

    /// Whether the signer can sign again with the details of the page.
    fn can_sign_again(&self) -> bool {
        self.is_withdrawn() && self.signature.was_confirmed && !self.is_final()
    }

    /// How the signer can fill in the form again, because nothing of theirs was ever confirmed.
    fn how_to_fill_in_again(&self) -> Option<Cow<'static, str>> {
        let signature = self.signature;
        let is_theirs_to_sign = self.is_withdrawn() || self.is_disowned();
        if !is_theirs_to_sign || signature.was_confirmed || signature.final_after.is_some() {
            return None;
        }
        Some(self.language.text(match signature.mails_stopped {
            true => "signature-again-mails",
            false if self.is_disowned() => "signature-again-disowned",
            false => "signature-again-form",
        }))
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
            Standing::Confirmed if self.counts() => "signature-erase-counted",
            _ => "signature-erase-not-counted",
        })
    }

    /// What signing again means: an endorsement may have to be accepted first.
    fn again_text(&self) -> Cow<'static, str> {
        self.language.text(match self.signature.is_endorsement {
            true => "endorsement-again",
            false => "signature-again-text",
        })
    }

    /// Whether it counts: an endorsement may still wait for the organisers.
    fn counts(&self) -> bool {
        let listed = EndorsementState::Listed;
        self.signature
            .endorsement
            .is_none_or(|state| state == listed)
    }

    /// What showing the name shows.
    fn show_text(&self) -> String {
        match crate::hints::shows_as_always(self.fields) {
            true => {
                let text = self.language.text("signature-show-text").into_owned();
                crate::hints::with_promise(self.language, self.fields, text)
            }
            false => {
                let name = self.language.text("signature-show-name");
                format!(
                    "{name} {}",
                    crate::hints::name_hint(self.language, self.fields)
                )
            }
        }
    }

    /// What hiding the name means, which may not be listed yet.
    fn hide_text(&self) -> Cow<'static, str> {
        self.language.text(match self.signature.withheld {
            None => "signature-hide-text",
            Some(_) => "signature-hide-unlisted",
        })
    }

    /// Whether the name is shown, and if not, why.
    fn shown(&self) -> Cow<'static, str> {
        let signature = self.signature;
        self.say(match signature.standing {
            _ if !signature.show_name => "signature-no",
            Standing::Awaiting if !self.is_final() => "signature-shown-once-confirmed",
            Standing::Awaiting | Standing::Withdrawn | Standing::Disowned | Standing::SetAside => {
                "signature-shown-uncounted"
            }
            Standing::Confirmed => match signature.withheld {
                None => "signature-yes",
                Some(Withheld::Hidden) => "signature-shown-hidden",
                Some(Withheld::TooFew { .. }) => "signature-shown-from",
            },
        })
    }

    /// When names are shown, while the facts say only that the signature has to be confirmed, or the endorsement accepted, for that.
    fn promise(&self) -> Option<String> {
        let signature = self.signature;
        let is_awaiting = signature.standing == Standing::Awaiting && !self.is_final();
        if signature.is_endorsement {
            let waits = is_awaiting
                || self.is_confirmed() && signature.endorsement == Some(EndorsementState::Waiting);
            let promised = self.fields.names_from.filter(|_| waits)?;
            return Some(organisations::promise(self.language, promised));
        }
        let says_so = is_awaiting && signature.show_name;
        self.fields.promise(self.language).filter(|_| says_so)
    }

    /// Whether the comment is shown, and if not, why; `None` if the signer does not let it be shown.
    fn comment_shown(&self) -> Option<Cow<'static, str>> {
        let id = match self.signature.comment? {
            CommentState::NotAllowed => return None,
            CommentState::Refused => "signature-comment-refused",
            _ if !self.signature.shows_comments => "signature-comment-hidden",
            CommentState::Waiting => "signature-comment-waiting",
            CommentState::Approved => match self.signature.withheld {
                Some(Withheld::TooFew { .. }) => "signature-shown-from",
                _ => "signature-yes",
            },
        };
        Some(self.say(id))
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
        Some(Link::new(
            format!("{}?lang={}", text.path(self.slug), self.language),
            self.language.text_with(
                "signature-version-is",
                [("version", number.into()), ("language", name.into())],
            ),
        ))
    }

    /// The stored data as labels and values.
    fn facts(&self) -> Vec<Detail> {
        let signature = self.signature;
        let say = |id: &str| self.say(id).into_owned();
        let yes_or_no = |yes| yes_or_no(self.language, yes);
        let standing = match signature.standing {
            Standing::Confirmed if signature.endorsement.is_some() => match signature.endorsement {
                Some(EndorsementState::Waiting) => "endorsement-waits",
                Some(EndorsementState::Rejected) => "endorsement-rejected",
                _ => match signature.withheld {
                    None => "endorsement-listed",
                    Some(Withheld::Hidden) => "endorsement-hidden",
                    Some(Withheld::TooFew { .. }) => "endorsement-from",
                },
            },
            Standing::Awaiting if self.is_final() => "signature-too-late",
            Standing::Awaiting => "signature-awaiting",
            Standing::Confirmed => "signature-confirmed",
            Standing::Withdrawn if signature.withdrawn_on_request => {
                "signature-withdrawn-on-request"
            }
            Standing::Withdrawn => "signature-withdrawn",
            Standing::Disowned => "signature-disowned",
            Standing::SetAside if signature.is_withdrawn => "signature-set-aside-withdrawn",
            Standing::SetAside => "signature-set-aside",
        };
        let at = |timestamp| time::date_time_and_zone(self.language, timestamp, self.time_zone);
        let mut facts = vec![
            Detail::new(say("signature-status"), say(standing)),
            Detail::new(
                say(match signature.is_endorsement {
                    true => "field-endorse-name",
                    false => "signature-name",
                }),
                signature.personal.display_name(),
            ),
        ];
        let none = say("signature-none");
        let country = &signature.country;
        facts.extend(details(
            self.language,
            self.fields,
            &signature.personal,
            country,
            Some(&none),
        ));
        if !signature.is_endorsement {
            facts.extend([
                Detail::new(say("signature-shown"), self.shown()),
                Detail::new(say("signature-news"), yes_or_no(signature.news)),
            ]);
        }
        if let Some(shown) = self.comment_shown() {
            facts.push(Detail::new(say("signature-comment"), shown));
        }
        // In the words in which they were given, then those that could be.
        let given = signature.consents.iter().map(StandingConsent::field);
        let given: Vec<_> = given.collect();
        let asked = self.fields.of_consents();
        let not_given = asked.filter(|asked| !given.contains(asked));
        for (field, is_given) in given
            .iter()
            .map(|field| (field, true))
            .chain(not_given.map(|field| (field, false)))
        {
            facts.push(Detail {
                label: field.label(self.language).into_owned(),
                attributes: field.label_attributes(self.language),
                value: yes_or_no(is_given).into_owned(),
            });
        }
        facts.extend([
            Detail::new(say("signature-mails"), yes_or_no(!signature.mails_stopped)),
            Detail::new(say("signature-submitted-at"), at(signature.submitted_at)),
        ]);
        if let Some(confirmed_at) = signature.confirmed_at {
            facts.push(Detail::new(say("signature-confirmed-at"), at(confirmed_at)));
        }
        if let Some(corrected_at) = signature.corrected_at {
            facts.push(Detail::new(say("signature-corrected-at"), at(corrected_at)));
        }
        facts
    }
}
