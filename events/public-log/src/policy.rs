//! [Trust policies](https://c2sp.org/tlog-policy): which logs, which witnesses, and how many of them must have cosigned.

use std::collections::BTreeMap;

use crate::checkpoint::{Checkpoint, CheckpointError, Cosigned, cosignatures};
use crate::note::{KeyType, Note, VerifierKey};

/// The most logs, and the most witnesses and groups, that a policy may have.
const MOST: usize = 100;

/// A policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    logs: Vec<Party>,
    witnesses: Vec<Party>,
    /// By name, with what a later line may refer to.
    rules: BTreeMap<String, Rule>,
    quorum: Option<String>,
}

/// A log or a witness.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    /// Its public key.
    pub key: VerifierKey,
    /// Where it answers, if the policy says so.
    pub url: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Rule {
    Witness(VerifierKey),
    Group { least: usize, members: Vec<String> },
}

/// A line of a policy that cannot be followed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}: {problem}", self.place())]
pub struct PolicyError {
    /// Its number, from 1; 0 for the file as a whole.
    pub line: usize,
    /// What is wrong, and what to do.
    pub problem: &'static str,
}

impl PolicyError {
    fn place(&self) -> String {
        match self.line {
            0 => "the policy is not complete".to_owned(),
            line => format!("line {line} of the policy"),
        }
    }
}

/// Why a checkpoint does not meet a policy.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unmet {
    /// No log of the policy has signed it.
    #[error("no log of the policy has signed the checkpoint: {0}")]
    Log(CheckpointError),
    /// A cosignature is false.
    #[error(transparent)]
    Forged(CheckpointError),
    /// Too few witnesses have cosigned.
    #[error(
        "{cosigned} of {witnesses} witnesses have cosigned the checkpoint, which is not the quorum of the policy"
    )]
    Quorum {
        /// How many have.
        cosigned: usize,
        /// How many there are.
        witnesses: usize,
    },
}

impl Policy {
    /// Reads a policy file.
    ///
    /// # Errors
    /// [`PolicyError`] with the first line that is wrong.
    pub fn parse(text: &str) -> Result<Self, PolicyError> {
        let mut policy = Self {
            logs: Vec::new(),
            witnesses: Vec::new(),
            rules: BTreeMap::new(),
            quorum: None,
        };
        let mut taken = Vec::new();
        let mut has_quorum = false;
        for (number, line) in (1..).zip(text.split('\n')) {
            let fault = |problem| PolicyError {
                line: number,
                problem,
            };
            if line.contains(|letter: char| letter.is_ascii_control() && letter != '\t') {
                return Err(fault("remove the control character"));
            }
            let words: Vec<_> = line
                .split([' ', '\t'])
                .filter(|word| !word.is_empty())
                .collect();
            match words.as_slice() {
                [] => {}
                [comment, ..] if comment.starts_with('#') => {}
                ["quorum", name] if !has_quorum => {
                    has_quorum = true;
                    if *name != "none" {
                        policy.known(name).map_err(fault)?;
                        policy.quorum = Some((*name).to_owned());
                    }
                }
                ["quorum", _] => {
                    return Err(fault("a policy has one quorum line: remove this one"));
                }
                ["log", key, url @ ..] if url.len() < 2 => {
                    policy.add_log(key, url).map_err(fault)?;
                }
                ["witness", name, key, url @ ..] if url.len() < 2 => {
                    policy.add_witness(name, key, url).map_err(fault)?;
                }
                ["group", name, least, members @ ..] if !members.is_empty() => {
                    policy
                        .add_group(name, least, members, &mut taken)
                        .map_err(fault)?;
                }
                _ => {
                    return Err(fault(
                        "write log, witness, group or quorum, and what belongs to it",
                    ));
                }
            }
        }
        if has_quorum {
            Ok(policy)
        } else {
            let problem = "add a quorum line, such as: quorum none";
            Err(PolicyError { line: 0, problem })
        }
    }

    /// The logs.
    #[must_use]
    pub fn logs(&self) -> &[Party] {
        &self.logs
    }

    /// The witnesses.
    #[must_use]
    pub fn witnesses(&self) -> &[Party] {
        &self.witnesses
    }

    /// How many witnesses must have cosigned at least; 0 without a quorum.
    #[must_use]
    pub fn needed(&self) -> usize {
        self.quorum.as_ref().map_or(0, |name| self.least(name))
    }

    /// Each witness is in one group only, so the cheapest members of a group add up.
    fn least(&self, name: &str) -> usize {
        match self.rules.get(name) {
            Some(Rule::Group { least, members }) => {
                let mut each: Vec<_> = members.iter().map(|member| self.least(member)).collect();
                each.sort_unstable();
                each.iter().take(*least).sum()
            }
            Some(Rule::Witness(_)) | None => 1,
        }
    }

    /// Verifies a checkpoint: signed by a log of the policy, and cosigned by the quorum. The answer has all witnesses that
    /// have cosigned.
    ///
    /// # Errors
    /// [`Unmet`].
    pub fn verify(&self, note: &Note) -> Result<(Checkpoint, Vec<Cosigned>), Unmet> {
        let mut problem = CheckpointError::Unsigned("of this policy".to_owned());
        for log in &self.logs {
            match Checkpoint::of_note(note, &log.key) {
                Ok(checkpoint) => return Ok((checkpoint, self.quorum_of(note)?)),
                Err(CheckpointError::Unsigned(_)) => {}
                Err(other) => problem = other,
            }
        }
        Err(Unmet::Log(problem))
    }

    /// The witnesses that have cosigned, if they are the quorum.
    ///
    /// # Errors
    /// [`Unmet::Forged`] and [`Unmet::Quorum`].
    pub fn quorum_of(&self, note: &Note) -> Result<Vec<Cosigned>, Unmet> {
        let keys = self.witnesses.iter().map(|witness| &witness.key);
        let cosigned = cosignatures(note, keys).map_err(Unmet::Forged)?;
        let met = self
            .quorum
            .as_ref()
            .is_none_or(|name| self.holds(name, &cosigned));
        if met {
            Ok(cosigned)
        } else {
            Err(Unmet::Quorum {
                cosigned: cosigned.len(),
                witnesses: self.witnesses.len(),
            })
        }
    }

    /// Groups refer to earlier lines only, so this ends.
    fn holds(&self, name: &str, cosigned: &[Cosigned]) -> bool {
        match self.rules.get(name) {
            Some(Rule::Witness(key)) => cosigned.iter().any(|one| one.witness == *key),
            Some(Rule::Group { least, members }) => {
                let holding = members.iter().filter(|member| self.holds(member, cosigned));
                holding.count() >= *least
            }
            None => false,
        }
    }

    fn known(&self, name: &str) -> Result<(), &'static str> {
        let is_known = self.rules.contains_key(name);
        is_known
            .then_some(())
            .ok_or("define the witness or group on a line above, or correct the name")
    }

    fn add_log(&mut self, key: &str, url: &[&str]) -> Result<(), &'static str> {
        let party = Party::read(key, url, KeyType::Note)?;
        party.add_to(&mut self.logs)
    }

    fn add_witness(&mut self, name: &str, key: &str, url: &[&str]) -> Result<(), &'static str> {
        let party = Party::read(key, url, KeyType::Cosignature)?;
        self.add_rule(name, Rule::Witness(party.key.clone()))?;
        party.add_to(&mut self.witnesses)
    }

    fn add_group(
        &mut self,
        name: &str,
        least: &str,
        members: &[&str],
        taken: &mut Vec<String>,
    ) -> Result<(), &'static str> {
        for member in members {
            self.known(member)?;
            if taken.iter().any(|other| other == member) {
                return Err("each witness and group may be a member once: remove the second");
            }
            taken.push((*member).to_owned());
        }
        let least = match least {
            "any" => 1,
            "all" => members.len(),
            number => number.parse().unwrap_or(0),
        };
        if !(1..=members.len()).contains(&least) {
            return Err(
                "after the group's name write any, all, or a number from 1 to that of its members",
            );
        }
        let members = members.iter().map(|&member| member.to_owned()).collect();
        self.add_rule(name, Rule::Group { least, members })
    }

    fn add_rule(&mut self, name: &str, rule: Rule) -> Result<(), &'static str> {
        if self.rules.len() >= MOST {
            return Err("a policy has at most 100 witnesses and groups: remove some");
        }
        if name == "none" || self.rules.contains_key(name) {
            return Err("the name is taken: choose another one");
        }
        self.rules.insert(name.to_owned(), rule);
        Ok(())
    }
}

impl Party {
    fn read(key: &str, url: &[&str], kind: KeyType) -> Result<Self, &'static str> {
        let key = VerifierKey::parse(key)
            .ok()
            .filter(|key| key.kind() == kind);
        let key = key.ok_or(
            "the key must be a vkey of type 1 (Ed25519) for a log, of type 4 for a witness",
        )?;
        let url = url.first().map(|&url| url.to_owned());
        Ok(Self { key, url })
    }

    fn add_to(self, all: &mut Vec<Self>) -> Result<(), &'static str> {
        if all.len() >= MOST {
            return Err("a policy has at most 100 logs: remove some");
        }
        if all
            .iter()
            .any(|other| other.key.public() == self.key.public())
        {
            return Err("the key is there twice: remove one of the lines");
        }
        all.push(self);
        Ok(())
    }
}
