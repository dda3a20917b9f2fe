//! A progress bar over the events of a log.

use std::time::Duration;

use aws_sdk_dynamodb::Client;
use indicatif::{ProgressBar, ProgressStyle};

use crate::failure::Failure;

/// How far a command has read a log.
pub(crate) struct Progress(ProgressBar);

impl Progress {
    /// Asks DynamoDB for the number of events, which AWS updates every six hours. If it does not answer, or there are
    /// more by now, the bar grows with what is read.
    pub(crate) async fn over(
        client: &Client,
        table: &str,
        what: &'static str,
    ) -> Result<Self, Failure> {
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
        Ok(Self(bar))
    }

    /// So many events were read so far.
    pub(crate) fn reached(&self, read: u64) {
        self.0.set_position(read);
        if self.0.length().is_none_or(|about| about < read) {
            self.0.set_length(read);
        }
    }

    /// As [`Self::reached`] for a rebuild, which at the end of the log waits for readers of the old generation.
    pub(crate) fn rebuilt(&self, read: u64) {
        self.reached(read);
        if self.0.length() == Some(read) {
            self.0
                .set_message("events; waiting a few seconds for readers of the old views");
        }
    }

    /// How many events were read.
    pub(crate) fn read(&self) -> u64 {
        self.0.position()
    }

    /// Leaves the bar standing.
    pub(crate) fn finish(&self) {
        self.0.finish();
    }

    /// Removes the bar.
    pub(crate) fn clear(&self) {
        self.0.finish_and_clear();
    }
}
