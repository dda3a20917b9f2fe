//! Where a log is: on a site, at an address of its own, or in a folder.

use std::path::{Path, PathBuf};

use futures_util::future::try_join_all;
use public_files::client::Client;
use public_log::folder::Folder;
use public_log::policy::Policy;
use public_log::tiles::{Resource, Source as _};
use url::Url;

use super::AuditError;
use super::files::{Files, ReadError, Web};
use super::trust::Published;
use crate::failure::Failure;

/// Below which path a site has its logs.
pub(super) const LOGS: &str = "public-log";
/// The most logs that are looked for on a site.
pub(super) const MOST_LOGS: u32 = 100;
/// So many are looked for at the same time, and so many can be missing in a row.
const AT_ONCE: usize = 10;
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
    /// Its address, whose part after the scheme should be its name.
    pub(super) address: Option<String>,
    /// Where its policy is.
    policy: String,
    /// The logs that the site had before.
    pub(super) ended: Vec<Ended>,
}

/// A log of a site that has begun another one since.
#[derive(Clone, Debug)]
pub(super) struct Ended {
    pub(super) address: String,
    /// Whether its files can still be read there.
    pub(super) is_there: bool,
}

impl Ended {
    /// Its address without the scheme.
    pub(super) fn name(&self) -> &str {
        without_scheme(&self.address)
    }
}

pub(super) fn without_scheme(address: &str) -> &str {
    address
        .split_once("://")
        .map_or(address, |(_, address)| address)
}

/// The site of a log, and its number there: of an address or a name.
pub(super) fn numbered(log: &str) -> Option<(&str, u32)> {
    let (logs, number) = log.rsplit_once('/')?;
    let site = logs.strip_suffix(LOGS)?.strip_suffix('/')?;
    Some((site, number.parse().ok()?))
}

impl Log {
    /// Finds the log; `None` if the site has none. A site that had to begin another log has several: the last one counts.
    pub(super) async fn find(place: &Place) -> Result<Option<Self>, Failure> {
        let (log, site, ended) = match place {
            Place::Folder(folder) => return Self::in_folder(folder).map(Some),
            Place::Log(url) => {
                let base = url.as_str().trim_end_matches('/');
                let site = numbered(base).map(|(site, _)| site.to_owned());
                (base.to_owned(), site, Vec::new())
            }
            Place::Site(url) => {
                let site = url.as_str().trim_end_matches('/').to_owned();
                let Some((log, ended)) = newest(&site).await? else {
                    return Ok(None);
                };
                (log, Some(site), ended)
            }
        };
        let client = Client::new()?;
        Ok(Some(Self {
            policy: format!("{log}/policy"),
            address: Some(log.clone()),
            files: Files::Web(Box::new(Web::new(client.clone(), log))),
            site: site.map(|site| Web::new(client, site)),
            ended,
        }))
    }

    /// The address of the log that the site began after this one, if it did.
    pub(super) async fn later(&self) -> Result<Option<String>, Failure> {
        let own = self.address.as_deref().and_then(numbered);
        let Some((site, own)) = own else {
            return Ok(None);
        };
        let newest = newest(site).await?.map(|(newest, _)| newest);
        let is_later = |log: &String| numbered(log).is_some_and(|(_, number)| number > own);
        Ok(newest.filter(is_later))
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
            policy: folder.join("policy").display().to_string(),
            ended: Vec::new(),
        })
    }

    /// Refuses a place that has no checkpoint.
    pub(super) fn must_exist(&mut self) -> Result<(), Failure> {
        let read = match self.files.read(&[Resource::Checkpoint]) {
            // The audit says so.
            Err(ReadError::TooLong { .. }) => return Ok(()),
            read => read.map_err(ReadError::failure)?,
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
    pub(super) async fn policy(&self) -> Result<Option<Published>, Failure> {
        let bytes = match &self.files {
            Files::Web(web) => web.get("policy", LONGEST_POLICY).await,
            Files::Folder(folder) => folder.read_other("policy").map_err(ReadError::Folder),
        };
        Ok(bytes.map_err(ReadError::failure)?.map(|bytes| Published {
            text: super::text::published(&bytes),
            place: self.policy.clone(),
        }))
    }

    /// What the log should be called: its address without the scheme, or the name in the policy.
    pub(super) fn name(
        &self,
        given: Option<&Path>,
        published: Option<&Published>,
    ) -> Result<String, Failure> {
        if let Some(address) = &self.address {
            return Ok(without_scheme(address).to_owned());
        }
        // With --policy, it does not matter that the published one cannot be read.
        let policy = match (given, published.map(Published::policy)) {
            (_, Some(Ok(policy))) => policy,
            (Some(file), _) => Policy::parse(&super::trust::read(file)?)?,
            (None, Some(Err(damaged))) => return Err(damaged),
            (None, None) => {
                return Err(AuditError::NoLog(super::trust::NO_POLICY.to_owned()).into());
            }
        };
        let log = policy.logs().first();
        let log = log.ok_or("the policy has no log line, such as: log NAME+ID+KEY")?;
        Ok(log.key.name().to_owned())
    }
}

/// The address of the site's last log, if it has one, and those before it. One that is missing does not hide the ones after it.
async fn newest(site: &str) -> Result<Option<(String, Vec<Ended>)>, Failure> {
    let web = Web::new(Client::new()?, site.to_owned());
    let mut logs = Vec::new();
    let numbers: Vec<_> = (1..=MOST_LOGS).collect();
    for some in numbers.chunks(AT_ONCE) {
        let asked = some.iter().map(|number| {
            let path = format!("{LOGS}/{number}");
            let web = &web;
            async move {
                let policy = web.get(&format!("{path}/policy"), LONGEST_POLICY).await;
                let is_there = policy.map_err(ReadError::failure)?.is_some();
                let address = web.address(&path);
                Ok::<_, Failure>(Ended { address, is_there })
            }
        });
        let found = try_join_all(asked).await?;
        let is_last = found.iter().all(|log| !log.is_there);
        logs.extend(found);
        if is_last {
            break;
        }
    }
    let Some(last) = logs.iter().rposition(|log| log.is_there) else {
        return Ok(None);
    };
    let newest = logs.remove(last);
    logs.truncate(last);
    Ok(Some((newest.address, logs)))
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
        let found = async |text| {
            let found = Log::find(&Place::parse(text).unwrap()).await;
            found.unwrap().unwrap()
        };
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
