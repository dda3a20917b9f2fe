//! The queue of emails with news: on AWS that of the emails that nobody waits for, on one machine a list in the database.

use std::time::Duration;

use aws_sdk_sqs::Client;
use aws_sdk_sqs::types::SendMessageBatchRequestEntry;
use send_email::NewsMessage;
use tokio::time::sleep;

use crate::failure::Failure;
use crate::place::Opened;

/// SQS's limit for one request.
const AT_ONCE: usize = 10;
/// How often messages that SQS did not take are sent again, beside what the SDK retries.
const ATTEMPTS: u32 = 5;
/// The pause before that.
const PAUSE: Duration = Duration::from_secs(1);

/// Where the messages go.
pub(super) enum NewsQueue {
    OneMachine(one_machine::NewsQueue),
    Sqs { client: Client, url: String },
}

impl NewsQueue {
    /// The queue of these tables.
    pub(super) fn of(opened: &Opened) -> Result<Self, Failure> {
        if let Some(embedded) = opened.embedded() {
            let queue = one_machine::NewsQueue::new(embedded, &opened.settings.tables);
            return Ok(Self::OneMachine(queue));
        }
        let url = std::env::var("LATER_MAIL_QUEUE_URL").map_err(|_| {
            "LATER_MAIL_QUEUE_URL is not set: run the command through infra/aws/run, which sets it"
        })?;
        let client = Client::new(&runtime::aws::config("AWS_ENDPOINT_URL_SQS"));
        Ok(Self::Sqs { client, url })
    }

    /// Puts the messages into it. Some may be there already if it fails.
    pub(super) async fn put(&self, messages: &[NewsMessage]) -> Result<(), Failure> {
        let records: Vec<_> = messages
            .iter()
            .map(NewsMessage::to_record)
            .collect::<Result<_, _>>()?;
        let (client, url) = match self {
            Self::OneMachine(queue) => return Ok(queue.put(records).await?),
            Self::Sqs { client, url } => (client, url),
        };
        for records in records.chunks(AT_ONCE) {
            let entry = |(number, record)| -> Result<_, Failure> {
                let entry = SendMessageBatchRequestEntry::builder()
                    .id(format!("{number}"))
                    .message_body(serde_json::to_string(record)?);
                Ok(entry.build()?)
            };
            let entries = records.iter().enumerate().map(entry);
            send(client, url, entries.collect::<Result<_, _>>()?).await?;
        }
        Ok(())
    }
}

/// Sends the entries of one request, and again those that SQS did not take.
async fn send(
    client: &Client,
    url: &str,
    mut entries: Vec<SendMessageBatchRequestEntry>,
) -> Result<(), Failure> {
    for attempt in 0..ATTEMPTS {
        let sent = client
            .send_message_batch()
            .queue_url(url)
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
