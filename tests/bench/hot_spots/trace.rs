//! The items that forms, confirmations and counting write, read from their requests.
//!
//! Whose an item is follows from comparing forms: what two forms from one network have in common and a form from another
//! network has not, belongs to the network.

use std::collections::BTreeSet;

use system_tests::Result;
use test_support::deployment::{SLUG, TestDeployment};

use super::recorded::{self, Key, Written};

/// Who shares an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shared {
    /// Nobody: it belongs to one signature.
    Own,
    /// All forms from one network.
    Network,
    /// All forms that name one domain.
    Domain,
    /// All forms from one network that name one domain.
    NetworkAndDomain,
    /// All signatures of the petition.
    Petition,
}

/// An item that a transaction writes.
#[derive(Clone, Debug, PartialEq)]
pub struct Write {
    /// Whose it is.
    pub shared: Shared,
    /// Its table.
    pub table: String,
    /// Its sort key, or its only key. Of an item that is nobody else's, the name says nothing.
    pub name: String,
    /// Write units.
    pub units: f64,
    /// Whether it lies in the partition of the petition, with everything else that does.
    pub in_petition: bool,
    /// Whether it is the marker of a signature.
    pub is_marker: bool,
}

/// What one request writes, all or nothing.
pub type Transaction = Vec<Write>;

/// What was seen.
#[derive(Clone, Debug, PartialEq)]
pub struct Trace {
    /// A form with an address that is not at a large provider.
    pub form: Transaction,
    /// A form with an address at a large provider.
    pub form_at_provider: Transaction,
    /// A confirmation.
    pub confirmation: Transaction,
    /// A full transaction of counting: as many forms as confirmations, of which every second shows a name.
    pub count: Transaction,
    /// How many events such a transaction counts, on average.
    pub events: f64,
    /// And how many write units it takes of the petition's partition.
    pub petition_units: f64,
}

/// Performs one of each, and says what they write.
///
/// # Errors
/// If one of them does not do what it should.
pub async fn trace() -> Result<Trace> {
    loop {
        // The counters of another hour have other names.
        let hour = || jiff::Timestamp::now().as_second() / 3600;
        let (before, trace) = (hour(), Box::pin(traced()).await?);
        if hour() == before {
            return Ok(trace);
        }
    }
}

async fn traced() -> Result<Trace> {
    let deployment = TestDeployment::empty().await;
    deployment.open_petition().await;
    deployment.embedded.record_requests(true);
    let network = ["198.51.100.7", "203.0.113.7"];
    let form = async |email: &str, network: &str| recorded::form(&deployment, email, network).await;
    let base = form("ana@rivers.example", network[0]).await?;
    let same = form("bea@rivers.example", network[0]).await?;
    let other_domain = form("cid@lakes.example", network[0]).await?;
    let other_network = form("dan@rivers.example", network[1]).await?;
    let at_provider = form("eva@gmail.com", network[0]).await?;
    let others = |of: &Written| -> BTreeSet<Key> { of.keys().cloned().collect() };
    let (same, other_domain, other_network) =
        (others(&same), others(&other_domain), others(&other_network));
    let of = |key: &Key| match (
        other_domain.contains(key),
        other_network.contains(key),
        same.contains(key),
    ) {
        (true, true, _) => Shared::Petition,
        (true, false, _) => Shared::Network,
        (false, true, _) => Shared::Domain,
        (false, false, true) => Shared::NetworkAndDomain,
        (false, false, false) => Shared::Own,
    };
    let confirmation = Box::pin(recorded::confirmation(&deployment)).await?;
    let first = recorded::counting(&deployment, 0).await?;
    let second = recorded::counting(&deployment, 1).await?;
    let again: BTreeSet<Key> = second.iter().flat_map(others).collect();
    let counted = |key: &Key| match again.contains(key) {
        true => Shared::Petition,
        false => Shared::Own,
    };
    let counts: Vec<_> = first.iter().map(|of| writes(of, counted)).collect();
    let own = || {
        counts
            .iter()
            .flatten()
            .filter(|write| write.shared == Shared::Own)
    };
    let markers = own().filter(|write| write.is_marker).count() as f64;
    let names: f64 = own()
        .filter(|write| write.in_petition)
        .map(|write| write.units)
        .sum();
    let count = counts.iter().max_by_key(|writes| writes.len());
    let count = count.cloned().ok_or("nothing was counted")?;
    let shared = count
        .iter()
        .filter(|write| write.shared == Shared::Petition);
    let shared_units: f64 = shared.clone().map(|write| write.units).sum();
    // The part of all items that fits beside those that are shared.
    let part = (count.len() - shared.count()) as f64 / own().count() as f64;
    Ok(Trace {
        form: writes(&base, of),
        form_at_provider: writes(&at_provider, of),
        confirmation: writes(&confirmation, of),
        events: markers * part,
        petition_units: names * part + shared_units,
        count,
    })
}

fn writes(of: &Written, shared: impl Fn(&Key) -> Shared) -> Transaction {
    let petition = format!("signatures.1/{SLUG}");
    let write = |(key, units): (&Key, &f64)| {
        let (table, partition, sort) = key;
        Write {
            shared: shared(key),
            table: table.clone(),
            name: if sort.is_empty() {
                partition.clone()
            } else {
                sort.clone()
            },
            units: *units,
            in_petition: *partition == petition,
            is_marker: sort == views::layout::MARKER,
        }
    };
    of.iter().map(write).collect()
}
