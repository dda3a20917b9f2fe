//! `page` as a Lambda function.

use lambda_http::Error;
use runtime::retention::Policy;
use runtime::{Tables, aws};

use page::Page;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    runtime::logs::init();
    let base_url = runtime::base_url_from_env()?;
    let page = Page::new(&Tables::from_env(), &base_url, &aws::dynamodb());
    let page = &page.keeping(Policy::from_env()?);
    public_http::serve(|request| page.handle(request)).await
}
