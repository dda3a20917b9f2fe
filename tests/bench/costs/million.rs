//! What a million confirmed signatures take at DynamoDB, from what each step takes.
//!
//! `countersign cost` calculates with the same [`Quantities`], which stand in `infra/aws/prices.toml`.

use std::fmt::Write as _;

use super::named::*;
use super::{Counted, Units};

/// How many addresses in a hundred are at a large provider, whose domain has no counter.
const AT_PROVIDERS: f64 = 0.75;
/// How many signers let their name be shown.
const SHOWN: f64 = 0.5;
/// The requests for a page that the CDN passes on, for each view.
const PASSED_ON: f64 = 0.12;
/// Days of a month, for what happens each day.
const DAYS: f64 = 30.0;
/// Forms that nobody confirms, for each confirmed signature.
const UNCONFIRMED: f64 = 0.25;
/// Views for each confirmed signature.
const VIEWS: f64 = 5.0;

/// How often each of the quantities in `prices.toml` happens.
#[derive(Clone, Copy, Debug)]
pub struct Quantities {
    /// For each submitted form, with its confirmation email.
    pub form: Units,
    /// For each confirmation.
    pub confirmed: Units,
    /// For each form that nobody confirms, on top of `form`.
    pub unconfirmed: Units,
    /// For each email that thanks.
    pub thank_you: Units,
    /// For each view of the page.
    pub visit: Units,
    /// For each month that a confirmed signature is kept.
    pub kept: Units,
}

/// A row of the table.
#[derive(Clone, Debug)]
struct Row {
    what: &'static str,
    /// For one.
    units: Units,
    /// How many of these there are for each confirmed signature.
    times: f64,
}

/// The table for a million.
#[derive(Clone, Debug)]
pub struct Million {
    rows: Vec<Row>,
}

impl Counted {
    fn sum(&self, names: &[(&str, f64)]) -> Units {
        let units = |(name, times): &(&str, f64)| self.of(name).times(*times);
        names.iter().map(units).sum()
    }

    fn sign(&self) -> Units {
        self.sum(&[
            (SIGN_PROVIDER, AT_PROVIDERS),
            (SIGN_OTHER, 1.0 - AT_PROVIDERS),
        ])
    }

    fn count_confirmed(&self) -> Units {
        self.sum(&[(COUNT_SHOWN, SHOWN), (COUNT_HIDDEN, 1.0 - SHOWN)])
    }

    /// The quantities of `prices.toml`.
    #[must_use]
    pub fn quantities(&self) -> Quantities {
        let mail = [(COUNT_SUBMITTED, 1.0), (MAIL_CONFIRM, 1.0), (REPORT, 1.0)];
        let confirm = [(CONFIRM_SHOW, 1.0), (CONFIRM, 1.0)];
        let unconfirmed = [
            REMIND,
            COUNT_REMINDER,
            MAIL_REMIND,
            REPORT,
            PURGE,
            COUNT_PURGE,
        ];
        Quantities {
            form: [self.sign(), self.sum(&mail)].into_iter().sum(),
            confirmed: [self.sum(&confirm), self.count_confirmed(), self.of(SEAL)]
                .into_iter()
                .sum(),
            unconfirmed: self.sum(&unconfirmed.map(|name| (name, 1.0))),
            thank_you: self.sum(&[(MAIL_THANKS, 1.0), (REPORT, 1.0)]),
            visit: self.sum(&[(PAGE, PASSED_ON)]),
            kept: self.sum(&[(RETENTION, DAYS), (DRIFT_BEYOND, DAYS)]),
        }
    }

    /// What a million takes, part by part.
    #[must_use]
    pub fn million(&self) -> Million {
        let row = |what, units, times| Row { what, units, times };
        let forms = 1.0 + UNCONFIRMED;
        let of = |names: &[&str]| {
            let names: Vec<_> = names.iter().map(|name| (*name, 1.0)).collect();
            self.sum(&names)
        };
        let quantities = self.quantities();
        Million {
            rows: vec![
                row(
                    "forms: event, key, counters of the limits",
                    self.sign(),
                    forms,
                ),
                row("counting forms", of(&[COUNT_SUBMITTED]), forms),
                row("emails to confirm", of(&[MAIL_CONFIRM, REPORT]), forms),
                row(
                    "the page that confirms, and its button",
                    of(&[CONFIRM_SHOW, CONFIRM]),
                    1.0,
                ),
                row("counting confirmations", self.count_confirmed(), 1.0),
                row("the public log", self.of(SEAL), 1.0),
                row("emails that thank", quantities.thank_you, 1.0),
                row(
                    "reminders",
                    of(&[REMIND, COUNT_REMINDER, MAIL_REMIND, REPORT]),
                    UNCONFIRMED,
                ),
                row("purges", of(&[PURGE, COUNT_PURGE]), UNCONFIRMED),
                row("pages that the CDN does not have", quantities.visit, VIEWS),
                row("retention, a month", of(&[RETENTION]), DAYS),
                row("drift check, a month", of(&[DRIFT_BEYOND]), DAYS),
            ],
        }
    }
}

impl Million {
    /// All of it, in millions of units.
    #[must_use]
    pub fn sum(&self) -> Units {
        let units = self.rows.iter().map(|row| row.units.times(row.times));
        units.sum()
    }

    /// The table of the scaling page. Prices are US dollars for a million write units and read units.
    #[must_use]
    pub fn table(&self, price: Units) -> String {
        let mut table = String::from(
            "| what | M write units | M read units | US dollars |\n|---|---:|---:|---:|\n",
        );
        let rows = self.rows.iter();
        let rows = rows.map(|row| (row.what, row.units.times(row.times)));
        for (what, Units { writes, reads }) in rows.chain([("all", self.sum())]) {
            let dollars = writes * price.writes + reads * price.reads;
            let _ = writeln!(
                table,
                "| {what} | {writes:.2} | {reads:.2} | {dollars:.2} |"
            );
        }
        table
    }
}
