//! A petition as a document to hand over: its text, how its signatures are counted, and the names of the signers who
//! chose to be shown, as a tagged PDF on A4. And as a [`Poster`] on one page.
//!
//! The caller supplies every word. [`render`] and [`poster`] are pure: the same document gives the same bytes.
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
mod lines;
mod markdown;
mod names;
mod pages;
mod poster;
mod shape;
mod tags;
#[cfg(test)]
mod tests;
mod text;

pub use fonts::{Fonts, NoFont};
pub use poster::{Code, Photo, Poster, Sheet, poster};

/// The document's texts, in its language. Plain text unless a field says otherwise.
pub struct Document<'a> {
    /// A BCP 47 tag, stored in the file for screen readers.
    pub language: &'a str,
    /// The petition's title.
    pub title: &'a str,
    /// May be empty.
    pub subtitle: &'a str,
    /// Lines under the title, like who asks whom.
    pub facts: &'a [String],
    /// Markdown.
    pub body: &'a str,
    /// The heading of the list of link targets.
    pub links_title: &'a str,
    /// The number of signatures, formatted.
    pub count: &'a str,
    /// What it counts, like "signatures".
    pub count_word: &'a str,
    /// The moment of the count, formatted.
    pub as_of: &'a str,
    /// How the signatures are counted.
    pub counted: Counted<'a>,
    /// Organisations that endorse, before the signers; none if there are none.
    pub organisations: Option<Names<'a>>,
    /// The signers who chose to be shown.
    pub names: Names<'a>,
    /// The footer of a page, from its number and the number of pages.
    pub page: &'a dyn Fn(u64, u64) -> String,
}

/// The section that explains the count.
pub struct Counted<'a> {
    /// Its heading.
    pub title: &'a str,
    /// The explanation.
    pub text: &'a str,
    /// Labels and numbers; the last is their sum.
    pub lines: &'a [(String, String)],
    /// A note below the table.
    pub note: Option<&'a str>,
}

/// The signers who chose to be shown.
pub struct Names<'a> {
    /// Its heading.
    pub title: &'a str,
    /// What the list contains and omits.
    pub note: &'a str,
    /// The note when this many names have boxes instead of letters.
    pub boxes: &'a dyn Fn(u64) -> String,
    /// In the order of the list.
    pub entries: &'a [Entry],
}

/// One signer.
pub struct Entry {
    /// Given and family name.
    pub name: String,
    /// Details after the name, like occupation and country.
    pub about: String,
}

/// A rendered document.
pub struct Rendered {
    /// PDF 1.7.
    pub pdf: Vec<u8>,
    /// The number of pages.
    pub pages: usize,
    /// The number of names, of organisations too, with letters that no font has. Each such letter is a box.
    pub boxed: u64,
    /// The number of letters outside the list of names that no font has: in title, text, headings and tables.
    pub boxed_letters: u64,
}

/// Why the document could not be rendered.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// The picture of a poster is not a JPEG that can be read.
    #[error("the picture: {0}")]
    Picture(String),
    /// A font of this crate is damaged.
    #[error("a font of the crate cannot be read")]
    Font,
    /// The PDF cannot be written.
    #[error("the PDF cannot be written: {0}")]
    Pdf(String),
}

/// Renders the document as PDF.
///
/// # Errors
/// If the PDF library refuses the document, which only a fault in this crate or a damaged font can cause.
pub fn render(document: &Document<'_>, fonts: &Fonts<'_>) -> Result<Rendered, PdfError> {
    let boxed_in = |names: &Names<'_>| {
        let entries = names.entries.iter();
        entries.filter(|entry| !fonts.have(&entry.name)).count() as u64
    };
    let organisations = document.organisations.as_ref().map_or(0, boxed_in);
    let boxed = [organisations, boxed_in(&document.names)];
    let laid = pages::lay_out(document, fonts, boxed);
    let boxed = boxed.iter().sum();
    let boxed_letters = letters_outside_names(document, fonts);
    let pages = laid.pages.len();
    let pdf = draw::draw(document, fonts, &laid)?;
    Ok(Rendered {
        pdf,
        pages,
        boxed,
        boxed_letters,
    })
}

/// Counts the letters that no font has, wherever they are but in the list of names.
fn letters_outside_names(document: &Document<'_>, fonts: &Fonts<'_>) -> u64 {
    let (blocks, links) = markdown::blocks(document.body);
    let body = blocks.iter().flat_map(|block| &block.spans);
    let body = body
        .map(|span| span.text.as_str())
        .chain(links.iter().map(|link| &**link));
    let lines = document.counted.lines.iter();
    let lines = lines.flat_map(|(label, number)| [label.as_str(), number.as_str()]);
    [
        document.title,
        document.subtitle,
        document.links_title,
        document.count,
        document.count_word,
        document.as_of,
        document.counted.title,
        document.counted.text,
        document.counted.note.unwrap_or_default(),
        document.names.title,
        document.names.note,
    ]
    .into_iter()
    .chain(document.facts.iter().map(String::as_str))
    .chain(
        document
            .organisations
            .iter()
            .flat_map(|names| [names.title, names.note]),
    )
    .chain(body)
    .chain(lines)
    .map(|text| fonts.lacks(text))
    .sum()
}
