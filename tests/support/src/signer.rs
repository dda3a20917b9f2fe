//! One person who signed, for the tests of what follows.

use event_store::SignatureLog;
use events::email::EmailAddress;
use events::envelope::Recorded;
use events::ids::{AddressTag, CommandId, SignatureId, Slug, Tag};
use events::link::{Link, Links, Purpose};
use events::secret::AddressKey;
use events::signature::{Command, Signature, SignatureEvent, SignatureStatus, fold};
use jiff::Timestamp;
use runtime::Settings;

use crate::deployment::{SLUG, TestDeployment};
use crate::person::a_signer;

/// Somebody who signed `clean-rivers`, with their links.
pub struct Signer {
    pub id: SignatureId,
    log: SignatureLog,
    links: Links,
    addresses: AddressKey,
}

impl Signer {
    /// Somebody who has not signed `clean-rivers` yet, with this address, in any deployment.
    #[must_use]
    pub fn of(client: &aws_sdk_dynamodb::Client, settings: &Settings, email: &str) -> Self {
        let Settings { tables, keys, .. } = settings;
        let petition = Slug::parse(SLUG).unwrap();
        let email = EmailAddress::parse(email).unwrap().canonical();
        Self {
            id: SignatureId {
                tag: Tag::of(&keys.tags, &petition, &email),
                petition,
            },
            log: SignatureLog::sealing(client, tables, keys),
            links: Links::new(&keys.links),
            addresses: keys.addresses.clone(),
        }
    }

    pub async fn signs(deployment: &TestDeployment) -> Self {
        let signer = Self::of(&deployment.client, &deployment.settings, "ada@example.org");
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

    pub async fn events(&self) -> Vec<Recorded<SignatureEvent>> {
        self.log.load(&self.id).await.unwrap()
    }

    pub async fn signature(&self) -> Signature {
        fold(&self.events().await)
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
