//! `count` as a Lambda function.

use aws_lambda_events::event::dynamodb::Event;
use lambda_runtime::{Error, LambdaEvent};
use runtime::{Tables, aws};

use count::Count;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    runtime::logs::init();
    let keys = runtime::keys_from_env()?;
    let count = &Count::new(&Tables::from_env(), &keys, &aws::dynamodb());
    runtime::serve(|event: LambdaEvent<Event>| count.handle(event.payload)).await
}
