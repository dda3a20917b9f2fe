//! Removing from the file what deleted items left behind, without stopping anybody else for long.
//!
//! SQLite overwrites what is deleted with zeros (`.cargo/config.toml`), but not the copies of an item that stay behind when it
//! moves within its tree before. So each item is moved to the end of its table, some hundred at a time: the pages in which it
//! was become empty, and an empty page is overwritten as a whole. What remains are copies of keys in indexes; they name streams and
//! hashes, and never a person.
//!
//! The logs are left as they are: nothing is deleted from them, and what is personal in them is sealed.

use rusqlite::{OptionalExtension as _, params};

use crate::engine::Access;
use crate::store::Opened;
use crate::{Embedded, EmbeddedError};

/// The number of items that one step moves. Requests wait meanwhile, some milliseconds.
const STEP: usize = 200;

/// The name under which the file notes that it has been rewritten by a release that overwrites with zeros.
const REWRITTEN: &str = "rewritten";

/// The items of a table that are still to be moved: those with these row numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Left {
    from: i64,
    to: i64,
}

impl Embedded {
    /// Removes the remains of deleted items from the file and from the write-ahead log, which completes the erasure of a key.
    ///
    /// Requests are served between its steps. Only a file that an earlier release began is rewritten in one step, once: that
    /// takes some seconds per gigabyte. If it is interrupted, nothing is lost, and it begins again.
    ///
    /// # Errors
    /// If the disk is full, or [`EmbeddedError::Busy`]: the old bytes may still be there then.
    pub async fn compact(&self) -> Result<(), EmbeddedError> {
        // Without this the rest would be done in vain, and the write-ahead log would only grow.
        self.empty_log().await?;
        if self.note(REWRITTEN).await?.is_none() {
            self.engine
                .run(|opened| opened.side.execute_batch("VACUUM"))
                .await??;
            self.empty_log().await?;
            return self.keep(REWRITTEN, 1).await;
        }
        for table in self.engine.run(tables).await?? {
            let name = table.clone();
            let mut left = self.engine.run(move |opened| all(opened, &name)).await??;
            while let Some(now) = left {
                let name = table.clone();
                let step = move |opened: &Opened| step(opened, &name, now);
                left = self.engine.perform(Access::Writes, step).await??;
            }
        }
        // So far the old content is in the write-ahead log.
        self.empty_log().await
    }
}

/// The tables from which items are deleted.
fn tables(opened: &Opened) -> rusqlite::Result<Vec<String>> {
    let names = "SELECT table_name FROM _tables WHERE stream_enabled = 0 ORDER BY table_name";
    let mut names = opened.side.prepare(names)?;
    names.query_map([], |row| row.get(0))?.collect()
}

/// All items that are there now. Later ones are put at the end of the table anyway.
fn all(opened: &Opened, table: &str) -> rusqlite::Result<Option<Left>> {
    let range = format!("SELECT MIN(rowid), MAX(rowid) FROM {}", quoted(table));
    let (from, to): (Option<i64>, Option<i64>) = opened
        .side
        .query_row(&range, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(from.zip(to).map(|(from, to)| Left { from, to }))
}

/// Moves the first items to the end, and returns the others.
fn step(opened: &Opened, table: &str, left: Left) -> rusqlite::Result<Option<Left>> {
    let table = quoted(table);
    let step = rusqlite::Transaction::new_unchecked(
        &opened.side,
        rusqlite::TransactionBehavior::Immediate,
    )?;
    let last = format!(
        "SELECT rowid FROM {table} WHERE rowid BETWEEN ?1 AND ?2 ORDER BY rowid LIMIT 1 OFFSET ?3"
    );
    let beyond: Option<i64> = step
        .query_row(&last, params![left.from, left.to, STEP], |row| row.get(0))
        .optional()?;
    let to = beyond.map_or(left.to, |beyond| beyond - 1);
    let shift = format!(
        "UPDATE {table} SET rowid = rowid + (SELECT MAX(rowid) FROM {table}) + 1 - ?1 WHERE rowid BETWEEN ?1 AND ?2"
    );
    step.execute(&shift, params![left.from, to])?;
    step.commit()?;
    Ok(beyond.map(|from| Left { from, ..left }))
}

/// A table's name in a statement.
pub(crate) fn quoted(table: &str) -> String {
    format!("\"{}\"", table.replace('"', "\"\""))
}
