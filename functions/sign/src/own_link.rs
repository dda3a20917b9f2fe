//! "Send me my link", for signers who have lost their mails but want to open their own page. The response is the same
//! for every address.

use event_store::{Guarded, Submission};
use events::email::EmailAddress;
use events::ids::{SignerKind, Slug};
use events::limits::fingerprint;
use events::signature::Command;
use jiff::Timestamp;
use lambda_http::http::{Method, StatusCode};
use lambda_http::{Body, Request, Response};
use languages::{Language, Reader};
use pages::shown::{default_language, title_for};
use pages::{Field, FieldError, Link, LinkPage, Notice, Problem};
use public_http::{HttpError, ResponseFormat, request, response};
use runtime::metrics;
use tokio::time::Instant;
use views::petition::{Petition, PetitionStatus};

use crate::Sign;
use crate::admission::AdmissionCheck;
use crate::answer;
use crate::form::{Encoding, Typed};
use crate::repeat::Identity;

impl Sign {
    pub(crate) async fn link(
        &self,
        request: &Request,
        slug: &Slug,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let petition = self.views.petition(slug.as_str()).await?;
        // Signers can also see their signature after the petition has closed.
        let petition = petition
            .filter(|petition| petition.set_status != PetitionStatus::Draft)
            .ok_or(HttpError::NO_PETITION)?;
        let language = format.language.unwrap_or(default_language(&petition));
        if request::is_get(request) {
            let kind = match request::parameter(request, "for").as_deref() {
                Some("organisation") => SignerKind::Organisation,
                _ => SignerKind::Person,
            };
            let html = page(&petition, kind, (language, format.reader), "", None);
            return Ok(response::html(StatusCode::OK, language, html));
        }
        if request.method() != Method::POST {
            return Err(HttpError::method_not_allowed("GET, HEAD, POST"));
        }
        let typed = Typed::read_address(Encoding::of(request)?, request.body().as_ref())?;
        let reader = typed.reader(format.reader, &petition);
        let language = reader.interface().unwrap_or(language);
        let email = match typed.email() {
            Ok(email) => email,
            Err(problem) => {
                metrics::refused("field");
                return Ok(wrong(
                    &petition,
                    (language, reader),
                    &typed,
                    problem,
                    format,
                ));
            }
        };
        let link = Link::to_petition(language, reader, &self.base_url, slug.as_str());
        let began = Instant::now();
        let (passes, late_minutes) = tokio::join!(
            Box::pin(self.request_link(request, slug, (&email, typed.kind()), language)),
            Box::pin(self.views.mails_late_minutes())
        );
        self.pace.keep(began).await;
        let passes = passes?;
        if passes && format.json {
            let body = serde_json::json!({ "status": "link_sent", "petition": slug });
            Ok(answer::mail_follows(body, late_minutes))
        } else if passes {
            let notice = match typed.kind() {
                SignerKind::Person => Notice::LinkSent,
                SignerKind::Organisation => Notice::EndorsementLinkSent,
            };
            Ok(response::notice_of_mail(
                StatusCode::ACCEPTED,
                language,
                reader,
                notice,
                link,
                late_minutes,
            ))
        } else {
            metrics::refused("network_limit");
            if format.json {
                let status = StatusCode::TOO_MANY_REQUESTS;
                return Ok(response::say(
                    status,
                    language,
                    reader,
                    Notice::Wait,
                    Some(link),
                    true,
                ));
            }
            let wait = language.text("notice-wait-text");
            let (kind, typed) = (typed.kind(), typed.raw(&Field::EMAIL));
            let html = page(&petition, kind, (language, reader), typed, Some(&wait));
            Ok(response::html(
                StatusCode::TOO_MANY_REQUESTS,
                language,
                html,
            ))
        }
    }

    /// Requests the link. `false` means that the network has reached its limit.
    async fn request_link(
        &self,
        request: &Request,
        slug: &Slug,
        (email, kind): (&EmailAddress, SignerKind),
        language: Language,
    ) -> Result<bool, HttpError> {
        let origin = self.origin(request, slug, Timestamp::now());
        let id = self.signature(slug, &email.canonical(), kind);
        let check = AdmissionCheck::of_link(&origin, &id.tag.to_string())?;
        let command = Command::RequestOwnLink {
            language: language.tag().to_owned(),
        };
        // Somebody who presses the button twice wants one email.
        let wish = format!("link in {language}");
        let content = fingerprint(&origin.keys.limits, "content of a form", wish.as_bytes());
        let identity = Identity::new(&id, None, &content, origin.now);
        let submission = Submission {
            id: &id,
            command_id: identity.command,
            at: origin.now,
            command,
            guards: &check.guards,
        };
        let submitted = self.log.submit(submission, |events| identity.is_in(events));
        // The response does not show whether there is such a signature.
        Ok(matches!(submitted.await?, Guarded::Done(_)))
    }
}

fn wrong(
    petition: &Petition,
    (language, reader): (Language, Reader),
    typed: &Typed,
    problem: Problem,
    format: ResponseFormat,
) -> Response<Body> {
    if format.json {
        return response::fields(language, &[(Field::EMAIL, problem)]);
    }
    let error = FieldError::new(language, &Field::EMAIL, problem);
    let html = page(
        petition,
        typed.kind(),
        (language, reader),
        typed.raw(&Field::EMAIL),
        Some(&error.message),
    );
    answer::form(language, html)
}

fn page(
    petition: &Petition,
    kind: SignerKind,
    (language, reader): (Language, Reader),
    email: &str,
    error: Option<&str>,
) -> String {
    let page = LinkPage {
        language,
        petition_title: title_for(petition, reader),
        slug: &petition.slug,
        kind,
        email,
        error,
    };
    page.render()
}
