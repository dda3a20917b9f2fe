//! Compares each petition's number with the fold of the public log.
//!
//! The log is written some seconds after the count, so a difference is looked at again for a while. Only the number of confirmed
//! signatures is the same in both: those that nobody confirmed are not in the log.

use views::public_log::unlogged;
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
        let grace = std::time::Duration::try_from(self.grace).unwrap_or_default();
        let pauses = (1..LOOKS).map(|_| grace / PAUSE);
        let generation = state.generation;
        let differing = unlogged(
            &views,
            vec![petition.to_owned()],
            pauses,
            async |petition| {
                let shown = self.shown_sums(generation, petition).await?;
                let count = shown.get(layout::COUNT);
                let confirmed = count
                    .and_then(|count| count.get(layout::CONFIRMED))
                    .copied();
                Ok::<_, DriftError>(u64::try_from(confirmed.unwrap_or(0)).unwrap_or(0))
            },
        );
        for petition in differing.await? {
            state.differs("public_log", &petition);
        }
        Ok(())
    }
}
