//! Mistakes in a petition folder: where, what, and how to correct them.

use std::fmt;

/// One mistake in one field of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) file: String,
    /// Empty when the file as a whole is wrong.
    pub(crate) field: &'static str,
    pub(crate) what: String,
    pub(crate) remedy: &'static str,
}

impl Problem {
    pub(crate) fn new(
        file: &str,
        field: &'static str,
        what: impl fmt::Display,
        remedy: &'static str,
    ) -> Self {
        Self {
            file: file.to_owned(),
            field,
            what: what.to_string(),
            remedy,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.file)?;
        if !self.field.is_empty() {
            write!(f, "{}: ", self.field)?;
        }
        write!(f, "{}. {}", self.what.trim_end(), self.remedy)
    }
}

/// So many characters of what is written are shown in a message.
const SHOWN: usize = 60;

/// What is written in the folder, as a message shows it: between quotation marks, and only its beginning if it is long.
pub(crate) fn quoted(written: &str) -> String {
    match written.char_indices().nth(SHOWN) {
        None => format!("{written:?}"),
        Some((end, _)) => format!("{:?}…", written.get(..end).unwrap_or_default()),
    }
}

/// All mistakes in a folder, so that they can be corrected in one go.
#[derive(Debug, thiserror::Error)]
pub(crate) struct Problems(pub(crate) Vec<Problem>);

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the petition folder has mistakes, so nothing was changed")?;
        for problem in &self.0 {
            write!(f, "\n  {problem}")?;
        }
        Ok(())
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        Self(vec![problem])
    }
}
