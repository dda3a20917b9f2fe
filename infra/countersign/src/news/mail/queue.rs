//! The queue of emails with news: on AWS that of the emails that nobody waits for, on one machine a list in the database.

use send_email::NewsMessage;

use crate::failure::Failure;
use crate::place::Opened;
use crate::sqs::Sqs;

/// Where the messages go.
pub(super) enum NewsQueue {
    OneMachine(one_machine::NewsQueue),
    Sqs(Sqs),
}

impl NewsQueue {
    /// The queue of these tables.
    pub(super) fn of(opened: &Opened) -> Result<Self, Failure> {
        if let Some(embedded) = opened.embedded() {
            let queue = one_machine::NewsQueue::new(embedded, &opened.settings.tables);
            return Ok(Self::OneMachine(queue));
        }
        Ok(Self::Sqs(Sqs::from_env("LATER_MAIL_QUEUE_URL")?))
    }

    /// Puts the messages into it. Some may be there already if it fails.
    pub(super) async fn put(&self, messages: &[NewsMessage]) -> Result<(), Failure> {
        let records: Vec<_> = messages
            .iter()
            .map(NewsMessage::to_record)
            .collect::<Result<_, _>>()?;
        match self {
            Self::OneMachine(queue) => Ok(queue.put(records).await?),
            Self::Sqs(queue) => {
                let bodies = records.iter().map(serde_json::to_string);
                queue.put(bodies.collect::<Result<_, _>>()?).await
            }
        }
    }
}
