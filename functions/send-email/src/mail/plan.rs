//! Whether an event still requires its mail, and whose data the mail needs.

use events::email::EmailAddress;
use events::envelope::Recorded;
use events::ids::{SignatureId, SignerKind};
use events::personal::Personal;
use events::seal::Sealed;
use events::signature::{self, EndorsementState, Signature, SignatureEvent, SignatureStatus};
use jiff::Timestamp;

use super::{Mail, MailKind};
use crate::MailError;

/// A mail of which the reader's data is still sealed.
#[derive(Debug)]
pub(crate) struct Plan<'a> {
    kind: MailKind,
    event: &'a Recorded<SignatureEvent>,
    signature: &'a SignatureId,
    language: String,
    text_version: u64,
    network: Option<String>,
    is_confirmed: bool,
    details_version: u64,
    submitted_at: Timestamp,
    signer: SignerKind,
    endorsement: Option<EndorsementState>,
    reader: Sealed,
}

impl<'a> Plan<'a> {
    /// The mail about `event` of the stream `events`, or `None` if the signer has since confirmed, withdrawn or been erased,
    /// so that the mail would make no sense.
    ///
    /// # Errors
    /// [`MailError::Gap`] if the stream lacks an event.
    pub(crate) fn of(
        event: &'a Recorded<SignatureEvent>,
        id: &'a SignatureId,
        events: &[Recorded<SignatureEvent>],
    ) -> Result<Option<Self>, MailError> {
        let Some(kind) = MailKind::of(&event.event) else {
            return Ok(None);
        };
        let find = |version: u64| events.iter().find(|known| known.version == version);
        if find(event.version).is_none() {
            return Err(MailError::Gap);
        }
        let signature = signature::fold(events);
        let Some(version) = details_version(kind, event, &signature) else {
            return Ok(None);
        };
        let details = find(version).ok_or(MailError::Gap)?;
        let reader = details.event.personal().ok_or(MailError::Gap)?;
        let choices = details.event.choices();
        let language = match &event.event {
            SignatureEvent::ConfirmationRequested { language, .. }
            | SignatureEvent::OwnLinkRequested { language }
            | SignatureEvent::OwnLinksReplaced { language }
            | SignatureEvent::AddressChangeRequested { language, .. }
            | SignatureEvent::SignatureMoved { language, .. } => language,
            _ => &choices.ok_or(MailError::Gap)?.language,
        };
        let signed = signature.standing.as_ref().map(|(_, choices)| choices);
        Ok(Some(Self {
            kind,
            event,
            signature: id,
            language: language.to_owned(),
            text_version: choices.or(signed).map_or(0, |choices| choices.text_version),
            network: choices.and_then(|choices| choices.network.clone()),
            is_confirmed: signature.was_confirmed,
            details_version: version,
            submitted_at: details.at,
            signer: signature.kind(),
            endorsement: signature.endorsement_state(),
            reader: reader.clone(),
        }))
    }

    /// What must be opened for it: the reader's data, and the address of the sender of a form that came later.
    pub(crate) fn sealed(&self) -> impl Iterator<Item = (&SignatureId, u64, &Sealed)> {
        let reader = (self.signature, self.details_version, &self.reader);
        let sender = self
            .sender()
            .map(|sealed| (self.signature, self.event.version, sealed));
        std::iter::once(reader).chain(sender)
    }

    /// The mail, with what was opened in the order of [`Self::sealed`]; `None` if one of them was erased.
    pub(crate) fn with(
        self,
        mut opened: impl Iterator<Item = Option<Personal>>,
    ) -> Option<Mail<'a>> {
        let reader = opened.next()??;
        let has_sender = self.sender().is_some();
        let mut mail = Mail {
            kind: self.kind,
            event: self.event,
            signature: self.signature,
            language: self.language,
            text_version: self.text_version,
            network: self.network,
            address: EmailAddress::parse(&reader.email).ok(),
            reader,
            is_confirmed: self.is_confirmed,
            details_version: self.details_version,
            submitted_at: self.submitted_at,
            signer: self.signer,
            endorsement: self.endorsement,
        };
        if has_sender {
            mail.answer_to(opened.next()??);
        }
        Some(mail)
    }

    fn sender(&self) -> Option<&'a Sealed> {
        match &self.event.event {
            SignatureEvent::ConfirmationRequested { address, .. } => address.as_ref(),
            _ => None,
        }
    }
}

/// The version of the event whose name and address the mail uses: the form that is to be confirmed, or else the form
/// that counts. `None` if the mail no longer makes sense.
fn details_version(
    kind: MailKind,
    event: &Recorded<SignatureEvent>,
    signature: &Signature,
) -> Option<u64> {
    match kind {
        // The key of the address ends when the mail is no longer wanted.
        MailKind::Moved => return Some(event.version),
        MailKind::AddressChange => {
            let asked = signature.address_request.map(|request| request.version);
            let is_asked = asked == Some(event.version) && signature.can_change_address();
            return is_asked.then_some(event.version);
        }
        _ if !signature.takes_mail() => return None,
        _ => {}
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
        // What was rejected since is not thanked for, and what is no longer accepted was not accepted.
        MailKind::Receipt if signature.endorsement_state() == Some(EndorsementState::Rejected) => {
            None
        }
        MailKind::Receipt
            if matches!(event.event, SignatureEvent::EndorsementApproved { .. })
                && signature.endorsement_state() != Some(EndorsementState::Listed) =>
        {
            None
        }
        MailKind::AlreadySigned | MailKind::OtherAddress | MailKind::Receipt => {
            standing.filter(|_| signature.status == SignatureStatus::Confirmed)
        }
        MailKind::OwnLink => standing.filter(|_| signature.has_data()),
        // Decided above.
        MailKind::AddressChange | MailKind::Moved => None,
    }
}
