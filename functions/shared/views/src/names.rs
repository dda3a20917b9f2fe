//! The signers who chose to be shown, the comments that are shown, and the organisations, all of them, in parts.
//!
//! Their sort keys contain tags, which are nobody's business. So a place in the list is a time, and how many of those who
//! confirmed at that time come before it.

use jiff::Timestamp;
use serde::de::DeserializeOwned;

use crate::count::{Comment, Names, Organisation, Signer};
use crate::error::ViewsError;
use crate::generations::Projection;
use crate::items::{self, Item, Question};
use crate::lookup::Wanted;
use crate::part::Part;
use crate::words::{self, Terms};
use crate::{PublicPart, Views, Withheld, layout};

/// More than ever confirm in the same millisecond.
const AT_ONE_TIME: usize = 1_000;

/// How many names a search reads at once.
const AT_ONCE: usize = 500;
/// How many names a search finds before it answers.
const ENOUGH: usize = 100;
/// How many names a search looks at before it answers: what it costs does not grow with the petition.
pub const MOST_LOOKED_AT: usize = 5_000;

/// What a search among the names found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Those who were found, and the place after those who were looked at.
    pub part: Part<Signer>,
    /// How many names were looked at.
    pub looked_at: usize,
    /// Why no name is shown.
    pub withheld: Option<Withheld>,
}

/// Sorts behind every tag.
const AFTER_TAGS: &str = "\u{7f}";

/// A place in the list: behind so many of those who confirmed at a time, as its sort key has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place<'a> {
    time: &'a str,
    behind: usize,
}

impl<'a> Place<'a> {
    /// Reads `TIME~NUMBER`.
    fn parse(text: &'a str) -> Option<Self> {
        let (time, behind) = text.split_once('~')?;
        let is_as_stored = time
            .parse::<Timestamp>()
            .is_ok_and(|at| format!("{at:.3}") == time);
        let behind = behind
            .parse()
            .ok()
            .filter(|number| *number <= AT_ONE_TIME)?;
        is_as_stored.then_some(Self { time, behind })
    }
}

impl Views {
    /// A part of the signers who chose to be shown: the last confirmed, or those after a place that an earlier part named. None
    /// while the petition's names are withheld, and none if there is no such petition.
    ///
    /// An erasure between two parts leaves nobody out but the one who was erased, unless several confirmed in the same millisecond.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn names(
        &self,
        slug: &str,
        before: Option<&str>,
        limit: usize,
    ) -> Result<PublicPart<Signer>, ViewsError> {
        let place = before.and_then(Place::parse);
        let (petition, part) = tokio::try_join!(
            self.petition(slug),
            self.list(slug, layout::SIGNERS, place, limit)
        )?;
        Ok(match petition {
            Some(petition) => PublicPart::of(part, self.withheld(&petition).await?),
            None => PublicPart::default(),
        })
    }

    /// The signers who chose to be shown and whose name has all words of `terms`, each from its beginning. Looks at 500 names
    /// after another until 100 or more are found, but at [`MOST_LOOKED_AT`] at most: the place in the result leads on.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn find_names(
        &self,
        slug: &str,
        before: Option<&str>,
        terms: &Terms,
    ) -> Result<Found, ViewsError> {
        let mut found = Found::default();
        let mut before = before.map(str::to_owned);
        loop {
            let PublicPart { part, withheld } =
                self.names(slug, before.as_deref(), AT_ONCE).await?;
            if withheld.is_some() {
                // Those of earlier parts were found while enough had confirmed, but now there is nothing to see.
                return Ok(Found {
                    withheld,
                    ..Found::default()
                });
            }
            found.looked_at += part.entries.len();
            let named = part.entries.into_iter();
            let named = named.filter(|signer| terms.are_in(&words::of_text(&signer.name)));
            found.part.entries.extend(named);
            before = part.next;
            let is_enough = found.part.entries.len() >= ENOUGH || found.looked_at >= MOST_LOOKED_AT;
            if is_enough || before.is_none() {
                found.part.next = before;
                return Ok(found);
            }
        }
    }

    /// A part of the comments that are shown, as [`Self::names`]. None while the petition's names are withheld, or unless its
    /// form asks signers whether comments may be shown.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn comments(
        &self,
        slug: &str,
        before: Option<&str>,
        limit: usize,
    ) -> Result<PublicPart<Comment>, ViewsError> {
        let Some(petition) = self.petition(slug).await? else {
            return Ok(PublicPart::default());
        };
        let part = match petition.shows_comments() {
            true => {
                let place = before.and_then(Place::parse);
                self.list(slug, layout::COMMENTS, place, limit).await?
            }
            false => Part::default(),
        };
        Ok(PublicPart::of(part, self.withheld(&petition).await?))
    }

    /// A part of the organisations that are listed, as [`Self::names`]. None while the petition's names are withheld.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn organisations(
        &self,
        slug: &str,
        before: Option<&str>,
        limit: usize,
    ) -> Result<PublicPart<Organisation>, ViewsError> {
        let Some(petition) = self.petition(slug).await? else {
            return Ok(PublicPart::default());
        };
        let place = before.and_then(Place::parse);
        let part = self.list(slug, layout::LISTED_ORGANISATIONS, place, limit);
        let part = part.await?;
        Ok(PublicPart::of(part, self.withheld(&petition).await?))
    }

    /// How many signers of the petition are shown by name. One request.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn names_counted(&self, slug: &str) -> Result<Names, ViewsError> {
        let [found] = self.read([Wanted::count(slug)]).await?;
        found.map_or_else(|| Ok(Names::default()), items::read)
    }

    /// The last `limit` entries of the list whose sort keys begin with `prefix`, even while names are withheld: the caller must then ask
    /// [`crate::petition::Petition::withheld`].
    pub(crate) async fn last<T: DeserializeOwned>(
        &self,
        slug: &str,
        prefix: &str,
        limit: usize,
    ) -> Result<Vec<T>, ViewsError> {
        Ok(self.list(slug, prefix, None, limit).await?.entries)
    }

    /// A part of the list whose sort keys begin with `prefix`.
    async fn list<T: DeserializeOwned>(
        &self,
        slug: &str,
        prefix: &str,
        place: Option<Place<'_>>,
        limit: usize,
    ) -> Result<Part<T>, ViewsError> {
        let pk = self.partition(Projection::Signatures, slug).await?;
        let before = place.map(|place| format!("{}#{AFTER_TAGS}", place.time));
        let behind = place.map_or(0, |place| place.behind);
        let question = Question {
            pk: &pk,
            prefix,
            before: before.as_deref(),
            newest_first: true,
            // One tells whether there are more.
            limit: Some(limit.saturating_add(behind).saturating_add(1)),
            ..Question::default()
        };
        let found = items::query(&self.client, &self.table, question).await?;
        // Those at the time of the place who were in the part before.
        let shown = place.map_or(0, |place| {
            let same = found
                .iter()
                .take_while(|item| time_of(item, prefix) == place.time);
            same.take(behind).count()
        });
        let end = found.len().min(shown + limit);
        let next = found.get(end).and_then(|_| {
            let time = time_of(found.get(end.checked_sub(1)?)?, prefix);
            let same = found
                .iter()
                .take(end)
                .filter(|item| time_of(item, prefix) == time);
            Some(format!("{time}~{}", same.count()))
        });
        let entries = found.into_iter().take(end).skip(shown).map(items::read);
        Ok(Part {
            entries: entries.collect::<Result<_, _>>()?,
            next,
        })
    }
}

/// The time in a sort key.
fn time_of(item: &Item, prefix: &str) -> String {
    let (_, sk) = layout::key_of(item);
    let rest = sk.strip_prefix(prefix).unwrap_or_default();
    rest.split('#').next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_a_time_as_it_is_stored_and_a_number() {
        let read = Place::parse("2026-11-24T10:00:00.000Z~2").unwrap();
        assert_eq!((read.time, read.behind), ("2026-11-24T10:00:00.000Z", 2));
        for wrong in [
            "",
            "~1",
            "2026-11-24T10:00:00.000Z",
            "2026-11-24T10:00:00Z~1",
            "2026-11-24T10:00:00.000Z~-1",
            "2026-11-24T10:00:00.000Z~1001",
            "2026-11-24T10:00:00.000Z#tag~1",
        ] {
            assert_eq!(Place::parse(wrong), None, "{wrong}");
        }
    }
}
