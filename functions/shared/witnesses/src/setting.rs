//! The setting `PUBLIC_LOG_WITNESSES`: who is asked, and how many must have cosigned.

use std::fmt::Write as _;

use public_log::note::VerifierKey;
use public_log::policy::{Policy, PolicyError};
use url::{Host, Url};

const WITHOUT: &str = "quorum none\n";

/// A witness that is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Witness {
    /// Its public key, with its name.
    pub key: VerifierKey,
    /// Where checkpoints are sent.
    pub(crate) address: Url,
}

/// The witnesses of the log, and the quorum. The default has none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Witnesses {
    /// The lines of the policy without the log's, each with its end.
    lines: String,
    all: Vec<Witness>,
}

/// A text does not say which witnesses are asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotWitnesses {
    /// A line that no policy may have.
    #[error("PUBLIC_LOG_WITNESSES, {0}")]
    Policy(#[from] PolicyError),
    /// A log line.
    #[error("PUBLIC_LOG_WITNESSES has a log line: remove it, since the log is this deployment's")]
    Log,
    /// The witness has no address.
    #[error(
        "PUBLIC_LOG_WITNESSES has no address for the witness {0}: add it after the key, like https://witness.example.org"
    )]
    NoAddress(String),
    /// The address of the witness cannot be used.
    #[error(
        "PUBLIC_LOG_WITNESSES: the address of the witness {0} must begin with https://, or be on this machine, and end \
         before /add-checkpoint"
    )]
    Address(String),
}

impl Default for Witnesses {
    fn default() -> Self {
        Self {
            lines: WITHOUT.to_owned(),
            all: Vec::new(),
        }
    }
}

impl Witnesses {
    /// Reads the setting: witness, group and quorum lines of <https://c2sp.org/tlog-policy>. Where it is a single line,
    /// semicolons stand for the ends of lines. An empty one means no witnesses.
    ///
    /// # Errors
    /// [`NotWitnesses`].
    pub fn parse(text: &str) -> Result<Self, NotWitnesses> {
        let mut lines = text.trim().replace("\r\n", "\n");
        if lines.is_empty() {
            return Ok(Self::default());
        }
        if !lines.contains('\n') {
            lines = lines.replace(';', "\n");
        }
        lines.push('\n');
        let policy = Policy::parse(&lines)?;
        if !policy.logs().is_empty() {
            return Err(NotWitnesses::Log);
        }
        let read = |party: &public_log::policy::Party| {
            let name = || party.key.name().to_owned();
            let url = party
                .url
                .as_ref()
                .ok_or_else(|| NotWitnesses::NoAddress(name()))?;
            Ok(Witness {
                key: party.key.clone(),
                address: address(url).ok_or_else(|| NotWitnesses::Address(name()))?,
            })
        };
        let all: Result<_, NotWitnesses> = policy.witnesses().iter().map(read).collect();
        Ok(Self { lines, all: all? })
    }

    /// Who is asked.
    #[must_use]
    pub fn all(&self) -> &[Witness] {
        &self.all
    }

    /// The policy of a log with these witnesses, as it is published: <https://c2sp.org/tlog-policy>. `address` is where the
    /// log's files are.
    #[must_use]
    pub fn policy(&self, log: &VerifierKey, address: &str) -> String {
        let mut policy = String::new();
        // Writing to a text does not fail.
        let _ = writeln!(policy, "log {log} {address}");
        policy + &self.lines
    }
}

/// Where a witness takes checkpoints.
fn address(prefix: &str) -> Option<Url> {
    let mut url = Url::parse(prefix).ok()?;
    let is_local = match url.host()? {
        Host::Domain(name) => name == "localhost",
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.to_canonical().is_loopback(),
    };
    let is_safe = url.scheme() == "https" || (url.scheme() == "http" && is_local);
    let is_plain = url.username().is_empty()
        && url.password().is_none()
        && url.query().is_none()
        && url.fragment().is_none();
    let path = format!("{}/add-checkpoint", url.path().trim_end_matches('/'));
    url.set_path(&path);
    (is_safe && is_plain && !prefix.ends_with("/add-checkpoint")).then_some(url)
}
