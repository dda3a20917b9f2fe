//! Rows as CSV without formulas, or as JSON lines.

use std::io::{self, Write};

use clap::ValueEnum;
use csv::{QuoteStyle, Terminator, Writer, WriterBuilder};
use events::petition::Format;
use serde_json::{Map, Value};

/// Formats with a row for each signature.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Rows {
    /// For spreadsheets.
    Csv,
    /// One JSON object per line.
    Jsonl,
}

impl Rows {
    pub(crate) fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Jsonl => "jsonl",
        }
    }
}

impl From<Rows> for Format {
    fn from(rows: Rows) -> Self {
        match rows {
            Rows::Csv => Self::Csv,
            Rows::Jsonl => Self::Jsonl,
        }
    }
}

/// Characters that begin a formula, by OWASP (<https://owasp.org/www-community/attacks/CSV_Injection>), with the
/// full-width forms that East Asian keyboards type.
const FORMULA: [char; 11] = [
    '=', '+', '-', '@', '\t', '\r', '\n', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}',
];

/// The cell's text with a leading apostrophe if a spreadsheet would take it for a formula.
#[must_use]
pub(crate) fn safe(text: &str) -> String {
    // Some programs trim cells before they read them.
    let first = text.trim_start_matches(' ').chars().next();
    if text.starts_with(FORMULA) || first.is_some_and(|first| FORMULA.contains(&first)) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// Where rows go.
pub(crate) enum Sheet<W: Write> {
    Csv(Box<Writer<W>>),
    Jsonl(W, Vec<&'static str>),
}

impl<W: Write> Sheet<W> {
    /// Writes the heading, which JSON lines do not have.
    pub(crate) fn begin(rows: Rows, columns: Vec<&'static str>, out: W) -> io::Result<Self> {
        match rows {
            Rows::Csv => {
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
                let names = columns.iter().map(|name| (*name).to_owned());
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
