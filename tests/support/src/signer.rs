//! One person who signed, for the tests of what follows.

use event_store::SignatureLog;
use events::email::EmailAddress;
use events::ids::{CommandId, SignatureId, Slug, Tag};
use events::link::{Link, Links, Purpose};
use events::personal::Personal;
use events::signature::{Choices, Command, Details, Signature, SignatureStatus, fold};
use jiff::Timestamp;

use crate::deployment::{House, SLUG};

/// Somebody who signed `clean-rivers`, with their links.
pub struct Signer {
    pub id: SignatureId,
    log: SignatureLog,
    links: Links,
}

impl Signer {
    pub async fn signs(house: &House) -> Self {
        let settings = &house.settings;
        let petition = Slug::parse(SLUG).unwrap();
        let email = EmailAddress::parse("ada@example.org").unwrap().canonical();
        let tag = Tag::of(&settings.keys.tags, &petition, &email);
        let signer = Self {
            id: SignatureId { petition, tag },
            log: SignatureLog::sealing(&house.client, &settings.tables, &settings.keys.sealing),
            links: Links::new(&settings.keys.links),
        };
        signer.does(Command::Submit(details())).await;
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

pub fn details() -> Details<Personal> {
    Details {
        choices: Choices {
            language: "en".to_owned(),
            country: "GB".to_owned(),
            show_name: false,
            news: true,
            network: None,
            text_version: 2,
        },
        personal: Personal {
            given_name: "Ada".to_owned(),
            family_name: "Lovelace".to_owned(),
            email: "ada@example.org".to_owned(),
            city: "London".to_owned(),
            comment: "<b>For</b> rivers".to_owned(),
            ..Personal::default()
        },
    }
}
