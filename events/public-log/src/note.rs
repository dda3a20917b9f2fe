//! [Signed notes](https://c2sp.org/signed-note): a text with signatures below it, and the keys that verify them.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};

use crate::hash::sha256;

/// A note has at most so many signatures.
const MOST_SIGNATURES: usize = 100;
/// What a signature line begins with.
const DASH: &str = "\u{2014} ";

/// What a key signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum KeyType {
    /// Notes: the keys of logs.
    Note,
    /// Checkpoints with the time at which they were seen: the keys of witnesses.
    Cosignature,
}

impl KeyType {
    fn byte(self) -> u8 {
        match self {
            Self::Note => 1,
            Self::Cosignature => 4,
        }
    }
}

/// The public key of a log or of a witness, with its name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct VerifierKey {
    name: String,
    kind: KeyType,
    public: [u8; 32],
}

/// A text is not a verifier key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "a verifier key must be NAME+ID+KEY, of type 1 (Ed25519) for a log or 4 (Ed25519 cosignature) for a witness, like \
     example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
)]
pub struct NotAKey;

impl VerifierKey {
    /// Reads a key as `<name>+<id>+<key>`.
    ///
    /// # Errors
    /// [`NotAKey`], also if the id is not that of the key.
    pub fn parse(text: &str) -> Result<Self, NotAKey> {
        let mut parts = text.splitn(3, '+');
        let (Some(name), Some(id), Some(key)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(NotAKey);
        };
        let bytes = STANDARD.decode(key).map_err(|_| NotAKey)?;
        let (kind, public) = match bytes.split_first() {
            Some((1, public)) => (KeyType::Note, public),
            Some((4, public)) => (KeyType::Cosignature, public),
            _ => return Err(NotAKey),
        };
        let public = public.try_into().map_err(|_| NotAKey)?;
        let key = Self::new(name, kind, public).ok_or(NotAKey)?;
        if key.to_string() == text && id.len() == 8 {
            Ok(key)
        } else {
            Err(NotAKey)
        }
    }

    fn new(name: &str, kind: KeyType, public: [u8; 32]) -> Option<Self> {
        is_name(name).then(|| Self {
            name: name.to_owned(),
            kind,
            public,
        })
    }

    /// The name of the log or of the witness.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it signs.
    #[must_use]
    pub fn kind(&self) -> KeyType {
        self.kind
    }

    /// The key without name and type.
    #[must_use]
    pub fn public(&self) -> &[u8; 32] {
        &self.public
    }

    /// The number that names it in signatures.
    #[must_use]
    pub fn id(&self) -> [u8; 4] {
        let [a, b, c, d, ..] = sha256(&[
            self.name.as_bytes(),
            b"\n",
            &[self.kind.byte()],
            &self.public,
        ]);
        [a, b, c, d]
    }

    pub(crate) fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        let key = UnparsedPublicKey::new(&ED25519, self.public);
        key.verify(message, signature).is_ok()
    }
}

impl fmt::Display for VerifierKey {
    /// The `vkey` of the specification.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let id = u32::from_be_bytes(self.id());
        let key = STANDARD.encode([&[self.kind.byte()], self.public.as_slice()].concat());
        write!(f, "{}+{id:08x}+{key}", self.name)
    }
}

/// Key names have no spaces and no plus, and are not empty.
fn is_name(name: &str) -> bool {
    let is_bad = |letter: char| letter.is_whitespace() || letter == '+' || letter.is_control();
    !name.is_empty() && !name.contains(is_bad)
}

/// A private key of a log or of a witness, with its name.
pub struct SigningKey {
    pair: Ed25519KeyPair,
    key: VerifierKey,
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({})", self.key)
    }
}

impl SigningKey {
    /// The key of that name from its 32 secret random bytes.
    ///
    /// # Errors
    /// [`NotAKey`] if the name is empty or contains a space or a plus.
    pub fn from_seed(name: &str, kind: KeyType, seed: &[u8; 32]) -> Result<Self, NotAKey> {
        let pair = Ed25519KeyPair::from_seed_unchecked(seed).map_err(|_| NotAKey)?;
        let public = pair.public_key().as_ref().try_into().map_err(|_| NotAKey)?;
        let key = VerifierKey::new(name, kind, public).ok_or(NotAKey)?;
        Ok(Self { pair, key })
    }

    /// What verifies its signatures.
    #[must_use]
    pub fn verifier(&self) -> &VerifierKey {
        &self.key
    }

    pub(crate) fn sign(&self, message: &[u8]) -> Vec<u8> {
        self.pair.sign(message).as_ref().to_vec()
    }
}

/// A signature below a note, which nobody has verified yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    name: String,
    id: [u8; 4],
    bytes: Vec<u8>,
}

impl Signature {
    pub(crate) fn new(key: &VerifierKey, bytes: Vec<u8>) -> Self {
        Self {
            name: key.name.clone(),
            id: key.id(),
            bytes,
        }
    }

    /// Reads a line without its end.
    fn parse(line: &str) -> Option<Self> {
        let (name, signature) = line.strip_prefix(DASH)?.split_once(' ')?;
        let bytes = STANDARD.decode(signature).ok()?;
        let (id, bytes) = bytes.split_first_chunk()?;
        is_name(name).then(|| Self {
            name: name.to_owned(),
            id: *id,
            bytes: bytes.to_vec(),
        })
    }

    /// Whether it says that it is of this key.
    #[must_use]
    pub fn is_of(&self, key: &VerifierKey) -> bool {
        self.name == key.name && self.id == key.id()
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

impl fmt::Display for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = STANDARD.encode([self.id.as_slice(), &self.bytes].concat());
        writeln!(f, "{DASH}{} {bytes}", self.name)
    }
}

/// A text with signatures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The text, with its last newline.
    pub text: String,
    /// The signatures, verified or not.
    pub signatures: Vec<Signature>,
}

/// A text is not a signed note.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "this is not a signed note (c2sp.org/signed-note): a text, an empty line, and 1 to 100 signature lines"
)]
pub struct NotANote;

impl Note {
    /// Reads a note. Nothing is verified yet.
    ///
    /// # Errors
    /// [`NotANote`].
    pub fn parse(note: &str) -> Result<Self, NotANote> {
        if note.contains(|letter: char| letter < ' ' && letter != '\n') {
            return Err(NotANote);
        }
        let (text, signatures) = note.rsplit_once("\n\n").ok_or(NotANote)?;
        let signatures = parse_signatures(signatures)?;
        Ok(Self {
            text: format!("{text}\n"),
            signatures,
        })
    }
}

/// Reads signature lines, as below a note or in a witness's answer.
///
/// # Errors
/// [`NotANote`] unless there are 1 to 100 of them and nothing else.
pub fn parse_signatures(lines: &str) -> Result<Vec<Signature>, NotANote> {
    let lines = lines.strip_suffix('\n').ok_or(NotANote)?.split('\n');
    let read: Option<Vec<_>> = lines
        .take(MOST_SIGNATURES + 1)
        .map(Signature::parse)
        .collect();
    let read = read.filter(|read| read.len() <= MOST_SIGNATURES);
    read.ok_or(NotANote)
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.text)?;
        self.signatures
            .iter()
            .try_for_each(|signature| signature.fmt(f))
    }
}
