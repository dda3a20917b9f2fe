//! One person who signed, for the tests of what follows.

use event_store::{Relocation, SignatureLog};
use events::email::EmailAddress;
use events::envelope::Recorded;
use events::ids::{AddressTag, CommandId, SignatureId, SignerKind, Slug, Tag};
use events::link::{Link, Links, Purpose};
use events::personal::Personal;
use events::secret::Keys;
use events::signature::{Command, Details, Signature, SignatureEvent, SignatureStatus, fold};
use jiff::Timestamp;
use runtime::Settings;

use crate::deployment::{SLUG, TestDeployment};
use crate::person::a_signer;

/// Somebody who signed `clean-rivers`, with their links.
pub struct Signer {
    pub id: SignatureId,
    log: SignatureLog,
    keys: Keys,
    links: Links,
}

impl Signer {
    /// Somebody who has not signed `clean-rivers` yet, with this address, in any deployment.
    #[must_use]
    pub fn of(client: &aws_sdk_dynamodb::Client, settings: &Settings, email: &str) -> Self {
        Self::of_kind(SignerKind::Person, client, settings, email)
    }

    /// The same of an organisation whose contact has this address.
    #[must_use]
    pub fn of_kind(
        kind: SignerKind,
        client: &aws_sdk_dynamodb::Client,
        settings: &Settings,
        email: &str,
    ) -> Self {
        let Settings { tables, keys, .. } = settings;
        let petition = Slug::parse(SLUG).unwrap();
        let email = EmailAddress::parse(email).unwrap().canonical();
        Self {
            id: SignatureId {
                tag: Tag::of_kind(kind, &keys.tags, &petition, &email),
                petition,
            },
            log: SignatureLog::sealing(client, tables, keys),
            links: Links::new(&keys.links),
            keys: keys.clone(),
        }
    }

    pub async fn signs(deployment: &TestDeployment) -> Self {
        Self::signs_with(deployment, a_signer().details()).await
    }

    /// Ada, with these details.
    pub async fn signs_with(deployment: &TestDeployment, details: Details<Personal>) -> Self {
        let signer = Self::of(&deployment.client, &deployment.settings, "ada@example.org");
        signer.does(Command::Submit(details)).await;
        signer
    }

    pub async fn does(&self, command: Command) {
        self.does_at(Timestamp::now(), command).await;
    }

    /// The same at another time, before anything that comes after it.
    pub async fn does_at(&self, at: Timestamp, command: Command) {
        self.log
            .execute(&self.id, CommandId::random(), at, command)
            .await
            .unwrap();
    }

    /// Asks for another address and confirms it there; the signer under that address.
    pub async fn moves_to(&self, email: &str) -> Self {
        let address = Personal {
            email: email.to_owned(),
            ..Personal::default()
        };
        let language = "en".to_owned();
        let asks = Command::RequestAddress { language, address };
        self.does(asks).await;
        let canonical = EmailAddress::parse(email).unwrap().canonical();
        let to = SignatureId {
            tag: Tag::of(&self.keys.tags, &self.id.petition, &canonical),
            petition: self.id.petition.clone(),
        };
        let wanted = Relocation {
            from: &self.id,
            to: &to,
            email,
            request: self.signature().await.version,
            at: Timestamp::now(),
        };
        assert!(self.log.relocate(&wanted).await.unwrap().now);
        Self {
            id: to,
            log: self.log.clone(),
            keys: self.keys.clone(),
            links: self.links.clone(),
        }
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
        let tag =
            |email| AddressTag::of(&self.keys.addresses, &EmailAddress::parse(email).unwrap());
        let link = Link {
            signature: self.id.clone(),
            version,
            address: email.map(tag),
        };
        self.links.token(purpose, &link, at).unwrap()
    }
}
