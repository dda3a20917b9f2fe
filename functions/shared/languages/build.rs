//! Finds the languages: each folder in `locales` is one, and its name is the language's tag.

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

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

    let mut list = format!("static LOCALES: [Locale; {}] = [", tags.len());
    let mut formatters = String::new();
    for (index, tag) in tags.iter().enumerate() {
        let file = |name| locales.join(tag).join(name);
        let (site, mail, countries) = (file("site.ftl"), file("mail.ftl"), file("countries.txt"));
        writeln!(
            list,
            "Locale {{ tag: {tag:?}, site: include_str!({site:?}), mail: include_str!({mail:?}), countries: include_str!({countries:?}) }},"
        )?;
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
