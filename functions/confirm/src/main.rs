//! The Lambda: wires [`Confirm`] to the runtime.

use lambda_http::Error;
use settings::{Settings, aws};

use confirm::Confirm;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    telemetry::logs::init();
    let confirm = &Confirm::new(&Settings::from_env()?, &aws::dynamodb());
    telemetry::serve_http(|request| confirm.handle(request)).await
}
