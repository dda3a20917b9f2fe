//! The proof of work, by version 2 of ALTCHA's protocol (<https://altcha.org/docs/v2/>). A browser searches for a number
//! whose slow hash begins with a byte of zeros, which takes about 256 attempts, and sends it with the form. Challenges
//! are signed and not stored. A used proof is stored as a guard (see [`crate::admission`]), so that it works once.

use altcha::{
    Challenge, CreateChallengeOptions, Payload, VerifySolutionOptions, create_challenge,
    verify_solution,
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use events::ids::Slug;
use events::secret::ProofKey;
use jiff::{SignedDuration, Timestamp};

/// How long a challenge is valid: long enough to write a comment.
pub(crate) const LIFETIME: SignedDuration = SignedDuration::from_hours(2);

/// The longest proof that is read, in bytes. A proof takes about 700.
const MAX_PROOF: usize = 4 * 1024;

/// The name of the challenge's field with the petition, so that a proof is valid for one petition only.
const PETITION: &str = "petition";

/// A valid proof, identified by the signature of its challenge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Proof(String);

impl Proof {
    /// The name of the guard that allows it once.
    pub(crate) fn mark(&self) -> String {
        format!("proof/{}", self.0)
    }
}

/// The text is not a proof, is for another challenge, or its challenge has expired.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct InvalidProof;

/// A new challenge for a petition's form. The time of one hash is proportional to `iterations`.
pub(crate) fn challenge(
    key: &ProofKey,
    petition: &Slug,
    now: Timestamp,
    iterations: u32,
) -> Result<Challenge, altcha::Error> {
    create_challenge(CreateChallengeOptions {
        cost: iterations,
        data: Some([(PETITION.to_owned(), petition.as_str().into())].into()),
        expires_at: Some((now + LIFETIME).as_second()),
        hmac_signature_secret: Some(key.to_text().to_string()),
        ..CreateChallengeOptions::default()
    })
}

/// Checks the proof that a form sent.
pub(crate) fn check(key: &ProofKey, petition: &Slug, sent: &str) -> Result<Proof, InvalidProof> {
    if sent.len() > MAX_PROOF {
        return Err(InvalidProof);
    }
    let sent = STANDARD.decode(sent).map_err(|_| InvalidProof)?;
    let sent: Payload = serde_json::from_slice(&sent).map_err(|_| InvalidProof)?;
    let key = key.to_text().to_string();
    let options = VerifySolutionOptions::new(&sent.challenge, &sent.solution, key);
    let verified = verify_solution(options).map_err(|_| InvalidProof)?.verified;
    let data = sent.challenge.parameters.data.unwrap_or_default();
    let ours = data.get(PETITION).and_then(|petition| petition.as_str()) == Some(petition.as_str());
    match sent.challenge.signature {
        Some(signature) if verified && ours => Ok(Proof(signature)),
        _ => Err(InvalidProof),
    }
}

#[cfg(test)]
mod tests {
    use altcha::{SolveChallengeOptions, solve_challenge};
    use events::secret::DeploymentSecret;

    use super::*;

    fn key(text: &str) -> ProofKey {
        DeploymentSecret::from_text(&text.repeat(32))
            .unwrap()
            .keys()
            .proofs
    }

    fn slug(text: &str) -> Slug {
        Slug::parse(text).unwrap()
    }

    fn solved(challenge: Challenge) -> String {
        let solution = solve_challenge(SolveChallengeOptions::new(&challenge))
            .unwrap()
            .unwrap();
        let payload = Payload {
            challenge,
            solution,
        };
        STANDARD.encode(serde_json::to_vec(&payload).unwrap())
    }

    #[test]
    fn a_proof_holds_for_its_petition_its_deployment_and_its_time() {
        let (key_here, here, now) = (key("a"), slug("clean-rivers"), Timestamp::now());
        let proof = solved(challenge(&key_here, &here, now, 1).unwrap());
        assert!(check(&key_here, &here, &proof).is_ok());
        assert_eq!(
            check(&key_here, &slug("other-rivers"), &proof),
            Err(InvalidProof)
        );
        assert_eq!(check(&key("b"), &here, &proof), Err(InvalidProof));
        let long_ago = now - LIFETIME - SignedDuration::from_secs(5);
        let late = solved(challenge(&key_here, &here, long_ago, 1).unwrap());
        assert_eq!(check(&key_here, &here, &late), Err(InvalidProof));
    }

    #[test]
    fn two_proofs_have_two_names_and_one_keeps_its_own() {
        let (key, here, now) = (key("a"), slug("clean-rivers"), Timestamp::now());
        let proof = || solved(challenge(&key, &here, now, 1).unwrap());
        let (one, other) = (proof(), proof());
        let name = |sent: &str| check(&key, &here, sent).unwrap().mark();
        assert_eq!(name(&one), name(&one));
        assert_ne!(name(&one), name(&other));
    }

    #[test]
    fn what_was_made_easier_or_not_solved_is_no_proof() {
        let (key, here, now) = (key("a"), slug("clean-rivers"), Timestamp::now());
        let challenge = challenge(&key, &here, now, 1).unwrap();
        let mut easier = challenge.clone();
        easier.parameters.key_prefix = String::new();
        assert_eq!(check(&key, &here, &solved(easier)), Err(InvalidProof));
        let mut payload: Payload =
            serde_json::from_slice(&STANDARD.decode(solved(challenge)).unwrap()).unwrap();
        payload.solution.counter += 1;
        let wrong = STANDARD.encode(serde_json::to_vec(&payload).unwrap());
        assert_eq!(check(&key, &here, &wrong), Err(InvalidProof));
        for bad in ["", "%", "e30=", &"A".repeat(10_000)] {
            assert_eq!(check(&key, &here, bad), Err(InvalidProof), "{bad}");
        }
    }
}
