//! Where petitions and signatures stand in the log: what a batch changes of it.

use std::collections::{BTreeMap, BTreeSet};

use aws_sdk_dynamodb::types::{AttributeValue, TransactWriteItem};
use event_store::batch;
use public_files::{PK, Subject};
use public_log::fold::{Explained, Standing};
use public_log::leaf::{Kind, Leaf};
use public_log::sequencer::Progress;
use serde::{Deserialize, Serialize};

use super::{Store, json, number, text, write};
use crate::error::{Ahead, SealError};

/// Where a subject stands whose data was erased.
const ERASED: u8 = 4;

/// Where a petition stands before and after the head's last batch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FoldStep {
    pub(crate) petition: String,
    /// None if the batch has its first leaf.
    pub(crate) before: Option<Fold>,
    pub(crate) after: Explained,
}

/// Where a petition stood at a size.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Fold {
    pub(crate) size: u64,
    pub(crate) explained: Explained,
}

impl Store {
    /// Where the petitions of these leaves stand, as the steps that begin there.
    pub(super) async fn folds(
        &self,
        leaves: &[Leaf],
    ) -> Result<BTreeMap<String, FoldStep>, SealError> {
        let petitions = leaves.iter().map(|leaf| leaf.petition.as_str().to_owned());
        let petitions: BTreeSet<_> = petitions.collect();
        let mut stand = self.stand(&petitions).await?;
        let step = |petition: String| {
            let before = stand.remove(&petition);
            let after = before.as_ref().map(|before| before.explained.clone());
            let step = FoldStep {
                petition: petition.clone(),
                before,
                after: after.unwrap_or_default(),
            };
            (petition, step)
        };
        Ok(petitions.into_iter().map(step).collect())
    }

    /// Where these petitions stand at the head, if the log has leaves of them. One request for each 100.
    pub(crate) async fn stand(
        &self,
        petitions: &BTreeSet<String>,
    ) -> Result<BTreeMap<String, Fold>, SealError> {
        let keys = petitions
            .iter()
            .map(|petition| self.key(&fold_name(petition)));
        let prefix = self.name(&fold_name(""));
        let mut stand = BTreeMap::new();
        for item in batch::get(&self.client, &self.table, keys.collect()).await? {
            let name = text(&item, PK).unwrap_or_default();
            let unreadable = || SealError::Item(name.to_owned());
            let petition = name.strip_prefix(&prefix).ok_or_else(unreadable)?;
            let explained = text(&item, "explained").ok_or_else(unreadable)?;
            let explained = serde_json::from_str(explained).map_err(|_| unreadable())?;
            let size = number(&item, "size").ok_or_else(unreadable)?;
            stand.insert(petition.to_owned(), Fold { size, explained });
        }
        Ok(stand)
    }

    pub(super) fn put_fold(
        &self,
        step: &FoldStep,
        size: u64,
    ) -> Result<TransactWriteItem, SealError> {
        let put = self
            .put(&fold_name(&step.petition))
            .item("size", AttributeValue::N(size.to_string()))
            .item("explained", AttributeValue::S(json(&step.after)?));
        Ok(write(put)?)
    }
}

/// Where the signatures of a batch stand after it.
pub(super) struct Standings {
    standing: BTreeMap<u64, Standing>,
    committed: BTreeMap<u64, u64>,
}

impl Standings {
    /// What is stored of a subject after the batch. Nothing of one whose data was erased leads to a leaf.
    pub(super) fn after(&self, known: Subject, after: Progress) -> Subject {
        let standing = match (after.leaf, known.leaf) {
            (Some(leaf), _) => self.standing.get(&leaf).map(|standing| standing.pack()),
            (None, Some(_)) => Some(ERASED),
            // Confirmed and erased within the batch, erased before, or a petition.
            (None, None) => None,
        };
        let committed = after.leaf.and_then(|leaf| {
            let newer = self.committed.get(&leaf).copied();
            newer.or(known.committed)
        });
        Subject {
            facts: after.facts,
            leaf: after.leaf,
            committed,
            standing: standing.unwrap_or(known.standing),
        }
    }
}

/// Folds a batch in. Each fact must be possible: a leaf that outsiders cannot fold must never be committed.
pub(super) fn fold(
    first: u64,
    leaves: &[Leaf],
    known: &BTreeMap<String, Subject>,
    folds: &mut BTreeMap<String, FoldStep>,
) -> Result<Standings, SealError> {
    let before = known.values().filter_map(|subject| {
        let standing = Standing::unpack(subject.standing)?;
        Some((subject.leaf?, standing))
    });
    let mut standings = Standings {
        standing: before.collect(),
        committed: BTreeMap::new(),
    };
    for (index, leaf) in (first..).zip(leaves) {
        let petition = leaf.petition.as_str();
        let impossible = |problem| SealError::Impossible {
            petition: petition.to_owned(),
            problem,
        };
        let of = leaf.kind.of().copied();
        let stood = of.and_then(|of| standings.standing.get(&of).copied());
        let step = folds.get_mut(petition);
        let step = step.ok_or_else(|| impossible("it is in no fold"))?;
        let stands = step.after.take(stood, leaf.minute, &leaf.kind);
        let stands = stands.map_err(|problem| match leaf.kind.commitment() {
            Some(commitment) if problem.needs_petition() => {
                let (petition, commitment) = (petition.to_owned(), *commitment);
                let ahead = Ahead {
                    petition,
                    problem,
                    commitment,
                };
                ahead.into()
            }
            _ => impossible(problem.text()),
        })?;
        let of = of.unwrap_or(index);
        if let Some(stands) = stands {
            standings.standing.insert(of, stands);
        }
        if matches!(
            leaf.kind,
            Kind::Confirmed { .. } | Kind::Renewed { .. } | Kind::Moved { .. }
        ) {
            standings.committed.insert(of, index);
        }
    }
    Ok(standings)
}

fn fold_name(petition: &str) -> String {
    format!("fold/{petition}")
}
