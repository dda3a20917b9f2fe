//! The public log: what it proves and where it stands, and the page that checks a receipt.
//!
//! The files of the log are served beside this function: see `events/public-log`.

use lambda_http::{Body, Request, Response};
use pages::{CheckPage, PublicLogPage};
use public_http::{HttpError, ResponseFormat};

use crate::{Page, page};

impl Page {
    /// What the log proves, and the newest checkpoint.
    pub(crate) async fn public_log(
        &self,
        request: &Request,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let language = format.language();
        let (log, ()) = tokio::join!(self.views.public_log(), self.views.learn_site());
        let log = log?;
        let html = PublicLogPage {
            language,
            log: log.as_ref(),
            base_url: &self.base_url,
        };
        Ok(page(request, language, html.render()))
    }

    /// The page that checks a receipt. Its script needs the number of the log, to find its policy.
    pub(crate) async fn check_receipt(
        &self,
        request: &Request,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let language = format.language();
        let (log, ()) = tokio::join!(self.views.public_log(), self.views.learn_site());
        let number = log?.map_or(1, |log| log.number);
        let html = CheckPage { language, number };
        Ok(page(request, language, html.render()))
    }
}
