//! What the person at the terminal reads.

use std::error::Error;
use std::io::{IsTerminal as _, Write as _};

use event_store::UnreadableStreams;

/// Writes one line to standard output at once. A closed pipe is not an error.
pub(crate) fn line(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{text}").and_then(|()| out.flush());
}

/// Writes one line to standard error, for when standard output is the exported file.
pub(crate) fn note(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

/// Writes to standard error which streams could not be read to their end, and what that means here.
pub(crate) fn unreadable(streams: &UnreadableStreams, consequence: &str) {
    if streams.is_empty() {
        return;
    }
    note(&format!(
        "{} of the log's streams cannot be read to the end; {consequence}:",
        streams.number()
    ));
    for unreadable in streams.first() {
        note(&format!("  {unreadable}"));
    }
    if u64::try_from(streams.first().len()).is_ok_and(|named| named < streams.number()) {
        note("  and others");
    }
}

/// Ends a dry run.
pub(crate) fn dry_run() {
    line("Nothing was written: this was a dry run.");
}

/// Writes an error and its causes to standard error.
pub(crate) fn failure(error: &(dyn Error + 'static)) {
    let mut text = format!("error: {error}");
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(&format!("\n  because: {error}"));
        cause = error.source();
    }
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

/// Whether standard output shows colours (see <https://no-color.org>).
pub(crate) fn colours() -> bool {
    std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|set| set.is_empty())
}
