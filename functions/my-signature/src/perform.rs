//! Carrying out what the signer asks for: one event, or none if everything is as wanted.

use events::ids::CommandId;
use events::link::Link;
use events::signature::{self, Command, Permissions, SHOW_COMMENT};
use jiff::Timestamp;
use languages::Language;
use public_http::HttpError;
use runtime::{Metric, metrics};

use crate::action::{NOT_CHANGED, SignerAction, TOO_MANY_MAILS, refused};
use crate::{MySignature, Visit};

impl MySignature {
    pub(crate) async fn perform(
        &self,
        visit: &Visit<'_>,
        action: SignerAction,
        language: Language,
    ) -> Result<(), HttpError> {
        let link = &visit.opened.link;
        let read = self.standing(link).await?;
        let now = signature::fold(&read.events);
        let (_, choices) = now.standing.as_ref().ok_or(HttpError::LINK_FORGED)?;
        let show = |show_name| {
            Command::ChangeDetails(Permissions {
                show_name,
                ..choices.permissions()
            })
        };
        let language = language.tag().to_owned();
        let command = match action {
            SignerAction::Show(details) if details != read.details_version => {
                return Err(NOT_CHANGED.about(now.kind()));
            }
            SignerAction::Show(_) => show(true),
            SignerAction::Hide => show(false),
            SignerAction::HideComment => {
                let mut permissions = choices.permissions();
                permissions.consents.remove(SHOW_COMMENT);
                Command::ChangeDetails(permissions)
            }
            SignerAction::Withdraw => Command::Withdraw,
            SignerAction::NotMe => Command::Disown,
            SignerAction::SignAgain(details_version) => {
                self.takes_signatures(link, visit.now).await?;
                Command::SignAgain { details_version }
            }
            SignerAction::StopMails => Command::StopMails,
            SignerAction::ResumeMails => Command::ResumeMails,
            SignerAction::ReplaceLinks => Command::ReplaceOwnLinks { language },
            SignerAction::FreshLink => Command::RequestOwnLink { language },
            SignerAction::KeepAddress => Command::DropAddress,
            SignerAction::Erase => Command::Erase,
        };
        let (id, command_id) = (&link.signature, CommandId::random());
        metrics::command(command_id.0);
        let done = self
            .log
            .execute(id, command_id, visit.now, command)
            .await
            .map_err(|error| refused(error).about(now.kind()))?;
        let metric = match action {
            SignerAction::Withdraw => Some(Metric::Withdrawn),
            SignerAction::NotMe => Some(Metric::Disowned),
            SignerAction::Erase => Some(Metric::Erased),
            SignerAction::SignAgain(_) => Some(Metric::Confirmed),
            _ => None,
        };
        if let Some(metric) = metric.filter(|_| done.appended) {
            metrics::record(metric, 1);
        }
        if action == SignerAction::FreshLink && !done.appended {
            return Err(TOO_MANY_MAILS);
        }
        Ok(())
    }

    /// Whether the petition still takes signatures: until a day after its closing, as for confirming.
    pub(crate) async fn takes_signatures(
        &self,
        link: &Link,
        now: Timestamp,
    ) -> Result<(), HttpError> {
        let petition = self.views.petition(link.signature.petition.as_str());
        let petition = petition.await?.ok_or(HttpError::NO_PETITION)?;
        match petition.is_over_at(now) {
            true => Err(HttpError::CLOSED),
            false => Ok(()),
        }
    }
}
