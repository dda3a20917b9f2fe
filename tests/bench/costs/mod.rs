//! What signatures cost at DynamoDB: each step is performed on the embedded database, which says what it consumed
//! (`ReturnConsumedCapacity`), by the rules of <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html>.
//! An absent item is half a read unit, or one if the read is consistent; each item of a transaction counts twice.

mod bench;
mod later;
mod million;
mod named;
mod prices;
mod requests;
mod steps;

use std::fmt::Write as _;

pub use million::{Million, Quantities};
pub use prices::{prices, written, written_bytes};
pub use steps::count;

/// A step, and what it takes on average.
#[derive(Clone, Debug)]
pub struct Step {
    /// Its name in the table.
    pub name: &'static str,
    /// Requests to DynamoDB.
    pub requests: f64,
    /// What it consumes.
    pub units: Units,
}

/// Capacity units.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "the names say it all")]
pub struct Units {
    pub writes: f64,
    pub reads: f64,
}

impl Units {
    fn times(self, factor: f64) -> Self {
        Self {
            writes: self.writes * factor,
            reads: self.reads * factor,
        }
    }
}

impl std::iter::Sum for Units {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |sum, one| Self {
            writes: sum.writes + one.writes,
            reads: sum.reads + one.reads,
        })
    }
}

/// What was counted.
#[derive(Clone, Debug)]
pub struct Counted {
    /// In the order of a signature's life.
    pub steps: Vec<Step>,
    /// The bytes of a form's event. Beyond 1,024 it takes 2 more write units.
    pub bytes_of_form: usize,
    /// The bytes that are stored for a confirmed signature, half of them with a name that is shown, as DynamoDB bills them:
    /// with 100 for each item.
    pub bytes: f64,
    /// Those of them in tables with point-in-time recovery.
    pub bytes_recoverable: f64,
}

impl Counted {
    /// What a step takes; nothing if it has another name.
    fn of(&self, name: &str) -> Units {
        let step = self.steps.iter().find(|step| step.name == name);
        step.map(|step| step.units).unwrap_or_default()
    }

    /// The table of the bench's page.
    #[must_use]
    pub fn table(&self) -> String {
        let mut table =
            String::from("| step | requests | write units | read units |\n|---|---:|---:|---:|\n");
        for Step {
            name,
            requests,
            units,
        } in &self.steps
        {
            let (writes, reads) = (units.writes, units.reads);
            let _ = writeln!(
                table,
                "| {name} | {requests:.2} | {writes:.2} | {reads:.2} |"
            );
        }
        table
    }
}
