//! The data folder: the database, the secret that decrypts its personal data, and the lock of the server that uses it.

mod secret;

use std::fs::{self, File, OpenOptions};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

use embedded_dynamodb::{Embedded, Tables, create_tables};
use runtime::Settings;

use crate::MachineError;

/// An opened data folder.
pub struct Deployment {
    /// The database. It is closed when this is dropped.
    pub embedded: Embedded,
    /// The table names, the keys derived from the secret, and the public base URL.
    pub settings: Settings,
    /// The path of the folder.
    pub folder: PathBuf,
}

/// Prevents a second server on the same folder, until it is dropped or the process ends.
#[derive(Debug)]
pub struct DeploymentLock(#[expect(dead_code, reason = "held open, never read")] File);

impl Deployment {
    /// Opens the folder, and creates what is missing of folder, secret, database and tables.
    ///
    /// # Errors
    /// If the folder cannot be used, or its secret is missing or is not the one that its data was sealed with.
    pub async fn open_or_create(folder: &Path, base_url: String) -> Result<Self, MachineError> {
        fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(folder)
            .map_err(|source| MachineError::CreateFolder {
                path: folder.to_owned(),
                source,
            })?;
        let secret = folder.join("secret");
        if !secret.exists() {
            if Self::exists(folder) {
                return Err(MachineError::SecretMissing {
                    secret,
                    database: database(folder),
                });
            }
            secret::create(folder, &secret)?;
        }
        Self::open_with(folder, &secret, base_url).await
    }

    /// Opens an existing data folder.
    ///
    /// # Errors
    /// [`MachineError::NoData`], and those of [`Self::open_or_create`].
    pub async fn open(folder: &Path) -> Result<Self, MachineError> {
        if !Self::exists(folder) {
            return Err(MachineError::NoData(folder.to_owned()));
        }
        let secret = folder.join("secret");
        Self::open_with(folder, &secret, "http://localhost".to_owned()).await
    }

    /// Whether the folder contains a database.
    #[must_use]
    pub fn exists(folder: &Path) -> bool {
        database(folder).exists()
    }

    /// Reserves the folder for one server.
    ///
    /// # Errors
    /// If another process has reserved it, or the lock file cannot be created.
    pub fn lock(&self) -> Result<DeploymentLock, MachineError> {
        lock(&self.folder)
    }

    async fn open_with(
        folder: &Path,
        secret: &Path,
        base_url: String,
    ) -> Result<Self, MachineError> {
        let keys = secret::read(secret)?;
        let embedded = Embedded::open(&database(folder))?;
        let names = Tables::default();
        create_tables(&embedded.client(), &names).await?;
        let tables = names;
        let settings = Settings {
            tables,
            base_url,
            keys,
        };
        let deployment = Self {
            embedded,
            settings,
            folder: folder.to_owned(),
        };
        if !secret::fits(&deployment).await? {
            return Err(MachineError::SecretDiffers {
                secret: secret.to_owned(),
                database: database(folder),
            });
        }
        Ok(deployment)
    }
}

fn lock(folder: &Path) -> Result<DeploymentLock, MachineError> {
    let path = folder.join("lock");
    let opened = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .mode(0o600)
        .open(&path);
    let file = opened.map_err(|source| MachineError::Create { path, source })?;
    file.try_lock()
        .map_err(|_| MachineError::Locked(folder.to_owned()))?;
    Ok(DeploymentLock(file))
}

fn database(folder: &Path) -> PathBuf {
    folder.join("countersign.db")
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    async fn open(data: &Path) -> Result<Deployment, MachineError> {
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
        assert!(error.contains("restore it from your backup"), "{error}");
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
