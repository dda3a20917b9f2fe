//! The responses: the details with the button, thanks, and that a form was discarded.

use events::link::Purpose;
use events::personal::Personal;
use events::signature::Choices;
use lambda_http::http::StatusCode;
use lambda_http::{Body, Response};
use languages::{Language, Reader, Written};
use pages::shown::title_for;
use pages::{ConfirmPage, ConfirmedPage, Notice, petition_url};
use public_http::{HttpError, response};
use views::petition::{Petition, PetitionStatus};

use crate::{Confirm, Visit, json};

/// Everything that the responses have in common.
pub(crate) struct Page<'a> {
    pub(crate) confirm: &'a Confirm,
    pub(crate) visit: &'a Visit<'a>,
    pub(crate) petition: &'a Petition,
    pub(crate) language: Language,
    pub(crate) reader: Reader,
    pub(crate) json: bool,
}

impl Page<'_> {
    /// The details, what the owner may allow, and the button.
    pub(crate) fn button(&self, personal: &Personal, choices: &Choices) -> Response<Body> {
        if self.json {
            return json::awaiting(&self.petition.slug);
        }
        let page = ConfirmPage {
            language: self.language,
            action: &format!("/confirm/{}?{}", self.visit.token, self.query()),
            petition_title: self.title(),
            personal,
            choices,
            is_open: self.is_open(),
        };
        response::html(StatusCode::OK, self.language, page.render())
    }

    /// The signature counts. Only who has just confirmed it gets a link to their own page.
    pub(crate) fn thanks(&self, with_own_page: bool) -> Result<Response<Body>, HttpError> {
        let own_page = with_own_page.then(|| self.own_page()).transpose()?;
        let slug = &self.petition.slug;
        if self.json {
            return Ok(json::confirmed(slug, own_page.as_deref()));
        }
        let petition_url = petition_url(&self.confirm.base_url, slug);
        let page = ConfirmedPage {
            language: self.language,
            petition_title: self.title(),
            petition_url: &petition_url,
            query: &self.query(),
            is_open: self.is_open(),
            own_page_url: own_page.as_deref(),
            link_url: &format!("/petitions/{slug}/link?{}", self.query()),
            // Reading it would cost a second request, and it would not include this signature yet.
            confirmed: None,
        };
        Ok(response::html(StatusCode::OK, self.language, page.render()))
    }

    /// What somebody else filled in is discarded.
    pub(crate) fn discarded(&self) -> Response<Body> {
        if self.json {
            return json::discarded(&self.petition.slug);
        }
        let (base_url, slug) = (&self.confirm.base_url, &self.petition.slug);
        let back = pages::Link::to_petition(self.language, self.reader, base_url, slug);
        let notice = if self.is_open() {
            Notice::Discarded
        } else {
            Notice::DiscardedOnly
        };
        response::notice(
            StatusCode::OK,
            self.language,
            self.reader,
            notice,
            Some(back),
        )
    }

    /// Whether the petition takes new signatures.
    fn is_open(&self) -> bool {
        self.petition.status == PetitionStatus::Open && !self.petition.paused
    }

    fn title(&self) -> Written<'_> {
        title_for(self.petition, self.reader)
    }

    /// The languages of interface and text, for the next page.
    fn query(&self) -> String {
        self.title().query(self.language)
    }

    fn own_page(&self) -> Result<String, HttpError> {
        let links = &self.confirm.links;
        let token = links.token(Purpose::OwnPage, self.visit.link, self.visit.now);
        let token = token.map_err(|error| HttpError::unavailable(&error))?;
        let base_url = &self.confirm.base_url;
        Ok(format!("{base_url}/signature/{token}?{}", self.query()))
    }
}
