//! `my-signature` as a Lambda function.

use lambda_http::Error;
use runtime::{Settings, aws};

use my_signature::MySignature;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    runtime::logs::init();
    let my_signature = &MySignature::new(&Settings::from_env()?, &aws::dynamodb())
        .with_sender(runtime::sender_from_env()?)
        .behind(std::env::var("EDGE").ok());
    public_http::serve(|request| my_signature.handle(request)).await
}
