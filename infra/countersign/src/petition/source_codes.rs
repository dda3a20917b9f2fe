//! `sources` and `short`: the sources of visitors that a petition counts, and its short links.

use std::collections::BTreeSet;

use events::ids::Slug;
use events::petition::{Source, is_code};
use serde::Deserialize;
use views::Views;

use super::folder::Folder;
use super::problem::{Problem, Problems};
use crate::failure::Failure;

const FILE: &str = "petition.toml";
const PLAIN: &str = "Write 1 to 32 of a-z, 0-9 and hyphens, like flyer-may.";

/// A source as the folder writes it.
#[derive(Debug, Deserialize)]
#[serde(
    untagged,
    expecting = "a source is a code like \"flyer-may\", or { code = \"flyer-may\", short = \"may\" }"
)]
pub(super) enum SourceField {
    Code(String),
    WithShort(SourceWithShort),
}

/// A source that has a short link of its own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SourceWithShort {
    code: String,
    short: String,
}

/// The sources, and the code of the petition's own short link.
pub(super) fn read(
    written: Vec<SourceField>,
    short: Option<String>,
    keep: &mut impl FnMut(Problem),
) -> (Vec<Source>, Option<String>) {
    if written.len() > Source::MOST {
        let what = format!("there are {} sources", written.len());
        keep(Problem::new(FILE, "sources", what, "Name 50 at most."));
        return (Vec::new(), None);
    }
    let (mut codes, mut shorts) = (BTreeSet::new(), BTreeSet::new());
    let mut check = |field, code: String, seen: &mut BTreeSet<String>| {
        let problem = if !is_code(&code) {
            Problem::new(FILE, field, format!("{code:?} is not a valid code"), PLAIN)
        } else if !seen.insert(code.clone()) {
            let what = format!("{code:?} is there twice");
            Problem::new(FILE, field, what, "Remove one of them.")
        } else {
            return Some(code);
        };
        keep(problem);
        None
    };
    let short = short.and_then(|short| check("short", short, &mut shorts));
    let mut sources = Vec::new();
    for source in written {
        let (code, short) = match source {
            SourceField::Code(code) => (code, None),
            SourceField::WithShort(SourceWithShort { code, short }) => (code, Some(short)),
        };
        let code = check("sources", code, &mut codes);
        let short = short.map(|short| check("sources.short", short, &mut shorts));
        // A short link with a mistake is there all the same, and the problem is kept.
        if let Some(code) = code {
            let short = short.flatten();
            sources.push(Source { code, short });
        }
    }
    (sources, short)
}

/// The sources in words, one a line.
pub(super) fn lines(sources: &[Source]) -> String {
    let line = |source: &Source| match &source.short {
        None => source.code.clone(),
        Some(short) => format!("{}, short link /s/{short}", source.code),
    };
    sources.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The short link in words.
pub(super) fn line(short: Option<&String>) -> String {
    short.map_or_else(String::new, |code| format!("/s/{code}"))
}

/// The codes of all short links of the folder.
fn shorts(folder: &Folder) -> impl Iterator<Item = &str> {
    let sources = folder.sources.iter().filter_map(|it| it.short.as_deref());
    folder.short.as_deref().into_iter().chain(sources)
}

/// Whether the folder has a short link at all.
pub(super) fn has_short_links(folder: &Folder) -> bool {
    shorts(folder).next().is_some()
}

/// Refuses a folder with a short link of another petition.
pub(super) async fn check(views: &Views, folder: &Folder) -> Result<(), Failure> {
    let mut problems = Vec::new();
    for code in shorts(folder) {
        let owner = views.short_link(code).await?;
        problems.extend(owner.and_then(|owner| taken(code, &owner, &folder.slug)));
    }
    refuse(problems)
}

/// Claims the short links of the folder, or refuses it if another petition has one of them.
pub(super) async fn claim(views: &Views, folder: &Folder) -> Result<(), Failure> {
    // All of them are looked at before the first is claimed, and what another claims meanwhile is refused too.
    check(views, folder).await?;
    let mut problems = Vec::new();
    for code in shorts(folder) {
        let owner = views.claim_short_link(code, folder.slug.as_str()).await?;
        problems.extend(owner.and_then(|owner| taken(code, &owner, &folder.slug)));
    }
    refuse(problems)
}

fn refuse(problems: Vec<Problem>) -> Result<(), Failure> {
    match problems.is_empty() {
        true => Ok(()),
        false => Err(Problems(problems).into()),
    }
}

fn taken(code: &str, owner: &str, slug: &Slug) -> Option<Problem> {
    (owner != slug.as_str()).then(|| {
        let what = format!(
            "/s/{code} is a short link of the petition {owner}, also if it no longer names it"
        );
        Problem::new(FILE, "short", what, "Choose another code.")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Deserialize)]
    struct Fields {
        #[serde(default)]
        sources: Vec<SourceField>,
        short: Option<String>,
    }

    fn read(toml: &str) -> (Vec<Source>, Option<String>, Vec<String>) {
        let mut problems = Vec::new();
        let fields: Fields = toml::from_str(toml).unwrap();
        let (sources, short) =
            super::read(fields.sources, fields.short, &mut |problem: Problem| {
                problems.push(problem.to_string());
            });
        (sources, short, problems)
    }

    #[test]
    fn a_source_is_a_code_and_perhaps_a_short_link() {
        let (sources, short, problems) = read(
            "short = \"rivers\"\nsources = [\"newsletter\", { code = \"flyer-may\", short = \"may\" }]",
        );
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!(short.as_deref(), Some("rivers"));
        assert_eq!(lines(&sources), "newsletter\nflyer-may, short link /s/may");
        assert_eq!(line(short.as_ref()), "/s/rivers");
        assert_eq!(read(""), (Vec::new(), None, Vec::new()));
    }

    #[test]
    fn a_mistake_names_its_field_and_what_to_do() {
        for (toml, expected) in [
            (
                "sources = [\"Flyer\"]",
                "petition.toml: sources: \"Flyer\" is not a valid code. Write 1 to 32 of a-z, 0-9 and hyphens, like flyer-may.",
            ),
            (
                "sources = [\"a\", \"b\", \"a\"]",
                "petition.toml: sources: \"a\" is there twice. Remove one of them.",
            ),
            (
                "short = \"a b\"",
                "petition.toml: short: \"a b\" is not a valid code. Write 1 to 32 of a-z, 0-9 and hyphens, like flyer-may.",
            ),
            (
                "short = \"a\"\nsources = [{ code = \"b\", short = \"a\" }]",
                "petition.toml: sources.short: \"a\" is there twice. Remove one of them.",
            ),
        ] {
            assert_eq!(read(toml).2, [expected], "{toml}");
        }
        let many: Vec<_> = (0..51).map(|number| format!("\"{number}\"")).collect();
        let (sources, _, problems) = read(&format!("sources = [{}]", many.join(", ")));
        assert!(sources.is_empty() && problems.len() == 1, "{problems:?}");
        let error = toml::from_str::<Fields>("sources = [1]").err().unwrap();
        assert!(error.to_string().contains("a source is a code"), "{error}");
    }
}
