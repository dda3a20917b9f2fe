//! The explained count: a fold of the leaves, and nothing else.
//!
//! A later fact names its signature by the index of the confirming leaf. So each signature is in one line of the count at any
//! time, whoever folds the log sees that no fact counts twice, and a leaf whose commitment nobody can open any more still
//! counts.
//!
//! The fold keeps 8 bytes for each leaf, the petition of the signature with where it stands and the minute of its last fact, and
//! 16 for each commitment. `README.md` has the rules.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::leaf::{Kind, Leaf, Petition};

mod commitments;
mod explained;
mod packed;
mod problem;
mod standing;

use commitments::Commitments;

pub use explained::{AFTER_CLOSING, Explained};
pub use problem::Problem;
pub use standing::Standing;

/// The most petitions that one log can have.
const MOST_PETITIONS: usize = 1 << 24;

/// A leaf that cannot follow those before it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[error("the leaf at index {index} is impossible: {problem}")]
pub struct Impossible {
    /// Where it is.
    pub index: u64,
    /// Why it cannot be.
    pub problem: String,
}

/// What is known of a petition.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Followed {
    name: String,
    explained: Explained,
    /// The versions of its texts.
    texts: BTreeSet<u64>,
    /// How often the number of its signatures that count rose.
    rose: u64,
    /// And fell.
    fell: u64,
}

/// The fold so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fold {
    petitions: Vec<Followed>,
    #[serde(skip)]
    numbers: BTreeMap<String, u32>,
    /// For each leaf: 0, or the number of the petition above 8 bits of standing.
    #[serde(with = "packed")]
    signatures: Vec<u32>,
    /// For each leaf: the minute of the last fact about the signature that it confirms.
    #[serde(with = "packed")]
    minutes: Vec<u32>,
    commitments: Commitments,
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
            .map(|one| (one.name.as_str(), &one.explained))
    }

    /// One petition.
    #[must_use]
    pub fn petition(&self, name: &str) -> Option<&Explained> {
        self.petitions()
            .find(|(other, _)| *other == name)
            .map(|(_, explained)| explained)
    }

    /// How often the number of a petition's signatures that count rose so far, and how often it fell.
    #[must_use]
    pub fn changes(&self, name: &str) -> (u64, u64) {
        let found = self.petitions.iter().find(|one| one.name == name);
        found.map_or((0, 0), |one| (one.rose, one.fell))
    }

    /// The petition of the signature that was confirmed at `index`, and the public name of the line in which it stands;
    /// `None` if no signature was confirmed there.
    #[must_use]
    pub fn line_of(&self, index: u64) -> Option<(&str, String)> {
        let packed = *self.signatures.get(usize::try_from(index).ok()?)?;
        let petition = self.petitions.get(usize::try_from(packed >> 8).ok()?)?;
        let [.., byte] = packed.to_be_bytes();
        Some((&petition.name, Standing::unpack(byte)?.name()))
    }

    /// Folds the next leaf in.
    ///
    /// # Errors
    /// [`Impossible`]; the leaf changed nothing then, and the fold can go on.
    pub fn push(&mut self, leaf: &Leaf) -> Result<(), Impossible> {
        let index = self.size();
        let result = self.apply(leaf);
        if result.is_err() {
            self.skip();
        }
        result.map_err(|problem| Impossible {
            index,
            problem: problem.to_string(),
        })
    }

    /// Steps over a leaf that cannot be read.
    pub fn skip(&mut self) {
        self.signatures.push(0);
        self.minutes.push(0);
    }

    fn apply(&mut self, leaf: &Leaf) -> Result<(), Problem> {
        let number = self.number(&leaf.petition)?;
        let named = leaf
            .kind
            .of()
            .map(|of| self.named(*of, leaf.minute, number));
        let named = named.transpose()?;
        let own = u32::try_from(self.signatures.len()).unwrap_or(u32::MAX);
        let owner = named.map_or(own, |(of, _)| of);
        if let Some(commitment) = leaf.kind.commitment()
            && let Some(before) = self.commitments.owner(commitment)
            // Who signs again after a withdrawal may do so with the form that was confirmed before.
            && !(before == owner && matches!(leaf.kind, Kind::Renewed { .. }))
        {
            return Err(Problem::Repeated);
        }
        let place = usize::try_from(number).unwrap_or(usize::MAX);
        let petition = self.petitions.get_mut(place).ok_or(Problem::Petitions)?;
        let before = named.map(|(_, standing)| standing);
        let after = petition.take(before, leaf)?;
        if let Some(commitment) = leaf.kind.commitment() {
            self.commitments.insert(commitment, owner);
        }
        self.skip();
        if let Some(after) = after {
            let place = usize::try_from(owner).unwrap_or(usize::MAX);
            if let Some(signature) = self.signatures.get_mut(place) {
                *signature = number << 8 | u32::from(after.pack());
            }
            if let Some(minute) = self.minutes.get_mut(place) {
                *minute = leaf.minute;
            }
        }
        Ok(())
    }

    /// The signature that a leaf of this minute and petition names, and where it stands.
    fn named(&self, of: u64, minute: u32, number: u32) -> Result<(u32, Standing), Problem> {
        let place = usize::try_from(of).unwrap_or(usize::MAX);
        let packed = self.signatures.get(place).copied().unwrap_or_default();
        let [.., byte] = packed.to_be_bytes();
        let standing = Standing::unpack(byte).ok_or(Problem::Unconfirmed)?;
        if packed >> 8 != number {
            return Err(Problem::OtherPetition);
        }
        if self.minutes.get(place).is_some_and(|last| minute < *last) {
            return Err(Problem::Back);
        }
        let of = u32::try_from(of).map_err(|_| Problem::Unconfirmed)?;
        Ok((of, standing))
    }

    fn number(&mut self, petition: &Petition) -> Result<u32, Problem> {
        if self.numbers.len() < self.petitions.len() {
            // Read from storage, which has the list only.
            self.numbers = (0..)
                .zip(&self.petitions)
                .map(|(number, one)| (one.name.clone(), number))
                .collect();
        }
        if let Some(number) = self.numbers.get(petition.as_str()) {
            return Ok(*number);
        }
        let number = u32::try_from(self.petitions.len()).ok();
        let number = number.filter(|_| self.petitions.len() < MOST_PETITIONS);
        let number = number.ok_or(Problem::Petitions)?;
        self.petitions.push(Followed {
            name: petition.as_str().to_owned(),
            ..Followed::default()
        });
        self.numbers.insert(petition.as_str().to_owned(), number);
        Ok(number)
    }
}

impl Followed {
    fn take(&mut self, before: Option<Standing>, leaf: &Leaf) -> Result<Option<Standing>, Problem> {
        match &leaf.kind {
            Kind::Confirmed { text_version, .. } | Kind::Renewed { text_version, .. }
                if self.explained.open.is_some() && !self.texts.contains(text_version) =>
            {
                return Err(Problem::UnknownText);
            }
            _ => {}
        }
        let confirmed = self.explained.confirmed;
        let after = self.explained.take(before, leaf.minute, &leaf.kind)?;
        if let Kind::TextRevised { version, .. } = &leaf.kind {
            self.texts.insert(*version);
        }
        let confirmed = (confirmed, self.explained.confirmed);
        self.rose += u64::from(confirmed.0 < confirmed.1);
        self.fell += u64::from(confirmed.0 > confirmed.1);
        Ok(after)
    }
}
