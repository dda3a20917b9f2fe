//! Presses of the buttons behind links in emails, and the second step for those that a machine may have made.
//!
//! Mail scanners open links, and some press buttons. A press that looks like a machine's ([`rules`]) changes nothing: its sender
//! is asked for the address to which the email went, which a person knows and a browser fills in. The token has a keyed hash of
//! that address, so nothing is read or stored. A program sends the address with its request.
//!
//! Wrong addresses are not counted: the page behind the link shows the address to everybody who has the link.

mod browser;
pub mod rules;
mod second_step;

use events::email::EmailAddress;
use events::ids::{AddressTag, SignerKind, Tag};
use events::link::{Link, Opened, Purpose};
use events::network::Network;
use events::secret::Keys;
use events::stamp;
use jiff::Timestamp;
use lambda_http::Request;
use pages::{Field, Problem};

use self::rules::{Press, Suspicion};
use crate::client::client_address;
use crate::request;

pub use self::second_step::SecondStep;

/// The field with the address to which the email went.
pub const MAILED_TO: &str = "mailed_to";

/// The longest address in a form, in bytes: each of its 254 may be percent-encoded.
pub const MAILED_TO_BYTES: usize = 768;

/// Judges presses, and writes into pages and links what it judges them by.
#[derive(Clone, Debug)]
pub struct Presses {
    keys: Keys,
    /// Whether browsers send fetch metadata to this site.
    is_secure: bool,
    /// The value of [`crate::EDGE`] that shows that a request came through the CDN.
    edge: Option<String>,
}

/// Why a press does not count yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// It looks like a machine's.
    Suspicious(Suspicion),
    /// The sender gave no address, or something else.
    Mistyped(Problem),
    /// The sender gave another address.
    OtherAddress,
}

impl Presses {
    /// Presses on the site at `base_url`.
    #[must_use]
    pub fn new(keys: &Keys, base_url: &str) -> Self {
        Self {
            keys: keys.clone(),
            is_secure: is_secure(base_url),
            edge: None,
        }
    }

    /// Trusts the CDN that sends this value in the header [`crate::EDGE`].
    #[must_use]
    pub fn behind(self, edge: Option<String>) -> Self {
        Self { edge, ..self }
    }

    /// What the address of a page's buttons says beside the token, for the end of a query: from where the form came, as the
    /// link says it, and that the page is shown now.
    #[must_use]
    pub fn shown(&self, request: &Request, token: &str, now: Timestamp) -> String {
        self.shown_to(SignerKind::Person, request, token, now)
    }

    /// The same of a page that speaks to a signer of this kind, as a press tells [`Self::signer`].
    #[must_use]
    pub fn shown_to(
        &self,
        kind: SignerKind,
        request: &Request,
        token: &str,
        now: Timestamp,
    ) -> String {
        let shown = stamp::stamp(&self.keys.stamps, (token, kind), now);
        let signer = match kind {
            SignerKind::Organisation => "&for=organisation",
            SignerKind::Person => "",
        };
        format!("{signer}{}&shown={shown}", from(request))
    }

    /// Who signed, as a press tells that counts ([`Self::judge`]): the stamp of its page authenticates what the address says, and
    /// the tag of the signature shows whose mailbox a typed address is. `None` if that is not known without reading.
    #[must_use]
    pub fn signer(&self, request: &Request, link: &Link) -> Option<SignerKind> {
        match typed(request) {
            None => Some(said_signer(request)),
            Some(typed) => self.signer_with(&address(&typed).ok()?, link),
        }
    }

    /// What a link says beside its token that is given to the sender of this request, for the end of a query.
    #[must_use]
    pub fn from_here(&self, request: &Request, token: &str, now: Timestamp) -> String {
        let network = self.network(request).map(|network| {
            let tag = network.tag(&self.keys.limits, now);
            format!("&from={}", stamp::origin(&self.keys.stamps, token, &tag))
        });
        network.unwrap_or_default()
    }

    /// Whether a press counts. `opened` is what its token contains.
    ///
    /// # Errors
    /// [`Doubt`], if the sender has to give the address first.
    pub fn judge(
        &self,
        request: &Request,
        purpose: Purpose,
        token: &str,
        opened: &Opened,
        now: Timestamp,
    ) -> Result<(), Doubt> {
        let Some(typed) = typed(request) else {
            let press = self.press(request, token, opened, now);
            return rules::suspicion(&press).map_or(Ok(()), |why| Err(Doubt::Suspicious(why)));
        };
        let email = address(&typed).map_err(Doubt::Mistyped)?;
        if !self.is_mailed_to(purpose, &opened.link, &email) {
            return Err(Doubt::OtherAddress);
        }
        if second_step::was_asked(request) {
            runtime::metrics::record(runtime::Metric::SecondStepPassed, 1);
        }
        Ok(())
    }

    /// Whether the link went to this mailbox: to the address, or, if it belongs to the signature of the address, to another
    /// spelling that the provider delivers to the same one.
    fn is_mailed_to(&self, purpose: Purpose, link: &Link, email: &EmailAddress) -> bool {
        let is_exact = link.address == Some(AddressTag::of(&self.keys.addresses, email));
        let is_of_mailbox = || self.signer_with(email, link).is_some();
        match purpose {
            // The end of news by email is one press, which is never judged (RFC 8058).
            Purpose::Confirm | Purpose::OwnPage | Purpose::NoNews => is_exact || is_of_mailbox(),
            // The signature is still that of the old address.
            Purpose::NewAddress => is_exact,
        }
    }

    /// Who signed, if the signature is that of this mailbox. The link does not say whether a person or an organisation signed.
    fn signer_with(&self, email: &EmailAddress, link: &Link) -> Option<SignerKind> {
        let (petition, email) = (&link.signature.petition, email.canonical());
        let tag = |kind| Tag::of_kind(kind, &self.keys.tags, petition, &email);
        let kinds = [SignerKind::Person, SignerKind::Organisation];
        kinds
            .into_iter()
            .find(|kind| tag(*kind) == link.signature.tag)
    }

    fn press(&self, request: &Request, token: &str, opened: &Opened, now: Timestamp) -> Press {
        let stamp = request::parameter(request, "shown");
        let page = (token, said_signer(request));
        let shown_at = stamp.and_then(|it| stamp::shown_at(&self.keys.stamps, page, &it));
        Press {
            link_age: now.duration_since(opened.issued_at),
            shown_for: shown_at.map(|at| now.duration_since(at)),
            is_from_the_form: self.is_from_the_form(request, token, opened.issued_at),
            is_named_scanner: browser::is_named_scanner(request.headers()),
            trigger: browser::trigger(request.headers(), self.is_secure),
        }
    }

    /// Whether the press comes from the network of the form. Where neither is known, as on one machine, they are not told
    /// apart.
    fn is_from_the_form(&self, request: &Request, token: &str, issued_at: Timestamp) -> bool {
        let from = request::parameter(request, "from");
        match (self.network(request), from) {
            (None, None) => true,
            (Some(network), Some(from)) => {
                let keys = (&self.keys.stamps, &self.keys.limits);
                stamp::is_origin(&from, keys, token, &network, issued_at)
            }
            _ => false,
        }
    }

    fn network(&self, request: &Request) -> Option<Network> {
        client_address(request, self.edge.as_deref()).and_then(Network::of)
    }
}

/// From where the form came, as the link says it, for the end of another query of the same link.
#[must_use]
pub fn from(request: &Request) -> String {
    let from = request::parameter(request, "from");
    // Only what this deployment can have written: 22 characters of base64url.
    let is_ours = |from: &String| {
        let is_of_base64 = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
        from.len() == 22 && from.bytes().all(is_of_base64)
    };
    let from = from.filter(is_ours);
    from.map_or_else(String::new, |from| format!("&from={from}"))
}

/// Who signed, as the address of a button says.
fn said_signer(request: &Request) -> SignerKind {
    match request::parameter(request, "for").as_deref() {
        Some("organisation") => SignerKind::Organisation,
        _ => SignerKind::Person,
    }
}

/// The address that a form or JSON brings; `None` without the field.
fn typed(request: &Request) -> Option<String> {
    let body: &[u8] = request.body().as_ref();
    if request::media_type(request) == "application/json" {
        let object = request::object(body).ok()?;
        return object.get(MAILED_TO)?.as_str().map(str::to_owned);
    }
    request::form(body).ok()?.remove(MAILED_TO)
}

/// What was typed, as an address.
fn address(typed: &str) -> Result<EmailAddress, Problem> {
    let email = Field::EMAIL.parse(typed)?;
    EmailAddress::parse(&email).map_err(|_| Problem::NotAnAddress)
}

/// The fields of a form that a second step sends again, with the address.
fn others(request: &Request) -> Vec<(String, String)> {
    let fields = request::form(request.body().as_ref()).unwrap_or_default();
    let others = fields.into_iter().filter(|(name, _)| name != MAILED_TO);
    others.collect()
}

/// Whether browsers count the address as trustworthy: <https://www.w3.org/TR/secure-contexts/#is-origin-trustworthy>.
fn is_secure(base_url: &str) -> bool {
    let Ok(url) = url::Url::parse(base_url) else {
        return false;
    };
    url.scheme() == "https"
        || match url.host() {
            Some(url::Host::Ipv4(address)) => address.is_loopback(),
            Some(url::Host::Ipv6(address)) => address.is_loopback(),
            Some(url::Host::Domain(name)) => name == "localhost",
            None => false,
        }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_send_metadata_to_sites_with_tls_and_to_this_machine() {
        for (url, expected) in [
            ("https://sign.example.org", true),
            ("http://127.0.0.1:3000", true),
            ("http://[::1]:3000", true),
            ("http://localhost:3000", true),
            ("http://192.168.1.5", false),
            ("http://sign.example.org", false),
            ("nonsense", false),
        ] {
            assert_eq!(is_secure(url), expected, "{url}");
        }
    }
}
