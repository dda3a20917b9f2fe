//! Signed answers: whether the site signed that it refused somebody. They are verified with a key that is given, or with the one
//! that the site publishes.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use public_files::client::Client;
use public_log::answer::Answer;
use public_log::note::{KeyType, VerifierKey};
use serde::Serialize;
use url::Url;

use super::AuditError;
use super::files::{ReadError, Web};
use super::report::Report;
use super::text;
use crate::failure::Failure;

/// Where a site has the key.
const KEY: &str = "answers/key";
/// The longest answer and the longest key, in bytes.
const LONGEST: usize = 16 * 1024;

/// What verifies answers.
#[derive(Clone, Debug)]
pub(super) enum Key {
    Given(VerifierKey),
    /// The one that this site publishes.
    Of(Url),
}

impl Key {
    /// Reads a key, or the address of a site or of its key.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let text = text.trim();
        if !text.contains("://") {
            let key = VerifierKey::parse(text).ok();
            let key = key.filter(|key| key.kind() == KeyType::Note);
            return key.map(Self::Given).ok_or_else(|| {
                "must be a public key (NAME+ID+KEY, as at /answers/key of a site), or the address of a site like \
                 https://sign.example.org"
                    .to_owned()
            });
        }
        let url = Url::parse(text).ok().filter(|url| {
            let is_web = matches!(url.scheme(), "https" | "http") && url.has_host();
            let path = url.path().trim_matches('/');
            is_web && (path.is_empty() || path == KEY)
        });
        let mut url = url.ok_or("must be the address of a site, like https://sign.example.org")?;
        url.set_path("");
        url.set_query(None);
        url.set_fragment(None);
        Ok(Self::Of(url))
    }

    async fn read(&self) -> Result<VerifierKey, Failure> {
        let site = match self {
            Self::Given(key) => return Ok(key.clone()),
            Self::Of(site) => site.as_str().trim_end_matches('/').to_owned(),
        };
        let web = Web::new(Client::new()?, site);
        let address = web.address(KEY);
        let bytes = match web.get(KEY, LONGEST).await {
            // That is not a key.
            Err(ReadError::TooLong { .. }) => None,
            read => read.map_err(|error| AuditError::NoKey(error.to_string()))?,
        };
        let text = bytes.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        let key = text.and_then(|text| VerifierKey::parse(text.trim()).ok());
        Ok(key.ok_or_else(|| {
            AuditError::NoLog(format!(
                "there is no public key at {address}: correct the address, or give the key with --key"
            ))
        })?)
    }
}

/// An answer that is valid.
#[derive(Debug, Serialize)]
pub(super) struct Valid {
    file: String,
    /// The name of the key that signed it.
    key: String,
    petition: String,
    asked: &'static str,
    reason: String,
    /// The minute.
    at: jiff::Timestamp,
}

impl Valid {
    /// What is printed.
    pub(super) fn line(&self) -> String {
        let Self {
            file,
            key,
            petition,
            asked,
            reason,
            at,
        } = self;
        let at = at.strftime("%Y-%m-%d %H:%M UTC");
        format!("answer {file}: valid, {key} refused ({reason}): {asked} {petition}, {at}")
    }
}

/// Verifies answers.
pub(super) async fn verify(
    answers: &[PathBuf],
    key: &Key,
    report: &mut Report,
) -> Result<(), Failure> {
    let key = key.read().await?;
    for file in answers {
        let name = file.display().to_string();
        match Answer::verify(&read(file, &name)?, &key) {
            Ok(answer) => report.answers.push(Valid {
                file: name,
                key: answer.name,
                petition: answer.petition.to_string(),
                asked: answer.asked.name(),
                reason: answer.reason.as_str().to_owned(),
                at: answer.at,
            }),
            Err(problem) => report.wrong(format!("answer {name}: {problem}")),
        }
    }
    Ok(())
}

/// The text of a file, without what copying it changes: the ends of lines, and spaces around it.
fn read(file: &Path, name: &str) -> Result<String, Failure> {
    let open = File::open(file);
    let mut bytes = Vec::new();
    let read = open.and_then(|open| open.take(LONGEST as u64).read_to_end(&mut bytes));
    read.map_err(|error| AuditError::file("--answer", name, &error))?;
    Ok(format!("{}\n", text::published(&bytes).trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_given_or_that_of_a_site() {
        for site in [
            "https://sign.example.org",
            "https://sign.example.org/answers/key",
        ] {
            let key = Key::parse(site);
            assert!(
                matches!(&key, Ok(Key::Of(url)) if url.as_str() == "https://sign.example.org/")
            );
        }
        let key = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
        assert!(matches!(Key::parse(key), Ok(Key::Given(given)) if given.to_string() == key));
        for bad in [
            "",
            "sign.example.org",
            "ftp://sign.example.org",
            "https://sign.example.org/petitions",
            "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        ] {
            assert!(Key::parse(bad).is_err(), "{bad}");
        }
    }
}
