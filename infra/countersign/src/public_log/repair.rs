//! `countersign public-log repair`: writes lost and damaged tiles again.

use super::files;
use crate::failure::Failure;
use crate::output;
use crate::place::Place;

pub(super) const EXAMPLES: &str = "\
Examples:
  countersign public-log repair
      Check the files of the data folder's public log, and write lost and damaged tiles again.
  infra/aws/run STACK countersign public-log repair --aws
      The same on AWS. It needs your right to read and write the bucket.

Tiles follow from the leaves. If bundles of leaves (tile/entries) are lost, they are named:
restore them from a backup, because nothing else has the leaves of erased signatures.
";

pub(super) async fn run(place: &Place) -> Result<(), Failure> {
    let (settings, client, _open) = place.open().await?;
    let number = runtime::public_log_number_from_env()?;
    let files = files(place, number)?;
    let table = &settings.tables.public_log;
    let repaired = seal_log::repair(&client, table, number, &*files).await?;
    for file in &repaired.written {
        output::line(&format!("written again: {file}"));
    }
    output::line(&format!(
        "the public log has {} leaves, and all its files are as they must be",
        repaired.leaves
    ));
    Ok(())
}
