//! Presses as of a person who opened the page behind a link a minute ago, so that no test waits.

use events::ids::SignerKind;
use events::network::Network;
use events::secret::{DeploymentSecret, Keys};
use events::stamp;
use jiff::{SignedDuration, Timestamp};

use crate::deployment::SECRET;

/// What browsers send with a press by hand.
pub const BY_HAND: [(&str, &str); 3] = [
    ("sec-fetch-site", "same-origin"),
    ("sec-fetch-mode", "navigate"),
    ("sec-fetch-user", "?1"),
];

/// The address from which the samples in `tests/requests` come.
pub const HOME: &str = "192.0.2.10";

fn keys() -> Keys {
    let secret = DeploymentSecret::from_text(&SECRET.repeat(3));
    secret.unwrap().keys()
}

/// Where the button of the page behind a link posts to; any other path as it is.
#[must_use]
pub fn button(path: &str) -> String {
    let (address, query) = path.split_once('?').unwrap_or((path, ""));
    let mut parts = address.split('/').skip(1);
    let (Some("confirm" | "signature" | "address"), Some(token)) = (parts.next(), parts.next())
    else {
        return path.to_owned();
    };
    let kind = match query.contains("for=organisation") {
        true => SignerKind::Organisation,
        false => SignerKind::Person,
    };
    let shown = shown_to(kind, token, SignedDuration::from_mins(1));
    format!("{address}?{query}&{shown}")
}

/// That the page of the link with this token was shown so long ago.
#[must_use]
pub fn shown(token: &str, ago: SignedDuration) -> String {
    shown_to(SignerKind::Person, token, ago)
}

/// The same of a page that speaks to a signer of this kind.
#[must_use]
pub fn shown_to(kind: SignerKind, token: &str, ago: SignedDuration) -> String {
    let shown = stamp::stamp(&keys().stamps, (token, kind), Timestamp::now() - ago);
    format!("shown={shown}")
}

/// That the form of the link with this token came from this address.
#[must_use]
pub fn from(token: &str, address: &str) -> String {
    let network = Network::of(address.parse().unwrap()).unwrap();
    let tag = network.tag(&keys().limits, Timestamp::now());
    format!("from={}", stamp::origin(&keys().stamps, token, &tag))
}

/// Both, of a form that came from [`HOME`].
#[must_use]
pub fn seen(token: &str, ago: SignedDuration) -> String {
    format!("{}&{}", from(token, HOME), shown(token, ago))
}
