//! Where a log is: on a site, at an address of its own, or in a folder.

use std::path::{Path, PathBuf};

use public_files::client::Client;
use public_log::folder::Folder;
use public_log::policy::Policy;
use public_log::tiles::{Resource, Source as _};
use url::Url;

use super::AuditError;
use super::files::{Files, ReadError, Web};
use crate::failure::Failure;

/// Below which path a site has its logs.
const LOGS: &str = "public-log";
/// The most logs that are looked for on a site.
const MOST_LOGS: u32 = 100;
/// The longest policy, in bytes.
const LONGEST_POLICY: usize = 64 * 1024;

/// What was given on the command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Site(Url),
    Log(Url),
    Folder(PathBuf),
}

impl Place {
    /// Reads an address or a path.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let text = text.trim();
        let is_address = text.starts_with("https://") || text.starts_with("http://");
        if !is_address && !text.contains("://") && !text.is_empty() {
            return Ok(Self::Folder(text.into()));
        }
        let url = Url::parse(text).ok().filter(|_| is_address);
        let url = url.filter(|url| {
            let has_user = !url.username().is_empty() || url.password().is_some();
            let is_plain = url.query().is_none() && url.fragment().is_none();
            url.has_host() && !has_user && (is_plain || is_petition(url))
        });
        let mut url = url.ok_or(
            "must be a web address like https://sign.example.org or https://sign.example.org/public-log/1, or a folder",
        )?;
        if is_petition(&url) {
            // Its site is meant: the log is of all petitions.
            url.set_path("");
            url.set_query(None);
            url.set_fragment(None);
        }
        let path = url.path().trim_matches('/').to_owned();
        match path.as_str() {
            "" | LOGS => {
                url.set_path("");
                Ok(Self::Site(url))
            }
            path => {
                url.set_path(path);
                Ok(Self::Log(url))
            }
        }
    }
}

/// Whether this is a page of a petition.
fn is_petition(url: &Url) -> bool {
    let first = url.path_segments().and_then(|mut segments| segments.next());
    first == Some("petitions")
}

/// A log that was found.
pub(super) struct Log {
    pub(super) files: Files,
    /// The site that shows counts, if the log is part of one.
    pub(super) site: Option<Web>,
    /// Its address without the scheme, which should be its name.
    address: Option<String>,
}

impl Log {
    /// Finds the log. A site that had to begin another log has several: the last one counts.
    pub(super) async fn find(place: &Place) -> Result<Self, Failure> {
        let (log, site) = match place {
            Place::Folder(folder) => return Self::in_folder(folder),
            Place::Log(url) => {
                let base = url.as_str().trim_end_matches('/');
                let site = base
                    .rsplit_once('/')
                    .filter(|(_, number)| number.parse::<u32>().is_ok())
                    .and_then(|(logs, _)| logs.strip_suffix(&format!("/{LOGS}")));
                (base.to_owned(), site.map(str::to_owned))
            }
            Place::Site(url) => {
                let site = url.as_str().trim_end_matches('/').to_owned();
                let log = newest(&site).await?;
                (log, Some(site))
            }
        };
        let client = Client::new()?;
        let address = log.split_once("://").map(|(_, address)| address.to_owned());
        Ok(Self {
            files: Files::Web(Box::new(Web::new(client.clone(), log))),
            site: site.map(|site| Web::new(client, site)),
            address,
        })
    }

    fn in_folder(folder: &Path) -> Result<Self, Failure> {
        if !folder.is_dir() {
            let path = folder.display();
            return Err(AuditError::Usage(format!(
                "{path} is not a folder: give the folder that has the file checkpoint, or an address that begins with https://, \
                 like https://sign.example.org"
            ))
            .into());
        }
        Ok(Self {
            files: Files::Folder(Folder::new(folder)),
            site: None,
            address: None,
        })
    }

    /// Refuses a place that has no checkpoint.
    pub(super) fn must_exist(&mut self) -> Result<(), Failure> {
        let read = match self.files.read(&[Resource::Checkpoint]) {
            // The audit says so.
            Err(ReadError::TooLong { .. }) => return Ok(()),
            read => read.map_err(|error| AuditError::Incomplete(error.to_string()))?,
        };
        if read.into_iter().flatten().next().is_some() {
            return Ok(());
        }
        Err(AuditError::NoLog(
            "there is neither a file checkpoint nor a file policy, so there is no log: correct the address".to_owned(),
        )
        .into())
    }

    /// The policy that is published beside the log.
    pub(super) async fn policy(&self) -> Result<Option<String>, Failure> {
        let bytes = match &self.files {
            Files::Web(web) => web.get("policy", LONGEST_POLICY).await,
            Files::Folder(folder) => folder.read_other("policy").map_err(ReadError::Folder),
        };
        let bytes = bytes.map_err(|error| AuditError::Incomplete(error.to_string()))?;
        Ok(bytes.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()))
    }

    /// What the log should be called: its address without the scheme, or the name in the policy.
    pub(super) fn name(
        &self,
        given: Option<&Path>,
        published: Option<&str>,
    ) -> Result<String, Failure> {
        if let Some(address) = &self.address {
            return Ok(address.clone());
        }
        let text = match (given, published) {
            (Some(file), _) => super::trust::read(file)?,
            (None, Some(published)) => published.to_owned(),
            (None, None) => {
                return Err(AuditError::NoLog(super::trust::NO_POLICY.to_owned()).into());
            }
        };
        let policy = Policy::parse(&text)?;
        let log = policy.logs().first();
        let log = log.ok_or("the policy has no log line, such as: log NAME+ID+KEY")?;
        Ok(log.key.name().to_owned())
    }
}

/// The address of the site's last log.
async fn newest(site: &str) -> Result<String, Failure> {
    let web = Web::new(Client::new()?, site.to_owned());
    let mut found = None;
    for number in 1..=MOST_LOGS {
        let path = format!("{LOGS}/{number}");
        let policy = web.get(&format!("{path}/policy"), LONGEST_POLICY).await;
        match policy.map_err(|error| AuditError::Incomplete(error.to_string()))? {
            Some(_) => found = Some(format!("{site}/{path}")),
            None => break,
        }
    }
    let none = || {
        AuditError::NoLog(format!(
            "{site}/{LOGS}/1/policy does not exist, so the site has no public log: correct the address"
        ))
    };
    Ok(found.ok_or_else(none)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_a_log_and_a_folder_are_told_apart() {
        let url = |text| Url::parse(text).unwrap();
        let site = Place::Site(url("https://sign.example.org"));
        for text in [
            "https://sign.example.org",
            " https://sign.example.org/public-log/ ",
            "https://sign.example.org/petitions/clean-rivers",
            "https://sign.example.org/petitions/clean-rivers/history?lang=en#news",
        ] {
            assert_eq!(Place::parse(text).as_ref(), Ok(&site), "{text}");
        }
        let log = Place::Log(url("http://127.0.0.1:3000/public-log/1"));
        assert_eq!(Place::parse("http://127.0.0.1:3000/public-log/1/"), Ok(log));
        let mirror = Place::Log(url("https://mirror.example.org/copy"));
        assert_eq!(Place::parse("https://mirror.example.org/copy"), Ok(mirror));
        assert_eq!(Place::parse("./data"), Ok(Place::Folder("./data".into())));
        for bad in [
            "",
            "https://",
            "ftp://x.example",
            "https://a@b.example",
            "https://b.example/?x",
        ] {
            assert!(Place::parse(bad).is_err(), "{bad}");
        }
    }

    #[tokio::test]
    async fn only_a_log_below_a_site_has_counts_beside_it() {
        let found = async |text| Log::find(&Place::parse(text).unwrap()).await.unwrap();
        let log = found("https://sign.example.org/public-log/2").await;
        assert_eq!(
            log.name(None, None).unwrap(),
            "sign.example.org/public-log/2"
        );
        assert_eq!(log.site.unwrap().address("x"), "https://sign.example.org/x");
        assert!(
            found("https://mirror.example.org/copy/7")
                .await
                .site
                .is_none()
        );
    }
}
