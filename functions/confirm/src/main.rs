//! `confirm` as a Lambda function.

use lambda_http::Error;
use runtime::{Settings, aws};

use confirm::Confirm;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    runtime::logs::init();
    let confirm =
        &Confirm::new(&Settings::from_env()?, &aws::dynamodb()).behind(std::env::var("EDGE").ok());
    public_http::serve(|request| confirm.handle(request)).await
}
