//! Arguments that several commands share.

use clap::Args;
use events::ids::Slug;
use jiff::Timestamp;

/// Which petition.
#[derive(Args, Clone, Debug)]
pub(crate) struct PetitionName {
    /// The petition, by the name in its address (/petitions/SLUG).
    #[arg(long = "petition", value_name = "SLUG", value_parser = |text: &str| Slug::parse(text))]
    pub(crate) slug: Slug,
}

/// Who acts and why. Both are stored in the log permanently.
#[derive(Args, Debug)]
pub(crate) struct By {
    /// Your name, recorded in the log.
    #[arg(long, value_name = "NAME", env = "COUNTERSIGN_OPERATOR", value_parser = not_blank)]
    pub(crate) operator: String,
    /// The reason, recorded in the log. Do not name a signer: the log is never erased.
    #[arg(long, value_name = "TEXT", value_parser = not_blank)]
    pub(crate) note: String,
}

/// Reads a text without the spaces around it.
///
/// # Errors
/// If nothing is left of it.
pub(crate) fn not_blank(text: &str) -> Result<String, String> {
    match text.trim() {
        "" => Err("must not be empty; give a text, or omit the option".to_owned()),
        text => Ok(text.to_owned()),
    }
}

/// Reads a moment in UTC or with an offset.
///
/// # Errors
/// If it is not in RFC 3339.
pub(crate) fn moment(text: &str) -> Result<Timestamp, String> {
    text.parse()
        .map_err(|_| "must be a date and time like 2026-11-24T10:00:00Z".to_owned())
}
