//! One person who signed, for the tests of what follows.

use event_store::SignatureLog;
use events::email::EmailAddress;
use events::ids::{AddressTag, CommandId, SignatureId};
use events::link::{Link, Links, Purpose};
use events::secret::AddressKey;
use events::signature::{Command, Signature, SignatureStatus, fold};
use jiff::Timestamp;

use crate::deployment::TestDeployment;
use crate::person::a_signer;

/// Somebody who signed `clean-rivers`, with their links.
pub struct Signer {
    pub id: SignatureId,
    log: SignatureLog,
    links: Links,
    addresses: AddressKey,
}

impl Signer {
    pub async fn signs(deployment: &TestDeployment) -> Self {
        let settings = &deployment.settings;
        let signer = Self {
            id: deployment.signature_id("ada@example.org"),
            log: deployment.signature_log(),
            links: Links::new(&settings.keys.links),
            addresses: settings.keys.addresses.clone(),
        };
        signer.does(Command::Submit(a_signer().details())).await;
        signer
    }

    pub async fn does(&self, command: Command) {
        let now = Timestamp::now();
        self.log
            .execute(&self.id, CommandId::random(), now, command)
            .await
            .unwrap();
    }

    pub async fn signature(&self) -> Signature {
        fold(&self.log.load(&self.id).await.unwrap())
    }

    pub async fn standing(&self) -> SignatureStatus {
        self.signature().await.status
    }

    pub fn token(&self, purpose: Purpose, version: u64) -> String {
        self.token_of(purpose, version, Timestamp::now())
    }

    pub fn token_of(&self, purpose: Purpose, version: u64, at: Timestamp) -> String {
        self.token_to(Some("ada@example.org"), purpose, version, at)
    }

    /// The token of a link that was mailed to `email`, or that is of release 0.1.0, which did not say where.
    pub fn token_to(
        &self,
        email: Option<&str>,
        purpose: Purpose,
        version: u64,
        at: Timestamp,
    ) -> String {
        let tag = |email| AddressTag::of(&self.addresses, &EmailAddress::parse(email).unwrap());
        let link = Link {
            signature: self.id.clone(),
            version,
            address: email.map(tag),
        };
        self.links.token(purpose, &link, at).unwrap()
    }
}
