//! Reads an event from a message of the queue. The body is one record of the log's stream as JSON, as an EventBridge
//! Pipe passes it on.

use aws_lambda_events::event::dynamodb::EventRecord;
use events::envelope::Recorded;
use events::signature::SignatureEvent;

use crate::MailError;

/// The event, or `None` for a deleted item: items of the log are only deleted when an operator removes a petition.
pub(crate) fn read(body: &str) -> Result<Option<Recorded<SignatureEvent>>, MailError> {
    // Errors of serde quote what they read, so only the position is reported.
    let record: EventRecord = serde_json::from_str(body).map_err(|error| {
        MailError::Unreadable(format!("line {}, column {}", error.line(), error.column()))
    })?;
    if record.event_name == "REMOVE" {
        return Ok(None);
    }
    Recorded::from_item(record.change.new_image)
        .map(Some)
        .map_err(|error| MailError::Unreadable(error.to_string()))
}
