//! The proof of work: ALTCHA's protocol, version 2 (<https://altcha.org/docs/v2/>). A browser finds a
//! number for which a slow hash begins with a byte of zeros, which takes it some 256 tries, and
//! sends it with the form. A challenge is signed, not stored; a proof that was used is (see
//! [`crate::gate`]).

use altcha::{
    Challenge, CreateChallengeOptions, Payload, VerifySolutionOptions, create_challenge,
    verify_solution,
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use events::ids::Slug;
use events::secret::ProofKey;
use jiff::{SignedDuration, Timestamp};

/// How long a challenge can be answered: as long as somebody may take to write a comment.
pub(crate) const LIFETIME: SignedDuration = SignedDuration::from_hours(2);

/// The longest field that is read, in bytes. A proof takes some 700.
const LONGEST: usize = 4 * 1024;

/// What a proof is about: nobody solves challenges of one petition for another.
const PETITION: &str = "petition";

/// A proof that holds, by a name that no other has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Proof(String);

impl Proof {
    /// The name of the mark that says it was used.
    pub(crate) fn mark(&self) -> String {
        format!("proof/{}", self.0)
    }
}

/// No proof, or none of ours, or one that came too late.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NoProof;

/// A challenge for forms of that petition. `iterations` is how slow the hash is.
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

/// The proof that the form brought.
pub(crate) fn check(key: &ProofKey, petition: &Slug, sent: &str) -> Result<Proof, NoProof> {
    if sent.len() > LONGEST {
        return Err(NoProof);
    }
    let sent = STANDARD.decode(sent).map_err(|_| NoProof)?;
    let sent: Payload = serde_json::from_slice(&sent).map_err(|_| NoProof)?;
    let key = key.to_text().to_string();
    let options = VerifySolutionOptions::new(&sent.challenge, &sent.solution, key);
    let verified = verify_solution(options).map_err(|_| NoProof)?.verified;
    let data = sent.challenge.parameters.data.unwrap_or_default();
    let ours = data.get(PETITION).and_then(|petition| petition.as_str()) == Some(petition.as_str());
    match sent.challenge.signature {
        Some(signature) if verified && ours => Ok(Proof(signature)),
        _ => Err(NoProof),
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
            Err(NoProof)
        );
        assert_eq!(check(&key("b"), &here, &proof), Err(NoProof));
        let long_ago = now - LIFETIME - SignedDuration::from_secs(5);
        let late = solved(challenge(&key_here, &here, long_ago, 1).unwrap());
        assert_eq!(check(&key_here, &here, &late), Err(NoProof));
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
        assert_eq!(check(&key, &here, &solved(easier)), Err(NoProof));
        let mut payload: Payload =
            serde_json::from_slice(&STANDARD.decode(solved(challenge)).unwrap()).unwrap();
        payload.solution.counter += 1;
        let wrong = STANDARD.encode(serde_json::to_vec(&payload).unwrap());
        assert_eq!(check(&key, &here, &wrong), Err(NoProof));
        for bad in ["", "%", "e30=", &"A".repeat(10_000)] {
            assert_eq!(check(&key, &here, bad), Err(NoProof), "{bad}");
        }
    }
}
