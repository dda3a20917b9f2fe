//! A page with a notice: what happened, and a link to continue.

use askama::Template;
use languages::{Language, Reader};

use crate::petition::petition_url;

/// A link and its label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The address.
    pub url: String,
    /// The text of the link.
    pub label: String,
}

impl Link {
    /// "Back to the petition", in the visitor's language, with the text that `reader` chose. `base_url` is the site's public
    /// address.
    #[must_use]
    pub fn to_petition(language: Language, reader: Reader, base_url: &str, slug: &str) -> Self {
        let query = reader.query(language);
        Self {
            url: format!("{}?{query}", petition_url(base_url, slug)),
            label: language.text("back-to-petition").into_owned(),
        }
    }

    /// "All petitions": the front page, for pages that cannot lead back to a petition.
    #[must_use]
    pub fn to_all_petitions(language: Language) -> Self {
        Self {
            url: format!("/?lang={language}"),
            label: language.text("all-petitions").into_owned(),
        }
    }

    /// "Go to my signature": the signer's own page, at `url`.
    #[must_use]
    pub fn to_own_page(language: Language, url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            label: language.text("confirmed-own-page-link").into_owned(),
        }
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
    /// So many mails went to the address lately that none is sent now.
    TooManyMails,
    /// An operator invalidated the signature.
    SetAside,
    /// The signer gets no more mails.
    MailsStopped,
    /// An operator has paused signing.
    SigningPaused,
    /// The link to the signer's own page is sent, if there is a signature.
    LinkSent,
    /// The visitor's network has reached its limit.
    Wait,
}

impl Notice {
    /// Every notice.
    pub const ALL: [Self; 28] = [
        Self::LinkExpired,
        Self::LinkUnknown,
        Self::PetitionClosed,
        Self::PetitionNotFound,
        Self::PageNotFound,
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
        Self::TooManyMails,
        Self::SetAside,
        Self::MailsStopped,
        Self::SigningPaused,
        Self::LinkSent,
        Self::Wait,
    ];

    fn id(self) -> &'static str {
        match self {
            Self::LinkExpired => "link-expired",
            Self::LinkUnknown => "link-unknown",
            Self::PetitionClosed => "petition-closed",
            Self::PetitionNotFound => "petition-not-found",
            Self::PageNotFound => "page-not-found",
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
            Self::OtherAddress => "other-address",
            Self::LinkReplaced => "link-replaced",
            Self::LinksReplaced => "links-replaced",
            Self::Discarded => "discarded",
            Self::DiscardedOnly => "discarded-only",
            Self::FreshLinkSent => "fresh-link-sent",
            Self::NotFresh => "not-fresh",
            Self::TooManyMails => "too-many-mails",
            Self::SetAside => "set-aside",
            Self::MailsStopped => "mails-stopped",
            Self::SigningPaused => "signing-paused",
            Self::LinkSent => "link-sent",
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
}

impl NoticePage {
    /// The page with the notice in this language.
    #[must_use]
    pub fn new(language: Language, notice: Notice, link: Option<Link>) -> Self {
        let say = |part: &str| {
            let id = format!("notice-{}-{part}", notice.id());
            language.text(&id).into_owned()
        };
        Self {
            language,
            title: say("title"),
            paragraphs: vec![say("text")],
            link,
            text: None,
        }
    }

    /// The same page about an email that comes late by so many minutes. `notice` is the one that the page was made with.
    #[must_use]
    pub fn late(mut self, notice: Notice, minutes: Option<u64>) -> Self {
        let Some(minutes) = minutes else { return self };
        if notice == Notice::LinkSent {
            // Its own text says that the email comes in a few minutes.
            self.paragraphs = vec![self.language.text("mails-late-link-sent").into_owned()];
        }
        let late = crate::mails_late(self.language, minutes);
        self.paragraphs.push(late);
        self
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
}
