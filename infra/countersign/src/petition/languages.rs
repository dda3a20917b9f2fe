//! The languages of a petition's texts and news: a tag that no reader has is refused before it is published, because a text
//! cannot be removed afterwards.

use events::petition::Petition;
use languages::{Language, Tag, autonym};

use super::folder::Folder;
use super::problem::{Problem, Problems};

const REMEDY: &str = "Use a tag of a language that exists, like es, pt-BR or zh-Hant.";

/// Refuses tags of new texts and articles that are unknown, or that are no other than another text's.
pub(super) fn check(petition: &Petition, folder: &Folder) -> Result<(), Problems> {
    let mut problems = Vec::new();
    for tag in folder.texts.keys() {
        let file = format!("text.{tag}.md");
        if petition.texts.contains_key(tag) {
            continue;
        }
        if !Tag::is_known(tag) {
            let what = format!(
                "{tag:?} is the tag of no known language, so nobody would be shown this text"
            );
            problems.push(Problem::new(&file, "the file's name", what, REMEDY));
        }
        let is_same = |other: &&String| *other != tag && Tag::parse(other) == Tag::parse(tag);
        if let Some(other) = folder.texts.keys().find(is_same) {
            let what = format!("text.{other}.md has the same language");
            problems.push(Problem::new(
                &file,
                "the file's name",
                what,
                "Keep one of the two.",
            ));
        }
    }
    for article in folder.articles.values() {
        let is_published = petition
            .articles
            .get(&article.id)
            .is_some_and(|known| known.language == article.language);
        if !is_published && !Tag::is_known(&article.language) {
            let file = format!("news: {}", article.id);
            let what = format!("{:?} is the tag of no known language", article.language);
            problems.push(Problem::new(&file, "language", what, REMEDY));
        }
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(Problems(problems))
    }
}

/// What readers of a text will see around it, if the interface does not have its language.
pub(super) fn notes(folder: &Folder) -> Vec<String> {
    let interface: Vec<_> = Language::all().map(Language::tag).collect();
    let lacking = folder
        .texts
        .keys()
        .filter(|tag| Language::from_tag(tag).is_none());
    lacking
        .map(|tag| {
            format!(
                "readers of text.{tag}.md see buttons, form and emails in another language ({}), because the \
                 interface is not translated to {}",
                interface.join(", "),
                autonym(tag)
            )
        })
        .collect()
}
