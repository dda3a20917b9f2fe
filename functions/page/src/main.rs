//! The Lambda: wires [`Page`] to the runtime.

use lambda_http::Error;
use settings::{Tables, aws};

use page::Page;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    telemetry::logs::init();
    let base_url = settings::base_url_from_env()?;
    let page = &Page::new(&Tables::from_env(), &base_url, &aws::dynamodb());
    telemetry::serve_http(|request| page.handle(request)).await
}
