//! What audits of one log remember: the policy that they trust, the last verified checkpoint, and how far an audit is.

use std::fs::{self, File};
use std::io::{BufReader, BufWriter, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use public_log::audit::State;
use serde::{Deserialize, Serialize};

use super::place::numbered;
use super::trust::Trust;
use crate::failure::Failure;

/// The file.
#[derive(Debug)]
pub(super) struct Memory {
    path: PathBuf,
    content: Content,
    /// Whether something was found. Nothing is kept any more then: the next audit must find it again.
    found: bool,
}

#[derive(Debug, Default, Serialize, Deserialize)]
struct Content {
    /// The name of the log.
    log: String,
    policy: String,
    /// Whether it was audited by its own address, and not only as the newest log of its site.
    #[serde(default)]
    is_chosen: bool,
    state: State,
}

/// The same, written while the state is elsewhere.
#[derive(Serialize)]
struct Kept<'a> {
    log: &'a str,
    policy: &'a str,
    is_chosen: bool,
    state: &'a State,
}

impl Memory {
    /// Opens `file`, or the file of the log with this name in the user's cache folder.
    pub(super) fn open(file: Option<&Path>, log: &str) -> Result<Self, Failure> {
        let path = match file {
            Some(file) => file.to_owned(),
            None => folder()?.join(file_name(log)),
        };
        let named = path.display();
        let content = match File::open(&path) {
            Ok(open) => serde_json::from_reader(BufReader::new(open)).map_err(|error| {
                format!(
                    "{named} cannot be read ({error}): give another --state FILE, or remove it, which forgets the last checkpoint"
                )
            })?,
            Err(error) if error.kind() == ErrorKind::NotFound => Content::default(),
            Err(error) => return Err(format!("{named} cannot be read: {error}").into()),
        };
        Ok(Self {
            path,
            content,
            found: false,
        })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// The file in the user's cache folder about the log with this name, if there is one.
    pub(super) fn of_other(log: &str) -> Result<Option<PathBuf>, Failure> {
        let path = folder()?.join(file_name(log));
        Ok(path.exists().then_some(path))
    }

    /// The name of the log.
    pub(super) fn log(&self) -> Option<&str> {
        Some(self.content.log.as_str()).filter(|log| !log.is_empty())
    }

    pub(super) fn is_chosen(&self) -> bool {
        self.content.is_chosen
    }

    /// Keeps that the log was audited by its own address.
    pub(super) fn choose(&mut self) -> Result<(), Failure> {
        self.content.is_chosen = true;
        self.save()
    }

    /// The policy of the last audit.
    pub(super) fn policy(&self) -> Option<&str> {
        Some(self.content.policy.as_str()).filter(|policy| !policy.is_empty())
    }

    pub(super) fn state(&self) -> &State {
        &self.content.state
    }

    /// Refuses to be mixed up with the memory of another log.
    pub(super) fn must_be_of(&self, log: &str) -> Result<(), Failure> {
        let of = &self.content.log;
        if !of.is_empty() && of != log {
            let path = self.path.display();
            let site = |log| numbered(log).map(|(site, _)| site);
            let began = match site(of).is_some() && site(of) == site(log) {
                true => "another log began: ",
                false => "",
            };
            return Err(format!(
                "{began}{path} remembers an audit of the log {of}, and this is the log {log}: give another --state FILE for \
                 {log}, or leave --state away, which keeps a file for each log"
            )
            .into());
        }
        Ok(())
    }

    /// Keeps the policy for the next audit.
    pub(super) fn trust(&mut self, trust: &Trust, log: &str) -> Result<(), Failure> {
        self.content.log = log.to_owned();
        self.content.policy.clone_from(&trust.text);
        self.save()
    }

    /// Takes the state, which is too large for two of it, until it is [put](Self::put) back.
    pub(super) fn take(&mut self) -> State {
        std::mem::take(&mut self.content.state)
    }

    /// Puts the state back: how far the audit is, and whether it found something.
    pub(super) fn put(&mut self, state: State, found: bool) {
        self.content.state = state;
        self.found |= found;
    }

    /// Keeps how far the audit of the log with this name is, as long as nothing was found.
    pub(super) fn keep(&mut self, log: &str) -> Result<(), Failure> {
        log.clone_into(&mut self.content.log);
        self.save()
    }

    /// The same on the way, while the state is taken.
    pub(super) fn keep_on_the_way(&mut self, state: &State, log: &str) -> Result<(), Failure> {
        log.clone_into(&mut self.content.log);
        self.write(&Kept {
            log: &self.content.log,
            policy: &self.content.policy,
            is_chosen: self.content.is_chosen,
            state,
        })
    }

    /// Forgets a log that did not verify.
    pub(super) fn forget(&mut self) -> Result<(), Failure> {
        self.content = Content::default();
        match fs::remove_file(&self.path) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                let path = self.path.display();
                Err(format!("{path} cannot be removed ({error}): remove it").into())
            }
            _ => Ok(()),
        }
    }

    fn save(&self) -> Result<(), Failure> {
        match self.found {
            true => Ok(()),
            false => self.write(&self.content),
        }
    }

    /// Writes the file whole, or not at all.
    fn write(&self, content: &impl Serialize) -> Result<(), Failure> {
        let write = || {
            let folder = self.path.parent().filter(|one| !one.as_os_str().is_empty());
            let folder = folder.unwrap_or(Path::new("."));
            fs::create_dir_all(folder)?;
            let mut file = tempfile::NamedTempFile::new_in(folder)?;
            let mut writer = BufWriter::new(&mut file);
            serde_json::to_writer(&mut writer, content)?;
            writer.flush()?;
            drop(writer);
            file.persist(&self.path)?;
            Ok::<_, std::io::Error>(())
        };
        let path = self.path.display();
        Ok(write().map_err(|error| {
            format!("{path} cannot be written ({error}): give another --state FILE")
        })?)
    }
}

/// The folder of this command in the user's cache.
fn folder() -> Result<PathBuf, Failure> {
    let variable = |name| std::env::var_os(name).filter(|value| !value.is_empty());
    let cache = match (variable("XDG_CACHE_HOME"), variable("HOME")) {
        (Some(cache), _) => PathBuf::from(cache),
        (None, Some(home)) => Path::new(&home).join(".cache"),
        (None, None) => {
            return Err(
                "there is no cache folder, since HOME is not set: give --state FILE".into(),
            );
        }
    };
    Ok(cache.join("countersign").join("audit"))
}

/// A name without anything that has a meaning in paths.
fn file_name(log: &str) -> String {
    let plain = |letter: char| match letter {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '-' | '.' => letter,
        _ => '_',
    };
    format!("{}.json", log.chars().map(plain).collect::<String>())
}
