//! The ID of a thing to decide on, as lists show it and commands take it.

use std::fmt;
use std::marker::PhantomData;

use events::ids::{SignatureId, Slug, Tag};
use events::signature::Signature;

use super::Matter;
use crate::arguments::pasted;

/// `VERSION:TAG`. The version comes first because a tag can begin with a hyphen, like an option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Id<M> {
    /// The version of the event with the details.
    pub(crate) details_version: u64,
    pub(crate) tag: Tag,
    of: PhantomData<M>,
}

impl<M: Matter> Id<M> {
    /// That of a signature with the details that stand; `None` if there are none.
    pub(crate) fn of((id, signature): &(SignatureId, Signature)) -> Option<Self> {
        Some(Self {
            details_version: signature.details_version()?,
            tag: id.tag,
            of: PhantomData,
        })
    }

    /// Reads what a list shows first.
    ///
    /// # Errors
    /// If it is anything else.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let text = pasted(text);
        let read = || {
            let (version, tag) = text.trim().split_once(':')?;
            Some(Self {
                details_version: version.parse().ok()?,
                tag: Tag::parse(tag).ok()?,
                of: PhantomData,
            })
        };
        read().ok_or_else(|| {
            format!(
                "must be what `{}` shows first, like 2:AbCdEfGhIjKlMnOpQrStUv",
                M::WORDS.list
            )
        })
    }

    /// The signature of the petition.
    pub(super) fn signature(&self, petition: &Slug) -> SignatureId {
        SignatureId {
            petition: petition.clone(),
            tag: self.tag,
        }
    }
}

impl<M> fmt::Display for Id<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.details_version, self.tag)
    }
}
