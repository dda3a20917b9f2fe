//! Progress on standard error: a bar on a terminal, and a line now and then anywhere else.
//!
//! What is not known is not shown: no rate and no remaining time before anything is done, and no length that was
//! only estimated once more than that is done.

use std::fmt::Write;
use std::io::IsTerminal as _;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use aws_sdk_dynamodb::Client;
use indicatif::{HumanCount, HumanDuration, ProgressBar, ProgressState, ProgressStyle};

use crate::failure::Failure;
use crate::output;

/// A rate or a remaining time from less than this is a guess.
const FIRST: Duration = Duration::from_secs(2);
/// How often a line is printed where there is no terminal.
const LINE_EVERY: Duration = Duration::from_secs(10);

/// The bar takes the width that the words leave, so the line never wraps.
const KNOWN: &str = "{msg}: {human_pos} of {human_len} {wide_bar}{rate}{left}";
const ESTIMATED: &str = "{msg}: {human_pos} of about {human_len} {wide_bar}{rate}{left}";
const OPEN: &str = "{spinner} {msg}: {human_pos}{rate}, {elapsed}";
const WAIT: &str = "{spinner} {msg}, {elapsed}";

/// How far a command is.
pub(crate) struct Progress {
    bar: ProgressBar,
    what: &'static str,
    /// When a line was last printed; `None` on a terminal.
    last_line: Option<Mutex<Instant>>,
}

impl Progress {
    /// Of so many items.
    pub(crate) fn of(items: u64, what: &'static str) -> Result<Self, Failure> {
        Self::new(ProgressBar::new(items), style(KNOWN)?, what)
    }

    /// Of all events of a log. DynamoDB knows about how many there are: AWS updates the number every six hours.
    pub(crate) async fn over(
        client: &Client,
        table: &str,
        what: &'static str,
    ) -> Result<Self, Failure> {
        let known = client.describe_table().table_name(table).send().await.ok();
        let known = known
            .and_then(|answer| answer.table?.item_count)
            .and_then(|count| u64::try_from(count).ok())
            .filter(|count| *count > 0);
        match known {
            Some(about) => Self::new(ProgressBar::new(about), style(ESTIMATED)?, what),
            None => Self::new(ProgressBar::no_length(), style(OPEN)?, what),
        }
    }

    fn new(bar: ProgressBar, style: ProgressStyle, what: &'static str) -> Result<Self, Failure> {
        let terminal = std::io::stderr().is_terminal();
        let bar = bar.with_style(style).with_message(what);
        if terminal {
            bar.enable_steady_tick(Duration::from_millis(200));
        }
        Ok(Self {
            bar,
            what,
            last_line: (!terminal).then(|| Mutex::new(Instant::now())),
        })
    }

    /// So many more are done.
    pub(crate) fn advance(&self, more: u64) {
        self.reached(self.bar.position() + more);
    }

    /// So many are done in all.
    pub(crate) fn reached(&self, done: u64) {
        self.bar.set_position(done);
        if self.bar.length().is_some_and(|length| length < done) {
            self.bar.unset_length();
            if let Ok(open) = style(OPEN) {
                self.bar.set_style(open);
                self.bar.set_message(self.what);
            }
        }
        let Some(last) = &self.last_line else { return };
        let Ok(mut last) = last.lock() else { return };
        if last.elapsed() >= LINE_EVERY {
            *last = Instant::now();
            output::note(&line(self.what, done, self.bar.length()));
        }
    }

    /// So many are done of so many, which may have become more.
    pub(crate) fn of_now(&self, items: u64, done: u64) {
        self.bar.set_length(items);
        self.reached(done);
    }

    /// How many are done.
    pub(crate) fn done(&self) -> u64 {
        self.bar.position()
    }

    /// Whether as much is done as was expected. What follows is something else.
    pub(crate) fn is_full(&self) -> bool {
        self.bar.length() == Some(self.bar.position())
    }

    /// Says what is waited for now. It has no length.
    pub(crate) fn waits_for(&self, what: &'static str) {
        if let Ok(wait) = style(WAIT) {
            self.bar.set_style(wait);
            self.bar.set_message(what);
        }
    }

    /// Writes a line to standard output, above the bar.
    pub(crate) fn say(&self, text: &str) {
        self.bar.suspend(|| output::line(text));
    }

    /// Leaves the bar standing where it is.
    pub(crate) fn abandon(&self) {
        self.bar.abandon();
    }

    /// Removes the bar.
    pub(crate) fn clear(&self) {
        self.bar.finish_and_clear();
    }
}

fn line(what: &str, done: u64, of: Option<u64>) -> String {
    match of {
        Some(of) => format!("{what}: {} of about {}", HumanCount(done), HumanCount(of)),
        None => format!("{what}: {}", HumanCount(done)),
    }
}

fn style(template: &str) -> Result<ProgressStyle, Failure> {
    Ok(ProgressStyle::with_template(template)?
        .with_key("rate", |state: &ProgressState, out: &mut dyn Write| {
            // A rate that falls while nothing is left to do tells nothing.
            if state.len() != Some(state.pos()) {
                let _ = out.write_str(&rate(state.pos(), state.per_sec(), state.elapsed()));
            }
        })
        .with_key("left", |state: &ProgressState, out: &mut dyn Write| {
            let _ = out.write_str(&left(state.pos(), state.eta(), state.elapsed()));
        }))
}

fn rate(done: u64, per_second: f64, elapsed: Duration) -> String {
    if done == 0 || elapsed < FIRST || !per_second.is_finite() {
        return String::new();
    }
    if per_second < 10.0 {
        return format!(" {per_second:.1}/s");
    }
    format!(" {per_second:.0}/s")
}

fn left(done: u64, eta: Duration, elapsed: Duration) -> String {
    if done == 0 || elapsed < FIRST || eta < Duration::from_secs(1) {
        return String::new();
    }
    format!(" {:#} left", HumanDuration(eta))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    #[test]
    fn nothing_is_claimed_before_anything_is_done() {
        for (done, elapsed) in [(0, MINUTE), (9, Duration::from_millis(5))] {
            assert_eq!(rate(done, 220.9045, elapsed), "");
            assert_eq!(left(done, MINUTE, elapsed), "");
        }
        assert_eq!(left(5, Duration::ZERO, MINUTE), "", "no \"0s left\"");
        assert_eq!(rate(5, f64::INFINITY, MINUTE), "");
    }

    #[test]
    fn rates_are_round() {
        assert_eq!(rate(5, 220.9045, MINUTE), " 221/s");
        assert_eq!(rate(5, 0.51, MINUTE), " 0.5/s");
        assert_eq!(left(5, MINUTE * 3, MINUTE), " 3m left");
    }

    #[test]
    fn a_length_that_was_only_estimated_is_dropped_when_more_is_done() {
        let progress = Progress::of(3, "events").unwrap();
        progress.advance(2);
        assert_eq!((progress.done(), progress.bar.length()), (2, Some(3)));
        assert!(!progress.is_full());
        progress.advance(2);
        assert_eq!((progress.done(), progress.bar.length()), (4, None));
        assert_eq!(
            line("events", 1200, Some(2372)),
            "events: 1,200 of about 2,372"
        );
    }

    #[test]
    fn every_line_is_a_template_that_indicatif_reads() {
        for template in [KNOWN, ESTIMATED, OPEN, WAIT] {
            assert!(style(template).is_ok(), "{template}");
        }
    }
}
