//! What a valid form has to pass before it is recorded: rate limits for its network and its email domain, and a proof
//! of work if the petition asks for one.
//!
//! Forms that only a program or a blocked domain can have sent are dropped with the response of success, because
//! another response would help their sender. A rejection that a person can meet is reported with what to do, so that
//! no signature is lost without its signer knowing.

use event_store::{Guard, StoreError};
use events::email::CanonicalEmail;
use events::ids::{CommandId, Slug};
use events::limits::{Hour, counter};
use events::network::Network;
use events::secret::Keys;
use jiff::{SignedDuration, Timestamp};
use pages::FormProblem;
use views::petition::ProofOfWork;

use crate::proof::Proof;
use crate::repeat::IdempotencyKey;
use crate::{Limits, domains, proof};

/// Where a form comes from, the petition that it is for, and what its limits are counted with.
pub(crate) struct FormOrigin<'a> {
    pub(crate) keys: &'a Keys,
    pub(crate) limits: &'a Limits,
    /// The name of the table `limits`.
    pub(crate) table: &'a str,
    pub(crate) petition: &'a Slug,
    /// `None` if the address is not known, or many share it by design.
    pub(crate) network: Option<Network>,
    pub(crate) now: Timestamp,
}

impl FormOrigin<'_> {
    /// What the counters of the sender's network count by. All senders whose network is not known share one: no form
    /// escapes the limits because its address is missing, malformed or private.
    fn network_bytes(&self) -> &[u8] {
        self.network.as_ref().map_or(b"unknown", Network::bytes)
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
    /// The petition does not ask for one.
    NotNeeded,
    /// The petition asks for one, but accepts forms without.
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
            (ProofOfWork::Off, _) => Ok(Self::NotNeeded),
            (ProofOfWork::Optional, "") => Ok(Self::Missing),
            (ProofOfWork::Required, "") => Err(FormProblem::NoProof.into()),
            (_, sent) => match proof::check(&origin.keys.proofs, origin.petition, sent) {
                Ok(proof) => Ok(Self::Valid(proof)),
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
        check.network(origin, "sign", limit)?;
        if *sent.proof == SentProof::Missing {
            check.network(origin, "sign without proof", limit.div_ceil(4))?;
        }
        let domain = email.domain();
        if !domains::is_provider(domain) {
            // The owner of a domain owns all of its subdomains, so they share one counter.
            let domain = domains::registrable(domain);
            let hour = Hour::of(origin.now);
            let counter = counter(&origin.keys.limits, "domain", domain.as_bytes(), hour);
            let limit = origin.limits.per_domain;
            check.at_most(origin, &counter, limit, FormProblem::DomainLimit)?;
        }
        Ok(check)
    }

    /// The check of a form that asks for a link.
    pub(crate) fn of_link(origin: &FormOrigin<'_>) -> Result<Self, StoreError> {
        let mut check = Self::default();
        check.network(origin, "link", origin.limits.per_network)?;
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
    ) -> Result<(), StoreError> {
        let hour = Hour::of(origin.now);
        let counter = counter(&origin.keys.limits, kind, origin.network_bytes(), hour);
        self.at_most(origin, &counter, limit, FormProblem::NetworkLimit)
    }

    fn at_most(
        &mut self,
        origin: &FormOrigin<'_>,
        counter: &str,
        limit: u32,
        problem: FormProblem,
    ) -> Result<(), StoreError> {
        // One hour longer than it counts, because clocks differ.
        let expires = origin.now + SignedDuration::from_hours(2);
        self.guards
            .push(Guard::at_most(origin.table, counter, limit, expires)?);
        self.rejections.push(Rejection {
            problem,
            wait: Some(Hour::of(origin.now).seconds_left(origin.now)),
        });
        Ok(())
    }

    fn add(&mut self, guard: Guard, problem: FormProblem) {
        self.guards.push(guard);
        self.rejections.push(problem.into());
    }
}
