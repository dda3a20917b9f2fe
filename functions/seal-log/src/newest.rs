//! Which of the site's logs is the newest. A log that ended is evidence and is written no more.

use aws_sdk_dynamodb::Client;
use event_store::Tables;
use views::Views;

use crate::SealError;
use crate::store::Store;

/// The number of the newest log that was published; `None` before the first. The pages know it, and the table if they were lost. Two
/// requests.
///
/// # Errors
/// [`SealError`] if a table cannot be read.
pub async fn newest(client: &Client, tables: &Tables) -> Result<Option<u64>, SealError> {
    let views = Views::new(client.clone(), tables.views.clone());
    let shown = views.public_log_now().await?;
    let mut newest = shown.map_or(0, |published| published.number);
    // A crash between the table and the pages, or lost pages.
    loop {
        let next = Store::new(client, &tables.public_log, newest + 1);
        if next.checkpoint().await?.is_none() {
            return Ok((newest > 0).then_some(newest));
        }
        newest += 1;
    }
}
