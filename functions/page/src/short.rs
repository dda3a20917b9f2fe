//! Short links: `/s/CODE` leads to a petition, with the source that the code stands for.

use lambda_http::{Body, Request, Response};
use public_http::{HttpError, response};

use crate::{Page, cache, public};

impl Page {
    /// Leads to the petition. A code that it had earlier still does, because it may be printed somewhere. 404 if there is no such
    /// link, or the petition is not public yet.
    pub(crate) async fn short(
        &self,
        request: &Request,
        code: &str,
    ) -> Result<Response<Body>, HttpError> {
        // Whoever types it from paper may write capitals.
        let code = code.to_ascii_lowercase();
        if !events::petition::is_code(&code) {
            return Err(HttpError::NO_PAGE);
        }
        let slug = self.views.short_link(&code).await?;
        let slug = slug.ok_or(HttpError::NO_PAGE)?;
        let petition = public(self.views.petition(&slug).await?).map_err(|_| HttpError::NO_PAGE)?;
        let source = petition.source_of_short(&code);
        let source = source.map_or_else(String::new, |source| format!("source={}", source.code));
        let asked = request.uri().query().unwrap_or_default();
        // The language, if the link names one.
        let language = asked.split('&').find(|pair| pair.starts_with("lang="));
        let query = [language.unwrap_or_default(), &source];
        let query: Vec<_> = query.into_iter().filter(|it| !it.is_empty()).collect();
        let mark = if query.is_empty() { "" } else { "?" };
        let found = response::found(&format!("/petitions/{slug}{mark}{}", query.join("&")));
        Ok(cache::redirect(found, cache::PAGES))
    }
}
