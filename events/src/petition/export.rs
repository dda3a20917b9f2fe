//! What an operator takes out of the system, as it stands in the log.

use serde::{Deserialize, Serialize};

/// The form of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Rows with a heading, for spreadsheets.
    Csv,
    /// One JSON object per line.
    Jsonl,
    /// A document for handing over.
    Pdf,
}

/// Whose personal data is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Contents {
    /// What the page shows as well: the names that chose to be shown.
    Public,
    /// What each signer agreed to: names that chose to be shown, addresses that chose news.
    Consented,
    /// Everything that each confirmed signer entered, whatever they chose.
    All,
}

/// An export: who took what, in which form, and why. It names no signer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Export {
    /// Who took it.
    pub operator: String,
    /// Why, in the operator's words.
    pub note: String,
    /// The form of the file.
    pub format: Format,
    /// Whose personal data is in it.
    pub contents: Contents,
    /// What is told of a signature, by the names of the columns.
    pub fields: Vec<String>,
    /// Signatures in it, with or without personal data.
    pub rows: u64,
    /// Those of them with a name.
    pub names: u64,
    /// Those of them with an email address.
    pub emails: u64,
    /// The id of the consent that the export is for; only those who gave it are in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent: Option<String>,
}
