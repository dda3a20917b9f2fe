//! The journal of erasures: a file that says which signatures were erased, so that a restored backup does not bring
//! anybody back.
//!
//! It has one line of JSON for each erasure at a signer's request: the stream, which is a keyed hash, and the time; and one
//! for each stream that the signature had come through, until it moved on. It is not part of the database, so that the database can be replaced by a backup while the journal stays. The database
//! keeps how many lines it has seen; a restored one has seen fewer, and the others are carried out again at the start.
//! What retention erases needs no journal, since retention erases it again by its age.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use event_store::{ExecuteError, SignatureLog, replay};
use events::envelope::Recorded;
use events::ids::{CommandId, SignatureId};
use events::signature::{Command, Origin, SignatureEvent, origins_before};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{Deployment, MachineError};

/// The name under which the database keeps how many lines it has seen.
const SEEN: &str = "erasures";

/// The journal's file.
#[derive(Clone, Debug)]
pub(crate) struct Erasures(PathBuf);

/// One line.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Erasure {
    stream: String,
    at: Timestamp,
}

impl Erasures {
    /// The journal of this data folder.
    pub(crate) fn of(folder: &Path) -> Self {
        Self(folder.join("erasures.jsonl"))
    }

    /// Adds the event's lines, synced to the disk, if the event is an erasure at the signer's request. A line that is there
    /// twice does no harm.
    pub(crate) fn note(
        &self,
        event: &Recorded<SignatureEvent>,
        origins: &[Origin],
    ) -> io::Result<()> {
        if !matches!(event.event, SignatureEvent::SignatureErased {}) {
            return Ok(());
        }
        self.append(&lines(event, origins))
    }

    fn append(&self, erasures: &[Erasure]) -> io::Result<()> {
        let mut lines = String::new();
        for erasure in erasures {
            // A line break first, so that a line that a power failure cut does not swallow this one.
            lines.push('\n');
            lines.push_str(&serde_json::to_string(erasure)?);
            lines.push('\n');
        }
        let mut options = OpenOptions::new();
        let mut file = options
            .create(true)
            .append(true)
            .mode(0o600)
            .open(&self.0)?;
        file.write_all(lines.as_bytes())?;
        file.sync_all()
    }

    /// The lines, without a last one that a power failure cut: the pump writes it again.
    fn read(&self) -> io::Result<Vec<Erasure>> {
        let text = fs::read_to_string(&self.0)?;
        let lines = text.lines();
        Ok(lines
            .filter_map(|line| serde_json::from_str(line).ok())
            .collect())
    }

    /// Erases again who was erased and is back, and returns how many. A data folder without a journal gets one from its
    /// log.
    pub(crate) async fn carry_out(&self, deployment: &Deployment) -> Result<u64, MachineError> {
        let file = |source| MachineError::Erasures {
            path: self.0.clone(),
            source,
        };
        let embedded = &deployment.embedded;
        // A pipe would never end.
        if fs::metadata(&self.0).is_ok_and(|there| !there.is_file()) {
            return Err(MachineError::NoFile(self.0.clone()));
        }
        if !self.0.exists() {
            self.append(&logged(deployment).await?).map_err(file)?;
        }
        let erasures = self.read().map_err(file)?;
        let number = i64::try_from(erasures.len()).unwrap_or(i64::MAX);
        let seen = embedded.note(SEEN).await?.filter(|seen| *seen <= number);
        let seen = usize::try_from(seen.unwrap_or(0)).unwrap_or(0);
        let mut erased = 0;
        for erasure in erasures.iter().skip(seen) {
            erased += u64::from(again(deployment, erasure).await?);
        }
        embedded.keep(SEEN, number).await?;
        Ok(erased)
    }
}

/// The lines of an erasure. A backup may have the signature where it was before.
fn lines(event: &Recorded<SignatureEvent>, origins: &[Origin]) -> Vec<Erasure> {
    let mut lines = vec![Erasure {
        stream: event.stream.clone(),
        at: event.at,
    }];
    if let Ok(id) = SignatureId::parse(&event.stream) {
        lines.extend(origins.iter().map(|origin| Erasure {
            stream: origin.key(&id).0,
            at: origin.at,
        }));
    }
    lines
}

/// The erasures in the log.
async fn logged(deployment: &Deployment) -> Result<Vec<Erasure>, MachineError> {
    let tables = &deployment.settings.tables;
    let client = deployment.embedded.client();
    let mut erasures = Vec::new();
    let mut streams = replay::streams::<SignatureEvent>(&client, &tables.signature_log);
    while let Some((_, events)) = streams.next().await? {
        let erased =
            |event: &&Recorded<_>| matches!(event.event, SignatureEvent::SignatureErased {});
        for event in events.iter().filter(erased) {
            erasures.extend(lines(event, &origins_before(&events, event.version)));
        }
    }
    Ok(erasures)
}

/// Erases the signature if it has personal data from before the erasure; whether it had. What was submitted after it is
/// a new signature and stays.
async fn again(deployment: &Deployment, erasure: &Erasure) -> Result<bool, MachineError> {
    let Ok(id) = SignatureId::parse(&erasure.stream) else {
        return Ok(false);
    };
    let settings = &deployment.settings;
    let client = deployment.embedded.client();
    let log = SignatureLog::appending(&client, &settings.tables, settings.keys.log.as_ref());
    let events = match log.load(&id).await {
        Ok(events) => events,
        Err(error) if !error.is_passing() => {
            tracing::error!(stream = erasure.stream, %error, "an erasure cannot be repeated");
            return Ok(false);
        }
        Err(error) => return Err(error.into()),
    };
    let live = events
        .iter()
        .rev()
        .take_while(|event| !event.event.ends_key());
    let mut personal = live.filter(|event| event.event.has_personal()).peekable();
    if personal.peek().is_none() || personal.any(|event| event.at > erasure.at) {
        return Ok(false);
    }
    // The same id at each attempt, so that a start that breaks off can be repeated.
    let command = CommandId::named(&format!("{} erased {}", erasure.stream, erasure.at));
    match log
        .execute(&id, command, Timestamp::now(), Command::Erase)
        .await
    {
        Ok(_) | Err(ExecuteError::Refused(_)) => Ok(true),
        Err(ExecuteError::Log(error)) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use test_support::person::a_signer;
    use test_support::signer::Signer;

    use super::*;

    async fn open(folder: &Path) -> Deployment {
        let url = "http://localhost".to_owned();
        Deployment::open_or_create(folder, url).await.unwrap()
    }

    fn signer(deployment: &Deployment, email: &str) -> Signer {
        Signer::of(&deployment.embedded.client(), &deployment.settings, email)
    }

    async fn signs(signer: &Signer) {
        signer.does(Command::Submit(a_signer().details())).await;
    }

    /// The pump's part.
    async fn note_newest(deployment: &Deployment, signer: &Signer) {
        let newest = signer.events().await.pop().unwrap();
        let erasures = Erasures::of(&deployment.folder);
        erasures.note(&newest, &[]).unwrap();
    }

    async fn keys(deployment: &Deployment) -> usize {
        let client = deployment.embedded.client();
        let scan = client.scan().table_name("signer-keys").send().await;
        scan.unwrap().items().len()
    }

    #[tokio::test]
    async fn a_restored_backup_brings_back_nobody_who_was_erased() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("countersign.db");
        let backup = folder.path().join("backup.db");

        let deployment = open(folder.path()).await;
        let erasures = Erasures::of(folder.path());
        assert_eq!(erasures.carry_out(&deployment).await.unwrap(), 0);
        let ana = signer(&deployment, "ana@example.org");
        let leo = signer(&deployment, "leo@example.org");
        signs(&ana).await;
        signs(&leo).await;
        deployment.embedded.compact().await.unwrap();
        fs::copy(&database, &backup).unwrap();
        ana.does(Command::Erase).await;
        note_newest(&deployment, &ana).await;
        let journal = fs::read_to_string(folder.path().join("erasures.jsonl")).unwrap();
        assert!(
            journal.contains("clean-rivers/") && !journal.contains('@'),
            "{journal}"
        );
        drop((ana, leo, deployment));

        for ending in ["", "-wal", "-shm"] {
            let _ = fs::remove_file(folder.path().join(format!("countersign.db{ending}")));
        }
        fs::copy(&backup, &database).unwrap();
        let deployment = open(folder.path()).await;
        let ana = signer(&deployment, "ana@example.org");
        assert!(ana.signature().await.has_data(), "the backup had her");
        assert_eq!(erasures.carry_out(&deployment).await.unwrap(), 1);
        assert!(!ana.signature().await.has_data());
        assert_eq!(keys(&deployment).await, 1, "that of the other signer");

        // Who signs again afterwards stays, also at the next start and if the journal is read from its beginning.
        signs(&ana).await;
        assert_eq!(erasures.carry_out(&deployment).await.unwrap(), 0);
        deployment.embedded.keep(SEEN, 0).await.unwrap();
        assert_eq!(erasures.carry_out(&deployment).await.unwrap(), 0);
        assert_eq!(keys(&deployment).await, 2);
    }

    #[tokio::test]
    async fn a_backup_from_before_a_move_brings_back_nobody_who_was_erased_after_it() {
        let folder = tempfile::tempdir().unwrap();
        let deployment = open(folder.path()).await;
        let erasures = Erasures::of(folder.path());
        let ana = signer(&deployment, "ana@example.org");
        signs(&ana).await;
        let confirm = Command::Confirm {
            details_version: 1,
            permissions: None,
        };
        ana.does(confirm).await;
        let there = ana.moves_to("augusta@example.net").await;
        there.does(Command::Erase).await;
        assert_eq!(keys(&deployment).await, 0);
        // The folder's journal is written from its log, and the pump writes the same.
        assert_eq!(erasures.carry_out(&deployment).await.unwrap(), 0);
        let from_log = erasures.read().unwrap();
        fs::remove_file(folder.path().join("erasures.jsonl")).unwrap();
        let events = there.events().await;
        let newest = events.last().unwrap();
        let origins = origins_before(&events, newest.version);
        erasures.note(newest, &origins).unwrap();
        assert_eq!(erasures.read().unwrap(), from_log);
        let streams: Vec<_> = from_log.iter().map(|line| line.stream.clone()).collect();
        assert_eq!(streams, [there.id.to_string(), ana.id.to_string()]);
        drop((ana, there, deployment));

        // As a backup from before the move has it.
        let other = tempfile::tempdir().unwrap();
        fs::copy(folder.path().join("secret"), other.path().join("secret")).unwrap();
        let restored = open(other.path()).await;
        let before = signer(&restored, "ana@example.org");
        let line = |stream: String| Erasure {
            stream,
            at: Timestamp::now() + jiff::SignedDuration::from_hours(1),
        };
        signs(&before).await;
        let erasures = Erasures::of(other.path());
        let lines: Vec<_> = streams.into_iter().map(line).collect();
        erasures.append(&lines).unwrap();
        assert_eq!(erasures.carry_out(&restored).await.unwrap(), 1);
        assert!(!before.signature().await.has_data());
    }

    #[tokio::test]
    async fn a_folder_without_a_journal_gets_one_from_its_log() {
        let folder = tempfile::tempdir().unwrap();
        let deployment = open(folder.path()).await;
        let ana = signer(&deployment, "ana@example.org");
        signs(&ana).await;
        ana.does(Command::Erase).await;
        let erasures = Erasures::of(folder.path());
        assert_eq!(erasures.carry_out(&deployment).await.unwrap(), 0);
        let read = erasures.read().unwrap();
        assert_eq!(read.len(), 1);
        assert_eq!(read[0].stream, ana.id.to_string());
    }

    #[tokio::test]
    async fn a_journal_that_is_no_file_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let deployment = open(folder.path()).await;
        fs::create_dir(folder.path().join("erasures.jsonl")).unwrap();
        let refused = Erasures::of(folder.path()).carry_out(&deployment).await;
        assert!(matches!(refused, Err(MachineError::NoFile(_))));
    }

    #[tokio::test]
    async fn a_line_that_was_cut_hides_no_other() {
        let folder = tempfile::tempdir().unwrap();
        let erasures = Erasures::of(folder.path());
        let line = |stream: &str| Erasure {
            stream: stream.to_owned(),
            at: Timestamp::UNIX_EPOCH,
        };
        erasures.append(&[line("a/b")]).unwrap();
        let path = folder.path().join("erasures.jsonl");
        let cut = fs::read_to_string(&path).unwrap() + "{\"stream\":\"c/";
        fs::write(&path, cut).unwrap();
        erasures.append(&[line("d/e")]).unwrap();
        assert_eq!(erasures.read().unwrap(), [line("a/b"), line("d/e")]);
    }
}
