//! What `countersign export` is told.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use events::ids::Slug;
use events::petition::{Contents, Format};

use crate::cli::{By, Place};

#[derive(Debug, Subcommand)]
pub(crate) enum ExportCommand {
    /// Write the confirmed signatures into a file, as far as each signer agreed to it.
    #[command(after_help = CONSENT)]
    Signatures(ExportSignatures),
    /// Write the petition as a PDF to hand over: its text, how its number is counted, the names
    /// that chose to be shown.
    #[command(after_help = DELIVERY)]
    Delivery(ExportDelivery),
    /// Show every export that was made of a petition: when, who, what and why.
    List {
        /// The petition's name in addresses.
        #[arg(long, value_name = "SLUG", value_parser = |text: &str| Slug::parse(text))]
        petition: Slug,
        #[command(flatten)]
        place: Place,
    },
}

const CONSENT: &str = "\
What is in the file:
  Each confirmed signature is one row, in no order. Nothing else is: who has not confirmed, has
  withdrawn or was set aside, erased or purged is in no export.
  Columns: confirmed_on (day, UTC), country, given_name, family_name, occupation, email.
  Name and occupation are there only if the signer chose to show them; the address only if the
  signer chose news and mails still go there. Of all others there is day and country alone.

  With --all: confirmed_at, submitted_at (UTC), country, language, text_version, show_name, news,
  given_name, family_name, email, city, occupation, comment of each confirmed signature, whatever
  the signer chose. It is for who must have it by law. What was erased by age stays empty.

CSV is UTF-8 (say so when a spreadsheet asks), every cell in quotes. A cell that begins with one of
= + - @, a tab or a line break would be a formula to a spreadsheet, so it gets a leading apostrophe
(owasp.org/www-community/attacks/CSV_Injection). JSON lines have every text as it was entered.

The export is recorded in the petition's log before the file is written. Keep the file as you would
keep a list of members: erasing a signer cannot reach it.
";

const DELIVERY: &str = "\
The document says what the petition's page says at that moment: title, subtitle and text in one
language, the explained count with date and time zone, and the names that chose to be shown with
occupation and country, in the order in which they confirmed. No address and no city is in it.

Its fonts have Latin, Greek, Cyrillic, Arabic and Hebrew letters. For a letter of another script
there is a box, and document and command say how many names have one; who copies the name from the
document gets the letters all the same. --font adds a font that has them, like Noto Sans CJK.

The export is recorded in the petition's log before the file is written.
";

/// `countersign export delivery`
#[derive(Args, Debug)]
pub(crate) struct ExportDelivery {
    /// The petition's name in addresses.
    #[arg(long, value_name = "SLUG", value_parser = |text: &str| Slug::parse(text))]
    pub(crate) petition: Slug,
    /// The language of the document: one that the petition has a text in, like es.
    #[arg(long, value_name = "LANGUAGE")]
    pub(crate) lang: String,
    /// A font file for letters that the built-in fonts lack. Can be given several times.
    #[arg(long = "font", value_name = "FILE")]
    pub(crate) fonts: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) file: File,
    #[command(flatten)]
    pub(crate) by: By,
    /// Only show how many pages and names it would have.
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[command(flatten)]
    pub(crate) place: Place,
}

/// `countersign export signatures`
#[derive(Args, Debug)]
pub(crate) struct ExportSignatures {
    /// The petition's name in addresses.
    #[arg(long, value_name = "SLUG", value_parser = |text: &str| Slug::parse(text))]
    pub(crate) petition: Slug,
    /// The form of the file.
    #[arg(long, value_enum)]
    pub(crate) format: Rows,
    /// Everything of every confirmed signer, whatever they chose. The log says so.
    #[arg(long)]
    pub(crate) all: bool,
    #[command(flatten)]
    pub(crate) file: File,
    #[command(flatten)]
    pub(crate) by: By,
    /// Only show how many rows and which columns it would have.
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[command(flatten)]
    pub(crate) place: Place,
}

impl ExportSignatures {
    pub(crate) fn contents(&self) -> Contents {
        if self.all {
            Contents::All
        } else {
            Contents::Consented
        }
    }
}

/// Forms that have a row for each signature.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Rows {
    /// For spreadsheets.
    Csv,
    /// One JSON object per line.
    Jsonl,
}

impl From<Rows> for Format {
    fn from(rows: Rows) -> Self {
        match rows {
            Rows::Csv => Self::Csv,
            Rows::Jsonl => Self::Jsonl,
        }
    }
}

/// Where it goes.
#[derive(Args, Debug)]
pub(crate) struct File {
    /// The file to write, or - for standard output [default: SLUG-signatures.FORMAT or
    /// SLUG-LANGUAGE.pdf]. Only you can read it, and it is there whole or not at all.
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// Replace the file if it exists.
    #[arg(long)]
    pub(crate) force: bool,
}
