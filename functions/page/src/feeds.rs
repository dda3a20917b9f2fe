//! The news of a petition for feed readers: Atom (RFC 4287) and JSON Feed 1.1 (<https://www.jsonfeed.org/version/1.1/>).

use atom_syndication::{Entry, Feed, FixedDateTime, Link, Person, Text};
use jiff::Timestamp;
use lambda_http::http::StatusCode;
use lambda_http::{Body, Request, Response};
use languages::Tag;
use pages::petition_url;
use pages::shown::title_for;
use public_http::{HttpError, ResponseFormat, request, response};
use serde::Serialize;
use url::form_urlencoded::Serializer;
use uuid::Uuid;
use views::article::Article;
use views::petition::Petition;
use views::{NEWS, Part, part};

use crate::{Page, Shown, open, public};

const ATOM: &str = "application/atom+xml";
const JSON_FEED: &str = "application/feed+json";

/// Which of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Atom,
    Json,
}

/// A part of the news of one petition, in the form that both kinds share.
struct News<'a> {
    petition: &'a Petition,
    title: &'a str,
    /// BCP 47 tag of the title.
    language: &'a str,
    /// The petition's address.
    home: String,
    /// Where this part, and the one with earlier news, can be read again.
    own: String,
    next: Option<String>,
    articles: Vec<&'a Article>,
    base_url: &'a str,
}

impl Page {
    /// The latest news, or those before a place; with `lang`, those in that language only.
    pub(crate) async fn feed(
        &self,
        request: &Request,
        slug: &str,
        format: ResponseFormat,
        kind: Kind,
    ) -> Result<Response<Body>, HttpError> {
        let before = request::parameter(request, "before");
        let before = before.as_deref().and_then(part::place);
        let language = request::parameter(request, "lang");
        let language = language.as_deref().and_then(Tag::parse);
        let (petition, Part { entries, next }) = tokio::try_join!(
            Box::pin(self.views.petition(slug)),
            Box::pin(self.views.articles(slug, before, NEWS))
        )?;
        let petition = public(petition)?;
        let is_wanted = |article: &&Article| {
            let read = || Tag::parse(&article.language);
            language.is_none() || read() == language
        };
        let home = petition_url(&self.base_url, slug);
        let name = match kind {
            Kind::Atom => "news.atom",
            Kind::Json => "feed.json",
        };
        let address = |before: Option<&str>| {
            let mut query = Serializer::new(String::new());
            if let Some(language) = &language {
                query.append_pair("lang", &language.to_string());
            }
            if let Some(before) = before {
                query.append_pair("before", before);
            }
            let query = query.finish();
            let mark = if query.is_empty() { "" } else { "?" };
            format!("{home}/{name}{mark}{query}")
        };
        let title = title_for(&petition, format.reader);
        let news = News {
            petition: &petition,
            title: title.text,
            language: title.language,
            own: address(before),
            next: next.as_deref().map(|next| address(Some(next))),
            home: home.clone(),
            articles: entries.iter().filter(is_wanted).collect(),
            base_url: &self.base_url,
        };
        let response = match kind {
            Kind::Atom => response::plain(StatusCode::OK, ATOM, news.atom().to_string()),
            Kind::Json => {
                let mut response = response::json(StatusCode::OK, &news.json());
                response::set(
                    &mut response,
                    lambda_http::http::header::CONTENT_TYPE,
                    JSON_FEED,
                );
                response
            }
        };
        Ok(open(request, response, Shown::LASTING))
    }
}

impl News<'_> {
    /// Who writes the news: who started the petition, if that is said.
    fn author(&self) -> &str {
        let organiser = self.petition.facts.organiser.as_ref();
        organiser.map_or(self.title, |organiser| organiser.name.as_str())
    }

    /// The same for ever, whatever is corrected and wherever the article can be read: readers take an entry for a new one
    /// if its id changes.
    fn id(&self, article: &str) -> String {
        let name = format!("{}#{article}", self.home);
        Uuid::new_v5(&Uuid::NAMESPACE_URL, name.as_bytes())
            .urn()
            .to_string()
    }

    /// Where people read it: its page, or where it was published, or the petition.
    fn address(&self, article: &Article) -> String {
        match (article.path(&self.petition.slug), &article.url) {
            (Some(path), _) => format!("{}{path}", self.base_url),
            (None, Some(url)) => url.clone(),
            (None, None) => format!("{}/news", self.home),
        }
    }

    fn atom(&self) -> Feed {
        let link = |rel: &str, href: &str, mime: Option<&str>| Link {
            href: href.to_owned(),
            rel: rel.to_owned(),
            mime_type: mime.map(str::to_owned),
            ..Link::default()
        };
        let mut links = vec![
            link("self", &self.own, Some(ATOM)),
            link("alternate", &self.home, Some("text/html")),
        ];
        // RFC 5005, section 3.
        links.extend(
            self.next
                .as_deref()
                .map(|next| link("next", next, Some(ATOM))),
        );
        let newest = self
            .articles
            .iter()
            .map(|article| article.published_at)
            .max();
        Feed {
            title: Text::plain(self.title),
            id: self.id(""),
            updated: time(newest.unwrap_or(Timestamp::UNIX_EPOCH)),
            authors: vec![Person {
                name: self.author().to_owned(),
                ..Person::default()
            }],
            lang: Some(self.language.to_owned()),
            links,
            entries: self.articles.iter().map(|it| self.entry(it)).collect(),
            ..Feed::default()
        }
    }

    fn entry(&self, article: &Article) -> Entry {
        let written = |text: &str| Text {
            lang: Some(article.language.clone()),
            ..Text::plain(text)
        };
        let summary = Some(article.excerpt.as_str()).filter(|excerpt| !excerpt.is_empty());
        Entry {
            title: written(&article.title),
            id: self.id(&article.id),
            updated: time(article.published_at),
            published: Some(time(article.published_at)),
            links: vec![Link {
                href: self.address(article),
                rel: "alternate".to_owned(),
                hreflang: Some(article.language.clone()),
                ..Link::default()
            }],
            summary: summary.map(written),
            ..Entry::default()
        }
    }

    fn json(&self) -> JsonFeed<'_> {
        let item = |article: &&Article| Item {
            id: self.id(&article.id),
            url: self.address(article),
            title: article.title.clone(),
            // One of the two contents is required.
            content_text: match article.excerpt.as_str() {
                "" => article.title.clone(),
                excerpt => excerpt.to_owned(),
            },
            date_published: article.published_at,
            language: article.language.clone(),
        };
        JsonFeed {
            version: "https://jsonfeed.org/version/1.1",
            title: self.title,
            home_page_url: &self.home,
            feed_url: &self.own,
            next_url: self.next.as_deref(),
            language: self.language,
            authors: [Author {
                name: self.author(),
            }],
            items: self.articles.iter().map(item).collect(),
        }
    }
}

fn time(at: Timestamp) -> FixedDateTime {
    // Both write RFC 3339.
    at.to_string().parse().unwrap_or_default()
}

#[derive(Serialize)]
struct JsonFeed<'a> {
    version: &'static str,
    title: &'a str,
    home_page_url: &'a str,
    feed_url: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_url: Option<&'a str>,
    language: &'a str,
    authors: [Author<'a>; 1],
    items: Vec<Item>,
}

#[derive(Serialize)]
struct Author<'a> {
    name: &'a str,
}

#[derive(Serialize)]
struct Item {
    id: String,
    url: String,
    title: String,
    content_text: String,
    date_published: Timestamp,
    language: String,
}
