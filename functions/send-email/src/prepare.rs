//! Reads what the mails of a batch need, in three requests for all of them.

use events::envelope::Recorded;
use events::ids::SignatureId;
use events::signature::SignatureEvent;
use futures_util::future::join_all;
use jiff::Timestamp;

use crate::mail::{Mail, Plan};
use crate::{MailError, SendEmail, Transport};

/// An event that requires a mail, and its signature.
type About<'a> = (&'a Recorded<SignatureEvent>, &'a SignatureId);

impl<T: Transport> SendEmail<T> {
    /// The mail about each event, in their order; `None` if its signer has since confirmed, withdrawn or been erased, or
    /// no mail may go to the address.
    ///
    /// # Errors
    /// [`MailError`] if a request for all of them failed.
    pub(crate) async fn prepare<'a>(
        &self,
        about: &[About<'a>],
        now: Timestamp,
    ) -> Result<Vec<Result<Option<Mail<'a>>, MailError>>, MailError> {
        if about.is_empty() {
            return Ok(Vec::new());
        }
        let plans = self.plans(about).await?;
        let sealed: Vec<_> = plans
            .iter()
            .flatten()
            .flatten()
            .flat_map(Plan::sealed)
            .collect();
        let mut opened = self.keys.open_sealed(&sealed).await?.into_iter();
        let mut mails: Vec<_> = plans
            .into_iter()
            .map(|plan| {
                let Some(plan) = plan? else { return Ok(None) };
                let number = plan.sealed().count();
                let own: Vec<_> = opened.by_ref().take(number).collect();
                let own: Vec<_> = own.into_iter().collect::<Result<_, _>>()?;
                Ok(plan.with(own.into_iter()))
            })
            .collect();
        self.suppress(&mut mails, now).await?;
        Ok(mails)
    }

    /// Which mails still make sense.
    async fn plans<'a>(
        &self,
        about: &[About<'a>],
    ) -> Result<Vec<Result<Option<Plan<'a>>, MailError>>, MailError> {
        let newest: Vec<_> = about.iter().map(|(event, _)| *event).collect();
        let streams = self.log.streams_up_to(&newest).await?;
        let plans = about
            .iter()
            .zip(streams)
            .map(async |(&(event, id), stream)| {
                let events = match stream {
                    Some(events) => events,
                    None => self.log.load(id).await?,
                };
                Plan::of(event, id, &events)
            });
        Ok(join_all(plans).await)
    }

    /// Drops the mails to addresses to which none may go.
    async fn suppress(
        &self,
        mails: &mut [Result<Option<Mail<'_>>, MailError>],
        now: Timestamp,
    ) -> Result<(), MailError> {
        let address = |mail: &Result<Option<Mail<'_>>, MailError>| {
            mail.as_ref().ok()?.as_ref()?.address().cloned()
        };
        let addresses: Vec<_> = mails.iter().map(address).collect();
        let known: Vec<_> = addresses.iter().flatten().cloned().collect();
        let mut entries = self.suppressions.find_all(&known, now).await?.into_iter();
        for (mail, address) in mails.iter_mut().zip(addresses) {
            if address.is_some() && entries.next().flatten().is_some() {
                *mail = Ok(None);
            }
        }
        Ok(())
    }
}
