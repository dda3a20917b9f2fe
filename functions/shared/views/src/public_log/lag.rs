//! How far the public log is behind the count.
//!
//! Only the number of signatures that count is the same in both. The other lines of the count include forms that were taken back, erased or
//! invalidated before anybody confirmed them, and lack addresses that came back, so a difference of these says little.

use std::time::Duration;

use super::Logged;
use crate::count::Count;
use crate::{Views, ViewsError, layout};

/// How a checkpoint that is some minutes old stands to what the site counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lag {
    /// Nothing says that the log lacks something.
    #[default]
    InTime,
    /// It lacks something, or forms were taken back, erased or invalidated that nobody had confirmed: the count has them in the same
    /// lines, and the log has none of them.
    Perhaps,
    /// It lacks something that counts or does not count any more.
    Behind,
}

impl Lag {
    /// The signatures that count are the same in both. Of the others, the log never has more that are invalidated. It remains unseen if it
    /// lacks only what cancels out: as many that were confirmed as stopped counting, while as many addresses came back.
    pub(super) fn of(logged: &Logged, count: &Count) -> Self {
        let line = |name: &str| logged.line(name);
        let invalidated = count
            .invalidated()
            .map(|(reason, number)| (line(&format!("invalidated_{reason}")), number));
        let ended = [
            (line("withdrawn"), count.withdrawn),
            (line("disowned"), count.disowned),
            (line("erased"), count.erased),
        ];
        let mut all = invalidated.iter().chain(&ended);
        if line(layout::CONFIRMED) != count.confirmed
            || invalidated.iter().any(|(log, all)| log > all)
        {
            Self::Behind
        } else if all.any(|(log, all)| log != all) {
            Self::Perhaps
        } else {
            Self::InTime
        }
    }
}

/// Those of the petitions whose number of signatures is another one than in the public log. It is written some seconds after the count,
/// so what differs is compared again after each pause. `shown` gives the number that pages show. Without a checkpoint, nothing
/// is compared, nor while its items are being replaced.
///
/// # Errors
/// [`ViewsError`], and what `shown` fails with.
pub async fn unlogged<E: From<ViewsError>>(
    views: &Views,
    petitions: Vec<String>,
    pauses: impl IntoIterator<Item = Duration>,
    mut shown: impl AsyncFnMut(&str) -> Result<u64, E>,
) -> Result<Vec<String>, E> {
    let (mut differing, mut pauses) = (petitions, pauses.into_iter());
    loop {
        let mut still = Vec::new();
        for petition in differing {
            if let Some((_, logged)) = views.logged(&petition).await?
                && logged.line(layout::CONFIRMED) != shown(&petition).await?
            {
                still.push(petition);
            }
        }
        match pauses.next() {
            Some(pause) if !still.is_empty() => tokio::time::sleep(pause).await,
            _ => return Ok(still),
        }
        differing = still;
    }
}
