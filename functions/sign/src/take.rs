//! Reads a form, and responds: with the form and its problems, with a question, or with what was recorded.

use events::email::EmailAddress;
use events::ids::{SignerKind, Slug};
use events::signature::Endorsement;
use jiff::Timestamp;
use lambda_http::http::{Method, StatusCode};
use lambda_http::{Body, Request, Response};
use languages::{Language, Reader};
use pages::shown::{default_language, fields_of, form_action_of, title_for};
use pages::{Field, Fields, FormProblem, Link, Notice, NoticePage, Offer, Problem, SignForm};
use public_http::{HttpError, ResponseFormat, request, response};
use runtime::metrics;
use tokio::time::Instant;
use views::PetitionPageView;
use views::petition::{Petition, PetitionStatus};

use crate::admission::{Rejection, Taken};
use crate::answer;
use crate::form::{Encoding, Typed};
use crate::record::held_back;
use crate::repeat::IdempotencyKey;
use crate::{Sign, asked};

/// An operator has paused signing.
const PAUSED: HttpError = HttpError::new(StatusCode::CONFLICT, "paused", Notice::SigningPaused);

/// The petition closed before the form came.
const CLOSED: HttpError = HttpError::new(StatusCode::CONFLICT, "closed", Notice::FormAfterClosing);

/// A form, its petition, and the language of the response.
pub(crate) struct Form<'a> {
    pub(crate) slug: &'a Slug,
    pub(crate) petition: &'a Petition,
    pub(crate) language: Language,
    /// Which of the petition's texts the form was shown with.
    pub(crate) reader: Reader,
    pub(crate) typed: &'a Typed,
    /// The fields that it has.
    pub(crate) fields: Fields,
    /// Who signs with it.
    pub(crate) kind: SignerKind,
    pub(crate) key: Option<IdempotencyKey>,
}

impl Form<'_> {
    /// The form as it was typed, with the problems.
    pub(crate) fn again(&self, problems: &[(Field, Problem)]) -> SignForm {
        let action = form_action_of(self.slug.as_str(), self.kind);
        self.typed.again(self.language, action, problems)
    }

    /// What the log says of an organisation's form.
    pub(crate) fn endorsement(&self) -> Option<Endorsement> {
        let needs_approval = self.petition.organisations.approval;
        match self.kind {
            SignerKind::Person => None,
            SignerKind::Organisation => Some(Endorsement { needs_approval }),
        }
    }
}

impl Sign {
    pub(crate) async fn form(
        &self,
        request: &Request,
        slug: &Slug,
        format: ResponseFormat,
        kind: SignerKind,
    ) -> Result<Response<Body>, HttpError> {
        if request::is_get(request) {
            // A form with mistakes is shown at this address, which people reload and share.
            let query = request.uri().query();
            let query = query.map_or_else(String::new, |query| format!("?{query}"));
            let page = match kind {
                SignerKind::Person => "",
                SignerKind::Organisation => "/endorse",
            };
            return Ok(response::see_other(&format!(
                "/petitions/{slug}{page}{query}"
            )));
        }
        if request.method() != Method::POST {
            return Err(HttpError::method_not_allowed("GET, HEAD, POST"));
        }
        let key = IdempotencyKey::of(request)?;
        let mut typed = Typed::read(Encoding::of(request)?, request.body().as_ref())?;
        let now = Timestamp::now();
        let petition = self.public_petition(slug, now).await?;
        if kind == SignerKind::Organisation && !petition.organisations.allowed {
            return Err(HttpError::NO_PAGE);
        }
        let reader = typed.reader(format.reader, &petition);
        let language = reader.interface().unwrap_or(default_language(&petition));
        if petition.status_at(now) != PetitionStatus::Open {
            if format.json {
                return Err(CLOSED);
            }
            metrics::refused("closed");
            let back = Link::to_petition(language, reader, &self.base_url, slug.as_str());
            let page = NoticePage::new(language, Notice::FormAfterClosing, Some(back));
            let mut page = page.read_by(reader);
            page.answer = self.answers.refuse(asked(slug, kind), "closed");
            let status = StatusCode::CONFLICT;
            return Ok(response::html(status, language, page.render()));
        }
        let fields = fields_of(&petition, reader, kind);
        typed.fit(&fields);
        typed.fit_source(&petition, kind);
        let form = Form {
            slug,
            petition: &petition,
            language,
            reader,
            typed: &typed,
            fields,
            kind,
            key,
        };
        if typed.only_switches() {
            let html = self.page(&form, &form.again(&[])).await?;
            return Ok(response::html(StatusCode::OK, language, html));
        }
        if petition.paused {
            return self.paused(&form, format).await;
        }
        if typed.only_changes() {
            let mut again = form.again(&[]);
            again.focus = Some(Field::EMAIL);
            let html = self.page(&form, &again).await?;
            return Ok(response::html(StatusCode::OK, language, html));
        }
        match typed.parse(&form.fields, self.recipients) {
            Ok(parsed) => {
                let suggestion = email_domains::suggestion(&parsed.email);
                if !format.json
                    && !typed.is_sure()
                    && let Some(meant) = &suggestion
                {
                    return self.ask(&form, &parsed.email, meant).await;
                }
                let began = Instant::now();
                let (taken, late_minutes) = tokio::join!(
                    Box::pin(self.take(request, &form, &parsed)),
                    Box::pin(self.views.mails_late_minutes())
                );
                self.pace.keep(began).await;
                match taken? {
                    Taken::Recorded if format.json => {
                        let query = title_for(&petition, reader).query(language);
                        Ok(answer::recorded(
                            (slug, form.kind),
                            &query,
                            late_minutes,
                            suggestion.as_ref(),
                            &answer::not_stored(&form)
                                .map(|(name, _)| name.to_owned())
                                .collect::<Vec<_>>(),
                        ))
                    }
                    Taken::Recorded => {
                        let (email, sender) = (parsed.email.as_str(), self.sender.as_deref());
                        let base_url = &self.base_url;
                        Ok(answer::check_mail(
                            &form,
                            email,
                            sender,
                            late_minutes,
                            base_url,
                        ))
                    }
                    Taken::Rejected(rejection) => self.reject(&form, rejection, format).await,
                }
            }
            Err(problems) => {
                metrics::refused("field");
                // The only mistake that is a rule of the site.
                let mut rules = problems.iter().map(|(_, problem)| problem);
                let answer = rules.any(|problem| *problem == Problem::Disposable);
                let answer = answer.then(|| self.refuse(&form, "disposable_address"));
                let answer = answer.flatten();
                if format.json {
                    let answer = answer.as_deref();
                    return Ok(response::refused_fields(language, &problems, answer));
                }
                let mut again = form.again(&problems);
                again.answer = answer;
                let html = self.page(&form, &again).await?;
                Ok(answer::form(language, html))
            }
        }
    }

    /// The address looks like a misspelling: its sender decides, and nothing is recorded before. Only what was typed leads here,
    /// so nobody learns anything about an address.
    async fn ask(
        &self,
        form: &Form<'_>,
        typed: &EmailAddress,
        meant: &EmailAddress,
    ) -> Result<Response<Body>, HttpError> {
        let mut again = form.again(&[]);
        again.offer = Some(Offer {
            typed: typed.as_str().to_owned(),
            meant: meant.as_str().to_owned(),
        });
        let html = self.page(form, &again).await?;
        Ok(answer::form(form.language, html))
    }

    /// An operator has paused signing: people keep what they typed.
    async fn paused(
        &self,
        form: &Form<'_>,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        if format.json {
            return Err(PAUSED);
        }
        metrics::refused("paused");
        let mut again = form.again(&[]);
        again.problem = Some(FormProblem::Paused);
        again.answer = self.refuse(form, "paused");
        let html = self.page(form, &again).await?;
        Ok(response::html(StatusCode::CONFLICT, form.language, html))
    }

    /// The response to a rejected form: the form with what was typed and what to do, or a problem for programs.
    async fn reject(
        &self,
        form: &Form<'_>,
        rejection: Rejection,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let reason = answer::reason(rejection.problem);
        metrics::refused(reason);
        if rejection.problem.is_about_a_flood() {
            held_back(form.slug, reason);
        }
        let answer = self.refuse(form, reason);
        if format.json {
            let answer = answer.as_deref();
            return Ok(answer::rejected(form.language, rejection, answer));
        }
        let mut again = form.again(&[]);
        again.problem = Some(rejection.problem);
        again.answer = answer;
        let html = self.page(form, &again).await?;
        Ok(answer::rejected_on(form.language, rejection, html))
    }

    /// The signed answer that the form was refused, if that reason is a rule of the site.
    fn refuse(&self, form: &Form<'_>, reason: &str) -> Option<String> {
        self.answers.refuse(asked(form.slug, form.kind), reason)
    }

    async fn page(&self, form: &Form<'_>, again: &SignForm) -> Result<String, HttpError> {
        if form.kind == SignerKind::Organisation {
            let now = Timestamp::now();
            let html = pages::shown::render_endorse(form.petition, again, form.reader, now);
            return html.ok_or(HttpError::NO_PETITION);
        }
        let view = PetitionPageView::read(&self.views, form.slug.as_str()).await?;
        let html = view.and_then(|view| {
            pages::shown::render(&view, again, form.reader, &self.base_url, Timestamp::now())
        });
        html.ok_or(HttpError::NO_PETITION)
    }
}
