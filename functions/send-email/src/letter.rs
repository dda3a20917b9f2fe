//! Which mail an event calls for, and what stands in it.

use std::time::{Duration, SystemTime};

use event_store::{SignatureLog, SignerKeys};
use events::email::{CanonicalEmail, EmailAddress};
use events::envelope::Recorded;
use events::ids::SignatureId;
use events::link::{Link, Links, Purpose};
use events::personal::Personal;
use events::seal::Sealed;
use events::signature::{self, SignatureEvent, SignatureStatus};
use jiff::Timestamp;
use languages::Language;
use mails::{AlreadySigned, Confirmation, Headers, OwnLink, Receipt, Rendered};
use views::petition::Petition;

use crate::{MailError, OutgoingMail};

/// The kinds of mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Asks to confirm.
    Confirmation,
    /// Asks once more.
    Reminder,
    /// Tells that nothing changed.
    AlreadySigned,
    /// Thanks.
    Receipt,
    /// Brings the link to the own page.
    OwnLink,
}

impl Kind {
    fn of(event: &SignatureEvent) -> Option<Self> {
        match event {
            SignatureEvent::SignatureSubmitted { .. }
            | SignatureEvent::ConfirmationRequested {
                details: Some(_), ..
            } => Some(Self::Confirmation),
            SignatureEvent::ConfirmationRequested { details: None, .. } => {
                Some(Self::AlreadySigned)
            }
            SignatureEvent::SignatureConfirmed { .. } => Some(Self::Receipt),
            SignatureEvent::ReminderRequested { .. } => Some(Self::Reminder),
            SignatureEvent::OwnLinkRequested { .. } => Some(Self::OwnLink),
            _ => None,
        }
    }

    /// For the mail service's reports.
    fn tag(self) -> &'static str {
        match self {
            Self::Confirmation => "confirmation",
            Self::Reminder => "reminder",
            Self::AlreadySigned => "already-signed",
            Self::Receipt => "receipt",
            Self::OwnLink => "own-link",
        }
    }
}

/// Whether a mail may follow from this event.
pub(crate) fn tells_somebody(event: &SignatureEvent) -> bool {
    Kind::of(event).is_some()
}

/// What every letter needs from the sender's side.
pub(crate) struct Office<'a> {
    pub(crate) links: &'a Links,
    pub(crate) base_url: &'a str,
    pub(crate) from: &'a str,
    pub(crate) now: Timestamp,
}

/// A mail that is to be written, and to whom. It holds personal data, so it has no `Debug`.
pub(crate) struct Letter {
    kind: Kind,
    language: String,
    reader: Personal,
    /// The version of the event whose details it is about.
    details: u64,
    /// When that form came.
    asked_at: Timestamp,
}

impl Letter {
    /// The letter about `event`, or `None` if it no longer makes sense: the signer was erased, or
    /// has confirmed or withdrawn meanwhile.
    pub(crate) async fn about(
        log: &SignatureLog,
        keys: &SignerKeys,
        event: &Recorded<SignatureEvent>,
        id: &SignatureId,
    ) -> Result<Option<Self>, MailError> {
        let Some(kind) = Kind::of(&event.event) else {
            return Ok(None);
        };
        let events = log.load(id).await?;
        if !events.iter().any(|known| known.version == event.version) {
            return Err(MailError::Gap);
        }
        let signature = signature::fold(&events);
        if !signature.may_mail() {
            return Ok(None);
        }
        // Whose address and name: what this event brought, or what stands.
        let offer = match &event.event {
            SignatureEvent::ReminderRequested { details_version } => *details_version,
            _ => event.version,
        };
        let version = match kind {
            Kind::Confirmation | Kind::Reminder if signature.offers.contains_key(&offer) => offer,
            Kind::AlreadySigned | Kind::Receipt
                if signature.status == SignatureStatus::Confirmed =>
            {
                match &signature.standing {
                    Some((version, _)) => *version,
                    None => return Ok(None),
                }
            }
            Kind::OwnLink if signature.has_data() => match &signature.standing {
                Some((version, _)) => *version,
                None => return Ok(None),
            },
            _ => return Ok(None),
        };
        let Some(details) = events.iter().find(|known| known.version == version) else {
            return Err(MailError::Gap);
        };
        let Some((sealed, details_language)) = sealed(&details.event) else {
            return Err(MailError::Gap);
        };
        let language = match &event.event {
            SignatureEvent::ConfirmationRequested { language, .. }
            | SignatureEvent::OwnLinkRequested { language } => language,
            _ => details_language,
        };
        let reader = keys.open(id, version, sealed).await?;
        Ok(reader.map(|reader| Self {
            kind,
            language: language.to_owned(),
            reader,
            details: version,
            asked_at: details.at,
        }))
    }

    /// Where it goes; none for an address that today's rules do not take.
    pub(crate) fn address(&self) -> Option<CanonicalEmail> {
        let address = EmailAddress::parse(&self.reader.email).ok()?;
        Some(address.canonical())
    }

    /// Writes it.
    pub(crate) fn write(
        &self,
        petition: &Petition,
        event: &Recorded<SignatureEvent>,
        id: &SignatureId,
        office: &Office<'_>,
    ) -> Result<OutgoingMail, MailError> {
        let rendered = self.render(petition, event, id, office)?;
        let message_id = format!("<{}@{}>", event.id, host(office.base_url));
        let headers = Headers {
            message_id: &message_id,
            date: time_of(event.at),
            unsubscribe_url: None,
        };
        let (from, to) = (office.from, self.reader.email.as_str());
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
                ("petition", id.petition.to_string()),
                ("signature", id.tag.to_string()),
                ("version", event.version.to_string()),
                ("mail", self.kind.tag().to_owned()),
            ],
        })
    }

    fn render(
        &self,
        petition: &Petition,
        event: &Recorded<SignatureEvent>,
        id: &SignatureId,
        office: &Office<'_>,
    ) -> Result<Rendered, MailError> {
        let language = Language::from_tag(&self.language)
            .or_else(|| Language::from_tag(&petition.default_language))
            .unwrap_or(Language::ENGLISH);
        // The page behind the link speaks the language of the mail, whatever the browser asks for.
        let address = |purpose, path, version| {
            let link = Link {
                signature: id.clone(),
                version,
            };
            let token = office.links.token(purpose, &link, office.now);
            token
                .map(|token| format!("{}/{path}/{token}?lang={language}", office.base_url))
                .map_err(|_| MailError::Randomness)
        };
        let own_page_url = address(Purpose::OwnPage, "signature", event.version)?;
        let petition_url = format!(
            "{}/petitions/{}?lang={language}",
            office.base_url, id.petition
        );
        let text = languages::text_for(&petition.texts, &petition.default_language, &self.language);
        let (_, text) = text.ok_or(MailError::NoPetition)?;
        let given_name = &self.reader.given_name;
        Ok(match self.kind {
            Kind::Confirmation | Kind::Reminder => Confirmation {
                language,
                petition_title: &text.title,
                summary: &text.summary,
                given_name,
                confirm_url: &address(Purpose::Confirm, "confirm", self.details)?,
                own_page_url: &own_page_url,
                // What is not confirmed by then is erased, whenever the link was written.
                days_valid: days(Purpose::Confirm)
                    .saturating_sub(days_between(self.asked_at, event.at)),
                reminder: self.kind == Kind::Reminder,
            }
            .render(),
            Kind::AlreadySigned => AlreadySigned {
                language,
                petition_title: &text.title,
                given_name,
                own_page_url: &own_page_url,
                petition_url: &petition_url,
            }
            .render(),
            Kind::OwnLink => OwnLink {
                language,
                petition_title: &text.title,
                given_name,
                own_page_url: &own_page_url,
            }
            .render(),
            Kind::Receipt => Receipt {
                language,
                petition_title: &text.title,
                given_name,
                own_page_url: &own_page_url,
                petition_url: &petition_url,
            }
            .render(),
        })
    }
}

/// The personal data that an event brought, and the language of its form.
fn sealed(event: &SignatureEvent) -> Option<(&Sealed, &str)> {
    match event {
        SignatureEvent::SignatureSubmitted { choices, personal } => {
            Some((personal, &choices.language))
        }
        SignatureEvent::ConfirmationRequested {
            details: Some(details),
            ..
        } => Some((&details.personal, &details.choices.language)),
        _ => None,
    }
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

/// `sign.example.org` of `https://sign.example.org:8443/path`.
fn host(base_url: &str) -> &str {
    let rest = base_url
        .split_once("://")
        .map_or(base_url, |(_, rest)| rest);
    rest.split(['/', ':', '?']).next().unwrap_or(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_message_id_is_of_the_site() {
        assert_eq!(host("https://sign.example.org:8443/x"), "sign.example.org");
        assert_eq!(host("http://127.0.0.1:3000"), "127.0.0.1");
    }

    #[test]
    fn the_mail_says_how_long_its_link_works() {
        assert_eq!(days(Purpose::Confirm), 30);
    }
}
