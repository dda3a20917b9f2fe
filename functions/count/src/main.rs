//! The `count` function on AWS Lambda.

use aws_lambda_events::event::dynamodb::Event;
use lambda_runtime::{Error, LambdaEvent};
use settings::{Settings, aws};

use count::Count;

#[tokio::main]
async fn main() -> Result<(), Error> {
    telemetry::logs::init();
    let count = &Count::new(&Settings::from_env()?, &aws::dynamodb());
    telemetry::serve(|event: LambdaEvent<Event>| count.handle(event.payload)).await
}
