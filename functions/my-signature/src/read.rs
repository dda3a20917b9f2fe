//! What a link opens: the events of the signature, and the details that stand.

use std::sync::Arc;

use event_store::{Access, retry};
use events::envelope::Recorded;
use events::link::Link;
use events::personal::Personal;
use events::signature::{self, SignatureEvent, SignatureStatus};
use pages::Signature;
use public_http::HttpError;
use views::petition::Petition;

use crate::{MySignature, Visit};

/// A signature with data, as it was read.
pub(crate) struct Read {
    pub(crate) events: Vec<Recorded<SignatureEvent>>,
    /// The details that stand.
    pub(crate) personal: Personal,
    /// The version of the event that they came with.
    pub(crate) details_version: u64,
}

impl MySignature {
    /// The petition, and what stands of the signature.
    pub(crate) async fn read(&self, visit: &Visit<'_>) -> Result<(Arc<Petition>, Read), HttpError> {
        let link = &visit.opened.link;
        let slug = link.signature.petition.as_str();
        let (petition, read) = tokio::join!(self.views.petition(slug), self.standing(link));
        Ok((petition?.ok_or(HttpError::NO_PETITION)?, read?))
    }

    /// What stands of the signature: one query, and one read of a key. Both again if a correction came in between.
    pub(crate) async fn standing(&self, link: &Link) -> Result<Read, HttpError> {
        retry::until_settled(|| self.standing_once(link)).await
    }

    /// The petition, and what is stored about the signature now.
    pub(crate) async fn current(
        &self,
        visit: &Visit<'_>,
    ) -> Result<(Arc<Petition>, Signature), HttpError> {
        let (petition, read) = self.read(visit).await?;
        let signature = Box::pin(self.signature(visit, &petition, &read)).await?;
        Ok((petition, signature))
    }

    /// The events of the signature, if the link still opens it. A link from before an erasure no longer works, even if
    /// somebody has signed with the same address since.
    pub(crate) async fn events(
        &self,
        link: &Link,
    ) -> Result<Vec<Recorded<SignatureEvent>>, HttpError> {
        let events = self.log.load(&link.signature).await?;
        let state = signature::fold(&events);
        let end = events
            .iter()
            .find(|recorded| recorded.version > link.version && recorded.event.ends_key());
        let error = match end.map(|end| (&end.event, &end.by)) {
            Some((SignatureEvent::SignaturePurged {}, _)) => HttpError::PURGED,
            Some((SignatureEvent::SignatureMoved { .. }, _)) => HttpError::MOVED,
            Some((SignatureEvent::PersonalDataExpired {}, _)) => data_expired(&state),
            Some((_, Some(_))) => HttpError::ERASED_ON_REQUEST,
            Some(_) => HttpError::ERASED,
            None if state.own_links_from > link.version => HttpError::LINK_REPLACED,
            None => return Ok(events),
        };
        Err(error.about(state.kind()))
    }

    /// The same of one reading; `None` if the key of the details was deleted between the two requests.
    pub(crate) async fn standing_once(&self, link: &Link) -> Result<Option<Read>, HttpError> {
        let events = self.events(link).await?;
        let state = signature::fold(&events);
        let kind = state.kind();
        let read = self.standing_in(link, events, state).await;
        read.map_err(|error| error.about(kind))
    }

    async fn standing_in(
        &self,
        link: &Link,
        events: Vec<Recorded<SignatureEvent>>,
        state: signature::Signature,
    ) -> Result<Option<Read>, HttpError> {
        let details_version = match (state.status, &state.standing) {
            (SignatureStatus::Erased, _) => return Err(HttpError::ERASED),
            (SignatureStatus::Purged, _) => return Err(HttpError::PURGED),
            (SignatureStatus::Moved, _) => return Err(HttpError::MOVED),
            _ if state.expired => return Err(data_expired(&state)),
            (_, Some((version, _))) => *version,
            (_, None) => return Err(HttpError::LINK_FORGED),
        };
        let addresses = &self.secrets.addresses;
        let opened = self
            .keys
            .open_for(link, addresses, &events, details_version);
        match opened.await? {
            Access::Granted(personal) => Ok(Some(Read {
                events,
                personal: *personal,
                details_version,
            })),
            // Only of the address that the link was mailed to.
            Access::OtherAddress => Err(HttpError::OTHER_ADDRESS),
            Access::Erased => Ok(None),
        }
    }
}

/// The data was erased by age; what is said of the signature depends on where it stands.
fn data_expired(signature: &signature::Signature) -> HttpError {
    match signature.status {
        SignatureStatus::Confirmed => HttpError::DATA_EXPIRED,
        _ => HttpError::DATA_EXPIRED_UNCOUNTED,
    }
}
