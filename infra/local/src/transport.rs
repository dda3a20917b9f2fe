//! Sends emails from one machine: through a mail server, or into the development mailbox.

use std::io;
use std::path::Path;

use send_email::{OutgoingMail, SendError, Transport};

use crate::mailbox::Mailbox;
use crate::smtp::Smtp;

/// The destination of emails.
#[derive(Clone, Debug)]
pub(crate) enum LocalTransport {
    /// A mail server.
    Smtp(Smtp),
    /// Files in the data folder.
    Mailbox(Mailbox),
}

impl LocalTransport {
    /// The number of emails that are sent concurrently. Mail servers accept few connections from one client.
    pub(crate) fn at_once(&self) -> usize {
        match self {
            Self::Smtp(_) => 8,
            Self::Mailbox(_) => 32,
        }
    }

    /// The same for emails that nobody waits for, and for those that failed, so that most connections are left to the others.
    pub(crate) fn few_at_once(&self) -> usize {
        match self {
            Self::Smtp(_) => 2,
            Self::Mailbox(_) => 8,
        }
    }

    /// The number of attempts that failed because no email could be sent at all.
    pub(crate) fn outages(&self) -> u64 {
        match self {
            Self::Smtp(smtp) => smtp.outages(),
            Self::Mailbox(_) => 0,
        }
    }
}

/// Sends one email now: through the mail server, or without one into the mailbox of the data folder.
///
/// # Errors
/// [`SendError`], and if the mailbox's folder cannot be created.
pub async fn send_now(
    data: &Path,
    smtp: Option<Smtp>,
    mail: OutgoingMail,
) -> Result<(), SendError> {
    let transport = match smtp {
        Some(smtp) => LocalTransport::Smtp(smtp),
        None => {
            let mailbox = Mailbox::of(data);
            let created = mailbox.create();
            created.map_err(|error| SendError::Outage(error.to_string()))?;
            LocalTransport::Mailbox(mailbox)
        }
    };
    transport.send(mail).await
}

impl Transport for LocalTransport {
    async fn send(&self, mail: OutgoingMail) -> Result<(), SendError> {
        match self {
            Self::Smtp(smtp) => smtp.send(&mail).await,
            Self::Mailbox(mailbox) => {
                let mailbox = mailbox.clone();
                let stored = tokio::task::spawn_blocking(move || mailbox.store(&mail)).await;
                stored
                    .map_err(io::Error::other)
                    .flatten()
                    .map_err(|error| SendError::Outage(format!("the mailbox: {}", error.kind())))
            }
        }
    }
}
