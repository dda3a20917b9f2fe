//! Rate limits for the form, and how an operator sets them.

/// Rate limits for the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Forms from one network in a clock hour, exactly up to 1,000. Where a proof of work is optional, forms without one have a
    /// quarter of it, rounded up.
    pub per_network: u32,
    /// Forms without a proof of work with addresses of one domain in a clock hour, less a secret margin of up to a
    /// quarter; one network has a quarter of it. The large providers have no such limit.
    pub per_domain: u32,
    /// Iterations of the hash in the proof of work. A browser needs about 256 times as many.
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

/// A limit that is not an integer from 1 to 1,000,000.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0} must be an integer from 1 to 1,000,000; correct or unset it")]
pub struct InvalidLimit(&'static str);

impl Limits {
    /// The default limits, replaced by those that the environment sets: `SIGN_PER_NETWORK_HOUR`,
    /// `SIGN_PER_DOMAIN_HOUR`, `PROOF_ITERATIONS`.
    ///
    /// # Errors
    /// [`InvalidLimit`] names the variable.
    pub fn from_env() -> Result<Self, InvalidLimit> {
        let default = Self::default();
        Ok(Self {
            per_network: limit("SIGN_PER_NETWORK_HOUR", default.per_network)?,
            per_domain: limit("SIGN_PER_DOMAIN_HOUR", default.per_domain)?,
            iterations: limit("PROOF_ITERATIONS", default.iterations)?,
        })
    }
}

fn limit(variable: &'static str, default: u32) -> Result<u32, InvalidLimit> {
    let text = std::env::var(variable).unwrap_or_default();
    match text.trim() {
        "" => Ok(default),
        text => match text.parse() {
            Ok(limit @ 1..=1_000_000) => Ok(limit),
            _ => Err(InvalidLimit(variable)),
        },
    }
}
