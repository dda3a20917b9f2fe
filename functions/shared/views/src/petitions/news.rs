//! The news of a petition, folded from its stream: an entry in the list for each article, and a page for each that ever had
//! a body, so that an address that somebody passed on always says what became of it. Pure.

use std::collections::BTreeMap;

use events::envelope::Recorded;
use events::petition::{self, Import, PetitionEvent};
use jiff::Timestamp;
use serde::Serialize;

use super::text;
use crate::ViewsError;
use crate::article::{Article, ArticlePage, WholeArticle};
use crate::items::{self, Item};
use crate::layout::{self, Key};
use crate::picture::Picture;

/// The longest excerpt that is taken from a body, in characters.
const EXCERPT: usize = 300;

/// What is shown of a petition's news.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct News {
    /// The entries of the list.
    pub articles: Vec<Article>,
    /// What is at the address of each article that ever had a body, by id.
    pub pages: BTreeMap<String, ArticlePage>,
}

/// An entry in the list of all articles that have a page.
#[derive(Serialize)]
struct Listed {
    published_at: Timestamp,
}

/// When an article that ever had a body was last changed.
#[derive(Default)]
struct Past {
    corrected_at: Option<Timestamp>,
    retracted_at: Option<Timestamp>,
}

/// The news of a petition whose articles are `now`, after `stream`, with the pictures that it has.
pub(super) fn project(
    stream: &[Recorded<PetitionEvent>],
    now: &BTreeMap<String, petition::Article>,
    pictures: Option<&BTreeMap<String, Picture>>,
) -> News {
    let past = past(stream);
    let articles = now
        .values()
        .map(|article| shown(article, past.contains_key(&article.id)));
    let articles: Vec<_> = articles.collect();
    let page = |(id, past): (String, Past)| {
        let whole = now.get(&id).zip(articles.iter().find(|it| it.id == id));
        let page = match whole {
            Some((article, shown)) => ArticlePage::Published(Box::new(WholeArticle {
                article: shown.clone(),
                body_html: match &article.body {
                    Some(body) => text::to_html_with(body, pictures),
                    None => text::paragraph(&article.excerpt),
                },
                corrected_at: past.corrected_at,
            })),
            None => ArticlePage::Retracted {
                at: past.retracted_at?,
            },
        };
        Some((id, page))
    };
    let pages = past.into_iter().filter_map(page).collect();
    News { articles, pages }
}

/// What happened to each article that ever had a body.
fn past(stream: &[Recorded<PetitionEvent>]) -> BTreeMap<String, Past> {
    let (mut all, mut with_body) = (BTreeMap::<_, Past>::new(), Vec::new());
    for recorded in stream {
        let (id, past) = match &recorded.event {
            PetitionEvent::NewsPublished { article }
            | PetitionEvent::NewsImported(Import {
                article,
                published: true,
                ..
            }) => {
                with_body.extend(article.body.as_ref().map(|_| article.id.clone()));
                (&article.id, Past::default())
            }
            PetitionEvent::NewsCorrected { article } => {
                with_body.extend(article.body.as_ref().map(|_| article.id.clone()));
                let corrected_at = Some(recorded.at);
                let corrected = Past {
                    corrected_at,
                    ..Past::default()
                };
                (&article.id, corrected)
            }
            PetitionEvent::NewsRetracted { article } => {
                let retracted_at = Some(recorded.at);
                let retracted = Past {
                    retracted_at,
                    ..Past::default()
                };
                (article, retracted)
            }
            _ => continue,
        };
        all.insert(id.clone(), past);
    }
    all.retain(|id, _| with_body.contains(id));
    all
}

fn shown(article: &petition::Article, has_page: bool) -> Article {
    let excerpt = match &article.body {
        Some(body) if article.excerpt.is_empty() => text::beginning(&text::to_html(body), EXCERPT),
        _ => article.excerpt.clone(),
    };
    Article {
        id: article.id.clone(),
        language: article.language.clone(),
        title: article.title.clone(),
        excerpt,
        source: article.source.clone(),
        url: article.url.clone(),
        published_at: article.published_at,
        has_page,
    }
}

impl News {
    /// All items in the partition of its petition.
    pub(super) fn items(&self, pk: &str) -> Result<Vec<Item>, ViewsError> {
        let entries = self.articles.iter().map(|article| {
            let sk = layout::article(article.published_at, &article.id);
            items::write(&(pk.to_owned(), sk), article)
        });
        let pages = self
            .pages
            .iter()
            .map(|(id, page)| items::write(&(pk.to_owned(), layout::body(id)), page));
        entries.chain(pages).collect()
    }

    /// The entries of the articles that have a page, in the partition `pk`, which lists them of all petitions.
    pub(super) fn listed(&self, pk: &str, slug: &str) -> Result<Vec<Item>, ViewsError> {
        let entries = self.pages.iter().filter_map(|(id, page)| match page {
            ArticlePage::Published(whole) => {
                let published_at = whole.article.published_at;
                let key = (pk.to_owned(), format!("{slug}#{id}"));
                Some(items::write(&key, &Listed { published_at }))
            }
            ArticlePage::Retracted { .. } => None,
        });
        entries.collect()
    }

    /// The keys that entries of [`Self::listed`] have or had.
    pub(super) fn list_keys(&self, pk: &str, slug: &str) -> impl Iterator<Item = Key> {
        let ids = self.pages.keys();
        ids.map(move |id| (pk.to_owned(), format!("{slug}#{id}")))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use events::ids::CommandId;
    use proptest::prelude::*;

    use super::*;

    fn article(id: u8, body: bool) -> petition::Article {
        petition::Article {
            id: id.to_string(),
            language: "en".into(),
            title: "Title".into(),
            excerpt: String::new(),
            source: String::new(),
            url: None,
            published_at: Timestamp::UNIX_EPOCH,
            body: body.then(|| "Body".into()),
        }
    }

    fn event() -> impl Strategy<Value = PetitionEvent> {
        (0..4_u8, 0..3_u8, any::<bool>(), any::<bool>()).prop_map(|(kind, id, body, published)| {
            let article = article(id, body);
            match kind {
                3 => PetitionEvent::NewsImported(Import {
                    article,
                    feed: String::new(),
                    published,
                }),
                0 => PetitionEvent::NewsPublished { article },
                1 => PetitionEvent::NewsCorrected { article },
                _ => PetitionEvent::NewsRetracted {
                    article: article.id,
                },
            }
        })
    }

    proptest! {
        /// Whatever was published, corrected and retracted: an address that ever was that of a page stays one, lists link to
        /// all pages and to nothing else, and what search engines are told of is there.
        #[test]
        fn every_address_that_was_a_page_says_what_became_of_it(
            events in proptest::collection::vec(event(), 0..12)
        ) {
            let stream: Vec<_> = (1..).zip(events).map(|(version, event)| Recorded {
                stream: "clean-rivers".into(),
                version,
                id: CommandId::random().0,
                command: CommandId::random(),
                at: Timestamp::UNIX_EPOCH,
                by: None,
                event,
            }).collect();
            let now = petition::fold(&stream).articles;
            let news = project(&stream, &now, None);
            let had_body: BTreeSet<_> = stream.iter().filter_map(|it| match &it.event {
                PetitionEvent::NewsPublished { article }
                | PetitionEvent::NewsCorrected { article }
                | PetitionEvent::NewsImported(Import { article, published: true, .. }) => {
                    article.body.as_ref().map(|_| article.id.clone())
                }
                _ => None,
            }).collect();
            prop_assert_eq!(news.pages.keys().cloned().collect::<BTreeSet<_>>(), had_body.clone());
            for (id, page) in &news.pages {
                let is_there = matches!(page, ArticlePage::Published(_));
                prop_assert_eq!(is_there, now.contains_key(id));
            }
            for article in &news.articles {
                prop_assert_eq!(article.has_page, had_body.contains(&article.id));
            }
            let listed = news.listed("pk", "clean-rivers").unwrap();
            let linked = news.articles.iter().filter(|article| article.has_page).count();
            prop_assert_eq!(listed.len(), linked);
        }
    }
}
