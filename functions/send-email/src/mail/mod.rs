//! Which mail an event requires now, and who receives it.

mod kind;
mod plan;
mod write;

use events::email::EmailAddress;
use events::envelope::Recorded;
use events::ids::{SignatureId, SignerKind, Tag};
use events::personal::Personal;
use events::secret::TagKey;
use events::signature::{EndorsementState, SignatureEvent};
use jiff::Timestamp;

pub(crate) use kind::MailKind;
pub(crate) use plan::Plan;
pub(crate) use write::MailContext;

/// A mail to write. It holds personal data, so it has no `Debug`.
pub(crate) struct Mail<'a> {
    kind: MailKind,
    event: &'a Recorded<SignatureEvent>,
    signature: &'a SignatureId,
    language: String,
    /// The version of the petition's text that was signed; 0 if that is not known any more.
    text_version: u64,
    /// The tag of the network from which the form came whose details the mail is about.
    network: Option<String>,
    reader: Personal,
    /// The reader's address; `None` if the current rules do not accept it.
    address: Option<EmailAddress>,
    /// Whether the holder of the mailbox has confirmed the details. Before, the name may be a stranger's advertisement.
    is_confirmed: bool,
    /// The version of the form's event, which a confirmation names in its link.
    details_version: u64,
    /// When that form was submitted.
    submitted_at: Timestamp,
    /// Who signed.
    signer: SignerKind,
    /// Where the endorsement of an organisation stands once it is confirmed.
    endorsement: Option<EndorsementState>,
}

impl Mail<'_> {
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

    /// The stream of the reader's address, if the mail asks whether a signature moves there.
    pub(crate) fn new_stream(&self, tags: &TagKey) -> Option<SignatureId> {
        let asks = self.kind == MailKind::AddressChange;
        let address = self.address.as_ref().filter(|_| asks)?;
        let petition = self.signature.petition.clone();
        Some(SignatureId {
            tag: Tag::of_kind(self.signer, tags, &petition, &address.canonical()),
            petition,
        })
    }

    /// The reader's address, or `None` if the current rules do not accept it.
    pub(crate) fn address(&self) -> Option<&EmailAddress> {
        self.address.as_ref()
    }
}
