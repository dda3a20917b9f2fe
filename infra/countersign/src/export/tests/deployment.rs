//! A data folder with a petition and signatures of every kind.

use std::path::PathBuf;

use aws_sdk_dynamodb::types::AttributeValue;
use clap::Parser as _;
use event_store::{NewEvent, SignatureLog};
use events::email::EmailAddress;
use events::ids::{CommandId, SignatureId, Slug, Tag};
use events::personal::Personal;
use events::petition::{Export, PetitionEvent};
use events::signature::{Choices, Command, Details, Reason};
use runtime::Settings;
use serde_json::Value;

use crate::cli::{Cli, Command as CliCommand};
use crate::export::{record, run};
use crate::failure::Failure;
use one_machine::Deployment;

pub(super) const SLUG: &str = "clean-rivers";

pub(super) struct TestDeployment {
    folder: tempfile::TempDir,
    out: tempfile::TempDir,
    pub(super) settings: Settings,
    pub(super) client: aws_sdk_dynamodb::Client,
    _open: embedded_dynamodb::Embedded,
}

/// Somebody to sign.
pub(super) struct Signer {
    name: String,
    show_name: bool,
    news: bool,
    comment: String,
}

impl Signer {
    pub(super) fn named(name: &str) -> Self {
        Self {
            name: name.into(),
            show_name: false,
            news: false,
            comment: "=1+1".into(),
        }
    }

    pub(super) fn shown(self) -> Self {
        Self {
            show_name: true,
            ..self
        }
    }

    pub(super) fn news(self) -> Self {
        Self { news: true, ..self }
    }
}

impl TestDeployment {
    pub(super) async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let base_url = "http://localhost".into();
        let Deployment {
            embedded, settings, ..
        } = Deployment::open_or_create(folder.path(), base_url)
            .await
            .unwrap();
        let deployment = Self {
            folder,
            out: tempfile::tempdir().unwrap(),
            settings,
            client: embedded.client(),
            _open: embedded,
        };
        let text = PetitionEvent::TextRevised {
            language: "en".into(),
            call: "Sign".into(),
            title: "Clean rivers".into(),
            subtitle: String::new(),
            body: "# Now\n\nWe ask.".into(),
        };
        let created = PetitionEvent::PetitionCreated {
            default_language: "en".into(),
            time_zone: "Europe/Madrid".into(),
        };
        for (expected, event) in (0..).zip([created, text, PetitionEvent::PetitionOpened {}]) {
            let new = NewEvent {
                stream: SLUG.into(),
                expected,
                command: CommandId::random(),
                at: "2026-11-01T00:00:00Z".parse().unwrap(),
                event,
            };
            record::log(&deployment.client, &deployment.settings)
                .append(new)
                .await
                .unwrap();
        }
        deployment
    }

    fn log(&self) -> SignatureLog {
        SignatureLog::sealing(
            &self.client,
            &self.settings.tables,
            &self.settings.keys.sealing,
        )
    }

    pub(super) async fn signs(&self, signer: Signer) -> SignatureId {
        let petition = Slug::parse(SLUG).unwrap();
        let email = format!("{}@example.org", signer.name.to_lowercase());
        let canonical = EmailAddress::parse(&email).unwrap().canonical();
        let tag = Tag::of(&self.settings.keys.tags, &petition, &canonical);
        let id = SignatureId { petition, tag };
        let choices = Choices {
            language: "en".into(),
            country: "AR".into(),
            show_name: signer.show_name,
            news: signer.news,
            text_version: 2,
            network: None,
        };
        let fixed = |name| match name {
            "family_name" => "Bot",
            "city" => "Rosario",
            "occupation" => "Baker",
            _ => "",
        };
        let personal = Personal {
            given_name: signer.name,
            email,
            comment: signer.comment,
            ..Personal::from_texts(|name| fixed(name).to_owned())
        };
        self.does(&id, Command::Submit(Details { choices, personal }))
            .await;
        id
    }

    pub(super) async fn confirmed(&self, signer: Signer) -> SignatureId {
        let id = self.signs(signer).await;
        self.does(&id, Command::Confirm { details_version: 1 })
            .await;
        id
    }

    pub(super) async fn does(&self, id: &SignatureId, command: Command) {
        let at = "2026-11-02T00:00:00Z".parse().unwrap();
        let done = self
            .log()
            .execute(id, CommandId::random(), at, command)
            .await;
        assert!(done.unwrap().appended);
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
            let mut signer = Signer::named(&format!("A{number}")).shown();
            signer.comment = "x".repeat(80_000);
            self.confirmed(signer).await;
        }
    }

    pub(super) async fn pages_of_the_log(&self) -> usize {
        let scan = self
            .client
            .scan()
            .table_name(&self.settings.tables.signature_log);
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
        let put = self.client.update_item();
        let done = put
            .table_name(&self.settings.tables.signer_keys)
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
        let data = self.folder.path().to_str().unwrap();
        let words = format!("countersign export {arguments} --petition {slug} --data {data}");
        let words = words
            .split_whitespace()
            .map(|word| if word == "''" { "" } else { word });
        let Some(CliCommand::Export(command)) = Cli::try_parse_from(words)?.command else {
            panic!("another command");
        };
        run(&command).await
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
        let log = record::log(&self.client, &self.settings);
        let events = log.load(&Slug::parse(SLUG).unwrap()).await.unwrap();
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
