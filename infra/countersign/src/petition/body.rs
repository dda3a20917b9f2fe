//! The Markdown below the fields of a text or an article: what is wrong with it, and what its author should look at.

use events::text::is_visible;
use views::petitions::Remark;
use views::petitions::pictures::pictures;
use views::petitions::text::plain;
use views::petitions::typed::typed;
use views::petitions::unsupported::unsupported;

use super::front_matter;
use super::pictures::Mention;
use super::problem::Problem;

/// The most remarks of one kind about a file. More are counted.
const MOST: usize = 20;

/// The body of one file.
pub(super) struct Body<'a> {
    file: &'a str,
    text: String,
    /// The lines of the file above it.
    above: usize,
}

impl<'a> Body<'a> {
    /// `None` if the fields above it cannot be read; what reads them says why.
    pub(super) fn of(file: &'a str, content: &str) -> Option<Self> {
        let (_, text) = front_matter::parse::<toml::Table>(file, content).ok()?;
        // The body is the end of the file, less blank lines.
        let content = content.replace("\r\n", "\n");
        let fields = content.trim_end().strip_suffix(&text).unwrap_or_default();
        let above = fields.matches('\n').count();
        Some(Self { file, text, above })
    }

    /// Everything in it that readers would not see, each with its line. A body without mistakes is rendered quickly.
    pub(super) fn mistakes(&self) -> Vec<Problem> {
        let remarks = self.placed(unsupported(&self.text));
        let problem = |what| Problem::new(self.file, "", what, "Remove or replace it.");
        let mut problems: Vec<_> = remarks.into_iter().map(problem).collect();
        if problems.is_empty() && !plain(&self.text).contains(is_visible) {
            problems.push(Problem::new(
                self.file,
                "",
                "there is no text below the fields",
                "Write the text below the second +++.",
            ));
        }
        problems
    }

    /// The pictures that it shows, each with its line.
    pub(super) fn pictures(&self) -> Vec<Mention> {
        let pictures = pictures(&self.text).into_iter();
        let mentions =
            pictures.map(|it| Mention::in_text(self.file, it.line + self.above, &it.file));
        mentions.collect()
    }

    /// What readers will see in another way than its author may think.
    pub(super) fn notes(&self) -> Vec<String> {
        let notes = self.placed(typed(&self.text)).into_iter();
        notes.map(|what| format!("{}: {what}", self.file)).collect()
    }

    /// The remarks with their lines in the file.
    fn placed(&self, remarks: Vec<Remark>) -> Vec<String> {
        let more = remarks.len().saturating_sub(MOST);
        let placed = remarks.into_iter().take(MOST);
        let mut placed: Vec<_> = placed
            .map(|remark| format!("line {}: {}", remark.line + self.above, remark.what))
            .collect();
        if more > 0 {
            placed.push(format!("{more} more places like these"));
        }
        placed
    }
}

/// What is said of a field of one line whose Markdown is shown as it is typed, because fields are plain text.
pub(super) fn note_on_field(file: &str, field: &str, text: &str) -> Option<String> {
    let is_numbered = text.trim_start().starts_with(|c: char| c.is_ascii_digit());
    let as_typed = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_markdown = !is_numbered && plain(text) != as_typed;
    let says = "is shown as it is typed, because fields are plain text";
    is_markdown.then(|| format!("{file}: {field}: {as_typed:?} {says}"))
}
