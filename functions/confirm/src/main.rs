//! The Lambda: wires [`Confirm`] to the runtime.

use std::convert::Infallible;

use lambda_http::{Error, Request, run, service_fn, tracing};
use settings::{Settings, aws};

use confirm::Confirm;

#[tokio::main]
async fn main() -> Result<(), Error> {
    tracing::init_default_subscriber();
    let confirm = &Confirm::new(&Settings::from_env()?, &aws::dynamodb());
    run(service_fn(|request: Request| async move {
        Ok::<_, Infallible>(confirm.handle(request).await)
    }))
    .await
}
