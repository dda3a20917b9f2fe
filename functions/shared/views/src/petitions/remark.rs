//! What there is to say about a place in somebody's Markdown.

/// Something in a text, for the person who wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The line of the Markdown, from 1.
    pub line: usize,
    /// What it is, as the beginning of a sentence.
    pub what: String,
}

/// The remarks about one text, each with the line of its place.
pub(super) struct Remarks {
    line_ends: Vec<usize>,
    found: Vec<Remark>,
}

impl Remarks {
    pub(super) fn about(markdown: &str) -> Self {
        Self {
            line_ends: markdown.match_indices('\n').map(|(at, _)| at).collect(),
            found: Vec::new(),
        }
    }

    /// Adds a remark about the byte `at` of the text.
    pub(super) fn add(&mut self, at: usize, what: impl Into<String>) {
        let line = self.line_ends.partition_point(|end| *end < at) + 1;
        let what = what.into();
        self.found.push(Remark { line, what });
    }

    /// All of them in the order of their lines, each once.
    pub(super) fn in_order(mut self) -> Vec<Remark> {
        self.found.sort_by_key(|remark| remark.line);
        self.found.dedup();
        self.found
    }
}
