//! `email-feedback` as a Lambda function, fed by its queue.

use aws_lambda_events::event::sqs::SqsEvent;
use email_feedback::EmailFeedback;
use lambda_runtime::{Error, LambdaEvent};
use runtime::{Tables, aws};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    runtime::logs::init();
    let keys = runtime::keys_from_env()?;
    let feedback = &EmailFeedback::new(&Tables::from_env(), &keys, &aws::dynamodb());
    runtime::serve(|event: LambdaEvent<SqsEvent>| feedback.handle(event.payload)).await
}
