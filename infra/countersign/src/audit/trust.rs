//! Which policy an audit trusts: one that was given, the one that an earlier audit trusted, or the one that the log publishes.

use std::fs;
use std::path::Path;

use public_log::note::VerifierKey;
use public_log::policy::{Policy, PolicyError};

use super::AuditError;
use super::memory::Memory;
use super::text;
use crate::failure::Failure;

pub(super) const NO_POLICY: &str = "the log has no file policy, so its key is not known: correct the address, or give one with --policy FILE";

/// The policy that is published beside a log.
#[derive(Debug)]
pub(super) struct Published {
    pub(super) text: String,
    /// Its address or path.
    pub(super) place: String,
}

impl Published {
    /// Reads it. It names a log.
    pub(super) fn policy(&self) -> Result<Policy, Failure> {
        let place = format!("the policy that the log publishes ({})", self.place);
        let policy = Policy::parse(&self.text).map_err(|error| damaged(&place, &error))?;
        if policy.logs().is_empty() {
            return Err(format!("{place} names no log: {REMEDY}").into());
        }
        Ok(policy)
    }

    /// The name of its log.
    pub(super) fn name(&self) -> Option<String> {
        Some(self.policy().ok()?.logs().first()?.key.name().to_owned())
    }
}

/// What to do about a policy that the reader has not written.
const REMEDY: &str = "ask the operator why, or give a policy that you kept with --policy FILE";

fn damaged(place: &str, error: &PolicyError) -> Failure {
    let damage = match error.line {
        0 => "is empty or cut off: it has no quorum line".to_owned(),
        line => format!("is damaged: its line {line} cannot be read"),
    };
    format!("{place} {damage}; {REMEDY}").into()
}

/// Where the policy is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum From {
    File,
    Remembered,
    Published,
}

/// A policy that is trusted.
#[derive(Debug)]
pub(super) struct Trust {
    pub(super) policy: Policy,
    pub(super) text: String,
    from: From,
    /// The log publishes another one.
    differs: bool,
}

/// Reads the file of a policy.
pub(super) fn read(file: &Path) -> Result<String, Failure> {
    let path = file.display();
    let read = fs::read_to_string(file);
    let read = read
        .map_err(|error| AuditError::Usage(format!("--policy {path} cannot be read: {error}")))?;
    Ok(text::published(read.as_bytes()))
}

impl Trust {
    /// The policy in a file, for receipts without a log.
    pub(super) fn given(file: &Path) -> Result<Self, Failure> {
        Self::decide(Some(file), None, None)
    }

    pub(super) fn decide(
        given: Option<&Path>,
        memory: Option<&Memory>,
        published: Option<&Published>,
    ) -> Result<Self, Failure> {
        let remembered = memory.and_then(|memory| Some((memory.policy()?, memory.path())));
        let (policy, text, from) = match (given, remembered, published) {
            (Some(file), ..) => {
                let text = read(file)?;
                let policy = Policy::parse(&text).map_err(|error| {
                    let path = file.display();
                    AuditError::Usage(format!("--policy {path} is not a policy: {error}"))
                })?;
                (policy, text, From::File)
            }
            (None, Some((text, path)), _) => {
                let place = format!("the policy that is remembered in {}", path.display());
                let policy = Policy::parse(text).map_err(|error| damaged(&place, &error))?;
                (policy, text.to_owned(), From::Remembered)
            }
            (None, None, Some(published)) => {
                let text = published.text.clone();
                (published.policy()?, text, From::Published)
            }
            (None, None, None) => return Err(AuditError::NoLog(NO_POLICY.to_owned()).into()),
        };
        Ok(Self {
            policy,
            from,
            differs: published.is_some_and(|published| lines(&published.text) != lines(&text)),
            text,
        })
    }

    /// What the person at the terminal should know about it.
    pub(super) fn notes(&self, memory: &Memory) -> Vec<String> {
        let mut notes = Vec::new();
        let path = memory.path().display();
        if self.from == From::Published {
            notes.push(format!(
                "The policy (key and witnesses) is the one that the log itself publishes. Compare it with a copy of somebody \
                 else. It is remembered in {path} once the log was verified with it."
            ));
        }
        if self.differs {
            let trusted = match self.from {
                From::File => "the one of --policy",
                From::Remembered | From::Published => "the one of the last audit",
            };
            notes.push(format!(
                "The log now publishes another policy than {trusted}, which this audit keeps to. Ask the operator why. To trust \
                 the new one, save it and give it with --policy FILE."
            ));
        }
        notes
    }

    /// The policy is of the log `of`, and the place calls its log `published`.
    fn of_another(&self, of: &str, published: &str) -> Failure {
        match self.from {
            From::File => AuditError::Usage(format!(
                "--policy is the policy of the log {of}, and this is the log {published}: give the policy of {published}, or \
                 correct the address"
            ))
            .into(),
            From::Remembered | From::Published => format!(
                "other log: earlier audits remembered the policy of the log {of}, and this log now calls itself \
                 {published}. Ask the operator why. To audit {published} anew, give its policy with --policy FILE, and another \
                 --state FILE"
            )
            .into(),
        }
    }

    /// The key of the log that is called `name`, or what its published policy calls it: a copy has another address. Otherwise of
    /// the only one.
    pub(super) fn log(
        &self,
        name: &str,
        published: Option<&Published>,
    ) -> Result<VerifierKey, Failure> {
        let logs = self.policy.logs();
        let named = |name: &str| logs.iter().find(|log| log.key.name() == name);
        let published = published.and_then(Published::name);
        let published = published.as_deref();
        let found = named(name).or_else(|| named(published?));
        match (found, logs) {
            (Some(log), _) => Ok(log.key.clone()),
            (None, [log]) => match published {
                Some(published) => Err(self.of_another(log.key.name(), published)),
                None => Ok(log.key.clone()),
            },
            (None, _) => Err(format!(
                "the policy has no log line for {name}: add one, or correct the address"
            )
            .into()),
        }
    }
}

/// What a policy says, without comments and empty lines.
fn lines(policy: &str) -> Vec<Vec<&str>> {
    let lines = policy.lines().map(|line| line.split_whitespace().collect());
    let says = |words: &Vec<&str>| words.first().is_some_and(|word| !word.starts_with('#'));
    lines.filter(says).collect()
}
