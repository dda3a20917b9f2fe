//! Sharing a petition: a page with links, and the code of its address for posters.

use jiff::Timestamp;
use lambda_http::http::StatusCode;
use lambda_http::{Body, Request, Response};
use pages::shown::{default_language, title_for};
use pages::{SharePage, Shared, code, printed_url};
use public_http::{HttpError, ResponseFormat, response};

use crate::{Page, Shown, cached, poster, public, visits};

impl Page {
    pub(crate) async fn share(
        &self,
        request: &Request,
        slug: &str,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let petition = public(self.views.petition(slug).await?)?;
        let language = format.language.unwrap_or(default_language(&petition));
        let title = title_for(&petition, format.reader);
        let now = Timestamp::now();
        let html = SharePage {
            language,
            petition_title: title,
            slug,
            shared: Shared::of(&petition, title, &self.base_url, now),
            printed_url: &printed_url(&self.base_url, slug, petition.short.as_deref(), None),
            base_url: &self.base_url,
            posters: &poster::languages(&petition, &self.base_url, now),
            embed_on: &petition.embed_on,
        };
        let html = response::html(StatusCode::OK, language, html.render());
        Ok(cached(request, html, Shown::of(&petition, now)))
    }

    /// The code as a file for posters, with `source` of the one that visitors are counted from. 404 if the address is too long for
    /// one.
    pub(crate) async fn code(
        &self,
        request: &Request,
        slug: &str,
    ) -> Result<Response<Body>, HttpError> {
        let petition = public(self.views.petition(slug).await?)?;
        let source = visits::source_of(request, &petition);
        let address = printed_url(&self.base_url, slug, petition.short.as_deref(), source);
        let code = code::file(&address).ok_or(HttpError::NO_PAGE)?;
        let svg = response::plain(StatusCode::OK, "image/svg+xml", code);
        Ok(cached(request, svg, Shown::LASTING))
    }
}
