//! The petition's page: for everybody, and a draft for those who have its address.

use jiff::Timestamp;
use lambda_http::http::{HeaderName, StatusCode, header};
use lambda_http::{Body, Request, Response};
use pages::SignForm;
use pages::shown::{self, default_language, form_action};
use public_http::{HttpError, ResponseFormat, response};
use views::PetitionPageView;
use views::petition::{Petition, Source};

use crate::answers::{Shown, cached, is_public};
use crate::{Page, visits};

impl Page {
    pub(crate) async fn petition(
        &self,
        request: &Request,
        slug: &str,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let view = PetitionPageView::read(&self.views, slug)
            .await?
            .ok_or(HttpError::NO_PETITION)?;
        is_public(&view.petition)?;
        let (language, reader) = (format.language, format.reader);
        let language = language.unwrap_or(default_language(&view.petition));
        let source = visits::source_of(request, &view.petition);
        let form = SignForm::empty(language, form_action(slug));
        let form = form.from_source(source.map_or("", |source| &source.code));
        let now = Timestamp::now();
        let html = shown::render(&view, &form, reader, &self.base_url, now);
        let mut response = response::html(
            StatusCode::OK,
            language,
            html.ok_or(HttpError::NO_PETITION)?,
        );
        let languages = shown::content_language(&view.petition, language, reader);
        response::set(&mut response, header::CONTENT_LANGUAGE, &languages);
        Ok(self.opened(request, response, &view.petition, source, now))
    }

    /// A page with the form. From a source it is counted, and therefore stored nowhere: what a CDN answers, nobody counts.
    pub(crate) fn opened(
        &self,
        request: &Request,
        response: Response<Body>,
        petition: &Petition,
        source: Option<&Source>,
        now: Timestamp,
    ) -> Response<Body> {
        let Some(source) = source else {
            return cached(request, response, Shown::of(petition, now));
        };
        if visits::is_opened(request) {
            self.visits.count(&petition.slug, &source.code);
        }
        response
    }

    /// A draft, for those who have its address. Once it is open, everybody is sent to the petition.
    pub(crate) async fn draft(
        &self,
        slug: &str,
        token: &str,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let view = PetitionPageView::read(&self.views, slug)
            .await?
            .ok_or(HttpError::NO_PETITION)?;
        let petition = &view.petition;
        if is_public(petition).is_ok() {
            return Ok(response::see_other(&format!("/petitions/{slug}")));
        }
        let now = Timestamp::now();
        let link = petition.draft_link.as_ref();
        if !link.is_some_and(|link| link.opens(token, now)) {
            return Err(HttpError::NO_PETITION);
        }
        let language = format.language.unwrap_or(default_language(petition));
        let form = SignForm::empty(language, form_action(slug));
        let html = shown::render(&view, &form, format.reader, &self.base_url, now);
        let html = html.ok_or(HttpError::NO_PETITION)?;
        let mut response = response::html(StatusCode::OK, language, html);
        let languages = shown::content_language(petition, language, format.reader);
        response::set(&mut response, header::CONTENT_LANGUAGE, &languages);
        // Links of the text tell nobody the address.
        response::set(&mut response, header::REFERRER_POLICY, "no-referrer");
        response::set(
            &mut response,
            HeaderName::from_static("x-robots-tag"),
            "noindex",
        );
        Ok(response)
    }
}
