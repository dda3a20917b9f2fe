//! Asking for another address: the form at `GET /signature/{token}?address=yes`, and the action `change-address` that it posts.
//!
//! The response shows nothing but what was typed, whatever the address has done: only the mail tells, to its owner.

use std::collections::BTreeMap;

use event_store::{ExecuteError, Guard, Guarded, StoreError, Submission, Submitted};
use events::email::{EmailAddress, Recipients};
use events::ids::{CommandId, Tag};
use events::limits::daily_counter;
use events::personal::Personal;
use events::signature::{self, Command};
use jiff::SignedDuration;
use lambda_http::http::StatusCode;
use lambda_http::{Body, Response};
use languages::Language;
use pages::shown::title_for;
use pages::{
    AddressPage, AddressSentPage, Field, FieldError, Notice, Offer, Problem, SignForm, Signature,
    petition_url,
};
use public_http::{HttpError, response};
use runtime::metrics;
use views::petition::Petition;

use crate::action::{refused, takes};
use crate::{MySignature, Visit, address};

/// Mails of this kind that one address gets in a day, from all signers of a petition together.
const MAX_MAILS_A_DAY: u32 = 5;
/// The same address again within this time is the same request: the button was pressed twice.
const SAME_REQUEST: SignedDuration = SignedDuration::from_mins(5);

/// So many addresses were asked for that no more are taken today.
pub(crate) const TOO_MANY_ADDRESSES: HttpError = HttpError::new(
    StatusCode::TOO_MANY_REQUESTS,
    "too_many_addresses",
    Notice::TooManyAddresses,
);

/// The form as it was sent. It holds personal data, so it has no `Debug`.
pub(crate) struct TypedAddress {
    email: String,
    /// Whether its sender has seen the question whether another address was meant, and wants this one.
    is_sure: bool,
}

impl TypedAddress {
    /// What a form sent.
    pub(crate) fn read(mut fields: BTreeMap<String, String>) -> Result<Self, HttpError> {
        takes(&fields, &["act", "email", "asked", "meant"])?;
        let mut text = |name| fields.remove(name).unwrap_or_default();
        let (typed, asked, meant) = (text("email"), text("asked"), text("meant"));
        Ok(Self {
            is_sure: !meant.is_empty() || (!asked.is_empty() && typed.trim() == asked.trim()),
            email: match meant.is_empty() {
                true => typed,
                false => meant,
            },
        })
    }

    fn parse(&self, before: &Personal, recipients: Recipients) -> Result<EmailAddress, Problem> {
        let text = Field::EMAIL.parse(&self.email)?;
        let email = EmailAddress::parse(&text).map_err(|_| Problem::NotAnAddress)?;
        if email_domains::is_disposable(email.canonical().domain()) {
            return Err(Problem::Disposable);
        }
        if !recipients.include(&email) {
            return Err(Problem::BeyondAscii);
        }
        let is_same = EmailAddress::parse(&before.email).is_ok_and(|old| old.is_same(&email));
        match is_same {
            true => Err(Problem::SameAddress),
            false => Ok(email),
        }
    }
}

impl MySignature {
    /// Asks for a mail to another address.
    pub(crate) async fn change_address(
        &self,
        visit: &Visit<'_>,
        typed: &TypedAddress,
    ) -> Result<Response<Body>, HttpError> {
        let (petition, signature) = self.current(visit).await?;
        let language = visit.language(&petition);
        let form = |errors, offer| SignForm {
            typed: BTreeMap::from([(Field::EMAIL.name.into_owned(), typed.email.clone())]),
            errors,
            offer,
            ..SignForm::empty(language, self.action(visit))
        };
        let again = |form| {
            let page = self.address_page(visit, &petition, &signature, &form);
            Ok(response::html(
                StatusCode::UNPROCESSABLE_ENTITY,
                language,
                page,
            ))
        };
        let email = match typed.parse(&signature.personal, self.recipients) {
            Ok(email) => email,
            Err(problem) if visit.format.json => {
                metrics::refused("field");
                return Ok(response::fields(language, &[(Field::EMAIL, problem)]));
            }
            Err(problem) => {
                metrics::refused("field");
                let error = FieldError::new(language, &Field::EMAIL, problem);
                return again(form(vec![error], None));
            }
        };
        let suggestion = email_domains::suggestion(&email);
        if !visit.format.json
            && !typed.is_sure
            && let Some(meant) = &suggestion
        {
            let (typed, meant) = (email.as_str().to_owned(), meant.as_str().to_owned());
            return again(form(Vec::new(), Some(Offer { typed, meant })));
        }
        let requested = Box::pin(self.request_address(visit, &petition, &email, language));
        let (requested, late_minutes) = tokio::join!(requested, self.views.mails_late_minutes());
        requested?;
        if visit.format.json {
            let mut body = serde_json::json!({ "status": "check_mail", "petition": petition.slug });
            if let Some(suggestion) = &suggestion {
                body["suggestion"] = suggestion.as_str().into();
            }
            if let Some(minutes) = late_minutes {
                body["mails_late_minutes"] = minutes.into();
            }
            return Ok(response::json(StatusCode::ACCEPTED, &body));
        }
        let petition_title = title_for(&petition, visit.format.reader);
        let own_page = address(visit.token, visit.format);
        let page = AddressSentPage {
            language,
            petition_title,
            petition_url: &self.url(&petition, visit, language),
            slug: &petition.slug,
            own_page: &own_page,
            again: &format!("{own_page}&address=yes"),
            email: email.as_str(),
            is_endorsement: signature.is_endorsement,
            sender: self.sender.as_deref(),
            late_minutes,
        };
        Ok(response::html(
            StatusCode::ACCEPTED,
            language,
            page.render(),
        ))
    }

    /// The page with the form.
    pub(crate) fn address_form(
        &self,
        visit: &Visit<'_>,
        petition: &Petition,
        signature: &Signature,
    ) -> Response<Body> {
        let language = visit.language(petition);
        let form = SignForm::empty(language, self.action(visit));
        let page = self.address_page(visit, petition, signature, &form);
        response::html(StatusCode::OK, language, page)
    }

    fn address_page(
        &self,
        visit: &Visit<'_>,
        petition: &Petition,
        signature: &Signature,
        form: &SignForm,
    ) -> String {
        let page = AddressPage {
            language: form.language,
            petition_title: title_for(petition, visit.format.reader),
            petition_url: &self.url(petition, visit, form.language),
            slug: &petition.slug,
            own_page: &address(visit.token, visit.format),
            email: &signature.personal.email,
            is_endorsement: signature.is_endorsement,
            form,
        };
        page.render()
    }

    fn url(&self, petition: &Petition, visit: &Visit<'_>, language: Language) -> String {
        let query = title_for(petition, visit.format.reader).query(language);
        format!("{}?{query}", petition_url(&self.base_url, &petition.slug))
    }

    /// Appends the request, unless no mail may go there for now, which its sender does not learn.
    async fn request_address(
        &self,
        visit: &Visit<'_>,
        petition: &Petition,
        email: &EmailAddress,
        language: Language,
    ) -> Result<(), HttpError> {
        let link = &visit.opened.link;
        let events = self.events(link).await?;
        let now = signature::as_of(signature::fold(&events), visit.now);
        if let Some(request) = now.address_request
            && visit.now.duration_since(request.at) < SAME_REQUEST
            && self
                .pending_address(link, &events)
                .await?
                .is_some_and(|pending| {
                    EmailAddress::parse(&pending).is_ok_and(|pending| pending.is_same(email))
                })
        {
            return Ok(());
        }
        let canonical = email.canonical();
        let domains = &petition.protection.blocked_domains;
        let is_dropped = email_domains::is_among(canonical.domain(), domains);
        let command = Command::RequestAddress {
            language: language.tag().to_owned(),
            address: Personal {
                email: email.as_str().to_owned(),
                ..Personal::default()
            },
        };
        // Only the state of the signature itself, which its signer knows, is reported.
        signature::decide(&now, command.clone())
            .map_err(|refusal| refused(ExecuteError::Refused(refusal)))?;
        if is_dropped {
            metrics::refused("blocked_domain");
            return Ok(());
        }
        let petition_id = &link.signature.petition;
        let tag = Tag::of_kind(now.kind(), &self.secrets.tags, petition_id, &canonical);
        let (counter, expires) = daily_counter(
            &self.secrets.limits,
            "another address",
            &tag.bytes(),
            visit.now,
        );
        let guard = Guard::at_most(&self.limits_table, &counter, MAX_MAILS_A_DAY, expires)?;
        let command_id = CommandId::random();
        metrics::command(command_id.0);
        let submission = Submission {
            id: &link.signature,
            command_id,
            at: visit.now,
            command,
            guards: &[guard],
        };
        match self.log.submit(submission, |_| false).await? {
            Guarded::Held(_) => {
                tracing::info!(
                    petition = petition.slug,
                    "a change of address was held back: its address got too many emails"
                );
                metrics::refused("address_limit");
                Ok(())
            }
            Guarded::Done(Submitted::Nothing) => Err(StoreError::Contended.into()),
            Guarded::Done(_) => Ok(()),
        }
    }
}
