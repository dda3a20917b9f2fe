//! What happened last on the whole site: articles of all public petitions, and petitions that opened.

use lambda_http::{Body, Request, Response};
use languages::Tag;
use pages::{petition_url, site};
use public_http::HttpError;
use views::Part;
use views::latest::{Latest, What};

use super::{Entry, Feed, Kind, Of, Wanted, id};
use crate::Page;

/// How many entries a part has.
const LATEST: usize = 50;

impl Page {
    /// The latest entries, or those before a place; with `lang`, those in that language only.
    pub(crate) async fn feed_of_site(
        &self,
        request: &Request,
        kind: Kind,
    ) -> Result<Response<Body>, HttpError> {
        let wanted = Wanted::of(request);
        let (latest, ()) = tokio::join!(
            Box::pin(self.views.latest(wanted.before.as_deref(), LATEST)),
            Box::pin(self.views.learn_site())
        );
        let Part { entries, next } = latest?;
        let address = format!("{}/{}", self.base_url, kind.file());
        let changed = entries.iter().map(Latest::at).max();
        let entries = entries.iter().filter_map(|it| self.entry(it, &wanted));
        let feed = Feed {
            id: id(&format!("{}/#", self.base_url)),
            title: site::name(),
            // That of a name is not known; each entry says its own.
            language: None,
            author: site::name(),
            home: format!("{}/", self.base_url),
            feed: wanted.address(&address, None),
            own: wanted.address(&address, wanted.before.as_deref()),
            next: next.map(|next| wanted.address(&address, Some(&next))),
            changed,
            entries: entries.collect(),
        };
        Ok(kind.answer(request, &feed))
    }

    /// What the feed says of it, unless it is in another language than the wanted one. An article has the id that it has in
    /// the feed of its petition.
    fn entry(&self, latest: &Latest, wanted: &Wanted) -> Option<Entry> {
        let home = petition_url(&self.base_url, &latest.slug);
        let entry = match &latest.what {
            What::Published(article) => {
                let entry = Entry::article(&self.base_url, &home, &latest.slug, article);
                Some(entry).filter(|entry| wanted.takes(&entry.language))
            }
            What::Opened {
                at,
                default_language,
                texts,
            } => {
                let (language, beginning) = match &wanted.language {
                    None => texts.get_key_value(default_language),
                    some => texts.iter().find(|(tag, _)| Tag::parse(tag) == *some),
                }?;
                Some(Entry {
                    id: id(&home),
                    url: wanted.address(&home, None),
                    language: language.clone(),
                    title: beginning.title.clone(),
                    summary: beginning.summary.clone(),
                    at: *at,
                    of: None,
                })
            }
        };
        let author = latest.organiser.as_ref().unwrap_or(&latest.title);
        Some(Entry {
            of: Some(Of {
                petition: latest.title.clone(),
                author: author.clone(),
            }),
            ..entry?
        })
    }
}
