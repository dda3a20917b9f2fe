//! Rows as CSV without formulas, or as JSON lines.

use std::io::{self, Write};

use clap::ValueEnum;
use csv::{QuoteStyle, Terminator, Writer, WriterBuilder};
use events::petition::Format;
use events::text::{is_line_end, is_visible};
use serde_json::{Map, Value};
use unicode_normalization::UnicodeNormalization as _;

/// Formats with a row for each signature.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Rows {
    /// For spreadsheets and programs, in UTF-8.
    Csv,
    /// The same for Excel: it begins with a byte order mark, without which Excel shows é as Ã©.
    CsvExcel,
    /// One JSON object per line.
    Jsonl,
}

impl Rows {
    pub(crate) fn extension(self) -> &'static str {
        match self {
            Self::Csv | Self::CsvExcel => "csv",
            Self::Jsonl => "jsonl",
        }
    }
}

impl From<Rows> for Format {
    fn from(rows: Rows) -> Self {
        match rows {
            Rows::Csv | Rows::CsvExcel => Self::Csv,
            Rows::Jsonl => Self::Jsonl,
        }
    }
}

/// Characters that begin a formula (<https://owasp.org/www-community/attacks/CSV_Injection>), in the form to which
/// look-alikes normalise (NFKC): East Asian keyboards type them full-width.
const FORMULA: [char; 4] = ['=', '+', '-', '@'];

/// Characters after which a program that separates cells otherwise begins a new one, although the cell is quoted: a
/// spreadsheet in many countries separates by semicolons. The Greek question mark normalises to one.
fn begins_a_cell(c: char) -> bool {
    is_line_end(c) || c == '\t' || normal(c) == ';'
}

/// The character that it normalises to.
fn normal(c: char) -> char {
    std::iter::once(c).nfkc().next().unwrap_or(c)
}

/// The cell's text with an apostrophe before everything that a spreadsheet would take for a formula: at the beginning,
/// and after whatever separates cells in some program.
#[must_use]
pub(crate) fn safe(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 1);
    let mut begins = true;
    // Programs trim cells before they read them, so what stands before the sign is kept for later.
    let mut before = String::new();
    for c in text.chars() {
        if begins_a_cell(c) {
            safe.push_str(&before);
            before.clear();
            safe.push(c);
            begins = true;
        } else if begins && (!is_visible(c) || c == '"') {
            before.push(c);
        } else {
            if begins && FORMULA.contains(&normal(c)) {
                safe.push('\'');
            }
            begins = false;
            safe.push_str(&before);
            before.clear();
            safe.push(c);
        }
    }
    safe.push_str(&before);
    safe
}

/// Where rows go.
pub(crate) enum Sheet<W: Write> {
    Csv(Box<Writer<W>>),
    Jsonl(W, Vec<String>),
}

impl<W: Write> Sheet<W> {
    /// Writes the heading, which JSON lines do not have.
    pub(crate) fn begin(rows: Rows, columns: Vec<String>, mut out: W) -> io::Result<Self> {
        match rows {
            Rows::Csv | Rows::CsvExcel => {
                if matches!(rows, Rows::CsvExcel) {
                    out.write_all("\u{feff}".as_bytes())?;
                }
                let mut writer = WriterBuilder::new()
                    .quote_style(QuoteStyle::Always)
                    .terminator(Terminator::CRLF)
                    .from_writer(out);
                writer.write_record(columns)?;
                Ok(Self::Csv(Box::new(writer)))
            }
            Rows::Jsonl => Ok(Self::Jsonl(out, columns)),
        }
    }

    /// One row, with a cell for each column.
    pub(crate) fn row(&mut self, cells: Vec<Value>) -> io::Result<()> {
        match self {
            Self::Csv(writer) => Ok(writer.write_record(cells.iter().map(cell))?),
            Self::Jsonl(out, columns) => {
                let names = columns.iter().cloned();
                let object: Map<_, _> = names.zip(cells).collect();
                serde_json::to_writer(&mut *out, &object)?;
                out.write_all(b"\n")
            }
        }
    }

    /// Flushes the rows, and returns the writer.
    pub(crate) fn end(self) -> io::Result<W> {
        let mut out = match self {
            Self::Csv(writer) => (*writer)
                .into_inner()
                .map_err(|error| io::Error::from(error.error().kind()))?,
            Self::Jsonl(out, _) => out,
        };
        out.flush()?;
        Ok(out)
    }
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => safe(text),
        other => other.to_string(),
    }
}
