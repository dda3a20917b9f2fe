//! Which copy of a projection is shown, and which is being built to take its place.
//!
//! A rebuild writes new items beside the old ones: [`begin`], replay, [`switch`], [`clean_up`].
//! From `begin` on, the live builder writes into both, so nothing that happens meanwhile is lost:
//! a builder that read the pointer before `begin` was working on events that the replay sees.
//!
//! The pointer says which version of the projection wrote each generation. A program of another
//! version neither reads nor writes it, and says that a rebuild is needed.

use std::collections::HashMap;
use std::time::Duration;

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::error::SdkError;
use aws_sdk_dynamodb::types::AttributeValue;
use serde::{Deserialize, Serialize};

use crate::error::{ProjectionError, ViewsError};
use crate::items::{self, Item};
use crate::layout;
use crate::store::MAX_AGE;

/// Earlier releases wrote no version into the pointer: they all wrote this one.
const FIRST_VERSION: u32 = 1;
/// Readers may use the old generation for this long after a switch.
const GRACE: Duration = MAX_AGE.saturating_mul(2);

/// What is folded from one log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Projection {
    /// Petitions and their news, from the petition log.
    Petitions,
    /// Counts, days and signers, from the signature log.
    Signatures,
}

impl Projection {
    /// Its name in keys.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Petitions => "petitions",
            Self::Signatures => "signatures",
        }
    }

    /// The version that this release reads and writes. Raise it with a change after which the
    /// items of earlier releases would be misread; a deployment then needs a rebuild, also a new
    /// one whose tables are empty.
    #[must_use]
    pub fn version(self) -> u32 {
        match self {
            Self::Petitions | Self::Signatures => FIRST_VERSION,
        }
    }
}

/// The generations of a projection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Generations {
    /// The one that is shown.
    pub live: u32,
    /// The one that is being built.
    pub building: Option<u32>,
    /// The version of the projection that wrote the live generation.
    #[serde(default = "first_version")]
    pub version: u32,
    /// The version that writes the one being built; 1 if the pointer does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub building_version: Option<u32>,
    /// The last one that was given up before it was shown. Its number is never used again: somebody may still write into it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_up: Option<u32>,
}

fn first_version() -> u32 {
    FIRST_VERSION
}

impl Default for Generations {
    /// Before the first rebuild.
    fn default() -> Self {
        Self {
            live: 1,
            building: None,
            version: FIRST_VERSION,
            building_version: None,
            given_up: None,
        }
    }
}

impl Generations {
    /// The generation to read.
    ///
    /// # Errors
    /// [`ViewsError::OtherVersion`] if another version of the projection wrote it.
    pub fn to_read(self, projection: Projection) -> Result<u32, ViewsError> {
        projection.check(self.version)?;
        Ok(self.live)
    }

    /// All generations that a builder must write into, the live one first. A builder must not
    /// leave one out: what it skipped would be missing after the switch.
    ///
    /// # Errors
    /// [`ViewsError::OtherVersion`] if another version of the projection writes one of them.
    pub fn to_write(self, projection: Projection) -> Result<impl Iterator<Item = u32>, ViewsError> {
        projection.check(self.version)?;
        if self.building.is_some() {
            projection.check(self.building_version.unwrap_or(FIRST_VERSION))?;
        }
        Ok(self.all())
    }

    /// The greatest number that was ever used.
    fn newest(self) -> u32 {
        self.all().chain(self.given_up).max().unwrap_or(self.live)
    }

    /// The live generation and the one being built, whichever version wrote them.
    fn all(self) -> impl Iterator<Item = u32> {
        [Some(self.live), self.building].into_iter().flatten()
    }
}

impl Projection {
    fn check(self, found: u32) -> Result<(), ViewsError> {
        if found == self.version() {
            return Ok(());
        }
        Err(ViewsError::OtherVersion {
            projection: self.name(),
            found,
            own: self.version(),
        })
    }
}

/// Builds a new generation by `replay`, which gets its number, then shows it. A rebuild that fails leaves what is shown as it
/// was; new events are applied to what it leaves too, until the next one deletes that, unless it failed because the log is not
/// genuine: then nothing is left. [`clean_up`] afterwards.
///
/// # Errors
/// [`ViewsError`], and those of `replay`.
pub(crate) async fn build<T>(
    client: &Client,
    table: &str,
    projection: Projection,
    replay: impl AsyncFnOnce(u32) -> Result<T, ProjectionError>,
) -> Result<T, ProjectionError> {
    let failed = read(client, table, projection, true).await?.building;
    let building = begin(client, table, projection).await?;
    if failed.is_some() {
        // Otherwise there would be three copies for a while.
        sweep(client, table, &[projection]).await?;
    }
    let replayed = match replay(building).await {
        Err(ProjectionError::Altered(found)) => {
            give_up(client, table, projection, building).await?;
            return Err(ProjectionError::Altered(found));
        }
        replayed => replayed?,
    };
    switch(client, table, projection, building).await?;
    Ok(replayed)
}

/// Stops writing into the generation that is being built, and deletes it.
async fn give_up(
    client: &Client,
    table: &str,
    projection: Projection,
    built: u32,
) -> Result<(), ViewsError> {
    let found = stored(client, table, projection, true).await?;
    let now = found.unwrap_or_default();
    if now.building == Some(built) {
        let next = Generations {
            building: None,
            building_version: None,
            given_up: Some(built),
            ..now
        };
        write(client, table, projection, found, next).await?;
    }
    clean_up(client, table, &[projection]).await
}

/// Waits until no reader uses earlier generations any more, some seconds after the switch, and deletes them.
///
/// # Errors
/// [`ViewsError`].
pub async fn clean_up(
    client: &Client,
    table: &str,
    projections: &[Projection],
) -> Result<(), ViewsError> {
    tokio::time::sleep(GRACE).await;
    sweep(client, table, projections).await?;
    Ok(())
}

/// The pointer as it is stored; `None` before the first rebuild.
async fn stored(
    client: &Client,
    table: &str,
    projection: Projection,
    consistent: bool,
) -> Result<Option<Generations>, ViewsError> {
    let key = pointer(projection);
    let found = client
        .get_item()
        .table_name(table)
        .set_key(Some(layout::attributes(&key)))
        .consistent_read(consistent)
        .send()
        .await
        .map_err(ViewsError::sdk)?;
    found.item.map(items::read).transpose()
}

/// The generations now. Builders ask consistently, readers need not.
///
/// # Errors
/// [`ViewsError`].
pub async fn read(
    client: &Client,
    table: &str,
    projection: Projection,
    consistent: bool,
) -> Result<Generations, ViewsError> {
    Ok(stored(client, table, projection, consistent)
        .await?
        .unwrap_or_default())
}

/// The generations of the signatures and of the petitions, read consistently in one request.
///
/// # Errors
/// [`ViewsError`].
pub(crate) async fn read_both(
    client: &Client,
    table: &str,
) -> Result<(Generations, Generations), ViewsError> {
    let keys = [Projection::Signatures, Projection::Petitions].map(pointer);
    let mut found = items::get(client, table, &keys).await?;
    let [signatures, petitions] = keys.map(|key| {
        let found = found.remove(&key).map(items::read).transpose();
        found.map(Option::unwrap_or_default)
    });
    Ok((signatures?, petitions?))
}

/// Starts a new generation and gives its number. One that was being built before is abandoned.
///
/// # Errors
/// [`ViewsError`]; [`ViewsError::Superseded`] when another rebuild started in the same moment.
pub async fn begin(
    client: &Client,
    table: &str,
    projection: Projection,
) -> Result<u32, ViewsError> {
    let found = stored(client, table, projection, true).await?;
    let now = found.unwrap_or_default();
    let building = now.newest() + 1;
    let next = Generations {
        building: Some(building),
        building_version: Some(projection.version()),
        ..now
    };
    write(client, table, projection, found, next).await?;
    Ok(building)
}

/// Shows `built` from now on; readers follow within [`crate::store::MAX_AGE`].
///
/// # Errors
/// [`ViewsError`]; [`ViewsError::Superseded`] when `built` was abandoned for another rebuild.
pub async fn switch(
    client: &Client,
    table: &str,
    projection: Projection,
    built: u32,
) -> Result<(), ViewsError> {
    let found = stored(client, table, projection, true).await?;
    match found {
        Some(Generations {
            building: Some(building),
            ..
        }) if building == built => {
            write(
                client,
                table,
                projection,
                found,
                Generations {
                    live: built,
                    building: None,
                    version: projection.version(),
                    building_version: None,
                    given_up: None,
                },
            )
            .await
        }
        // Our own switch, answered too late.
        Some(Generations { live, .. }) if live == built => Ok(()),
        _ => Err(ViewsError::Superseded),
    }
}

/// Deletes the items of all earlier generations of these projections that are neither shown nor being built, and says
/// how many there were: one scan of the table. Readers may still look at the last one for [`crate::store::MAX_AGE`].
///
/// # Errors
/// [`ViewsError`].
pub async fn sweep(
    client: &Client,
    table: &str,
    projections: &[Projection],
) -> Result<u64, ViewsError> {
    let mut swept = 0;
    let mut from = None;
    loop {
        let (page, next) = items::scan_page(client, table, from, true).await?;
        let keys: Vec<_> = page.iter().map(layout::key_of).collect();
        for projection in projections {
            // The pointer again for each page: a rebuild may have begun since.
            let now = read(client, table, *projection, true).await?;
            let newest = now.newest();
            let old = keys.iter().filter(|(pk, _)| {
                layout::generation_of(*projection, pk).is_some_and(|generation| {
                    generation <= newest && now.all().all(|kept| kept != generation)
                })
            });
            swept += items::delete(client, table, old.cloned().collect()).await?;
        }
        if next.is_none() {
            return Ok(swept);
        }
        from = next;
    }
}

/// The key of the pointer.
pub(crate) fn pointer(projection: Projection) -> layout::Key {
    (layout::GENERATIONS.to_owned(), projection.name().to_owned())
}

/// Writes the pointer, if it is still as it was found.
async fn write(
    client: &Client,
    table: &str,
    projection: Projection,
    found: Option<Generations>,
    next: Generations,
) -> Result<(), ViewsError> {
    let put = client
        .put_item()
        .table_name(table)
        .set_item(Some(item(projection, next)?));
    let put = match found {
        None => put.condition_expression("attribute_not_exists(pk)"),
        Some(found) => put
            .condition_expression("live = :live AND building = :building")
            .set_expression_attribute_values(Some(values(found))),
    };
    match put.send().await {
        Ok(_) => Ok(()),
        Err(SdkError::ServiceError(error))
            if error.err().is_conditional_check_failed_exception() =>
        {
            // Perhaps our own write, whose answer was lost.
            match stored(client, table, projection, true).await? {
                Some(now) if now == next => Ok(()),
                _ => Err(ViewsError::Superseded),
            }
        }
        Err(error) => Err(ViewsError::sdk(error)),
    }
}

fn item(projection: Projection, generations: Generations) -> Result<Item, ViewsError> {
    items::write(&pointer(projection), &generations)
}

fn values(found: Generations) -> HashMap<String, AttributeValue> {
    let building = found.building.map_or(AttributeValue::Null(true), |number| {
        AttributeValue::N(number.to_string())
    });
    [
        (
            ":live".to_owned(),
            AttributeValue::N(found.live.to_string()),
        ),
        (":building".to_owned(), building),
    ]
    .into()
}
