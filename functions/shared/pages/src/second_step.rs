//! The page after a press that a machine may have made: it asks for the address that the email went to.

use askama::Template;
use languages::{Language, Written};

use crate::fields::Field;
use crate::notice::Link;

/// Asks for the address, and sends the pressed form again with it. It holds personal data, so it has no `Debug`.
#[derive(Template)]
#[template(path = "second_step.html", whitespace = "minimize")]
pub struct SecondStepPage<'a> {
    /// The visitor's language.
    pub language: Language,
    /// The petition of the link.
    pub petition_title: Written<'a>,
    /// The petition's name in addresses.
    pub slug: &'a str,
    /// The address that the button posts to: that of the pressed button.
    pub action: &'a str,
    /// The name of the field.
    pub name: &'a str,
    /// As typed.
    pub email: &'a str,
    /// The message about a mistake in the address.
    pub error: Option<&'a str>,
    /// The fields of the form that was pressed.
    pub others: &'a [(String, String)],
    /// Where to go instead.
    pub back: &'a Link,
}

impl SecondStepPage<'_> {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }
}
