//! `my-signature` as a Lambda function.

use std::sync::Arc;

use lambda_http::Error;
use public_files::LogBucket;
use runtime::{Settings, aws};

use my_signature::MySignature;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    runtime::logs::init();
    let (settings, client) = (Settings::from_env()?, aws::dynamodb());
    let number = runtime::public_log_number_from_env()?;
    let mut my_signature = MySignature::new(&settings, &client)
        .with_sender(runtime::sender_from_env()?)
        .with_recipients(runtime::recipients_from_env()?)
        .behind(std::env::var("EDGE").ok());
    if let Some(files) = LogBucket::from_env("PUBLIC_LOG_BUCKET", number)? {
        my_signature = my_signature.with_public_log(&settings, &client, (number, Arc::new(files)));
    }
    let my_signature = &my_signature;
    public_http::serve(|request| my_signature.handle(request)).await
}
