//! A data folder with signatures of every kind.

use std::path::PathBuf;

use aws_sdk_dynamodb::types::AttributeValue;
use events::ids::{CommandId, SignatureId};
use events::petition::{self, Export, NamesFrom, PetitionEvent};
use events::signature::{Command, Reason};
use serde_json::Value;
use test_support::person::{Person, a_signer};

use crate::failure::Failure;
use crate::test_folder::DataFolder;

pub(super) const SLUG: &str = "clean-rivers";

pub(super) struct TestDeployment {
    data: DataFolder,
    out: tempfile::TempDir,
}

/// Somebody to sign, who shows no name and wants no news.
pub(super) struct Signer {
    name: String,
    person: Person,
}

impl Signer {
    pub(super) fn named(name: &str) -> Self {
        let person = a_signer().named(name, "Bot").in_country("AR");
        Self {
            name: name.to_owned(),
            person: person.comment("=1+1").without_news(),
        }
    }

    pub(super) fn shown(self) -> Self {
        Self {
            person: self.person.showing_name(),
            ..self
        }
    }

    pub(super) fn news(self) -> Self {
        // The default of a signer of the tests.
        let shows_name = self.person.clone().details().choices.show_name;
        let person = a_signer().named(&self.name, "Bot").in_country("AR");
        let person = person.comment("=1+1");
        Self {
            person: if shows_name {
                person.showing_name()
            } else {
                person
            },
            ..self
        }
    }

    fn comment(self, text: &str) -> Self {
        Self {
            person: self.person.comment(text),
            ..self
        }
    }
}

impl TestDeployment {
    pub(super) async fn new() -> Self {
        Self {
            data: DataFolder::new().await,
            out: tempfile::tempdir().unwrap(),
        }
    }

    pub(super) async fn signs(&self, signer: Signer) -> SignatureId {
        let email = format!("{}@example.org", signer.name.to_lowercase());
        let id = self.data.deployment.signature_id(&email);
        let mut details = signer.person.email(&email).details();
        details.personal.city = "Rosario".to_owned();
        details.personal.occupation = "Baker".to_owned();
        self.does(&id, Command::Submit(details)).await;
        id
    }

    pub(super) async fn confirmed(&self, signer: Signer) -> SignatureId {
        let id = self.signs(signer).await;
        self.does(
            &id,
            Command::Confirm {
                details_version: 1,
                permissions: None,
            },
        )
        .await;
        id
    }

    pub(super) async fn does(&self, id: &SignatureId, command: Command) {
        let at = "2026-11-02T00:00:00Z".parse().unwrap();
        let log = self.data.deployment.signature_log();
        let done = log.execute(id, CommandId::random(), at, command).await;
        assert!(done.unwrap().appended);
    }

    /// The petition promises names only from that number on.
    pub(super) async fn promises(&self, confirmed: u64) {
        let promise = petition::Command::SetNamesFrom(NamesFrom::new(confirmed));
        self.data.deployment.petition_does([promise]).await;
    }

    /// One of each that must never be in an export.
    pub(super) async fn everyone_else(&self) {
        self.signs(Signer::named("Awaiting").shown().news()).await;
        for (name, command) in [
            ("Withdrawn", Command::Withdraw),
            ("Erased", Command::Erase),
            (
                "Aside",
                Command::Invalidate {
                    reason: Reason::Automated,
                    note: "flood".into(),
                    operator: "bea".into(),
                    sweep: "s1".into(),
                },
            ),
        ] {
            let id = self.confirmed(Signer::named(name).shown().news()).await;
            self.does(&id, command).await;
        }
        let late = self.signs(Signer::named("Purged").shown().news()).await;
        let asked_before = "2026-12-01T00:00:00Z".parse().unwrap();
        self.does(&late, Command::Purge { asked_before }).await;
    }

    /// Forty confirmed signatures that fill several pages of the log.
    pub(super) async fn more_than_a_page(&self) {
        for number in 0..40 {
            let signer = Signer::named(&format!("A{number}")).shown();
            self.confirmed(signer.comment(&"x".repeat(80_000))).await;
        }
    }

    pub(super) async fn pages_of_the_log(&self) -> usize {
        let deployment = &self.data.deployment;
        let scan = deployment
            .client
            .scan()
            .table_name(&deployment.settings.tables.signature_log);
        let mut pages = scan.into_paginator().send();
        let mut number = 0;
        while let Some(page) = pages.next().await {
            page.unwrap();
            number += 1;
        }
        number
    }

    /// The key of the personal data becomes another one.
    pub(super) async fn break_the_seal(&self, id: &SignatureId) {
        let stream = format!("{id}/1");
        let deployment = &self.data.deployment;
        let put = deployment.client.update_item();
        let done = put
            .table_name(&deployment.settings.tables.signer_keys)
            .key("stream", AttributeValue::S(stream))
            .update_expression("SET #key = :key")
            .expression_attribute_names("#key", "key")
            .expression_attribute_values(":key", AttributeValue::B(vec![7_u8; 32].into()))
            .send()
            .await;
        done.unwrap();
    }

    pub(super) fn file(&self, name: &str) -> PathBuf {
        self.out.path().join(name)
    }

    pub(super) async fn runs(&self, arguments: &str) -> Result<(), Failure> {
        self.runs_for(SLUG, arguments).await
    }

    pub(super) async fn runs_for(&self, slug: &str, arguments: &str) -> Result<(), Failure> {
        let export = format!("export {arguments} --petition {slug}");
        self.data.runs(&export).await
    }

    /// The rows of an export as JSON lines.
    pub(super) async fn exported(&self, options: &str) -> Vec<Value> {
        let out = self.file("out.jsonl");
        let arguments = format!(
            "signatures --format jsonl --out {} --operator bea --note audit {options}",
            out.display()
        );
        self.runs(&arguments).await.unwrap();
        let text = std::fs::read_to_string(out).unwrap();
        text.lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }

    /// The exports that the petition's log tells of.
    pub(super) async fn exports(&self) -> Vec<PetitionEvent> {
        let events = self.data.petition_events().await;
        let events = events.into_iter().map(|recorded| recorded.event);
        events
            .filter(|event| matches!(event, PetitionEvent::SignaturesExported(_)))
            .collect()
    }

    pub(super) async fn last_export(&self) -> Option<Export> {
        match self.exports().await.pop()? {
            PetitionEvent::SignaturesExported(export) => Some(export),
            _ => None,
        }
    }
}
