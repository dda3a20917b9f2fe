//! The events that SES publishes about mails.
//! <https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html>

use std::collections::HashMap;

use events::ids::SignatureId;
use outbox::MailingId;
use serde::Deserialize;

/// What SES reports about a mail. It holds addresses, so it has no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Feedback {
    /// The reader's mail server accepted it.
    Delivered,
    /// It bounced permanently.
    Bounced {
        recipients: Vec<String>,
        feedback_id: String,
    },
    /// Its reader marked it as spam.
    Complained {
        recipients: Vec<String>,
        feedback_id: String,
    },
    /// SES accepted it, but then refused to send it.
    Rejected,
    /// Something that changes nothing here.
    Other,
}

/// The mail that an event is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mail {
    pub(crate) signature: SignatureId,
    /// The version of the event that the mail was about, or with whose details it was sent.
    pub(crate) version: u64,
    /// The mailing that it belongs to, if it brought news.
    pub(crate) mailing: Option<MailingId>,
}

/// An event, with its mail if the mail is ours.
#[derive(Clone)]
pub(crate) struct SesEvent {
    pub(crate) feedback: Feedback,
    pub(crate) mail: Option<Mail>,
}

/// The message is not an SES event. The error quotes nothing of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the message is not an SES event (line {line}, column {column})")]
pub(crate) struct Unreadable {
    line: usize,
    column: usize,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Published {
    event_type: String,
    mail: PublishedMail,
    bounce: Option<Bounce>,
    complaint: Option<Complaint>,
}

#[derive(Deserialize)]
struct PublishedMail {
    #[serde(default)]
    tags: HashMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Bounce {
    bounce_type: String,
    #[serde(default)]
    bounced_recipients: Vec<Recipient>,
    feedback_id: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Complaint {
    #[serde(default)]
    complained_recipients: Vec<Recipient>,
    complaint_feedback_type: Option<String>,
    feedback_id: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Recipient {
    email_address: String,
}

/// What SES publishes, as plain text, when an event destination is created or changed.
/// <https://github.com/ope-tech/laravel-ses/issues/10>
const TEST_MESSAGE: &str = "Successfully validated SNS topic for Amazon SES event publishing.";

/// Reads a message's body.
pub(crate) fn read(body: &str) -> Result<SesEvent, Unreadable> {
    if body.trim() == TEST_MESSAGE {
        return Ok(SesEvent {
            feedback: Feedback::Other,
            mail: None,
        });
    }
    // Errors of serde quote what they read, so only the position is reported.
    let published: Published = serde_json::from_str(body).map_err(|error| Unreadable {
        line: error.line(),
        column: error.column(),
    })?;
    let addresses = |list: Vec<Recipient>| list.into_iter().map(|one| one.email_address).collect();
    let feedback = match (
        published.event_type.as_str(),
        published.bounce,
        published.complaint,
    ) {
        ("Delivery", ..) => Feedback::Delivered,
        ("Reject", ..) => Feedback::Rejected,
        ("Bounce", Some(bounce), _) if bounce.bounce_type == "Permanent" => Feedback::Bounced {
            recipients: addresses(bounce.bounced_recipients),
            feedback_id: bounce.feedback_id,
        },
        // The reader moved it out of the spam folder.
        ("Complaint", _, Some(complaint))
            if complaint.complaint_feedback_type.as_deref() == Some("not-spam") =>
        {
            Feedback::Other
        }
        ("Complaint", _, Some(complaint)) => Feedback::Complained {
            recipients: addresses(complaint.complained_recipients),
            feedback_id: complaint.feedback_id,
        },
        _ => Feedback::Other,
    };
    Ok(SesEvent {
        feedback,
        mail: mail(&published.mail.tags),
    })
}

/// The mail by its tags. A mail that somebody else sent with our configuration set has none.
fn mail(tags: &HashMap<String, Vec<String>>) -> Option<Mail> {
    let tag = |name| tags.get(name)?.first();
    let stream = format!("{}/{}", tag("petition")?, tag("signature")?);
    let signature = SignatureId::parse(&stream).ok()?;
    let mailing = match tag("mailing") {
        Some(mailing) => Some(MailingId::from_tag(signature.petition.clone(), mailing).ok()?),
        None => None,
    };
    Some(Mail {
        version: tag("version")?.parse().ok()?,
        signature,
        mailing,
    })
}
