//! A button of the signer's own page was pressed: what is done, and what the response says.

use events::link::Purpose;
use lambda_http::http::StatusCode;
use lambda_http::{Body, Response};
use pages::Notice;
use pages::shown::title_for;
use public_http::answers::{self, Answers};
use public_http::press::{self, SecondStep};
use public_http::{HttpError, ResponseFormat, response};

use crate::action::{Asked, SignerAction};
use crate::{MySignature, Visit, address, download};

impl MySignature {
    /// Carries out an action, and says what happened.
    pub(crate) async fn act(
        &self,
        visit: &Visit<'_>,
        to_petition: &pages::Link,
    ) -> Result<Response<Body>, HttpError> {
        let (format, token) = (visit.format, visit.token);
        let language = format.language();
        let asked = Asked::read(visit.request)?;
        if let Some(second_step) = self.doubts(visit).await? {
            return Ok(second_step);
        }
        let action = match asked {
            Asked::Action(action) => action,
            Asked::Correction(typed) => return self.correct(visit, &typed).await,
            Asked::Address(typed) => return Box::pin(self.change_address(visit, &typed)).await,
        };
        let calls_for_mail = matches!(action, SignerAction::ReplaceLinks | SignerAction::FreshLink);
        let late_minutes = async {
            match calls_for_mail {
                true => self.views.mails_late_minutes().await,
                false => None,
            }
        };
        let performed = Box::pin(self.perform(visit, action, language));
        let (done, late_minutes) = tokio::join!(performed, late_minutes);
        let say_of_mail = |notice, link: &pages::Link| {
            Ok(response::notice_of_mail(
                StatusCode::OK,
                language,
                format.reader,
                notice,
                link.clone(),
                late_minutes,
            ))
        };
        let say = |notice| Ok(notice_page(format, notice, to_petition));
        match (done, action) {
            // Erasing twice has the same result as erasing once. What has moved is not erased.
            (Err(error), SignerAction::Erase)
                if error.status() != StatusCode::GONE || error.reason() == "moved" =>
            {
                Err(error)
            }
            (_, SignerAction::Erase) if format.json => Ok(download::erased(
                visit.opened.link.signature.petition.as_str(),
            )),
            (_, SignerAction::Erase) => say(Notice::Erased),
            // Signing again is signing.
            (Err(error), SignerAction::SignAgain(_)) => {
                let answers = Answers::new(&self.secrets, &self.base_url);
                let refused = answers::Request {
                    petition: &visit.opened.link.signature.petition,
                    asked: public_log::answer::Asked::Sign,
                    at: visit.now,
                };
                Err(answers.with(refused, error))
            }
            (Err(error), _) => Err(error),
            // The address of the page no longer works, or a better one is on its way.
            (Ok(()), SignerAction::ReplaceLinks) if format.json => Ok(download::links_replaced(
                visit.opened.link.signature.petition.as_str(),
                late_minutes,
            )),
            (Ok(()), SignerAction::ReplaceLinks) => say_of_mail(Notice::LinksReplaced, to_petition),
            (Ok(()), SignerAction::FreshLink) if !format.json => {
                let to_own_page = pages::Link::to_own_page(language, address(token, format));
                say_of_mail(Notice::FreshLinkSent, &to_own_page)
            }
            (Ok(()), _) => {
                let address = address(token, format);
                Ok(response::see_other(&match format.json {
                    true => address,
                    false => format!(
                        "{address}{}&done={}",
                        press::from(visit.request),
                        action.name()
                    ),
                }))
            }
        }
    }

    /// The question for the address, if a machine may have pressed the button.
    async fn doubts(&self, visit: &Visit<'_>) -> Result<Option<Response<Body>>, HttpError> {
        let Visit {
            request,
            token,
            opened,
            now,
            ..
        } = *visit;
        let judged = self
            .presses
            .judge(request, Purpose::OwnPage, token, opened, now);
        let Err(doubt) = judged else {
            return Ok(None);
        };
        let slug = opened.link.signature.petition.as_str();
        let petition = self.views.petition(slug).await?;
        let petition = petition.ok_or(HttpError::NO_PETITION)?;
        let language = visit.language(&petition);
        let step = SecondStep {
            language,
            petition_title: title_for(&petition, visit.format.reader),
            slug,
            json: visit.format.json,
            back: pages::Link::to_own_page(language, address(token, visit.format)),
        };
        Ok(Some(step.ask(request, doubt)))
    }
}

fn notice_page(format: ResponseFormat, notice: Notice, link: &pages::Link) -> Response<Body> {
    let (language, reader) = (format.language(), format.reader);
    response::notice(StatusCode::OK, language, reader, notice, Some(link.clone()))
}
