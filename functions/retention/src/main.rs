//! The Lambda: a schedule starts it every hour. A run that fails is an error of the function, so that its alarm rings.

use jiff::Timestamp;
use lambda_runtime::{Error, LambdaEvent};
use retention::{Policy, Retention};
use runtime::{Tables, aws};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    runtime::logs::init();
    let policy = Policy::from_env()?;
    let log = runtime::log_key_from_env()?;
    let retention = &Retention::new(&Tables::from_env(), Some(&log), &aws::dynamodb());
    runtime::try_serve(|_: LambdaEvent<serde_json::Value>| async move {
        let report = retention
            .run_hour(&policy, Timestamp::now())
            .await
            .inspect_err(
                |error| tracing::error!(%error, "what is left is done at this hour tomorrow"),
            )?;
        tracing::info!(
            reminded = report.reminded,
            purged = report.purged,
            expired = report.expired,
            goals = report.goals,
            unreadable = report.unreadable.number(),
            "what was due in this hour's part of the log is done"
        );
        Ok::<_, Error>(())
    })
    .await
}
