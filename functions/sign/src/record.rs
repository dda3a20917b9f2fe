//! Accepts or rejects a valid form, and records what it says in the log.

use event_store::{Guarded, Submission, Submitted};
use events::ids::Slug;
use events::signature::Command;
use jiff::Timestamp;
use lambda_http::Request;
use pages::FormProblem;
use pages::shown::text_for;
use public_http::HttpError;
use runtime::{Metric, metrics};
use views::sources::{Counted, SourceOf};

use crate::Sign;
use crate::admission::{AdmissionCheck, SentForm, SentProof, Taken};
use crate::form::Parsed;
use crate::repeat::Identity;
use crate::take::Form;

impl Sign {
    /// Accepts or rejects a valid form. The result contains only what its sender may know.
    pub(crate) async fn take(
        &self,
        request: &Request,
        form: &Form<'_>,
        parsed: &Parsed,
    ) -> Result<Taken, HttpError> {
        let (typed, petition) = (form.typed, form.petition);
        let (_, text) = text_for(petition, form.reader).ok_or(HttpError::NO_PETITION)?;
        let email = parsed.email.canonical();
        if typed
            .text_version()
            .is_some_and(|read| read != text.version)
        {
            return Ok(Taken::Rejected(FormProblem::TextChanged.into()));
        }
        let origin = self.origin(request, form.slug, Timestamp::now());
        let proof = match SentProof::check(&origin, petition.protection.proof, typed.proof()) {
            Ok(proof) => proof,
            Err(rejection) => return Ok(Taken::Rejected(rejection)),
        };
        // A browser may fill in the hidden field too, so a proof of work or an empty field opens the way.
        if typed.is_of_a_program() && proof == SentProof::Missing {
            return Ok(Taken::Rejected(FormProblem::Trap.into()));
        }
        let is_dropped =
            email_domains::is_among(email.domain(), &petition.protection.blocked_domains);
        let id = self.signature(form.slug, &email, form.kind);
        let endorsement = form.endorsement();
        let content = parsed.fingerprint(
            &self.keys.limits,
            form.language,
            typed.text_version(),
            endorsement,
        );
        let identity = match typed.attempt() {
            1 => Identity::new(&id, form.key.as_ref(), &content, origin.now),
            // Whoever asks for another email means one more, and pressing that button twice asks once.
            attempt => {
                let asked = format!("{content} again {attempt}");
                Identity::new(&id, form.key.as_ref(), &asked, origin.now)
            }
        };
        let sent = SentForm {
            content: &content,
            command: identity.command,
            key: form.key.as_ref(),
            proof: &proof,
            asked: petition.protection.proof,
            is_dropped,
        };
        let mut check = AdmissionCheck::of_form(&origin, &email, &sent)?;
        if is_dropped {
            // Only where another form would be accepted, so that its sender learns nothing.
            held_back(form.slug, "blocked_domain");
            metrics::refused("blocked_domain");
            return self.count_only(&check).await;
        }
        if let Some(code) = typed.source() {
            let slug = form.slug.as_str();
            let source = SourceOf { slug, code };
            let counter = self
                .views
                .counting(source, Counted::Form, origin.now, &content);
            check.guards.push(counter?);
        }
        let network = origin
            .network
            .map(|network| network.tag(&origin.keys.limits, origin.now));
        let details = parsed.details(form.language, text.version, network, endorsement);
        metrics::command(identity.command.0);
        let submission = Submission {
            id: &id,
            command_id: identity.command,
            at: origin.now,
            command: Command::Submit(details),
            guards: &check.guards,
        };
        let submitted = self.log.submit(submission, |events| identity.is_in(events));
        // The response does not show what came of it: it is the same for every address.
        let metric = match submitted.await? {
            Guarded::Held(guard) => return Ok(Taken::Rejected(check.rejection(guard))),
            Guarded::Done(Submitted::Appended { version: 1 }) => Metric::Signed,
            Guarded::Done(_) => Metric::SignedAgain,
        };
        metrics::record(metric, 1);
        Ok(Taken::Recorded)
    }

    /// Applies the guards without appending an event, so that discarded forms still count against the limits.
    async fn count_only(&self, check: &AdmissionCheck) -> Result<Taken, HttpError> {
        let held = self.log.apply_guards(&check.guards).await?;
        Ok(held.map_or(Taken::Recorded, |guard| {
            Taken::Rejected(check.rejection(guard))
        }))
    }
}

/// For operators, who on one machine have no metrics. It names the petition and the reason, and nobody.
pub(crate) fn held_back(petition: &Slug, reason: &'static str) {
    tracing::info!(%petition, reason, "a form was held back");
}
