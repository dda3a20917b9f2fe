//! The mailer as a Lambda function, fed by its queue.

use aws_lambda_events::event::sqs::SqsEvent;
use lambda_runtime::{Error, LambdaEvent};
use send_email::SendEmail;
use send_email::ses::Ses;
use settings::{MailSettings, Settings, aws};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    telemetry::logs::init();
    let settings = Settings::from_env()?;
    let mail = MailSettings::from_env()?;
    let ses = Ses::new(aws::ses(), mail.configuration_set);
    let mailer = &SendEmail::new(&settings, &aws::dynamodb(), ses, mail.from);
    telemetry::serve(|event: LambdaEvent<SqsEvent>| mailer.handle(event.payload)).await
}
