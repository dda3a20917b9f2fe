//! Organisations that endorse: their list, for people and for programs, and the page with their form.

use std::sync::Arc;

use events::ids::SignerKind;
use jiff::Timestamp;
use lambda_http::http::StatusCode;
use lambda_http::{Body, Request, Response};
use pages::shown::{default_language, form_action_of, render_endorse, title_for};
use pages::{OrganisationsPage, SignForm};
use public_http::{HttpError, ResponseFormat, request, response};
use serde::Serialize;
use views::count::Organisation;
use views::petition::Petition;
use views::{Part, PublicPart, Withheld};

use crate::numbers::address;
use crate::{Page, Shown, cached, is_public, numbers, public};

/// How many organisations a part of `organisations.json`, and of the page with them, has.
pub const ORGANISATIONS: usize = 100;

/// `organisations.json`: those that are listed, the last confirmed first: a part of them.
#[derive(Debug, Serialize)]
struct OrganisationsJson {
    /// How many there are in all.
    number: u64,
    organisations: Vec<Organisation>,
    /// The address of the next part; null after the last.
    next: Option<String>,
}

/// A petition, how many organisations endorse it, and a part of them.
struct Listed {
    petition: Arc<Petition>,
    number: u64,
    part: Part<Organisation>,
    withheld: Option<Withheld>,
}

impl Page {
    async fn listed(&self, request: &Request, slug: &str) -> Result<Listed, HttpError> {
        let counted = Box::pin(self.views.counted(slug)).await?;
        let petition = public(counted.petition)?;
        let before = request::parameter(request, "before");
        let part = self
            .views
            .organisations(slug, before.as_deref(), ORGANISATIONS);
        let PublicPart { part, withheld } = Box::pin(part).await?;
        Ok(Listed {
            petition,
            number: counted.organisations,
            part,
            withheld,
        })
    }

    /// The list for programs.
    pub(crate) async fn organisations_json(
        &self,
        request: &Request,
        slug: &str,
    ) -> Result<Response<Body>, HttpError> {
        let Listed { number, part, .. } = self.listed(request, slug).await?;
        let next = part.next;
        let json = OrganisationsJson {
            number,
            organisations: part.entries,
            next: next.map(|place| address(slug, "organisations.json", &place)),
        };
        Ok(numbers(request, &json))
    }

    /// The list for people.
    pub(crate) async fn organisations_page(
        &self,
        request: &Request,
        slug: &str,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let Listed {
            petition,
            number,
            part,
            withheld,
        } = self.listed(request, slug).await?;
        let now = Timestamp::now();
        let language = format.language.unwrap_or(default_language(&petition));
        let page = OrganisationsPage {
            language,
            petition_title: title_for(&petition, format.reader),
            slug,
            withheld,
            number,
            organisations: &part,
            takes_endorsements: petition.takes_endorsements_at(now),
        };
        let html = response::html(StatusCode::OK, language, page.render());
        Ok(cached(request, html, Shown::of(&petition, now)))
    }

    /// The page with the form. A petition that takes no endorsements has none.
    pub(crate) async fn endorse_page(
        &self,
        request: &Request,
        slug: &str,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let petition = self.views.petition(slug).await?;
        let petition = petition.ok_or(HttpError::NO_PETITION)?;
        is_public(&petition)?;
        if !petition.organisations.allowed {
            return Err(HttpError::NO_PAGE);
        }
        let language = format.language.unwrap_or(default_language(&petition));
        let action = form_action_of(slug, SignerKind::Organisation);
        let form = SignForm::empty(language, action);
        let now = Timestamp::now();
        let html = render_endorse(&petition, &form, format.reader, now);
        let html = html.ok_or(HttpError::NO_PETITION)?;
        let response = response::html(StatusCode::OK, language, html);
        Ok(cached(request, response, Shown::of(&petition, now)))
    }
}
