//! A data folder for the tests of commands, filled through the same code as any deployment.

use clap::Parser as _;
use events::ids::{CommandId, SignatureId, Slug};
use events::petition::PetitionEvent;
use events::signature::{Command, Signature};
use jiff::Timestamp;
use one_machine::Deployment;
use test_support::deployment::{SLUG, TestDeployment};
use test_support::person::Person;

use crate::cli::Cli;
use crate::failure::Failure;

pub(crate) struct DataFolder {
    pub(crate) folder: tempfile::TempDir,
    pub(crate) deployment: TestDeployment,
}

impl DataFolder {
    /// With the petition `clean-rivers`, open and with a text.
    pub(crate) async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let opened = Deployment::open_or_create(folder.path(), "http://localhost".into());
        let embedded = opened.await.unwrap().embedded;
        let secret = std::fs::read_to_string(folder.path().join("secret")).unwrap();
        let deployment = TestDeployment::on(embedded, secret.trim()).await;
        deployment.open_petition().await;
        Self { folder, deployment }
    }

    /// Somebody signs and confirms at that moment.
    pub(crate) async fn signs(&self, email: &str, person: Person, at: &str) -> SignatureId {
        let id = self.deployment.signature_id(email);
        let at = at.parse().unwrap();
        let submit = Command::Submit(person.email(email).details());
        for command in [
            submit,
            Command::Confirm {
                details_version: 1,
                permissions: None,
            },
        ] {
            let log = self.deployment.signature_log();
            let done = log.execute(&id, CommandId::random(), at, command).await;
            done.unwrap();
        }
        id
    }

    pub(crate) async fn does(&self, id: &SignatureId, command: Command) {
        let log = self.deployment.signature_log();
        let done = log.execute(id, CommandId::random(), Timestamp::now(), command);
        done.await.unwrap();
    }

    pub(crate) async fn signature(&self, id: &SignatureId) -> Signature {
        self.deployment.signature_log().state(id).await.unwrap()
    }

    /// What the petition's log holds, oldest first.
    pub(crate) async fn petition_events(&self) -> Vec<events::envelope::Recorded<PetitionEvent>> {
        let tables = &self.deployment.settings.tables;
        let log = event_store::PetitionLog::new(&self.deployment.client, tables);
        log.load(&Slug::parse(SLUG).unwrap()).await.unwrap()
    }

    /// Runs the command on this folder, as the shell would.
    pub(crate) async fn runs(&self, arguments: &str) -> Result<(), Failure> {
        let data = self.folder.path().to_str().unwrap();
        let words = shlex::split(&format!("countersign {arguments} --data {data}")).unwrap();
        Box::pin(Cli::try_parse_from(words)?.run()).await
    }

    /// What it says when it refuses.
    pub(crate) async fn refuses(&self, arguments: &str) -> String {
        self.runs(arguments).await.unwrap_err().to_string()
    }
}
