//! The Lambda: wires [`Sign`] to the runtime.

use std::convert::Infallible;

use lambda_http::{Error, Request, run, service_fn, tracing};
use settings::{Settings, aws};

use sign::Sign;

#[tokio::main]
async fn main() -> Result<(), Error> {
    tracing::init_default_subscriber();
    let sign = &Sign::new(&Settings::from_env()?, &aws::dynamodb());
    run(service_fn(|request: Request| async move {
        Ok::<_, Infallible>(sign.handle(request).await)
    }))
    .await
}
