//! Opening the personal data of signatures, a batch at a time.

use event_store::SignerKeys;
use events::ids::SignatureId;
use events::personal::Personal;
use events::signature::Signature;

use crate::failure::Failure;
use crate::place::Opened;

/// How many signatures' personal data is opened at once.
pub(crate) const BATCH: usize = 100;

/// The keys of a deployment's signers.
pub(crate) fn keys(opened: &Opened) -> SignerKeys {
    let settings = &opened.settings;
    SignerKeys::new(&opened.client, &settings.tables, &settings.keys.sealing)
}

/// The details that stand of each, in their order; `None` where none stand, or they were erased meanwhile.
pub(crate) async fn persons(
    keys: &SignerKeys,
    some: &[(SignatureId, Signature)],
) -> Result<Vec<Option<Personal>>, Failure> {
    let details = |(id, one): &(SignatureId, Signature)| Some((id.clone(), one.details_version()?));
    let wanted: Vec<_> = some.iter().filter_map(details).collect();
    let mut persons = keys.open_many(&wanted).await?;
    let each = some.iter().map(|one| persons.remove(&details(one)?));
    Ok(each.collect())
}
