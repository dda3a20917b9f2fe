//! Which mails leave first: those that somebody waits for.

use aws_lambda_events::event::dynamodb::EventRecord;

/// The types of the events whose mails nobody waits for: thanks after a confirmation or a move, that an
/// endorsement was accepted, and reminders. In
/// `infra/aws/template.yaml` the queues are filtered by the same types.
pub const LATER: [&str; 4] = [
    "SignatureConfirmed",
    "ReminderRequested",
    "SignatureReceived",
    "EndorsementApproved",
];

/// When a mail leaves, compared with others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Priority {
    /// Its reader waits for it: the answer to a form, or a link that they asked for.
    First,
    /// Nobody waits for it, so it leaves when no mail that comes first is late.
    Later,
}

impl Priority {
    /// The priority of the mail about an event of this type. Events that require no mail have [`Self::First`], since they
    /// need no turn.
    #[must_use]
    pub fn of_type(event_type: &str) -> Self {
        if LATER.contains(&event_type) {
            Self::Later
        } else {
            Self::First
        }
    }

    /// The priority of the mail about a record of the log's stream.
    #[must_use]
    pub fn of_record(record: &EventRecord) -> Self {
        match record.change.new_image.get("type") {
            Some(serde_dynamo::AttributeValue::S(name)) => Self::of_type(name),
            _ => Self::First,
        }
    }
}
