//! The news of one petition.

use lambda_http::{Body, Request, Response};
use pages::petition_url;
use pages::shown::title_for;
use public_http::HttpError;
use views::{NEWS, Part};

use super::{Entry, Feed, Kind, Wanted, id};
use crate::{Page, public};

impl Page {
    /// The latest news, or those before a place; with `lang`, those in that language only.
    pub(crate) async fn feed(
        &self,
        request: &Request,
        slug: &str,
        kind: Kind,
    ) -> Result<Response<Body>, HttpError> {
        let wanted = Wanted::of(request);
        let (petition, Part { entries, next }) = tokio::try_join!(
            Box::pin(self.views.petition(slug)),
            Box::pin(self.views.articles(slug, wanted.before.as_deref(), NEWS))
        )?;
        let petition = public(petition)?;
        let home = petition_url(&self.base_url, slug);
        let address = format!("{home}/{}", kind.file());
        let title = title_for(&petition, wanted.reader());
        let organiser = petition.facts.organiser.as_ref();
        let articles = entries.iter().filter(|it| wanted.takes(&it.language));
        let feed = Feed {
            id: id(&format!("{home}#")),
            title: title.text.to_owned(),
            language: Some(title.language.to_owned()),
            // Who writes the news: who started the petition, if that is said.
            author: organiser.map_or(title.text, |it| &it.name).to_owned(),
            feed: wanted.address(&address, None),
            own: wanted.address(&address, wanted.before.as_deref()),
            next: next.map(|next| wanted.address(&address, Some(&next))),
            changed: entries.iter().map(|article| article.published_at).max(),
            entries: articles
                .map(|article| Entry::article(&self.base_url, &home, slug, article))
                .collect(),
            home,
        };
        Ok(kind.answer(request, &feed))
    }
}
