//! Filters that mean what they say, and sweeps that can be taken back.

use clap::Parser as _;
use event_store::{NewEvent, SignatureLog};
use events::email::EmailAddress;
use events::ids::{CommandId, SignatureId, Slug, Tag};
use events::personal::Personal;
use events::petition::PetitionEvent;
use events::signature::{Choices, Command, Details};

use super::*;
use crate::cli::{Cli, Command as CliCommand};
use one_machine::Deployment;

struct TestDeployment {
    folder: tempfile::TempDir,
    settings: Settings,
    client: aws_sdk_dynamodb::Client,
    _open: embedded_dynamodb::Embedded,
}

impl TestDeployment {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let deployment = Deployment::open_or_create(folder.path(), "http://localhost".into())
            .await
            .unwrap();
        let Deployment {
            embedded, settings, ..
        } = deployment;
        let created = NewEvent {
            stream: "clean-rivers".into(),
            expected: 0,
            command: CommandId::random(),
            at: jiff::Timestamp::now(),
            event: PetitionEvent::PetitionCreated {
                default_language: "en".into(),
                time_zone: "UTC".into(),
            },
        };
        let petitions = PetitionLog::new(&embedded.client(), &settings.tables);
        petitions.append(created).await.unwrap();
        Self {
            folder,
            settings,
            client: embedded.client(),
            _open: embedded,
        }
    }

    async fn signs(&self, name: &str, email: &str, at: &str) -> SignatureId {
        let petition = Slug::parse("clean-rivers").unwrap();
        let canonical = EmailAddress::parse(email).unwrap().canonical();
        let tag = Tag::of(&self.settings.keys.tags, &petition, &canonical);
        let id = SignatureId { petition, tag };
        let choices = Choices {
            language: "en".into(),
            country: "AR".into(),
            show_name: true,
            news: false,
            text_version: 2,
            network: None,
        };
        let personal = Personal {
            given_name: name.into(),
            family_name: "Bot".into(),
            email: email.into(),
            ..Personal::default()
        };
        let at = at.parse().unwrap();
        let submit = Command::Submit(Details { choices, personal });
        let keys = &self.settings.keys.sealing;
        let log = SignatureLog::sealing(&self.client, &self.settings.tables, keys);
        for command in [submit, Command::Confirm { details_version: 1 }] {
            log.execute(&id, CommandId::random(), at, command)
                .await
                .unwrap();
        }
        id
    }

    async fn status(&self, id: &SignatureId) -> SignatureStatus {
        let log = log(&self.client, &self.settings);
        log.state(id).await.unwrap().status
    }

    async fn runs(&self, arguments: &str) -> Result<(), Failure> {
        let data = self.folder.path().to_str().unwrap();
        let words = format!("countersign signatures {arguments} --data {data}");
        let cli = Cli::try_parse_from(words.split_whitespace())?;
        let Some(CliCommand::Signatures(command)) = cli.command else {
            panic!("another command");
        };
        run(&command).await
    }
}

const ACT: &str = "--operator bea --note flood --yes";

#[tokio::test]
async fn a_sweep_invalidates_what_the_filter_matches_and_can_be_reversed() {
    let deployment = TestDeployment::new().await;
    let bot = deployment
        .signs("Ana", "a@Mail.Trash.example", "2026-11-01T10:00:00Z")
        .await;
    let other = deployment
        .signs("Bea", "b@trash.example.org", "2026-11-01T10:00:00Z")
        .await;
    let filter = "--petition clean-rivers --domain TRASH.example";

    deployment.runs(&format!("find {filter}")).await.unwrap();
    let sweep = format!("invalidate {filter} --reason automated --sweep s1 {ACT}");
    deployment
        .runs(&format!("{sweep} --dry-run"))
        .await
        .unwrap();
    assert_eq!(deployment.status(&bot).await, SignatureStatus::Confirmed);

    for _ in 0..2 {
        deployment.runs(&sweep).await.unwrap();
        assert_eq!(deployment.status(&bot).await, SignatureStatus::Invalidated);
        assert_eq!(deployment.status(&other).await, SignatureStatus::Confirmed);
    }
    let back = |name: &str| format!("reinstate --petition clean-rivers --sweep {name} {ACT}");
    deployment.runs(&back("s2")).await.unwrap();
    assert_eq!(deployment.status(&bot).await, SignatureStatus::Invalidated);
    deployment.runs(&back("s1")).await.unwrap();
    assert_eq!(deployment.status(&bot).await, SignatureStatus::Confirmed);
}

#[tokio::test]
async fn names_and_times_are_filters_too_and_conditions_are_combined() {
    let deployment = TestDeployment::new().await;
    deployment
        .signs("Ana", "a@example.org", "2026-11-01T10:00:00Z")
        .await;
    deployment
        .signs("ANASTASIA", "b@example.org", "2026-11-01T12:00:00Z")
        .await;
    deployment
        .signs("Bea", "c@example.org", "2026-11-01T12:00:00Z")
        .await;
    let filter = |name: Option<&str>, since: Option<&str>, until: Option<&str>| find::Filter {
        network: None,
        petition: PetitionName {
            slug: Slug::parse("clean-rivers").unwrap(),
        },
        domain: None,
        name: name.map(str::to_owned),
        since: since.map(|time| time.parse().unwrap()),
        until: until.map(|time| time.parse().unwrap()),
    };
    let noon = Some("2026-11-01T12:00:00Z");
    for (filter, number) in [
        (filter(Some("ana"), None, None), 2),
        (filter(Some("ana"), noon, None), 1),
        (filter(None, noon, None), 2),
        (filter(None, None, noon), 1),
        (filter(Some("zoe"), None, None), 0),
    ] {
        let found = find(&deployment.client, &deployment.settings, &filter)
            .await
            .unwrap();
        assert_eq!(found.len(), number, "{filter:?}");
        assert!(found.iter().all(|one| !one.line().contains("a@example")));
    }
}

#[tokio::test]
async fn a_whole_petition_is_not_invalidated_by_omitting_the_filter() {
    let deployment = TestDeployment::new().await;
    let all = format!("invalidate --petition clean-rivers --reason other {ACT}");
    let error = deployment.runs(&all).await.unwrap_err().to_string();
    assert!(error.contains("--domain"), "{error}");
    // Tests have no terminal to type the number at.
    deployment
        .signs("Ana", "a@example.org", "2026-11-01T10:00:00Z")
        .await;
    let unasked =
        "invalidate --petition clean-rivers --name ana --reason other --operator b --note n";
    let error = deployment.runs(unasked).await.unwrap_err().to_string();
    assert!(error.contains("add --yes"), "{error}");
}

#[test]
fn an_empty_or_mistyped_filter_is_refused_and_says_how_to_write_it() {
    for wrong in [
        ["--name", ""],
        ["--name", "  "],
        ["--domain", ""],
        ["--domain", "@"],
        ["--domain", "ana@example.org"],
        ["--network", "bogus"],
        ["--network", ""],
    ] {
        let arguments = [
            "countersign",
            "signatures",
            "find",
            "--petition",
            "clean-rivers",
        ];
        let read = Cli::try_parse_from(arguments.into_iter().chain(wrong));
        let said = read.unwrap_err().to_string();
        assert!(said.contains(wrong[0]), "{said}");
    }
    let nobody = [
        "countersign",
        "petition",
        "pause",
        "--petition",
        "clean-rivers",
    ];
    let nobody = nobody.into_iter().chain(["--operator", "", "--note", " "]);
    assert!(Cli::try_parse_from(nobody).is_err());
}
