//! Who is connected: the number of open connections in total and from one address, and which of them gives way.
//!
//! A full server that made new clients wait would be stopped by clients that connect and do nothing. So a new connection
//! always gets a place, and takes it from the oldest one of the address that has the most.

use std::collections::{BTreeMap, HashMap};
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

/// The open connections.
#[derive(Clone, Debug)]
pub(super) struct Places {
    total: usize,
    per_address: usize,
    open: Arc<Mutex<Open>>,
}

#[derive(Debug, Default)]
struct Open {
    /// By number, so that the oldest comes first.
    connections: BTreeMap<u64, (IpAddr, Arc<Notify>)>,
    taken: u64,
}

/// The place of one connection, until it is dropped.
#[derive(Debug)]
pub(super) struct Place {
    number: u64,
    open: Arc<Mutex<Open>>,
    taken_away: Arc<Notify>,
}

impl Places {
    /// Room for so many connections, at least one.
    pub(super) fn new(total: usize, per_address: usize) -> Self {
        Self {
            total: total.max(1),
            per_address: per_address.max(1),
            open: Arc::default(),
        }
    }

    /// Takes a place for a connection from this address, if need be from another one.
    pub(super) fn take(&self, address: IpAddr) -> Place {
        let address = holder(address);
        let mut open = lock(&self.open);
        if open.of(address) >= self.per_address {
            open.end_oldest(address);
        } else if open.connections.len() >= self.total
            && let Some(most) = open.with_most()
        {
            open.end_oldest(most);
        }
        open.taken += 1;
        let (number, taken_away) = (open.taken, Arc::new(Notify::new()));
        let entry = (address, Arc::clone(&taken_away));
        open.connections.insert(number, entry);
        Place {
            number,
            open: Arc::clone(&self.open),
            taken_away,
        }
    }
}

impl Open {
    fn of(&self, address: IpAddr) -> usize {
        let all = self.connections.values();
        all.filter(|(other, _)| *other == address).count()
    }

    fn with_most(&self) -> Option<IpAddr> {
        let mut numbers: HashMap<IpAddr, usize> = HashMap::new();
        for (address, _) in self.connections.values() {
            *numbers.entry(*address).or_default() += 1;
        }
        let most = numbers.into_iter().max_by_key(|(_, number)| *number);
        most.map(|(address, _)| address)
    }

    fn end_oldest(&mut self, address: IpAddr) {
        let mut all = self.connections.iter();
        let oldest = all.find(|(_, (other, _))| *other == address);
        let oldest = oldest.map(|(number, _)| *number);
        if let Some((_, taken_away)) = oldest.and_then(|number| self.connections.remove(&number)) {
            taken_away.notify_one();
        }
    }
}

impl Place {
    /// Completes when another connection has taken the place.
    pub(super) async fn taken_away(&self) {
        self.taken_away.notified().await;
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        lock(&self.open).connections.remove(&self.number);
    }
}

/// Who holds the connections from this address: an IPv6 client usually has a whole /64.
fn holder(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() >> 64 << 64)),
        v4 @ IpAddr::V4(_) => v4,
    }
}

fn lock(open: &Mutex<Open>) -> MutexGuard<'_, Open> {
    open.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::future::Future as _;
    use std::pin::pin;
    use std::task::{Context, Waker};

    use super::*;

    fn lost(place: &Place) -> bool {
        let mut context = Context::from_waker(Waker::noop());
        pin!(place.taken_away()).poll(&mut context).is_ready()
    }

    fn address(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn one_address_takes_places_from_itself_only() {
        let places = Places::new(100, 3);
        let other = places.take(address("192.0.2.1"));
        let flood: Vec<_> = (0..50).map(|_| places.take(address("192.0.2.2"))).collect();
        let left: Vec<_> = flood.iter().map(|place| !lost(place)).collect();
        assert!(left[47..].iter().all(|left| *left) && !left[..47].contains(&true));
        assert!(!lost(&other));
    }

    #[test]
    fn a_full_server_takes_a_place_from_the_address_with_the_most() {
        let places = Places::new(10, 8);
        let one = places.take(address("192.0.2.1"));
        let many: Vec<_> = (0..8).map(|_| places.take(address("192.0.2.2"))).collect();
        let two = places.take(address("192.0.2.3"));
        let three = places.take(address("192.0.2.4"));
        assert!(lost(&many[0]));
        assert!(
            ![&one, &two, &three, &many[1]]
                .iter()
                .any(|place| lost(place))
        );
        drop((one, many));
        assert_eq!(lock(&places.open).connections.len(), 2);
    }

    #[test]
    fn the_addresses_of_one_ipv6_network_are_one_client() {
        let places = Places::new(10, 1);
        let first = places.take(address("2001:db8::1"));
        let second = places.take(address("2001:db8::ffff"));
        let third = places.take(address("2001:db8:0:1::1"));
        assert!(lost(&first) && !lost(&second) && !lost(&third));
        let mapped = places.take(address("::ffff:192.0.2.1"));
        let _same = places.take(address("192.0.2.1"));
        assert!(lost(&mapped));
    }
}
