//! The explained count: a fold of the leaves, and nothing else.
//!
//! A later fact names its signature by the index of the confirming leaf. So each signature is in one line of the count at any
//! time, whoever folds the log sees that no fact counts twice, and a leaf whose commitment nobody can open any more still
//! counts.
//!
//! The fold keeps 4 bytes for each leaf: the petition of the signature and where it stands.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::leaf::{Kind, Leaf, Petition, Reason};

mod standing;

use standing::{Own, next};

pub use standing::Standing;

const UNCONFIRMED: &str = "it names an index at which no signature was confirmed before";

/// The most petitions that one log can have.
const MOST_PETITIONS: usize = 1 << 24;

/// A petition as the log shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Explained {
    /// Signatures that count.
    pub confirmed: u64,
    /// Signatures that were withdrawn.
    pub withdrawn: u64,
    /// Signatures of which the holder of the mailbox says that somebody else signed.
    pub disowned: u64,
    /// Signatures whose data was erased.
    pub erased: u64,
    /// Signatures that are invalidated, by the code of the reason.
    pub invalidated: BTreeMap<u8, u64>,
    /// Whether it is open; `None` before it opened.
    pub open: Option<bool>,
    /// No name is shown before so many have confirmed.
    pub names_above: u64,
    /// The newest version of its text; 0 for none.
    pub text_version: u64,
}

impl Explained {
    /// All that were ever confirmed.
    #[must_use]
    pub fn total(&self) -> u64 {
        let invalidated: u64 = self.invalidated.values().sum();
        self.confirmed + self.withdrawn + self.disowned + self.erased + invalidated
    }

    /// Its lines by their public names, without those of petitions.
    #[must_use]
    pub fn lines(&self) -> Vec<(String, u64)> {
        let mut lines = vec![
            ("confirmed".to_owned(), self.confirmed),
            ("withdrawn".to_owned(), self.withdrawn),
            ("disowned".to_owned(), self.disowned),
            ("erased".to_owned(), self.erased),
        ];
        lines.extend(Reason::ALL.map(|reason| {
            let count = self.invalidated.get(&reason.code()).copied();
            (
                format!("invalidated_{}", reason.name()),
                count.unwrap_or_default(),
            )
        }));
        lines
    }

    /// Takes the next leaf of the petition in. `before` is where the signature stood that it names; the answer is where the
    /// signature stands that it confirms or names.
    ///
    /// # Errors
    /// Why it cannot follow those before it. Nothing changed then.
    pub fn take(
        &mut self,
        before: Option<Standing>,
        kind: &Kind,
    ) -> Result<Option<Standing>, &'static str> {
        match kind {
            Kind::Opened if self.open == Some(true) => return Err("the petition is open already"),
            Kind::Opened => self.open = Some(true),
            Kind::Closed if self.open != Some(true) => return Err("the petition is not open"),
            Kind::Closed => self.open = Some(false),
            Kind::TextRevised { version, .. } if *version <= self.text_version => {
                return Err("a text with this version or a later one was published already");
            }
            Kind::TextRevised { version, .. } => self.text_version = *version,
            Kind::NamesAbove { confirmed }
                if self.open.is_some() && *confirmed < self.names_above =>
            {
                return Err("what it promises about names was lowered after it opened");
            }
            Kind::NamesAbove { confirmed } => self.names_above = *confirmed,
            Kind::Confirmed { .. } => {
                self.confirmed += 1;
                return Ok(Some(Standing::CONFIRMED));
            }
            later => {
                let before = before.ok_or(UNCONFIRMED)?;
                let after = next(before, later)?;
                let line = self.line(before);
                *line = line.saturating_sub(1);
                *self.line(after) += 1;
                return Ok(Some(after));
            }
        }
        Ok(None)
    }

    fn line(&mut self, standing: Standing) -> &mut u64 {
        match (standing.own, standing.invalidated) {
            (Own::Erased, _) => &mut self.erased,
            (_, Some(reason)) => self.invalidated.entry(reason.code()).or_default(),
            (Own::Confirmed, None) => &mut self.confirmed,
            (Own::Withdrawn, None) => &mut self.withdrawn,
            (Own::Disowned, None) => &mut self.disowned,
        }
    }
}

/// A leaf that cannot follow those before it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[error("the leaf at index {index} is impossible: {problem}")]
pub struct Impossible {
    /// Where it is.
    pub index: u64,
    /// Why it cannot be.
    pub problem: String,
}

/// The fold so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fold {
    petitions: Vec<(String, Explained)>,
    #[serde(skip)]
    numbers: BTreeMap<String, u32>,
    /// For each leaf: 0, or the number of the petition above 8 bits of standing.
    #[serde(serialize_with = "write_packed", deserialize_with = "read_packed")]
    signatures: Vec<u32>,
}

impl Fold {
    /// How many leaves were folded.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.signatures.len() as u64
    }

    /// The petitions by name, in the order in which the log first names them.
    pub fn petitions(&self) -> impl Iterator<Item = (&str, &Explained)> {
        self.petitions
            .iter()
            .map(|(name, explained)| (name.as_str(), explained))
    }

    /// One petition.
    #[must_use]
    pub fn petition(&self, name: &str) -> Option<&Explained> {
        self.petitions()
            .find(|(other, _)| *other == name)
            .map(|(_, explained)| explained)
    }

    /// The petition of the signature that was confirmed at `index`, and the public name of the line in which it stands;
    /// `None` if no signature was confirmed there.
    #[must_use]
    pub fn line_of(&self, index: u64) -> Option<(&str, String)> {
        let packed = *self.signatures.get(usize::try_from(index).ok()?)?;
        let (name, _) = self.petitions.get(usize::try_from(packed >> 8).ok()?)?;
        let [.., byte] = packed.to_be_bytes();
        Some((name, Standing::unpack(byte)?.name()))
    }

    /// Folds the next leaf in.
    ///
    /// # Errors
    /// [`Impossible`]; the leaf changed nothing then, and the fold can go on.
    pub fn push(&mut self, leaf: &Leaf) -> Result<(), Impossible> {
        let index = self.size();
        let result = self.apply(leaf);
        if result.is_err() {
            self.signatures.push(0);
        }
        result.map_err(|problem| Impossible {
            index,
            problem: problem.to_owned(),
        })
    }

    /// Steps over a leaf that cannot be read.
    pub fn skip(&mut self) {
        self.signatures.push(0);
    }

    fn apply(&mut self, leaf: &Leaf) -> Result<(), &'static str> {
        let number = self.number(&leaf.petition)?;
        let mut packed = 0;
        let place = usize::try_from(number).unwrap_or(usize::MAX);
        let (_, petition) = self
            .petitions
            .get_mut(place)
            .ok_or("its petition is unknown")?;
        match leaf.kind.of() {
            None => {
                if let Some(standing) = petition.take(None, &leaf.kind)? {
                    packed = number << 8 | u32::from(standing.pack());
                }
            }
            Some(of) => {
                let of = usize::try_from(*of).ok();
                let named = of.and_then(|of| self.signatures.get_mut(of));
                let named = named.filter(|packed| **packed != 0).ok_or(UNCONFIRMED)?;
                if *named >> 8 != number {
                    return Err("it names a signature of another petition");
                }
                let [.., byte] = named.to_be_bytes();
                let after = petition.take(Standing::unpack(byte), &leaf.kind)?;
                if let Some(after) = after {
                    *named = number << 8 | u32::from(after.pack());
                }
            }
        }
        self.signatures.push(packed);
        Ok(())
    }

    fn number(&mut self, petition: &Petition) -> Result<u32, &'static str> {
        if self.numbers.len() < self.petitions.len() {
            // Read from storage, which has the list only.
            self.numbers = (0..)
                .zip(&self.petitions)
                .map(|(number, (name, _))| (name.clone(), number))
                .collect();
        }
        if let Some(number) = self.numbers.get(petition.as_str()) {
            return Ok(*number);
        }
        let number = u32::try_from(self.petitions.len()).ok();
        let number = number.filter(|_| self.petitions.len() < MOST_PETITIONS);
        let number = number.ok_or("the log has more than 16,777,216 petitions")?;
        self.petitions
            .push((petition.as_str().to_owned(), Explained::default()));
        self.numbers.insert(petition.as_str().to_owned(), number);
        Ok(number)
    }
}

fn write_packed<S: Serializer>(packed: &[u32], serializer: S) -> Result<S::Ok, S::Error> {
    let bytes: Vec<u8> = packed.iter().flat_map(|one| one.to_be_bytes()).collect();
    serializer.serialize_str(&STANDARD.encode(bytes))
}

fn read_packed<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u32>, D::Error> {
    let text = String::deserialize(deserializer)?;
    let bytes = STANDARD.decode(text).map_err(D::Error::custom)?;
    let (packed, rest) = bytes.as_chunks::<4>();
    if !rest.is_empty() {
        return Err(D::Error::custom("the signatures must be 4 bytes each"));
    }
    Ok(packed.iter().map(|one| u32::from_be_bytes(*one)).collect())
}
