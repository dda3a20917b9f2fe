//! Presses of the buttons behind links in emails, as of a person who opened the page a minute ago. Whoever presses at once is
//! asked for the address first, so a test would have to wait.

use std::fs;
use std::path::Path;

use events::ids::SignerKind;
use events::secret::{DeploymentSecret, StampKey};
use events::stamp;
use jiff::{SignedDuration, Timestamp};
use reqwest::RequestBuilder;

use crate::Result;

/// How long the page has been shown.
const READ_FOR: SignedDuration = SignedDuration::from_mins(1);

/// What authenticates the moment at which a page was shown.
#[derive(Clone, Debug)]
pub struct Clock(StampKey);

impl Clock {
    /// Of the server with this data folder.
    ///
    /// # Errors
    /// When its secret cannot be read.
    pub fn of(data: &Path) -> Result<Self> {
        let secret = fs::read_to_string(data.join("secret"))?;
        let secret = DeploymentSecret::from_text(&secret)?;
        Ok(Self(secret.keys().stamps))
    }

    /// Where the button posts to of the page behind the link with this path, if it is one.
    #[must_use]
    pub fn button(&self, path: &str) -> String {
        match token(path) {
            None => path.to_owned(),
            Some(token) => {
                let kind = match path.contains("for=organisation") {
                    true => SignerKind::Organisation,
                    false => SignerKind::Person,
                };
                let shown = stamp::stamp(&self.0, (token, kind), Timestamp::now() - READ_FOR);
                let sign = if path.contains('?') { '&' } else { '?' };
                format!("{path}{sign}shown={shown}")
            }
        }
    }
}

fn token(path: &str) -> Option<&str> {
    let address = path.split('?').next()?;
    let mut parts = address.split('/').skip(1);
    let is_link = matches!(parts.next()?, "confirm" | "signature" | "address");
    parts.next().filter(|_| is_link)
}

/// The request with what browsers send if a person has pressed.
pub fn by_hand(request: RequestBuilder) -> RequestBuilder {
    request
        .header("sec-fetch-site", "same-origin")
        .header("sec-fetch-mode", "navigate")
        .header("sec-fetch-user", "?1")
}
