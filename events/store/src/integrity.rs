//! Whether the events in both logs are those that were appended: checks the authentication code of each
//! ([`events::mac`]).
//!
//! Events of releases before the codes have none, and are only counted. Within a stream they come first, and a petition
//! whose first event has a code has none of them, neither itself nor its signatures. Elsewhere a missing code means that
//! somebody removed it, or wrote the event without the key.

use std::collections::HashSet;
use std::fmt;

use aws_sdk_dynamodb::Client;
use events::mac::{self, Authenticity};
use events::secret::LogKey;

use crate::scan::Scan;
use crate::unreadable::{stream_of, version_of};
use crate::{StoreError, Tables};

/// How many events [`Integrity`] names.
const NAMED: usize = 20;

/// What a check found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Integrity {
    /// Events in both logs.
    pub events: u64,
    /// Events without a code, from before there were codes.
    pub unsigned: u64,
    /// Events that are not genuine.
    pub altered: u64,
    /// The first twenty of them.
    pub first: Vec<Altered>,
}

/// An event that is not genuine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Altered {
    /// The name of its stream.
    pub stream: String,
    /// Its version.
    pub version: u64,
    /// Whether its code is missing; otherwise it is wrong.
    pub missing: bool,
}

impl fmt::Display for Altered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let why = if self.missing {
            "has no authentication code although it must have one"
        } else {
            "was changed, moved or written without the log's key"
        };
        write!(f, "version {} of {} {why}", self.version, self.stream)
    }
}

/// Checks every event of both logs: one consistent scan of each.
///
/// # Errors
/// [`StoreError::Unavailable`].
pub async fn check(
    client: &Client,
    tables: &Tables,
    key: &LogKey,
) -> Result<Integrity, StoreError> {
    let mut check = begin(client, tables, key).await?;
    check.scan(client, &tables.signature_log).await?;
    Ok(check.found())
}

/// Checks every event of the petition log. The result can then check the signature log, also while somebody else
/// [replays](crate::replay) it.
///
/// # Errors
/// [`StoreError::Unavailable`].
pub async fn begin(client: &Client, tables: &Tables, key: &LogKey) -> Result<Check, StoreError> {
    let mut check = Check {
        key: key.clone(),
        signed_petitions: HashSet::new(),
        stream: String::new(),
        signed: false,
        found: Integrity::default(),
    };
    check.scan(client, &tables.petition_log).await?;
    Ok(check)
}

/// Checks events that come stream by stream, each stream from its first event on, and those of a petition before those of
/// its signatures.
#[derive(Clone)]
pub struct Check {
    key: LogKey,
    /// The petitions whose first event has a code.
    signed_petitions: HashSet<String>,
    /// The stream that is being read.
    stream: String,
    /// Whether an earlier event of it had a code.
    signed: bool,
    found: Integrity,
}

impl fmt::Debug for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Check")
            .field("found", &self.found)
            .finish_non_exhaustive()
    }
}

impl Check {
    /// What was found so far.
    #[must_use]
    pub fn found(self) -> Integrity {
        self.found
    }

    async fn scan(&mut self, client: &Client, table: &str) -> Result<(), StoreError> {
        let mut scan = Scan::new(client, table);
        while let Some(page) = scan.next_page().await? {
            for item in page {
                let (stream, version) = (stream_of(&item).to_owned(), version_of(&item));
                self.event(&stream, version, &serde_dynamo::Item::from(item));
            }
        }
        Ok(())
    }

    /// Checks the next event.
    pub(crate) fn event(&mut self, stream: &str, version: u64, item: &serde_dynamo::Item) {
        if stream != self.stream {
            let petition = stream.split_once('/').map(|(petition, _)| petition);
            self.signed = petition.is_some_and(|it| self.signed_petitions.contains(it));
            stream.clone_into(&mut self.stream);
        }
        self.found.events += 1;
        match mac::check(&self.key, item) {
            Authenticity::Genuine => {
                self.signed = true;
                if version == 1 && !stream.contains('/') {
                    self.signed_petitions.insert(stream.to_owned());
                }
            }
            Authenticity::Unsigned if !self.signed => self.found.unsigned += 1,
            other => self.altered(Altered {
                stream: stream.to_owned(),
                version,
                missing: other == Authenticity::Unsigned,
            }),
        }
    }

    fn altered(&mut self, altered: Altered) {
        self.found.altered += 1;
        if self.found.first.len() < NAMED {
            self.found.first.push(altered);
        }
    }
}
