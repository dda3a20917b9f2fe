//! The Lambda: wires [`Page`] to the runtime.

use lambda_http::Error;
use settings::{Settings, aws};

use page::Page;

#[tokio::main]
async fn main() -> Result<(), Error> {
    telemetry::logs::init();
    let page = &Page::new(&Settings::from_env()?, &aws::dynamodb());
    telemetry::serve_http(|request| page.handle(request)).await
}
