//! Correcting details: the form at `GET /signature/{token}?edit=yes`, and the action `correct` that it posts.
//!
//! Each field is taken by the rules of the form that people sign with. A field that is not sent stays as it is; a box that is
//! not sent is not ticked. What was typed is kept on every error.

mod typed;

use event_store::ExecuteError;
use events::ids::{CommandId, SignerKind};
use events::personal::Personal;
use events::signature::{self, Command, CorrectedDetails, Correction, Refusal};
use lambda_http::http::StatusCode;
use lambda_http::{Body, Response};
use pages::shown::{fields_of, title_for};
use pages::{
    CorrectionPage, CorrectionProblem, Field, Fields, Notice, Problem, SignForm, Signature,
    StandingConsent, petition_url,
};
use public_http::press;
use public_http::{HttpError, response};
use runtime::metrics;
use views::petition::Petition;

use crate::action::refused;
use crate::{MySignature, Visit, address};

pub(crate) use typed::Typed;

/// The details were changed since the signer saw them.
const CHANGED: HttpError = HttpError::new(StatusCode::CONFLICT, "changed", Notice::DetailsChanged);

/// Why a correction was not saved, for the page with the form.
enum Mistake {
    Fields(Vec<(Field, Problem)>),
    Whole(CorrectionProblem),
}

/// The fields that a signer can correct: those that the petition asks for, and what they gave that it asks for no longer.
fn correctable(
    visit: &Visit<'_>,
    petition: &Petition,
    kind: SignerKind,
    before: &Personal,
    country: &str,
    consents: &[StandingConsent],
) -> Fields {
    fields_of(petition, visit.format.reader, kind).to_correct(before, country, consents)
}

/// The same of a signature that was read.
fn correctable_of(visit: &Visit<'_>, petition: &Petition, signature: &Signature) -> Fields {
    let Signature {
        personal,
        country,
        consents,
        ..
    } = signature;
    let kind = signature.kind();
    correctable(visit, petition, kind, personal, country, consents)
}

impl MySignature {
    /// Saves a correction and leads to the own page, or says what to do.
    pub(crate) async fn correct(
        &self,
        visit: &Visit<'_>,
        typed: &Typed,
    ) -> Result<Response<Body>, HttpError> {
        let mistake = match Box::pin(self.save(visit, typed)).await? {
            Ok(()) => {
                let address = address(visit.token, visit.format);
                return Ok(response::see_other(&match visit.format.json {
                    true => address,
                    false => format!("{address}{}&done=correct", press::from(visit.request)),
                }));
            }
            Err(mistake) => mistake,
        };
        if visit.format.json {
            return match mistake {
                Mistake::Fields(problems) => {
                    Ok(response::fields(visit.format.language(), &problems))
                }
                Mistake::Whole(CorrectionProblem::Changed) => Err(CHANGED),
                Mistake::Whole(CorrectionProblem::TooMany(until)) => {
                    Err(HttpError::too_many_changes(until))
                }
            };
        }
        let (status, problems, whole) = match mistake {
            Mistake::Fields(problems) => (StatusCode::UNPROCESSABLE_ENTITY, problems, None),
            Mistake::Whole(problem) => {
                let status = match problem {
                    CorrectionProblem::Changed => StatusCode::CONFLICT,
                    CorrectionProblem::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
                };
                (status, Vec::new(), Some(problem))
            }
        };
        // What the signature has become, with the revision that the next attempt names.
        let (petition, signature) = self.current(visit).await?;
        let language = visit.language(&petition);
        let fields = correctable_of(visit, &petition, &signature);
        let form = typed.form(self.action(visit), language, &signature, &fields, &problems);
        let page = self.form_page(visit, &petition, &signature, (&fields, &form), whole);
        let mut response = response::html(status, language, page);
        if let Some(CorrectionProblem::TooMany(Some(until))) = whole {
            response::wait_until(&mut response, until);
        }
        Ok(response)
    }

    /// The page with the form as it is filled in with what is stored.
    pub(crate) fn correction_form(
        &self,
        visit: &Visit<'_>,
        petition: &Petition,
        signature: &Signature,
    ) -> Response<Body> {
        let language = visit.language(petition);
        let fields = correctable_of(visit, petition, signature);
        let typed = Typed::stored(signature, &fields);
        let form = typed.form(self.action(visit), language, signature, &fields, &[]);
        let page = self.form_page(visit, petition, signature, (&fields, &form), None);
        response::html(StatusCode::OK, language, page)
    }

    async fn save(
        &self,
        visit: &Visit<'_>,
        typed: &Typed,
    ) -> Result<Result<(), Mistake>, HttpError> {
        let link = &visit.opened.link;
        let (petition, read) = self.read(visit).await?;
        let (now, before) = (signature::fold(&read.events), read.personal);
        let (_, choices) = now.standing.as_ref().ok_or(HttpError::LINK_FORGED)?;
        let consents = self.standing_consents(&petition, &choices.consents).await?;
        let (kind, country) = (now.kind(), &choices.country);
        let fields = correctable(visit, &petition, kind, &before, country, &consents);
        let wanted = match typed.parse(&fields, choices, &before) {
            Ok(wanted) => wanted,
            Err(problems) => {
                metrics::refused("field");
                return Ok(Err(Mistake::Fields(problems)));
            }
        };
        let is_same = wanted.personal == before && wanted.country == choices.country;
        if is_same && wanted.permissions == choices.permissions() && now.can_be_corrected() {
            // Saved before: the button was pressed twice.
            return Ok(Ok(()));
        }
        let command = Command::Correct(Correction {
            revision: typed.revision,
            permissions: wanted.permissions,
            details: (!is_same).then_some(CorrectedDetails {
                country: wanted.country,
                personal: wanted.personal,
            }),
        });
        let (id, command_id) = (&link.signature, CommandId::random());
        metrics::command(command_id.0);
        let executed = self.log.execute(id, command_id, visit.now, command);
        let mistake = match executed.await {
            Ok(_) => return Ok(Ok(())),
            Err(ExecuteError::Refused(Refusal::Changed)) => CorrectionProblem::Changed,
            Err(ExecuteError::Refused(Refusal::TooManyChanges { until })) => {
                CorrectionProblem::TooMany(until)
            }
            Err(error) => return Err(refused(error)),
        };
        if !visit.format.json {
            metrics::refused(match mistake {
                CorrectionProblem::Changed => "changed",
                CorrectionProblem::TooMany(_) => "too_many_changes",
            });
        }
        Ok(Err(Mistake::Whole(mistake)))
    }

    fn form_page(
        &self,
        visit: &Visit<'_>,
        petition: &Petition,
        signature: &Signature,
        (fields, form): (&Fields, &SignForm),
        problem: Option<CorrectionProblem>,
    ) -> String {
        let petition_title = title_for(petition, visit.format.reader);
        let url = petition_url(&self.base_url, &petition.slug);
        let own_page = address(visit.token, visit.format);
        let page = CorrectionPage {
            language: form.language,
            petition_url: &format!("{url}?{}", petition_title.query(form.language)),
            petition_title,
            slug: &petition.slug,
            own_page: &own_page,
            can_change_address: signature.can_change_address,
            revision: signature.revision,
            mails_stopped: signature.mails_stopped,
            fields,
            form,
            problem,
            stored: signature,
            time_zone: &petition.time_zone,
        };
        page.render()
    }
}
