//! Reads whether a mail of a mailing is still wanted, and to whom it goes: a query for each mail, and two requests for all of
//! a batch.

use events::email::EmailAddress;
use events::ids::SignatureId;
use events::personal::Personal;
use events::seal::Sealed;
use events::signature;
use futures_util::{StreamExt as _, stream};
use jiff::Timestamp;

use crate::{MailError, SendEmail, Transport};

/// A signer to whom the mail goes. It holds personal data, so it has no `Debug`.
pub(super) struct NewsReader {
    pub(super) personal: Personal,
    pub(super) address: EmailAddress,
    pub(super) language: String,
    /// The version of the event with the details that stand.
    pub(super) details_version: u64,
}

/// A signer whose data is still sealed.
struct Planned {
    sealed: Sealed,
    language: String,
    details_version: u64,
}

impl<T: Transport> SendEmail<T> {
    /// The readers behind these signatures, in their order; `None` if the signer has since withdrawn, been erased, moved, wants
    /// no news, or no mail may go to the address.
    ///
    /// # Errors
    /// [`MailError`] if a request for all of them failed.
    pub(super) async fn readers(
        &self,
        ids: &[&SignatureId],
        now: Timestamp,
    ) -> Result<Vec<Result<Option<NewsReader>, MailError>>, MailError> {
        let mut plans = Vec::with_capacity(ids.len());
        for id in ids {
            plans.push(self.planned(id));
        }
        let plans: Vec<_> = stream::iter(plans).buffered(self.at_once).collect().await;
        let sealed: Vec<_> = ids
            .iter()
            .zip(&plans)
            .filter_map(|(id, plan)| {
                let plan = plan.as_ref().ok()?.as_ref()?;
                Some((*id, plan.details_version, &plan.sealed))
            })
            .collect();
        let mut opened = self.keys.open_sealed(&sealed).await?.into_iter();
        let mut readers = Vec::with_capacity(ids.len());
        for plan in plans {
            readers.push(match plan {
                Ok(Some(plan)) => match opened.next() {
                    Some(Ok(Some(personal))) => Ok(reader(personal, plan)),
                    Some(Err(error)) => Err(error.into()),
                    // The key ended between the two requests: the data was erased, or corrected under another one.
                    _ => Err(MailError::Later(
                        "the details of the signature changed at this moment".to_owned(),
                    )),
                },
                Ok(None) => Ok(None),
                Err(error) => Err(error),
            });
        }
        let addresses: Vec<_> = readers.iter().flatten().flatten().collect();
        let addresses: Vec<_> = addresses.iter().map(|it| it.address.clone()).collect();
        let entries = self.suppressions.find_all(&addresses, now).await?;
        let mut entries = entries.into_iter();
        for reader in &mut readers {
            if matches!(reader, Ok(Some(_))) && entries.next().flatten().is_some() {
                *reader = Ok(None);
            }
        }
        Ok(readers)
    }

    async fn planned(&self, id: &SignatureId) -> Result<Option<Planned>, MailError> {
        let events = self.log.load(id).await?;
        let signature = signature::fold(&events);
        if !signature.gets_news() {
            return Ok(None);
        }
        let Some((details_version, choices)) = signature.standing else {
            return Ok(None);
        };
        let mut all = events.iter();
        let details = all.find(|recorded| recorded.version == details_version);
        let sealed = details.and_then(|details| details.event.personal());
        Ok(Some(Planned {
            sealed: sealed.ok_or(MailError::Gap)?.clone(),
            language: choices.language,
            details_version,
        }))
    }
}

/// `None` if the current rules do not accept the address.
fn reader(personal: Personal, plan: Planned) -> Option<NewsReader> {
    Some(NewsReader {
        address: EmailAddress::parse(&personal.email).ok()?,
        personal,
        language: plan.language,
        details_version: plan.details_version,
    })
}
