//! Settings from the environment, read once when a function starts.
//!
//! A function reads only the variables that it uses, so that only some functions need the secret.
//!
//! | variable | value | default |
//! |---|---|---|
//! | `SIGNATURE_LOG_TABLE`, `PETITION_LOG_TABLE`, `SIGNER_KEYS_TABLE`, `VIEWS_TABLE`, `MAIL_TABLE`, `LIMITS_TABLE`, `PUBLIC_LOG_TABLE` | names of the tables | the variable in lower case with hyphens, without `_TABLE` |
//! | `BASE_URL` | the site's public address | none |
//! | `DEPLOYMENT_SECRET` | the secret from which all keys are derived | none |
//! | `LOG_SECRET` | the secret that authenticates events, for the functions that append some | none: events cannot be appended |
//! | `PUBLIC_LOG_NUMBER` | the number of the public log; one more each time that it is begun anew | 1 |
//! | `PUBLIC_LOG_SECRET` | the secret that signs the public log, for `seal-log` | none |
//! | `MAIL_FROM` | the sender of the mails; `sign` and `my-signature` only name it | none |
//! | `MAIL_ASCII_ONLY` | `true` if the mail service, like SES, takes no recipient with characters beyond ASCII before the `@`: `sign` and `my-signature` refuse such addresses | `false` |
//! | `SES_CONFIGURATION_SET` | the configuration set through which SES reports bounces | not used |
//! | `MAILS_PER_SECOND` | the account's rate of SES, from 1 to 100,000 | mails are not paced |
//! | `MAIL_CONCURRENCY` | how many instances share that rate, from 1 to 1,000 | 1 |
//!
//! `sign` reads the variables that only it uses: `SIGN_…`, `PROOF_ITERATIONS`, `EDGE`. [`crate::retention`] reads `RETENTION_…`.
//! [`crate::aws`] reads the variables that AWS defines, and [`crate::logs`] those of Lambda's logging controls.

use std::num::NonZeroU32;

use event_store::Tables;
use events::email::Recipients;
use events::secret::{DeploymentSecret, Keys, LogKey, PublicLogKey};

/// Settings of a function that writes links. The others read only the parts that they need.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The names of the tables.
    pub tables: Tables,
    /// The site's public address, without a slash at its end.
    pub base_url: String,
    /// The deployment's keys.
    pub keys: Keys,
}

/// Settings that only `send-email` needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailSettings {
    /// The sender, for example `Countersign <petitions@example.org>`.
    pub from: String,
    /// The SES configuration set, if there is one.
    pub configuration_set: Option<String>,
    /// How many mails all instances together may send in a second; `None` for no limit.
    pub per_second: Option<NonZeroU32>,
    /// How many instances send at the same time at most.
    pub processes: NonZeroU32,
}

/// A variable that is missing or invalid. The message never contains its value.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingsError {
    /// A required variable is not set.
    #[error("the environment variable {variable} is missing: set it to {remedy}")]
    Missing {
        /// Its name.
        variable: &'static str,
        /// What to set it to.
        remedy: &'static str,
    },
    /// The value has the wrong form.
    #[error("the environment variable {variable} is invalid: set it to {remedy}")]
    Invalid {
        /// Its name.
        variable: &'static str,
        /// What to set it to.
        remedy: &'static str,
    },
}

const BASE_URL: &str =
    "the site's public address without a path, for example https://sign.example.org";
const SECRET: &str = "at least 32 random bytes, the same for all functions; create them with: openssl rand -base64 32";
const LOG_SECRET: &str = "at least 32 random bytes, the same for all functions that append events; infra/aws/run sets it";
const PUBLIC_LOG_SECRET: &str =
    "at least 32 random bytes, for the function seal-log alone; infra/aws/run sets it";
const PUBLIC_LOG_NUMBER: &str = "the number of the public log, an integer from 1 to 1000000: one more each time that it is begun anew";
const PER_SECOND: &str = "the rate of SES in emails per second, an integer from 1 to 100000";
const PROCESSES: &str =
    "how many instances send at the same time at most, an integer from 1 to 1000";
const ASCII_ONLY: &str = "true if the mail service takes no recipient with characters beyond ASCII before the @, like SES, and to false otherwise";
const FROM: &str = "the sender of the mails, for example Countersign <petitions@example.org>";

impl Settings {
    /// Reads the environment.
    ///
    /// # Errors
    /// [`SettingsError`] names the variable and what to set it to.
    pub fn from_env() -> Result<Self, SettingsError> {
        Self::from_variables(env)
    }

    /// Reads variables with `get`.
    ///
    /// # Errors
    /// [`SettingsError`].
    pub fn from_variables(get: impl Fn(&str) -> Option<String>) -> Result<Self, SettingsError> {
        Ok(Self {
            tables: Tables::from_variables(&get),
            base_url: base_url(&get)?,
            keys: keys(&get)?,
        })
    }
}

/// Reads `BASE_URL`, for a function that needs no key.
///
/// # Errors
/// [`SettingsError`].
pub fn base_url_from_env() -> Result<String, SettingsError> {
    base_url(&env)
}

/// Reads `DEPLOYMENT_SECRET`, for a function that writes no link.
///
/// # Errors
/// [`SettingsError`].
pub fn keys_from_env() -> Result<Keys, SettingsError> {
    keys(&env)
}

/// Reads `LOG_SECRET`, for a function that appends events and needs no other key.
///
/// # Errors
/// [`SettingsError`].
pub fn log_key_from_env() -> Result<LogKey, SettingsError> {
    let missing = SettingsError::Missing {
        variable: "LOG_SECRET",
        remedy: LOG_SECRET,
    };
    log_key(&env)?.ok_or(missing)
}

fn log_key(get: &impl Fn(&str) -> Option<String>) -> Result<Option<LogKey>, SettingsError> {
    let Some(secret) = filled(get("LOG_SECRET")) else {
        return Ok(None);
    };
    let secret = DeploymentSecret::from_text(&secret).map_err(|_| SettingsError::Invalid {
        variable: "LOG_SECRET",
        remedy: LOG_SECRET,
    })?;
    Ok(Some(secret.log_key()))
}

/// Reads `PUBLIC_LOG_SECRET`, for the function that signs the public log.
///
/// # Errors
/// [`SettingsError`].
pub fn public_log_key_from_env() -> Result<PublicLogKey, SettingsError> {
    let variable = "PUBLIC_LOG_SECRET";
    let remedy = PUBLIC_LOG_SECRET;
    let secret = required(&env, variable, remedy)?;
    let secret = DeploymentSecret::from_text(&secret);
    let secret = secret.map_err(|_| SettingsError::Invalid { variable, remedy })?;
    Ok(secret.public_log_key())
}

/// Reads `PUBLIC_LOG_NUMBER`: 1, unless the log was begun anew.
///
/// # Errors
/// [`SettingsError`] if it is not a number from 1 to 1,000,000.
pub fn public_log_number_from_env() -> Result<u64, SettingsError> {
    let number = number(&env, "PUBLIC_LOG_NUMBER", 1_000_000, PUBLIC_LOG_NUMBER)?;
    Ok(number.map_or(1, |number| u64::from(number.get())))
}

fn base_url(get: &impl Fn(&str) -> Option<String>) -> Result<String, SettingsError> {
    let base_url = required(get, "BASE_URL", BASE_URL)?;
    let base_url = base_url.trim_end_matches('/');
    if !is_origin(base_url) {
        return Err(SettingsError::Invalid {
            variable: "BASE_URL",
            remedy: BASE_URL,
        });
    }
    Ok(base_url.to_owned())
}

fn keys(get: &impl Fn(&str) -> Option<String>) -> Result<Keys, SettingsError> {
    let secret = required(get, "DEPLOYMENT_SECRET", SECRET)?;
    let secret = DeploymentSecret::from_text(&secret).map_err(|_| SettingsError::Invalid {
        variable: "DEPLOYMENT_SECRET",
        remedy: SECRET,
    })?;
    Ok(Keys {
        log: log_key(get)?,
        public_log: None,
        ..secret.keys()
    })
}

impl MailSettings {
    /// Reads the environment.
    ///
    /// # Errors
    /// [`SettingsError`] names the variable and what to set it to.
    pub fn from_env() -> Result<Self, SettingsError> {
        Self::from_variables(env)
    }

    /// Reads variables with `get`.
    ///
    /// # Errors
    /// [`SettingsError`].
    pub fn from_variables(get: impl Fn(&str) -> Option<String>) -> Result<Self, SettingsError> {
        let from = required(&get, "MAIL_FROM", FROM)?;
        Ok(Self {
            from: sender(from)?,
            configuration_set: filled(get("SES_CONFIGURATION_SET")),
            per_second: number(&get, "MAILS_PER_SECOND", 100_000, PER_SECOND)?,
            processes: number(&get, "MAIL_CONCURRENCY", 1_000, PROCESSES)?
                .unwrap_or(NonZeroU32::MIN),
        })
    }
}

/// Reads `MAIL_FROM`, for a function that only names the sender and can do without.
///
/// # Errors
/// [`SettingsError`] if it is set to something else than a sender.
pub fn sender_from_env() -> Result<Option<String>, SettingsError> {
    filled(env("MAIL_FROM")).map(sender).transpose()
}

/// Reads `MAIL_ASCII_ONLY`, for a function that takes addresses.
///
/// # Errors
/// [`SettingsError`] if it is neither `true` nor `false`.
pub fn recipients_from_env() -> Result<Recipients, SettingsError> {
    recipients(&env)
}

fn recipients(get: &impl Fn(&str) -> Option<String>) -> Result<Recipients, SettingsError> {
    match filled(get("MAIL_ASCII_ONLY")).as_deref() {
        None | Some("false") => Ok(Recipients::AllScripts),
        Some("true") => Ok(Recipients::Ascii),
        Some(_) => Err(SettingsError::Invalid {
            variable: "MAIL_ASCII_ONLY",
            remedy: ASCII_ONLY,
        }),
    }
}

fn sender(from: String) -> Result<String, SettingsError> {
    if !from.contains('@') || from.contains(char::is_control) {
        return Err(SettingsError::Invalid {
            variable: "MAIL_FROM",
            remedy: FROM,
        });
    }
    Ok(from)
}

/// An integer from 1 to `most`; `None` if the variable is not set.
fn number(
    get: &impl Fn(&str) -> Option<String>,
    variable: &'static str,
    most: u32,
    remedy: &'static str,
) -> Result<Option<NonZeroU32>, SettingsError> {
    let Some(value) = filled(get(variable)) else {
        return Ok(None);
    };
    let number = value.parse::<NonZeroU32>().ok();
    let number = number.filter(|number| number.get() <= most);
    let invalid = SettingsError::Invalid { variable, remedy };
    number.ok_or(invalid).map(Some)
}

fn env(variable: &str) -> Option<String> {
    std::env::var(variable).ok()
}

/// Treats an empty variable as not set, because templates cannot omit one.
fn filled(value: Option<String>) -> Option<String> {
    value
        .map(|value| value.trim().to_owned())
        .filter(|value| !value.is_empty())
}

fn required(
    get: &impl Fn(&str) -> Option<String>,
    variable: &'static str,
    remedy: &'static str,
) -> Result<String, SettingsError> {
    filled(get(variable)).ok_or(SettingsError::Missing { variable, remedy })
}

/// Accepts a scheme and an authority only. Pages link by absolute paths, so a path would be lost.
fn is_origin(url: &str) -> bool {
    let authority = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"));
    authority.is_some_and(|authority| {
        !authority.is_empty()
            && authority
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"-.:[]".contains(&b))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(variables: &[(&str, &str)]) -> Result<Settings, SettingsError> {
        Settings::from_variables(|name| {
            variables
                .iter()
                .find(|(known, _)| *known == name)
                .map(|(_, value)| (*value).to_owned())
        })
    }

    const GOOD: (&str, &str) = ("DEPLOYMENT_SECRET", "0123456789abcdef0123456789abcdef");

    #[test]
    fn tables_have_default_names() {
        let settings = read(&[
            GOOD,
            ("BASE_URL", "https://a.example/"),
            ("VIEWS_TABLE", "v2"),
        ])
        .unwrap();
        assert_eq!(settings.tables.signature_log, "signature-log");
        assert_eq!(settings.tables.views, "v2");
        assert_eq!(settings.base_url, "https://a.example");
    }

    #[test]
    fn an_error_names_the_variable_and_the_remedy_and_never_the_value() {
        let missing = read(&[GOOD]).unwrap_err().to_string();
        assert!(missing.contains("BASE_URL is missing: set it to the site's public address"));
        let weak = read(&[
            ("DEPLOYMENT_SECRET", "hunter2"),
            ("BASE_URL", "http://localhost:8080"),
        ]);
        let weak = weak.unwrap_err().to_string();
        assert!(
            weak.contains("DEPLOYMENT_SECRET") && !weak.contains("hunter2"),
            "{weak}"
        );
    }

    #[test]
    fn a_key_needs_no_address_and_an_address_no_secret() {
        let only = |known: &'static str, value: &'static str| {
            move |name: &str| (name == known).then(|| value.to_owned())
        };
        assert!(keys(&only(GOOD.0, GOOD.1)).is_ok());
        let url = base_url(&only("BASE_URL", "https://a.example")).unwrap();
        assert_eq!(url, "https://a.example");
    }

    #[test]
    fn only_those_with_the_logs_secret_can_append() {
        let url = ("BASE_URL", "https://a.example");
        assert!(read(&[GOOD, url]).unwrap().keys.log.is_none());
        let with = |secret| read(&[GOOD, url, ("LOG_SECRET", secret)]);
        assert!(with(GOOD.1).unwrap().keys.log.is_some());
        let error = with("hunter2").unwrap_err().to_string();
        assert!(
            error.contains("LOG_SECRET") && !error.contains("hunter2"),
            "{error}"
        );
    }

    #[test]
    fn the_rate_of_mails_is_a_number_in_its_range() {
        let with = |name: &'static str, value: &'static str| {
            MailSettings::from_variables(|variable| match variable {
                "MAIL_FROM" => Some("sign@example.org".to_owned()),
                known => (known == name).then(|| value.to_owned()),
            })
        };
        let settings = with("MAILS_PER_SECOND", "14").unwrap();
        assert_eq!(settings.per_second, NonZeroU32::new(14));
        assert_eq!(settings.processes.get(), 1);
        assert_eq!(with("MAILS_PER_SECOND", "").unwrap().per_second, None);
        assert_eq!(with("MAIL_CONCURRENCY", "2").unwrap().processes.get(), 2);
        for (name, wrong) in [
            ("MAILS_PER_SECOND", "0"),
            ("MAILS_PER_SECOND", "100001"),
            ("MAILS_PER_SECOND", "14/s"),
            ("MAIL_CONCURRENCY", "1001"),
        ] {
            let error = with(name, wrong).unwrap_err().to_string();
            assert!(
                error.contains(name) && error.contains("from 1 to"),
                "{error}"
            );
        }
    }

    #[test]
    fn the_mail_service_takes_all_addresses_unless_the_setting_says_otherwise() {
        let with = |value: Option<&str>| {
            recipients(&|name: &str| {
                value
                    .filter(|_| name == "MAIL_ASCII_ONLY")
                    .map(str::to_owned)
            })
        };
        for all in [None, Some(""), Some("false")] {
            assert_eq!(with(all), Ok(Recipients::AllScripts), "{all:?}");
        }
        assert_eq!(with(Some("true")), Ok(Recipients::Ascii));
        for wrong in ["yes", "1", "TRUE"] {
            let error = with(Some(wrong)).unwrap_err().to_string();
            assert!(
                error.contains("MAIL_ASCII_ONLY is invalid: set it to true if"),
                "{error}"
            );
        }
    }

    #[test]
    fn a_base_url_is_an_origin() {
        for bad in [
            "sign.example.org",
            "https://",
            "https://a.example/b",
            "ftp://a.example",
        ] {
            let error = read(&[GOOD, ("BASE_URL", bad)]).unwrap_err();
            assert!(
                matches!(
                    error,
                    SettingsError::Invalid {
                        variable: "BASE_URL",
                        ..
                    }
                ),
                "{bad}"
            );
        }
    }
}
