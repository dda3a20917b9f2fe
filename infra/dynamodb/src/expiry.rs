//! Deleting items whose time to live has passed.
//!
//! Nobody waits for it, and the tables can be as large as the log. So a sweep goes through the rows in their order in the file, some
//! hundred at a time, and rests in between. Dynoxide's own sweep does not rest, and reads every item into memory.

use rusqlite::{OptionalExtension as _, params};

use crate::compaction::quoted;
use crate::engine::Access;
use crate::store::Opened;
use crate::{Embedded, EmbeddedError, Pace};

/// The number of items that one step looks at. Requests wait meanwhile, a millisecond or two.
const STEP: i64 = 1000;

/// A table, and the attribute that says when its items expire, in seconds since 1970.
#[derive(Clone, Debug)]
struct Expiring {
    table: String,
    attribute: String,
}

impl Embedded {
    /// Deletes the items whose time to live had passed at `now`, in seconds since 1970, and returns their number.
    ///
    /// Call it regularly: the database does not do it by itself. Requests are served between its steps. Tables with a stream
    /// are passed over, because a deletion would need a record; none of [`Tables`](crate::Tables) has both.
    ///
    /// # Errors
    /// If the database cannot be written. What was deleted stays deleted.
    pub async fn sweep_expired(&self, now: i64, pace: Pace) -> Result<usize, EmbeddedError> {
        let mut deleted = 0;
        for table in self.engine.run(tables).await?? {
            let mut after = Some(0);
            while let Some(row) = after {
                let table = table.clone();
                let step = move |opened: &Opened| step(opened, &table, row, now);
                let done = pace
                    .step(self.engine.perform(Access::Writes, step))
                    .await??;
                deleted += done.deleted;
                after = done.last;
            }
        }
        if deleted > 0 {
            self.engine.note_write();
        }
        Ok(deleted)
    }
}

fn tables(opened: &Opened) -> rusqlite::Result<Vec<Expiring>> {
    let sql = "SELECT table_name, ttl_attribute FROM _tables
        WHERE ttl_enabled = 1 AND ttl_attribute IS NOT NULL AND stream_enabled = 0
        ORDER BY table_name";
    let mut tables = opened.side.prepare(sql)?;
    let rows = tables.query_map([], |row| {
        Ok(Expiring {
            table: row.get(0)?,
            attribute: row.get(1)?,
        })
    })?;
    rows.collect()
}

/// What a step did.
struct Step {
    deleted: usize,
    /// The last row that it looked at; `None` at the end of the table.
    last: Option<i64>,
}

/// Looks at the next rows, and deletes those that had expired. An item without the attribute, or with something else than a number
/// in it, never expires.
fn step(opened: &Opened, expiring: &Expiring, after: i64, now: i64) -> rusqlite::Result<Step> {
    let table = quoted(&expiring.table);
    let last =
        format!("SELECT rowid FROM {table} WHERE rowid > ?1 ORDER BY rowid LIMIT 1 OFFSET ?2");
    let last: Option<i64> = opened
        .side
        .query_row(&last, params![after, STEP - 1], |row| row.get(0))
        .optional()?;
    let delete = format!(
        "DELETE FROM {table} WHERE rowid > ?1 AND rowid <= ?2
            AND CAST(json_extract(item_json, ?3) AS INTEGER) < ?4"
    );
    let path = format!("$.\"{}\".N", expiring.attribute);
    let to = last.unwrap_or(i64::MAX);
    let deleted = opened
        .side
        .execute(&delete, params![after, to, path, now])?;
    Ok(Step { deleted, last })
}
