//! The petition in frames of other sites: the script that makes the frames, and what stands in them.
//!
//! Only the sites that the petition names may show a frame, and only these pages: everything else refuses to be framed.

use jiff::Timestamp;
use lambda_http::http::{StatusCode, header};
use lambda_http::{Body, Request, Response};
use pages::shown::{self, default_language, form_action};
use pages::{EMBED, EmbedPage, SignForm, framed_policy};
use public_http::{HttpError, ResponseFormat, response};
use views::PetitionPageView;

use crate::{Page, cache, is_public, visits};

impl Page {
    /// The number, and with `has_form` the form. 404 if the petition names no site.
    pub(crate) async fn embedded(
        &self,
        request: &Request,
        slug: &str,
        format: ResponseFormat,
        has_form: bool,
    ) -> Result<Response<Body>, HttpError> {
        let view = PetitionPageView::read(&self.views, slug)
            .await?
            .ok_or(HttpError::NO_PETITION)?;
        is_public(&view.petition)?;
        if view.petition.embed_on.is_empty() {
            return Err(HttpError::NO_PAGE);
        }
        let language = format.language.unwrap_or(default_language(&view.petition));
        let source = visits::source_of(request, &view.petition);
        let form = SignForm::empty(language, form_action(slug));
        let form = form.from_source(source.map_or("", |source| &source.code));
        let now = Timestamp::now();
        let page = shown::page(&view, &form, format.reader, &self.base_url, now);
        let page = EmbedPage::new(page.ok_or(HttpError::NO_PETITION)?, has_form);
        let mut response = response::html(StatusCode::OK, language, page.render());
        let languages = shown::content_language(&view.petition, language, format.reader);
        response::set(&mut response, header::CONTENT_LANGUAGE, &languages);
        let policy = framed_policy(&view.petition.embed_on);
        response::set(&mut response, header::CONTENT_SECURITY_POLICY, &policy);
        // The number alone leads to the petition's page, which is counted.
        let source = source.filter(|_| has_form);
        Ok(self.opened(request, response, &view.petition, source, now))
    }
}

/// The script for other sites. It holds nothing of a petition.
pub(crate) fn script(request: &Request) -> Response<Body> {
    let script = response::plain(StatusCode::OK, "text/javascript; charset=utf-8", EMBED);
    cache::public(request, script, cache::PAGES)
}
