//! The Lambda: a schedule starts it.

use jiff::Timestamp;
use lambda_runtime::{Error, LambdaEvent};
use retention::{Policy, Retention};
use runtime::{Tables, aws};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    runtime::logs::init();
    let policy = Policy::from_env()?;
    let retention = &Retention::new(&Tables::from_env(), &aws::dynamodb());
    runtime::serve(|_: LambdaEvent<serde_json::Value>| async move {
        let report = retention
            .run(&policy, Timestamp::now(), false, |_| {})
            .await;
        match report {
            Ok(report) => tracing::info!(
                reminded = report.reminded,
                purged = report.purged,
                expired = report.expired,
                "what was due is done"
            ),
            Err(error) => tracing::error!(%error, "what is left is done in the next run"),
        }
    })
    .await
}
