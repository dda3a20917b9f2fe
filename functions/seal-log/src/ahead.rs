//! Facts in an order that outsiders can fold. Signatures and petitions have streams of their own, so a confirmation may come before
//! the text that it confirms: then the facts of the petition are read and sealed first. One that cannot follow them either waits
//! alone.

use std::collections::{BTreeMap, BTreeSet};

use events::ids::Slug;
use jiff::Timestamp;
use public_facts::Derived;
use public_log::fold::Problem;
use public_log::sequencer::{Fact, Outcome};
use runtime::batch::StreamFailure as _;
use runtime::{Metric, metrics};

use crate::{Ahead, Notice, SealError, SealLog};

impl SealLog {
    /// Seals those of the facts that the log lacks. How many they were, and the subjects that wait.
    pub(crate) async fn seal_facts(
        &self,
        mut derived: Vec<Derived>,
    ) -> Result<(u64, BTreeMap<String, Ahead>), SealError> {
        let (mut read, mut waiting) = (BTreeSet::new(), BTreeMap::new());
        loop {
            let facts = self.new_facts(derived.clone()).await?;
            let commitments = facts.iter().filter_map(|fact| {
                let commitment = fact.kind.commitment()?;
                Some((*commitment.bytes(), fact.subject.clone()))
            });
            let commitments: BTreeMap<_, _> = commitments.collect();
            let ahead = match self.seal_in_order(facts, &derived).await {
                Ok(leaves) => return Ok((leaves, waiting)),
                Err(SealError::Ahead(ahead)) => ahead,
                Err(error) => return Err(error),
            };
            let Some(subject) = commitments.get(ahead.commitment.bytes()) else {
                // Another sequencer's batch is being finished.
                return Err(ahead.into());
            };
            let petition = &ahead.petition;
            if read.insert(petition.clone())
                && let Some(own) = self.own_facts(petition).await?
            {
                derived.retain(|fact| fact.subject != *petition);
                derived.splice(0..0, own);
                continue;
            }
            let signatures = format!("{petition}/");
            let waits = |fact: &Derived| match ahead.problem {
                // None of its signatures can be in the log.
                Problem::NeverOpened => fact.subject.starts_with(&signatures),
                _ => fact.subject == *subject,
            };
            for fact in derived.extract_if(.., |fact| waits(fact)) {
                waiting.insert(fact.subject, ahead.clone());
            }
        }
    }

    /// The facts of a petition; `None` if its stream cannot be read.
    async fn own_facts(&self, petition: &str) -> Result<Option<Vec<Derived>>, SealError> {
        let Ok(slug) = Slug::parse(petition) else {
            return Ok(None);
        };
        match self.derived(&Notice::Petition(slug)).await {
            Ok(facts) => Ok(Some(facts)),
            Err(error) if error.unreadable_from().is_some() => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Seals facts that were derived. How many the log did not have.
    async fn seal_in_order(&self, facts: Vec<Fact>, derived: &[Derived]) -> Result<u64, SealError> {
        let times: BTreeMap<_, _> = derived
            .iter()
            .map(|fact| ((fact.subject.clone(), fact.number), fact.at))
            .collect();
        let keys: Vec<_> = facts
            .iter()
            .map(|fact| (fact.subject.clone(), fact.number, fact.petition.clone()))
            .collect();
        // Also without facts: what a crash left behind is published. Boxed, because the future of the whole exchange is large.
        let outcomes = Box::pin(self.sequence(facts)).await?;
        let (mut leaves, now) = (0, Timestamp::now());
        for ((subject, number, petition), outcome) in keys.into_iter().zip(outcomes) {
            match outcome {
                Outcome::Logged(_) => {
                    leaves += 1;
                    if let Some(at) = times.get(&(subject, number)) {
                        metrics::age(Metric::SealLag, *at, now);
                    }
                }
                Outcome::Duplicate => {}
                Outcome::Early(_) | Outcome::NotConfirmed => {
                    return Err(SealError::Impossible {
                        petition: petition.as_str().to_owned(),
                        problem: "the log has other facts of its signature than the events give",
                    });
                }
            }
        }
        if leaves > 0 {
            metrics::record(Metric::FactsSealed, leaves);
        }
        Ok(leaves)
    }
}
