//! Reads what the mails of a batch need, in three requests for all of them.

use event_store::StoreError;
use events::envelope::Recorded;
use events::ids::SignatureId;
use events::personal::Personal;
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
        let mut mails = Vec::with_capacity(about.len());
        for (plan, one) in plans.into_iter().zip(about) {
            mails.push(match plan {
                Ok(Some(plan)) => {
                    let number = plan.sealed().count();
                    let own = opened.by_ref().take(number).collect();
                    self.mail(plan, own, *one).await
                }
                Ok(None) => Ok(None),
                Err(error) => Err(error),
            });
        }
        self.suppress(&mut mails, now).await?;
        for mail in &mut mails {
            if let Ok(Some(one)) = mail
                && let Some(there) = one.new_stream(&self.tags)
            {
                // Who stopped the mails about this petition gets none, whoever asks for it.
                let state = self.log.state(&there).await;
                match state {
                    Ok(state) if !state.is_gone() && !state.takes_mail() => *mail = Ok(None),
                    Ok(_) => {}
                    Err(error) => *mail = Err(error.into()),
                }
            }
        }
        Ok(mails)
    }

    /// The mail of a plan, with what was opened for it. A key that is gone was deleted since the stream was read: the data was
    /// erased, or corrected, which gave it another key. So the stream is read once more.
    async fn mail<'a>(
        &self,
        plan: Plan<'a>,
        own: Vec<Result<Option<Personal>, StoreError>>,
        (event, id): About<'a>,
    ) -> Result<Option<Mail<'a>>, MailError> {
        let own: Vec<_> = own.into_iter().collect::<Result<_, _>>()?;
        if own.iter().all(Option::is_some) {
            return Ok(plan.with(own.into_iter()));
        }
        let Some(plan) = Plan::of(event, id, &self.log.load(id).await?)? else {
            return Ok(None);
        };
        let sealed: Vec<_> = plan.sealed().collect();
        let own = self.keys.open_sealed(&sealed).await?;
        let own: Vec<_> = own.into_iter().collect::<Result<_, _>>()?;
        Ok(plan.with(own.into_iter()))
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

#[cfg(test)]
mod tests {
    use events::signature::{Command, CorrectedDetails, Correction, Permissions};
    use test_support::deployment::TestDeployment;
    use test_support::person::a_signer;
    use test_support::signer::Signer;

    use super::*;
    use crate::{OutgoingMail, SendError};

    struct NoService;

    impl Transport for NoService {
        async fn send(&self, _: OutgoingMail) -> Result<(), SendError> {
            Ok(())
        }
    }

    #[tokio::test]
    async fn details_that_are_corrected_between_two_reads_are_read_again() {
        let deployment = TestDeployment::new().await;
        let signer = Signer::signs(&deployment).await;
        let confirm = Command::Confirm {
            details_version: 1,
            permissions: None,
        };
        signer.does(confirm).await;
        let before = signer.events().await;
        let receipt = (&before[1], &signer.id);
        let corrected = Command::Correct(Correction {
            revision: 2,
            permissions: Permissions {
                show_name: false,
                news: true,
                consents: std::collections::BTreeMap::new(),
            },
            details: Some(CorrectedDetails {
                country: "FR".to_owned(),
                personal: a_signer().named("Augusta", "King").details().personal,
            }),
        });
        signer.does(corrected).await;
        let (settings, client) = (&deployment.settings, &deployment.client);
        let from = "sign@example.org".to_owned();
        let mailer = SendEmail::new(settings, client, NoService, from);
        let written = async || {
            let plan = Plan::of(receipt.0, receipt.1, &before).unwrap().unwrap();
            let sealed: Vec<_> = plan.sealed().collect();
            let own = mailer.keys.open_sealed(&sealed).await.unwrap();
            assert!(matches!(own[..], [Ok(None)]), "the old key is gone");
            mailer.mail(plan, own, receipt).await.unwrap()
        };
        let mail = written().await.unwrap();
        assert_eq!(mail.address().unwrap().as_str(), "ada@example.org");
        signer.does(Command::Erase).await;
        assert!(written().await.is_none());
    }
}
