//! Every command of `countersign` that a document shows is run here, so that no document shows one that fails.
//! `tests/README.md` describes how blocks are found, which placeholders exist, and how to exempt a block.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use system_tests::server::program;
use system_tests::{Countersign, Form, Result, SLUG};
use tempfile::TempDir;

/// Exempts the block that follows it. The reason is for readers.
const MARK: &str = "<!-- example: ";

/// Documents of the past.
const PASSED_OVER: [&str; 1] = ["CHANGELOG.md"];

/// What documents write for a value of the reader's own, and what the test uses.
fn placeholders() -> [(&'static str, String); 6] {
    let sample = root().join("infra/petitions").join(SLUG);
    let site = root().join("infra/petitions/site.toml");
    [
        ("SLUG", SLUG.to_owned()),
        ("DIR", sample.display().to_string()),
        ("./my-petition", sample.display().to_string()),
        ("site.toml", site.display().to_string()),
        ("NAME", "Bea".to_owned()),
        ("WHY", "for the committee".to_owned()),
    ]
}

/// A command line of a document.
#[derive(Debug, PartialEq, Eq)]
struct Shown {
    line: usize,
    text: String,
}

/// The lines of all code blocks without the mark above them. A line that ends in `\` goes on in the next.
fn shown(document: &str) -> Vec<Shown> {
    let mut found: Vec<Shown> = Vec::new();
    let (mut fenced, mut exempt, mut in_block, mut continues) = (false, false, false, false);
    for (line, text) in (1..).zip(document.lines()) {
        let words = text.trim();
        let is_fence = words.starts_with("```");
        let is_code = fenced || text.starts_with("    ") || text.starts_with('\t');
        if is_fence {
            fenced = !fenced;
            in_block = fenced;
            exempt &= fenced;
        } else if is_code && !words.is_empty() {
            in_block = true;
            let (part, goes_on) = match words.strip_suffix('\\') {
                Some(part) => (part.trim_end(), true),
                None => (words, false),
            };
            match found.last_mut() {
                Some(before) if continues => {
                    before.text.push(' ');
                    before.text.push_str(part);
                }
                _ if exempt => {}
                _ => found.push(Shown {
                    line,
                    text: part.to_owned(),
                }),
            }
            continues = goes_on && !exempt;
        } else if words.starts_with(MARK) {
            exempt = true;
        } else if !words.is_empty() {
            // Prose. It ends an indented block, and a mark holds for the next block only.
            exempt &= !in_block && !exempt;
            in_block = false;
        }
    }
    found
}

/// The arguments that `countersign` gets by this line; `None` if it is another program's.
fn arguments(line: &str) -> Result<Option<Vec<String>>> {
    let words = shlex::split(line).ok_or_else(|| format!("quotes do not match: {line}"))?;
    let is_setting = |word: &&String| word.contains('=') && !word.starts_with('-');
    let words: Vec<_> = words.iter().skip_while(is_setting).collect();
    let rest = match words.as_slice() {
        [run, ..] if run.as_str() == "infra/aws/run" => {
            return Err("it needs AWS: write `<!-- example: needs AWS -->` above its block".into());
        }
        [cargo, run, rest @ ..] if (cargo.as_str(), run.as_str()) == ("cargo", "run") => {
            let end = rest.iter().position(|word| word.as_str() == "--");
            let (options, rest) = rest.split_at(end.map_or(rest.len(), |end| end + 1));
            if options
                .iter()
                .any(|word| *word == "-p" || *word == "--package")
            {
                exists(options)?;
                return Ok(None);
            }
            rest
        }
        [first, rest @ ..] if first.as_str() == "countersign" => rest,
        _ => return Ok(None),
    };
    let own = |word: &&String| {
        let found = placeholders().into_iter().find(|(name, _)| name == word);
        found.map_or_else(|| (*word).clone(), |(_, value)| value)
    };
    Ok(Some(rest.iter().map(own).collect()))
}

/// Whether the package and the example of `cargo run -p PACKAGE --example EXAMPLE` exist.
fn exists(options: &[&String]) -> Result {
    let after = |name: &str| {
        let at = options.iter().position(|word| *word == name)?;
        options.get(at + 1).map(|word| word.as_str())
    };
    let package = after("-p").or(after("--package")).unwrap_or_default();
    let name = format!("name = \"{package}\"");
    for manifest in files(&root(), "Cargo.toml")? {
        if fs::read_to_string(&manifest)?
            .lines()
            .any(|line| line == name)
        {
            let example = after("--example").map(|example| format!("examples/{example}.rs"));
            return match example {
                Some(example) if !manifest.with_file_name(&example).exists() => {
                    Err(format!("package {package} has no {example}").into())
                }
                _ => Ok(()),
            };
        }
    }
    Err(format!("there is no package {package}").into())
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The files below `folder` whose names end so, without what is built or fetched.
fn files(folder: &Path, end: &str) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') || ["target", "node_modules"].contains(&name.as_str()) {
            continue;
        }
        if entry.file_type()?.is_dir() {
            found.extend(files(&entry.path(), end)?);
        } else if name.ends_with(end) && !PASSED_OVER.contains(&name.as_str()) {
            found.push(entry.path());
        }
    }
    found.sort();
    Ok(found)
}

/// Runs the command in a folder of its own; what is wrong, if anything is.
fn failure(arguments: &[String], data: &Path) -> Result<Option<String>> {
    let folder = TempDir::new()?;
    let mut command = Command::new(program()?);
    command.args(arguments).current_dir(folder.path());
    let needs_no_data = |word: &String| {
        ["--help", "--version", "--data", "cost", "smoke", "preview"].contains(&word.as_str())
    };
    if !arguments.iter().any(needs_no_data) {
        command.arg("--data").arg(data);
    }
    command.stdin(Stdio::null());
    if arguments.iter().any(|word| word == "preview") {
        return serves(command.args(["--listen", "127.0.0.1:0"]));
    }
    let output = command.output()?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    Ok((!output.status.success()).then_some(said))
}

/// Starts a server that says how to stop it once it serves, and ends it.
fn serves(command: &mut Command) -> Result<Option<String>> {
    let mut process = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let lines = process.stdout.take().map(BufReader::new);
    let mut lines = lines.into_iter().flat_map(BufRead::lines);
    let serves = lines.any(|line| line.is_ok_and(|line| line.contains("Ctrl-C")));
    process.kill()?;
    let said = process.wait_with_output()?.stderr;
    Ok((!serves).then(|| String::from_utf8_lossy(&said).into_owned()))
}

#[tokio::test]
async fn every_command_in_a_document_works_on_a_deployment_with_signers() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    for email in ["ana@example.org", "leo@example.org"] {
        let form = Form::of(email).with("show_name", "yes").with("news", "yes");
        visitor.sign_and_confirm(&form).await?;
    }
    visitor.count_becomes("confirmed", 2).await?;

    let (mut run, mut wrong) = (0, Vec::new());
    for document in files(&root(), ".md")? {
        let path = document.strip_prefix(root())?.display().to_string();
        for Shown { line, text } in shown(&fs::read_to_string(&document)?) {
            let failed = match arguments(&text) {
                // `cargo run` alone starts a server, as this test has done.
                Ok(Some(arguments)) if !arguments.is_empty() => {
                    run += 1;
                    failure(&arguments, &server.data())?
                }
                Ok(_) => None,
                Err(error) => Some(error.to_string()),
            };
            if let Some(said) = failed {
                wrong.push(format!("{path}:{line}: {text}\n{said}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(
        run > 0,
        "the documents show no command that this test finds"
    );
    Ok(())
}

#[test]
fn commands_are_found_in_blocks_and_exempt_ones_are_not() -> Result {
    let document = "\
Text with `countersign verify`.

    cargo run -- verify  # checks
    ls

<!-- example: needs AWS -->

    infra/aws/run STACK cargo run -- verify --aws
    infra/aws/run STACK cargo run -- rebuild --aws

More text.

```sh
countersign export list \\
    --petition SLUG
```

<!-- example: deletes data -->
```sh
countersign verify
```

    A=b cargo run --release -- rebuild
";
    let shown = shown(document);
    let lines: Vec<_> = shown.iter().map(|shown| shown.line).collect();
    assert_eq!(lines, [3, 4, 14, 23]);
    let read = |index: usize| arguments(&shown[index].text);
    assert_eq!(read(0)?, Some(vec!["verify".to_owned()]));
    assert_eq!(read(1)?, None);
    let list = ["export", "list", "--petition", SLUG].map(str::to_owned);
    assert_eq!(read(2)?, Some(list.to_vec()));
    assert_eq!(read(3)?, Some(vec!["rebuild".to_owned()]));
    assert!(arguments("infra/aws/run STACK cargo run -- verify --aws").is_err());
    assert!(arguments("cargo run -p pdf --example large").is_ok());
    assert!(arguments("cargo run -p delivery --example large").is_err());
    Ok(())
}
