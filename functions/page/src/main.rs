//! The Lambda: wires [`Page`] to the runtime.

use std::convert::Infallible;

use lambda_http::{Error, Request, run, service_fn, tracing};
use settings::{Settings, aws};

use page::Page;

#[tokio::main]
async fn main() -> Result<(), Error> {
    tracing::init_default_subscriber();
    let page = &Page::new(&Settings::from_env()?, &aws::dynamodb());
    run(service_fn(|request: Request| async move {
        Ok::<_, Infallible>(page.handle(request).await)
    }))
    .await
}
