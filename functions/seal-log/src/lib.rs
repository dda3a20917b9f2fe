//! Seals facts: what changes a public count becomes a leaf of the public log, and the checkpoint is published.
//!
//! A notice names a stream that went on. The facts are derived from the whole stream, so it does not matter how often, how late
//! and in which order notices come. `README.md` says which steps there are, and what a crash leaves behind.

mod ahead;
mod error;
mod facts;
mod handle;
mod name;
mod newest;
mod publish;
mod repair;
mod run;
mod settings;
mod store;
mod walk;

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use aws_sdk_dynamodb::Client;
use event_store::{PetitionLog, SignatureLog};
use events::secret::PublicLogKey;
use public_files::SharedFiles;
use public_log::note::{KeyType, SigningKey};
use tokio::sync::OnceCell;
use views::Views;
use witnesses::Witnesses;

pub use error::{Ahead, SealError};
pub use facts::Notice;
pub use handle::Sealed;
pub use name::{OtherName, other_name};
pub use newest::newest;
pub use repair::{Checked, Fault, Mode, Repair, Repaired};
pub use settings::{SealSettings, origin};
pub use walk::{Position, Walked};

use store::Store;

/// The types of the events that change what is public of a signature. The filter of the queue has the same.
pub const TYPES: [&str; 8] = [
    "SignatureConfirmed",
    "SignatureWithdrawn",
    "SignatureDisowned",
    "SignatureErased",
    "SignatureInvalidated",
    "SignatureReinstated",
    "SignatureReceived",
    "DetailsCorrected",
];

/// The function.
#[derive(Clone)]
pub struct SealLog {
    client: Client,
    signature_log: String,
    petition_log: String,
    signer_keys: String,
    signatures: SignatureLog,
    petitions: PetitionLog,
    store: Store,
    files: SharedFiles,
    views: Views,
    seed: PublicLogKey,
    /// The name of the log, unless it began under another one.
    origin: String,
    key: Arc<OnceCell<SigningKey>>,
    number: u64,
    /// Where the log's files are.
    address: String,
    witnesses: Arc<Witnesses>,
    asking: Option<witnesses::Client>,
    /// The logs that were published before, once this instance knows them.
    ended: Arc<OnceCell<Vec<u64>>>,
    /// Whether this instance knows that the policy is published.
    has_policy: Arc<AtomicBool>,
}

impl SealLog {
    /// The function on these tables and files.
    ///
    /// # Errors
    /// [`SealError::Settings`] if there are witnesses and this system has no certificates of authorities.
    pub fn new(
        settings: &SealSettings,
        client: &Client,
        files: SharedFiles,
    ) -> Result<Self, SealError> {
        let (tables, number) = (&settings.tables, settings.number);
        let asking = match settings.witnesses.all().is_empty() {
            true => None,
            false => {
                let asking = witnesses::Client::new(witnesses::PATIENCE);
                Some(asking.map_err(|error| SealError::Settings(error.to_string()))?)
            }
        };
        Ok(Self {
            signature_log: tables.signature_log.clone(),
            petition_log: tables.petition_log.clone(),
            signer_keys: tables.signer_keys.clone(),
            signatures: SignatureLog::new(client, tables),
            petitions: PetitionLog::new(client, tables),
            store: Store::new(client, &tables.public_log, number),
            files,
            views: Views::new(client.clone(), tables.views.clone()),
            seed: settings.key.clone(),
            origin: origin(&settings.base_url, number),
            key: Arc::default(),
            number,
            address: settings.address(),
            witnesses: Arc::new(settings.witnesses.clone()),
            asking,
            ended: Arc::default(),
            has_policy: Arc::default(),
            client: client.clone(),
        })
    }

    /// The key that signs, with the name under which the log began: a site that gets another address goes on with its log.
    pub(crate) async fn key(&self) -> Result<&SigningKey, SealError> {
        let key = self.key.get_or_try_init(async || {
            let name = self.store.origin(&self.origin).await?;
            if let Some(other) = OtherName::of(&name, &self.origin, self.number) {
                tracing::warn!("{other}");
            }
            let key = SigningKey::from_seed(&name, KeyType::Note, self.seed.seed());
            key.map_err(|error| SealError::Settings(error.to_string()))
        });
        key.await
    }
}
