//! Where a command finds the tables: in a data folder, or on AWS.

use aws_sdk_dynamodb::Client;
use embedded_dynamodb::Embedded;
use runtime::Settings;

use crate::Failure;
use crate::cli::Place;
use crate::deployment::Deployment;

/// The tables of the data folder, which stays open as long as the third is kept, or those on AWS.
pub(crate) async fn open(place: &Place) -> Result<(Settings, Client, Option<Embedded>), Failure> {
    if place.aws {
        return Ok((Settings::from_env()?, runtime::aws::dynamodb(), None));
    }
    let Deployment { embedded, settings } = Deployment::open(&place.data.data).await?;
    Ok((settings, embedded.client(), Some(embedded)))
}
