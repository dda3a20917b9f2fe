use std::collections::BTreeSet;
use std::path::Path;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey,
};

use super::variables::variables;
use super::*;

/// The messages of all files. That every language has the same ones with the same variables is what `build.rs` checks.
fn messages(language: Language) -> Vec<Message<&'static str>> {
    let mut messages = Vec::new();
    for source in language.locale().texts {
        for entry in fluent_syntax::parser::parse(source).unwrap().body {
            if let Entry::Message(message) = entry {
                messages.push(message);
            }
        }
    }
    messages
}

fn selects<'a>(
    pattern: &'a Pattern<&'static str>,
    found: &mut Vec<(&'a str, &'a [Variant<&'static str>])>,
) {
    for element in &pattern.elements {
        if let PatternElement::Placeable {
            expression: Expression::Select { selector, variants },
        } = element
        {
            if let InlineExpression::VariableReference { id } = selector {
                found.push((id.name, variants));
            }
            variants
                .iter()
                .for_each(|variant| selects(&variant.value, found));
        }
    }
}

#[test]
fn no_line_ends_after_a_single_letter_and_its_hyphen() {
    for (text, held) in [
        ("E-Mail-Adresse", "E\u{2011}Mail-Adresse"),
        ("o seu e-mail, guarda-se", "o seu e\u{2011}mail, guarda-se"),
        ("«e-posta»", "«e\u{2011}posta»"),
        ("a - b, 2-3, GMT-3, e-", "a - b, 2-3, GMT-3, e-"),
        ("", ""),
    ] {
        assert_eq!(hold_single_letters(text), held);
    }
    let portuguese = Language::from_tag("pt").unwrap();
    assert!(portuguese.text("field-email").contains('\u{2011}'));
    // What a variable has is somebody's own, and stays as it is.
    let said = portuguese.text_with("form-offer-use", [("address", "e-mail@example.org".into())]);
    assert!(said.contains("e-mail@example.org"));
}

#[test]
fn no_message_is_in_two_files() {
    let mut ids = BTreeSet::new();
    for message in messages(Language::ENGLISH) {
        assert!(
            ids.insert(message.id.name),
            "{} is there twice",
            message.id.name
        );
    }
}

#[test]
fn a_number_that_chooses_has_every_plural_form_of_the_language() {
    for language in Language::all() {
        let forms = language.text("language-plural-forms");
        let forms: BTreeSet<_> = forms.split(' ').collect();
        for message in messages(language) {
            let mut found = Vec::new();
            selects(message.value.as_ref().unwrap(), &mut found);
            for (variable, variants) in found {
                let named = variants.iter().filter_map(|variant| match variant.key {
                    VariantKey::Identifier { name } => Some(name),
                    VariantKey::NumberLiteral { .. } => None,
                });
                let named: BTreeSet<_> = named.collect();
                if named.is_empty() || named == BTreeSet::from(["other"]) {
                    continue;
                }
                let missing: Vec<_> = forms.difference(&named).collect();
                let id = message.id.name;
                assert!(
                    missing.is_empty(),
                    "{language}: {id}: ${variable} lacks {missing:?}"
                );
            }
        }
    }
}

#[test]
fn every_message_can_be_said_without_errors() {
    for language in Language::all() {
        for message in messages(language) {
            let id = message.id.name;
            for number in [0_u64, 1, 2, 5, 1_000_000] {
                let mut said = FluentArgs::new();
                for name in variables(message.value.as_ref().unwrap()) {
                    said.set(name, number);
                }
                let bundle = bundle_of(language).unwrap();
                let pattern = bundle.get_message(id).unwrap().value().unwrap();
                let mut errors = Vec::new();
                bundle.format_pattern(pattern, Some(&said), &mut errors);
                assert!(errors.is_empty(), "{language}: {id}: {errors:?}");
            }
        }
    }
}

/// A message that nothing says would be translated in vain. Some ids are put together from a name: those of the fields of the
/// form, and those of notices.
#[test]
fn every_message_is_said_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let mut sources = String::new();
    for folder in ["functions", "infra"] {
        read(&root.join(folder), &mut sources);
    }
    let quoted = |text: &str| sources.contains(&format!("\"{text}\""));
    let unsaid: Vec<_> = messages(Language::ENGLISH)
        .into_iter()
        .map(|message| message.id.name)
        .filter(|id| {
            let part = ["field-", "problem-missing-", "notice-"]
                .iter()
                .find_map(|prefix| id.strip_prefix(prefix))
                .map(|rest| {
                    let ends = ["-title", "-text", "-details"];
                    let end = ends.iter().find_map(|end| rest.strip_suffix(end));
                    end.unwrap_or(rest)
                });
            let is_part = part.is_some_and(|part| quoted(part) || quoted(&part.replace('-', "_")));
            !quoted(id) && !is_part
        })
        .collect();
    assert_eq!(unsaid, Vec::<&str>::new());
}

/// Appends the code and the templates in a folder.
fn read(folder: &Path, sources: &mut String) {
    for entry in folder.read_dir().unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() {
            if !["tests", "locales", "node_modules", "target"].contains(&name) {
                read(&path, sources);
            }
        } else if [".rs", ".html", ".txt"]
            .iter()
            .any(|end| name.ends_with(end))
        {
            sources.push_str(&std::fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn a_number_in_a_message_chooses_the_plural_and_is_grouped() {
    let say = |tag: &str, count: u64| {
        let language = Language::from_tag(tag).unwrap();
        language.text_with("count-signatures", [("count", count.into())])
    };
    assert_eq!(say("en", 0), "0 signatures");
    assert_eq!(say("en", 1), "1 signature");
    assert_eq!(say("es", 12_345), "12.345 firmas");
    assert_eq!(say("fr", 0), "0 signature");
    assert_eq!(say("fr", 12_345), "12\u{202f}345 signatures");
}

#[test]
fn a_message_that_does_not_exist_is_its_own_id() {
    assert_eq!(
        Language::from_tag("es").unwrap().text("no-such-message"),
        "no-such-message"
    );
}
