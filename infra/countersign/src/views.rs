//! `countersign rebuild` and `countersign verify`: is what is shown what the log says?

use std::fmt::Display;
use std::time::Duration;
use views::{PetitionViews, SignatureViews};

use aws_sdk_dynamodb::Client;
use indicatif::{ProgressBar, ProgressStyle};

use crate::cli::Place;
use crate::place::open;
use crate::{Failure, output};

/// A server that is counting gets this long to finish before a difference counts as one.
const CATCH_UP: [Duration; 5] = [
    Duration::from_millis(250),
    Duration::from_millis(500),
    Duration::from_secs(1),
    Duration::from_secs(2),
    Duration::from_secs(4),
];

/// The first so many differences are named.
const NAMED: usize = 20;

/// Builds both views anew beside the shown ones, and then shows the new ones.
pub(crate) async fn rebuild(place: &Place) -> Result<(), Failure> {
    let (settings, client, _open) = open(place).await?;
    let bar = progress(&client, &settings.tables.signature_log, "signature events").await?;
    SignatureViews::new(&settings.tables, &settings.keys, &client)
        .rebuild(|read| advance(&bar, read))
        .await?;
    bar.finish();
    let signatures = bar.position();
    let bar = progress(&client, &settings.tables.petition_log, "petition events").await?;
    PetitionViews::new(&settings.tables, &client)
        .rebuild(|read| advance(&bar, read))
        .await?;
    bar.finish();
    let petitions = bar.position();
    output::line(&format!(
        "rebuilt from {signatures} signature events and {petitions} petition events"
    ));
    Ok(())
}

/// Whether both views are what their logs say.
pub(crate) async fn verify(place: &Place) -> Result<bool, Failure> {
    let (settings, client, _open) = open(place).await?;
    let count = SignatureViews::new(&settings.tables, &settings.keys, &client);
    let news = PetitionViews::new(&settings.tables, &client);
    let signatures = settled(async || count.verify().await).await?;
    let petitions = settled(async || news.verify().await).await?;
    output::line(
        "folded both logs from their first event on, and compared every item that is shown:",
    );
    report("signatures (counts, days, public signers)", &signatures);
    report("petitions (texts, goals, news)", &petitions);
    Ok(signatures.is_empty() && petitions.is_empty())
}

/// Asks until there is no difference, or the time to catch up is over.
async fn settled<D, E>(verify: impl AsyncFn() -> Result<Vec<D>, E>) -> Result<Vec<D>, E> {
    for wait in CATCH_UP {
        let differences = verify().await?;
        if differences.is_empty() {
            return Ok(differences);
        }
        tokio::time::sleep(wait).await;
    }
    verify().await
}

fn report(what: &str, differences: &[impl Display]) {
    if differences.is_empty() {
        output::line(&format!("  {what}: the same"));
        return;
    }
    output::line(&format!(
        "  {what}: {}. If no server is running, start it, let it catch up and verify again; \
         otherwise run countersign rebuild",
        match differences.len() {
            1 => "1 DIFFERENCE".to_owned(),
            number => format!("{number} DIFFERENCES"),
        }
    ));
    for difference in differences.iter().take(NAMED) {
        output::line(&format!("    {difference}"));
    }
}

/// Over the items of a log, of which DynamoDB knows about how many there are: on AWS it counts them
/// every six hours. Those since are read as well. Where it does not say, nothing fails: the bar
/// grows with what is read.
pub(crate) async fn progress(
    client: &Client,
    table: &str,
    what: &'static str,
) -> Result<ProgressBar, Failure> {
    let known = client.describe_table().table_name(table).send().await.ok();
    let known = known
        .and_then(|answer| answer.table?.item_count)
        .and_then(|count| u64::try_from(count).ok());
    let style = ProgressStyle::with_template(
        "{bar:30} {pos} of about {len} {msg} ({per_sec}, {elapsed}, {eta} left)",
    )?;
    let bar = ProgressBar::new(known.unwrap_or(0))
        .with_style(style)
        .with_message(what);
    bar.enable_steady_tick(Duration::from_millis(100));
    Ok(bar)
}

/// The end of the log was reached when `read` says so; what follows is a wait for those who still
/// read the old copy.
fn advance(bar: &ProgressBar, read: u64) {
    bar.set_position(read);
    if bar.length().is_none_or(|about| about < read) {
        bar.set_length(read);
    }
    if bar.length() == Some(read) {
        bar.set_message("events; readers of the old copy have some seconds to let go of it");
    }
}
