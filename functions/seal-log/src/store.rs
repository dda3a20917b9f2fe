//! The table `public-log`: the head, how far it is with each subject, and where each petition stands.
//!
//! ```text
//! pk                    what
//! N/head                size and root of log N, its last batch of leaves, and what that batch changed
//! N/fold/{petition}     where the petition stands at the head
//! N/subject/{subject}   how far the log is with one subject
//! N/origin              the name under which the log began
//! N/begun               what was signed before the log began is in it
//! ```
//!
//! A batch is one transaction on condition that the head is still the one that was read.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::operation::put_item::PutItemError;
use aws_sdk_dynamodb::primitives::Blob;
use aws_sdk_dynamodb::types::{AttributeValue, Put, TransactWriteItem};
use event_store::{Item, StoreError, Transaction, batch};
use public_files::{PK, Subject, Subjects};
use public_log::fold::{Explained, Standing};
use public_log::hash::Hash;
use public_log::leaf::{Kind, Leaf};
use public_log::sequencer::{Commit, Head, Progress};
use serde::{Deserialize, Serialize};

use crate::SealError;

/// Where a subject stands whose data was erased.
const ERASED: u8 = 4;

/// The head with what its last batch changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StoredHead {
    pub(crate) head: Head,
    pub(crate) folds: Vec<FoldStep>,
}

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

/// The table of one log.
#[derive(Clone, Debug)]
pub(crate) struct Store {
    client: Client,
    table: String,
    number: u64,
    subjects: Subjects,
}

impl Store {
    pub(crate) fn new(client: &Client, table: &str, number: u64, subjects: &Subjects) -> Self {
        Self {
            client: client.clone(),
            table: table.to_owned(),
            number,
            subjects: subjects.clone(),
        }
    }

    /// The head, read consistently.
    pub(crate) async fn head(&self) -> Result<Option<StoredHead>, SealError> {
        let item = self.item("head").await?;
        let unreadable = || SealError::Item(self.name("head"));
        item.map(|item| read_head(&item).ok_or_else(unreadable))
            .transpose()
    }

    /// The name under which the log began; `wanted` if it begins now.
    pub(crate) async fn origin(&self, wanted: &str) -> Result<String, SealError> {
        let wanted = AttributeValue::S(wanted.to_owned());
        let put = self.client.put_item().table_name(&self.table);
        let put = put
            .set_item(Some(self.key("origin")))
            .item("name", wanted)
            .condition_expression("attribute_not_exists(pk)");
        let put = put.send().await.map_err(|error| {
            let known = error.as_service_error();
            match known.is_some_and(PutItemError::is_conditional_check_failed_exception) {
                true => None,
                false => Some(StoreError::sdk("PutItem", &error)),
            }
        });
        if let Err(Some(error)) = put {
            return Err(error.into());
        }
        let item = self.item("origin").await?;
        let name = item.as_ref().and_then(|item| text(item, "name"));
        let name = name.ok_or_else(|| SealError::Item(self.name("origin")))?;
        Ok(name.to_owned())
    }

    /// Whether everything from before the log is in it.
    pub(crate) async fn has_begun(&self) -> Result<bool, SealError> {
        Ok(self.item("begun").await?.is_some())
    }

    /// Notes that everything from before the log is in it.
    pub(crate) async fn note_begun(&self) -> Result<(), SealError> {
        let put = self.client.put_item().table_name(&self.table);
        let put = put.set_item(Some(self.key("begun"))).send().await;
        put.map_err(|error| StoreError::sdk("PutItem", &error))?;
        Ok(())
    }

    /// Commits a batch, given the subjects as they were read; the new head, or `None` if another sequencer was faster.
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
                let now = self.head().await?;
                let now = now.map(|stored| (stored.head.size, stored.head.root));
                return if now == commit.expected {
                    Err(error)
                } else {
                    Ok(None)
                };
            }
        };
        let stored = StoredHead {
            folds: folds.into_values().collect(),
            head: commit.head,
        };
        let mut writes = vec![self.put_head(&stored, commit.expected)?];
        for (subject, (before, after)) in &commit.progress {
            let known = known.get(subject).copied().unwrap_or_default();
            let after = standings.after(known, *after);
            writes.push(self.put_subject(subject, *before, after)?);
        }
        for step in &stored.folds {
            writes.push(self.put_fold(step, stored.head.size)?);
        }
        let cancelled = Transaction::of(writes).commit(&self.client).await?;
        Ok(cancelled.is_none().then_some(stored))
    }

    /// Where the petitions of these leaves stand, as the steps that begin there.
    async fn folds(&self, leaves: &[Leaf]) -> Result<BTreeMap<String, FoldStep>, SealError> {
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

    fn put_head(
        &self,
        stored: &StoredHead,
        expected: Option<(u64, Hash)>,
    ) -> Result<TransactWriteItem, SealError> {
        let head = &stored.head;
        let batch = head.batch.iter().cloned();
        let batch = batch.map(|leaf| AttributeValue::B(Blob::new(leaf)));
        let put = self
            .put("head")
            .item("size", AttributeValue::N(head.size.to_string()))
            .item("root", AttributeValue::S(head.root.to_string()))
            .item("batch", AttributeValue::L(batch.collect()))
            .item("folds", AttributeValue::S(json(&stored.folds)?));
        let put = match expected {
            None => put.condition_expression("attribute_not_exists(pk)"),
            Some((size, root)) => put
                .condition_expression("#size = :size AND #root = :root")
                .expression_attribute_names("#size", "size")
                .expression_attribute_names("#root", "root")
                .expression_attribute_values(":size", AttributeValue::N(size.to_string()))
                .expression_attribute_values(":root", AttributeValue::S(root.to_string())),
        };
        Ok(write(put)?)
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

    fn put_fold(&self, step: &FoldStep, size: u64) -> Result<TransactWriteItem, SealError> {
        let put = self
            .put(&fold_name(&step.petition))
            .item("size", AttributeValue::N(size.to_string()))
            .item("explained", AttributeValue::S(json(&step.after)?));
        Ok(write(put)?)
    }

    fn put(&self, what: &str) -> aws_sdk_dynamodb::types::builders::PutBuilder {
        let put = Put::builder().table_name(&self.table);
        put.item(PK, AttributeValue::S(self.name(what)))
    }

    async fn item(&self, what: &str) -> Result<Option<Item>, StoreError> {
        let get = self.client.get_item().table_name(&self.table);
        let get = get.set_key(Some(self.key(what))).consistent_read(true);
        let got = get.send().await;
        let got = got.map_err(|error| StoreError::sdk("GetItem", &error))?;
        Ok(got.item)
    }

    fn key(&self, what: &str) -> Item {
        HashMap::from([(PK.to_owned(), AttributeValue::S(self.name(what)))])
    }

    fn name(&self, what: &str) -> String {
        format!("{}/{what}", self.number)
    }
}

/// Where the signatures of a batch stand after it.
struct Standings {
    standing: BTreeMap<u64, Standing>,
    committed: BTreeMap<u64, u64>,
}

impl Standings {
    /// What is stored of a subject after the batch. Nothing of one whose data was erased leads to a leaf.
    fn after(&self, known: Subject, after: Progress) -> Subject {
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
fn fold(
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
        let stands = step.after.take(stood, &leaf.kind).map_err(impossible)?;
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

fn write(
    put: aws_sdk_dynamodb::types::builders::PutBuilder,
) -> Result<TransactWriteItem, StoreError> {
    Ok(TransactWriteItem::builder().put(put.build()?).build())
}

fn json(value: &impl Serialize) -> Result<String, SealError> {
    serde_json::to_string(value).map_err(|error| SealError::Item(error.to_string()))
}

fn text<'a>(item: &'a Item, name: &str) -> Option<&'a str> {
    item.get(name)?.as_s().ok().map(String::as_str)
}

fn number(item: &Item, name: &str) -> Option<u64> {
    item.get(name)?.as_n().ok()?.parse().ok()
}

fn read_head(item: &Item) -> Option<StoredHead> {
    let leaf = |leaf: &AttributeValue| Some(leaf.as_b().ok()?.as_ref().to_vec());
    let batch = item.get("batch")?.as_l().ok()?.iter();
    Some(StoredHead {
        head: Head {
            size: number(item, "size")?,
            root: Hash::parse(text(item, "root")?).ok()?,
            batch: batch.map(leaf).collect::<Option<_>>()?,
        },
        folds: serde_json::from_str(text(item, "folds")?).ok()?,
    })
}
