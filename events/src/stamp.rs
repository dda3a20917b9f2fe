//! What addresses of links and buttons say beside their token, so that a press can be judged without a read: from which
//! network the form came (`from`), and when the page with the button was shown (`shown`).
//!
//! A press without a stamp came from somebody who has not seen the page, and a press an instant after it from somebody who has
//! not read it. Both belong to one token and cannot be made by others. A stamp reveals nothing but the time, an origin nothing.
//! They are beside the token and not inside it, so that releases that do not know them read the token all the same.
//!
//! A stamp also authenticates who the page said had signed: a press reads nothing, and the page after it must not depend on what
//! somebody wrote into its address.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};

use crate::ids::{SignerKind, Tag, keyed_hash};
use crate::network::Network;
use crate::secret::{LimitKey, StampKey};

/// Milliseconds since 1970, and the code that authenticates them.
const BYTES: usize = 8 + Tag::BYTES;

/// The stamp of the page of the link with this token, which speaks to a signer of this kind, shown at `at`: 32 characters of
/// base64url.
#[must_use]
pub fn stamp(key: &StampKey, page: (&str, SignerKind), at: Timestamp) -> String {
    let time = at.as_millisecond().to_be_bytes();
    URL_SAFE_NO_PAD.encode([&time[..], &code(key, page, time)].concat())
}

/// When the page was shown; `None` if the stamp is of another link or kind of signer, or of nobody.
#[must_use]
pub fn shown_at(key: &StampKey, page: (&str, SignerKind), stamp: &str) -> Option<Timestamp> {
    let bytes: [u8; BYTES] = URL_SAFE_NO_PAD.decode(stamp).ok()?.try_into().ok()?;
    let (time, said) = bytes.split_first_chunk::<8>()?;
    // Whoever found out the code by measuring would gain no more than by opening the page and waiting.
    if *said != code(key, page, *time) {
        return None;
    }
    Timestamp::from_millisecond(i64::from_be_bytes(*time)).ok()
}

/// From where the form came that the link with this token was mailed for: 22 characters of base64url. `network` is the
/// [tag](Network::tag) that the form's event has.
#[must_use]
pub fn origin(key: &StampKey, token: &str, network: &str) -> String {
    let parts = [b"from", token.as_bytes(), &[0], network.as_bytes()];
    URL_SAFE_NO_PAD.encode(keyed_hash(key.bytes(), &parts))
}

/// Whether the form of a link that was written at `issued_at` came from this network. The tag of a network is of its day, and
/// an email may be written after midnight.
#[must_use]
pub fn is_origin(
    origin: &str,
    (key, limits): (&StampKey, &LimitKey),
    token: &str,
    network: &Network,
    issued_at: Timestamp,
) -> bool {
    let day_before = issued_at - SignedDuration::from_hours(24);
    [issued_at, day_before]
        .iter()
        .any(|at| self::origin(key, token, &network.tag(limits, *at)) == origin)
}

fn code(key: &StampKey, (token, kind): (&str, SignerKind), time: [u8; 8]) -> [u8; Tag::BYTES] {
    // No token contains a zero.
    let signer: &[u8] = match kind {
        SignerKind::Person => b"",
        SignerKind::Organisation => b"\0organisation",
    };
    keyed_hash(key.bytes(), &[&time, token.as_bytes(), signer])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::DeploymentSecret;

    #[test]
    fn a_stamp_tells_when_its_page_was_shown_and_nobody_can_make_one() {
        let key = |text: &str| {
            let secret = DeploymentSecret::from_text(&text.repeat(32)).unwrap();
            secret.keys().stamps
        };
        let at: Timestamp = "2026-11-24T12:00:00.123Z".parse().unwrap();
        let person = |token| (token, SignerKind::Person);
        let stamped = stamp(&key("a"), person("token"), at);
        assert_eq!(stamped.len(), 32);
        assert_eq!(shown_at(&key("a"), person("token"), &stamped), Some(at));
        let organisation = ("token", SignerKind::Organisation);
        assert_eq!(shown_at(&key("a"), organisation, &stamped), None);
        let of_organisation = stamp(&key("a"), organisation, at);
        assert_eq!(
            shown_at(&key("a"), organisation, &of_organisation),
            Some(at)
        );
        assert_eq!(shown_at(&key("a"), person("token"), &of_organisation), None);
        assert_eq!(shown_at(&key("a"), person("other"), &stamped), None);
        assert_eq!(shown_at(&key("b"), person("token"), &stamped), None);
        for place in 0..stamped.len() {
            let mut changed = stamped.clone().into_bytes();
            changed[place] = if changed[place] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(changed).unwrap();
            assert_eq!(shown_at(&key("a"), person("token"), &changed), None);
            assert_eq!(
                shown_at(&key("a"), person("token"), &stamped[..place]),
                None
            );
        }
    }

    #[test]
    fn an_origin_is_recognised_on_its_day_and_the_next() {
        let keys = DeploymentSecret::from_text(&"k".repeat(32)).unwrap().keys();
        let (stamps, limits) = (&keys.stamps, &keys.limits);
        let network = |text: &str| Network::of(text.parse().unwrap()).unwrap();
        let (home, elsewhere) = (network("203.0.113.7"), network("198.51.100.7"));
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let tag = home.tag(limits, at("2026-11-24T23:59:59Z"));
        let from = origin(stamps, "token", &tag);
        for (issued_at, same) in [
            ("2026-11-24T23:59:59Z", true),
            ("2026-11-25T00:00:30Z", true),
            ("2026-11-26T00:00:30Z", false),
        ] {
            let is_from = |token: &str, network: &Network| {
                is_origin(&from, (stamps, limits), token, network, at(issued_at))
            };
            assert_eq!(is_from("token", &home), same, "{issued_at}");
            assert!(!is_from("token", &elsewhere) && !is_from("other", &home));
        }
    }
}
