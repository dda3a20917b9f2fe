//! Requests at once, and how long each of them took.

use std::time::{Duration, Instant};

use futures_util::stream::{self, StreamExt, TryStreamExt};
use system_tests::Result;

/// The times of many requests.
pub(crate) struct Measured {
    /// In rising order, never empty.
    times: Vec<Duration>,
    whole: Duration,
}

impl Measured {
    /// What took these times, all of it within `whole`.
    ///
    /// # Errors
    /// If nothing was measured.
    pub(crate) fn of(mut times: Vec<Duration>, whole: Duration) -> Result<Self> {
        if times.is_empty() {
            return Err("nobody to measure".into());
        }
        times.sort_unstable();
        Ok(Self { times, whole })
    }

    pub(crate) fn per_second(&self) -> f64 {
        self.times.len() as f64 / self.whole.as_secs_f64()
    }

    /// The time that so many per cent of the requests did not exceed (nearest rank).
    pub(crate) fn percentile(&self, percent: usize) -> Duration {
        let rank = (self.times.len() * percent).div_ceil(100);
        self.times[rank.saturating_sub(1)]
    }
}

/// Does `act` for `0..number`, so many at once. The first failure ends it.
pub(crate) async fn at_once(
    number: usize,
    at_once: usize,
    act: impl AsyncFn(usize) -> Result,
) -> Result<Measured> {
    if number == 0 {
        return Err("nobody to measure".into());
    }
    let started = Instant::now();
    let times: Vec<Duration> = stream::iter(0..number)
        .map(|index| {
            let act = &act;
            async move {
                let started = Instant::now();
                act(index).await?;
                Result::Ok(started.elapsed())
            }
        })
        .buffer_unordered(at_once)
        .try_collect()
        .await?;
    Measured::of(times, started.elapsed())
}

/// The middle one; zero if there is none.
pub(crate) fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// The most memory that a process has held so far, in bytes, where Linux tells it.
pub(crate) fn peak_memory(pid: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    let peak = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = peak.trim().trim_end_matches(" kB").parse().ok()?;
    Some(kibibytes * 1024)
}

/// The processor time that a process has used so far, where Linux tells it.
pub(crate) fn cpu_time(pid: u32) -> Result<Duration> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat"))?;
    // The name of the program, in brackets, may contain spaces. User and system time are the 12th and 13th field after it.
    let (_, fields) = stat.rsplit_once(')').ok_or("an unknown form of stat")?;
    let fields: Vec<_> = fields.split_whitespace().collect();
    let ticks = |place: usize| -> Result<u64> {
        let field: &&str = fields.get(place).ok_or("stat is too short")?;
        Ok(field.parse()?)
    };
    // Linux counts in hundredths of a second on every machine that matters here.
    Ok(Duration::from_millis((ticks(11)? + ticks(12)?) * 10))
}
