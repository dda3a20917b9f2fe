//! Where a command finds the tables: in a data folder, or on AWS.

use std::path::PathBuf;

use aws_sdk_dynamodb::Client;
use clap::Args;
use embedded_dynamodb::Embedded;
use event_store::{PetitionLog, SignatureLog};
use events::ids::Slug;
use one_machine::Deployment;
use runtime::Settings;

use crate::failure::{CommandError, Failure};

/// Where the data folder is unless `--data` names another.
pub(crate) const DATA: &str = "./data";

/// The data folder.
#[derive(Args, Debug)]
pub(crate) struct Data {
    /// The data folder, which holds the database and the deployment's secret.
    #[arg(id = "data", long, value_name = "DIR", default_value = DATA)]
    pub(crate) folder: PathBuf,
}

/// Where the tables are.
#[derive(Args, Debug)]
pub(crate) struct Place {
    #[command(flatten)]
    pub(crate) data: Data,
    /// Use the DynamoDB tables that the environment names; run the command through infra/aws/run to set it.
    #[arg(long, conflicts_with = "data")]
    pub(crate) aws: bool,
}

/// Opened tables. Those of a data folder stay open as long as this is kept.
pub(crate) struct Opened {
    pub(crate) settings: Settings,
    pub(crate) client: Client,
    /// The database of a data folder.
    pub(crate) embedded: Option<Embedded>,
}

impl Place {
    /// The options to repeat in a command that is printed.
    pub(crate) fn repeated(&self) -> Vec<String> {
        if self.aws {
            return vec!["--aws".to_owned()];
        }
        if self.data.folder.as_os_str() == DATA {
            return Vec::new();
        }
        vec!["--data".to_owned(), self.data.folder.display().to_string()]
    }

    /// Opens the tables. Those of a data folder stay open as long as the third is kept.
    pub(crate) async fn open(&self) -> Result<(Settings, Client, Option<Embedded>), Failure> {
        if self.aws {
            let settings = Settings::from_env()?;
            // Nothing could be appended or checked without it.
            runtime::log_key_from_env()?;
            return Ok((settings, runtime::aws::dynamodb(), None));
        }
        let Deployment {
            embedded, settings, ..
        } = Deployment::open(&self.data.folder).await?;
        Ok((settings, embedded.client(), Some(embedded)))
    }

    /// Opens the tables to work on one petition. A mistyped name is refused: it would look like a petition without
    /// signatures.
    pub(crate) async fn open_for(&self, petition: &Slug) -> Result<Opened, Failure> {
        let (settings, client, open) = self.open().await?;
        let opened = Opened {
            settings,
            client,
            embedded: open,
        };
        if opened.petitions().load(petition).await?.is_empty() {
            return Err(CommandError::NoPetition(petition.clone()).into());
        }
        Ok(opened)
    }
}

impl Opened {
    /// The database of a data folder; `None` on AWS.
    pub(crate) fn embedded(&self) -> Option<&Embedded> {
        self.embedded.as_ref()
    }

    pub(crate) fn petitions(&self) -> PetitionLog {
        PetitionLog::appending(
            &self.client,
            &self.settings.tables,
            self.settings.keys.log.as_ref(),
        )
    }

    pub(crate) fn signatures(&self) -> SignatureLog {
        SignatureLog::appending(
            &self.client,
            &self.settings.tables,
            self.settings.keys.log.as_ref(),
        )
    }
}

/// The words as a line that a shell reads as these words.
pub(crate) fn shell<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let joined = shlex::try_join(words);
    // A zero byte, which no argument can have.
    joined.unwrap_or_default()
}
