//! `send-email` as a Lambda function, fed by its queue.

use aws_lambda_events::event::sqs::SqsEvent;
use lambda_runtime::{Error, LambdaEvent};
use runtime::{MailSettings, Settings, aws};
use send_email::SendEmail;
use send_email::ses::Ses;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    runtime::logs::init();
    let settings = Settings::from_env()?;
    let mail = MailSettings::from_env()?;
    let ses = Ses::from_env(mail.configuration_set);
    let mailer = &SendEmail::new(&settings, &aws::dynamodb(), ses, mail.from);
    runtime::serve(|event: LambdaEvent<SqsEvent>| mailer.handle(event.payload)).await
}
