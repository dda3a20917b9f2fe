//! Whether the holder of a link may see and change a signature.
//!
//! Several spellings of an address can belong to one signature, and the rules that say so may be wrong about a mailbox.
//! So a link gives access only to details that came with the exact address that the link was mailed to.

use events::email::EmailAddress;
use events::envelope::Recorded;
use events::ids::{AddressTag, SignatureId};
use events::link::Link;
use events::personal::Personal;
use events::secret::AddressKey;
use events::signature::{SignatureEvent, details_of_mail};

use crate::{SignerKeys, StoreError};

/// What a link gives access to.
#[derive(Clone, PartialEq, Eq)]
pub enum Access {
    /// These details.
    Granted(Box<Personal>),
    /// None: the details came with another address than the one that the link was mailed to.
    OtherAddress,
    /// None: the details were erased.
    Erased,
}

impl SignerKeys {
    /// Opens the details of the event `version` for the holder of `link`. One read of a key; two for a link of release
    /// 0.1.0.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn open_for(
        &self,
        link: &Link,
        addresses: &AddressKey,
        events: &[Recorded<SignatureEvent>],
        version: u64,
    ) -> Result<Access, StoreError> {
        let Some(details) = self.details(&link.signature, events, version).await? else {
            return Ok(Access::Erased);
        };
        let tag = |personal: &Personal| {
            let email = EmailAddress::parse(&personal.email).ok()?;
            Some(AddressTag::of(addresses, &email))
        };
        let mailed_to = match link.address {
            Some(address) => Some(address),
            // Links of release 0.1.0 do not say where they were mailed to, but the log does.
            None => match details_of_mail(events, link.version) {
                Some(mailed) if mailed == version => return Ok(Access::Granted(Box::new(details))),
                Some(mailed) => {
                    let mailed = self.details(&link.signature, events, mailed).await?;
                    mailed.as_ref().and_then(tag)
                }
                None => None,
            },
        };
        let is_same = mailed_to.is_some() && mailed_to == tag(&details);
        Ok(match is_same {
            true => Access::Granted(Box::new(details)),
            false => Access::OtherAddress,
        })
    }

    /// The personal data of the event `version`; `None` if it was erased or the event has none.
    async fn details(
        &self,
        id: &SignatureId,
        events: &[Recorded<SignatureEvent>],
        version: u64,
    ) -> Result<Option<Personal>, StoreError> {
        let recorded = events.iter().find(|recorded| recorded.version == version);
        match recorded.and_then(|recorded| recorded.event.personal()) {
            Some(sealed) => self.open(id, version, sealed).await,
            None => Ok(None),
        }
    }
}
