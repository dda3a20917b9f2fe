//! From notices to facts: reads the streams, derives what is public, and adds the commitments.

use std::collections::{BTreeMap, BTreeSet};

use event_store::materials;
use events::ids::{SignatureId, Slug};
use public_facts::{Derived, Form, Missing, Streams, of_petition, of_signature, origins};
use public_log::commitment::{Commitment, Opening};
use public_log::sequencer::Fact;

use crate::{SealError, SealLog};

/// How often streams are read that turned out to be needed too. A signature moves three times a day at most.
const MOST_ROUNDS: usize = 1000;

/// A stream that went on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Notice {
    /// That of a signature.
    Signature(SignatureId),
    /// That of a petition.
    Petition(Slug),
}

impl Notice {
    /// The message of the queue that gives this notice: a record of a log's stream, with its key alone.
    #[must_use]
    pub fn message(&self) -> String {
        let stream = match self {
            Self::Signature(id) => id.to_string(),
            Self::Petition(slug) => slug.to_string(),
        };
        let record = serde_json::json!({
            "eventID": "",
            "eventName": "INSERT",
            "awsRegion": "",
            "dynamodb": {
                "ApproximateCreationDateTime": 0,
                "Keys": { "stream": { "S": stream } },
                "NewImage": {},
                "SequenceNumber": "0",
                "SizeBytes": 0,
            },
        });
        record.to_string()
    }
}

impl SealLog {
    /// All facts that the streams of a notice give, also those that the log has already.
    pub(crate) async fn derived(&self, notice: &Notice) -> Result<Vec<Derived>, SealError> {
        match notice {
            Notice::Signature(id) => self.of_signature(id).await,
            Notice::Petition(slug) => {
                let events = self.petitions.load(slug).await?;
                Ok(of_petition(slug.as_str(), &events))
            }
        }
    }

    async fn of_signature(&self, id: &SignatureId) -> Result<Vec<Derived>, SealError> {
        let mut streams = Streams::new();
        let mut wanted = BTreeSet::from([id.clone()]);
        for _ in 0..MOST_ROUNDS {
            while let Some(stream) = wanted.pop_first() {
                if streams.contains_key(&stream) {
                    continue;
                }
                let events = self.signatures.load(&stream).await?;
                // Those of the stream in question are needed, those of others perhaps.
                if stream == *id {
                    wanted.extend(origins(&stream, &events));
                }
                streams.insert(stream, events);
            }
            match of_signature(id, &streams) {
                Ok(facts) => return Ok(facts),
                Err(Missing(missing)) => wanted.extend(missing),
            }
            wanted.retain(|stream| !streams.contains_key(stream));
            if wanted.is_empty() {
                break;
            }
        }
        Err(SealError::Stream(id.to_string()))
    }

    /// Those of the facts that the log does not have, with their commitments. Three requests for up to 100 of them.
    pub(crate) async fn new_facts(&self, derived: Vec<Derived>) -> Result<Vec<Fact>, SealError> {
        let subjects: BTreeSet<_> = derived.iter().map(|fact| fact.subject.clone()).collect();
        let subjects: Vec<_> = subjects.into_iter().collect();
        let known = self.store.subjects().many(&subjects).await?;
        let is_new = |fact: &Derived| {
            let known = known.get(&fact.subject);
            known.is_none_or(|known| fact.number > known.facts)
        };
        let new: Vec<_> = derived.into_iter().filter(is_new).collect();
        let openings = self.openings(&new).await?;
        let committed = |fact: Derived| {
            let commitment = match fact.form() {
                Some(form) => match openings.get(form) {
                    Some(opening) => opening.commit(&form.0.to_string()),
                    // The data was erased before, so nothing may ever open it.
                    None => random()?,
                },
                None => Commitment::from_bytes([0; 32]),
            };
            Ok(fact.fact(commitment))
        };
        new.into_iter().map(committed).collect()
    }

    async fn openings(&self, facts: &[Derived]) -> Result<BTreeMap<Form, Opening>, SealError> {
        let forms: BTreeSet<_> = facts.iter().filter_map(Derived::form).collect();
        let names = forms.iter().map(|(id, version)| (id.to_string(), *version));
        let names: Vec<_> = names.collect();
        let materials = materials(&self.client, &self.signer_keys, &names).await?;
        let opening = |form: &Form| {
            let material = materials.get(&format!("{}/{}", form.0, form.1))?;
            Some((form.clone(), Opening::of_form(material.bytes())))
        };
        Ok(forms.into_iter().filter_map(opening).collect())
    }
}

fn random() -> Result<Commitment, SealError> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|_| SealError::Randomness)?;
    Ok(Commitment::from_bytes(bytes))
}
