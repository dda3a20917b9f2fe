//! The development mailbox: emails are stored in files instead of being sent, and shown at `/mailbox`.

mod pages;

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

use events::ids::SignatureId;
use jiff::Timestamp;
use send_email::OutgoingMail;
use serde::{Deserialize, Serialize};

pub(crate) use pages::{html, json};

use crate::MachineError;

/// The number of emails on a page.
const PER_PAGE: usize = 200;

/// The ending of a stored email's file.
const STORED: &str = ".json";
/// The ending while the file is being written.
const INCOMPLETE: &str = ".new";

/// A stored email, in the format of `/mailbox.json`.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct StoredMail {
    to: String,
    subject: String,
    text: String,
    html: String,
    links: Vec<String>,
    at: Timestamp,
}

/// A folder of emails.
///
/// A file is named after the event that its email is about: `{id}_{version}_{tag}.json`. Ids begin with the time,
/// so names sort from oldest to newest; a retried email has the same name; and the emails of a signature are found
/// without opening files. While a file is being written, its name ends in `.new`. If the process dies meanwhile, the
/// file is overwritten by a retry, or erased like the others.
#[derive(Clone, Debug)]
pub(crate) struct Mailbox {
    folder: PathBuf,
}

/// A page of emails, newest first.
pub(crate) struct MailPage {
    mails: Vec<StoredMail>,
    /// The parameter `before` of the next page, if there is one.
    before: Option<String>,
}

impl Mailbox {
    /// The mailbox in a data folder. The folder need not exist.
    pub(crate) fn of(data: &Path) -> Self {
        Self {
            folder: data.join("mailbox"),
        }
    }

    /// Whether a server has created the folder.
    pub(crate) fn exists(&self) -> bool {
        self.folder.is_dir()
    }

    /// Creates the folder if it is missing, readable by its owner only.
    pub(crate) fn create(&self) -> Result<(), MachineError> {
        fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(&self.folder)
            .map_err(|source| MachineError::Create {
                path: self.folder.clone(),
                source,
            })
    }

    /// Stores an email. A retry of the same email changes nothing.
    pub(crate) fn store(&self, mail: &OutgoingMail) -> io::Result<()> {
        let name = name_of(mail);
        let path = self.folder.join(name.clone() + STORED);
        if path.try_exists()? {
            return Ok(());
        }
        let stored = StoredMail {
            to: mail.to.clone(),
            subject: mail.subject.clone(),
            text: mail.text.clone(),
            html: mail.html.clone(),
            links: links(&mail.text),
            at: Timestamp::now(),
        };
        let incomplete = self.folder.join(name.clone() + INCOMPLETE);
        let mut file = OpenOptions::new()
            .create(true)
            .truncate(true)
            .write(true)
            .mode(0o600)
            .open(&incomplete)?;
        file.write_all(&serde_json::to_vec(&stored)?)?;
        file.sync_all()?;
        fs::rename(incomplete, path)
    }

    /// Removes the emails about a signature's events before `version`. Does nothing if there is no mailbox.
    pub(crate) fn erase(&self, signature: &SignatureId, version: u64) -> io::Result<()> {
        let tag = signature.tag.to_string();
        for ending in [STORED, INCOMPLETE] {
            for name in self.names(ending)? {
                let mut parts = name.splitn(3, '_').skip(1);
                let before = parts.next().and_then(|before| before.parse::<u64>().ok());
                if parts.next() == Some(&tag) && before.is_some_and(|before| before < version) {
                    fs::remove_file(self.folder.join(name + ending))?;
                }
            }
        }
        Ok(())
    }

    /// The newest emails, or the newest of those before `before`. Files that are not emails are ignored.
    pub(crate) fn page(&self, before: Option<&str>) -> io::Result<MailPage> {
        let mut names = self.names(STORED)?;
        names.retain(|name| before.is_none_or(|before| name.as_str() < before));
        names.sort_unstable_by(|a, b| b.cmp(a));
        let more = names.len() > PER_PAGE;
        names.truncate(PER_PAGE);
        let mut mails = Vec::with_capacity(names.len());
        for name in &names {
            match fs::read(self.folder.join(name.clone() + STORED)) {
                Ok(bytes) => mails.extend(serde_json::from_slice::<StoredMail>(&bytes)),
                // Erased meanwhile.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error),
            }
        }
        let before = names.pop().filter(|_| more);
        Ok(MailPage { mails, before })
    }

    /// The names of the files with this ending, without it.
    fn names(&self, ending: &str) -> io::Result<Vec<String>> {
        let entries = match fs::read_dir(&self.folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let mut names = Vec::new();
        for entry in entries {
            let name = entry?.file_name().to_string_lossy().into_owned();
            names.extend(name.strip_suffix(ending).map(str::to_owned));
        }
        Ok(names)
    }
}

/// The name of an email's file, from parts that are neither personal nor chosen by a visitor.
fn name_of(mail: &OutgoingMail) -> String {
    let id = mail.message_id.split('@').next().unwrap_or_default();
    let tag = |wanted| {
        let found = mail.tags.iter().find(|(name, _)| *name == wanted);
        found.map_or("", |(_, value)| value.as_str())
    };
    format!("{id}_{}_{}", tag("version"), tag("signature"))
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        .collect()
}

/// The URLs in a plain text, in their order.
fn links(text: &str) -> Vec<String> {
    text.split_whitespace()
        .map(|word| word.trim_matches(['<', '>', '(', ')']))
        .filter(|word| word.starts_with("https://") || word.starts_with("http://"))
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests;
