//! The public log: what it proves and where it stands, and the page that checks a receipt.
//!
//! The files of the log are served beside this function: see `events/public-log`.

use jiff::Timestamp;
use lambda_http::{Body, Request, Response};
use pages::{CheckPage, PublicLogPage};
use public_http::{HttpError, ResponseFormat};

use crate::{Page, page};

impl Page {
    /// What the log proves, the newest checkpoint, and how far that is behind what the petitions show: of many, those that opened last.
    pub(crate) async fn public_log(
        &self,
        request: &Request,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let language = format.language();
        let now = Timestamp::now();
        let (listing, ()) = tokio::join!(self.views.listing(), self.views.learn_site());
        let listing = listing?;
        let slugs: Vec<_> = listing.at(now).map(|entry| entry.slug.as_str()).collect();
        let read = self.views.public_log_and_lag(&slugs, now);
        let (log, lag) = read.await?;
        let html = PublicLogPage {
            language,
            log: log.as_ref(),
            lag,
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
