//! What an append costs while stream records wait to be read: it must not depend on their number.
//!
//! Only the log is measured, in this process, without the readers: their work would be in the figures otherwise.

use embedded_dynamodb::{Embedded, StreamReader};
use system_tests::Result;
use test_support::deployment::TestDeployment;

use crate::measure::{cpu_time, median};
use crate::replay;
use crate::table::{Line, Table};

/// Signatures in a round.
const PEOPLE: usize = 1_000;
/// Rounds at each size, of which the median counts.
const ROUNDS: usize = 5;

/// Measures with no record unread, with a tenth of `most`, and with `most`.
pub(crate) async fn backlog(most: usize) -> Result<Table> {
    let folder = tempfile::tempdir()?;
    let embedded = Embedded::open(&folder.path().join("countersign.db"))?;
    let deployment = TestDeployment::on(embedded.clone(), &"0".repeat(64)).await;
    let log = &deployment.settings.tables.signature_log;
    for name in ["count", "send-email"] {
        StreamReader::new(embedded.clone(), log, name).await?;
    }
    let mut table = Table::default();
    let (mut people, mut unread) = (0, 0);
    for size in [0, most / 10, most] {
        while unread < size {
            unread += write(&deployment, &mut people).await?;
        }
        let mut costs = Vec::new();
        for _ in 0..ROUNDS {
            let before = cpu_time(std::process::id())?;
            let events = write(&deployment, &mut people).await?;
            let used = cpu_time(std::process::id())?.saturating_sub(before);
            costs.push(used / u32::try_from(events)?);
            unread += events;
        }
        table.line(Line {
            what: format!("append, {size} unread"),
            per_second: None,
            times: None,
            processor: Some(median(&mut costs)),
        });
    }
    Ok(table)
}

async fn write(deployment: &TestDeployment, people: &mut usize) -> Result<usize> {
    let some = *people..*people + PEOPLE;
    *people = some.end;
    replay::write(deployment, some.clone(), &some).await
}
