//! Records that a reader has postponed, so that the records behind them need not wait.
//!
//! They are in the database file with the time of their next attempt. Postponing them and moving the checkpoint is
//! one transaction, so a crash neither loses nor duplicates them.

use aws_lambda_events::event::dynamodb::EventRecord;
use rusqlite::{Connection, params};

use crate::store::Opened;
use crate::streams::stored;
use crate::{Embedded, EmbeddedError, StreamReader};

/// A record that failed. Times are in milliseconds since 1970 (UTC).
#[derive(Clone, Debug, PartialEq)]
pub struct Postponed {
    /// The record from the stream.
    pub record: EventRecord,
    /// The number of failed attempts.
    pub attempts: u32,
    /// The time of the first failure.
    pub since: i64,
    /// The earliest time of the next attempt.
    pub due: i64,
}

/// A row of the table.
struct Row {
    number: i64,
    record: String,
    attempts: u32,
    since: i64,
    due: i64,
}

impl Row {
    fn of(postponed: &Postponed) -> Result<Self, EmbeddedError> {
        Ok(Self {
            number: stored(number(&postponed.record))?,
            record: serde_json::to_string(&postponed.record)?,
            attempts: postponed.attempts,
            since: postponed.since,
            due: postponed.due,
        })
    }

    fn save(&self, side: &Connection, table: &str, reader: &str) -> rusqlite::Result<usize> {
        side.execute(
            "INSERT OR REPLACE INTO countersign_postponed
             (table_name, reader, number, record, attempts, since, due)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                table,
                reader,
                self.number,
                self.record,
                self.attempts,
                self.since,
                self.due
            ],
        )
    }
}

impl StreamReader {
    /// Postpones these records and moves the checkpoint to the record with this number, in one transaction. A record
    /// that is postponed already gets the new attempts and times.
    ///
    /// # Errors
    /// If a number is not a sequence number, or the database cannot be written.
    pub async fn pass(
        &self,
        sequence_number: &str,
        postponed: &[Postponed],
    ) -> Result<(), EmbeddedError> {
        self.pass_on(sequence_number, postponed, &self.list(""), &[])
            .await
    }

    /// The list of postponed records of this name beside the reader's own. It is no reader: it has no checkpoint.
    #[must_use]
    pub fn list(&self, name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..self.clone()
        }
    }

    /// A list of postponed records by itself, for a process that does not read the stream.
    #[must_use]
    pub fn list_of(embedded: Embedded, table: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            embedded,
            table: table.into(),
            name: name.into(),
        }
    }

    /// Postpones these records in one transaction. One that is postponed already gets the new attempts and times.
    ///
    /// # Errors
    /// If a number is not a sequence number, or the database cannot be written.
    pub async fn postpone_all(&self, postponed: &[Postponed]) -> Result<(), EmbeddedError> {
        let rows: Vec<_> = postponed.iter().map(Row::of).collect::<Result<_, _>>()?;
        let (table, name) = (self.table.clone(), self.name.clone());
        let save = move |opened: &Opened| {
            let all = opened.side.unchecked_transaction()?;
            for row in &rows {
                row.save(&all, &table, &name)?;
            }
            all.commit()
        };
        self.embedded.engine.run(save).await??;
        Ok(())
    }

    /// As [`Self::pass`], and in the same transaction puts other records into another list of the same table.
    ///
    /// # Errors
    /// If a number is not a sequence number, or the database cannot be written.
    pub async fn pass_on(
        &self,
        sequence_number: &str,
        postponed: &[Postponed],
        list: &Self,
        others: &[Postponed],
    ) -> Result<(), EmbeddedError> {
        let passed = stored(sequence_number)?;
        let row = |name: &String, postponed| Ok((name.clone(), Row::of(postponed)?));
        let own = postponed.iter().map(|postponed| row(&self.name, postponed));
        let others = others.iter().map(|postponed| row(&list.name, postponed));
        let rows: Vec<_> = own.chain(others).collect::<Result<_, EmbeddedError>>()?;
        let (table, name) = (self.table.clone(), self.name.clone());
        let save = move |opened: &Opened| {
            let both = opened.side.unchecked_transaction()?;
            for (list, row) in &rows {
                row.save(&both, &table, list)?;
            }
            Self::save_checkpoint(&both, &table, &name, passed)?;
            both.commit()
        };
        self.embedded.engine.run(save).await??;
        Ok(())
    }

    /// Up to `max` of the records that are due at `now`, ordered by the time they are due.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub async fn due(&self, now: i64, max: usize) -> Result<Vec<Postponed>, EmbeddedError> {
        let (table, name) = (self.table.clone(), self.name.clone());
        let read = move |opened: &Opened| {
            let mut due = opened.side.prepare_cached(
                "SELECT record, attempts, since, due FROM countersign_postponed
                 WHERE table_name = ?1 AND reader = ?2 AND due <= ?3 ORDER BY due LIMIT ?4",
            )?;
            let rows = due.query_map(params![table, name, now, max], |row| {
                let record: String = row.get(0)?;
                Ok((record, row.get(1)?, row.get(2)?, row.get(3)?))
            })?;
            rows.collect::<rusqlite::Result<Vec<_>>>()
        };
        let rows = self.embedded.engine.run(read).await??;
        let read = rows.into_iter().map(|(record, attempts, since, due)| {
            Ok(Postponed {
                record: serde_json::from_str(&record)?,
                attempts,
                since,
                due,
            })
        });
        read.collect()
    }

    /// Postpones a record again.
    ///
    /// # Errors
    /// If the database cannot be written.
    pub async fn postpone(&self, postponed: &Postponed) -> Result<(), EmbeddedError> {
        let row = Row::of(postponed)?;
        let (table, name) = (self.table.clone(), self.name.clone());
        let save = move |opened: &Opened| row.save(&opened.side, &table, &name);
        self.embedded.engine.run(save).await??;
        Ok(())
    }

    /// Removes the postponed record with this number, after its last attempt.
    ///
    /// # Errors
    /// If this is not a sequence number, or the database cannot be written.
    pub async fn settle(&self, sequence_number: &str) -> Result<(), EmbeddedError> {
        let number = stored(sequence_number)?;
        let (table, name) = (self.table.clone(), self.name.clone());
        let delete = move |opened: &Opened| {
            opened.side.execute(
                "DELETE FROM countersign_postponed
                 WHERE table_name = ?1 AND reader = ?2 AND number = ?3",
                params![table, name, number],
            )
        };
        self.embedded.engine.run(delete).await??;
        Ok(())
    }
}

fn number(record: &EventRecord) -> &str {
    record.change.sequence_number.as_deref().unwrap_or_default()
}
