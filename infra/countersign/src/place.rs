//! Where a command finds the tables: in a data folder, or on AWS.

use std::path::PathBuf;

use aws_sdk_dynamodb::Client;
use clap::Args;
use embedded_dynamodb::Embedded;
use one_machine::Deployment;
use runtime::Settings;

use crate::failure::Failure;

/// The data folder.
#[derive(Args, Debug)]
pub(crate) struct Data {
    /// The data folder, which holds the database and the deployment's secret.
    #[arg(id = "data", long, value_name = "DIR", default_value = "./data")]
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

impl Place {
    /// The option to repeat in a command that is printed.
    pub(crate) fn option(&self) -> &'static str {
        if self.aws { " --aws" } else { "" }
    }

    /// Opens the tables. Those of a data folder stay open as long as the third is kept.
    pub(crate) async fn open(&self) -> Result<(Settings, Client, Option<Embedded>), Failure> {
        if self.aws {
            return Ok((Settings::from_env()?, runtime::aws::dynamodb(), None));
        }
        let Deployment {
            embedded, settings, ..
        } = Deployment::open(&self.data.folder).await?;
        Ok((settings, embedded.client(), Some(embedded)))
    }
}
