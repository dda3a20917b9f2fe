//! A data folder that is filled through the log, and the built program on it.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Output, Stdio};

use events::ids::CommandId;
use events::signature::Command as Act;
use jiff::Timestamp;
use one_machine::Deployment;
use test_support::deployment::TestDeployment;
use test_support::person::a_signer;

pub(crate) struct Data {
    folder: tempfile::TempDir,
}

impl Data {
    /// With the petition `clean-rivers` and so many signatures that await their confirmation.
    pub(crate) async fn with(signatures: usize) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let opened = Deployment::open_or_create(folder.path(), "http://localhost".into());
        let embedded = opened.await.unwrap().embedded;
        let secret = std::fs::read_to_string(folder.path().join("secret")).unwrap();
        let deployment = TestDeployment::on(embedded, secret.trim()).await;
        deployment.open_petition().await;
        let log = deployment.signature_log();
        for number in 0..signatures {
            let email = format!("a{number}@trash.example");
            let id = deployment.signature_id(&email);
            let submit = Act::Submit(a_signer().email(&email).details());
            let done = log.execute(&id, CommandId::random(), Timestamp::now(), submit);
            done.await.unwrap();
        }
        Self { folder }
    }

    pub(crate) fn without_data(&self, arguments: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
        command
            .args(shlex::split(arguments).unwrap())
            .current_dir(self.folder.path())
            .stdin(Stdio::null());
        command
    }

    fn command(&self, arguments: &str) -> Command {
        let mut command = self.without_data(arguments);
        command.arg("--data").arg(self.folder.path());
        command
    }

    /// Where everything is, and where commands run.
    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Runs a command that needs no data to its end.
    pub(crate) fn run_without_data(&self, arguments: &str) -> Output {
        self.without_data(arguments).output().unwrap()
    }

    /// Runs it to its end.
    pub(crate) fn run(&self, arguments: &str) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// Runs it to its end; it must succeed. Returns what it printed.
    pub(crate) fn prints(&self, arguments: &str) -> String {
        let output = self.run(arguments);
        assert!(output.status.success(), "{arguments}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Starts it.
    pub(crate) fn start(&self, arguments: &str) -> Running {
        self.start_command(self.command(arguments))
    }

    /// The same for a command that is put together already.
    pub(crate) fn start_command(&self, mut command: Command) -> Running {
        let command = command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut process = command.spawn().unwrap();
        let lines = BufReader::new(process.stdout.take().unwrap());
        Running { process, lines }
    }
}

/// A process whose lines are read as they come.
pub(crate) struct Running {
    process: Child,
    lines: BufReader<ChildStdout>,
}

impl Running {
    /// The first line with this beginning.
    pub(crate) fn line(&mut self, beginning: &str) -> String {
        let mut line = String::new();
        while self.lines.read_line(&mut line).unwrap() > 0 {
            if line.starts_with(beginning) {
                return line.trim_end().to_owned();
            }
            line.clear();
        }
        panic!("no line begins with {beginning}");
    }

    /// Sends it a signal, like `INT`.
    pub(crate) fn signal(&self, name: &str) {
        let sent = Command::new("kill")
            .args([&format!("-{name}"), &self.process.id().to_string()])
            .status();
        assert!(sent.unwrap().success());
    }

    /// Waits for its end. Returns whether it succeeded, and what it said on standard error.
    pub(crate) fn ends(self) -> (bool, String) {
        drop(self.lines);
        let output = self.process.wait_with_output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        (output.status.success(), said)
    }
}
