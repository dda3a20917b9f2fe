//! What the person at the terminal reads.

use std::error::Error;
use std::fmt::Write as _;
use std::io::{IsTerminal as _, Write as _};

use event_store::UnreadableStreams;
use events::text::{is_direction, is_line_end};
use serde::Serialize;

/// Writes one line to standard output at once. A closed pipe is not an error.
pub(crate) fn line(text: &str) {
    raw_line(&one_line(text));
}

/// The same for a line with colours of ours.
pub(crate) fn raw_line(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{text}").and_then(|()| out.flush());
}

/// Writes one line to standard error, for when standard output is the exported file, and for what goes on meanwhile.
pub(crate) fn note(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{}", one_line(text));
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

/// "1 signature", "2 signatures".
pub(crate) fn signatures(number: u64) -> String {
    counted(number, "signature", "signatures")
}

/// The number with its noun, for one and for any other number.
pub(crate) fn counted(number: u64, one: &str, more: &str) -> String {
    match number {
        1 => format!("1 {one}"),
        number => format!("{number} {more}"),
    }
}

/// Writes each of a list: as a JSON object a line, or as it shows itself.
pub(crate) fn each<T: Serialize>(
    all: &[T],
    json: bool,
    show: impl Fn(&T),
) -> Result<(), serde_json::Error> {
    for one in all {
        match json {
            true => line(&serde_json::to_string(one)?),
            false => show(one),
        }
    }
    Ok(())
}

/// Ends a dry run.
pub(crate) fn dry_run() {
    line("Nothing was written: this was a dry run.");
}

/// Writes rows under a heading, in columns. The last column is not padded.
pub(crate) fn table(heading: &[&str], rows: &[Vec<String>]) {
    let heading = heading.iter().map(|&name| name.to_owned()).collect();
    let rows: Vec<&Vec<String>> = std::iter::once(&heading).chain(rows).collect();
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<_> = (0..heading.len()).map(width).collect();
    for row in &rows {
        let mut text = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            let _ = write!(text, "  {cell:<width$}");
        }
        line(text.trim_end());
    }
}

/// Writes an error and its causes to standard error.
pub(crate) fn failure(error: &(dyn Error + 'static)) {
    let mut text = format!("error: {error}");
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(&format!("\n  because: {error}"));
        cause = error.source();
    }
    for line in text.lines() {
        note(line);
    }
}

/// The text as one line that reads as it is. What would end the line, move the cursor, or turn the direction of what
/// follows is written as its escape: whatever was stored or typed, it forges no other line.
pub(crate) fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_control() || is_line_end(c) || is_direction(c) {
            line.extend(c.escape_unicode());
        } else {
            line.push(c);
        }
    }
    line
}

/// Whether standard output shows colours (see <https://no-color.org>).
pub(crate) fn colours() -> bool {
    std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|set| set.is_empty())
}

#[cfg(test)]
mod tests {
    use super::one_line;

    #[test]
    fn no_text_forges_another_line() {
        let forged = "audit\n2026-11-26  by Ana\u{2028}x\u{1b}[1A\u{202e}y\r";
        let shown = one_line(forged);
        assert_eq!(
            shown,
            "audit\\u{a}2026-11-26  by Ana\\u{2028}x\\u{1b}[1A\\u{202e}y\\u{d}"
        );
        assert_eq!(one_line("Béa: «花» 😀"), "Béa: «花» 😀");
    }
}
