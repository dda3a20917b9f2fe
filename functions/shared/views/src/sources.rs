//! Where visitors come from: how often a page was opened, a form accepted and a signature confirmed with the code of a source.
//!
//! These are statistics beside the log, not a projection of it: nothing rebuilds them, and a withdrawal does not lower them. Each
//! day of a code has counters in several places, so that transactions that count at the same time seldom meet on one item.

use std::collections::BTreeMap;

use aws_sdk_dynamodb::types::{AttributeValue, TransactWriteItem, Update};
use event_store::{Guard, StoreError};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;
use serde::{Deserialize, Serialize};

use crate::items::{self, Question};
use crate::layout::{self, Key};
use crate::{Views, ViewsError};

/// In how many places a day of a code is counted. DynamoDB cancels transactions that meet on one item: some 40 of them a second
/// pass (`tests/bench hot-spots`).
const PLACES: u32 = 32;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// A page with the form was opened.
    View,
    /// A form was accepted, whatever came of it.
    Form,
    /// A signature was confirmed.
    Confirmed,
}

impl Counted {
    fn attribute(self) -> &'static str {
        match self {
            Self::View => "views",
            Self::Form => "forms",
            Self::Confirmed => "confirmed",
        }
    }
}

/// The counters of one source on one UTC day, or of more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    /// How often a page with the form was opened.
    #[serde(default)]
    pub views: u64,
    /// How many forms were accepted.
    #[serde(default)]
    pub forms: u64,
    /// How many signatures were confirmed.
    #[serde(default)]
    pub confirmed: u64,
}

impl Figures {
    /// Adds what was counted elsewhere.
    pub fn add(&mut self, other: Self) {
        self.views += other.views;
        self.forms += other.forms;
        self.confirmed += other.confirmed;
    }
}

/// The figures of a petition by code and UTC day.
pub type SourceFigures = BTreeMap<String, BTreeMap<Date, Figures>>;

/// A source of a petition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SourceOf<'a> {
    /// The petition.
    pub slug: &'a str,
    /// One of the codes that it declares: everything else would fill the table.
    pub code: &'a str,
}

impl SourceOf<'_> {
    fn key(self, at: Timestamp, spread: &str) -> Key {
        let mix = |hash: u32, byte: u8| hash.wrapping_mul(31).wrapping_add(byte.into());
        let place = spread.bytes().fold(0, mix) % PLACES;
        (
            layout::sources(self.slug, place),
            layout::source(self.code, Offset::UTC.to_datetime(at).date()),
        )
    }
}

impl Views {
    /// Counts in the transaction of an event, which it never holds back. `spread` is anything that differs among those who count
    /// at the same time.
    ///
    /// # Errors
    /// None that names can cause.
    pub fn counting(
        &self,
        source: SourceOf<'_>,
        counted: Counted,
        at: Timestamp,
        spread: &str,
    ) -> Result<Guard, StoreError> {
        let key = layout::attributes(&source.key(at, spread));
        Guard::counting(&self.table, key, counted.attribute())
    }

    /// Adds views that were counted elsewhere, of up to 100 sources: one transaction.
    ///
    /// # Errors
    /// [`ViewsError`]. If the answer was lost, they may have been added.
    pub async fn add_views(
        &self,
        counted: &[(SourceOf<'_>, u64)],
        at: Timestamp,
        spread: &str,
    ) -> Result<(), ViewsError> {
        let writes = counted.iter().map(|(source, number)| {
            let update = Update::builder()
                .table_name(&self.table)
                .set_key(Some(layout::attributes(&source.key(at, spread))))
                .update_expression("ADD #counter :number")
                .expression_attribute_names("#counter", Counted::View.attribute())
                .expression_attribute_values(":number", AttributeValue::N(number.to_string()));
            let update = update.build()?;
            Ok(TransactWriteItem::builder().update(update).build())
        });
        let writes: Vec<_> = writes.collect::<Result<_, ViewsError>>()?;
        // The SDK names the transaction, so that its own retries count once.
        let sent = self.client.transact_write_items();
        let sent = sent.set_transact_items(Some(writes)).send().await;
        sent.map(drop).map_err(ViewsError::sdk)
    }

    /// The figures of all sources that the petition ever counted: a query for each place.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn source_figures(&self, slug: &str) -> Result<SourceFigures, ViewsError> {
        let mut figures = SourceFigures::new();
        for place in 0..PLACES {
            let question = Question {
                pk: &layout::sources(slug, place),
                ..Question::default()
            };
            for item in items::query(&self.client, &self.table, question).await? {
                let (_, sk) = layout::key_of(&item);
                // No other item is in this partition.
                let Some((code, date)) = layout::source_of(&sk) else {
                    continue;
                };
                let days = figures.entry(code.to_owned()).or_default();
                days.entry(date).or_default().add(items::read(item)?);
            }
        }
        Ok(figures)
    }
}
