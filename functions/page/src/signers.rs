//! The signers and the comments that are shown, in parts.

use std::sync::Arc;

use lambda_http::{Body, Request, Response};
use pages::shown::{default_language, title_for};
use pages::{CommentsPage, NamesPage};
use public_http::{HttpError, ResponseFormat, request};
use views::count::{Comment, Signer};
use views::petition::Petition;
use views::{Part, PublicPart, Withheld};

use crate::answers::{page, public};
use crate::{COMMENTS, Page, SIGNERS};

/// A petition, a part of the signers who chose to be shown, and how many others there are.
pub(crate) struct Names {
    pub(crate) petition: Arc<Petition>,
    pub(crate) part: Part<Signer>,
    pub(crate) withheld: Option<Withheld>,
    pub(crate) not_shown: Option<u64>,
}

impl Page {
    /// The petition, and a part of the signers who chose to be shown.
    pub(crate) async fn names(&self, request: &Request, slug: &str) -> Result<Names, HttpError> {
        let before = request::parameter(request, "before");
        let (PublicPart { part, withheld }, counted) = tokio::try_join!(
            Box::pin(self.views.names(slug, before.as_deref(), SIGNERS)),
            Box::pin(self.views.names_counted(slug))
        )?;
        // Cached by the read above, which needs the petition too.
        let petition = public(self.views.petition(slug).await?)?;
        Ok(Names {
            not_shown: counted.not_shown().filter(|_| withheld.is_none()),
            petition,
            part,
            withheld,
        })
    }

    pub(crate) async fn names_page(
        &self,
        request: &Request,
        slug: &str,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let Names {
            petition,
            part,
            withheld,
            not_shown,
        } = self.names(request, slug).await?;
        let language = format.language.unwrap_or(default_language(&petition));
        let html = NamesPage {
            language,
            petition_title: title_for(&petition, format.reader),
            slug,
            time_zone: &petition.time_zone,
            withheld,
            names: &part,
            not_shown,
            search: None,
        };
        Ok(page(request, language, html.render()))
    }

    /// The petition, and a part of the comments that are shown.
    pub(crate) async fn comments(
        &self,
        request: &Request,
        slug: &str,
    ) -> Result<(Arc<Petition>, PublicPart<Comment>), HttpError> {
        let petition = public(self.views.petition(slug).await?)?;
        let before = request::parameter(request, "before");
        let part = self.views.comments(slug, before.as_deref(), COMMENTS);
        Ok((petition, part.await?))
    }

    pub(crate) async fn comments_page(
        &self,
        request: &Request,
        slug: &str,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let (petition, shown) = self.comments(request, slug).await?;
        let language = format.language.unwrap_or(default_language(&petition));
        let html = CommentsPage {
            language,
            petition_title: title_for(&petition, format.reader),
            slug,
            time_zone: &petition.time_zone,
            withheld: shown.withheld,
            comments: &shown.part,
        };
        Ok(page(request, language, html.render()))
    }
}
