//! Finds the languages: each folder in `locales` is one, and its name is the language's tag. The build fails if one of them does
//! not say what English says, with the same variables.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use fluent_syntax::ast::Entry;

#[path = "src/messages/variables.rs"]
mod variables;

/// The files of a language: what CLDR knows about it (`cldr/generate` writes it), and what we wrote.
const FILES: [&str; 3] = ["cldr", "site", "mail"];

/// Each message's variables.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=locales");
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("locales");
    let mut tags = Vec::new();
    for entry in fs::read_dir(&locales)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            let tag = entry.file_name().to_string_lossy().into_owned();
            if !(2..=3).contains(&tag.len()) || !tag.bytes().all(|b| b.is_ascii_lowercase()) {
                return Err(format!("locales/{tag}: name the folder after a language, like es or pt, without a region").into());
            }
            tags.push(tag);
        }
    }
    // English is the fallback, so it comes first.
    tags.sort_by_key(|tag| (tag != "en", tag.clone()));
    check(&locales, &tags)?;

    let mut list = format!("static LOCALES: [Locale; {}] = [", tags.len());
    let mut formatters = String::new();
    for (index, tag) in tags.iter().enumerate() {
        let file = |name: &str| locales.join(tag).join(name);
        let texts: Vec<_> = FILES.map(|name| file(&format!("{name}.ftl"))).into();
        let countries = file("countries.txt");
        write!(list, "Locale {{ tag: {tag:?}, texts: [")?;
        for path in texts {
            write!(list, "include_str!({path:?}), ")?;
        }
        writeln!(list, "], countries: include_str!({countries:?}) }},")?;
        writeln!(
            formatters,
            "{index} => |value, _| Language({index}).number_in_message(value),"
        )?;
    }
    let code = format!(
        "{list}];\n\
         fn number_formatter<M>(language: Language) -> fn(&FluentValue<'_>, &M) -> Option<String> {{\n\
         match language.0 {{ {formatters} _ => |_, _| None }}\n}}"
    );
    fs::write(Path::new(&env::var("OUT_DIR")?).join("locales.rs"), code)?;
    Ok(())
}

/// Compares every language with English, and names everything that is wrong at once.
fn check(locales: &Path, tags: &[String]) -> Result<(), Box<dyn Error>> {
    let mut wrong = String::new();
    for name in FILES {
        let english = messages(locales, "en", name, &mut wrong)?;
        for tag in tags.iter().filter(|tag| *tag != "en") {
            let place = format!("locales/{tag}/{name}.ftl");
            let translated = messages(locales, tag, name, &mut wrong)?;
            for (id, variables) in &english {
                match translated.get(id) {
                    None => writeln!(wrong, "{place}: {id} is missing")?,
                    Some(own) if own != variables => writeln!(
                        wrong,
                        "{place}: {id} has the variables {own:?} instead of {variables:?}"
                    )?,
                    Some(_) => {}
                }
            }
            for id in translated.keys().filter(|id| !english.contains_key(*id)) {
                writeln!(wrong, "{place}: {id} is not in English")?;
            }
        }
    }
    if wrong.is_empty() {
        return Ok(());
    }
    Err(wrong.into())
}

fn messages(
    locales: &Path,
    tag: &str,
    name: &str,
    wrong: &mut String,
) -> Result<Messages, Box<dyn Error>> {
    let place = format!("locales/{tag}/{name}.ftl");
    let path = locales.join(tag).join(format!("{name}.ftl"));
    let source = fs::read_to_string(&path).map_err(|error| format!("{place}: {error}"))?;
    let resource = match fluent_syntax::parser::parse(source.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line = source[..error.pos.start].lines().count();
                writeln!(wrong, "{place}: line {line}: {error}")?;
            }
            resource
        }
    };
    let mut messages = Messages::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name.to_owned();
        let variables = match &message.value {
            Some(pattern) => variables::variables(pattern),
            None => {
                writeln!(wrong, "{place}: {id} is empty")?;
                continue;
            }
        };
        if messages.insert(id.clone(), variables).is_some() {
            writeln!(wrong, "{place}: {id} is there twice")?;
        }
    }
    Ok(messages)
}
