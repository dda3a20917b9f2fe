//! The Lambda: wires [`Withdraw`] to the runtime.

use std::convert::Infallible;

use lambda_http::{Error, Request, run, service_fn, tracing};
use settings::{Settings, aws};

use withdraw::Withdraw;

#[tokio::main]
async fn main() -> Result<(), Error> {
    tracing::init_default_subscriber();
    let withdraw = &Withdraw::new(&Settings::from_env()?, &aws::dynamodb());
    run(service_fn(|request: Request| async move {
        Ok::<_, Infallible>(withdraw.handle(request).await)
    }))
    .await
}
