//! Compares the petitions and their news item by item, since there are few of them.

use event_store::replay;
use events::petition::PetitionEvent;
use views::petitions::projection::project;
use views::{Projection, compare, generations, items, layout};

use crate::state::State;
use crate::{CheckDrift, DriftError};

impl CheckDrift {
    pub(crate) async fn compare_petitions(&self, state: &mut State) -> Result<(), DriftError> {
        let views = &self.tables.views;
        let pointer = generations::read(&self.client, views, Projection::Petitions, true);
        let live = pointer.await?.to_read(Projection::Petitions)?;
        let streams = replay::streams::<PetitionEvent>(&self.client, &self.tables.petition_log);
        let mut streams = streams.with_beginnings();
        while let Some((slug, stream)) = streams.next().await? {
            let recent = stream.last().is_some_and(|last| self.is_recent(last.at));
            let Some(projected) = project(&slug, &stream).filter(|_| !recent) else {
                continue;
            };
            let expected = projected.items(live)?;
            let keys: Vec<_> = expected.iter().map(layout::key_of).collect();
            let shown = items::get(&self.client, views, &keys).await?;
            for (key, item) in keys.iter().zip(expected) {
                let agrees = match shown.get(key) {
                    Some(shown) => compare::agree(key, item, shown.clone()),
                    None => compare::is_recent_kind(key),
                };
                if !agrees {
                    state.differs("petition", &format!("{} {}", key.0, key.1));
                }
            }
        }
        state.unreadable(streams.unreadable(), 0);
        Ok(())
    }
}
