//! The data folder: the database, and the secret that opens what is in it.

mod secret;

use std::fs::{self, File, OpenOptions};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

use embedded_dynamodb::{Embedded, Tables, create_tables};
use runtime::Settings;

use crate::Failure;

/// An opened data folder.
pub(crate) struct Deployment {
    pub(crate) embedded: Embedded,
    pub(crate) settings: Settings,
}

impl Deployment {
    /// Opens the folder, making what is missing.
    pub(crate) async fn open_or_create(data: &Path, base_url: String) -> Result<Self, Failure> {
        fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(data)
            .map_err(|error| {
                format!(
                    "cannot make the data folder {}: {error}. Choose another with --data",
                    data.display()
                )
            })?;
        let secret = data.join("secret");
        if !secret.exists() {
            if exists(data) {
                return Err(format!(
                    "{} is missing, and without it nobody can read the signers' data in {}: put it back from your backup",
                    secret.display(),
                    database(data).display(),
                )
                .into());
            }
            secret::create(data, &secret)?;
        }
        Self::open_with(data, &secret, base_url).await
    }

    /// Opens the folder of a server that has run.
    pub(crate) async fn open(data: &Path) -> Result<Self, Failure> {
        let secret = data.join("secret");
        if !exists(data) {
            return Err(format!(
                "{} holds no data: start the server once (countersign --data {}), or name another folder with --data",
                data.display(),
                data.display(),
            )
            .into());
        }
        Self::open_with(data, &secret, "http://localhost".to_owned()).await
    }

    async fn open_with(data: &Path, secret: &Path, base_url: String) -> Result<Self, Failure> {
        let keys = secret::read(secret)?;
        let embedded = Embedded::open(&database(data))?;
        let names = Tables::default();
        create_tables(&embedded.client(), &names).await?;
        let tables = runtime::Tables {
            signature_log: names.signature_log,
            petition_log: names.petition_log,
            signer_keys: names.signer_keys,
            views: names.views,
            mail: names.mail,
            limits: names.limits,
        };
        let settings = Settings {
            tables,
            base_url,
            keys,
        };
        let deployment = Self { embedded, settings };
        if !secret::fits(&deployment).await? {
            return Err(format!(
                "{} is not the secret that the signers' data in {} was sealed with: put that one back from your backup",
                secret.display(),
                database(data).display(),
            )
            .into());
        }
        Ok(deployment)
    }
}

/// Keeps a second server away from the same folder, until it is dropped or the process ends.
pub(crate) fn lock(data: &Path) -> Result<File, Failure> {
    let path = data.join("lock");
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .mode(0o600)
        .open(&path)
        .map_err(|error| format!("cannot open {}: {error}", path.display()))?;
    file.try_lock().map_err(|_| {
        format!(
            "another countersign serves {}: stop it, or choose another folder with --data",
            data.display()
        )
    })?;
    Ok(file)
}

/// Whether the folder holds a database.
pub(crate) fn exists(data: &Path) -> bool {
    database(data).exists()
}

fn database(data: &Path) -> PathBuf {
    data.join("countersign.db")
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    async fn open(data: &Path) -> Result<Deployment, Failure> {
        Deployment::open_or_create(data, "http://localhost".into()).await
    }

    #[tokio::test]
    async fn the_secret_is_made_once_and_only_its_owner_reads_it() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        drop(open(&data).await.unwrap());
        let secret = data.join("secret");
        assert_eq!(
            fs::metadata(&secret).unwrap().permissions().mode() & 0o777,
            0o600
        );
        let first = fs::read(&secret).unwrap();
        drop(open(&data).await.unwrap());
        assert_eq!(fs::read(&secret).unwrap(), first);
    }

    #[tokio::test]
    async fn a_lost_secret_is_not_replaced_by_another() {
        let folder = tempfile::tempdir().unwrap();
        drop(open(folder.path()).await.unwrap());
        fs::remove_file(folder.path().join("secret")).unwrap();
        let error = open(folder.path()).await.err().unwrap().to_string();
        assert!(error.contains("put it back from your backup"), "{error}");
    }

    #[test]
    fn two_servers_do_not_share_a_folder() {
        let folder = tempfile::tempdir().unwrap();
        let _held = lock(folder.path()).unwrap();
        assert!(
            lock(folder.path())
                .unwrap_err()
                .to_string()
                .contains("--data")
        );
    }
}
