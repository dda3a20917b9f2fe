//! The keys of signers' personal data: sealing, opening, and their end.
//!
//! There is one key for each submitted form. Its item in `signer-keys` is named `slug/tag/version` after
//! the event that carries the form, in an attribute that is called `stream` for historical reasons.
//! Deleting the item erases the personal data of that event for good.

use std::collections::HashMap;

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::primitives::Blob;
use aws_sdk_dynamodb::types::{AttributeValue, Delete, Put, TransactWriteItem};
use events::envelope::Recorded;
use events::ids::SignatureId;
use events::personal::Personal;
use events::seal::{KeyMaterial, Sealed, SealingKey};
use events::secret::SealingRoot;
use events::signature::SignatureEvent;

use crate::stored::KeyName;
use crate::{Item, StoreError, Tables, Unreadable, batch, replay};

/// The form that the event of that version of a signature carries.
type Form = (SignatureId, u64);

/// Personal data of many forms.
#[derive(Debug, Default)]
pub struct Opened {
    /// What could be opened. Forms that were erased are absent.
    pub personal: HashMap<Form, Personal>,
    /// The forms that do not open although they were not erased: the deployment has another secret, or the data is
    /// damaged. Neither may look like an erasure.
    pub unreadable: Vec<Unreadable>,
}

/// The attribute that holds a key's name.
const NAME: &str = "stream";
/// The attribute that holds the key material.
const MATERIAL: &str = "key";

/// Seals and opens personal data. Only this needs the deployment's secret: ending keys does not.
#[derive(Clone, Debug)]
pub struct SignerKeys {
    client: Client,
    table: String,
    log_table: String,
    sealing: SealingRoot,
}

impl SignerKeys {
    /// The keys in their table, with the root key of the deployment.
    #[must_use]
    pub fn new(client: &Client, tables: &Tables, sealing: &SealingRoot) -> Self {
        Self {
            client: client.clone(),
            table: tables.signer_keys.clone(),
            log_table: tables.signature_log.clone(),
            sealing: sealing.clone(),
        }
    }

    /// Seals what the event `version` carries under a new key, and returns the write that stores the key.
    pub(crate) fn seal(
        &self,
        stream: &str,
        version: u64,
        personal: &Personal,
    ) -> Result<(Sealed, TransactWriteItem), StoreError> {
        let material = KeyMaterial::generate()?;
        let sealed = SealingKey::new(&self.sealing, &material, stream).seal(version, personal)?;
        let put = Put::builder()
            .table_name(&self.table)
            .set_item(Some(key_of(stream, version)))
            .item(MATERIAL, AttributeValue::B(Blob::new(material.bytes())))
            .condition_expression("attribute_not_exists(#name)")
            .expression_attribute_names("#name", NAME)
            .build()?;
        Ok((sealed, TransactWriteItem::builder().put(put).build()))
    }

    /// Opens the personal data of the event `version`; `None` when it was erased. One request.
    ///
    /// # Errors
    /// [`StoreError`]; also when it does not open although it was not erased.
    pub async fn open(
        &self,
        id: &SignatureId,
        version: u64,
        sealed: &Sealed,
    ) -> Result<Option<Personal>, StoreError> {
        let stream = id.to_string();
        let got = self
            .client
            .get_item()
            .table_name(&self.table)
            .set_key(Some(key_of(&stream, version)))
            .consistent_read(true)
            .send()
            .await
            .map_err(|error| StoreError::sdk("GetItem", &error))?;
        let Some((_, material)) = got.item.as_ref().and_then(key_from_item) else {
            return Ok(None);
        };
        let key = SealingKey::new(&self.sealing, &material, &stream);
        Ok(Some(key.open(version, sealed)?))
    }

    /// The random bytes of the key of the event `version`, from which the public log's commitment to the signature follows;
    /// `None` when it was erased. One request.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`].
    pub async fn material(
        &self,
        id: &SignatureId,
        version: u64,
    ) -> Result<Option<KeyMaterial>, StoreError> {
        let found = self.materials(&[(id.to_string(), version)]).await?;
        Ok(found.into_values().next())
    }

    /// Opens personal data that was read already, in this order: as [`Self::open`] for each, with one request for each 100.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`].
    pub async fn open_sealed(
        &self,
        wanted: &[(&SignatureId, u64, &Sealed)],
    ) -> Result<Vec<Result<Option<Personal>, StoreError>>, StoreError> {
        let mut forms: Vec<_> = wanted
            .iter()
            .map(|(id, version, _)| (id.to_string(), *version))
            .collect();
        // DynamoDB refuses a batch that names a key twice.
        forms.sort_unstable();
        forms.dedup();
        let materials = self.materials(&forms).await?;
        let open = |(id, version, sealed): &(&SignatureId, u64, &Sealed)| {
            let stream = id.to_string();
            let Some(material) = materials.get(&name_of(&stream, *version)) else {
                return Ok(None);
            };
            let key = SealingKey::new(&self.sealing, material, &stream);
            Ok(Some(key.open(*version, sealed)?))
        };
        Ok(wanted.iter().map(open).collect())
    }

    /// Opens the personal data of many events; those that were erased are absent. Two requests for
    /// each 100.
    ///
    /// # Errors
    /// [`StoreError`]; also when something does not open although it was not erased. Then the
    /// deployment has another secret, or the data is damaged: neither may look like an erasure.
    pub async fn open_many(&self, wanted: &[Form]) -> Result<HashMap<Form, Personal>, StoreError> {
        let opened = self.open_readable(wanted).await?;
        match opened.unreadable.into_iter().next() {
            None => Ok(opened.personal),
            Some(unreadable) => Err(unreadable.into()),
        }
    }

    /// As [`Self::open_many`], but one that does not open does not stop the others.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`].
    pub async fn open_readable(&self, wanted: &[Form]) -> Result<Opened, StoreError> {
        let mut opened = Opened::default();
        // DynamoDB refuses a batch that names a key twice.
        let mut wanted = wanted.to_vec();
        wanted.sort_unstable();
        wanted.dedup();
        for chunk in wanted.chunks(batch::GET_AT_ONCE) {
            self.open_chunk(chunk, &mut opened).await?;
        }
        Ok(opened)
    }

    async fn open_chunk(&self, wanted: &[Form], opened: &mut Opened) -> Result<(), StoreError> {
        let forms = wanted
            .iter()
            .map(|(id, version)| (id.to_string(), *version));
        let forms: Vec<_> = forms.collect();
        let materials = self.materials(&forms).await?;
        let events = forms.iter();
        let events = events.map(|(stream, version)| replay::key_of(stream, *version));
        let events = batch::get(&self.client, &self.log_table, events.collect()).await?;
        let mut items: HashMap<_, _> = events
            .into_iter()
            .map(|item| (place(&item), item))
            .collect();
        for (id, version) in wanted {
            let stream = id.to_string();
            let (Some(item), Some(material)) = (
                items.remove(&(stream.clone(), version.to_string())),
                materials.get(&name_of(&stream, *version)),
            ) else {
                continue;
            };
            match self.open_item(item, material) {
                Ok(None) => {}
                Ok(Some(personal)) => {
                    opened.personal.insert((id.clone(), *version), personal);
                }
                Err(error) => opened.unreadable.push(Unreadable {
                    stream,
                    version: *version,
                    why: error.to_string(),
                }),
            }
        }
        Ok(())
    }

    /// The keys of these forms, by their names; those that were deleted are absent.
    async fn materials(
        &self,
        forms: &[(String, u64)],
    ) -> Result<HashMap<String, KeyMaterial>, StoreError> {
        materials(&self.client, &self.table, forms).await
    }

    /// The personal data in the item of an event; `None` if it carries none.
    fn open_item(
        &self,
        item: Item,
        material: &KeyMaterial,
    ) -> Result<Option<Personal>, StoreError> {
        let recorded: Recorded<SignatureEvent> = Recorded::from_item(item)?;
        let Some(sealed) = recorded.event.personal() else {
            return Ok(None);
        };
        let key = SealingKey::new(&self.sealing, material, &recorded.stream);
        Ok(Some(key.open(recorded.version, sealed)?))
    }
}

/// The stored halves of the keys of these forms, by their names, `slug/tag/version`; those that were deleted are absent. They
/// open nothing without the deployment's secret. One request for each 100, of which none may come twice.
///
/// # Errors
/// [`StoreError::Unavailable`].
pub async fn materials(
    client: &Client,
    table: &str,
    forms: &[KeyName],
) -> Result<HashMap<String, KeyMaterial>, StoreError> {
    let keys = forms
        .iter()
        .map(|(stream, version)| key_of(stream, *version));
    let keys = batch::get(client, table, keys.collect()).await?;
    Ok(keys.iter().filter_map(key_from_item).collect())
}

/// The key of an event's item: stream and version.
pub(crate) fn place(item: &Item) -> (String, String) {
    let stream = item.get("stream").and_then(|name| name.as_s().ok());
    let version = item.get("version").and_then(|version| version.as_n().ok());
    (
        stream.cloned().unwrap_or_default(),
        version.cloned().unwrap_or_default(),
    )
}

/// The write that ends the key of the event `version`.
pub(crate) fn end(
    table: &str,
    stream: &str,
    version: u64,
) -> Result<TransactWriteItem, StoreError> {
    let delete = Delete::builder()
        .table_name(table)
        .set_key(Some(key_of(stream, version)))
        .build()?;
    Ok(TransactWriteItem::builder().delete(delete).build())
}

/// The stream and version that the key of that name belongs to.
#[must_use]
pub fn owner(name: &str) -> Option<(SignatureId, u64)> {
    let (stream, version) = name.rsplit_once('/')?;
    Some((SignatureId::parse(stream).ok()?, version.parse().ok()?))
}

/// `slug/tag/version`
fn name_of(stream: &str, version: u64) -> String {
    format!("{stream}/{version}")
}

fn key_of(stream: &str, version: u64) -> Item {
    HashMap::from([(NAME.to_owned(), AttributeValue::S(name_of(stream, version)))])
}

fn key_from_item(item: &Item) -> Option<(String, KeyMaterial)> {
    let name = item.get(NAME)?.as_s().ok()?;
    let material = KeyMaterial::from_stored(item.get(MATERIAL)?.as_b().ok()?.as_ref())?;
    Some((name.clone(), material))
}
