//! The Lambda: a schedule starts it every hour. A feed that fails is no error of the function.

use feeds::Reach;
use import_news::{ImportNews, Mode};
use jiff::Timestamp;
use lambda_runtime::{Error, LambdaEvent};
use runtime::{Tables, aws};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    runtime::logs::init();
    let log = runtime::log_key_from_env()?;
    let import = ImportNews::new(
        &Tables::from_env(),
        Some(&log),
        &aws::dynamodb(),
        Reach::Public,
    )?;
    let import = &import;
    runtime::try_serve(|_: LambdaEvent<serde_json::Value>| async move {
        let reports = import
            .run(None, Mode::Scheduled, Timestamp::now())
            .await
            .inspect_err(|error| tracing::error!(%error, "no feed was asked for; the next run is in an hour"))?;
        let failed = reports.iter().filter(|report| report.outcome.is_err()).count();
        tracing::info!(feeds = reports.len(), failed, "the feeds were asked for");
        Ok::<_, Error>(())
    })
    .await
}
