//! Seals the public log: what two event sources of `seal-log` do on AWS.
//!
//! A checkpoint for each confirmation would be many small files, so facts wait up to a second for others. What was signed before
//! the log began is sealed first.

use std::collections::BTreeSet;
use std::time::Duration;

use aws_lambda_events::event::dynamodb::{Event, EventRecord};
use embedded_dynamodb::{Embedded, EmbeddedError};
use runtime::Tables;
use seal_log::{SealError, SealLog};
use tokio::sync::watch;

use crate::pumps::{Handler, Pump, Step, failures};

/// The interval between two checkpoints.
const EVERY: Duration = Duration::from_secs(1);

/// The first and the longest pause after a failure. It doubles in between.
const PAUSES: [Duration; 2] = [Duration::from_secs(1), Duration::from_secs(30)];

/// The facts of signatures.
struct Signatures(SealLog);

/// The facts of petitions.
struct Petitions(SealLog);

impl Handler for Signatures {
    const NAME: &'static str = "seal-log";

    async fn handle(&self, records: &[EventRecord]) -> Vec<String> {
        handle(&self.0, records).await
    }
}

impl Handler for Petitions {
    const NAME: &'static str = "seal-log-petitions";

    async fn handle(&self, records: &[EventRecord]) -> Vec<String> {
        handle(&self.0, records).await
    }
}

async fn handle(seal: &SealLog, records: &[EventRecord]) -> Vec<String> {
    let mut event = Event::default();
    event.records = records.to_vec();
    failures(seal.records(event).await)
}

/// Both readers of the logs' streams.
pub(crate) struct Sealing {
    seal: SealLog,
    signatures: Pump<Signatures>,
    petitions: Pump<Petitions>,
}

impl Sealing {
    /// The readers, each from where it was.
    pub(crate) async fn new(
        embedded: &Embedded,
        tables: &Tables,
        seal: SealLog,
    ) -> Result<Self, EmbeddedError> {
        let signatures = Signatures(seal.clone());
        let petitions = Petitions(seal.clone());
        Ok(Self {
            signatures: Pump::new(embedded, &tables.signature_log, signatures).await?,
            petitions: Pump::new(embedded, &tables.petition_log, petitions).await?,
            seal,
        })
    }

    /// Runs until `stop` becomes true. What is interrupted is done at the next start.
    pub(crate) async fn run(mut self, mut stop: watch::Receiver<bool>) {
        let (mut pause, mut has_begun) = (PAUSES[0], false);
        while !*stop.borrow_and_update() {
            let step = async {
                if !has_begun {
                    begin(&self.seal).await?;
                    has_begun = true;
                }
                let petitions = self.petitions.catch_up().await?;
                let signatures = self.signatures.catch_up().await?;
                let failed = petitions == Step::Failed || signatures == Step::Failed;
                Ok::<_, Failed>(failed)
            };
            let failed = tokio::select! {
                failed = step => failed.unwrap_or_else(|error| {
                    tracing::error!(error = %error.0, "the public log cannot be sealed; retrying");
                    true
                }),
                _ = stop.changed() => return,
            };
            let wait = match failed {
                true => pause,
                false => EVERY,
            };
            pause = match failed {
                true => PAUSES[1].min(pause * 2),
                false => PAUSES[0],
            };
            tokio::select! {
                () = tokio::time::sleep(wait) => {}
                _ = stop.changed() => {}
            }
        }
    }
}

/// Why nothing was sealed, for the log.
struct Failed(String);

impl From<SealError> for Failed {
    fn from(error: SealError) -> Self {
        Self(error.to_string())
    }
}

impl From<EmbeddedError> for Failed {
    fn from(error: EmbeddedError) -> Self {
        Self(error.to_string())
    }
}

async fn begin(seal: &SealLog) -> Result<(), SealError> {
    if seal.has_begun().await? {
        // What a crash left behind is published, and checkpoint and policy again if they were lost.
        seal.seal(BTreeSet::new()).await?;
        return Ok(());
    }
    let walked = seal.begin(|_| ()).await?;
    if walked.position.leaves > 0 {
        tracing::info!(
            leaves = walked.position.leaves,
            unreadable = walked.unreadable,
            "what was signed before is in the public log"
        );
    }
    Ok(())
}
