//! Sends emails from one machine: through a mail server, or into the development mailbox.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use send_email::{OutgoingMail, SendError, Transport};

use crate::MachineError;
use crate::mailbox::Mailbox;
use crate::smtp::Smtp;

/// What [`DESTINATION`] contains if the server sends through a mail server.
const SMTP: &str = "smtp\n";
/// What it contains if the server shows emails instead.
const MAILBOX: &str = "mailbox\n";
/// The file in the data folder that says where the server that started last sends emails.
const DESTINATION: &str = "emails-go-to";

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

fn destination(data: &Path) -> PathBuf {
    data.join(DESTINATION)
}

/// Notes for the commands where the server sends emails.
pub(crate) fn remember(data: &Path, transport: &LocalTransport) -> Result<(), MachineError> {
    let path = destination(data);
    let kind = match transport {
        LocalTransport::Smtp(_) => SMTP,
        LocalTransport::Mailbox(_) => MAILBOX,
    };
    fs::write(&path, kind).map_err(|source| MachineError::Create { path, source })
}

/// Whether the server of a data folder shows emails at `/mailbox`, as far as the folder remembers. One of an earlier release has
/// left a mailbox only if it showed them.
#[must_use]
pub fn shows_mails(data: &Path) -> bool {
    match fs::read_to_string(destination(data)) {
        Ok(kind) => kind == MAILBOX,
        Err(_) => Mailbox::of(data).exists(),
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

    use super::*;

    #[tokio::test]
    async fn the_folder_remembers_where_the_last_server_sent_its_emails() {
        let data = tempfile::tempdir().unwrap();
        let data = data.path();
        assert!(!shows_mails(data), "nobody has shown any");
        let mailbox = Mailbox::of(data);
        mailbox.create().unwrap();
        assert!(shows_mails(data), "an earlier release");
        let smtp = LocalTransport::Smtp(Smtp::new("smtp://127.0.0.1:1").unwrap());
        remember(data, &smtp).unwrap();
        assert!(!shows_mails(data));
        remember(data, &LocalTransport::Mailbox(mailbox)).unwrap();
        assert!(shows_mails(data));
        fs::write(destination(data), "").unwrap();
        assert!(!shows_mails(data), "cut off");
    }
}
