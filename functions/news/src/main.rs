//! `news` as a Lambda function.

use aws_lambda_events::event::dynamodb::Event;
use lambda_runtime::{Error, LambdaEvent};
use runtime::{Tables, aws};

use news::News;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    runtime::logs::init();
    let news = &News::new(&Tables::from_env(), &aws::dynamodb());
    runtime::serve(|event: LambdaEvent<Event>| news.handle(event.payload)).await
}
