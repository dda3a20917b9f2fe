//! The mails and their values. They hold personal data, so they have no `Debug`.

use askama::Template;
use languages::{Direction, Language, Tag, Written};

use crate::{Rendered, article, words};

/// Asks the owner of an address to confirm the signature that was submitted with it, or reminds them.
#[derive(Clone, Copy)]
#[expect(missing_docs, reason = "each says what it is")]
pub struct Confirmation<'a> {
    /// The language of the form that was filled in.
    pub language: Language,
    pub petition_title: Written<'a>,
    /// What happens to the reader's data.
    pub privacy_url: &'a str,
    /// Who asks whom, and until when: lines to stand under the title.
    pub facts: &'a [String],
    /// Plain text of the petition's beginning; may be empty.
    pub summary: &'a str,
    pub confirm_url: &'a str,
    pub own_page_url: &'a str,
    /// For how many days `confirm_url` works.
    pub days_valid: u16,
    /// Until when it works, formatted, if the petition closes before.
    pub valid_until: Option<&'a str>,
    /// Whether this is the reminder.
    pub reminder: bool,
    /// Whether it is about the endorsement of an organisation.
    pub endorsement: bool,
}

/// Says that somebody submitted the form again with an address that had signed, and that nothing changed.
#[derive(Clone, Copy)]
#[expect(missing_docs, reason = "each says what it is")]
pub struct AlreadySigned<'a> {
    /// The language of the existing signature.
    pub language: Language,
    pub petition_title: Written<'a>,
    /// What happens to the reader's data.
    pub privacy_url: &'a str,
    /// Who asks whom, and until when: lines to stand under the title.
    pub facts: &'a [String],
    /// From the existing signature, not from the new form.
    pub given_name: &'a str,
    pub own_page_url: &'a str,
    pub petition_url: &'a str,
    /// Whether it is about the endorsement of an organisation.
    pub endorsement: bool,
}

/// Says that somebody submitted the form with an address of which another spelling had signed, so that it does not count.
/// It contains nothing of that signature.
#[derive(Clone, Copy)]
#[expect(missing_docs, reason = "each says what it is")]
pub struct OtherAddress<'a> {
    /// The language of the form.
    pub language: Language,
    pub petition_title: Written<'a>,
    /// What happens to the reader's data.
    pub privacy_url: &'a str,
    /// Who asks whom, and until when: lines to stand under the title.
    pub facts: &'a [String],
    pub petition_url: &'a str,
    /// Whether it is about the endorsement of an organisation.
    pub endorsement: bool,
}

/// Thanks for a signature that has just been confirmed.
#[derive(Clone, Copy)]
#[expect(missing_docs, reason = "each says what it is")]
pub struct Receipt<'a> {
    /// The language of the signature.
    pub language: Language,
    pub petition_title: Written<'a>,
    /// What happens to the reader's data.
    pub privacy_url: &'a str,
    /// Who asks whom, and until when: lines to stand under the title.
    pub facts: &'a [String],
    pub given_name: &'a str,
    pub own_page_url: &'a str,
    pub petition_url: &'a str,
    /// Where the signer gets a receipt of the public log, if the petition gives any.
    pub receipt_url: Option<&'a str>,
    /// Whether the petition takes new signatures. If not, the signer is not asked to share it.
    pub is_open: bool,
    /// The page with all ways to share it.
    pub share_url: &'a str,
    /// Names and addresses of links that share it. The text has none of them: they are long.
    pub share_links: &'a [(String, String)],
    /// Where the endorsement of an organisation stands, if it is about one.
    pub endorsement: Option<Endorsed>,
}

/// Where the endorsement of an organisation stands whose contact is thanked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Endorsed {
    /// It counts.
    Counts,
    /// It counts once the organisers have accepted it.
    Waits,
    /// It counts because the organisers have just accepted it.
    Accepted,
}

/// Brings the link to the signer's own page, at their request.
#[derive(Clone, Copy)]
#[expect(missing_docs, reason = "each says what it is")]
pub struct OwnLink<'a> {
    /// The language of the form that requested it.
    pub language: Language,
    pub petition_title: Written<'a>,
    /// What happens to the reader's data.
    pub privacy_url: &'a str,
    /// Who asks whom, and until when: lines to stand under the title.
    pub facts: &'a [String],
    /// From the existing signature; empty unless it was confirmed.
    pub given_name: &'a str,
    pub own_page_url: &'a str,
    /// Whether it is about the endorsement of an organisation.
    pub endorsement: bool,
}

/// Asks the owner of an address whether a signature moves there. It contains nothing of that signature.
#[derive(Clone, Copy)]
#[expect(missing_docs, reason = "each says what it is")]
pub struct AddressChange<'a> {
    /// The language of the page on which it was asked for.
    pub language: Language,
    pub petition_title: Written<'a>,
    /// What happens to the reader's data.
    pub privacy_url: &'a str,
    /// Who asks whom, and until when: lines to stand under the title.
    pub facts: &'a [String],
    pub confirm_url: &'a str,
    /// For how many days `confirm_url` works.
    pub days_valid: u16,
    /// Whether it is about the endorsement of an organisation.
    pub endorsement: bool,
}

/// Tells the old address that the signature has moved, and not where.
#[derive(Clone, Copy)]
#[expect(missing_docs, reason = "each says what it is")]
pub struct Moved<'a> {
    /// The language of the signature.
    pub language: Language,
    pub petition_title: Written<'a>,
    /// What happens to the reader's data.
    pub privacy_url: &'a str,
    /// Who asks whom, and until when: lines to stand under the title.
    pub facts: &'a [String],
    /// Whom to write to if somebody else moved it; without one, the text speaks of the campaign.
    pub contact: Option<&'a str>,
    /// Whether it is about the endorsement of an organisation.
    pub endorsement: bool,
}

/// Brings an article to a signer who chose news. Its title stands where other mails have that of the petition.
#[derive(Clone, Copy)]
#[expect(missing_docs, reason = "each says what it is")]
pub struct News<'a> {
    /// The language of the signature.
    pub language: Language,
    /// The title of the article.
    pub petition_title: Written<'a>,
    /// The title of the petition.
    pub petition: Written<'a>,
    pub petition_url: &'a str,
    /// What happens to the reader's data.
    pub privacy_url: &'a str,
    /// None: the article says what it has to.
    pub facts: &'a [String],
    pub given_name: &'a str,
    /// Sanitised HTML of the article.
    pub body_html: &'a str,
    /// Where the article can be read on the web.
    pub read_url: &'a str,
    pub own_page_url: &'a str,
    /// Ends news and nothing else.
    pub unsubscribe_url: &'a str,
}

/// Implements the parts of every mail: its two bodies, its subject, its title and its greeting.
macro_rules! mail {
    ($mail:ident, $subject:expr, $name:expr, $text:ident $text_path:literal, $html:ident $html_path:literal) => {
        #[derive(Template)]
        #[template(path = $text_path)]
        struct $text<'a> {
            mail: &'a $mail<'a>,
        }

        #[derive(Template)]
        #[template(path = $html_path, whitespace = "minimize")]
        struct $html<'a> {
            mail: &'a $mail<'a>,
        }

        impl $mail<'_> {
            /// The text of the mail.
            #[must_use]
            pub fn render(&self) -> Rendered {
                Rendered {
                    subject: self.subject(),
                    text: words::wrap(&filled(&$text { mail: self })),
                    html: filled(&$html { mail: self }),
                }
            }

            fn subject(&self) -> String {
                let subject: fn(&Self) -> &'static str = $subject;
                self.language
                    .text_with(subject(self), [("title", self.title().into())])
            }

            /// The side at which the title begins. Mail programs know no logical properties.
            fn title_side(&self) -> &'static str {
                match Tag::parse(self.petition_title.language).map(Tag::direction) {
                    Some(Direction::RightToLeft) => "right",
                    _ => "left",
                }
            }

            fn title(&self) -> String {
                words::one_line(self.petition_title.text)
            }

            fn facts(&self) -> Vec<String> {
                self.facts
                    .iter()
                    .map(|line| words::one_line(line))
                    .collect()
            }

            /// The line that leads to the privacy page.
            fn privacy(&self) -> String {
                let said = [
                    ("label", self.language.text("privacy-page-title").into()),
                    ("value", self.privacy_url.into()),
                ];
                self.language.text_with("fact-line", said)
            }

            fn greeting(&self) -> String {
                let name: fn(&Self) -> &str = $name;
                match words::name(name(self)) {
                    Some(name) => self
                        .language
                        .text_with("mail-greeting", [("name", name.into())]),
                    None => self.language.text("mail-greeting-plain").into_owned(),
                }
            }
        }
    };
}

mail!(
    Confirmation,
    |mail| mail.words()[0],
    // Strangers can submit any name with any address.
    |_| "",
    ConfirmationText "confirmation/body.txt",
    ConfirmationHtml "confirmation/body.html"
);
mail!(
    AlreadySigned,
    |mail| mail.words()[0],
    |mail| mail.given_name,
    AlreadySignedText "already_signed/body.txt",
    AlreadySignedHtml "already_signed/body.html"
);
mail!(
    OtherAddress,
    |_| "mail-other-subject",
    |_| "",
    OtherAddressText "other_address/body.txt",
    OtherAddressHtml "other_address/body.html"
);
mail!(
    Receipt,
    |mail| mail.words()[0],
    |mail| mail.given_name,
    ReceiptText "receipt/body.txt",
    ReceiptHtml "receipt/body.html"
);

mail!(
    OwnLink,
    |_| "mail-link-subject",
    |mail| mail.given_name,
    OwnLinkText "own_link/body.txt",
    OwnLinkHtml "own_link/body.html"
);

mail!(
    AddressChange,
    |_| "mail-address-subject",
    // It may be a stranger's address.
    |_| "",
    AddressChangeText "address_change/body.txt",
    AddressChangeHtml "address_change/body.html"
);
mail!(
    Moved,
    |_| "mail-moved-subject",
    |_| "",
    MovedText "moved/body.txt",
    MovedHtml "moved/body.html"
);

mail!(
    News,
    |_| "mail-news-subject",
    |mail| mail.given_name,
    NewsText "news/body.txt",
    NewsHtml "news/body.html"
);

impl News<'_> {
    fn petition(&self) -> String {
        words::one_line(self.petition.text)
    }

    /// The article in plain text.
    fn article(&self) -> String {
        article::plain(self.body_html)
    }
}

impl AlreadySigned<'_> {
    /// Subject, preheader, beginning, what it means, and the button.
    fn words(&self) -> [&'static str; 5] {
        match self.endorsement {
            true => [
                "mail-endorsed-already-subject",
                "mail-endorsed-already-nothing",
                "mail-endorsed-already-intro",
                "mail-endorsed-already-nothing",
                "mail-endorsed-button",
            ],
            false => [
                "mail-already-subject",
                "mail-already-preheader",
                "mail-already-intro",
                "mail-already-nothing",
                "mail-already-button",
            ],
        }
    }

    /// What the link to the own page is for, and that it is private.
    fn own_page(&self) -> [&'static str; 2] {
        own_page(self.endorsement)
    }
}

impl OwnLink<'_> {
    /// Beginning and button.
    fn words(&self) -> [&'static str; 2] {
        match self.endorsement {
            true => ["mail-endorsed-link-intro", "mail-endorsed-button"],
            false => ["mail-link-intro", "mail-already-button"],
        }
    }

    /// What the link to the own page is for, and that it is private.
    fn own_page(&self) -> [&'static str; 2] {
        own_page(self.endorsement)
    }
}

impl Receipt<'_> {
    /// Subject, preheader, beginning, what it means, and what the link to the own page is for.
    fn words(&self) -> [&'static str; 5] {
        let Some(endorsed) = self.endorsement else {
            return [
                "mail-receipt-subject",
                "mail-receipt-preheader",
                "mail-receipt-intro",
                "mail-receipt-counts",
                "mail-receipt-keep",
            ];
        };
        let (subject, means) = match endorsed {
            Endorsed::Counts => ("mail-endorsed-subject", "mail-endorsed-counts"),
            Endorsed::Waits => ("mail-endorsed-subject", "mail-endorsed-waits"),
            Endorsed::Accepted => ("mail-endorsed-accepted-subject", "mail-endorsed-accepted"),
        };
        let [page, _] = own_page(true);
        [subject, means, "mail-endorsed-intro", means, page]
    }

    /// That the link to the own page is private.
    fn private(&self) -> &'static str {
        own_page(self.endorsement.is_some())[1]
    }
}

/// What the link to the own page is for, and that it is private.
fn own_page(endorsement: bool) -> [&'static str; 2] {
    match endorsement {
        true => ["mail-endorsed-page", "mail-endorsed-private"],
        false => ["mail-own-page", "mail-own-page-private"],
    }
}

impl AddressChange<'_> {
    fn valid(&self) -> String {
        let days = [("days", self.days_valid.into())];
        self.language.text_with("mail-confirmation-valid", days)
    }
}

impl Moved<'_> {
    fn not_you(&self) -> String {
        let language = self.language;
        match self.contact {
            Some(contact) => language.text_with("mail-moved-write", [("contact", contact.into())]),
            None => language.text("mail-moved-campaign").into_owned(),
        }
    }
}

impl Confirmation<'_> {
    /// Subject, preheader and beginning.
    fn words(&self) -> [&'static str; 3] {
        match (self.reminder, self.endorsement) {
            (true, false) => [
                "mail-reminder-subject",
                "mail-reminder-preheader",
                "mail-reminder-intro",
            ],
            (false, false) => [
                "mail-confirmation-subject",
                "mail-confirmation-preheader",
                "mail-confirmation-intro",
            ],
            (true, true) => [
                "mail-endorse-reminder-subject",
                "mail-endorse-reminder-preheader",
                "mail-endorse-reminder-intro",
            ],
            (false, true) => [
                "mail-endorse-subject",
                "mail-endorse-preheader",
                "mail-endorse-intro",
            ],
        }
    }

    /// What is asked, and the button.
    fn asks(&self) -> [&'static str; 2] {
        match self.endorsement {
            true => ["mail-endorse-ask", "mail-endorse-button"],
            false => ["mail-confirmation-ask", "mail-confirmation-button"],
        }
    }

    /// What the link to the own page is for, and that it is private.
    fn own_page(&self) -> [&'static str; 2] {
        own_page(self.endorsement)
    }

    fn summary(&self) -> String {
        words::one_line(self.summary)
    }

    fn valid(&self) -> String {
        if let Some(until) = self.valid_until {
            return self
                .language
                .text_with("mail-confirmation-valid-until", [("until", until.into())]);
        }
        let days = self.days_valid.into();
        self.language
            .text_with("mail-confirmation-valid", [("days", days)])
    }
}

#[expect(
    clippy::expect_used,
    reason = "a template fails only with its writer, and a String takes everything"
)]
fn filled(template: &impl Template) -> String {
    template.render().expect("writing into a String")
}
