//! One mail: its claim, its turn, its sending, and the record of what became of it.

use std::sync::PoisonError;
use std::time::Duration;

use events::envelope::Recorded;
use events::ids::SignatureId;
use events::signature::SignatureEvent;
use jiff::Timestamp;
use outbox::{Claim, Outcome};
use runtime::{Metric, metrics};
use tokio::time::{Instant, sleep};

use crate::{
    Mail, MailContext, MailError, MailKind, OutgoingMail, Priority, SendEmail, SendError, Transport,
};

/// The first and the longest pause after the mail service throttled. It doubles in between. SES permits so many mails in a
/// second, so some are permitted in the next one.
const PAUSES: [Duration; 2] = [Duration::from_millis(500), Duration::from_secs(4)];

/// For how long mails that nobody waits for are not sent after the mail service throttled one.
const HELD: Duration = Duration::from_secs(10);

/// A mail that this invocation may send.
pub(crate) struct Claimed {
    pub(crate) claim: Claim,
    pub(crate) event: Recorded<SignatureEvent>,
    pub(crate) id: SignatureId,
    kind: MailKind,
}

impl Claimed {
    pub(crate) fn priority(&self) -> Priority {
        self.kind.priority()
    }
}

/// The result of a message that was processed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sent {
    /// The mail service accepted the mail.
    Yes,
    /// The mail service will never accept it.
    Rejected,
    /// There is no mail, or it was sent before. Or its reader was erased, has done what it asks for, stopped the mails, or has
    /// a suppressed address.
    NotWanted,
}

impl<T: Transport> SendEmail<T> {
    /// Claims the mail that an event requires; `None` if there is none, or it was sent before.
    pub(crate) async fn claim(
        &self,
        event: Recorded<SignatureEvent>,
        now: Timestamp,
    ) -> Result<Option<Claimed>, MailError> {
        let Some(kind) = MailKind::of(&event.event) else {
            return Ok(None);
        };
        let id = SignatureId::parse(&event.stream)
            .map_err(|error| MailError::Unreadable(error.to_string()))?;
        // Before the claim, so that a petition without these mails does not pay for it. After a move, the new address has no other
        // mail with the link to the own page.
        if kind == MailKind::Receipt
            && !matches!(event.event, SignatureEvent::SignatureReceived { .. })
            && let Some(petition) = self.views.petition(id.petition.as_str()).await?
            && petition.no_thank_you
        {
            return Ok(None);
        }
        if kind.priority() == Priority::Later && self.must_give_way(now).await {
            return Err(MailError::GivesWay);
        }
        let claimed = self.claims.claim(&event, now).await;
        // A copy of a message whose mail was sent long ago does not count as backlog, nor does one that can wait.
        if !matches!(claimed, Ok(Outcome::Settled)) {
            metrics::event(event.id);
            if kind.priority() == Priority::First {
                metrics::age(Metric::MailBacklogAge, event.at, now);
            }
        }
        match claimed? {
            Outcome::Claimed(claim) => Ok(Some(Claimed {
                claim,
                event,
                id,
                kind,
            })),
            Outcome::Settled => Ok(None),
            Outcome::UnderWay => Err(MailError::UnderWay),
        }
    }

    /// Whether a mail that nobody waits for has to wait.
    pub(crate) async fn must_give_way(&self, now: Timestamp) -> bool {
        if self.held().is_some_and(|until| Instant::now() < until) {
            return true;
        }
        let late = async || {
            let delay = self.views.mail_delay().await;
            delay.is_some_and(|delay| delay.is_late(now))
        };
        self.gives_way && late().await
    }

    /// Sends a mail that was claimed, and records what became of it.
    pub(crate) async fn send(
        &self,
        claimed: &Claimed,
        mail: Result<Option<Mail<'_>>, MailError>,
        now: Timestamp,
        until: Instant,
    ) -> Result<Sent, MailError> {
        let claim = &claimed.claim;
        let sent = match mail {
            Ok(Some(mail)) => self.write_and_send(&mail, claimed, now, until).await,
            Ok(None) => Ok(Attempt::NotWanted),
            Err(error) => Err(error),
        };
        match sent {
            Ok(Attempt::Sent(message_id)) => {
                metrics::record(Metric::MailSent, 1);
                // The mail has left. If this cannot be recorded, a copy of the message that is delivered after the
                // lease sends it again, with the same Message-ID.
                if let Err(error) = self.claims.sent(claim, &message_id).await {
                    tracing::error!(%error, "a mail was sent, but that could not be recorded");
                }
                Ok(Sent::Yes)
            }
            Ok(Attempt::Rejected(reason)) => {
                metrics::record(Metric::MailRejected, 1);
                tracing::warn!(event_id = %claimed.event.id, reason, "a mail was rejected permanently");
                self.claims.rejected(claim, &reason).await?;
                Ok(Sent::Rejected)
            }
            Ok(Attempt::NotWanted) => {
                metrics::record(Metric::MailSuppressed, 1);
                self.claims.release(claim).await?;
                Ok(Sent::NotWanted)
            }
            Err(error) => {
                // If this fails too, the claim ends with its lease.
                if let Err(error) = self.claims.release(claim).await {
                    tracing::warn!(%error, "a claim could not be released; it ends with its lease");
                }
                Err(error)
            }
        }
    }

    async fn write_and_send(
        &self,
        mail: &Mail<'_>,
        claimed: &Claimed,
        now: Timestamp,
        until: Instant,
    ) -> Result<Attempt, MailError> {
        let slug = claimed.id.petition.as_str();
        let petition = self.views.petition(slug).await?;
        let petition = petition.ok_or(MailError::NoPetition)?;
        if mail.comes_too_late(&petition, now) {
            return Ok(Attempt::NotWanted);
        }
        let earlier = match mail.earlier_text(&petition) {
            Some(version) => self.views.earlier_text(slug, version).await?,
            None => None,
        };
        let context = MailContext {
            links: &self.links,
            addresses: &self.addresses,
            stamps: &self.stamps,
            base_url: &self.base_url,
            earlier: earlier.as_ref(),
            from: &self.from,
            now,
        };
        let mail = match mail.write(&petition, &context) {
            Ok(mail) => mail,
            Err(MailError::Mail(error @ mails::Error::Recipient(_))) => {
                return Ok(Attempt::Rejected(error.to_string()));
            }
            Err(error) => return Err(error),
        };
        match self.transmit(&mail, claimed.priority(), until).await {
            Ok(()) => Ok(Attempt::Sent(mail.message_id)),
            Err(SendError::Rejected(reason)) => Ok(Attempt::Rejected(reason)),
            Err(SendError::Retry(reason)) => Err(MailError::Later(reason)),
            Err(SendError::Throttled(_)) if claimed.priority() == Priority::Later => {
                Err(MailError::GivesWay)
            }
            Err(SendError::Throttled(reason) | SendError::Outage(reason)) => {
                Err(MailError::Outage(reason))
            }
        }
    }

    /// Sends a mail in its turn. If the mail service throttles, one that somebody waits for is sent again after a pause, and
    /// one that nobody waits for makes room.
    pub(crate) async fn transmit(
        &self,
        mail: &OutgoingMail,
        priority: Priority,
        until: Instant,
    ) -> Result<(), SendError> {
        let mut pause = PAUSES[0];
        loop {
            if priority == Priority::Later && self.held().is_some_and(|held| Instant::now() < held)
            {
                return Err(SendError::Throttled(
                    "the mail service throttled".to_owned(),
                ));
            }
            if let Some(rate) = &self.rate
                && !rate.turn(priority, until).await
            {
                let reason = "the mail service's rate permits no more in this invocation";
                return Err(SendError::Throttled(reason.to_owned()));
            }
            match self.transport.send(mail.clone()).await {
                Err(SendError::Throttled(reason)) => match priority {
                    Priority::First if Instant::now() + pause < until => {
                        sleep(pause).await;
                        pause = PAUSES[1].min(pause * 2);
                    }
                    Priority::First => return Err(SendError::Throttled(reason)),
                    Priority::Later => {
                        let held = Instant::now() + HELD;
                        *self.held.lock().unwrap_or_else(PoisonError::into_inner) = Some(held);
                        return Err(SendError::Throttled(reason));
                    }
                },
                sent => return sent,
            }
        }
    }

    fn held(&self) -> Option<Instant> {
        *self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The result of an attempt to send a mail.
enum Attempt {
    /// The mail service accepted it, with this Message-ID.
    Sent(String),
    /// The mail service will never accept it.
    Rejected(String),
    /// See [`Sent::NotWanted`].
    NotWanted,
}
