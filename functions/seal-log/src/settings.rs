//! The settings of the public log.

use aws_sdk_dynamodb::Client;
use event_store::Tables;
use events::secret::PublicLogKey;
use runtime::Settings;
use witnesses::Witnesses;

use crate::store::Store;
use crate::{SealError, newest};

/// What the function needs to know.
#[derive(Clone, Debug)]
pub struct SealSettings {
    /// The names of the tables.
    pub tables: Tables,
    /// The site's public address, without a slash at its end.
    pub base_url: String,
    /// The number of the log, from 1.
    pub number: u64,
    /// Signs the checkpoints.
    pub key: PublicLogKey,
    /// Who cosigns them.
    pub witnesses: Witnesses,
}

impl SealSettings {
    /// Those of the environment: `BASE_URL`, `PUBLIC_LOG_SECRET`, `PUBLIC_LOG_NUMBER`, `PUBLIC_LOG_WITNESSES`, and the names of
    /// the tables.
    ///
    /// # Errors
    /// [`SealError::Settings`] names the variable and what to set it to.
    pub fn from_env() -> Result<Self, SealError> {
        let settings = |error: &dyn std::fmt::Display| SealError::Settings(error.to_string());
        Ok(Self {
            tables: Tables::from_env(),
            base_url: runtime::base_url_from_env().map_err(|error| settings(&error))?,
            number: runtime::public_log_number_from_env().map_err(|error| settings(&error))?,
            key: runtime::public_log_key_from_env().map_err(|error| settings(&error))?,
            witnesses: witnesses_from_env()?,
        })
    }

    /// Those of one machine, whose keys come from one secret. Number and witnesses are those of the environment.
    ///
    /// # Errors
    /// [`SealError::Settings`].
    pub fn of_machine(settings: &Settings) -> Result<Self, SealError> {
        let key = settings.keys.public_log.clone();
        let number = runtime::public_log_number_from_env();
        Ok(Self {
            tables: settings.tables.clone(),
            base_url: settings.base_url.clone(),
            number: number.map_err(|error| SealError::Settings(error.to_string()))?,
            key: key.ok_or_else(|| SealError::Settings("the public log has no key".to_owned()))?,
            witnesses: witnesses_from_env()?,
        })
    }

    /// The same with the address and the witnesses that the log's policy has, for a command beside the server: it was not told
    /// the address, and must not publish another policy than the server's. Before the first policy, the address is that of
    /// `BASE_URL`.
    ///
    /// # Errors
    /// [`SealError::NotBegun`] if there is neither, and [`SealError::NotThisOne`] if other logs have begun.
    pub async fn as_published(self, client: &Client) -> Result<Self, SealError> {
        let store = Store::new(client, &self.tables.public_log, self.number);
        let (base_url, witnesses) = match store.policy().await? {
            Some(policy) => {
                let read = of_policy(&policy, self.number);
                read.ok_or_else(|| SealError::Item(format!("{}/policy", self.number)))?
            }
            None => {
                let address = runtime::base_url_from_env();
                match (address, newest(client, &self.tables).await?) {
                    (Ok(address), _) => (address, self.witnesses),
                    (Err(_), None) => return Err(SealError::NotBegun),
                    (Err(_), Some(newest)) => {
                        let number = self.number;
                        return Err(SealError::NotThisOne { number, newest });
                    }
                }
            }
        };
        Ok(Self {
            base_url,
            witnesses,
            ..self
        })
    }

    /// The address below which the files are.
    #[must_use]
    pub fn address(&self) -> String {
        format!("{}/public-log/{}", self.base_url, self.number)
    }
}

/// The name of a log of the site at `base_url`: its address without the scheme.
#[must_use]
pub fn origin(base_url: &str, number: u64) -> String {
    let host = base_url
        .split_once("://")
        .map_or(base_url, |(_, host)| host);
    format!("{host}/public-log/{number}")
}

/// The site's address and the witnesses in a published policy.
fn of_policy(policy: &str, number: u64) -> Option<(String, Witnesses)> {
    let (log, witnesses) = policy.split_once('\n')?;
    let address = log.split(' ').nth(2)?;
    let base_url = address.strip_suffix(&format!("/public-log/{number}"))?;
    Some((base_url.to_owned(), Witnesses::parse(witnesses).ok()?))
}

fn witnesses_from_env() -> Result<Witnesses, SealError> {
    let text = std::env::var("PUBLIC_LOG_WITNESSES").unwrap_or_default();
    Witnesses::parse(&text).map_err(|error| SealError::Settings(error.to_string()))
}

#[cfg(test)]
mod tests {
    use public_log::note::{KeyType, SigningKey};

    use super::*;

    #[test]
    fn a_published_policy_has_address_and_witnesses() {
        let key = |name, kind| {
            let key = SigningKey::from_seed(name, kind, &[7; 32]).unwrap();
            key.verifier().clone()
        };
        let log = key("sign.example.org/public-log/2", KeyType::Note);
        let witness = key("w.example", KeyType::Cosignature);
        let lines = format!("witness w {witness} https://w.example; quorum w");
        for witnesses in [Witnesses::default(), Witnesses::parse(&lines).unwrap()] {
            let policy = witnesses.policy(&log, "https://sign.example.org/public-log/2");
            let read = of_policy(&policy, 2).unwrap();
            assert_eq!(read, ("https://sign.example.org".to_owned(), witnesses));
            assert_eq!(of_policy(&policy, 1), None);
        }
        assert_eq!(of_policy("", 1), None);
    }

    #[test]
    fn a_log_is_named_after_its_address() {
        assert_eq!(
            origin("https://sign.example.org", 1),
            "sign.example.org/public-log/1"
        );
        assert_eq!(
            origin("http://localhost:8080", 2),
            "localhost:8080/public-log/2"
        );
    }
}
