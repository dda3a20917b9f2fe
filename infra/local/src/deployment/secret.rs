//! The file with the deployment's secret, and the check that it decrypts the data.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::Path;

use event_store::scan::Scan;
use event_store::{SignatureLog, SignerKeys, StoreError, owner};
use events::ids::SignatureId;
use events::seal::SealError;
use events::secret::{DeploymentSecret, Keys};

use super::Deployment;
use crate::MachineError;

/// The number of signatures that are tried. One is not enough, because it may be damaged.
const TRIED: i32 = 3;

/// Creates a new secret. The file appears with its whole content or not at all, and never replaces another.
pub(super) fn create(folder: &Path, path: &Path) -> Result<(), MachineError> {
    let new = folder.join(format!("secret.{}", std::process::id()));
    let written = DeploymentSecret::generate()
        .map_err(io::Error::other)
        .and_then(|text| write_private(&new, &text))
        .and_then(|()| fs::hard_link(&new, path));
    let _ = fs::remove_file(&new);
    match written {
        // Another process was faster, so its secret is used.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        written => written.and_then(|()| File::open(folder)?.sync_all()),
    }
    .map_err(|source| MachineError::SecretFile {
        path: path.to_owned(),
        source,
    })
}

fn write_private(path: &Path, text: &str) -> io::Result<()> {
    let mut file = OpenOptions::new()
        .create_new(true)
        .write(true)
        .mode(0o600)
        .open(path)?;
    writeln!(file, "{text}")?;
    file.sync_all()
}

/// The keys derived from the secret in this file.
pub(super) fn read(path: &Path) -> Result<Keys, MachineError> {
    let unreadable = |source| MachineError::SecretFile {
        path: path.to_owned(),
        source,
    };
    let metadata = fs::metadata(path).map_err(unreadable)?;
    // A pipe would never end.
    if !metadata.is_file() {
        return Err(MachineError::NoFile(path.to_owned()));
    }
    let text = fs::read_to_string(path).map_err(unreadable)?;
    if metadata.permissions().mode() & 0o077 != 0 {
        tracing::warn!(path = %path.display(), "other users can read the secret: run chmod 600 on it");
    }
    let secret = DeploymentSecret::from_text(&text).map_err(|source| MachineError::Secret {
        path: path.to_owned(),
        source,
    })?;
    Ok(secret.keys())
}

/// Whether the secret decrypts the personal data of at least one of a few signatures. Without signatures, every secret
/// fits.
pub(super) async fn fits(deployment: &Deployment) -> Result<bool, MachineError> {
    let tables = &deployment.settings.tables;
    let client = deployment.embedded.client();
    let log = SignatureLog::new(&client, tables);
    let keys = SignerKeys::new(&client, tables, &deployment.settings.keys.sealing);
    let mut scan = Scan::new(&client, &tables.signer_keys).page_limit(TRIED);
    let mut closed = false;
    let page = scan.next_page().await.map_err(MachineError::SignerKeys)?;
    for item in page.unwrap_or_default() {
        let stream = item.get("stream").and_then(|stream| stream.as_s().ok());
        let Some((id, _)) = stream.and_then(|stream| owner(stream)) else {
            continue;
        };
        match opens(&log, &keys, &id).await? {
            Some(true) => return Ok(true),
            Some(false) => closed = true,
            None => {}
        }
    }
    Ok(!closed)
}

/// Whether the newest personal data of a signature can be decrypted; `None` if it has none.
async fn opens(
    log: &SignatureLog,
    keys: &SignerKeys,
    id: &SignatureId,
) -> Result<Option<bool>, StoreError> {
    // A signature that cannot be read says nothing about the secret, and must not keep the server from starting.
    let events = match log.load(id).await {
        Ok(events) => events,
        Err(error) if error.is_passing() => return Err(error),
        Err(_) => return Ok(None),
    };
    let newest = events
        .iter()
        .rev()
        .find_map(|recorded| Some((recorded.version, recorded.event.personal()?)));
    let Some((version, sealed)) = newest else {
        return Ok(None);
    };
    match keys.open(id, version, sealed).await {
        Ok(personal) => Ok(personal.map(|_| true)),
        Err(StoreError::Seal(SealError::Unopenable)) => Ok(Some(false)),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use events::signature::Command;
    use test_support::person::a_signer;
    use test_support::signer::Signer;

    use super::*;

    async fn open(data: &Path) -> Result<Deployment, MachineError> {
        Deployment::open_or_create(data, "http://localhost".into()).await
    }

    async fn sign(deployment: &Deployment) {
        let client = deployment.embedded.client();
        let ada = Signer::of(&client, &deployment.settings, "ada@example.org");
        ada.does(Command::Submit(a_signer().details())).await;
    }

    #[tokio::test]
    async fn a_secret_that_does_not_decrypt_the_data_is_rejected() {
        let folder = tempfile::tempdir().unwrap();
        let secret = folder.path().join("secret");
        let first = open(folder.path()).await.unwrap();
        let own = fs::read_to_string(&secret).unwrap();

        // Without signatures, another secret loses nothing.
        fs::write(&secret, DeploymentSecret::generate().unwrap()).unwrap();
        drop(open(folder.path()).await.unwrap());

        sign(&first).await;
        let error = open(folder.path()).await.err().unwrap().to_string();
        assert!(error.contains("restore the original"), "{error}");
        fs::write(&secret, own).unwrap();
        drop(open(folder.path()).await.unwrap());
    }

    #[tokio::test]
    async fn a_secret_that_is_no_file_is_refused_and_not_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let secret = folder.path().join("secret");
        drop(open(folder.path()).await.unwrap());
        let kept = folder.path().join("kept");
        fs::rename(&secret, &kept).unwrap();
        let refused = async || {
            let error = open(folder.path()).await.err().unwrap().to_string();
            assert!(error.contains("is not a file"), "{error}");
        };
        fs::create_dir(&secret).unwrap();
        refused().await;
        fs::remove_dir(&secret).unwrap();
        let made = std::process::Command::new("mkfifo").arg(&secret).status();
        assert!(made.unwrap().success());
        refused().await;
        fs::remove_file(&secret).unwrap();
        // A link to a file is how containers mount a secret.
        std::os::unix::fs::symlink(&kept, &secret).unwrap();
        drop(open(folder.path()).await.unwrap());
    }
}
