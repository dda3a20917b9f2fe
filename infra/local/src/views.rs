//! `countersign rebuild` and `countersign verify`: is what is shown what the log says?

use std::fmt::Debug;
use std::time::Duration;

use aws_sdk_dynamodb::Client;
use count::Count;
use embedded_dynamodb::Embedded;
use indicatif::{ProgressBar, ProgressStyle};
use news::News;
use settings::Settings;

use crate::cli::Place;
use crate::deployment::Deployment;
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

/// The tables of the data folder, which stays open as long as the third is kept, or those on AWS.
async fn open(place: &Place) -> Result<(Settings, Client, Option<Embedded>), Failure> {
    if place.aws {
        return Ok((Settings::from_env()?, settings::aws::dynamodb(), None));
    }
    let Deployment { embedded, settings } = Deployment::open(&place.data.data).await?;
    Ok((settings, embedded.client(), Some(embedded)))
}

/// Builds both views anew beside the shown ones, and then shows the new ones.
pub(crate) async fn rebuild(place: &Place) -> Result<(), Failure> {
    let (settings, client, _open) = open(place).await?;
    let bar = progress("signature events")?;
    Count::new(&settings.tables, &settings.keys, &client)
        .rebuild(|read| bar.set_position(read))
        .await?;
    bar.finish();
    let signatures = bar.position();
    let bar = progress("petition events")?;
    News::new(&settings.tables, &client)
        .rebuild(|read| bar.set_position(read))
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
    let count = Count::new(&settings.tables, &settings.keys, &client);
    let news = News::new(&settings.tables, &client);
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

fn report(what: &str, differences: &[impl Debug]) {
    if differences.is_empty() {
        output::line(&format!("  {what}: the same"));
        return;
    }
    output::line(&format!(
        "  {what}: {} DIFFERENCES. If no server is running, start it, let it catch up and verify again; \
         otherwise run countersign rebuild",
        differences.len()
    ));
    for difference in differences.iter().take(NAMED) {
        output::line(&format!("    {difference:?}"));
    }
}

/// How many events there are is not known before they are read.
fn progress(what: &'static str) -> Result<ProgressBar, Failure> {
    let style = ProgressStyle::with_template("{spinner} {pos} {msg} ({per_sec}, {elapsed})")?;
    let bar = ProgressBar::no_length()
        .with_style(style)
        .with_message(what);
    bar.enable_steady_tick(Duration::from_millis(100));
    Ok(bar)
}
