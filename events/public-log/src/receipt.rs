//! Receipts: a [tlog-proof](https://c2sp.org/tlog-proof) that a leaf is in the log, with what its owner needs to verify it
//! without a network.
//!
//! The extra data are the leaf, and for a signature its id and the opening of its commitment. They prove nothing alone:
//! [`Receipt::verify`] checks each of them against the checkpoint.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::checkpoint::{Checkpoint, Cosigned};
use crate::commitment::Opening;
use crate::hash::{Hash, leaf_hash};
use crate::leaf::{Kind, Leaf, NotALeaf};
use crate::note::{NotANote, Note};
use crate::policy::{Policy, Unmet};
use crate::proof::is_included;

const FIRST_LINE: &str = "c2sp.org/tlog-proof@v1";
/// A tree of 2^63 leaves needs no more.
const LONGEST_PROOF: usize = 63;

/// A receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The leaf.
    pub leaf: Leaf,
    /// The id of the signature, `petition/tag`, and what opens the commitment in the leaf.
    pub signature: Option<(String, Opening)>,
    /// The index of the leaf.
    pub index: u64,
    /// From the leaf's sibling up.
    pub proof: Vec<Hash>,
    /// The checkpoint, with its signatures.
    pub checkpoint: Note,
}

/// Why a receipt is not valid.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReceiptError {
    /// It is not a receipt.
    #[error("this is not a receipt (c2sp.org/tlog-proof): {0}")]
    Form(&'static str),
    /// It ends in no note.
    #[error(transparent)]
    Note(#[from] NotANote),
    /// Its leaf cannot be read.
    #[error("the receipt's leaf cannot be read: {0}")]
    Leaf(#[from] NotALeaf),
    /// Its checkpoint is not valid.
    #[error(transparent)]
    Checkpoint(#[from] Unmet),
    /// The proof does not lead to the checkpoint.
    #[error("the checkpoint does not contain the leaf at index {0}")]
    NotIncluded(u64),
    /// The id is not what the leaf commits to.
    #[error("the leaf at index {0} is not of this signature")]
    OtherSignature(u64),
}

impl Receipt {
    /// Reads a receipt. Nothing is verified yet.
    ///
    /// # Errors
    /// [`ReceiptError::Form`], [`ReceiptError::Note`] and [`ReceiptError::Leaf`].
    pub fn parse(text: &str) -> Result<Self, ReceiptError> {
        let form = ReceiptError::Form;
        let (head, checkpoint) = text
            .split_once("\n\n")
            .ok_or(form("it has no empty line"))?;
        let mut lines = head.split('\n');
        if lines.next() != Some(FIRST_LINE) {
            return Err(form("its first line must be c2sp.org/tlog-proof@v1"));
        }
        let extra = lines.next().and_then(|line| line.strip_prefix("extra "));
        let extra = extra.and_then(|extra| STANDARD.decode(extra).ok());
        let extra = extra.ok_or(form("its second line must be extra, with the leaf"))?;
        let (leaf, signature) = read_extra(&extra)?;
        let index = lines.next().and_then(|line| line.strip_prefix("index "));
        let index = index.and_then(|index| {
            index
                .parse()
                .ok()
                .filter(|read: &u64| read.to_string() == index)
        });
        let proof: Result<Vec<_>, _> = lines.take(LONGEST_PROOF + 1).map(Hash::parse).collect();
        let proof = proof.ok().filter(|proof| proof.len() <= LONGEST_PROOF);
        Ok(Self {
            leaf,
            signature,
            index: index.ok_or(form("its third line must be index, with a number"))?,
            proof: proof.ok_or(form("each line of its proof must be a hash in base64"))?,
            checkpoint: Note::parse(checkpoint)?,
        })
    }

    /// Verifies everything, and returns the checkpoint and the witnesses that have cosigned it.
    ///
    /// # Errors
    /// [`ReceiptError`].
    pub fn verify(&self, policy: &Policy) -> Result<(Checkpoint, Vec<Cosigned>), ReceiptError> {
        let (checkpoint, cosigned) = policy.verify(&self.checkpoint)?;
        let leaf = leaf_hash(&self.leaf.encode());
        let (size, root) = (checkpoint.size, checkpoint.root);
        if !is_included(&self.proof, self.index, leaf, size, root) {
            return Err(ReceiptError::NotIncluded(self.index));
        }
        match (&self.signature, &self.leaf.kind) {
            (None, _) => {}
            (
                Some((id, opening)),
                Kind::Confirmed { commitment, .. }
                | Kind::Renewed { commitment, .. }
                | Kind::Moved { commitment, .. },
            ) if opening.commit(id) == *commitment => {}
            _ => return Err(ReceiptError::OtherSignature(self.index)),
        }
        Ok((checkpoint, cosigned))
    }
}

/// The leaf after its length in two bytes; the opening and the id, or nothing.
fn read_extra(extra: &[u8]) -> Result<(Leaf, Option<(String, Opening)>), ReceiptError> {
    let form = || {
        ReceiptError::Form("its extra data must be the leaf, and the opening and id of a signature")
    };
    let (length, rest) = extra.split_first_chunk().ok_or_else(form)?;
    let length = usize::from(u16::from_be_bytes(*length));
    let (leaf, rest) = rest.split_at_checked(length).ok_or_else(form)?;
    let leaf = Leaf::parse(leaf)?;
    if rest.is_empty() {
        return Ok((leaf, None));
    }
    let (opening, id) = rest.split_first_chunk().ok_or_else(form)?;
    let id = str::from_utf8(id).map_err(|_| form())?;
    let is_plain = !id.is_empty() && !id.contains(char::is_control);
    let id = is_plain.then(|| id.to_owned()).ok_or_else(form)?;
    Ok((leaf, Some((id, Opening::from_bytes(*opening)))))
}

impl fmt::Display for Receipt {
    /// The text of the receipt, for a file that ends in `.tlog-proof`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut extra = crate::tiles::Bundle::encode(&[self.leaf.encode()]);
        if let Some((id, opening)) = &self.signature {
            extra.extend(opening.bytes());
            extra.extend(id.as_bytes());
        }
        writeln!(f, "{FIRST_LINE}\nextra {}", STANDARD.encode(extra))?;
        writeln!(f, "index {}", self.index)?;
        self.proof
            .iter()
            .try_for_each(|hash| writeln!(f, "{hash}"))?;
        write!(f, "\n{}", self.checkpoint)
    }
}
