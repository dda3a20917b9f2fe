//! `countersign verify`: is the log genuine, and do the views match it?

use std::time::Duration;

use event_store::integrity::Integrity;
use views::{PetitionViews, ProjectionError, SignatureViews, Verified};

use crate::failure::{CommandError, Failure};
use crate::genuine;
use crate::output;
use crate::place::Place;
use crate::progress::Progress;
use crate::public_log::{compare, note_other_name};

pub(crate) const EXAMPLES: &str = "\
Examples:
  countersign verify
      Check the data folder. The server may keep running.
  infra/aws/run STACK countersign verify --aws
      The same on AWS.

The exit code is 0 if every event is genuine and can be read and everything matches, and 1
otherwise. Of the public log it compares how many have confirmed in each petition, and waits some
seconds for it; a difference is an error once the newest checkpoint is more than 5 minutes old.
";

/// A server that is still counting gets this long to catch up before a difference is reported.
const CATCH_UP: [Duration; 5] = [
    Duration::from_millis(250),
    Duration::from_millis(500),
    Duration::from_secs(1),
    Duration::from_secs(2),
    Duration::from_secs(4),
];

/// How many differences of each view are printed.
const NAMED: usize = 20;

/// Checks the authentication code of every event, folds both logs and compares every item of the views with the result.
pub(crate) async fn run(place: &Place) -> Result<(), Failure> {
    let (settings, client, _open) = place.open().await?;
    let mut check = Some(genuine::begin(&client, &settings).await?);
    let signatures = SignatureViews::new(&settings.tables, &settings.keys, &client);
    let petitions = PetitionViews::new(&settings.tables, &client);
    let progress = Progress::over(
        &client,
        &settings.tables.signature_log,
        "signature events read",
    );
    let progress = progress.await?;
    let read = |read| {
        progress.reached(read);
        if progress.is_full() {
            progress.waits_for("comparing signatures with what is shown");
        }
    };
    let mut integrity = Integrity::default();
    let signatures = settled(async || {
        // The first comparison reads the whole log, and checks it on the way.
        let verified = signatures.verify_with(check.take(), read).await?;
        if let Some(found) = &verified.integrity {
            integrity = found.clone();
        }
        Ok::<_, ProjectionError>(verified)
    })
    .await?;
    progress.waits_for("comparing petitions");
    let petitions = settled(async || petitions.verify().await).await?;
    progress.clear();
    output::line("recomputed from both logs and compared with every item that the site shows:");
    genuine::report(&integrity);
    let remedy = if integrity.altered > 0 {
        "Do NOT rebuild, which would show what was altered"
    } else {
        "If no server is running, start it, let it catch up and verify again; otherwise run countersign rebuild"
    };
    let what = "signatures (counts, days, public signers)";
    report(what, &signatures, remedy);
    report("petitions (texts, goals, news)", &petitions, remedy);
    let public_log = compare::compare(&settings, &client, CATCH_UP).await;
    note_other_name(&settings, &client).await;
    let mut unreadable = signatures.unreadable;
    unreadable.extend(&petitions.unreadable);
    output::unreadable(
        &unreadable,
        "their views are compared with what comes before",
    );
    if integrity.altered > 0 {
        return Err(CommandError::Altered.into());
    }
    if !(signatures.differences.is_empty() && petitions.differences.is_empty()) {
        return Err(CommandError::ViewsDiffer.into());
    }
    if !unreadable.is_empty() {
        return Err(CommandError::Unreadable.into());
    }
    public_log
}

/// Retries until there is no difference, or the time to catch up is over.
async fn settled<E>(mut verify: impl AsyncFnMut() -> Result<Verified, E>) -> Result<Verified, E> {
    for wait in CATCH_UP {
        let verified = verify().await?;
        if verified.differences.is_empty() {
            return Ok(verified);
        }
        tokio::time::sleep(wait).await;
    }
    verify().await
}

fn report(what: &str, verified: &Verified, remedy: &str) {
    let differences = &verified.differences;
    if differences.is_empty() {
        output::line(&format!("  {what}: the same"));
        return;
    }
    output::line(&format!(
        "  {what}: {}. {remedy}",
        match differences.len() {
            number if verified.more => format!("MORE THAN {number} DIFFERENCES"),
            1 => "1 DIFFERENCE".to_owned(),
            number => format!("{number} DIFFERENCES"),
        }
    ));
    for difference in differences.iter().take(NAMED) {
        output::line(&format!("    {difference}"));
    }
}
