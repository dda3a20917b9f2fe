//! What is counted of a signature, as it lies in the views: its version, and its state then, so
//! that the next event alone is enough. A storage format: a change of it needs a rebuild.

use crate::items::{self, Item};
use crate::{ViewsError, layout};
use events::ids::SignatureId;
use events::signature::{Choices, Invalidation, Signature, SignatureStatus};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The attribute that a transaction's condition looks at.
pub(crate) const VERSION: &str = "version";

/// [`Signature`], but for the offers: a map's keys must be texts there.
#[derive(Serialize, Deserialize)]
struct Marker {
    version: u64,
    status: SignatureStatus,
    offers: Vec<Details>,
    standing: Option<Details>,
    submitted_at: Option<Timestamp>,
    asked_at: Option<Timestamp>,
    confirmed_at: Option<Timestamp>,
    mails: u32,
    reminded: bool,
    bounced: bool,
    complained: bool,
    mails_stopped: bool,
    expired: bool,
    invalidated: Option<Invalidation>,
}

#[derive(Serialize, Deserialize)]
struct Details {
    version: u64,
    choices: Choices,
}

/// The marker of `signature` in `generation`.
pub(crate) fn item(
    generation: u32,
    id: &SignatureId,
    signature: &Signature,
) -> Result<Item, ViewsError> {
    let details = |(version, choices): (&u64, &Choices)| Details {
        version: *version,
        choices: choices.clone(),
    };
    let marker = Marker {
        version: signature.version,
        status: signature.status,
        offers: signature.offers.iter().map(details).collect(),
        standing: signature
            .standing
            .as_ref()
            .map(|(version, choices)| details((version, choices))),
        submitted_at: signature.submitted_at,
        asked_at: signature.asked_at,
        confirmed_at: signature.confirmed_at,
        mails: signature.mails,
        reminded: signature.reminded,
        bounced: signature.bounced,
        complained: signature.complained,
        mails_stopped: signature.mails_stopped,
        expired: signature.expired,
        invalidated: signature.invalidated.clone(),
    };
    items::write(&layout::marker(generation, &id.to_string()), &marker)
}

/// The signature as far as it is counted.
///
/// # Errors
/// [`ViewsError`] when the item is no marker.
pub fn read(item: Item) -> Result<Signature, ViewsError> {
    let marker: Marker = items::read(item)?;
    let details = |details: Details| (details.version, details.choices);
    Ok(Signature {
        version: marker.version,
        status: marker.status,
        offers: marker.offers.into_iter().map(details).collect(),
        standing: marker.standing.map(details),
        submitted_at: marker.submitted_at,
        asked_at: marker.asked_at,
        confirmed_at: marker.confirmed_at,
        mails: marker.mails,
        reminded: marker.reminded,
        bounced: marker.bounced,
        complained: marker.complained,
        mails_stopped: marker.mails_stopped,
        expired: marker.expired,
        invalidated: marker.invalidated,
    })
}
