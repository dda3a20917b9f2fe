//! Reading a table's stream, durably.
//!
//! A [`StreamReader`] has a name, and a checkpoint in the database file. It receives the records in the order in
//! which they were written, at least once: records after the checkpoint are delivered again, also after a crash.

use aws_lambda_events::event::dynamodb::EventRecord;
use dynoxide::actions::get_records::{GetRecordsRequest, Record};
use dynoxide::actions::get_shard_iterator::encode_shard_iterator;
use rusqlite::{Connection, OptionalExtension, params};

use crate::store::Opened;
use crate::{Embedded, EmbeddedError};

/// The maximum number of records in a batch, for dynoxide and for AWS.
pub const MAX_BATCH: usize = 1_000;

/// The number of records that one step of [`prune`] deletes. Requests wait meanwhile.
const PRUNE_STEP: usize = 1_000;

/// The difference between a sequence number in the API and in the database. Dynoxide stores the microsecond of its
/// assignment; the sum has 21 digits, AWS's minimum.
const OFFSET: u128 = 100_000_000_000_000_000_000;

/// One step of [`prune`]. Without readers the lowest checkpoint is NULL, and nothing matches.
pub(crate) const PRUNE: &str = "DELETE FROM _stream_records WHERE id IN (
    SELECT id FROM _stream_records
    WHERE table_name = ?1
      AND CAST(sequence_number AS INTEGER) <= (
        SELECT MIN(passed) FROM countersign_checkpoints WHERE table_name = ?1)
      AND CAST(sequence_number AS INTEGER) < (
        SELECT MAX(CAST(sequence_number AS INTEGER))
        FROM _stream_records WHERE table_name = ?1)
    ORDER BY CAST(sequence_number AS INTEGER)
    LIMIT ?2)";

/// A reader of a table's stream. Readers with the same name share one checkpoint.
#[derive(Clone, Debug)]
pub struct StreamReader {
    pub(crate) embedded: Embedded,
    pub(crate) table: String,
    pub(crate) name: String,
}

impl StreamReader {
    /// Registers the reader if it is new. A new reader starts at the oldest record.
    ///
    /// From then on, [`prune`] keeps the records that it has not passed.
    ///
    /// # Errors
    /// If the database cannot be written.
    pub async fn new(
        embedded: Embedded,
        table: impl Into<String>,
        name: impl Into<String>,
    ) -> Result<Self, EmbeddedError> {
        let reader = Self {
            embedded,
            table: table.into(),
            name: name.into(),
        };
        let (table, name) = (reader.table.clone(), reader.name.clone());
        let register = move |opened: &Opened| {
            opened.side.execute(
                "INSERT OR IGNORE INTO countersign_checkpoints (table_name, reader) VALUES (?1, ?2)",
                params![table, name],
            )
        };
        reader.embedded.engine.run(register).await??;
        Ok(reader)
    }

    /// Up to `max` records (at most [`MAX_BATCH`]) after the checkpoint, in the format of AWS Lambda; none if there
    /// is nothing new. Without a checkpoint in between, the next call returns the same records.
    ///
    /// # Errors
    /// If the table does not exist or the database cannot be read.
    pub async fn next_batch(&self, max: usize) -> Result<Vec<EventRecord>, EmbeddedError> {
        let (table, name) = (self.table.clone(), self.name.clone());
        let read = move |opened: &Opened| read_after_checkpoint(opened, &table, &name, max);
        let (records, source) = self.embedded.engine.run(read).await??;
        records
            .iter()
            .map(|record| as_lambda_delivers_it(record, &source))
            .collect()
    }

    /// Records that everything up to the record with this number is handled.
    ///
    /// A checkpoint never moves back: an earlier number changes nothing.
    ///
    /// # Errors
    /// If this is not a sequence number, or the database cannot be written.
    pub async fn checkpoint(&self, sequence_number: &str) -> Result<(), EmbeddedError> {
        let passed = stored(sequence_number)?;
        let (table, name) = (self.table.clone(), self.name.clone());
        let save =
            move |opened: &Opened| Self::save_checkpoint(&opened.side, &table, &name, passed);
        self.embedded.engine.run(save).await??;
        Ok(())
    }

    pub(crate) fn save_checkpoint(
        side: &Connection,
        table: &str,
        name: &str,
        passed: i64,
    ) -> rusqlite::Result<usize> {
        side.execute(
            "INSERT INTO countersign_checkpoints (table_name, reader, passed)
             VALUES (?1, ?2, ?3)
             ON CONFLICT DO UPDATE SET passed = MAX(passed, excluded.passed)",
            params![table, name, passed],
        )
    }

    /// Removes the reader, so that [`prune`] no longer waits for it, and its postponed records.
    ///
    /// # Errors
    /// If the database cannot be written.
    pub async fn forget(self) -> Result<(), EmbeddedError> {
        let (table, name) = (self.table, self.name);
        let forget = move |opened: &Opened| {
            let both = opened.side.unchecked_transaction()?;
            for list in ["countersign_checkpoints", "countersign_postponed"] {
                both.execute(
                    &format!("DELETE FROM {list} WHERE table_name = ?1 AND reader = ?2"),
                    params![table, name],
                )?;
            }
            both.commit()
        };
        self.embedded.engine.run(forget).await??;
        Ok(())
    }
}

/// Deletes the stream records of `table` that all its readers have passed, and returns their number.
///
/// The newest record always stays, because the next sequence number is the greater of its number plus one and the
/// current microsecond. Without it, a clock that was set back would assign numbers that readers have already passed,
/// and they would never receive those records. A table without readers keeps all records for future ones.
///
/// # Errors
/// If the database cannot be written.
pub async fn prune(embedded: &Embedded, table: &str) -> Result<usize, EmbeddedError> {
    let mut deleted = 0;
    loop {
        let table = table.to_owned();
        let step = move |opened: &Opened| prune_step(opened, &table);
        let now = embedded.engine.run(step).await??;
        deleted += now;
        if now < PRUNE_STEP {
            return Ok(deleted);
        }
    }
}

fn prune_step(opened: &Opened, table: &str) -> rusqlite::Result<usize> {
    opened.side.execute(PRUNE, params![table, PRUNE_STEP])
}

/// The records after the checkpoint, and the ARN of their stream.
///
/// It reads from a position and not from a record, so the record at the checkpoint may be deleted.
fn read_after_checkpoint(
    opened: &Opened,
    table: &str,
    reader: &str,
    max: usize,
) -> Result<(Vec<Record>, String), EmbeddedError> {
    let passed = opened
        .side
        .query_row(
            "SELECT passed FROM countersign_checkpoints WHERE table_name = ?1 AND reader = ?2",
            params![table, reader],
            |row| row.get::<_, i64>(0),
        )
        .optional()?
        .unwrap_or(0);
    let shard = dynoxide::streams::shard_id(table);
    let found = opened.database.get_records(GetRecordsRequest {
        shard_iterator: encode_shard_iterator(table, &shard, passed),
        limit: Some(max.min(MAX_BATCH)),
    })?;
    let label = opened
        .database
        .get_table_metadata(table)?
        .and_then(|table| table.stream_label)
        .unwrap_or_default();
    Ok((found.records, dynoxide::streams::stream_arn(table, &label)))
}

fn as_lambda_delivers_it(record: &Record, source: &str) -> Result<EventRecord, EmbeddedError> {
    let mut json = serde_json::to_value(record)?;
    // The stream's API omits it, and Lambda adds it.
    json["eventSourceARN"] = source.into();
    Ok(serde_json::from_value(json)?)
}

pub(crate) fn stored(sequence_number: &str) -> Result<i64, EmbeddedError> {
    let shown: Option<u128> = sequence_number.parse().ok();
    shown
        .and_then(|shown| shown.checked_sub(OFFSET))
        .and_then(|stored| i64::try_from(stored).ok())
        .ok_or_else(|| EmbeddedError::SequenceNumber(sequence_number.to_owned()))
}
