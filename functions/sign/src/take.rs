//! From a form to an event.

use event_store::{ExecuteError, Guarded, NewEvent};
use events::ids::{CommandId, SignatureId, Slug};
use events::personal::Personal;
use events::signature::{Command, Details, Signature, decide};
use jiff::Timestamp;
use lambda_http::http::{HeaderName, Method};
use lambda_http::{Body, Request, Response};
use languages::Language;
use pages::shown::{default_language, text_for};
use pages::{FormProblem, SignForm};
use public_http::{HttpError, ResponseFormat, request, response};
use runtime::{Metric, metrics};
use tokio::time::Instant;
use views::PetitionPageView;
use views::petition::Petition;

use crate::answer;
use crate::form::{Encoding, Parsed, Typed};
use crate::gate::{Gate, Obstacle};
use crate::{Sign, domains};

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// A form that is in order, and what it is about.
struct Form<'a> {
    slug: &'a Slug,
    petition: &'a Petition,
    language: Language,
    typed: &'a Typed,
}

impl Sign {
    pub(crate) async fn form(
        &self,
        request: &Request,
        slug: &Slug,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        if request::is_get(request) {
            // Where a form with mistakes was shown: people reload that address, and pass it on.
            return Ok(response::see_other(&format!("/petitions/{slug}")));
        }
        if request.method() != Method::POST {
            return Err(HttpError::method_not_allowed("GET, HEAD, POST"));
        }
        let typed = Typed::read(Encoding::of(request)?, request.body().as_ref())?;
        let petition = self.open_petition(slug).await?;
        let language = typed
            .language()
            .or(format.language)
            .unwrap_or(default_language(&petition));
        let form = Form {
            slug,
            petition: &petition,
            language,
            typed: &typed,
        };
        match typed.parse() {
            Ok(parsed) => {
                let began = Instant::now();
                let taken = self.take(request, &form, &parsed).await;
                self.pace.keep(began).await;
                match taken? {
                    Ok(()) => Ok(answer::taken(slug, language, format.json)),
                    Err(obstacle) => self.hold(&form, obstacle, format).await,
                }
            }
            Err(problems) => {
                metrics::refused("field");
                if format.json {
                    return Ok(answer::fields(language, &problems));
                }
                let again = typed.again(language, slug, &problems);
                let html = self.page(&form, &again).await?;
                Ok(answer::form(language, html))
            }
        }
    }

    /// Whatever comes of it that its sender may know is in the answer.
    async fn take(
        &self,
        request: &Request,
        form: &Form<'_>,
        parsed: &Parsed,
    ) -> Result<Result<(), Obstacle>, HttpError> {
        let (typed, petition) = (form.typed, form.petition);
        let (_, text) = text_for(petition, form.language).ok_or(HttpError::NO_PETITION)?;
        let email = parsed.email.canonical();
        if typed
            .text_version()
            .is_some_and(|read| read != text.version)
        {
            return Ok(Err(FormProblem::TextChanged.into()));
        }
        let door = self.door(request, form.slug, Timestamp::now());
        let gate = match Gate::of_form(&door, petition, &email, typed.proof())? {
            Ok(gate) => gate,
            Err(obstacle) => return Ok(Err(obstacle)),
        };
        // Dropped only where another would be taken, and counted like it: a sender learns nothing.
        let dropped = if typed.is_of_a_program() {
            Some("honeypot")
        } else if domains::is_among(email.domain(), &petition.protection.blocked_domains) {
            Some("blocked_domain")
        } else {
            None
        };
        if let Some(reason) = dropped {
            metrics::refused(reason);
            return self.count_only(&gate).await;
        }
        let network = door
            .network
            .map(|network| network.tag(&door.keys.limits, door.now));
        let details = parsed.details(form.language, text.version, network);
        let id = self.signature(form.slug, &email);
        self.record(id, command_id(request), door.now, details, &gate)
            .await
    }

    /// Expects an address that has not signed before: one request.
    async fn record(
        &self,
        id: SignatureId,
        key: Option<String>,
        at: Timestamp,
        details: Details<Personal>,
        gate: &Gate,
    ) -> Result<Result<(), Obstacle>, HttpError> {
        let stream = id.to_string();
        let command = key.map_or_else(CommandId::random, |key| {
            // Named with the stream, so that nobody's key meets another person's.
            CommandId::named(&format!("{stream} {key}"))
        });
        metrics::command(command.0);
        let submit = Command::Submit(details);
        let (log, guards) = (&self.log, &gate.guards);
        let executed = match decide(&Signature::default(), submit.clone()) {
            Ok(Some(event)) => {
                let new = NewEvent {
                    stream,
                    expected: 0,
                    command,
                    at,
                    event,
                };
                log.append_or_execute(&id, new, submit, guards).await
            }
            _ => log.execute_guarded(&id, command, at, submit, guards).await,
        };
        match executed {
            Ok(Guarded::Held(place)) => Ok(Err(gate.obstacle(place))),
            // What the rules refuse here is told to nobody: the answer is the same for every address.
            Ok(Guarded::Done(done)) if done.appended || done.repeated => {
                let first = done.version == 1;
                metrics::record(
                    if first {
                        Metric::Signed
                    } else {
                        Metric::SignedAgain
                    },
                    1,
                );
                Ok(Ok(()))
            }
            Ok(Guarded::Done(_)) | Err(ExecuteError::Refused(_)) => {
                metrics::record(Metric::SignedAgain, 1);
                self.count_only(gate).await
            }
            Err(ExecuteError::Log(error)) => Err(error.into()),
        }
    }

    /// Counts a form of which nothing comes, as if something did.
    async fn count_only(&self, gate: &Gate) -> Result<Result<(), Obstacle>, HttpError> {
        let held = self.log.apply_guards(&gate.guards).await?;
        Ok(held.map_or(Ok(()), |place| Err(gate.obstacle(place))))
    }

    /// The form again, with what was typed, and what to do about it.
    async fn hold(
        &self,
        form: &Form<'_>,
        obstacle: Obstacle,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        metrics::refused(answer::reason(obstacle.problem));
        let html = if format.json {
            None
        } else {
            let mut again = form.typed.again(form.language, form.slug, &[]);
            again.problem = Some(obstacle.problem);
            Some(self.page(form, &again).await?)
        };
        Ok(answer::held(form.language, obstacle, html))
    }

    async fn page(&self, form: &Form<'_>, again: &SignForm) -> Result<String, HttpError> {
        let view = PetitionPageView::read(&self.views, form.slug.as_str()).await?;
        let html = view.and_then(|view| pages::shown::render(&view, again, &self.base_url));
        html.ok_or(HttpError::NO_PETITION)
    }
}

fn command_id(request: &Request) -> Option<String> {
    let key = request::header_of(request, IDEMPOTENCY_KEY);
    (!key.is_empty()).then(|| key.to_owned())
}
