//! The keys of personal data, and what they open.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;

use super::signatures::SignatureLog;
use super::table::Attributes;
use super::{StoreError, batch};
use events::envelope::Recorded;
use events::ids::SignatureId;
use events::personal::Personal;
use events::seal::{KeyMaterial, Sealed, SealingKey};
use events::signature::SignatureEvent;

/// Keys that one BatchGetItem takes.
const BATCH: usize = 100;

impl SignatureLog {
    /// Opens the personal data of the event `version`; `None` when it was erased.
    ///
    /// # Errors
    /// [`StoreError`]; also when it does not open although it was not erased.
    pub async fn personal(
        &self,
        id: &SignatureId,
        version: u64,
        sealed: &Sealed,
    ) -> Result<Option<Personal>, StoreError> {
        let stream = id.to_string();
        let got = self
            .log
            .client
            .get_item()
            .table_name(&self.keys_table)
            .set_key(Some(key_of(&stream, version)))
            .consistent_read(true)
            .send()
            .await
            .map_err(|error| StoreError::sdk("GetItem", &error))?;
        let Some((_, material)) = got.item.as_ref().and_then(key_from_item) else {
            return Ok(None);
        };
        Ok(Some(
            SealingKey::new(&self.sealing, &material, &stream).open(version, sealed)?,
        ))
    }

    /// Opens the personal data of many events; the erased are absent.
    ///
    /// # Errors
    /// [`StoreError`]; also when something does not open although it was not erased. The deployment's
    /// secret is another one then, or the data is damaged: neither may look like an erasure.
    pub async fn personal_batch(
        &self,
        wanted: &[(SignatureId, u64)],
    ) -> Result<HashMap<(SignatureId, u64), Personal>, StoreError> {
        let mut opened = HashMap::new();
        // DynamoDB refuses a batch that names a key twice.
        let mut wanted = wanted.to_vec();
        wanted.sort_unstable();
        wanted.dedup();
        for chunk in wanted.chunks(BATCH) {
            let keys = chunk
                .iter()
                .map(|(id, version)| key_of(&id.to_string(), *version));
            let events = chunk.iter().map(|(id, version)| {
                HashMap::from([
                    ("stream".to_owned(), AttributeValue::S(id.to_string())),
                    ("version".to_owned(), AttributeValue::N(version.to_string())),
                ])
            });
            let keys = batch::get(&self.log.client, &self.keys_table, keys.collect()).await?;
            let events = batch::get(&self.log.client, &self.log.name, events.collect()).await?;
            let materials: HashMap<String, KeyMaterial> =
                keys.iter().filter_map(key_from_item).collect();
            for item in events {
                let recorded: Recorded<SignatureEvent> = Recorded::from_item(item)?;
                let (stream, version) = (&recorded.stream, recorded.version);
                let (Some(sealed), Some(material)) = (
                    recorded.event.personal(),
                    materials.get(&key_name(stream, version)),
                ) else {
                    continue;
                };
                let Ok(id) = SignatureId::parse(stream) else {
                    continue;
                };
                let key = SealingKey::new(&self.sealing, material, stream);
                opened.insert((id, version), key.open(version, sealed)?);
            }
        }
        Ok(opened)
    }
}

/// The key of the personal data in the event `version`: the attribute `stream` of `signer-keys`.
fn key_name(stream: &str, version: u64) -> String {
    format!("{stream}/{version}")
}

/// The same as an item's key.
pub(super) fn key_of(stream: &str, version: u64) -> Attributes {
    HashMap::from([(
        "stream".to_owned(),
        AttributeValue::S(key_name(stream, version)),
    )])
}

/// The stream and version that the key of that name belongs to.
#[must_use]
pub fn owner(name: &str) -> Option<(SignatureId, u64)> {
    let (stream, version) = name.rsplit_once('/')?;
    Some((SignatureId::parse(stream).ok()?, version.parse().ok()?))
}

fn key_from_item(item: &Attributes) -> Option<(String, KeyMaterial)> {
    let stream = item.get("stream")?.as_s().ok()?;
    let material = KeyMaterial::from_stored(item.get("key")?.as_b().ok()?.as_ref())?;
    Some((stream.clone(), material))
}
