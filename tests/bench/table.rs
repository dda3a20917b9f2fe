//! The one table that every command prints its figures in, so that those of one run stand side by side.

use std::time::Duration;

use crate::{milliseconds, say};

/// What was measured of one kind of work.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) what: String,
    /// How many in a second.
    pub(crate) per_second: Option<f64>,
    /// How long one took: the median, and what 99 of 100 did not exceed.
    pub(crate) times: Option<(Duration, Duration)>,
    /// The processor time of the program for one.
    pub(crate) processor: Option<Duration>,
}

/// The results of a run.
#[derive(Clone, Debug, Default)]
pub(crate) struct Table {
    lines: Vec<Line>,
    /// What fits in no column.
    notes: Vec<(String, String)>,
}

impl Table {
    pub(crate) fn line(&mut self, line: Line) {
        self.lines.push(line);
    }

    pub(crate) fn note(&mut self, what: impl Into<String>, value: impl Into<String>) {
        self.notes.push((what.into(), value.into()));
    }

    pub(crate) fn extend(&mut self, other: Self) {
        self.lines.extend(other.lines);
        self.notes.extend(other.notes);
    }

    /// Prints the lines, each with the ratio of its processor time to that of the first, and the notes.
    pub(crate) fn print(&self) {
        let first = self.lines.iter().find_map(|line| line.processor);
        let name = self.lines.first().map_or("", |line| &line.what);
        say(&format!(
            "| what | per second | p50 ms | p99 ms | CPU ms | CPU, {name} = 1 |"
        ));
        say("|---|---:|---:|---:|---:|---:|");
        for line in &self.lines {
            let number = |number: Option<f64>, decimals: usize| {
                number.map_or(String::new(), |number| format!("{number:.decimals$}"))
            };
            let ratio = line.processor.zip(first);
            let ratio = ratio.map(|(own, first)| own.as_secs_f64() / first.as_secs_f64());
            say(&format!(
                "| {} | {} | {} | {} | {} | {} |",
                line.what,
                number(line.per_second, 0),
                number(line.times.map(|(middle, _)| milliseconds(middle)), 1),
                number(line.times.map(|(_, most)| milliseconds(most)), 1),
                number(line.processor.map(milliseconds), 3),
                number(ratio, 2),
            ));
        }
        if !self.notes.is_empty() {
            say("\n| what | value |");
            say("|---|---:|");
            for (what, value) in &self.notes {
                say(&format!("| {what} | {value} |"));
            }
        }
    }
}
