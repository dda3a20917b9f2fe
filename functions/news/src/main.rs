//! The `news` function on AWS Lambda.

use aws_lambda_events::event::dynamodb::Event;
use lambda_runtime::{Error, LambdaEvent};
use settings::{Tables, aws};

use news::News;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    telemetry::logs::init();
    let news = &News::new(&Tables::from_env(), &aws::dynamodb());
    telemetry::serve(|event: LambdaEvent<Event>| news.handle(event.payload)).await
}
