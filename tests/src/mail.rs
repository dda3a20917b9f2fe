//! A mail as `/mailbox.json` shows it.

use serde::Deserialize;

use crate::Result;

/// A mail that was sent.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub struct Mail {
    /// The one address that it was sent to.
    pub to: String,
    /// What the list of an inbox shows.
    pub subject: String,
    /// The plain text.
    pub text: String,
    /// The same for those who read HTML.
    pub html: String,
    /// Every address in it that can be followed.
    pub links: Vec<String>,
}

impl Mail {
    /// The path of the link that leads to the button.
    ///
    /// # Errors
    /// When the mail has none.
    pub fn confirm_path(&self) -> Result<String> {
        self.path("/confirm/")
    }

    /// The path of the signer's own page.
    ///
    /// # Errors
    /// When the mail has none.
    pub fn own_page_path(&self) -> Result<String> {
        self.path("/signature/")
    }

    /// The path of the link that moves a signature to the reader's address.
    ///
    /// # Errors
    /// When the mail has none.
    pub fn address_path(&self) -> Result<String> {
        self.path("/address/")
    }

    /// The path of the link that ends news.
    ///
    /// # Errors
    /// When the mail has none.
    pub fn unsubscribe_path(&self) -> Result<String> {
        self.path("/unsubscribe/")
    }

    /// What the link that leads to the button proves itself by.
    ///
    /// # Errors
    /// When the mail has none.
    pub fn confirm_token(&self) -> Result<String> {
        Ok(token(&self.confirm_path()?))
    }

    /// The same of the signer's own page.
    ///
    /// # Errors
    /// When the mail has none.
    pub fn own_page_token(&self) -> Result<String> {
        Ok(token(&self.own_page_path()?))
    }

    /// The port changes when the system is started again; a path stays.
    fn path(&self, beginning: &str) -> Result<String> {
        self.links
            .iter()
            .find_map(|link| link.find(beginning).map(|at| link[at..].to_owned()))
            .ok_or_else(|| format!("no link to {beginning} in {:?}", self.subject).into())
    }
}

fn token(path: &str) -> String {
    let path = path.split('?').next().unwrap_or_default();
    path.rsplit('/').next().unwrap_or_default().to_owned()
}
