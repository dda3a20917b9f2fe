//! A petition as a document to hand over: its text, how its number is counted, and the names that
//! chose to be shown, as a tagged PDF on A4.
//!
//! It knows no language and no log: every word is given to it. [`render`] is pure, and the same
//! document gives the same bytes.
#![forbid(unsafe_code)]
#![cfg_attr(
    test,
    allow(
        clippy::panic,
        clippy::unwrap_used,
        reason = "a panic is how a test fails"
    )
)]

mod draw;
mod flow;
mod fonts;
mod markdown;
mod pages;
mod shape;
#[cfg(test)]
mod tests;
mod text;

pub use fonts::{Fonts, NoFont};

/// What the document says. Every text is in its language, and plain unless told otherwise.
pub struct Delivery<'a> {
    /// BCP 47 tag, for readers of the file.
    pub language: &'a str,
    /// The petition's title.
    pub title: &'a str,
    /// May be empty.
    pub subtitle: &'a str,
    /// Markdown.
    pub body: &'a str,
    /// Above the list of where links lead.
    pub links_title: &'a str,
    /// The number of signatures, as people read it.
    pub count: &'a str,
    /// What it counts, like "signatures".
    pub count_word: &'a str,
    /// When that was so.
    pub as_of: &'a str,
    /// How the number is counted.
    pub counted: Counted<'a>,
    /// Who signed.
    pub names: Names<'a>,
    /// What stands at the foot of a page, from its number and that of all pages.
    pub page: &'a dyn Fn(u64, u64) -> String,
}

/// How the number is counted.
pub struct Counted<'a> {
    /// Its heading.
    pub title: &'a str,
    /// What it means to count.
    pub text: &'a str,
    /// Labels and numbers; the last is their sum.
    pub lines: &'a [(String, String)],
    /// What else there is to say.
    pub note: Option<&'a str>,
}

/// Who signed and chose to be shown.
pub struct Names<'a> {
    /// Its heading.
    pub title: &'a str,
    /// What the list is, and what it is not.
    pub note: &'a str,
    /// What is said when so many names have boxes for letters.
    pub boxes: &'a dyn Fn(u64) -> String,
    /// In the order of the list.
    pub entries: &'a [Entry],
}

/// One of them.
pub struct Entry {
    /// Given and family name.
    pub name: String,
    /// Occupation and country, or what else may be shown.
    pub about: String,
}

/// The document.
pub struct Rendered {
    /// PDF 1.7.
    pub pdf: Vec<u8>,
    /// How many pages.
    pub pages: usize,
    /// Names with letters that no font has: a box stands for each.
    pub boxed: u64,
}

/// Why there is no document.
#[derive(Debug, thiserror::Error)]
pub enum DeliveryError {
    /// The PDF cannot be written.
    #[error("the PDF cannot be written: {0}")]
    Pdf(String),
}

/// The document as PDF.
///
/// # Errors
/// [`DeliveryError`].
pub fn render(delivery: &Delivery<'_>, fonts: &Fonts<'_>) -> Result<Rendered, DeliveryError> {
    let entries = delivery.names.entries.iter();
    let boxed = entries.filter(|entry| !fonts.have(&entry.name)).count() as u64;
    let laid = pages::lay_out(delivery, fonts, boxed);
    let pages = laid.pages.len();
    let pdf = draw::draw(delivery, fonts, &laid)?;
    Ok(Rendered { pdf, pages, boxed })
}
