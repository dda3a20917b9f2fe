//! What a form has to pass besides being in order: limits for where it comes from, and a proof of
//! work where the petition asks for one.
//!
//! What only a program does (filling in what nobody sees) and what the campaign blocked are dropped
//! with the answer of success, since their sender would learn from another. What can meet a person is told
//! to them, with what to do: no signature is lost without its signer knowing.

use event_store::{Guard, StoreError};
use events::email::CanonicalEmail;
use events::ids::Slug;
use events::network::{Hour, Network, domain_counter};
use events::secret::Keys;
use jiff::{SignedDuration, Timestamp};
use pages::FormProblem;
use views::petition::{Petition, ProofOfWork as Asked};

use crate::domains;
use crate::proof;

/// How much of what is let through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Forms from one network in an hour of the clock. A quarter of it without a proof of work where
    /// one is asked for.
    pub per_network: u32,
    /// Forms from one email domain in an hour, other than the large providers'.
    pub per_domain: u32,
    /// Iterations of the hash in the proof of work; a browser does some 256 times as many.
    pub iterations: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            per_network: 120,
            per_domain: 300,
            iterations: 2_000,
        }
    }
}

/// A limit that is no number from 1 to a million.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0} is no number from 1 to 1000000: correct it, or leave it out")]
pub struct NotALimit(&'static str);

impl Limits {
    /// The usual limits, with those that the environment sets: `SIGN_PER_NETWORK_HOUR`,
    /// `SIGN_PER_DOMAIN_HOUR`, `PROOF_ITERATIONS`.
    ///
    /// # Errors
    /// [`NotALimit`].
    pub fn from_env() -> Result<Self, NotALimit> {
        let usual = Self::default();
        Ok(Self {
            per_network: limit("SIGN_PER_NETWORK_HOUR", usual.per_network)?,
            per_domain: limit("SIGN_PER_DOMAIN_HOUR", usual.per_domain)?,
            iterations: limit("PROOF_ITERATIONS", usual.iterations)?,
        })
    }
}

fn limit(variable: &'static str, usual: u32) -> Result<u32, NotALimit> {
    let Ok(text) = std::env::var(variable) else {
        return Ok(usual);
    };
    match text.trim() {
        "" => Ok(usual),
        text => match text.parse() {
            Ok(limit @ 1..=1_000_000) => Ok(limit),
            _ => Err(NotALimit(variable)),
        },
    }
}

/// Guards of an event, and what each says when it holds the event back.
#[derive(Debug, Default)]
pub(crate) struct Gate {
    pub(crate) guards: Vec<Guard>,
    says: Vec<Obstacle>,
}

/// What holds a form back that a person may have sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Obstacle {
    /// What is wrong, and what to do.
    pub(crate) problem: FormProblem,
    /// Seconds to wait; none if the form may come again at once.
    pub(crate) wait: Option<i64>,
}

impl From<FormProblem> for Obstacle {
    fn from(problem: FormProblem) -> Self {
        Self {
            problem,
            wait: None,
        }
    }
}

impl Gate {
    /// What holds the event back, by the place of its guard.
    pub(crate) fn obstacle(&self, place: usize) -> Obstacle {
        let said = self.says.get(place).copied();
        said.unwrap_or(Obstacle::from(FormProblem::Proof))
    }

    /// The gate of a form for a signature.
    pub(crate) fn of_form(
        door: &Door<'_>,
        petition: &Petition,
        email: &CanonicalEmail,
        sent_proof: &str,
    ) -> Result<Result<Self, Obstacle>, StoreError> {
        let asked = petition.protection.proof;
        let mut gate = Self::default();
        let mut bare = false;
        match (asked, sent_proof) {
            (Asked::Off, _) => {}
            (Asked::Optional, "") => bare = true,
            (Asked::Required, "") => return Ok(Err(FormProblem::NoProof.into())),
            (_, sent) => match proof::check(&door.keys.proofs, door.petition, sent) {
                Ok(proof) => gate.once(door, &proof.mark())?,
                Err(proof::NoProof) => return Ok(Err(FormProblem::Proof.into())),
            },
        }
        let limit = door.limits.per_network;
        gate.network(door, "sign", limit)?;
        if bare {
            gate.network(door, "sign without proof", limit.div_ceil(4))?;
        }
        let domain = email.domain();
        if !domains::is_provider(domain) {
            // Who has a domain has all below it, so they count as one.
            let domain = domains::registrable(domain);
            let counter = domain_counter(&door.keys.limits, domain, Hour::of(door.now));
            let limit = door.limits.per_domain;
            gate.at_most(door, &counter, limit, FormProblem::DomainLimit)?;
        }
        Ok(Ok(gate))
    }

    /// The gate of a form that asks for a link.
    pub(crate) fn of_link(door: &Door<'_>) -> Result<Self, StoreError> {
        let mut gate = Self::default();
        gate.network(door, "link", door.limits.per_network)?;
        Ok(gate)
    }

    fn network(&mut self, door: &Door<'_>, kind: &str, limit: u32) -> Result<(), StoreError> {
        let Some(network) = door.network else {
            return Ok(());
        };
        let counter = network.counter(&door.keys.limits, kind, Hour::of(door.now));
        self.at_most(door, &counter, limit, FormProblem::NetworkLimit)
    }

    fn at_most(
        &mut self,
        door: &Door<'_>,
        counter: &str,
        limit: u32,
        problem: FormProblem,
    ) -> Result<(), StoreError> {
        let wait = Hour::of(door.now).seconds_left(door.now);
        // A little longer than it counts: clocks differ.
        let expires = door.now + SignedDuration::from_hours(2);
        self.guards
            .push(Guard::at_most(door.table, counter, limit, expires)?);
        self.says.push(Obstacle {
            problem,
            wait: Some(wait),
        });
        Ok(())
    }

    fn once(&mut self, door: &Door<'_>, mark: &str) -> Result<(), StoreError> {
        let expires = door.now + proof::LIFETIME + proof::LIFETIME;
        self.guards.push(Guard::once(door.table, mark, expires)?);
        self.says.push(FormProblem::Proof.into());
        Ok(())
    }
}

/// Where a form comes to, and from where.
pub(crate) struct Door<'a> {
    pub(crate) keys: &'a Keys,
    pub(crate) limits: &'a Limits,
    /// The table of counters and marks.
    pub(crate) table: &'a str,
    pub(crate) petition: &'a Slug,
    pub(crate) network: Option<Network>,
    pub(crate) now: Timestamp,
}
