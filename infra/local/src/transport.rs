//! How mails leave one machine: by a mail server, or into the development mailbox.

use std::io;

use send_email::{OutgoingMail, SendError, Transport};

use crate::mailbox::Mailbox;
use crate::smtp::Smtp;

/// Where mails go.
#[derive(Clone, Debug)]
pub(crate) enum LocalTransport {
    /// To a mail server.
    Smtp(Smtp),
    /// Into files.
    Mailbox(Mailbox),
}

impl LocalTransport {
    /// How many times so far no mail at all could be sent.
    pub(crate) fn outages(&self) -> u64 {
        match self {
            Self::Smtp(smtp) => smtp.outages(),
            Self::Mailbox(_) => 0,
        }
    }
}

impl Transport for LocalTransport {
    async fn send(&self, mail: OutgoingMail) -> Result<(), SendError> {
        match self {
            Self::Smtp(smtp) => smtp.send(&mail).await,
            Self::Mailbox(mailbox) => {
                let mailbox = mailbox.clone();
                let kept = tokio::task::spawn_blocking(move || mailbox.keep(&mail)).await;
                kept.map_err(io::Error::other)
                    .flatten()
                    .map_err(|error| SendError::Retry(format!("the mailbox: {}", error.kind())))
            }
        }
    }
}
