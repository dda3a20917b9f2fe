//! Feeds for feed readers, of the news of one petition and of the whole site: Atom (RFC 4287) and JSON Feed 1.1
//! (<https://www.jsonfeed.org/version/1.1/>).

mod atom;
mod json;
mod of_petition;
mod of_site;

use jiff::Timestamp;
use lambda_http::http::{StatusCode, header};
use lambda_http::{Body, Request, Response};
use languages::{Reader, Tag};
use public_http::{request, response};
use url::form_urlencoded::Serializer;
use uuid::Uuid;
use views::article::Article;
use views::part;

use crate::{Shown, open};

const ATOM: &str = "application/atom+xml";
const JSON_FEED: &str = "application/feed+json";

/// Which of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Atom,
    Json,
}

/// Which part of a feed a request asks for.
struct Wanted {
    /// The place before which it begins.
    before: Option<String>,
    /// Only what is in this language.
    language: Option<Tag>,
}

impl Wanted {
    fn of(request: &Request) -> Self {
        let before = request::parameter(request, "before");
        let language = request::parameter(request, "lang");
        Self {
            before: before.filter(|before| part::place(before).is_some()),
            language: language.as_deref().and_then(Tag::parse),
        }
    }

    /// Who reads it, by its address alone: all who subscribe to it get the same, and a CDN keeps it for all of them.
    fn reader(&self) -> Reader {
        let language = self.language.map(|tag| tag.to_string());
        let language = language.as_deref();
        language.map_or(Reader::UNKNOWN, |tag| Reader::UNKNOWN.choosing(tag))
    }

    /// Whether it wants what is in `language`.
    fn takes(&self, language: &str) -> bool {
        self.language.is_none() || Tag::parse(language) == self.language
    }

    /// The address of the part of the feed at `feed` that begins before `before`.
    fn address(&self, feed: &str, before: Option<&str>) -> String {
        let mut query = Serializer::new(String::new());
        if let Some(language) = &self.language {
            query.append_pair("lang", &language.to_string());
        }
        if let Some(before) = before {
            query.append_pair("before", before);
        }
        let query = query.finish();
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{feed}{mark}{query}")
    }
}

/// A part of a feed, in the form that both kinds share.
struct Feed {
    id: String,
    title: String,
    /// BCP 47 tag of the title, if it is known.
    language: Option<String>,
    author: String,
    /// The page that the feed belongs to.
    home: String,
    /// Where the feed begins, in the language that is wanted.
    feed: String,
    /// Where this part can be read again.
    own: String,
    /// Where the part with earlier entries is.
    next: Option<String>,
    /// When what it could show last changed, in whatever language.
    changed: Option<Timestamp>,
    entries: Vec<Entry>,
}

struct Entry {
    id: String,
    /// Where people read it.
    url: String,
    /// BCP 47 tag of what follows.
    language: String,
    title: String,
    /// May be empty.
    summary: String,
    at: Timestamp,
    /// Of what petition, and who writes; in the feed of a petition, the feed says it.
    of: Option<Of>,
}

struct Of {
    petition: String,
    author: String,
}

impl Entry {
    /// An article of the petition that is at `home`.
    fn article(base_url: &str, home: &str, slug: &str, article: &Article) -> Self {
        Self {
            id: id(&format!("{home}#{}", article.id)),
            // Its page, or where it was published, or the petition.
            url: match (article.path(slug), &article.url) {
                (Some(path), _) => format!("{base_url}{path}"),
                (None, Some(url)) => url.clone(),
                (None, None) => format!("{home}/news"),
            },
            language: article.language.clone(),
            title: article.title.clone(),
            summary: article.excerpt.clone(),
            at: article.published_at,
            of: None,
        }
    }
}

/// The same for ever, whatever is corrected and wherever it can be read: readers take an entry for a new one if its id changes.
fn id(name: &str) -> String {
    Uuid::new_v5(&Uuid::NAMESPACE_URL, name.as_bytes())
        .urn()
        .to_string()
}

impl Kind {
    /// The name of its file.
    fn file(self) -> &'static str {
        match self {
            Self::Atom => "news.atom",
            Self::Json => "feed.json",
        }
    }

    fn answer(self, request: &Request, feed: &Feed) -> Response<Body> {
        let response = match self {
            Self::Atom => response::plain(StatusCode::OK, ATOM, feed.atom().to_string()),
            Self::Json => {
                let mut response = response::json(StatusCode::OK, &feed.json());
                response::set(&mut response, header::CONTENT_TYPE, JSON_FEED);
                response
            }
        };
        open(request, response, Shown::LASTING)
    }
}
