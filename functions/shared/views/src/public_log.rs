//! The public log as pages show it: the newest checkpoint, and where each petition stands in the log up to it.
//!
//! `seal-log` writes both, and each only forward: the petitions of a checkpoint first, then the checkpoint. So a reader may find
//! a petition that is ahead of the checkpoint, and takes what it said before. They belong to no generation: a rebuild of the
//! views neither needs nor changes them.

mod lag;

use std::collections::BTreeMap;

use aws_sdk_dynamodb::operation::put_item::PutItemError;
use aws_sdk_dynamodb::types::AttributeValue;
use jiff::{SignedDuration, Timestamp};
use public_log::fold::Explained;
use serde::{Deserialize, Serialize};

use crate::count::Count;
use crate::error::ViewsError;
use crate::generations::Projection;
use crate::items::Item;
use crate::layout::Key;
use crate::{Views, items, layout};

pub use lag::{Lag, unlogged};

/// A checkpoint that is older than this may lack what a page shows. A younger one is about to be followed by the next, also after a
/// failure: one machine tries again every half minute.
pub const SETTLED: SignedDuration = SignedDuration::from_mins(5);

/// With how many petitions [`Views::public_log_and_lag`] compares: what fits into one request beside the checkpoint.
const COMPARED: usize = 49;

/// The newest checkpoint of the public log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedLog {
    /// The number of the log, from 1. A log that cannot go on is followed by one with the next number.
    pub number: u64,
    /// The name of the log: its address without the scheme.
    pub origin: String,
    /// The public key of the log, as verifiers take it (`vkey`).
    pub key: String,
    /// How many leaves it has.
    pub size: u64,
    /// The hash of the whole tree, in base64.
    pub root: String,
    /// When it was published, to the minute.
    pub at: Timestamp,
    /// The signed checkpoint with its cosignatures, as in the file `checkpoint`.
    pub note: String,
    /// How many witnesses must have cosigned; 0 if the log has none.
    pub needed: u64,
    /// The numbers of the site's logs that were published before, of which the nine newest at most; `None` if an earlier release
    /// wrote this, which did not look.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Vec<u64>>,
    /// The witnesses of the log's policy.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub witnesses: Vec<Witness>,
}

/// A witness of the log's policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Witness {
    /// The name in its key.
    pub name: String,
    /// When it cosigned this checkpoint, by its own clock; `None` if it has not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cosigned_at: Option<Timestamp>,
}

impl PublishedLog {
    /// How many logs that have ended are named. Few sites have one.
    pub const MOST_ENDED: usize = 9;

    /// The numbers of the logs that the site had before, the latest first. If nobody has looked which were published, all below.
    #[must_use]
    pub fn ended(&self) -> Vec<u64> {
        let all = || Self::before(self.number).collect();
        self.ended.clone().unwrap_or_else(all)
    }

    /// The numbers of the logs that may have been before that one, the latest first.
    pub fn before(number: u64) -> impl Iterator<Item = u64> {
        (1..number).rev().take(Self::MOST_ENDED)
    }

    /// How the log stands to a petition's count at `now`. For moments after a quiet time it is behind, too.
    #[must_use]
    pub fn lag(&self, logged: &Logged, count: &Count, now: Timestamp) -> Lag {
        match now.duration_since(self.at) > SETTLED {
            true => Lag::of(logged, count),
            false => Lag::InTime,
        }
    }

    /// How many witnesses have cosigned this checkpoint.
    #[must_use]
    pub fn cosigned(&self) -> usize {
        let cosigned = self.witnesses.iter();
        cosigned.filter(|one| one.cosigned_at.is_some()).count()
    }
}

/// Where a petition stands after so many leaves of the log.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Logged {
    /// The size of the log up to which the leaves were folded. No leaf between it and the checkpoint is of this petition.
    pub size: u64,
    /// The lines of the count by their public names, as [`Explained::lines`] has them.
    pub lines: BTreeMap<String, u64>,
    /// Whether the petition is open; `None` before it opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open: Option<bool>,
    /// No name is shown before so many have confirmed.
    #[serde(default)]
    pub names_above: u64,
    /// The newest version of its text; 0 for none.
    #[serde(default)]
    pub text_version: u64,
}

impl Logged {
    /// What the leaves up to `size` say of a petition.
    #[must_use]
    pub fn new(size: u64, explained: &Explained) -> Self {
        Self {
            size,
            lines: explained.lines().into_iter().collect(),
            open: explained.open,
            names_above: explained.names_above,
            text_version: explained.text_version,
        }
    }

    /// A line by its public name; 0 if there is none.
    #[must_use]
    pub fn line(&self, name: &str) -> u64 {
        self.lines.get(name).copied().unwrap_or_default()
    }

    /// The lines in the order in which the count shows them.
    #[must_use]
    pub fn in_order(&self) -> Vec<(String, u64)> {
        let names = Explained::default().lines().into_iter();
        names
            .map(|(name, _)| {
                let number = self.line(&name);
                (name, number)
            })
            .collect()
    }
}

/// Where a petition stands in the public log, at its last leaf and at the one before.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoggedCount {
    /// The number of the log.
    pub number: u64,
    /// At the last batch with a leaf of this petition. Its checkpoint may not be published yet.
    #[serde(flatten)]
    pub newest: Logged,
    /// Before that batch; `None` if there was no leaf of the petition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Logged>,
}

impl LoggedCount {
    /// Where the petition stands at that checkpoint. `None` if this is of another log, or if the two were read too far apart: then
    /// read again.
    #[must_use]
    pub fn at(&self, published: &PublishedLog) -> Option<Logged> {
        if self.number != published.number {
            return None;
        }
        if self.newest.size <= published.size {
            return Some(self.newest.clone());
        }
        match &self.before {
            // The first leaf of the petition is not published yet.
            None => Some(Logged::new(0, &Explained::default())),
            Some(before) => (before.size <= published.size).then(|| before.clone()),
        }
    }
}

/// Only forward, and a later log after an earlier one.
const NEWER: &str =
    "attribute_not_exists(pk) OR #number < :number OR (#number = :number AND #size < :size)";

/// As [`NEWER`], or the same again: a checkpoint may have more cosignatures then.
const NOT_OLDER: &str =
    "attribute_not_exists(pk) OR #number < :number OR (#number = :number AND #size <= :size)";

impl Views {
    /// The newest checkpoint of the public log; `None` before the first. One request.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn public_log(&self) -> Result<Option<PublishedLog>, ViewsError> {
        let (pk, sk) = layout::public_log();
        let found = self.get(pk, &sk).await?;
        found.map(items::read).transpose()
    }

    /// The newest checkpoint, and how far the log is behind at `now` in one of these petitions, of which the first 49 are compared.
    /// Without a checkpoint, it lacks whatever counts. One request when warm.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn public_log_and_lag(
        &self,
        slugs: &[&str],
        now: Timestamp,
    ) -> Result<(Option<PublishedLog>, Lag), ViewsError> {
        let live = self.live(Projection::Signatures).await?;
        let count = |slug: &str| {
            let pk = layout::petition(Projection::Signatures, live, slug);
            (pk, layout::COUNT.to_owned())
        };
        let slugs = slugs.get(..COMPARED).unwrap_or(slugs);
        let of_petitions = slugs
            .iter()
            .flat_map(|slug| [count(slug), layout::logged(slug)]);
        let keys: Vec<_> = std::iter::once(layout::public_log())
            .chain(of_petitions)
            .collect();
        let mut found = self.get_all(keys).await?;
        let published = found.remove(&layout::public_log());
        let published: Option<PublishedLog> = published.map(items::read).transpose()?;
        let mut lag = Lag::InTime;
        for slug in slugs {
            let count = found.remove(&count(slug)).map(items::read::<Count>);
            let count = count.transpose()?.unwrap_or_default();
            let logged = found.remove(&layout::logged(slug)).map(items::read);
            let of_petition = match &published {
                None => Lag::of(&Logged::default(), &count),
                Some(published) => at(published, logged.transpose()?)
                    .map_or(Lag::InTime, |logged| published.lag(&logged, &count, now)),
            };
            lag = lag.max(of_petition);
        }
        Ok((published, lag))
    }

    /// As [`Self::public_log`], and what was written a moment ago, at twice the price.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn public_log_now(&self) -> Result<Option<PublishedLog>, ViewsError> {
        let key = layout::public_log();
        let mut found = items::get(&self.client, &self.table, std::slice::from_ref(&key)).await?;
        found.remove(&key).map(items::read).transpose()
    }

    /// The newest checkpoint, and where the petition stands in the log at that checkpoint; `None` before the first checkpoint, and
    /// while the two do not fit, which passes. One request.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn logged(&self, slug: &str) -> Result<Option<(PublishedLog, Logged)>, ViewsError> {
        let keys = [layout::public_log(), layout::logged(slug)];
        let found = items::get_eventually(&self.client, &self.table, &keys).await;
        let mut found = found?;
        let [published, logged] = keys.map(|key| found.remove(&key));
        together(published, logged)
    }

    /// Writes where a petition stands, unless something newer was written. One write.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn note_logged_count(
        &self,
        slug: &str,
        logged: &LoggedCount,
    ) -> Result<(), ViewsError> {
        let place = (logged.number, logged.newest.size);
        let item = items::write(&layout::logged(slug), logged)?;
        self.forward(item, place, NEWER).await
    }

    /// Writes the newest checkpoint, unless a larger one was written. One write.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn note_public_log(&self, published: &PublishedLog) -> Result<(), ViewsError> {
        let item = items::write(&layout::public_log(), published)?;
        let place = (published.number, published.size);
        self.forward(item, place, NOT_OLDER).await
    }

    async fn forward(
        &self,
        item: Item,
        (number, size): (u64, u64),
        condition: &str,
    ) -> Result<(), ViewsError> {
        let put = self.client.put_item().table_name(&self.table);
        let put = put
            .set_item(Some(item))
            .condition_expression(condition)
            .expression_attribute_names("#number", "number")
            .expression_attribute_names("#size", "size")
            .expression_attribute_values(":number", AttributeValue::N(number.to_string()))
            .expression_attribute_values(":size", AttributeValue::N(size.to_string()));
        match put.send().await {
            Ok(_) => Ok(()),
            Err(error) => match error.as_service_error() {
                // Something newer is there.
                Some(PutItemError::ConditionalCheckFailedException(_)) => Ok(()),
                _ => Err(ViewsError::sdk(error)),
            },
        }
    }
}

/// What two items say together, if they fit: of [`layout::public_log`] and [`layout::logged`].
///
/// # Errors
/// [`ViewsError::Unreadable`].
pub fn together(
    published: Option<Item>,
    logged: Option<Item>,
) -> Result<Option<(PublishedLog, Logged)>, ViewsError> {
    let Some(published) = published else {
        return Ok(None);
    };
    let published: PublishedLog = items::read(published)?;
    let logged = logged.map(items::read::<LoggedCount>).transpose()?;
    Ok(at(&published, logged).map(|at| (published, at)))
}

/// Where a petition stands at that checkpoint, as [`LoggedCount::at`]. One of which nothing is stored has no leaf.
fn at(published: &PublishedLog, logged: Option<LoggedCount>) -> Option<Logged> {
    match logged {
        Some(logged) => logged.at(published),
        None => Some(Logged::new(0, &Explained::default())),
    }
}

/// The keys of what [`together`] takes, to read them beside others.
#[must_use]
pub fn keys(slug: &str) -> [Key; 2] {
    [layout::public_log(), layout::logged(slug)]
}

#[cfg(test)]
mod tests;
