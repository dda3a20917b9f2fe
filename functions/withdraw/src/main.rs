//! The Lambda: wires [`Withdraw`] to the runtime.

use lambda_http::Error;
use settings::{Settings, aws};

use withdraw::Withdraw;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    telemetry::logs::init();
    let withdraw = &Withdraw::new(&Settings::from_env()?, &aws::dynamodb());
    telemetry::serve_http(|request| withdraw.handle(request)).await
}
