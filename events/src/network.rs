//! The network that a form came from, stored only as a keyed hash: enough to tell a flood from a crowd, and no
//! more.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use jiff::Timestamp;

use crate::limits::hash;
use crate::secret::LimitKey;

/// Seconds of a day.
const DAY: i64 = 24 * 60 * 60;

/// The first 24 bits of an IPv4 address or 48 bits of an IPv6 address: what one household, office or
/// attacker usually controls. `Debug` hides it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Network(Prefix);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Prefix {
    V4([u8; 3]),
    V6([u8; 6]),
}

impl Network {
    /// The network of a public address. `None` for an address that does not identify a sender: loopback,
    /// private (RFC 1918, RFC 4193) and carrier-grade NAT (RFC 6598).
    #[must_use]
    pub fn of(address: IpAddr) -> Option<Self> {
        match address.to_canonical() {
            IpAddr::V4(address) if is_public_v4(address) => {
                let [a, b, c, _] = address.octets();
                Some(Self(Prefix::V4([a, b, c])))
            }
            IpAddr::V6(address) if is_public_v6(address) => {
                let [a, b, c, d, e, f, ..] = address.octets();
                Some(Self(Prefix::V6([a, b, c, d, e, f])))
            }
            _ => None,
        }
    }

    /// The value in a signature's event. It is the same for all forms from this network on one day (UTC), and
    /// different on the next day.
    #[must_use]
    pub fn tag(&self, key: &LimitKey, at: Timestamp) -> String {
        hash(
            key,
            "network of the day",
            self.bytes(),
            at.as_second().div_euclid(DAY),
        )
    }

    /// What a counter of this network counts by: see [`crate::limits::counter`].
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        match &self.0 {
            Prefix::V4(bytes) => bytes,
            Prefix::V6(bytes) => bytes,
        }
    }
}

impl std::fmt::Debug for Network {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Network(hidden)")
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, ..] = address.octets();
    let shared = a == 100 && (64..128).contains(&b);
    !(address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_unspecified()
        || address.is_broadcast()
        || address.is_multicast()
        || shared)
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    !(address.is_loopback()
        || address.is_unspecified()
        || address.is_multicast()
        || address.is_unique_local()
        || address.is_unicast_link_local())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::DeploymentSecret;

    fn network(text: &str) -> Option<Network> {
        Network::of(text.parse().unwrap())
    }

    #[test]
    fn neighbours_are_one_network_and_strangers_two() {
        for (one, other, same) in [
            ("203.0.113.7", "203.0.113.200", true),
            ("203.0.113.7", "203.0.114.7", false),
            ("2001:db8:1:2::1", "2001:db8:1:ffff::9", true),
            ("2001:db8:1::1", "2001:db8:2::1", false),
            // An IPv4 address as IPv6 writes it (RFC 4291, section 2.5.5.2).
            ("::ffff:203.0.113.7", "203.0.113.9", true),
        ] {
            assert_eq!(network(one) == network(other), same, "{one} {other}");
        }
    }

    #[test]
    fn addresses_that_many_share_by_design_are_no_network() {
        for address in [
            "127.0.0.1",
            "10.1.2.3",
            "192.168.0.9",
            "172.16.0.1",
            "169.254.1.1",
            "100.64.0.1",
            "0.0.0.0",
            "::1",
            "fe80::1",
            "fd00::1",
            "::ffff:10.0.0.1",
        ] {
            assert!(network(address).is_none(), "{address}");
        }
    }

    #[test]
    fn a_tag_is_of_its_day() {
        let key = DeploymentSecret::from_text(&"k".repeat(32))
            .unwrap()
            .keys()
            .limits;
        let network = network("203.0.113.7").unwrap();
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let (noon, evening) = (at("2026-11-24T12:00:00Z"), at("2026-11-24T23:59:59Z"));
        assert_eq!(network.tag(&key, noon), network.tag(&key, evening));
        assert_ne!(
            network.tag(&key, noon),
            network.tag(&key, at("2026-11-25T00:00:00Z"))
        );
    }
}
