//! The name of a log is for ever, and the address of a site is not. Whoever checks a log that has the name of another address is
//! confused by it, so operators are told.

use std::net::IpAddr;

use aws_sdk_dynamodb::Client;

use crate::SealError;
use crate::store::Store;

/// The log began under another address than the site's.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "the public log has the name {name}, since it began when the site was at that address, and now the site gives {expected}: \
    checkpoints and receipts show the old name for ever. If nobody relies on this log yet, or its name must be the new one, begin \
    a new log: set PUBLIC_LOG_NUMBER (on AWS, the parameter PublicLogNumber) to {next}"
)]
pub struct OtherName {
    /// The log's name.
    pub name: String,
    /// What it would be at the site's address.
    pub expected: String,
    /// The number of the next log.
    pub next: u64,
}

impl OtherName {
    /// None if the log has the name that it should have, or if nobody else can open the site at its address: one machine may try
    /// one port after the other.
    pub(crate) fn of(name: &str, expected: &str, number: u64) -> Option<Self> {
        (name != expected && !is_local(expected)).then(|| Self {
            name: name.to_owned(),
            expected: expected.to_owned(),
            next: number + 1,
        })
    }
}

/// Whether the log with this number has another name than its published address gives.
///
/// # Errors
/// [`SealError`] if the table cannot be read.
pub async fn other_name(
    client: &Client,
    table: &str,
    number: u64,
) -> Result<Option<OtherName>, SealError> {
    let store = Store::new(client, table, number);
    let (name, policy) = (store.known_origin().await?, store.policy().await?);
    // The policy's first line: log, key, address.
    let address = policy.as_deref().and_then(|policy| {
        let address = policy.lines().next()?.split(' ').nth(2)?;
        Some(address.split_once("://")?.1.to_owned())
    });
    let both = name.zip(address);
    Ok(both.and_then(|(name, address)| OtherName::of(&name, &address, number)))
}

/// Whether only programs on this machine reach the host that a name begins with.
fn is_local(name: &str) -> bool {
    let authority = name
        .split_once('/')
        .map_or(name, |(authority, _)| authority);
    let host = match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
        _ => authority,
    };
    let host = host.trim_start_matches('[').trim_end_matches(']');
    let loopback = host.parse::<IpAddr>();
    host == "localhost"
        || host.ends_with(".localhost")
        || loopback.is_ok_and(|address| address.to_canonical().is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_that_began_elsewhere_is_named_with_the_remedy() {
        let (local, public) = (
            "127.0.0.1:3000/public-log/1",
            "sign.example.org/public-log/1",
        );
        let said = OtherName::of(local, public, 1).unwrap().to_string();
        assert!(said.contains("127.0.0.1:3000/public-log/1"), "{said}");
        assert!(said.contains("sign.example.org/public-log/1"), "{said}");
        assert!(said.contains("PUBLIC_LOG_NUMBER"), "{said}");
        assert!(said.ends_with("to 2"), "{said}");
        assert_eq!(OtherName::of(public, public, 1), None);
    }

    #[test]
    fn on_this_machine_any_name_will_do() {
        let name = "sign.example.org/public-log/1";
        for local in [
            "127.0.0.1:3000/public-log/1",
            "127.0.0.1/public-log/1",
            "localhost/public-log/1",
            "a.localhost:8080/public-log/1",
            "[::1]:3000/public-log/1",
        ] {
            assert_eq!(OtherName::of(name, local, 1), None, "{local}");
        }
        for public in [
            "localhost.example/public-log/1",
            "192.0.2.1:80/public-log/1",
        ] {
            assert!(OtherName::of(name, public, 1).is_some(), "{public}");
        }
    }
}
