//! `sign` as a Lambda function.

use lambda_http::Error;
use runtime::{Settings, aws};

use sign::{Limits, Pace, Sign};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    runtime::logs::init();
    let sign = &Sign::new(&Settings::from_env()?, &aws::dynamodb())
        .with_limits(Limits::from_env()?)
        .with_pace(Pace::from_env()?)
        .with_sender(runtime::sender_from_env()?)
        .with_recipients(runtime::recipients_from_env()?)
        .behind(std::env::var("EDGE").ok());
    public_http::serve(|request| sign.handle(request)).await
}
