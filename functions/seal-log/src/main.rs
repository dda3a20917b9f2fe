//! `seal-log` as a Lambda function, fed by its queue and by the petition log's stream.

use std::sync::Arc;

use lambda_runtime::{Error, LambdaEvent};
use public_files::LogBucket;
use runtime::aws;
use seal_log::{SealError, SealLog, SealSettings};
use serde_json::Value;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    runtime::logs::init();
    let settings = SealSettings::from_env()?;
    let bucket = LogBucket::from_env("PUBLIC_LOG_BUCKET", settings.number)?;
    let missing = "the environment variable PUBLIC_LOG_BUCKET is missing: set it to the bucket for the files of the public log";
    let bucket = bucket.ok_or_else(|| SealError::Settings(missing.to_owned()))?;
    let seal = &SealLog::new(&settings, &aws::dynamodb(), Arc::new(bucket))?;
    runtime::try_serve(|event: LambdaEvent<Value>| async move {
        seal.handle(event.payload).await.map_err(Error::from)
    })
    .await
}
