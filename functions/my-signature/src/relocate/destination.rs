//! Where the link in the mail to a new address leads: to an address to which the signature can move, or to where it moved before.

use events::email::EmailAddress;
use events::envelope::Recorded;
use events::ids::{AddressTag, SignatureId, SignerKind, Tag};
use events::link::Link;
use events::signature::{self, SignatureEvent, SignatureStatus};
use public_http::HttpError;

use super::{OUTDATED, Visit};
use crate::MySignature;

/// An address to which the signature can move, and its stream.
pub(super) struct Target {
    pub(super) email: String,
    pub(super) id: SignatureId,
    /// Who signed.
    pub(super) kind: SignerKind,
}

/// Where a link leads.
pub(super) enum Destination {
    /// To an address to which the signature can move.
    Open(Target),
    /// To where it moved it before.
    Moved(Moved),
}

/// A signature that has moved by this link.
#[derive(Clone, Copy)]
pub(super) struct Moved {
    pub(super) to: Tag,
    pub(super) version: u64,
}

impl MySignature {
    /// Where the link leads. If the address is gone, another press may have moved the signature since its events were read.
    pub(super) async fn destination(&self, visit: &Visit<'_>) -> Result<Destination, HttpError> {
        let link = visit.link;
        let events = self.log.load(&link.signature).await?;
        if let Some(moved) = moved(&events, link.version) {
            return Ok(Destination::Moved(moved));
        }
        match self.target(visit, &events).await {
            Ok(target) => Ok(Destination::Open(target)),
            Err(error) => {
                let events = self.log.load(&link.signature).await?;
                let moved = moved(&events, link.version).ok_or(error)?;
                Ok(Destination::Moved(moved))
            }
        }
    }

    /// The address that the link was mailed to, if the signature can still move there.
    pub(super) async fn target(
        &self,
        visit: &Visit<'_>,
        events: &[Recorded<SignatureEvent>],
    ) -> Result<Target, HttpError> {
        let link = visit.link;
        let now = signature::fold(events);
        let kind = now.kind();
        if now.status == SignatureStatus::Invalidated {
            return Err(HttpError::INVALIDATED.about(kind));
        }
        let is_asked = now
            .address_request
            .is_some_and(|it| it.version == link.version);
        if !is_asked || now.status != SignatureStatus::Confirmed {
            return Err(OUTDATED.about(kind));
        }
        let pending = self.pending_address(link, events).await?;
        let pending = pending.ok_or_else(|| OUTDATED.about(kind))?;
        let email = EmailAddress::parse(&pending).map_err(|_| OUTDATED.about(kind))?;
        if link.address != Some(AddressTag::of(&self.secrets.addresses, &email)) {
            return Err(HttpError::LINK_FORGED);
        }
        let petition = link.signature.petition.clone();
        Ok(Target {
            id: SignatureId {
                tag: Tag::of_kind(kind, &self.secrets.tags, &petition, &email.canonical()),
                petition,
            },
            email: pending,
            kind,
        })
    }

    /// The address that the signer has asked for and nobody has confirmed. One read of a key, if there is one.
    pub(crate) async fn pending_address(
        &self,
        link: &Link,
        events: &[Recorded<SignatureEvent>],
    ) -> Result<Option<String>, HttpError> {
        let Some(request) = signature::fold(events).address_request else {
            return Ok(None);
        };
        let recorded = events.iter().find(|one| one.version == request.version);
        let Some(sealed) = recorded.and_then(|recorded| recorded.event.personal()) else {
            return Ok(None);
        };
        let opened = self
            .keys
            .open(&link.signature, request.version, sealed)
            .await?;
        Ok(opened.map(|personal| personal.email))
    }
}

fn moved(events: &[Recorded<SignatureEvent>], version: u64) -> Option<Moved> {
    events.iter().find_map(|recorded| match recorded.event {
        SignatureEvent::SignatureMoved { request, to, .. } if request == version => Some(Moved {
            to,
            version: recorded.version,
        }),
        _ => None,
    })
}
