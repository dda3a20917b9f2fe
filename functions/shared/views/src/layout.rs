//! The keys of everything in the table `views`. These keys are a storage format: a change of one
//! needs a rebuild of the projection.
//!
//! ```text
//! pk                          sk
//! generations                 petitions | signatures             which generation is shown
//! petitions.{g}               {slug}                             the open petitions
//! petitions.{g}/_closed       {slug}                             the closed petitions
//! petitions.{g}/{slug}        petition                           one petition
//! petitions.{g}/{slug}        article#{published at}#{id}        its news
//! petitions.{g}/{slug}        body#{id}                          the page of an article, or that it was retracted
//! petitions.{g}/{slug}        text#{version}                     a text that was replaced
//! petitions.{g}/{slug}        card                               its own picture for the card beside shared links
//! petitions.{g}/{slug}        places                             by which rules its signatures are in areas
//! petitions.{g}/_articles     {slug}#{id}                        the articles that have a page
//! petitions.{g}/_words        {slug}                             the words by which a petition is found
//! petitions.{g}/_latest       latest#{at}#{slug}                 petitions by when they opened, for the feed of the site
//! petitions.{g}/_latest       latest#{at}#{slug}#{id}            articles of all petitions, for the same
//! petitions.{g}/{slug}        consent#{version}#{id}             the words of a consent
//! signatures.{g}/{slug}       count                              where its signatures stand
//! signatures.{g}/{slug}       places                             how many of the confirmed are from each country
//! signatures.{g}/{slug}       places#{rules}                     how many are in each area by these rules
//! signatures.{g}/{slug}       day#{date}                         its confirmations by UTC hour
//! signatures.{g}/{slug}       signer#{confirmed at}#{tag}        those who chose to be shown
//! signatures.{g}/{slug}       comment#{confirmed at}#{tag}       comments that are shown
//! signatures.{g}/{slug}       organisations                      where the endorsements of organisations stand
//! signatures.{g}/{slug}       organisation#{confirmed at}#{tag}  organisations that are listed
//! signatures.{g}/{slug}/{tag} marker                             what of a signature is counted
//! published/{slug}            explained                          the explained count as the public sees it
//! published/{slug}            snapshot#{date}                    the last one that was published on a UTC day
//! published/{slug}            places                             the table of places as the public sees it
//! check-drift                 state                              where an unfinished drift check stands
//! check-drift                 part#{save}#{part}                 a part of that state
//! mails                       delay                              how late the mails are that signers wait for
//! petitions                   changed                            when the list of petitions last changed
//! site                        site                               what the site says of itself
//! feeds/{slug}                {hash of its address}              when a feed was read last, and why that failed
//! sources/{slug}/{place}      {code}#{date}                      counters of a source of visitors
//! short/{code}                link                               the petition that a short link leads to
//! published/{slug}            public-log                         where its signatures stand in the public log
//! public-log                  published                          the newest checkpoint of the public log
//! ```
//!
//! The last thirteen belong to no generation, so no rebuild deletes them.

use aws_sdk_dynamodb::types::AttributeValue;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::generations::Projection;
use crate::items::Item;

/// Partition key attribute.
pub const PK: &str = "pk";
/// Sort key attribute.
pub const SK: &str = "sk";
/// Partition of the generation pointers.
pub const GENERATIONS: &str = "generations";
/// Sort key of a petition's count.
pub const COUNT: &str = "count";
/// Sort key of the places of a petition's confirmed signatures, and of the rules by which these are in areas.
pub const PLACES: &str = "places";
/// What the sort keys of the areas of a petition's confirmed signatures begin with.
pub const AREAS: &str = "places#";
/// Sort key of a petition.
pub const PETITION: &str = "petition";
/// Sort key of a petition's own picture for the card beside shared links.
pub const CARD: &str = "card";
/// Sort key of a signature's marker.
pub const MARKER: &str = "marker";
/// The attribute of a day that counts all its hours.
pub const CONFIRMED: &str = "confirmed";
/// Partition of the unfinished drift check.
pub const DRIFT_CHECK: &str = "check-drift";
/// Sort key of the item that says which save of the drift check is complete.
pub const DRIFT_STATE: &str = "state";
/// What the sort keys of the parts of the drift check's state begin with.
pub const DRIFT_PARTS: &str = "part#";
/// What the sort keys of articles begin with.
pub const ARTICLES: &str = "article#";
/// What the sort keys of articles' pages begin with.
pub const BODIES: &str = "body#";
/// What the partition of the articles that have a page ends with.
pub const PAGES: &str = "/_articles";
/// What the partition of the words of petitions ends with.
pub const WORDS: &str = "/_words";
/// What the partition of the latest of the whole site ends with.
pub const OF_SITE: &str = "/_latest";
/// What the sort keys of the latest of the whole site begin with.
pub const LATEST: &str = "latest#";
/// What the sort keys of earlier texts begin with.
pub const TEXTS: &str = "text#";
/// What the sort keys of consents' words begin with.
pub const CONSENTS: &str = "consent#";
/// What the partition of the closed petitions ends with.
pub const CLOSED: &str = "/_closed";
/// What the sort keys of days begin with.
pub const DAYS: &str = "day#";
/// What the sort keys of signers begin with.
pub const SIGNERS: &str = "signer#";
/// What the sort keys of comments begin with.
pub const COMMENTS: &str = "comment#";

/// Sort key of the count of a petition's organisations.
pub const ORGANISATIONS: &str = "organisations";
/// What the sort keys of listed organisations begin with.
pub const LISTED_ORGANISATIONS: &str = "organisation#";

/// Sort key of where a petition stands in the public log, and partition of the log's checkpoint.
pub const PUBLIC_LOG: &str = "public-log";

/// What the sort keys of published counts of past days begin with.
pub const SNAPSHOTS: &str = "snapshot#";

/// An item's partition and sort key.
pub type Key = (String, String);

/// Partition of one generation itself: the list of open petitions.
#[must_use]
pub fn generation(projection: Projection, generation: u32) -> String {
    format!("{}.{generation}", projection.name())
}

/// Partition of the list of closed petitions. Releases before it existed listed none, and no petition has such a name.
#[must_use]
pub fn closed(projection: Projection, generation: u32) -> String {
    format!("{}{CLOSED}", self::generation(projection, generation))
}

/// Partition of the list of all articles that have a page. No petition has such a name.
#[must_use]
pub fn pages(projection: Projection, generation: u32) -> String {
    format!("{}{PAGES}", self::generation(projection, generation))
}

/// Partition of the words by which petitions are found. No petition has such a name.
#[must_use]
pub fn words(projection: Projection, generation: u32) -> String {
    format!("{}{WORDS}", self::generation(projection, generation))
}

/// Partition of the latest of the whole site. No petition has such a name.
#[must_use]
pub fn of_site(projection: Projection, generation: u32) -> String {
    format!("{}{OF_SITE}", self::generation(projection, generation))
}

/// Sort key of what happened last: an article of a petition, or without `article` that the petition opened.
#[must_use]
pub fn latest(at: Timestamp, slug: &str, article: Option<&str>) -> String {
    let at = sortable(at);
    match article {
        Some(article) => format!("{LATEST}{at}#{slug}#{article}"),
        None => format!("{LATEST}{at}#{slug}"),
    }
}

/// Key of what the site says of itself.
#[must_use]
pub fn site() -> Key {
    ("site".to_owned(), "site".to_owned())
}

/// Partition of the states of the feeds from which a petition's news are imported.
#[must_use]
pub fn feeds(slug: &str) -> String {
    format!("feeds/{slug}")
}

/// Partition of the counters of a petition's sources in one place of those among which they are spread.
#[must_use]
pub fn sources(slug: &str, place: u32) -> String {
    format!("sources/{slug}/{place:02}")
}

/// Sort key of the counters of a source on a UTC day.
#[must_use]
pub fn source(code: &str, date: Date) -> String {
    format!("{code}#{date}")
}

/// The source and the day that a sort key of [`source`] names.
#[must_use]
pub fn source_of(sk: &str) -> Option<(&str, Date)> {
    let (code, date) = sk.split_once('#')?;
    Some((code, date.parse().ok()?))
}

/// Key of a short link.
#[must_use]
pub fn short_link(code: &str) -> Key {
    (format!("short/{code}"), "link".to_owned())
}

/// Key of the stamp of the list of petitions.
#[must_use]
pub fn listing() -> Key {
    ("petitions".to_owned(), "changed".to_owned())
}

/// Partition of one petition in one generation.
#[must_use]
pub fn petition(projection: Projection, generation: u32, slug: &str) -> String {
    format!("{}.{generation}/{slug}", projection.name())
}

/// The generation that an item of `projection` belongs to; `None` for other items.
#[must_use]
pub fn generation_of(projection: Projection, pk: &str) -> Option<u32> {
    let rest = pk.strip_prefix(projection.name())?.strip_prefix('.')?;
    rest.split('/').next()?.parse().ok()
}

/// Key of a signature's marker; `signature` is its stream, `slug/tag`.
#[must_use]
pub fn marker(generation: u32, signature: &str) -> Key {
    (
        petition(Projection::Signatures, generation, signature),
        MARKER.to_owned(),
    )
}

/// Key of the explained count that is published.
#[must_use]
pub fn explained(slug: &str) -> Key {
    (format!("published/{slug}"), "explained".to_owned())
}

/// Key of the table of places that is published.
#[must_use]
pub fn places(slug: &str) -> Key {
    (explained(slug).0, PLACES.to_owned())
}

/// Key of where a petition's signatures stand in the public log.
#[must_use]
pub fn logged(slug: &str) -> Key {
    (explained(slug).0, PUBLIC_LOG.to_owned())
}

/// Key of the newest checkpoint of the public log.
#[must_use]
pub fn public_log() -> Key {
    (PUBLIC_LOG.to_owned(), "published".to_owned())
}

/// Key of the last explained count that was published on this UTC day.
#[must_use]
pub fn snapshot(slug: &str, date: Date) -> Key {
    (explained(slug).0, format!("{SNAPSHOTS}{date}"))
}

/// Key of the delay of mails.
#[must_use]
pub fn mail_delay() -> Key {
    ("mails".to_owned(), "delay".to_owned())
}

/// Sort key of the areas of a petition's confirmed signatures by the rules of that name.
#[must_use]
pub fn areas(rules: &str) -> String {
    format!("{AREAS}{rules}")
}

/// Sort key of a day.
#[must_use]
pub fn day(date: Date) -> String {
    format!("{DAYS}{date}")
}

/// Sort key of a signer, in the order of confirmation.
#[must_use]
pub fn signer(confirmed_at: Timestamp, tag: &str) -> String {
    format!("{SIGNERS}{}#{tag}", sortable(confirmed_at))
}

/// Sort key of a comment, in the order in which its signatures were confirmed.
#[must_use]
pub fn comment(confirmed_at: Timestamp, tag: &str) -> String {
    format!("{COMMENTS}{}#{tag}", sortable(confirmed_at))
}

/// Sort key of a listed organisation, in the order of confirmation.
#[must_use]
pub fn organisation(confirmed_at: Timestamp, tag: &str) -> String {
    format!("{LISTED_ORGANISATIONS}{}#{tag}", sortable(confirmed_at))
}

/// Sort key of an earlier text, by the version of the event that set it.
#[must_use]
pub fn text(version: u64) -> String {
    format!("{TEXTS}{version:010}")
}

/// Sort key of the words of a consent, by the version of the event that set them.
#[must_use]
pub fn consent(version: u64, id: &str) -> String {
    format!("{CONSENTS}{version:010}#{id}")
}

/// Sort key of an article, in the order of publication.
#[must_use]
pub fn article(published_at: Timestamp, id: &str) -> String {
    format!("{ARTICLES}{}#{id}", sortable(published_at))
}

/// Sort key of an article's page.
#[must_use]
pub fn body(id: &str) -> String {
    format!("{BODIES}{id}")
}

/// Key of one part of the drift check's state; `save` is the id of the save that it belongs to.
#[must_use]
pub fn drift_part(save: &str, part: usize) -> Key {
    (
        DRIFT_CHECK.to_owned(),
        format!("{DRIFT_PARTS}{save}#{part:04}"),
    )
}

/// The attribute of a day that counts `hour`, from `h00` to `h23`.
#[must_use]
pub fn hour(hour: usize) -> String {
    format!("h{hour:02}")
}

/// RFC 3339 with three decimals always, so that texts sort as the times do.
fn sortable(at: Timestamp) -> String {
    format!("{at:.3}")
}

/// The key as attributes.
#[must_use]
pub fn attributes((pk, sk): &Key) -> Item {
    [
        (PK.to_owned(), AttributeValue::S(pk.clone())),
        (SK.to_owned(), AttributeValue::S(sk.clone())),
    ]
    .into()
}

/// The key of a whole item; empty texts where it has none.
#[must_use]
pub fn key_of(item: &Item) -> Key {
    let text = |name| {
        item.get(name)
            .and_then(|value| value.as_s().ok())
            .cloned()
            .unwrap_or_default()
    };
    (text(PK), text(SK))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_sort_as_their_times_do() {
        let whole: Timestamp = "2026-11-24T10:00:00Z".parse().unwrap();
        let later: Timestamp = "2026-11-24T10:00:00.5Z".parse().unwrap();
        assert_eq!(signer(whole, "t"), "signer#2026-11-24T10:00:00.000Z#t");
        assert!(signer(whole, "t") < signer(later, "t"));
    }

    #[test]
    fn an_item_tells_its_generation() {
        let of = |pk| generation_of(Projection::Signatures, pk);
        assert_eq!(of("signatures.12/clean-rivers/tag"), Some(12));
        assert_eq!(of("signatures.1"), Some(1));
        assert_eq!(of("petitions.1/clean-rivers"), None);
        assert_eq!(of("generations"), None);
    }
}
