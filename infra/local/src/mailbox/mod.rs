//! The development mailbox: mails are kept in files instead of being sent, and shown.

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

/// So many mails are shown at once.
const SHOWN: usize = 200;

/// The end of a mail's name, and of that of one which is not written to its end.
const KEPT: &str = ".json";
const BEGUN: &str = ".new";

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
///
/// A file is named after the event that its mail is about: `{id}_{version}_{tag}.json`. Ids begin
/// with the time, so names sort from the oldest to the newest; the same mail has the same name; and
/// the mails of a signature are found without looking into them. While a mail is being written,
/// its file ends in `.new`; one of a process that died is written anew, or erased like the others.
#[derive(Clone, Debug)]
pub(crate) struct Mailbox {
    folder: PathBuf,
}

/// Some mails, the newest first.
pub(crate) struct Shown {
    mails: Vec<Kept>,
    /// What to ask for to see older ones, if there are any.
    before: Option<String>,
}

impl Mailbox {
    /// The mailbox in a data folder, whether or not it is there.
    pub(crate) fn of(data: &Path) -> Self {
        Self {
            folder: data.join("mailbox"),
        }
    }

    /// Creates the folder if it is missing; only its owner can open it.
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

    /// Keeps a mail. The same mail sent again is kept once.
    pub(crate) fn keep(&self, mail: &OutgoingMail) -> io::Result<()> {
        let name = name_of(mail);
        let path = self.folder.join(name.clone() + KEPT);
        if path.try_exists()? {
            return Ok(());
        }
        let kept = Kept {
            to: mail.to.clone(),
            subject: mail.subject.clone(),
            text: mail.text.clone(),
            html: mail.html.clone(),
            links: links(&mail.text),
            at: Timestamp::now(),
        };
        let begun = self.folder.join(name.clone() + BEGUN);
        let mut file = OpenOptions::new()
            .create(true)
            .truncate(true)
            .write(true)
            .mode(0o600)
            .open(&begun)?;
        file.write_all(&serde_json::to_vec(&kept)?)?;
        file.sync_all()?;
        fs::rename(begun, path)
    }

    /// Removes the mails about a signature's events before `version`. Without a mailbox there are none.
    pub(crate) fn erase(&self, signature: &SignatureId, version: u64) -> io::Result<()> {
        let tag = signature.tag.to_string();
        for ending in [KEPT, BEGUN] {
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

    /// The newest first, and only those older than `before`. A file that is no mail is passed over.
    pub(crate) fn newest(&self, before: Option<&str>) -> io::Result<Shown> {
        let mut names = self.names(KEPT)?;
        names.retain(|name| before.is_none_or(|before| name.as_str() < before));
        names.sort_unstable_by(|a, b| b.cmp(a));
        let more = names.len() > SHOWN;
        names.truncate(SHOWN);
        let mut mails = Vec::with_capacity(names.len());
        for name in &names {
            match fs::read(self.folder.join(name.clone() + KEPT)) {
                Ok(bytes) => mails.extend(serde_json::from_slice::<Kept>(&bytes)),
                // Erased meanwhile.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error),
            }
        }
        let before = names.pop().filter(|_| more);
        Ok(Shown { mails, before })
    }

    /// The names of the mails with this ending, without it.
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

/// From the parts of a mail that are neither personal nor chosen by a visitor.
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

/// The addresses in a plain text, in their order.
fn links(text: &str) -> Vec<String> {
    text.split_whitespace()
        .map(|word| word.trim_matches(['<', '>', '(', ')']))
        .filter(|word| word.starts_with("https://") || word.starts_with("http://"))
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests;
