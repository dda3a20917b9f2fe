//! Lists that must agree: the members of `Cargo.toml`, the functions of the AWS template, the crates whose log lines
//! are kept, the map in `ARCHITECTURE.md`, and the paths and links in all documents.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a failed expectation fails the test"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

type Names = BTreeSet<String>;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// What stands between `begin` and the next `end`.
fn between<'a>(text: &'a str, begin: &str, end: &str) -> &'a str {
    let (_, rest) = text.split_once(begin).expect(begin);
    rest.split_once(end).expect(end).0
}

fn quoted(text: &str, quote: char) -> Names {
    text.split(quote)
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

/// The folders of the workspace's crates.
fn members() -> Names {
    quoted(between(&read("Cargo.toml"), "members = [", "]"), '"')
}

/// The names of the crates below these folders, as log lines and code write them.
fn crates(folders: &[&str]) -> Names {
    members()
        .iter()
        .filter(|member| {
            folders
                .iter()
                .any(|folder| Path::new(member).starts_with(folder))
        })
        .map(|member| {
            let manifest = read(&format!("{member}/Cargo.toml"));
            between(&manifest, "name = \"", "\"").replace('-', "_")
        })
        .collect()
}

fn assert_same(found: &Names, expected: &Names, what_to_do: &str) {
    let missing: Vec<_> = expected.difference(found).collect();
    let left_over: Vec<_> = found.difference(expected).collect();
    assert!(
        missing.is_empty() && left_over.is_empty(),
        "{what_to_do}\nadd: {missing:?}\nremove: {left_over:?}"
    );
}

#[test]
fn the_template_deploys_each_function() {
    let template = read("infra/aws/template.yaml");
    let deployed = template
        .lines()
        .filter_map(|line| line.trim().strip_prefix("CodeUri: build/"))
        .map(|zip| zip.trim_end_matches(".zip").to_owned())
        .collect();
    let functions = members()
        .iter()
        .filter_map(|member| member.strip_prefix("functions/"))
        .filter(|name| !name.starts_with("shared/"))
        .map(str::to_owned)
        .collect();
    assert_same(
        &deployed,
        &functions,
        "infra/aws/template.yaml must deploy each crate in functions/ (CodeUri: build/NAME.zip)",
    );
}

#[test]
fn log_lines_of_each_crate_are_kept() {
    let ours = read("functions/shared/runtime/src/logs.rs");
    assert_same(
        &quoted(between(&ours, "const OURS", "];"), '"'),
        &crates(&["events", "functions"]),
        "OURS in functions/shared/runtime/src/logs.rs must list each crate in events/ and functions/",
    );
    let program = read("infra/countersign/src/main.rs");
    assert_same(
        &quoted(between(&program, "const ONE_MACHINE", "];"), '"'),
        &crates(&["infra"]),
        "ONE_MACHINE in infra/countersign/src/main.rs must list each crate in infra/",
    );
}

#[test]
fn the_map_shows_each_crate_and_only_what_exists() {
    let architecture = read("ARCHITECTURE.md");
    let mapped: Names = between(&architecture, "## The map", "\n## ")
        .lines()
        .filter_map(|line| line.strip_prefix("| `"))
        .flat_map(|row| quoted(&format!("`{}", row.split(" | ").next().unwrap_or(row)), '`'))
        .collect();
    let unmapped: Vec<_> = members().difference(&mapped).cloned().collect();
    assert!(
        unmapped.is_empty(),
        "add a row to the map in ARCHITECTURE.md for: {unmapped:?}"
    );
    let gone: Vec<_> = mapped
        .iter()
        .filter(|path| !root().join(path).exists())
        .collect();
    assert!(
        gone.is_empty(),
        "the map in ARCHITECTURE.md shows what does not exist: {gone:?}"
    );
}

/// All files, as paths below the root, without what is built or fetched.
fn files(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if ["target", "data", "node_modules", ".git", ".venv", "build"].contains(&name.as_str())
            && path.is_dir()
        {
            continue;
        }
        let below = path.strip_prefix(root()).unwrap().display().to_string();
        if path.is_dir() {
            found.push(format!("{below}/"));
            files(&path, found);
        } else {
            found.push(below);
        }
    }
}

/// Each document that speaks of the present, with its text without code blocks.
fn documents() -> Vec<(String, String)> {
    let mut all = Vec::new();
    files(&root(), &mut all);
    all.into_iter()
        .filter(|path| path.ends_with(".md") && path != "CHANGELOG.md")
        .map(|path| {
            let text = read(&path);
            let prose = text
                .lines()
                .filter(|line| !line.starts_with("    "))
                .collect::<Vec<_>>()
                .join("\n");
            (path, prose)
        })
        .collect()
}

/// The anchor of a heading, as GitHub makes it.
fn anchor(heading: &str) -> String {
    heading
        .trim_start_matches('#')
        .trim()
        .to_lowercase()
        .chars()
        .filter_map(|letter| match letter {
            ' ' => Some('-'),
            '-' | '_' => Some(letter),
            _ => letter.is_alphanumeric().then_some(letter),
        })
        .collect()
}

/// The document without what stands between backticks, paragraph by paragraph: examples of links lead nowhere.
fn without_code(document: &str) -> String {
    let outside = |paragraph: &str| paragraph.split('`').step_by(2).collect::<String>();
    let paragraphs: Vec<_> = document.split("\n\n").map(outside).collect();
    paragraphs.join("\n\n")
}

#[test]
fn each_relative_link_in_a_document_leads_somewhere() {
    let mut broken = Vec::new();
    for (document, text) in documents() {
        let folder = root().join(&document).parent().unwrap().to_owned();
        for link in without_code(&text)
            .split("](")
            .skip(1)
            .filter_map(|rest| rest.split(')').next())
        {
            if link.contains("://") || link.starts_with("mailto:") {
                continue;
            }
            let (path, wanted) = link.split_once('#').unwrap_or((link, ""));
            let target = match path {
                "" => root().join(&document),
                _ => folder.join(path),
            };
            let has_anchor = || {
                let text = fs::read_to_string(&target).unwrap_or_default();
                text.lines()
                    .any(|line| line.starts_with('#') && anchor(line) == wanted)
            };
            if !target.exists() || (!wanted.is_empty() && !has_anchor()) {
                broken.push(format!("{document}: {link}"));
            }
        }
    }
    assert!(
        broken.is_empty(),
        "correct these links:\n{}",
        broken.join("\n")
    );
}

/// Whether a code span names a file or a folder of the repository, and no pattern of names.
fn is_path(span: &str) -> bool {
    let top = ["events/", "functions/", "infra/", "tests/", ".ci/"];
    let ends = [
        ".rs", ".md", ".mjs", ".py", ".ftl", ".html", ".yaml", ".toml", ".css", ".js",
    ];
    let is_pattern = span.contains(['*', '{', '<', '$', '…', ':', '='])
        || ["NAME", "LANGUAGE", "FOLDER"]
            .iter()
            .any(|word| span.contains(word));
    let is_built = ["/build", "/.venv", "node_modules"]
        .iter()
        .any(|word| span.contains(word));
    let looks = top.iter().any(|folder| span.starts_with(folder))
        || ends.iter().any(|end| span.ends_with(end));
    looks && !is_pattern && !is_built
}

/// A path may be written from the root, or from any folder below the document's own.
#[test]
fn each_path_in_a_document_exists() {
    let mut all = Vec::new();
    files(&root(), &mut all);
    let mut gone = Vec::new();
    for (document, text) in documents() {
        let folder = document.rsplit_once('/').map_or("", |(folder, _)| folder);
        for line in text.lines() {
            let spans = line.split('`').skip(1).step_by(2);
            let words = spans.filter_map(|span| span.split_whitespace().next());
            for path in words.filter(|word| is_path(word)) {
                let path = path.trim_end_matches('/');
                let exists = all.iter().any(|file| {
                    let file = file.trim_end_matches('/');
                    file == path
                        || (file.starts_with(folder) && file.ends_with(&format!("/{path}")))
                });
                if !exists {
                    gone.push(format!("{document}: {path}"));
                }
            }
        }
    }
    assert!(
        gone.is_empty(),
        "these documents name files that do not exist:\n{}",
        gone.join("\n")
    );
}
