//! `send-email` as a Lambda function, fed by its queues.

use aws_lambda_events::event::sqs::SqsEvent;
use lambda_runtime::{Error, LambdaEvent};
use runtime::{MailSettings, Settings, aws};
use send_email::ses::Ses;
use send_email::{Rate, SendEmail};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    runtime::logs::init();
    let settings = Settings::from_env()?;
    let mail = MailSettings::from_env()?;
    let ses = Ses::from_env(mail.configuration_set);
    let mailer = &SendEmail::new(&settings, &aws::dynamodb(), ses, mail.from)
        .with_rate(mail.per_second.map(|all| Rate::share(all, mail.processes)))
        .giving_way();
    runtime::serve(|event: LambdaEvent<SqsEvent>| mailer.handle(event.payload)).await
}
