//! How many signed, and how the number grew.

use std::collections::BTreeMap;

use utoipa::ToSchema;
use utoipa::openapi::ComponentsBuilder;

pub(super) fn add(components: ComponentsBuilder) -> ComponentsBuilder {
    components
        .schema_from::<Count>()
        .schema_from::<LoggedCount>()
        .schema_from::<PastCount>()
        .schema_from::<ExplainedCount>()
        .schema_from::<Day>()
        .schema_from::<Series>()
}

/// The number of signatures, and how it is counted.
#[derive(ToSchema)]
pub(crate) struct Count {
    /// Confirmed signatures, live.
    confirmed: u64,
    /// The next number to reach.
    goal: u64,
    /// Organisations that endorse, live. They are in none of the other figures.
    organisations: u64,
    /// Where all signatures stood at one moment; null before the first snapshot.
    explained: Option<ExplainedCount>,
    /// What the public log says; null before its first checkpoint.
    #[schema(required)]
    public_log: Option<LoggedCount>,
}

/// What the public log says of the petition at its newest checkpoint. Anybody can recount it: the lines are the fold of all
/// entries of the petition. What happened since then is in the live figures alone.
#[derive(ToSchema)]
pub(crate) struct LoggedCount {
    /// The name of the log: its address without the scheme.
    #[schema(example = "sign.example.org/public-log/1")]
    origin: String,
    /// How many entries the log has at the checkpoint.
    size: u64,
    /// The hash of the whole tree, in base64.
    root: String,
    /// When the checkpoint was published, to the minute.
    #[schema(format = DateTime)]
    at: String,
    /// `confirmed`, `withdrawn`, `disowned`, `erased`, and `invalidated_` with each reason; all lines are always there.
    lines: BTreeMap<String, u64>,
}

/// The last figures that were published until a day.
#[derive(ToSchema)]
pub(crate) struct PastCount {
    /// The UTC day that was asked for.
    #[schema(format = Date)]
    at: String,
    /// Null if nothing was published until then.
    #[schema(required)]
    explained: Option<ExplainedCount>,
}

/// Where all signatures stood at `as_of`. `submitted` = `awaiting` + `confirmed` + `withdrawn` + `disowned` + all of
/// `invalidated` + `erased` + `purged`. A snapshot replaces another at most once an hour, after at least 20 more forms, so
/// that nobody can tell from it whether an address has signed. Once there is a public log, `withdrawn`, `disowned` and `erased`
/// follow its lines.
#[derive(ToSchema)]
pub(crate) struct ExplainedCount {
    /// When all these figures were taken.
    #[schema(format = DateTime)]
    as_of: String,
    /// Confirmed signatures at that moment.
    confirmed: u64,
    /// Those among the confirmed to whom a mail came back later.
    confirmed_bounced: u64,
    /// All people, by address, who ever sent the form. An address that signs again after its data was erased can count once more.
    submitted: u64,
    /// Not confirmed yet.
    awaiting: u64,
    /// Taken back by their signers after they confirmed.
    withdrawn: u64,
    /// Confirmed, and then the owner of the email address said that somebody else signed.
    disowned: u64,
    /// Set aside by the campaign, by reason; all reasons are always there.
    invalidated: BTreeMap<String, u64>,
    /// Erased at their signers' wish after they confirmed.
    erased: u64,
    /// Never confirmed: taken back, erased at their signers' wish, or erased after the time for that.
    purged: u64,
}

/// The signatures that stand now and were confirmed on one day.
#[derive(ToSchema)]
pub(crate) struct Day {
    /// The day, in UTC.
    #[schema(format = Date)]
    date: String,
    confirmed: u64,
    /// By hour, in UTC.
    #[schema(min_items = 24, max_items = 24)]
    hours: Vec<u64>,
}

/// Confirmations by day and hour, oldest first: the latest 1,000 days that have any, or as many before these.
#[derive(ToSchema)]
pub(crate) struct Series {
    #[schema(max_items = 1000)]
    days: Vec<Day>,
    /// The address of the part with earlier days; null if there are none.
    #[schema(required, format = "uri-reference")]
    next: Option<String>,
}
