//! A leaf as bytes, and back.

use super::{FORMAT, Kind, Leaf, Petition, Reason};
use crate::commitment::Commitment;
use crate::hash::Hash;

/// Why bytes are not a leaf.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotALeaf {
    /// A newer release wrote it, or nobody did.
    #[error("the format {0} is not known: check the log with the newest release")]
    Format(u8),
    /// The same of its kind.
    #[error("the kind {0} is not known: check the log with the newest release")]
    Kind(u8),
    /// There is no such reason.
    #[error("the reason {0} is not known: check the log with the newest release")]
    Reason(u8),
    /// It ends too early.
    #[error("it ends too early")]
    Short,
    /// Something follows.
    #[error("it has {0} bytes too many")]
    Long(usize),
    /// The name of the petition is not one.
    #[error(
        "the petition's name must have 3 to 64 characters, a-z, 0-9 and single hyphens between them"
    )]
    Petition,
}

/// Reads parts of fixed length, one after the other.
#[derive(Clone, Copy, Debug)]
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    /// A reader of all `bytes`.
    #[must_use]
    fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    fn take<const N: usize>(&mut self) -> Result<[u8; N], NotALeaf> {
        let (taken, rest) = self.0.split_first_chunk().ok_or(NotALeaf::Short)?;
        self.0 = rest;
        Ok(*taken)
    }

    fn byte(&mut self) -> Result<u8, NotALeaf> {
        self.take::<1>().map(u8::from_be_bytes)
    }

    fn number(&mut self) -> Result<u64, NotALeaf> {
        self.take().map(u64::from_be_bytes)
    }

    fn commitment(&mut self) -> Result<Commitment, NotALeaf> {
        self.take().map(Commitment::from_bytes)
    }

    fn petition(&mut self) -> Result<Petition, NotALeaf> {
        let length = usize::from(self.byte()?);
        let (name, rest) = self.0.split_at_checked(length).ok_or(NotALeaf::Short)?;
        self.0 = rest;
        let name = str::from_utf8(name).map_err(|_| NotALeaf::Petition)?;
        Petition::parse(name).ok_or(NotALeaf::Petition)
    }

    fn kind(&mut self, code: u8) -> Result<Kind, NotALeaf> {
        Ok(match code {
            1 => Kind::Opened,
            2 => Kind::Closed,
            3 => Kind::TextRevised {
                version: self.number()?,
                digest: self.take().map(Hash::from_bytes)?,
            },
            4 => Kind::NamesAbove {
                confirmed: self.number()?,
            },
            16 => Kind::Confirmed {
                text_version: self.number()?,
                commitment: self.commitment()?,
            },
            17 => Kind::Withdrawn { of: self.number()? },
            18 => Kind::Disowned { of: self.number()? },
            19 => Kind::Invalidated {
                of: self.number()?,
                reason: self.reason()?,
            },
            20 => Kind::Reinstated { of: self.number()? },
            21 => Kind::Erased { of: self.number()? },
            22 => Kind::Moved {
                of: self.number()?,
                commitment: self.commitment()?,
            },
            23 => Kind::Renewed {
                of: self.number()?,
                text_version: self.number()?,
                commitment: self.commitment()?,
            },
            other => return Err(NotALeaf::Kind(other)),
        })
    }

    fn reason(&mut self) -> Result<Reason, NotALeaf> {
        let code = self.byte()?;
        Reason::of_code(code).ok_or(NotALeaf::Reason(code))
    }
}

impl Kind {
    /// The byte that names it.
    #[must_use]
    pub fn code(&self) -> u8 {
        match self {
            Self::Opened => 1,
            Self::Closed => 2,
            Self::TextRevised { .. } => 3,
            Self::NamesAbove { .. } => 4,
            Self::Confirmed { .. } => 16,
            Self::Withdrawn { .. } => 17,
            Self::Disowned { .. } => 18,
            Self::Invalidated { .. } => 19,
            Self::Reinstated { .. } => 20,
            Self::Erased { .. } => 21,
            Self::Moved { .. } => 22,
            Self::Renewed { .. } => 23,
        }
    }
}

impl Leaf {
    /// Its only encoding.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let name = self.petition.as_str().as_bytes();
        let mut bytes = vec![FORMAT, self.kind.code()];
        bytes.extend(self.minute.to_be_bytes());
        // A petition's name has at most 64 bytes.
        bytes.extend(name.len().to_be_bytes().last());
        bytes.extend(name);
        if let Some(of) = self.kind.of() {
            bytes.extend(of.to_be_bytes());
        }
        match &self.kind {
            Kind::TextRevised { version, digest } => {
                bytes.extend(version.to_be_bytes());
                bytes.extend(digest.bytes());
            }
            Kind::NamesAbove { confirmed } => bytes.extend(confirmed.to_be_bytes()),
            Kind::Confirmed {
                text_version,
                commitment,
            }
            | Kind::Renewed {
                text_version,
                commitment,
                ..
            } => {
                bytes.extend(text_version.to_be_bytes());
                bytes.extend(commitment.bytes());
            }
            Kind::Moved { commitment, .. } => bytes.extend(commitment.bytes()),
            Kind::Invalidated { reason, .. } => bytes.push(reason.code()),
            Kind::Opened
            | Kind::Closed
            | Kind::Withdrawn { .. }
            | Kind::Disowned { .. }
            | Kind::Reinstated { .. }
            | Kind::Erased { .. } => {}
        }
        bytes
    }

    /// Reads a leaf, and accepts nothing but what [`Self::encode`] writes.
    ///
    /// # Errors
    /// [`NotALeaf`].
    pub fn parse(bytes: &[u8]) -> Result<Self, NotALeaf> {
        let mut reader = Reader::new(bytes);
        match reader.byte()? {
            FORMAT => {}
            other => return Err(NotALeaf::Format(other)),
        }
        let code = reader.byte()?;
        let leaf = Self {
            minute: reader.take().map(u32::from_be_bytes)?,
            petition: reader.petition()?,
            kind: reader.kind(code)?,
        };
        match reader.0.len() {
            0 => Ok(leaf),
            more => Err(NotALeaf::Long(more)),
        }
    }
}
