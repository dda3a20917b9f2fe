//! Counts, signers and the series as JSON, for programs.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;
use views::count::{Comment, Day, Signer};
use views::explained::ExplainedCount;
use views::goal;
use views::petition::Petition;
use views::{CountedPetition, Logged, Part, PublishedLog};

/// `count.json`: the live numbers, and the explained count of the last snapshot.
#[derive(Debug, Serialize)]
pub(crate) struct CountJson {
    confirmed: u64,
    goal: u64,
    /// Organisations that endorse. They are in none of the other figures.
    organisations: u64,
    /// Null before the first snapshot.
    explained: Option<ExplainedJson>,
    /// Null before the first checkpoint of the public log.
    public_log: Option<LoggedJson>,
}

/// What the public log says of the petition at its newest checkpoint. Signatures that changed since then are in the numbers above
/// alone.
#[derive(Debug, Serialize)]
pub(crate) struct LoggedJson {
    /// The name of the log: its address without the scheme.
    origin: String,
    /// Size and root of the checkpoint.
    size: u64,
    root: String,
    /// When it was published, to the minute.
    at: Timestamp,
    /// The fold of all leaves of the petition below `size`. Every line is present, also with zero.
    lines: BTreeMap<String, u64>,
}

impl From<(PublishedLog, Logged)> for LoggedJson {
    fn from((log, logged): (PublishedLog, Logged)) -> Self {
        Self {
            origin: log.origin,
            size: log.size,
            root: log.root,
            at: log.at,
            lines: logged.in_order().into_iter().collect(),
        }
    }
}

/// `submitted` = `awaiting` + `confirmed` + `withdrawn` + `disowned` + all of `invalidated` + `erased` + `purged`, all at
/// `as_of`. `confirmed_bounced` is a part of `confirmed`. `withdrawn`, `disowned` and `erased` follow the lines of the public log;
/// what was taken back or erased before a confirmation is in `purged`.
#[derive(Debug, Serialize)]
pub(crate) struct ExplainedJson {
    as_of: Timestamp,
    confirmed: u64,
    confirmed_bounced: u64,
    submitted: u64,
    awaiting: u64,
    withdrawn: u64,
    disowned: u64,
    /// By reason. Every reason is present, also with zero.
    invalidated: BTreeMap<&'static str, u64>,
    erased: u64,
    purged: u64,
}

impl CountJson {
    pub(crate) fn new(
        petition: &Petition,
        counted: &CountedPetition,
        logged: Option<(PublishedLog, Logged)>,
    ) -> Self {
        let confirmed = counted.count.confirmed;
        Self {
            confirmed,
            goal: goal::current(&petition.goal_steps, confirmed),
            organisations: counted.organisations,
            explained: counted.explained.map(ExplainedJson::from),
            public_log: logged.map(LoggedJson::from),
        }
    }
}

impl From<ExplainedCount> for ExplainedJson {
    fn from(ExplainedCount { as_of, count }: ExplainedCount) -> Self {
        Self {
            as_of,
            confirmed: count.confirmed,
            confirmed_bounced: count.confirmed_bounced,
            submitted: count.submitted,
            awaiting: count.awaiting,
            withdrawn: count.withdrawn,
            disowned: count.disowned,
            invalidated: count.invalidated().into(),
            erased: count.erased,
            purged: count.purged,
        }
    }
}

/// The address of the part before a place.
pub(crate) fn address(slug: &str, name: &str, before: &str) -> String {
    let query = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("before", before)
        .finish();
    format!("/petitions/{slug}/{name}?{query}")
}

/// `signers.json`: signers who chose to be shown, the last confirmed first: a part of them.
#[derive(Debug, Serialize)]
pub(crate) struct SignersJson {
    signers: Vec<Signer>,
    /// How many others confirmed; null if that is not known yet, or while names are withheld.
    not_shown: Option<u64>,
    /// The address of the next part; null after the last.
    next: Option<String>,
}

impl SignersJson {
    pub(crate) fn new(slug: &str, part: Part<Signer>, not_shown: Option<u64>) -> Self {
        Self {
            signers: part.entries,
            not_shown,
            next: part.next.map(|place| address(slug, "signers.json", &place)),
        }
    }
}

/// `comments.json`: comments that are shown, the last confirmed first: a part of them.
#[derive(Debug, Serialize)]
pub(crate) struct CommentsJson {
    comments: Vec<Comment>,
    /// The address of the next part; null after the last.
    next: Option<String>,
}

impl CommentsJson {
    pub(crate) fn new(slug: &str, part: Part<Comment>) -> Self {
        Self {
            comments: part.entries,
            next: part
                .next
                .map(|place| address(slug, "comments.json", &place)),
        }
    }
}

/// `series.json`: confirmations by day and hour, in UTC, oldest first: a part of the days, first the latest.
#[derive(Debug, Serialize)]
pub(crate) struct SeriesJson {
    days: Vec<Day>,
    /// The address of the part with earlier days; null if there are none.
    next: Option<String>,
}

impl SeriesJson {
    pub(crate) fn new(slug: &str, part: Part<Day>) -> Self {
        Self {
            days: part.entries,
            next: part.next.map(|place| address(slug, "series.json", &place)),
        }
    }
}
