//! Compares each petition's number with the fold of the public log.
//!
//! The log is written some seconds after the count, so a difference is looked at again for a while. Only the number of confirmed
//! signatures is the same in both: those that nobody confirmed are not in the log.

use views::{Views, layout};

use crate::state::State;
use crate::{CheckDrift, DriftError};

/// How often a difference is looked at.
const LOOKS: u32 = 7;
/// Between two looks passes this part of the time after which every event must be counted: 10 seconds of 15 minutes.
const PAUSE: u32 = 90;

impl CheckDrift {
    pub(crate) async fn compare_public_log(
        &self,
        state: &mut State,
        petition: &str,
    ) -> Result<(), DriftError> {
        let views = Views::new(self.client.clone(), self.tables.views.clone());
        for look in 0..LOOKS {
            if look > 0 {
                let grace = std::time::Duration::try_from(self.grace).unwrap_or_default();
                tokio::time::sleep(grace / PAUSE).await;
            }
            let Some((_, logged)) = views.logged(petition).await? else {
                // There is no log yet, or one item of the two is newer than the other.
                return Ok(());
            };
            let shown = self.shown_sums(state.generation, petition).await?;
            let count = shown.get(layout::COUNT);
            let confirmed = count
                .and_then(|count| count.get(layout::CONFIRMED))
                .copied();
            if u64::try_from(confirmed.unwrap_or(0)) == Ok(logged.line(layout::CONFIRMED)) {
                return Ok(());
            }
        }
        state.differs("public_log", petition);
        Ok(())
    }
}
