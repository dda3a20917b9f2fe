//! Commits a batch: one transaction on condition that the head is still the one that was read.

use std::collections::BTreeMap;

use aws_sdk_dynamodb::types::{AttributeValue, Put, TransactWriteItem};
use event_store::{Item, Transaction};
use public_files::Subject;
use public_log::leaf::Leaf;
use public_log::sequencer::{Commit, Progress};

use super::fold::fold;
use super::head::StoredHead;
use super::{Store, write};
use crate::SealError;

/// The places of head and leaves in the transaction.
const HEAD: usize = 0;
const BATCH: usize = 1;

impl Store {
    /// Commits a batch, given the subjects as they were read; the new head, or `None` if another sequencer was faster.
    ///
    /// # Errors
    /// [`SealError::HeadIsBehindLeaves`] if the table has leaves after the head.
    pub(crate) async fn commit(
        &self,
        commit: Commit,
        known: &BTreeMap<String, Subject>,
    ) -> Result<Option<StoredHead>, SealError> {
        let leaves: Result<Vec<_>, _> = commit
            .head
            .batch
            .iter()
            .map(|leaf| Leaf::parse(leaf))
            .collect();
        let leaves = leaves.map_err(|_| SealError::Item(self.name("head")))?;
        let mut folds = self.folds(&leaves).await?;
        let first = commit.head.size - leaves.len() as u64;
        let standings = match fold(first, &leaves, known, &mut folds) {
            Ok(standings) => standings,
            // What was read in between may be of another sequencer's batch: then this one is planned anew.
            Err(error) => {
                return match self.size_and_root().await? == commit.expected {
                    true => Err(error),
                    false => Ok(None),
                };
            }
        };
        let stored = StoredHead {
            folds: folds.into_values().collect(),
            head: commit.head,
        };
        let mut writes = vec![
            self.put_head(&stored, commit.expected)?,
            self.put_batch(first, &stored.head.batch)?,
        ];
        for (subject, (before, after)) in &commit.progress {
            let known = known.get(subject).copied().unwrap_or_default();
            let after = standings.after(known, *after);
            writes.push(self.put_subject(subject, *before, after)?);
        }
        for step in &stored.folds {
            writes.push(self.put_fold(step, stored.head.size)?);
        }
        match Transaction::of(writes).commit(&self.client).await? {
            None => Ok(Some(stored)),
            // The head is the one that was read, and yet leaves follow it: somebody put an older one back.
            Some(cancelled) if cancelled.at(HEAD).is_none() && cancelled.at(BATCH).is_some() => {
                Err(self.overtaken(first))
            }
            Some(_) => Ok(None),
        }
    }

    fn put_subject(
        &self,
        subject: &str,
        before: Progress,
        after: Subject,
    ) -> Result<TransactWriteItem, SealError> {
        let mut item: Item = serde_dynamo::to_item(after)
            .map_err(|_: serde_dynamo::Error| SealError::Item(self.name("subject")))?;
        item.extend(self.subjects.key(subject));
        let put = Put::builder().table_name(&self.table).set_item(Some(item));
        let put = match before.facts {
            0 => put.condition_expression("attribute_not_exists(pk)"),
            facts => put
                .condition_expression("facts = :facts")
                .expression_attribute_values(":facts", AttributeValue::N(facts.to_string())),
        };
        Ok(write(put)?)
    }
}
