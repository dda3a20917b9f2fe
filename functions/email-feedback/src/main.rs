//! What SES tells about our mails, as a Lambda function fed by a queue.

use aws_lambda_events::event::sqs::SqsEvent;
use email_feedback::EmailFeedback;
use lambda_runtime::{Error, LambdaEvent};
use settings::{Settings, aws};

#[tokio::main]
async fn main() -> Result<(), Error> {
    telemetry::logs::init();
    let feedback = &EmailFeedback::new(&Settings::from_env()?, &aws::dynamodb());
    telemetry::serve(|event: LambdaEvent<SqsEvent>| feedback.handle(event.payload)).await
}
