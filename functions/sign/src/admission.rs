//! What a valid form has to pass before it is recorded: rate limits for its network and its email domain, and a proof
//! of work if the petition asks for one.
//!
//! Forms with an address of a blocked domain are dropped with the response of success, because another response would
//! help their sender. A rejection that a person can meet, such as a browser that filled in the hidden field, is reported
//! with what to do, so that no signature is lost without its signer knowing.

use event_store::{Guard, StoreError};
use events::email::CanonicalEmail;
use events::ids::{CommandId, Slug};
use events::limits::{Hour, counter, margin};
use events::network::Network;
use events::secret::Keys;
use jiff::{SignedDuration, Timestamp};
use pages::FormProblem;
use views::petition::ProofOfWork;

use crate::counters::share;
use crate::proof::Proof;
use crate::repeat::IdempotencyKey;
use crate::{Limits, proof};

/// Where a form comes from, the petition that it is for, and what its limits are counted with.
pub(crate) struct FormOrigin<'a> {
    pub(crate) keys: &'a Keys,
    pub(crate) limits: &'a Limits,
    /// The name of the table `limits`.
    pub(crate) table: &'a str,
    pub(crate) petition: &'a Slug,
    /// `None` if the address is not known, or many share it by design.
    pub(crate) network: Option<Network>,
    /// Whether somebody tries a site that only this machine can open. Then there is no network to count by.
    pub(crate) is_trial: bool,
    pub(crate) now: Timestamp,
}

impl FormOrigin<'_> {
    /// What the counters of the sender's network count by. All senders whose network is not known share one: no form
    /// escapes the limits because its address is missing, malformed or private.
    fn network_bytes(&self) -> &[u8] {
        self.network.as_ref().map_or(b"unknown", Network::bytes)
    }

    /// The name of the counter of `what` in this hour that counts a form, and how many forms that counter may count.
    /// `form` is a keyed hash of it, which comes again with the same form and which nobody can choose.
    fn counter(&self, kind: &str, what: &[u8], limit: u32, form: &str) -> (String, u32) {
        let (place, share) = share(limit, form);
        let name = |kind| counter(&self.keys.limits, kind, what, Hour::of(self.now));
        // The first has the name that it had when there was one.
        let name = match place {
            0 => name(kind),
            place => name(&format!("{kind} {place}")),
        };
        (name, share)
    }

    fn at_most(&self, counter: &str, limit: u32) -> Result<Guard, StoreError> {
        // One hour longer than it counts, because clocks differ.
        let expires = self.now + SignedDuration::from_hours(2);
        Guard::at_most(self.table, counter, limit, expires)
    }
}

/// What became of a valid form, as far as its sender may know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Taken {
    /// It was accepted. Its sender does not learn whether an event followed.
    Recorded,
    /// It was not accepted, and its sender can do something about it.
    Rejected(Rejection),
}

/// Why a valid form was not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rejection {
    /// What is wrong, and what to do.
    pub(crate) problem: FormProblem,
    /// Seconds to wait, or `None` if the form can be sent again at once.
    pub(crate) wait: Option<i64>,
}

impl From<FormProblem> for Rejection {
    fn from(problem: FormProblem) -> Self {
        Self {
            problem,
            wait: None,
        }
    }
}

/// The proof of work that came with a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SentProof {
    /// The form brought none, and may do without.
    Missing,
    Valid(Proof),
}

impl SentProof {
    /// Checks the text that the form sent against what the petition asks for.
    pub(crate) fn check(
        origin: &FormOrigin<'_>,
        asked: ProofOfWork,
        sent: &str,
    ) -> Result<Self, Rejection> {
        match (asked, sent) {
            (ProofOfWork::Required, "") => Err(FormProblem::NoProof.into()),
            (_, "") => Ok(Self::Missing),
            (asked, sent) => match proof::check(&origin.keys.proofs, origin.petition, sent) {
                Ok(proof) => Ok(Self::Valid(proof)),
                // Where nobody asked for a proof, an old one does no harm.
                Err(proof::InvalidProof) if asked == ProofOfWork::Off => Ok(Self::Missing),
                Err(proof::InvalidProof) => Err(FormProblem::Proof.into()),
            },
        }
    }
}

/// What a form brings beside its address.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SentForm<'a> {
    /// A keyed hash of everything in it that would be recorded.
    pub(crate) content: &'a str,
    /// The command that it is.
    pub(crate) command: CommandId,
    pub(crate) key: Option<&'a IdempotencyKey>,
    pub(crate) proof: &'a SentProof,
    /// What the petition asks for.
    pub(crate) asked: ProofOfWork,
    /// Whether it will be dropped. Then it counts apart, so that it uses up nobody else's limit.
    pub(crate) is_dropped: bool,
}

/// Guards for the transaction of an event, and the rejection that each causes when it fails.
#[derive(Debug, Default)]
pub(crate) struct AdmissionCheck {
    pub(crate) guards: Vec<Guard>,
    rejections: Vec<Rejection>,
}

impl AdmissionCheck {
    /// The check of a form with a signature. Every form passes the same guards, whatever its address did before.
    pub(crate) fn of_form(
        origin: &FormOrigin<'_>,
        email: &CanonicalEmail,
        sent: &SentForm<'_>,
    ) -> Result<Self, StoreError> {
        let mut check = Self::default();
        if let Some(key) = sent.key {
            check.add(key.guard(origin, sent.content)?, FormProblem::KeyReused);
        }
        if let SentProof::Valid(proof) = sent.proof {
            // The same command may bring it again, because a client that retries sends the same form.
            let expires = origin.now + proof::LIFETIME + proof::LIFETIME;
            let command = sent.command.0.to_string();
            let guard = Guard::only_for(origin.table, &proof.mark(), &command, expires)?;
            check.add(guard, FormProblem::Proof);
        }
        let limit = origin.limits.per_network;
        check.network(origin, "sign", limit, sent.content)?;
        let is_bare = *sent.proof == SentProof::Missing;
        if is_bare && sent.asked == ProofOfWork::Optional {
            let limit = limit.div_ceil(4);
            check.network(origin, "sign without proof", limit, sent.content)?;
        }
        if is_bare && !email_domains::is_provider(email.domain()) {
            check.domain(origin, email.domain(), sent)?;
        }
        Ok(check)
    }

    /// The check of a form that asks for a link to the signature with this tag.
    pub(crate) fn of_link(origin: &FormOrigin<'_>, tag: &str) -> Result<Self, StoreError> {
        let mut check = Self::default();
        check.network(origin, "link", origin.limits.per_network, tag)?;
        Ok(check)
    }

    /// What the guard at this position causes.
    pub(crate) fn rejection(&self, position: usize) -> Rejection {
        let rejection = self.rejections.get(position).copied();
        rejection.unwrap_or(FormProblem::Proof.into())
    }

    fn network(
        &mut self,
        origin: &FormOrigin<'_>,
        kind: &str,
        limit: u32,
        form: &str,
    ) -> Result<(), StoreError> {
        if origin.is_trial {
            return Ok(());
        }
        let (counter, limit) = origin.counter(kind, origin.network_bytes(), limit, form);
        self.guards.push(origin.at_most(&counter, limit)?);
        self.rejections.push(Rejection {
            problem: FormProblem::NetworkLimit,
            wait: Some(Hour::of(origin.now).seconds_left(origin.now)),
        });
        Ok(())
    }

    /// Forms without a proof of work that name addresses of one domain: so many from one network, and so many from all.
    /// Beyond that a proof is asked for, so that nobody can lock out the others at a domain. Neither limit answers
    /// exactly, because whoever counts their own forms could count how many others signed.
    fn domain(
        &mut self,
        origin: &FormOrigin<'_>,
        domain: &str,
        sent: &SentForm<'_>,
    ) -> Result<(), StoreError> {
        // The owner of a domain owns all of its subdomains, so they share one counter.
        let domain = email_domains::registrable(domain).as_bytes();
        let share = [domain, &[0], origin.network_bytes()].concat();
        let (of_network, of_all) = match sent.is_dropped {
            false => ("domain share", "domain"),
            true => ("dropped domain share", "dropped domain"),
        };
        let limit = origin.limits.per_domain;
        let counted = [
            (of_network, &share[..], limit.div_ceil(4)),
            (of_all, domain, limit),
        ];
        for (kind, what, limit) in counted.into_iter().skip(usize::from(origin.is_trial)) {
            let (counter, limit) = origin.counter(kind, what, limit, sent.content);
            let margin = margin(&origin.keys.limits, &counter, limit / 4);
            let guard = origin.at_most(&counter, limit - margin)?;
            self.add(guard, FormProblem::DomainLimit);
        }
        Ok(())
    }

    fn add(&mut self, guard: Guard, problem: FormProblem) {
        self.guards.push(guard);
        self.rejections.push(problem.into());
    }
}
