//! Puts messages into a queue of a stack.

use std::time::Duration;

use aws_sdk_sqs::Client;
use aws_sdk_sqs::types::SendMessageBatchRequestEntry;
use tokio::time::sleep;

use crate::failure::Failure;

/// SQS's limit for one request.
const AT_ONCE: usize = 10;
/// How often messages that SQS did not take are sent again, beside what the SDK retries.
const ATTEMPTS: u32 = 5;
/// The pause before that.
const PAUSE: Duration = Duration::from_secs(1);

/// A queue.
pub(crate) struct Sqs {
    client: Client,
    url: String,
}

impl Sqs {
    /// The queue whose address the environment variable has.
    pub(crate) fn from_env(variable: &str) -> Result<Self, Failure> {
        let url = std::env::var(variable).map_err(|_| {
            format!("{variable} is not set: run the command through infra/aws/run, which sets it")
        })?;
        let client = Client::new(&runtime::aws::config("AWS_ENDPOINT_URL_SQS"));
        Ok(Self { client, url })
    }

    /// Puts messages with these bodies into it. Some may be there already if it fails.
    pub(crate) async fn put(&self, bodies: Vec<String>) -> Result<(), Failure> {
        for bodies in bodies.chunks(AT_ONCE) {
            let entry = |(number, body): (usize, &String)| -> Result<_, Failure> {
                let entry = SendMessageBatchRequestEntry::builder()
                    .id(format!("{number}"))
                    .message_body(body);
                Ok(entry.build()?)
            };
            let entries = bodies.iter().enumerate().map(entry);
            self.send(entries.collect::<Result<_, _>>()?).await?;
        }
        Ok(())
    }

    /// Sends the entries of one request, and again those that SQS did not take.
    async fn send(&self, mut entries: Vec<SendMessageBatchRequestEntry>) -> Result<(), Failure> {
        for attempt in 0..ATTEMPTS {
            let sent = self
                .client
                .send_message_batch()
                .queue_url(&self.url)
                .set_entries(Some(entries.clone()))
                .send()
                .await
                .map_err(|error| {
                    format!(
                        "SQS does not take the messages ({}): run the command again, it goes on where it was",
                        aws_sdk_sqs::error::DisplayErrorContext(error)
                    )
                })?;
            let failed: Vec<_> = sent.failed().iter().map(|failed| failed.id()).collect();
            entries.retain(|entry| failed.contains(&entry.id()));
            if entries.is_empty() {
                return Ok(());
            }
            if attempt + 1 < ATTEMPTS {
                sleep(PAUSE).await;
            }
        }
        Err(
            "SQS does not take some of the messages: run the command again, it goes on where it was"
                .into(),
        )
    }
}
