use std::collections::{BTreeMap, BTreeSet};

use super::*;

/// Each message's variables, read from the source: `$name` between one id and the next.
fn variables(source: &str) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut found = BTreeMap::<&str, BTreeSet<&str>>::new();
    let mut message = "";
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            message = line.split([' ', '=']).next().unwrap();
            assert!(!found.contains_key(message), "{message} is there twice");
            found.insert(message, BTreeSet::new());
        }
        for name in line.split('$').skip(1) {
            let name = name.split(|c: char| !c.is_ascii_alphanumeric() && c != '-');
            found.entry(message).or_default().extend(name.take(1));
        }
    }
    found
}

fn files(language: Language) -> [(&'static str, &'static str); 2] {
    let locale = language.locale();
    [("site.ftl", locale.site), ("mail.ftl", locale.mail)]
}

#[test]
fn every_file_is_well_formed() {
    for language in Language::all() {
        for (file, source) in files(language) {
            if let Err((_, errors)) = FluentResource::try_new(source.to_owned()) {
                panic!("locales/{language}/{file}: {errors:?}");
            }
        }
    }
}

#[test]
fn every_language_says_what_english_says_with_the_same_variables() {
    for language in Language::all() {
        for ((file, source), (_, english)) in
            files(language).into_iter().zip(files(Language::ENGLISH))
        {
            let (translated, original) = (variables(source), variables(english));
            for (message, names) in &original {
                assert_eq!(
                    translated.get(message),
                    Some(names),
                    "locales/{language}/{file}: {message}"
                );
            }
            for message in translated.keys() {
                assert!(
                    original.contains_key(message),
                    "locales/{language}/{file}: {message} is not in English"
                );
            }
        }
    }
}

#[test]
fn no_message_is_in_both_files() {
    let [(_, site), (_, mail)] = files(Language::ENGLISH);
    let both: Vec<_> = variables(mail)
        .into_keys()
        .filter(|id| variables(site).contains_key(id))
        .collect();
    assert_eq!(both, Vec::<&str>::new());
}

#[test]
fn every_message_can_be_said_without_errors() {
    for language in Language::all() {
        for (_, source) in files(language) {
            for (message, names) in variables(source) {
                for number in [0_u64, 1, 2, 1_000_000] {
                    let mut said = FluentArgs::new();
                    names.iter().for_each(|name| said.set(*name, number));
                    let bundle = &BUNDLES[language.index()];
                    let pattern = bundle.get_message(message).unwrap().value().unwrap();
                    let mut errors = Vec::new();
                    bundle.format_pattern(pattern, Some(&said), &mut errors);
                    assert!(errors.is_empty(), "{language}: {message}: {errors:?}");
                }
            }
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
