//! `confirm` as a Lambda function.

use lambda_http::Error;
use runtime::{Settings, aws};

use confirm::Confirm;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    runtime::logs::init();
    let confirm = &Confirm::new(&Settings::from_env()?, &aws::dynamodb());
    public_http::serve(|request| confirm.handle(request)).await
}
