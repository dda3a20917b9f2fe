//! The development mailbox: mails are kept in files instead of being sent, and shown.

mod pages;

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use send_email::{OutgoingMail, SendError, Transport};
use serde::{Deserialize, Serialize};

pub(crate) use pages::{html, json};

use crate::smtp::Smtp;

/// The newest so many mails are shown.
const SHOWN: usize = 200;

/// Where mails go.
#[derive(Clone, Debug)]
pub(crate) enum Post {
    /// To a mail server.
    Smtp(Smtp),
    /// Into files.
    Mailbox(Mailbox),
}

impl Transport for Post {
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

/// One kept mail, as `/mailbox.json` shows it.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Kept {
    to: String,
    subject: String,
    text: String,
    html: String,
    links: Vec<String>,
    at: Timestamp,
}

/// A folder of mails.
#[derive(Clone, Debug)]
pub(crate) struct Mailbox {
    folder: PathBuf,
}

impl Mailbox {
    /// Opens the folder, making it if it is missing; only its owner can look into it.
    pub(crate) fn open(data: &Path) -> io::Result<Self> {
        let folder = data.join("mailbox");
        fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(&folder)?;
        Ok(Self { folder })
    }

    /// Keeps a mail. The same mail sent again, by its id, is kept once.
    fn keep(&self, mail: &OutgoingMail) -> io::Result<()> {
        let id: String = mail
            .message_id
            .chars()
            .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
            .collect();
        let again = |name: &str| name.ends_with(&format!("_{id}.json"));
        if self.names()?.iter().any(|name| again(name)) {
            return Ok(());
        }
        let at = Timestamp::now();
        let kept = Kept {
            to: mail.to.clone(),
            subject: mail.subject.clone(),
            text: mail.text.clone(),
            html: mail.html.clone(),
            links: links(&mail.text),
            at,
        };
        let begun = self.folder.join(format!("{id}.new"));
        let mut file = OpenOptions::new()
            .create(true)
            .truncate(true)
            .write(true)
            .mode(0o600)
            .open(&begun)?;
        file.write_all(&serde_json::to_vec(&kept)?)?;
        file.sync_all()?;
        let name = format!("{:020}_{id}.json", at.as_nanosecond());
        fs::rename(begun, self.folder.join(name))
    }

    /// The newest first. A file that is no mail is passed over.
    pub(crate) fn newest(&self) -> io::Result<Vec<Kept>> {
        let mut names = self.names()?;
        names.sort_unstable_by(|a, b| b.cmp(a));
        names.truncate(SHOWN);
        let mut mails = Vec::with_capacity(names.len());
        for name in names {
            let bytes = fs::read(self.folder.join(name))?;
            mails.extend(serde_json::from_slice::<Kept>(&bytes));
        }
        Ok(mails)
    }

    fn names(&self) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(&self.folder)? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if name.ends_with(".json") {
                names.push(name);
            }
        }
        Ok(names)
    }
}

/// The addresses in a plain text, in their order.
fn links(text: &str) -> Vec<String> {
    text.split_whitespace()
        .map(|word| word.trim_matches(['<', '>', '(', ')']))
        .filter(|word| word.starts_with("https://") || word.starts_with("http://"))
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mail(id: &str, text: &str) -> OutgoingMail {
        OutgoingMail {
            to: "ana@example.org".into(),
            subject: "<b>Please</b> confirm".into(),
            text: text.into(),
            html: "<p>\"quoted\"</p>".into(),
            message_id: format!("<{id}@example.org>"),
            ..OutgoingMail::default()
        }
    }

    fn filled() -> (tempfile::TempDir, Mailbox) {
        let data = tempfile::tempdir().unwrap();
        let mailbox = Mailbox::open(data.path()).unwrap();
        mailbox
            .keep(&mail("1", "Go to\nhttps://sign.example.org/confirm/abc\n"))
            .unwrap();
        mailbox.keep(&mail("2", "No address")).unwrap();
        mailbox.keep(&mail("1", "sent again")).unwrap();
        (data, mailbox)
    }

    #[test]
    fn mails_are_kept_once_and_shown_newest_first() {
        let (_data, mailbox) = filled();
        let mails = mailbox.newest().unwrap();
        assert_eq!(mails.len(), 2);
        assert_eq!(mails[0].text, "No address");
        assert_eq!(mails[1].links, ["https://sign.example.org/confirm/abc"]);
    }

    #[test]
    fn the_page_escapes_what_mails_say_and_links_their_links() {
        let (_data, mailbox) = filled();
        let page = pages::render(mailbox.newest().unwrap()).unwrap();
        assert!(!page.contains("<b>Please"));
        assert!(page.contains("href=\"https://sign.example.org/confirm/abc\""));
        assert!(!page.contains("srcdoc=\"<p>\"quoted"));
        assert!(page.contains("sandbox"));
    }
}
