//! The name of a mailing in the table, in messages and in the tags of its mails.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use events::ids::Slug;

/// The longest name, as that of an article.
const LONGEST: usize = 100;

/// A mailing of a petition: the id of the article that it was planned with first.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MailingId {
    petition: Slug,
    name: String,
}

/// The text is not the name of a mailing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "a mailing is named by an article: up to {LONGEST} letters, digits, hyphens, dots and underscores"
)]
pub struct NotAMailing;

impl MailingId {
    /// The mailing of this name.
    ///
    /// # Errors
    /// [`NotAMailing`] if no article can have this id.
    pub fn new(petition: Slug, name: &str) -> Result<Self, NotAMailing> {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
        let is_name = (1..=LONGEST).contains(&name.len()) && name.bytes().all(is_plain);
        is_name
            .then(|| Self {
                petition,
                name: name.to_owned(),
            })
            .ok_or(NotAMailing)
    }

    /// The mailing that a mail service names in its report.
    ///
    /// # Errors
    /// [`NotAMailing`].
    pub fn from_tag(petition: Slug, tag: &str) -> Result<Self, NotAMailing> {
        let name = URL_SAFE_NO_PAD.decode(tag).map_err(|_| NotAMailing)?;
        Self::new(
            petition,
            std::str::from_utf8(&name).map_err(|_| NotAMailing)?,
        )
    }

    /// The name as a mail service's tag: SES takes no dots there.
    #[must_use]
    pub fn tag(&self) -> String {
        URL_SAFE_NO_PAD.encode(&self.name)
    }

    /// The petition.
    #[must_use]
    pub fn petition(&self) -> &Slug {
        &self.petition
    }

    /// The name within the petition.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The partition of its own items.
    pub(crate) fn partition(&self) -> String {
        format!("mailing/{self}")
    }

    /// The sort key of the items about its mails.
    pub(crate) fn sort_key(&self) -> String {
        format!("news/{}", self.name)
    }
}

impl fmt::Display for MailingId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.petition, self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_names_the_same_mailing_in_letters_that_ses_takes() {
        let petition = Slug::parse("clean-rivers").unwrap();
        for name in [
            "2024-10-04.court",
            "feed-0123456789abcdef01234567",
            &"x".repeat(100),
        ] {
            let mailing = MailingId::new(petition.clone(), name).unwrap();
            let tag = mailing.tag();
            let is_taken = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
            assert!(tag.len() <= 256 && tag.bytes().all(is_taken), "{tag}");
            assert_eq!(MailingId::from_tag(petition.clone(), &tag), Ok(mailing));
        }
        for wrong in ["", "a b", "../x", "a#b", "é", &"x".repeat(101)] {
            assert_eq!(MailingId::new(petition.clone(), wrong), Err(NotAMailing));
        }
        for wrong in ["", "=", "AA", "w6k"] {
            assert_eq!(
                MailingId::from_tag(petition.clone(), wrong),
                Err(NotAMailing)
            );
        }
    }
}
