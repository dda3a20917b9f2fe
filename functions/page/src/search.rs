//! Searching the names of those who chose to be shown: `POST /petitions/{slug}/signers`.
//!
//! It is sent as a form and not in the address, because a name in an address stands in histories and logs.

use lambda_http::http::StatusCode;
use lambda_http::{Body, Request, Response};
use pages::list::LONGEST_SEARCH;
use pages::shown::{default_language, title_for};
use pages::{NamesPage, NamesSearch};
use public_http::{HttpError, ResponseFormat, request, response};
use serde::Serialize;
use views::count::Signer;
use views::words::Terms;

use crate::{Page, public};

/// The largest form that is read, in bytes: 100 characters of up to four bytes, each as three.
const MAX_BODY: usize = 2 * 1024;

/// What somebody searches for.
struct Asked {
    words: String,
    /// The place that an earlier answer named.
    before: Option<String>,
}

/// The answer to a program.
#[derive(Debug, Serialize)]
struct FoundJson {
    signers: Vec<Signer>,
    /// How many names were looked at.
    searched: usize,
    /// The `before` of the next search; null after the last name.
    next: Option<String>,
}

impl Asked {
    fn read(request: &Request) -> Result<Self, HttpError> {
        let body: &[u8] = request.body().as_ref();
        if body.len() > MAX_BODY {
            return Err(HttpError::TOO_LARGE);
        }
        let mut fields = request::form(body).map_err(|error| unreadable(error.to_string()))?;
        if let Some(name) = request::unread(&fields, |name| matches!(name, "q" | "before")) {
            return Err(unreadable(format!(
                "This search does not take {name}: send only q and before."
            )));
        }
        let words = fields.remove("q");
        let words = words.ok_or_else(|| unreadable("Send the words in q.".to_owned()))?;
        if words.chars().count() > LONGEST_SEARCH {
            return Err(unreadable(format!(
                "Search for at most {LONGEST_SEARCH} characters in q."
            )));
        }
        let before = fields.remove("before").filter(|place| !place.is_empty());
        Ok(Self { words, before })
    }
}

fn unreadable(detail: String) -> HttpError {
    HttpError::problem(
        StatusCode::BAD_REQUEST,
        "unreadable",
        "The search cannot be read",
        detail,
    )
}

impl Page {
    pub(crate) async fn find_names(
        &self,
        request: &Request,
        slug: &str,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let asked = Asked::read(request)?;
        let petition = public(self.views.petition(slug).await?)?;
        let terms = Terms::parse(&asked.words);
        let found = match terms.is_empty() {
            // Signs alone find nothing.
            true => views::names::Found::default(),
            false => {
                let found = self.views.find_names(slug, asked.before.as_deref(), &terms);
                Box::pin(found).await?
            }
        };
        if format.json {
            let json = FoundJson {
                signers: found.part.entries,
                searched: found.looked_at,
                next: found.part.next,
            };
            return Ok(response::json(StatusCode::OK, &json));
        }
        let language = format.language.unwrap_or(default_language(&petition));
        let html = NamesPage {
            language,
            petition_title: title_for(&petition, format.reader),
            slug,
            time_zone: &petition.time_zone,
            withheld: found.withheld,
            names: &found.part,
            not_shown: None,
            search: Some(NamesSearch {
                words: &asked.words,
                looked_at: found.looked_at,
            }),
        };
        Ok(response::html(StatusCode::OK, language, html.render()))
    }
}
