//! Reads what a message of the queue asks for. The body is one record as JSON: of the log's stream, as an EventBridge Pipe passes
//! it on, or in the same form one that asks for news.

use aws_lambda_events::event::dynamodb::EventRecord;
use events::envelope::Recorded;
use events::signature::SignatureEvent;

use crate::MailError;
use crate::news::NewsMessage;

/// What a message asks for.
pub(crate) enum Message {
    /// The mail about an event, if the event requires one.
    Event(Box<Recorded<SignatureEvent>>),
    /// The mail of a mailing to one signer.
    News(NewsMessage),
    /// Nothing: an item was deleted. Items of the log are only deleted when an operator removes a petition.
    Nothing,
}

/// Reads the body of a message.
pub(crate) fn read(body: &str) -> Result<Message, MailError> {
    // Errors of serde quote what they read, so only the position is reported.
    let record: EventRecord = serde_json::from_str(body).map_err(|error| {
        MailError::Unreadable(format!("line {}, column {}", error.line(), error.column()))
    })?;
    if record.event_name == "REMOVE" {
        return Ok(Message::Nothing);
    }
    if let Some(news) = NewsMessage::read(&record.change.new_image) {
        let unreadable = |why: &str| MailError::Unreadable(why.to_owned());
        return news.map(Message::News).map_err(unreadable);
    }
    Recorded::from_item(record.change.new_image)
        .map(|event| Message::Event(Box::new(event)))
        .map_err(|error| MailError::Unreadable(error.to_string()))
}
