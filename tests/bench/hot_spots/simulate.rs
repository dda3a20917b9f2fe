//! Transactions that meet on shared items, in simulated time.
//!
//! What DynamoDB does is [documented](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis.html):
//! a transaction is cancelled if one of its items is in another transaction, and if a partition has no capacity for it. How
//! long a transaction keeps its items is not: [`HELD`] and [`HELD_PER_ITEM`] are assumptions, on the high side of what people
//! report. What our code does then are `events/store/src/transaction.rs` and `functions/shared/views/src/signatures/apply.rs`.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use fastrand::Rng;

/// Microseconds of simulated time.
type Time = u64;

const MILLISECOND: Time = 1_000;
const SECOND: Time = 1_000_000;
/// How long a transaction keeps its items at least.
pub const HELD: Time = 8 * MILLISECOND;
/// And how much longer for each of its items.
pub const HELD_PER_ITEM: Time = 200;
/// The way to DynamoDB and back.
pub const WAY: Time = 4 * MILLISECOND;
/// What a partition accepts in a second.
pub const PARTITION_UNITS: f64 = 1_000.0;

/// The pause after attempt number `attempt` (from 0).
fn pause(rng: &mut Rng, attempt: u32) -> Time {
    let longest = event_store::retry::longest(attempt).as_micros();
    rng.u64(0..=Time::try_from(longest).unwrap_or(Time::MAX))
}

fn held(items: usize) -> Time {
    HELD + HELD_PER_ITEM * items as Time
}

/// Waiting time until the next of events that come at `rate` per second, independently of each other.
fn gap(rng: &mut Rng, rate: f64) -> Time {
    let gap = -(1.0 - rng.f64()).ln() / rate * SECOND as f64;
    gap as Time
}

/// The capacity of a partition: what it does not use in a second is not kept. DynamoDB keeps up to five minutes of it,
/// but promises none.
#[derive(Clone, Debug)]
struct Partition {
    units: f64,
    at: Time,
}

impl Partition {
    fn new() -> Self {
        Self {
            units: PARTITION_UNITS,
            at: 0,
        }
    }

    fn take(&mut self, now: Time, units: f64) -> bool {
        let refill = now.saturating_sub(self.at) as f64 / SECOND as f64 * PARTITION_UNITS;
        self.units = (self.units + refill).min(PARTITION_UNITS);
        self.at = now;
        let enough = self.units >= units;
        if enough {
            self.units -= units;
        }
        enough
    }
}

/// Forms that share one counter.
#[derive(Clone, Copy, Debug)]
pub struct Counter {
    /// Forms per second on it.
    pub rate: f64,
    /// Items of such a form's transaction.
    pub items: usize,
    /// Write units of the counter in it.
    pub units: f64,
    /// How many counters share the forms.
    pub shards: usize,
}

/// What became of forms that share a counter.
#[derive(Clone, Debug, PartialEq)]
pub struct Met {
    /// All of them.
    pub forms: u64,
    /// Attempts that were cancelled because of another form.
    pub conflicts: u64,
    /// Attempts that were cancelled for lack of capacity.
    pub throttled: u64,
    /// Forms that were given up (503).
    pub lost: u64,
    /// What waiting added, in milliseconds: of the median form, and of one form in a hundred.
    pub waited: [f64; 2],
}

/// Lets forms come for so many seconds.
#[must_use]
pub fn forms(counter: Counter, seconds: u64, seed: u64) -> Met {
    let mut rng = Rng::with_seed(seed);
    let mut met = Met {
        forms: 0,
        conflicts: 0,
        throttled: 0,
        lost: 0,
        waited: [0.0; 2],
    };
    let mut free = vec![0; counter.shards];
    let mut partitions = vec![Partition::new(); counter.shards];
    // Time of the attempt, a number that keeps equal times in order, beginning, attempts before, shard.
    let mut queue = BinaryHeap::new();
    let mut at = gap(&mut rng, counter.rate);
    while at < seconds * SECOND {
        met.forms += 1;
        queue.push(Reverse((
            at,
            met.forms,
            at,
            0,
            rng.usize(0..counter.shards),
        )));
        at += gap(&mut rng, counter.rate);
    }
    let mut waited = Vec::new();
    while let Some(Reverse((now, number, began, attempt, shard))) = queue.pop() {
        let (Some(free), Some(partition)) = (free.get_mut(shard), partitions.get_mut(shard)) else {
            continue;
        };
        let conflicts = *free > now;
        if !conflicts && partition.take(now, counter.units) {
            *free = now + held(counter.items);
            waited.push(now - began);
            continue;
        }
        met.conflicts += u64::from(conflicts);
        met.throttled += u64::from(!conflicts);
        if attempt + 1 == event_store::TRANSACTION_ATTEMPTS {
            met.lost += 1;
            continue;
        }
        let next = now + WAY + pause(&mut rng, attempt);
        queue.push(Reverse((next, number, began, attempt + 1, shard)));
    }
    waited.sort_unstable();
    met.waited = [50, 99].map(|percent| {
        let rank = (waited.len() * percent).div_ceil(100).saturating_sub(1);
        let waited = waited.get(rank).copied().unwrap_or_default();
        waited as f64 / MILLISECOND as f64
    });
    met
}

/// Counting: instances that share the count's item and the petition's partition, one for each shard of the log's stream.
#[derive(Clone, Debug)]
pub struct Counting {
    /// Events per second.
    pub rate: f64,
    /// Instances.
    pub instances: usize,
    /// Items of a full transaction.
    pub items: usize,
    /// Its units on the petition's partition.
    pub units: f64,
    /// Events that it counts.
    pub events: f64,
}

/// What became of the events.
#[derive(Clone, Debug, PartialEq)]
pub struct Counted {
    /// Transactions that were written.
    pub transactions: u64,
    /// Those that were cancelled because of another instance's.
    pub conflicts: u64,
    /// Those that were cancelled for lack of capacity.
    pub throttled: u64,
    /// How far the count is behind at the end, in seconds.
    pub behind: f64,
}

/// An invocation begins.
const INVOCATION: Time = 5 * MILLISECOND;

/// Lets events come evenly for so many seconds.
#[must_use]
pub fn counting(of: &Counting, seconds: u64, seed: u64) -> Counted {
    let mut rng = Rng::with_seed(seed);
    let mut counted = Counted {
        transactions: 0,
        conflicts: 0,
        throttled: 0,
        behind: 0.0,
    };
    let end = seconds * SECOND;
    let each = of.rate / of.instances as f64;
    let mut free: Time = 0;
    let mut partition = Partition::new();
    let mut handled = vec![0.0; of.instances];
    // Time, instance, attempts before. The window of a second fills the first batch.
    let mut queue: BinaryHeap<_> = (0..of.instances)
        .map(|instance| Reverse((SECOND + rng.u64(0..SECOND), instance, 0_u32)))
        .collect();
    while let Some(Reverse((now, instance, attempt))) = queue.pop() {
        let Some(handled) = handled.get_mut(instance).filter(|_| now < end) else {
            continue;
        };
        let waiting = each * now as f64 / SECOND as f64 - *handled;
        let full = of.events;
        let share = waiting.min(full) / full;
        let conflicts = free > now;
        if !conflicts && partition.take(now, of.units * share) {
            let items = (of.items as f64 * share).ceil() as usize;
            free = now + held(items);
            counted.transactions += 1;
            *handled += share * full;
            // The next round begins with reading the markers; a batch that is not full waits for its window.
            let window = if share < 1.0 { SECOND } else { 0 };
            queue.push(Reverse((
                free + WAY + INVOCATION + WAY + window,
                instance,
                0,
            )));
            continue;
        }
        counted.conflicts += u64::from(conflicts);
        counted.throttled += u64::from(!conflicts);
        let attempt = (attempt + 1) % views::signatures::ATTEMPTS;
        // Reads the markers again.
        queue.push(Reverse((
            now + WAY + pause(&mut rng, attempt) + WAY,
            instance,
            attempt,
        )));
    }
    let all = of.rate * seconds as f64;
    let handled: f64 = handled.iter().sum();
    counted.behind = ((all - handled) / of.rate).max(0.0);
    counted
}

/// The highest of rising `rates` up to which `holds` is true.
#[must_use]
pub fn holds_until(rates: impl Iterator<Item = f64>, holds: impl Fn(f64) -> bool) -> Option<f64> {
    rates.take_while(|rate| holds(*rate)).last()
}
