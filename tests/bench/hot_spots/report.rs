//! What the simulation says, as tables.

use std::fmt::Write as _;

use super::simulate::{self, Counted, Counter, Counting, Met, PARTITION_UNITS};
use super::trace::{Shared, Trace, Transaction};

/// Signatures per second that are looked at.
pub const RATES: [f64; 3] = [100.0, 1_000.0, 10_000.0];
/// The part of all forms that comes from the busiest network: a mobile operator that puts many behind a few addresses.
pub const BUSIEST_NETWORK: f64 = 0.02;
/// The part of all forms that names the busiest domain that is not a large provider.
pub const BUSIEST_DOMAIN: f64 = 0.01;
/// Simulated seconds.
const SECONDS: u64 = 60;
const SEED: u64 = 7;
/// Of a thousand forms so many may be given up: one.
const LOST: f64 = 0.001;
/// So far the count may be behind after [`SECONDS`], in seconds: what batches take anyway.
const BEHIND: f64 = 5.0;
/// The steps in which limits are looked for.
const STEP: f64 = 1.12;

/// What was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// Forms per second on one counter up to which fewer than one in a thousand is given up.
    pub counter: f64,
    /// Signatures per second up to which the count follows, and what holds it up beyond.
    pub count: (f64, &'static str),
    /// Signatures per second that fill the petition's partition.
    pub partition: f64,
    /// At each of [`RATES`]: the busiest network, the busiest domain, counting.
    pub at: Vec<(f64, Met, Met, Counted)>,
}

/// The one item of `transaction` that is shared so.
fn units(transaction: &Transaction, shared: Shared) -> f64 {
    let write = transaction.iter().find(|write| write.shared == shared);
    write.map_or(0.0, |write| write.units)
}

fn counter(trace: &Trace, shared: Shared, rate: f64, shards: usize) -> Counter {
    Counter {
        rate,
        items: trace.form.len(),
        units: units(&trace.form, shared),
        shards,
    }
}

fn counting(trace: &Trace, signatures: f64) -> Counting {
    let written: f64 = [&trace.form, &trace.confirmation]
        .into_iter()
        .flatten()
        .filter(|write| write.table.contains("log"))
        .map(|write| write.units)
        .sum();
    // The log's stream has a shard for each partition of the log; a new table has four.
    let partitions = (signatures * written / PARTITION_UNITS).ceil().max(4.0);
    Counting {
        rate: 2.0 * signatures,
        instances: partitions as usize,
        items: trace.count.len(),
        units: trace.petition_units,
        events: trace.events,
    }
}

fn rising() -> impl Iterator<Item = f64> {
    std::iter::successors(Some(1.0), |rate| Some(rate * STEP)).take(100)
}

/// Simulates.
#[must_use]
pub fn report(trace: &Trace) -> Report {
    let holds = |rate: f64| {
        let met = simulate::forms(counter(trace, Shared::Network, rate, 1), SECONDS, SEED);
        met.lost as f64 <= LOST * met.forms as f64
    };
    let follows =
        |rate: f64| simulate::counting(&counting(trace, rate), SECONDS, SEED).behind <= BEHIND;
    let count = simulate::holds_until(rising(), follows).unwrap_or_default();
    let beyond = simulate::counting(&counting(trace, count * STEP), SECONDS, SEED);
    let reason = if beyond.throttled > beyond.conflicts {
        "the partition of its count, days and names has no more write units"
    } else {
        "the transactions on its count cancel each other"
    };
    let at = RATES.map(|rate| {
        let forms = |shared, part: f64| {
            simulate::forms(counter(trace, shared, rate * part, 1), SECONDS, SEED)
        };
        (
            rate,
            forms(Shared::Network, BUSIEST_NETWORK),
            forms(Shared::Domain, BUSIEST_DOMAIN),
            simulate::counting(&counting(trace, rate), SECONDS, SEED),
        )
    });
    Report {
        counter: simulate::holds_until(rising(), holds).unwrap_or_default(),
        count: (count, reason),
        partition: PARTITION_UNITS * trace.events / trace.petition_units / 2.0,
        at: at.into(),
    }
}

impl Report {
    /// The shared items of a form, a confirmation and a round of counting.
    #[must_use]
    pub fn items(trace: &Trace) -> String {
        let mut table =
            String::from("| written by | item | shared by | write units |\n|---|---|---|---:|\n");
        for (by, transaction) in [
            ("form", &trace.form),
            ("form, large provider", &trace.form_at_provider),
            ("confirmation", &trace.confirmation),
            ("counting", &trace.count),
        ] {
            let own: f64 = transaction
                .iter()
                .filter(|write| write.shared == Shared::Own)
                .map(|write| write.units)
                .sum();
            let _ = writeln!(table, "| {by} | items of its own | nobody | {own} |");
            for write in transaction
                .iter()
                .filter(|write| write.shared != Shared::Own)
            {
                let (item, shared) = match write.shared {
                    Shared::Network => ("counter", "forms from one network"),
                    Shared::Domain => ("counter", "forms that name one domain"),
                    Shared::NetworkAndDomain => ("counter", "both"),
                    Shared::Petition | Shared::Own => (
                        write.name.split('#').next().unwrap_or_default(),
                        "the petition",
                    ),
                };
                let (table_name, units) = (&write.table, write.units);
                let _ = writeln!(
                    table,
                    "| {by} | `{table_name}`: {item} | {shared} | {units} |"
                );
            }
        }
        table
    }

    /// What happens at each rate.
    #[must_use]
    pub fn rates(&self) -> String {
        let mut table = String::from(
            "| signatures/s | on | attempts | cancelled: met another, no capacity | waited ms: p50, p99 | given up | seconds behind |\n\
             |---:|---|---:|---|---|---:|---:|\n",
        );
        for (rate, network, domain, counted) in &self.at {
            for (on, met) in [("busiest network", network), ("busiest domain", domain)] {
                let Met {
                    forms,
                    conflicts,
                    throttled,
                    lost,
                    waited: [p50, p99],
                } = met;
                let attempts = forms - lost + conflicts + throttled;
                let _ = writeln!(
                    table,
                    "| {rate} | {on} | {attempts} | {conflicts}, {throttled} | {p50:.0}, {p99:.0} | {lost} of {forms} | |"
                );
            }
            let Counted {
                transactions,
                conflicts,
                throttled,
                behind,
            } = counted;
            let attempts = transactions + conflicts + throttled;
            let _ = writeln!(
                table,
                "| {rate} | count | {attempts} | {conflicts}, {throttled} | | 0 | {behind:.0} |"
            );
        }
        table
    }

    /// Until which rate each of them holds.
    #[must_use]
    pub fn limits(&self) -> String {
        let (network, domain) = (
            self.counter / BUSIEST_NETWORK,
            self.counter / BUSIEST_DOMAIN,
        );
        let (count, reason) = self.count;
        format!(
            "A counter takes {:.0} forms per second: with {} % of them from one network that is {network:.0} signatures per second, \
             with {} % at one domain {domain:.0}.\n\
             The count follows up to {count:.0} signatures per second; beyond, {reason}.\n\
             Names, count and days fill the petition's partition at {:.0} signatures per second.\n",
            self.counter,
            100.0 * BUSIEST_NETWORK,
            100.0 * BUSIEST_DOMAIN,
            self.partition
        )
    }
}
