//! The entries of a petition in the list of what happened last on the site: its articles, and that it opened. Pure.

use std::collections::BTreeSet;

use events::envelope::Recorded;
use events::petition::{Import, PetitionEvent};
use jiff::Timestamp;

use crate::ViewsError;
use crate::article::Article;
use crate::items::{self, Item};
use crate::latest::{Beginning, Latest, What};
use crate::layout::{self, Key};
use crate::petition::Petition;

/// Where entries of a petition are or were: their times, and the ids of articles.
pub(super) type Places = BTreeSet<(Timestamp, Option<String>)>;

/// The places of all entries that the petition ever had. The time is a part of the key, so one that was corrected would leave
/// an entry behind that nobody finds.
pub(super) fn places(stream: &[Recorded<PetitionEvent>]) -> Places {
    let place = |recorded: &Recorded<PetitionEvent>| match &recorded.event {
        PetitionEvent::PetitionOpened { .. } => Some((recorded.at, None)),
        PetitionEvent::NewsPublished { article }
        | PetitionEvent::NewsCorrected { article }
        | PetitionEvent::NewsImported(Import {
            article,
            published: true,
            ..
        }) => Some((article.published_at, Some(article.id.clone()))),
        _ => None,
    };
    stream.iter().filter_map(place).collect()
}

/// The keys of these places in the partition `pk`.
pub(super) fn keys(places: &Places, pk: &str, slug: &str) -> impl Iterator<Item = Key> {
    let sk =
        |(at, article): &(Timestamp, Option<String>)| layout::latest(*at, slug, article.as_deref());
    places.iter().map(move |place| (pk.to_owned(), sk(place)))
}

/// The items of a petition that was opened then, in the partition `pk`.
pub(super) fn items(
    petition: &Petition,
    articles: &[Article],
    opened_at: Timestamp,
    pk: &str,
) -> Result<Vec<Item>, ViewsError> {
    let texts = petition.texts.iter().map(|(language, text)| {
        let beginning = Beginning {
            title: text.title.clone(),
            summary: text.summary.clone(),
        };
        (language.clone(), beginning)
    });
    let default_language = &petition.default_language;
    let opened = What::Opened {
        at: opened_at,
        default_language: default_language.clone(),
        texts: texts.collect(),
    };
    let published = articles.iter().map(|article| {
        let what = What::Published(article.clone());
        (article.language.as_str(), Some(article.id.as_str()), what)
    });
    let all = published.chain([(default_language.as_str(), None, opened)]);
    all.map(|(language, article, what)| {
        let texts = &petition.texts;
        let text = texts.get(language).or_else(|| texts.get(default_language));
        let organiser = petition.facts.organiser.as_ref();
        let latest = Latest {
            slug: petition.slug.clone(),
            title: text.map_or(&petition.slug, |text| &text.title).clone(),
            organiser: organiser.map(|organiser| organiser.name.clone()),
            what,
        };
        let sk = layout::latest(latest.at(), &petition.slug, article);
        items::write(&(pk.to_owned(), sk), &latest)
    })
    .collect()
}
