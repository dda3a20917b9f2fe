//! Which mail an event requires now, and who receives it.

mod kind;
mod write;

use event_store::{SignatureLog, SignerKeys};
use events::email::EmailAddress;
use events::envelope::Recorded;
use events::ids::SignatureId;
use events::personal::Personal;
use events::seal::Sealed;
use events::signature::{self, Choices, Signature, SignatureEvent, SignatureStatus};
use jiff::Timestamp;

use crate::MailError;
pub(crate) use kind::MailKind;
pub(crate) use write::MailContext;

/// A mail to write. It holds personal data, so it has no `Debug`.
pub(crate) struct Mail<'a> {
    kind: MailKind,
    event: &'a Recorded<SignatureEvent>,
    signature: &'a SignatureId,
    language: String,
    /// The version of the petition's text that was signed.
    text_version: u64,
    reader: Personal,
    /// The reader's address; `None` if the current rules do not accept it.
    address: Option<EmailAddress>,
    /// Whether the holder of the mailbox has confirmed the details. Before, the name may be a stranger's advertisement.
    is_confirmed: bool,
    /// The version of the form's event, which a confirmation names in its link.
    details_version: u64,
    /// When that form was submitted.
    submitted_at: Timestamp,
}

impl<'a> Mail<'a> {
    /// The mail about `event`, or `None` if the signer has since confirmed, withdrawn or been erased, so that the mail
    /// would make no sense. Reads the stream and one key; two for a form that was submitted again after confirming.
    pub(crate) async fn about(
        log: &SignatureLog,
        keys: &SignerKeys,
        event: &'a Recorded<SignatureEvent>,
        id: &'a SignatureId,
    ) -> Result<Option<Self>, MailError> {
        let Some(kind) = MailKind::of(&event.event) else {
            return Ok(None);
        };
        let events = log.load(id).await?;
        let find = |version: u64| events.iter().find(|known| known.version == version);
        if find(event.version).is_none() {
            return Err(MailError::Gap);
        }
        let signature = signature::fold(&events);
        let Some(version) = details_version(kind, event, &signature) else {
            return Ok(None);
        };
        let details = find(version).ok_or(MailError::Gap)?;
        let (sealed, choices) = sealed(&details.event).ok_or(MailError::Gap)?;
        let language = match &event.event {
            SignatureEvent::ConfirmationRequested { language, .. }
            | SignatureEvent::OwnLinkRequested { language }
            | SignatureEvent::OwnLinksReplaced { language } => language,
            _ => &choices.language,
        };
        let Some(reader) = keys.open(id, version, sealed).await? else {
            return Ok(None);
        };
        let mut mail = Self {
            kind,
            event,
            signature: id,
            language: language.to_owned(),
            text_version: choices.text_version,
            address: EmailAddress::parse(&reader.email).ok(),
            reader,
            is_confirmed: signature.was_confirmed,
            details_version: version,
            submitted_at: details.at,
        };
        if let SignatureEvent::ConfirmationRequested {
            address: Some(sealed),
            ..
        } = &event.event
        {
            let Some(sender) = keys.open(id, event.version, sealed).await? else {
                return Ok(None);
            };
            mail.answer_to(sender);
        }
        Ok(Some(mail))
    }

    /// Addresses the mail to the sender of a form, who may not be the signer.
    fn answer_to(&mut self, sender: Personal) {
        let address = EmailAddress::parse(&sender.email).ok();
        let is_signer = match (&address, &self.address) {
            (Some(sender), Some(signer)) => sender.is_same(signer),
            _ => sender.email == self.reader.email,
        };
        if !is_signer {
            self.kind = MailKind::OtherAddress;
            self.address = address;
            self.reader = sender;
        }
    }

    /// The reader's address, or `None` if the current rules do not accept it.
    pub(crate) fn address(&self) -> Option<&EmailAddress> {
        self.address.as_ref()
    }
}

/// The version of the event whose name and address the mail uses: the form that is to be confirmed, or else the form
/// that counts. `None` if the mail no longer makes sense.
fn details_version(
    kind: MailKind,
    event: &Recorded<SignatureEvent>,
    signature: &Signature,
) -> Option<u64> {
    if !signature.takes_mail() {
        return None;
    }
    let offer = match &event.event {
        SignatureEvent::ReminderRequested { details_version } => *details_version,
        _ => event.version,
    };
    let standing = signature.standing.as_ref().map(|(version, _)| *version);
    match kind {
        MailKind::Confirmation | MailKind::Reminder => {
            signature.offers.contains_key(&offer).then_some(offer)
        }
        MailKind::AlreadySigned | MailKind::OtherAddress | MailKind::Receipt => {
            standing.filter(|_| signature.status == SignatureStatus::Confirmed)
        }
        MailKind::OwnLink => standing.filter(|_| signature.has_data()),
    }
}

/// The personal data that an event brought, and what was chosen with it.
fn sealed(event: &SignatureEvent) -> Option<(&Sealed, &Choices)> {
    match event {
        SignatureEvent::SignatureSubmitted { choices, personal } => Some((personal, choices)),
        SignatureEvent::ConfirmationRequested {
            details: Some(details),
            ..
        } => Some((&details.personal, &details.choices)),
        _ => None,
    }
}
