//! Writes a mail: its links, its text in the reader's language, and its headers.

use std::time::{Duration, SystemTime};

use events::ids::{AddressTag, SignerKind};
use events::link::{Link, Links, Purpose};
use events::secret::{AddressKey, StampKey};
use events::signature::{EndorsementState, SignatureEvent};
use events::stamp;
use jiff::Timestamp;
use languages::{Language, Reader, Written};
use mails::{
    AddressChange, AlreadySigned, Confirmation, Endorsed, Headers, Moved, OtherAddress, OwnLink,
    Receipt, Rendered,
};
use pages::Shared;
use pages::facts::{self, Known};
use views::petition::{EarlierText, Petition, PetitionText};

use super::{Mail, MailKind};
use crate::{MailError, OutgoingMail};

/// What every mail needs from the sender's side.
pub(crate) struct MailContext<'a> {
    pub(crate) links: &'a Links,
    pub(crate) addresses: &'a AddressKey,
    pub(crate) stamps: &'a StampKey,
    pub(crate) base_url: &'a str,
    /// The text that was signed, if another one has replaced it.
    pub(crate) earlier: Option<&'a EarlierText>,
    pub(crate) from: &'a str,
    pub(crate) now: Timestamp,
}

impl Mail<'_> {
    /// The mail with everything that a [`crate::Transport`] needs.
    pub(crate) fn write(
        &self,
        petition: &Petition,
        context: &MailContext<'_>,
    ) -> Result<OutgoingMail, MailError> {
        let rendered = self.render(petition, context)?;
        let event = self.event;
        let message_id = format!("<{}@{}>", event.id, mails::ascii_host(context.base_url));
        let headers = Headers {
            message_id: &message_id,
            date: time_of(event.at),
            unsubscribe_url: None,
        };
        // The envelope has the same sender as the header.
        let from = &mails::sender(context.from)
            .map_err(MailError::Mail)?
            .to_string();
        let to = self.reader.email.as_str();
        let raw = mails::mime(rendered.clone(), from, to, &headers).map_err(MailError::Mail)?;
        Ok(OutgoingMail {
            from: from.to_owned(),
            to: to.to_owned(),
            subject: rendered.subject,
            text: rendered.text,
            html: rendered.html,
            message_id,
            raw,
            tags: vec![
                ("petition", self.signature.petition.to_string()),
                ("signature", self.signature.tag.to_string()),
                ("version", event.version.to_string()),
                ("mail", self.kind.tag().to_owned()),
            ],
        })
    }

    /// Whether it asks to confirm what cannot be confirmed any more, because the petition has closed.
    pub(crate) fn comes_too_late(&self, petition: &Petition, now: Timestamp) -> bool {
        let asks = matches!(self.kind, MailKind::Confirmation | MailKind::Reminder);
        asks && petition.is_over_at(now)
    }

    /// Until when its link works, if that is because the petition closes.
    fn closes_first(&self, petition: &Petition, language: Language) -> Option<String> {
        let expires = self.submitted_at + Purpose::Confirm.lifetime();
        let until = petition
            .confirmable_until()
            .filter(|until| *until < expires)?;
        Some(pages::date_time_and_zone(
            language,
            until,
            &petition.time_zone,
        ))
    }

    /// The version of the text that was signed, if another one has replaced it.
    pub(crate) fn earlier_text(&self, petition: &Petition) -> Option<u64> {
        let mut texts = petition.texts.values();
        let is_known =
            self.text_version == 0 || texts.any(|text| text.version == self.text_version);
        (!is_known).then_some(self.text_version)
    }

    /// The text that was signed, with its tag; if it is not known, the newest for a reader of the form's language.
    fn text<'a>(
        &self,
        petition: &'a Petition,
        earlier: Option<&'a EarlierText>,
    ) -> Option<(&'a str, &'a PetitionText)> {
        if let Some(earlier) = earlier {
            return Some((&earlier.language, &earlier.text));
        }
        let mut texts = petition.texts.iter();
        let signed = texts.find(|(_, text)| text.version == self.text_version);
        signed.map(|(tag, text)| (tag.as_str(), text)).or_else(|| {
            let reader = Reader::UNKNOWN.choosing(&self.language);
            reader.text_of(&petition.texts, &petition.default_language)
        })
    }

    fn render(
        &self,
        petition: &Petition,
        context: &MailContext<'_>,
    ) -> Result<Rendered, MailError> {
        let language = Language::from_tag(&self.language)
            .or_else(|| Language::from_tag(&petition.default_language))
            .unwrap_or(Language::ENGLISH);
        let (tag, text) = self
            .text(petition, context.earlier)
            .ok_or(MailError::NoPetition)?;
        let petition_title = Written::new(&text.title, tag);
        // The page behind the link is in the languages of the mail, whatever the browser prefers.
        let query = petition_title.query(language);
        let address = |purpose, path, version| -> Result<String, MailError> {
            let link = Link {
                signature: self.signature.clone(),
                version,
                address: self
                    .address()
                    .map(|address| AddressTag::of(context.addresses, address)),
            };
            let token = context.links.token(purpose, &link, context.now);
            let token = token.map_err(|_| MailError::Randomness)?;
            // With it, the page behind the link can tell the reader's own network from a scanner's.
            let from = self.network.as_deref().map_or_else(String::new, |network| {
                format!("&from={}", stamp::origin(context.stamps, &token, network))
            });
            Ok(format!("{}/{path}/{token}?{query}{from}", context.base_url))
        };
        let privacy_url = &format!(
            "{}/petitions/{}/privacy?{query}",
            context.base_url, self.signature.petition
        );
        let facts = &facts_of(petition, language, context.now);
        let own_page_url = &address(Purpose::OwnPage, "signature", self.event.version)?;
        let petition_url = &format!(
            "{}/petitions/{}?{query}",
            context.base_url, self.signature.petition
        );
        let shared = Shared::of(petition, petition_title, context.base_url, context.now);
        // Strangers can submit any name with any address, so only a confirmed one is passed on.
        let given_name = if self.is_confirmed {
            self.reader.greeted()
        } else {
            ""
        };
        let endorsement = self.signer == SignerKind::Organisation;
        Ok(match self.kind {
            MailKind::Confirmation | MailKind::Reminder => Confirmation {
                language,
                petition_title,
                facts,
                privacy_url,
                summary: &text.summary,
                confirm_url: &address(Purpose::Confirm, "confirm", self.details_version)?,
                own_page_url,
                // Unconfirmed data is erased when its form is this old, however new the link is.
                days_valid: days(Purpose::Confirm)
                    .saturating_sub(days_between(self.submitted_at, self.event.at)),
                valid_until: self.closes_first(petition, language).as_deref(),
                reminder: self.kind == MailKind::Reminder,
                endorsement,
            }
            .render(),
            MailKind::AlreadySigned => AlreadySigned {
                language,
                petition_title,
                facts,
                privacy_url,
                given_name,
                own_page_url,
                petition_url,
                endorsement,
            }
            .render(),
            MailKind::OtherAddress => OtherAddress {
                language,
                petition_title,
                facts,
                privacy_url,
                petition_url,
                endorsement,
            }
            .render(),
            MailKind::OwnLink => OwnLink {
                language,
                petition_title,
                facts,
                privacy_url,
                given_name,
                own_page_url,
                endorsement,
            }
            .render(),
            MailKind::AddressChange => AddressChange {
                language,
                petition_title,
                facts,
                privacy_url,
                confirm_url: &address(Purpose::NewAddress, "address", self.event.version)?,
                days_valid: days(Purpose::NewAddress)
                    .saturating_sub(days_between(self.event.at, context.now)),
                endorsement,
            }
            .render(),
            MailKind::Moved => Moved {
                language,
                petition_title,
                facts,
                privacy_url,
                contact: petition.contact.as_deref(),
                endorsement,
            }
            .render(),
            MailKind::Receipt => Receipt {
                share_url: &shared.page(language),
                share_links: &shared_by(shared, language),
                language,
                petition_title,
                facts,
                privacy_url,
                given_name,
                own_page_url,
                petition_url,
                // Organisations are not in the public log.
                receipt_url: (!endorsement && !petition.no_receipts)
                    .then(|| format!("{own_page_url}#receipt"))
                    .as_deref(),
                is_open: petition.takes_forms_at(context.now),
                endorsement: self.endorsed(),
            }
            .render(),
        })
    }
}

/// The links that share the petition, as names and addresses.
fn shared_by(shared: Shared<'_>, language: Language) -> Vec<(String, String)> {
    let links = shared.links(language).into_iter();
    links.map(|link| (link.label, link.url)).collect()
}

impl Mail<'_> {
    /// Where the endorsement stands, for the mail that thanks for it.
    fn endorsed(&self) -> Option<Endorsed> {
        let is_accepted = matches!(self.event.event, SignatureEvent::EndorsementApproved { .. });
        match self.endorsement? {
            EndorsementState::Listed if is_accepted => Some(Endorsed::Accepted),
            EndorsementState::Listed => Some(Endorsed::Counts),
            EndorsementState::Waiting | EndorsementState::Rejected => Some(Endorsed::Waits),
        }
    }
}

/// Who asks whom, and until when, as the petition stands now.
fn facts_of(petition: &Petition, language: Language, now: Timestamp) -> Vec<String> {
    let facts = facts::facts(language, Known::of(petition, now));
    facts::lines(language, &facts)
}

/// For how many whole days a link works.
fn days(purpose: Purpose) -> u16 {
    u16::try_from(purpose.lifetime().as_hours() / 24).unwrap_or(u16::MAX)
}

fn days_between(from: Timestamp, to: Timestamp) -> u16 {
    u16::try_from(to.duration_since(from).as_hours() / 24).unwrap_or(0)
}

fn time_of(at: Timestamp) -> SystemTime {
    let since = u64::try_from(at.as_second()).unwrap_or_default();
    SystemTime::UNIX_EPOCH + Duration::from_secs(since)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mail_says_how_long_its_link_works() {
        assert_eq!(days(Purpose::Confirm), 30);
    }
}
