//! One person who signed, for the tests of what follows.

use event_store::SignatureLog;
use events::ids::{CommandId, SignatureId};
use events::link::{Link, Links, Purpose};
use events::signature::{Command, Signature, SignatureStatus, fold};
use jiff::Timestamp;

use crate::deployment::TestDeployment;
use crate::person::a_signer;

/// Somebody who signed `clean-rivers`, with their links.
pub struct Signer {
    pub id: SignatureId,
    log: SignatureLog,
    links: Links,
}

impl Signer {
    pub async fn signs(deployment: &TestDeployment) -> Self {
        let settings = &deployment.settings;
        let signer = Self {
            id: deployment.signature_id("ada@example.org"),
            log: deployment.signature_log(),
            links: Links::new(&settings.keys.links),
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
        let link = Link {
            signature: self.id.clone(),
            version,
        };
        self.links.token(purpose, &link, at).unwrap()
    }
}
