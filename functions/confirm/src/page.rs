//! The responses: the details with the button, thanks, and that a form was discarded.

use events::ids::SignerKind;
use events::link::Purpose;
use events::personal::Personal;
use events::signature::{Choices, Permissions};
use lambda_http::http::StatusCode;
use lambda_http::{Body, Response};
use languages::{Language, Reader, Written};
use pages::shown::{fields_for, fields_of, form_action_of, title_for};
use pages::{Again, ConfirmPage, ConfirmedPage, Notice, NoticePage, Shared, SignForm};
use public_http::press::{Doubt, SecondStep};
use public_http::{HttpError, response};
use runtime::metrics;
use views::petition::Petition;

use crate::body::Allowed;
use crate::{Confirm, Late, Visit, json};

/// Everything that the responses have in common.
pub(crate) struct Page<'a> {
    pub(crate) confirm: &'a Confirm,
    pub(crate) visit: &'a Visit<'a>,
    pub(crate) petition: &'a Petition,
    /// How many had confirmed a moment ago, if that is known without another request.
    pub(crate) confirmed: Option<u64>,
    pub(crate) language: Language,
    pub(crate) reader: Reader,
    pub(crate) json: bool,
}

/// Who filled in the form.
pub(crate) fn kind_of(choices: &Choices) -> SignerKind {
    match choices.endorsement {
        Some(_) => SignerKind::Organisation,
        None => SignerKind::Person,
    }
}

impl Page<'_> {
    /// The details, what the owner may allow, and the button.
    pub(crate) fn button(&self, personal: &Personal, choices: &Choices) -> Response<Body> {
        if self.json {
            return json::awaiting(&self.petition.slug);
        }
        let page = ConfirmPage {
            language: self.language,
            action: &self.action(kind_of(choices)),
            petition_title: self.title(),
            slug: &self.petition.slug,
            personal,
            choices,
            fields: &fields_of(self.petition, self.reader, kind_of(choices)),
            is_open: self.is_open(),
        };
        response::html(StatusCode::OK, self.language, page.render())
    }

    /// Asks for the address, because a machine may have pressed the button.
    pub(crate) fn second_step(&self, doubt: Doubt) -> Response<Body> {
        let (base_url, slug) = (&self.confirm.base_url, &self.petition.slug);
        let step = SecondStep {
            language: self.language,
            petition_title: self.title(),
            slug,
            json: self.json,
            back: pages::Link::to_petition(self.language, self.reader, base_url, slug),
        };
        step.ask(self.visit.request, doubt)
    }

    /// What is allowed; `None` if the words of a consent have changed since they were read.
    pub(crate) fn permissions(&self, allowed: &Allowed) -> Option<Permissions> {
        let fields = fields_for(self.petition, self.reader);
        Some(Permissions {
            show_name: allowed.show_name,
            news: allowed.news,
            consents: fields.consents_named(&allowed.consents)?,
        })
    }

    /// The signature, of a signer of this kind, is confirmed. Only who has just confirmed it gets a link to their own page.
    pub(crate) fn thanks_to(
        &self,
        kind: SignerKind,
        with_own_page: bool,
    ) -> Result<Response<Body>, HttpError> {
        let is_endorsement = kind == SignerKind::Organisation;
        let own_page = with_own_page.then(|| self.own_page()).transpose()?;
        let slug = &self.petition.slug;
        if self.json {
            return Ok(json::confirmed(slug, own_page.as_deref()));
        }
        let page = ConfirmedPage {
            language: self.language,
            petition_title: self.title(),
            slug: &self.petition.slug,
            shared: Shared::of(
                self.petition,
                self.title(),
                &self.confirm.base_url,
                self.visit.now,
            ),
            query: &self.query(),
            is_open: self.is_open(),
            own_page_url: own_page.as_deref(),
            is_endorsement,
            needs_approval: self.petition.organisations.approval,
            link_url: &format!(
                "/petitions/{slug}/link?{}{}",
                if is_endorsement {
                    "for=organisation&"
                } else {
                    ""
                },
                self.query()
            ),
            // It is the number of people, of whom an organisation is none.
            confirmed: self.confirmed.filter(|_| with_own_page && !is_endorsement),
        };
        Ok(response::html(StatusCode::OK, self.language, page.render()))
    }

    /// It is too late to confirm. While the petition takes signatures, a button leads to the form with what is still known.
    pub(crate) fn late(&self, late: &Late) -> Result<Response<Body>, HttpError> {
        let error = match late.notice {
            Notice::Purged => HttpError::PURGED,
            _ => HttpError::LINK_EXPIRED,
        };
        let Some(country) = late
            .country
            .as_deref()
            .filter(|_| self.is_open_for(late.kind) && !self.json)
        else {
            return Err(error);
        };
        metrics::refused(error.reason());
        let slug = &self.petition.slug;
        let personal = late.personal.as_deref();
        let action = form_action_of(slug, late.kind);
        let form = SignForm::known(self.language, action, country, personal);
        let text = self.title().language.to_owned();
        let (base_url, reader) = (&self.confirm.base_url, self.reader);
        let back = pages::Link::to_petition(self.language, reader, base_url, slug);
        let page = NoticePage::new(self.language, late.notice, Some(back));
        let page = page.about(late.kind).read_by(reader);
        let mut page = page.to_sign_again(Again { form, text });
        let asked = self.visit.asked();
        let answers = &self.confirm.answers;
        page.answer = asked.and_then(|asked| answers.refuse(asked, error.reason()));
        Ok(response::html(error.status(), self.language, page.render()))
    }

    /// What somebody else filled in, for a signer of this kind, is discarded.
    pub(crate) fn discarded(&self, kind: SignerKind) -> Response<Body> {
        if self.json {
            return json::discarded(&self.petition.slug);
        }
        let (base_url, slug) = (&self.confirm.base_url, &self.petition.slug);
        let back = pages::Link::to_petition(self.language, self.reader, base_url, slug);
        let notice = if self.is_open() && kind == SignerKind::Person {
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
        self.petition.takes_forms_at(self.visit.now)
    }

    /// Whether it takes new ones of signers of this kind.
    fn is_open_for(&self, kind: SignerKind) -> bool {
        match kind {
            SignerKind::Person => self.is_open(),
            SignerKind::Organisation => self.petition.takes_endorsements_at(self.visit.now),
        }
    }

    fn title(&self) -> Written<'_> {
        title_for(self.petition, self.reader)
    }

    /// The languages of interface and text, for the next page.
    fn query(&self) -> String {
        self.title().query(self.language)
    }

    /// The address that the buttons post to. Pressing reads nothing, so the page after it learns from there who signed.
    fn action(&self, kind: SignerKind) -> String {
        let Visit {
            request,
            token,
            now,
            ..
        } = *self.visit;
        let presses = &self.confirm.presses;
        let shown = presses.shown_to(kind, request, token, now);
        format!("/confirm/{token}?{}{shown}", self.query())
    }

    fn own_page(&self) -> Result<String, HttpError> {
        let links = &self.confirm.links;
        let token = links.token(Purpose::OwnPage, self.visit.link, self.visit.now);
        let token = token.map_err(|error| HttpError::unavailable(&error))?;
        let (confirm, visit) = (self.confirm, self.visit);
        let from = confirm.presses.from_here(visit.request, &token, visit.now);
        let (base_url, query) = (&confirm.base_url, self.query());
        Ok(format!("{base_url}/signature/{token}?{query}{from}"))
    }
}
