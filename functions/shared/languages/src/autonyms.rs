//! What languages call themselves, as CLDR has it, for texts in languages that the interface does not have.

use crate::Tag;

/// Tag and name, one language per line.
static AUTONYMS: &str = include_str!("../autonyms.txt");

/// The language's own name for itself, in the script of the tag: `português` for `pt`, `português (BR)` for `pt-BR`, and
/// `繁體中文 (TW)` for `zh-TW`, whose script is told by its region. What the name leaves unsaid follows in brackets. A language
/// without an entry is called by its tag.
#[must_use]
pub fn autonym(tag: &str) -> String {
    let Some(read) = Tag::parse(tag) else {
        return tag.to_owned();
    };
    let name = |asked: &str| {
        let mut lines = AUTONYMS.lines().filter_map(|line| line.split_once(' '));
        lines
            .find(|(known, _)| *known == asked)
            .map(|(_, name)| name)
    };
    let in_script = read.with_likely_script().and_then(|tag| name(&tag));
    let Some(name) = in_script.or_else(|| name(read.language())) else {
        return tag.to_owned();
    };
    let is_said = in_script.is_some() || read.has_usual_script();
    match read.after_language(is_said).as_str() {
        "" => name.to_owned(),
        rest => format!("{name} ({rest})"),
    }
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
            ("zh", "中文"),
            ("zh-Hans", "简体中文"),
            ("zh-Hant", "繁體中文"),
            ("zh-CN", "简体中文 (CN)"),
            ("zh-SG", "简体中文 (SG)"),
            ("zh-TW", "繁體中文 (TW)"),
            ("zh-HK", "繁體中文 (HK)"),
            ("zh-Hant-TW", "繁體中文 (TW)"),
            ("zh-Hans-TW", "简体中文 (TW)"),
            ("yue-CN", "粤语 (CN)"),
            ("sr", "српски"),
            ("sr-Cyrl", "српски"),
            ("sr-RS", "српски (RS)"),
            ("sr-Latn", "srpski"),
            ("sr-Latn-RS", "srpski (RS)"),
            ("sr-ME", "srpski (ME)"),
            ("uz-Latn", "o‘zbek"),
            ("uz-Cyrl", "ўзбекча"),
            ("uz-AF", "اوزبیک (AF)"),
            ("pa-PK", "پنجابی (PK)"),
            ("az-Cyrl", "азәрбајҹан"),
            ("bs-Cyrl-BA", "босански (BA)"),
            ("tr-Arab", "Türkçe (Arab)"),
            ("iw", "עברית"),
            ("ca-valencia", "català (valencia)"),
            ("zza", "zza"),
        ] {
            assert_eq!(autonym(tag), name, "{tag}");
        }
    }

    #[test]
    fn a_name_is_written_in_the_script_of_its_tag() {
        for line in AUTONYMS.lines() {
            let (tag, name) = line.split_once(' ').unwrap();
            let language = tag.split('-').next().unwrap();
            if tag != language {
                assert_ne!(autonym(language), name, "{tag}");
            }
            assert_eq!(autonym(tag), name);
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
