//! The `count` function on AWS Lambda.

use aws_lambda_events::event::dynamodb::Event;
use count::Count;
use lambda_runtime::{Error, LambdaEvent, service_fn};
use settings::Settings;

#[tokio::main]
async fn main() -> Result<(), Error> {
    lambda_runtime::tracing::init_default_subscriber();
    let settings = Settings::from_env()?;
    let count = Count::new(&settings, &settings::aws::dynamodb());
    let count = &count;
    lambda_runtime::run(service_fn(async |event: LambdaEvent<Event>| {
        Ok::<_, Error>(count.handle(event.payload).await)
    }))
    .await
}
