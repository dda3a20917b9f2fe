//! What languages call themselves, as CLDR has it, for texts in languages that the interface does not have.

use crate::Tag;

/// Tag and name, one language per line.
static AUTONYMS: &str = include_str!("../autonyms.txt");

/// The language's own name for itself: `português` for `pt`, and `português (BR)` for `pt-BR`. A language without an entry
/// is called by its tag.
#[must_use]
pub fn autonym(tag: &str) -> String {
    let written = || tag.to_owned();
    let Some(read) = Tag::parse(tag) else {
        return written();
    };
    let read = read.to_string();
    let name = |asked: &str| {
        let mut lines = AUTONYMS.lines().filter_map(|line| line.split_once(' '));
        lines
            .find(|(known, _)| *known == asked)
            .map(|(_, name)| name)
    };
    // The longest beginning of the tag that has a name; what follows it is said in brackets.
    let ends = read
        .match_indices('-')
        .map(|(at, _)| at)
        .collect::<Vec<_>>();
    let ends = std::iter::once(read.len()).chain(ends.into_iter().rev());
    for end in ends {
        let (known, rest) = read.split_at(end);
        if let Some(name) = name(known) {
            return match rest.trim_start_matches('-') {
                "" => name.to_owned(),
                rest => format!("{name} ({rest})"),
            };
        }
    }
    written()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    #[test]
    fn a_language_is_named_as_its_readers_name_it() {
        for (tag, name) in [
            ("pt", "português"),
            ("pt-BR", "português (BR)"),
            ("zh-Hant", "繁體中文"),
            ("zh-Hant-TW", "繁體中文 (TW)"),
            ("iw", "עברית"),
            ("ca-valencia", "català (valencia)"),
            ("zza", "zza"),
        ] {
            assert_eq!(autonym(tag), name, "{tag}");
        }
    }

    #[test]
    fn the_interfaces_languages_have_the_same_names() {
        for language in Language::all() {
            let name = autonym(language.tag());
            assert_eq!(name.to_lowercase(), language.autonym().to_lowercase());
        }
    }

    #[test]
    fn every_line_is_a_known_tag_and_its_name() {
        for line in AUTONYMS.lines() {
            let (tag, name) = line.split_once(' ').unwrap();
            assert!(Tag::is_known(tag) && !name.is_empty(), "{line}");
            assert_eq!(Tag::parse(tag).unwrap().to_string(), tag);
        }
    }
}
