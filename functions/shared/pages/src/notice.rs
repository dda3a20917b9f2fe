//! A page with a notice: what happened, and a link to continue.

use askama::Template;
use events::ids::SignerKind;
use jiff::Timestamp;
use languages::{Language, Reader};

use crate::form::SignForm;
use crate::petition::petition_url;
use crate::time;

/// A link and its label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The address.
    pub url: String,
    /// The text of the link.
    pub label: String,
    /// The page about the data of the petition that it leads to, which the foot of a notice names.
    pub privacy: Option<String>,
}

impl Link {
    /// A link that is not to a petition.
    #[must_use]
    pub fn new(url: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            label: label.into(),
            privacy: None,
        }
    }

    /// "Back to the petition", in the visitor's language, with the text that `reader` chose. `base_url` is the site's public
    /// address.
    #[must_use]
    pub fn to_petition(language: Language, reader: Reader, base_url: &str, slug: &str) -> Self {
        let query = reader.query(language);
        Self {
            privacy: Some(format!("/petitions/{slug}/privacy?{query}")),
            ..Self::new(
                format!("{}?{query}", petition_url(base_url, slug)),
                language.text("back-to-petition"),
            )
        }
    }

    /// "All petitions": the front page, for pages that cannot lead back to a petition.
    #[must_use]
    pub fn to_all_petitions(language: Language) -> Self {
        Self::new(format!("/?lang={language}"), language.text("all-petitions"))
    }

    /// "Go to my signature": the signer's own page, at `url`.
    #[must_use]
    pub fn to_own_page(language: Language, url: impl Into<String>) -> Self {
        Self::new(url, language.text("confirmed-own-page-link"))
    }
}

/// A notice. Its texts are the messages `notice-…-title` and `notice-…-text`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A link from a mail has expired.
    LinkExpired,
    /// A link is damaged, or we did not create it.
    LinkUnknown,
    /// The petition no longer accepts signatures.
    PetitionClosed,
    /// No petition has that name.
    PetitionNotFound,
    /// No page has that address.
    PageNotFound,
    /// The article was at that address, and was retracted.
    ArticleRetracted,
    /// The request's body is too large.
    TooLarge,
    /// Something failed on our side and nothing was saved.
    Unavailable,
    /// Erasing was requested without ticking the box that confirms it.
    NotSure,
    /// An action is not available in the current state of the signature.
    NotChanged,
    /// The signature was withdrawn.
    Withdrawn,
    /// The signer's data was erased.
    Erased,
    /// An operator erased the signer's data, because the signer asked for it.
    ErasedOnRequest,
    /// Nobody confirmed the signature in time, so its data was erased.
    Purged,
    /// The petition closed long ago, so the data was erased; the signature counts.
    DataExpired,
    /// The same, of a signature that does not count.
    DataExpiredUncounted,
    /// The link was mailed to another spelling of the address than the one that signed.
    OtherAddress,
    /// The signer made this link useless.
    LinkReplaced,
    /// The signer asked for a new link, and older ones no longer work.
    LinksReplaced,
    /// A form that somebody else had filled in was discarded.
    Discarded,
    /// The same, while the petition takes no signatures.
    DiscardedOnly,
    /// Downloading needs a fresh link, which was mailed.
    FreshLinkSent,
    /// The link is too old for downloading.
    NotFresh,
    /// The signature is not in the public log yet.
    ReceiptNotYet,
    /// The signature is not confirmed, so it has no receipt.
    ReceiptUnconfirmed,
    /// The holder of the mailbox said that somebody else signed.
    ReceiptDisowned,
    /// The petition gives no receipts.
    NoReceipt,
    /// So many mails went to the address lately that none is sent now.
    TooManyMails,
    /// The signature was changed as often as is possible for now.
    TooManyChanges,
    /// So many addresses were asked for that no more are taken today.
    TooManyAddresses,
    /// The signature goes on under another address.
    Moved,
    /// The signature has just moved to the reader's address.
    AddressMoved,
    /// A change of address was given up, or the signature cannot move any more.
    AddressOutdated,
    /// The holder of the new address does not want the signature.
    AddressRejected,
    /// The signer withdrew the signature that could not move, because the new address has its own.
    AddressWithdrawn,
    /// The details were changed since the signer saw them.
    DetailsChanged,
    /// An operator invalidated the signature.
    SetAside,
    /// The signer gets no more mails.
    MailsStopped,
    /// The signer gets no more news by email.
    NewsStopped,
    /// An operator has paused signing.
    SigningPaused,
    /// A form came when the petition had closed.
    FormAfterClosing,
    /// The link to the signer's own page is sent, if there is a signature.
    LinkSent,
    /// The link to the page of an organisation's endorsement is sent, if there is one.
    EndorsementLinkSent,
    /// The visitor's network has reached its limit.
    Wait,
}

impl Notice {
    /// Every notice.
    pub const ALL: [Self; 44] = [
        Self::LinkExpired,
        Self::LinkUnknown,
        Self::PetitionClosed,
        Self::PetitionNotFound,
        Self::PageNotFound,
        Self::ArticleRetracted,
        Self::TooLarge,
        Self::Unavailable,
        Self::NotSure,
        Self::NotChanged,
        Self::Withdrawn,
        Self::Erased,
        Self::ErasedOnRequest,
        Self::Purged,
        Self::DataExpired,
        Self::DataExpiredUncounted,
        Self::OtherAddress,
        Self::LinkReplaced,
        Self::LinksReplaced,
        Self::Discarded,
        Self::DiscardedOnly,
        Self::FreshLinkSent,
        Self::NotFresh,
        Self::ReceiptNotYet,
        Self::ReceiptUnconfirmed,
        Self::ReceiptDisowned,
        Self::NoReceipt,
        Self::TooManyMails,
        Self::TooManyChanges,
        Self::TooManyAddresses,
        Self::Moved,
        Self::AddressMoved,
        Self::AddressOutdated,
        Self::AddressRejected,
        Self::AddressWithdrawn,
        Self::DetailsChanged,
        Self::SetAside,
        Self::MailsStopped,
        Self::NewsStopped,
        Self::SigningPaused,
        Self::FormAfterClosing,
        Self::LinkSent,
        Self::EndorsementLinkSent,
        Self::Wait,
    ];

    /// Whether its words speak of the reader's signature.
    #[must_use]
    pub fn is_about_a_signature(self) -> bool {
        matches!(
            self,
            Self::NotChanged
                | Self::Withdrawn
                | Self::ErasedOnRequest
                | Self::Purged
                | Self::DataExpired
                | Self::DataExpiredUncounted
                | Self::OtherAddress
                | Self::LinkReplaced
                | Self::NotFresh
                | Self::Moved
                | Self::AddressOutdated
                | Self::SetAside
        )
    }

    fn id(self) -> &'static str {
        match self {
            Self::LinkExpired => "link-expired",
            Self::LinkUnknown => "link-unknown",
            Self::PetitionClosed => "petition-closed",
            Self::PetitionNotFound => "petition-not-found",
            Self::PageNotFound => "page-not-found",
            Self::ArticleRetracted => "article-retracted",
            Self::TooLarge => "too-large",
            Self::Unavailable => "unavailable",
            Self::NotSure => "not-sure",
            Self::NotChanged => "not-changed",
            Self::Withdrawn => "withdrawn",
            Self::Erased => "erased",
            Self::ErasedOnRequest => "erased-on-request",
            Self::Purged => "purged",
            Self::DataExpired => "data-expired",
            Self::DataExpiredUncounted => "data-expired-uncounted",
            Self::OtherAddress => "other-spelling",
            Self::LinkReplaced => "link-replaced",
            Self::LinksReplaced => "links-replaced",
            Self::Discarded => "discarded",
            Self::DiscardedOnly => "discarded-only",
            Self::FreshLinkSent => "fresh-link-sent",
            Self::NotFresh => "not-fresh",
            Self::ReceiptNotYet => "receipt-not-yet",
            Self::ReceiptUnconfirmed => "receipt-unconfirmed",
            Self::ReceiptDisowned => "receipt-disowned",
            Self::NoReceipt => "no-receipt",
            Self::TooManyMails => "too-many-mails",
            Self::TooManyChanges => "too-many-changes",
            Self::TooManyAddresses => "many-addresses",
            Self::Moved => "moved",
            Self::AddressMoved => "address-moved",
            Self::AddressOutdated => "address-outdated",
            Self::AddressRejected => "address-rejected",
            Self::AddressWithdrawn => "address-withdrawn",
            Self::DetailsChanged => "details-changed",
            Self::SetAside => "set-aside",
            Self::MailsStopped => "mails-stopped",
            Self::NewsStopped => "news-stopped",
            Self::SigningPaused => "signing-paused",
            Self::FormAfterClosing => "form-after-closing",
            Self::LinkSent => "link-sent",
            Self::EndorsementLinkSent => "endorse-link-sent",
            Self::Wait => "wait",
        }
    }
}

/// A page with a title, a few sentences, and a link.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "notice.html", whitespace = "minimize")]
pub struct NoticePage {
    /// The visitor's language.
    pub language: Language,
    /// The page's title, plain text.
    pub title: String,
    /// Plain text.
    pub paragraphs: Vec<String>,
    /// A link to continue, if there is one.
    pub link: Option<Link>,
    /// The tag of the petition's text that the reader chose, which stays when the language is changed.
    pub text: Option<String>,
    /// The form to sign again, filled in with what is still known.
    pub again: Option<Again>,
    /// The signed answer that a refused signer can keep.
    pub answer: Option<String>,
}

/// A form that was filled in before, and that can be sent again after its signer has looked at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Again {
    /// What is still known.
    pub form: SignForm,
    /// BCP 47 tag of the petition's text that is shown with it.
    pub text: String,
}

impl NoticePage {
    /// The page with the notice in this language.
    #[must_use]
    pub fn new(language: Language, notice: Notice, link: Option<Link>) -> Self {
        let say = |id: &str, part: &str| {
            let id = format!("notice-{id}-{part}");
            language.text(&id).into_owned()
        };
        let text = match notice {
            Notice::TooManyChanges => crate::correction::limit(language),
            Notice::TooManyAddresses => crate::address::limit(language),
            // Said of every field that a petition can have.
            Notice::Erased
            | Notice::ErasedOnRequest
            | Notice::DataExpired
            | Notice::DataExpiredUncounted => say(notice.id(), "details"),
            notice => say(notice.id(), "text"),
        };
        let title = match notice {
            Notice::TooManyChanges | Notice::DetailsChanged => Notice::NotChanged.id(),
            Notice::FormAfterClosing => Notice::PetitionClosed.id(),
            Notice::EndorsementLinkSent => Notice::LinkSent.id(),
            Notice::ReceiptUnconfirmed => Notice::ReceiptNotYet.id(),
            Notice::ReceiptDisowned => Notice::NoReceipt.id(),
            notice => notice.id(),
        };
        Self {
            language,
            title: say(title, "title"),
            paragraphs: vec![text],
            link,
            text: None,
            again: None,
            answer: None,
        }
    }

    /// The same page with a button that leads to the form, filled in with what is still known.
    #[must_use]
    pub fn to_sign_again(mut self, again: Again) -> Self {
        let filled = self.language.text("notice-again-kept");
        self.paragraphs.push(filled.into_owned());
        self.again = Some(again);
        self
    }

    /// The same page about an email that comes late by so many minutes. `notice` is the one that the page was made with.
    #[must_use]
    pub fn late(mut self, notice: Notice, minutes: Option<u64>) -> Self {
        let Some(minutes) = minutes else { return self };
        // Their own texts say that the email comes in a few minutes.
        let instead = match notice {
            Notice::LinkSent => Some("mails-late-link-sent"),
            Notice::EndorsementLinkSent => Some("mails-late-endorse-link-sent"),
            _ => None,
        };
        if let Some(instead) = instead {
            self.paragraphs = vec![self.language.text(instead).into_owned()];
        }
        let late = crate::mails_late(self.language, minutes);
        self.paragraphs.push(late);
        self
    }

    /// The same page about a signature of this kind that somebody asked to move to the reader, who may be a stranger.
    #[must_use]
    pub fn about_a_move(mut self, kind: SignerKind) -> Self {
        if kind == SignerKind::Organisation {
            let means = self.language.text("address-endorsement-means");
            self.paragraphs.push(means.into_owned());
        }
        self
    }

    /// The same page about the signature of a signer of this kind: an organisation's contact reads what the words mean.
    #[must_use]
    pub fn about(mut self, kind: SignerKind) -> Self {
        if kind == SignerKind::Organisation {
            let means = self.language.text("endorsement-means");
            self.paragraphs.push(means.into_owned());
        }
        self
    }

    /// The page about a receipt that is not ready because the public log is behind: it lacks what happened at `at`, and its newest
    /// checkpoint is from `newest`, if it has one.
    #[must_use]
    pub fn receipt_late(
        language: Language,
        (at, newest): (Timestamp, Option<Timestamp>),
        time_zone: &str,
        link: Link,
    ) -> Self {
        let say = |id, at| {
            let time = time::date_time_and_zone(language, at, time_zone);
            language.text_with(id, [("time", time.into())])
        };
        let newest = newest.map(|newest| say("log-newest", newest));
        Self {
            paragraphs: std::iter::once(say("notice-receipt-late-text", at))
                .chain(newest)
                .collect(),
            ..Self::new(language, Notice::ReceiptNotYet, Some(link))
        }
    }

    /// The same page for a reader who may have chosen a petition's text.
    #[must_use]
    pub fn read_by(self, reader: Reader) -> Self {
        Self {
            text: reader.chosen_text(),
            ..self
        }
    }

    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }

    fn privacy(&self) -> Option<&str> {
        self.link.as_ref()?.privacy.as_deref()
    }
}
