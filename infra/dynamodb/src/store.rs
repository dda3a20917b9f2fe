//! The SQLite database: its location, how it is opened, and what this crate adds to dynoxide's schema.
//!
//! There are two connections to the same database. Dynoxide's own runs DynamoDB's operations. The other one is for
//! what the DynamoDB API does not offer: indexes on the stream records, checkpoints of readers, postponed records,
//! and deleting records that all readers have passed.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use dynoxide::Database;
use rusqlite::{Connection, OptionalExtension as _};

use crate::EmbeddedError;
use crate::tokens::Tokens;

/// The time that opening waits for another process that is migrating the file.
const OPEN_TIMEOUT: Duration = Duration::from_secs(30);

/// The time that a statement waits for another process's write, the same as dynoxide's own.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// The indexes and tables that this crate adds.
///
/// Without the indexes, every write to a table with a stream would read all stream records of the table to find the
/// next sequence number. There is one checkpoint per reader from its registration on, so that no record is deleted
/// before all readers have passed it. Postponed records are stored whole, because the stream's own record may be
/// deleted meanwhile.
const OUR_SCHEMA: &str = "
    CREATE INDEX IF NOT EXISTS countersign_stream_by_number
        ON _stream_records (table_name, CAST(sequence_number AS INTEGER));
    CREATE INDEX IF NOT EXISTS countersign_stream_by_shard
        ON _stream_records (table_name, shard_id, CAST(sequence_number AS INTEGER));
    CREATE TABLE IF NOT EXISTS countersign_checkpoints (
        table_name TEXT NOT NULL,
        reader TEXT NOT NULL,
        passed INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (table_name, reader)
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS countersign_postponed (
        table_name TEXT NOT NULL,
        reader TEXT NOT NULL,
        number INTEGER NOT NULL,
        record TEXT NOT NULL,
        attempts INTEGER NOT NULL,
        since INTEGER NOT NULL,
        due INTEGER NOT NULL,
        PRIMARY KEY (table_name, reader, number)
    );
    CREATE INDEX IF NOT EXISTS countersign_postponed_by_due
        ON countersign_postponed (table_name, reader, due);
    CREATE TABLE IF NOT EXISTS countersign_notes (
        name TEXT PRIMARY KEY,
        number INTEGER NOT NULL
    ) WITHOUT ROWID;";

/// The location of a database.
#[derive(Clone, Debug)]
pub(crate) enum Location {
    /// A file.
    File(PathBuf),
    /// Memory. Both connections open it by this name.
    Memory(String),
}

impl Location {
    /// A name that no other database in this process uses.
    pub(crate) fn memory() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        Self::Memory(format!("file:/countersign-{number}?vfs=memdb"))
    }

    pub(crate) fn path(&self) -> Option<&Path> {
        match self {
            Self::File(path) => Some(path),
            Self::Memory(_) => None,
        }
    }

    /// Creates the file, readable by its owner only because it contains the signers' keys, and returns the name that
    /// SQLite opens. SQLite gives the files beside it the same permissions.
    fn prepare(&self) -> Result<String, EmbeddedError> {
        let path = match self {
            Self::File(path) => path,
            Self::Memory(name) => return Ok(name.clone()),
        };
        let failed = |source| EmbeddedError::File {
            path: path.display().to_string(),
            source,
        };
        let mut options = std::fs::OpenOptions::new();
        options.create(true).append(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(path).map_err(failed)?;
        // Absolute, so that SQLite cannot interpret a leading `file:` as a URI.
        let path = path.canonicalize().map_err(failed)?;
        path.into_os_string().into_string().map_err(|path| {
            failed(std::io::Error::new(
                std::io::ErrorKind::InvalidFilename,
                format!("{} is not UTF-8", path.display()),
            ))
        })
    }
}

/// An open database. It stays on the engine's thread.
pub(crate) struct Opened {
    /// Dynoxide's connection.
    pub(crate) database: Database,
    /// This crate's connection to the same database.
    pub(crate) side: Connection,
    /// The transactions that were performed lately.
    pub(crate) tokens: RefCell<Tokens>,
}

impl Opened {
    pub(crate) fn open(location: &Location) -> Result<Self, EmbeddedError> {
        let name = location.prepare()?;
        let database = Database::new(&name)?;
        let side = Connection::open(&name)?;
        side.busy_timeout(OPEN_TIMEOUT)?;
        side.execute_batch(OUR_SCHEMA)?;
        side.busy_timeout(BUSY_TIMEOUT)?;
        // Checkpoints need not be synced: the next write does that. Losing one in a power cut means that some
        // records are delivered twice, which readers must tolerate anyway.
        side.pragma_update(None, "synchronous", "NORMAL")?;
        Ok(Self {
            database,
            side,
            tokens: RefCell::default(),
        })
    }

    /// The number that was kept under this name.
    pub(crate) fn note(&self, name: &str) -> Result<Option<i64>, EmbeddedError> {
        let read = "SELECT number FROM countersign_notes WHERE name = ?1";
        let found = self.side.query_row(read, [name], |row| row.get(0));
        Ok(found.optional()?)
    }

    /// Keeps a number under this name.
    pub(crate) fn keep(&self, name: &str, number: i64) -> Result<(), EmbeddedError> {
        let write = "INSERT INTO countersign_notes VALUES (?1, ?2)
            ON CONFLICT (name) DO UPDATE SET number = excluded.number";
        self.side.execute(write, (name, number))?;
        Ok(())
    }

    /// Moves what was written to its place in the file, and empties the write-ahead log.
    pub(crate) fn empty_log(&self) -> Result<(), EmbeddedError> {
        // If another transaction prevents it, SQLite reports that as a result and not as an error.
        let truncate = "PRAGMA wal_checkpoint(TRUNCATE)";
        let blocked: bool = self.side.query_row(truncate, [], |row| row.get(0))?;
        if blocked {
            return Err(EmbeddedError::Busy);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::streams::PRUNE;

    /// The statements that dynoxide runs on the stream records: assigning a sequence number, reading a batch, and
    /// the range of a shard.
    const OF_DYNOXIDE: [&str; 3] = [
        "SELECT COALESCE(MAX(CAST(sequence_number AS INTEGER)), 0) + 1
         FROM _stream_records WHERE table_name = ?1",
        "SELECT event_name, keys_json, new_image, old_image, sequence_number, created_at,
                user_identity, event_id
         FROM _stream_records
         WHERE table_name = ?1 AND shard_id = ?2 AND CAST(sequence_number AS INTEGER) > ?3
         ORDER BY CAST(sequence_number AS INTEGER) ASC
         LIMIT ?4",
        "SELECT MIN(CAST(sequence_number AS INTEGER)), MAX(CAST(sequence_number AS INTEGER))
         FROM _stream_records WHERE table_name = ?1 AND shard_id = ?2",
    ];

    fn plan(side: &Connection, sql: &str) -> Vec<String> {
        let mut explain = side.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let nothing = vec![rusqlite::types::Null; explain.parameter_count()];
        let rows = explain.query_map(rusqlite::params_from_iter(nothing), |row| row.get("detail"));
        rows.unwrap().map(Result::unwrap).collect()
    }

    fn our_indexes(side: &Connection) -> Vec<String> {
        let sql = "SELECT name FROM sqlite_schema
                   WHERE type = 'index' AND tbl_name = '_stream_records' ORDER BY name";
        let mut names = side.prepare(sql).unwrap();
        let rows = names.query_map([], |row| row.get(0)).unwrap();
        rows.map(Result::unwrap).collect()
    }

    const INDEXES: [&str; 2] = [
        "countersign_stream_by_number",
        "countersign_stream_by_shard",
    ];

    #[test]
    fn no_statement_reads_or_sorts_the_whole_stream() {
        let opened = Opened::open(&Location::memory()).unwrap();
        for sql in OF_DYNOXIDE.into_iter().chain([PRUNE]) {
            let plan = plan(&opened.side, sql);
            let on_stream = plan.iter().filter(|step| step.contains("_stream_records"));
            for step in on_stream {
                let by_key = step.contains("countersign_stream_by") || step.contains("PRIMARY KEY");
                assert!(step.starts_with("SEARCH") && by_key, "{step} in {sql}");
            }
            assert!(
                !plan
                    .iter()
                    .any(|step| step.contains("TEMP B-TREE FOR ORDER")),
                "{plan:?}"
            );
        }
    }

    /// Each page of a scan would otherwise cost as much as the whole table. See `event_store::scan`.
    #[tokio::test]
    async fn no_page_of_a_scan_reads_or_sorts_the_whole_table() {
        let embedded = crate::Embedded::memory().unwrap();
        let tables = crate::Tables::default();
        crate::create_tables(&embedded.client(), &tables)
            .await
            .unwrap();
        let sql = format!(
            "SELECT pk, sk, item_json FROM \"{}\" WHERE (pk, sk) > (?1, ?2) ORDER BY pk ASC, sk ASC LIMIT 1000",
            tables.signature_log
        );
        let plan = embedded.engine.run(move |opened| plan(&opened.side, &sql));
        let plan = plan.await.unwrap();
        assert_eq!(plan.len(), 1, "{plan:?}");
        assert!(plan[0].starts_with("SEARCH"), "{plan:?}");
        assert!(plan[0].contains("sqlite_autoindex"), "{plan:?}");
    }

    /// Without the flags in `.cargo/config.toml`, each commit would wait for a sync of its own.
    #[test]
    fn sqlite_leaves_the_syncs_to_us() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new.db");
        let _opened = Opened::open(&Location::File(path.clone())).unwrap();
        let fresh = Connection::open(&path).unwrap();
        let pragma = |name: &str| -> i64 {
            fresh
                .query_row(&format!("PRAGMA {name}"), [], |row| row.get(0))
                .unwrap()
        };
        fresh
            .query_row("SELECT COUNT(*) FROM _stream_records", [], |row| {
                row.get::<_, i64>(0)
            })
            .unwrap();
        assert_eq!(pragma("synchronous"), 1, "NORMAL");
        assert_eq!(pragma("secure_delete"), 1);
        assert_eq!(pragma("wal_autocheckpoint"), 4000);
    }

    #[test]
    fn a_new_file_has_the_indexes() {
        let folder = tempfile::tempdir().unwrap();
        let opened = Opened::open(&Location::File(folder.path().join("new.db"))).unwrap();
        assert_eq!(our_indexes(&opened.side), INDEXES);
    }

    #[test]
    fn a_file_created_by_dynoxide_gets_the_indexes() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("old.db");
        drop(Database::new(path.to_str().unwrap()).unwrap());
        let before = Connection::open(&path).unwrap();
        assert!(our_indexes(&before).is_empty());

        let opened = Opened::open(&Location::File(path)).unwrap();
        assert_eq!(our_indexes(&opened.side), INDEXES);
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_can_read_the_files() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let opened = Opened::open(&Location::File(folder.path().join("private.db"))).unwrap();
        opened
            .side
            .execute(
                "INSERT INTO countersign_checkpoints VALUES ('t', 'r', 0)",
                [],
            )
            .unwrap();
        let files: Vec<_> = folder
            .path()
            .read_dir()
            .unwrap()
            .map(Result::unwrap)
            .collect();
        assert!(files.len() > 1, "the log should lie beside the database");
        for file in files {
            let mode = file.metadata().unwrap().permissions().mode();
            assert_eq!(mode & 0o077, 0, "{:?}", file.path());
        }
    }

    #[test]
    fn each_memory_is_a_database_of_its_own() {
        let one = Opened::open(&Location::memory()).unwrap();
        let other = Opened::open(&Location::memory()).unwrap();
        one.side
            .execute_batch("CREATE TABLE only_here (x)")
            .unwrap();
        assert!(other.side.execute_batch("DROP TABLE only_here").is_err());
    }
}
