//! `check-drift` as a Lambda function. A schedule starts it, and it stops a little before its timeout.

use std::time::{Duration, Instant, SystemTime};

use lambda_runtime::{Error, LambdaEvent};
use runtime::{Tables, aws};

use check_drift::CheckDrift;

/// The time before the timeout for finishing a page and saving the state.
const MARGIN: Duration = Duration::from_secs(20);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    runtime::logs::init();
    let check = &CheckDrift::new(&Tables::from_env(), &aws::dynamodb());
    runtime::serve(|event: LambdaEvent<serde_json::Value>| async move {
        let left = event.context.deadline().duration_since(SystemTime::now());
        let left = left.unwrap_or_default().saturating_sub(MARGIN);
        // An error is logged, and the next run continues from the saved state.
        check.run_or_log(Instant::now() + left).await
    })
    .await
}
