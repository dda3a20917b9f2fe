//! Compares a petition folder with the log: which commands make the log match?

mod news;
mod opening;
mod outcomes;
mod settings;

use events::petition::{Command, Petition, PetitionText as Logged};

use super::folder::{Folder, FolderText};
use super::problem::{Problem, Problems};
use super::{languages, names_from, pictures};
use news::publish;
use opening::{closing, open_or_close};
use outcomes::became;
use settings::settings;

/// One command, and what it changes in words.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub(crate) what: String,
    pub(crate) before: String,
    pub(crate) after: String,
    pub(crate) command: Command,
}

impl Step {
    /// What the folder sets, if the log has something else.
    fn set<T: PartialEq>(
        what: &str,
        (logged, wanted): (&T, &T),
        lines: impl Fn(&T) -> String,
        command: impl FnOnce() -> Command,
    ) -> Option<Self> {
        (logged != wanted).then(|| Self {
            what: what.to_owned(),
            before: lines(logged),
            after: lines(wanted),
            command: command(),
        })
    }
}

/// The steps in the order in which they must be taken; none if folder and log agree.
pub(crate) fn plan(petition: &Petition, folder: &Folder) -> Result<Vec<Step>, Problems> {
    let mut steps = Vec::new();
    create(petition, folder, &mut steps)?;
    languages::check(petition, folder)?;
    if folder.pictures.shown.differ_from(&petition.pictures) {
        steps.push(Step {
            what: "Set the pictures".into(),
            before: pictures::lines(&petition.pictures),
            after: pictures::lines(&folder.pictures.shown),
            command: Command::SetPictures(folder.pictures.shown.clone()),
        });
    }
    for (language, text) in &folder.texts {
        revise(petition, language, text, &mut steps);
    }
    names_from::check(petition, folder)?;
    steps.extend(settings(petition, folder).into_iter().flatten());
    publish(petition, folder, &mut steps);
    let (retracted, set) = became(petition, folder)?;
    steps.extend(retracted);
    if folder.open {
        closing(petition, folder, &mut steps)?;
        open_or_close(petition, folder, &mut steps);
    } else {
        // A petition that has closed by itself is closed since then. It must not be open again between two steps.
        open_or_close(petition, folder, &mut steps);
        closing(petition, folder, &mut steps)?;
    }
    steps.extend(set);
    Ok(steps)
}

/// Creates the petition, or refuses changes to fields that are fixed once it exists.
fn create(petition: &Petition, folder: &Folder, steps: &mut Vec<Step>) -> Result<(), Problems> {
    const REMEDY: &str = "Change it back, or create another petition with another slug.";
    let Some(created) = &petition.created else {
        steps.push(Step {
            what: format!("Create the petition {}", folder.slug),
            before: String::new(),
            after: format!(
                "default language {}\ntime zone {}",
                folder.default_language, folder.time_zone
            ),
            command: Command::Create {
                default_language: folder.default_language.clone(),
                time_zone: folder.time_zone.clone(),
            },
        });
        return Ok(());
    };
    let mut problems = Vec::new();
    for (field, was, is) in [
        (
            "default_language",
            &created.default_language,
            &folder.default_language,
        ),
        ("time_zone", &created.time_zone, &folder.time_zone),
    ] {
        if was != is {
            let what =
                format!("it has been {was:?} since the petition was created, and cannot change");
            problems.push(Problem::new("petition.toml", field, what, REMEDY));
        }
    }
    for language in petition
        .texts
        .keys()
        .filter(|language| !folder.texts.contains_key(*language))
    {
        let file = format!("text.{language}.md");
        let what = "it is missing, but people may have signed this text";
        problems.push(Problem::new(
            &file,
            "",
            what,
            "Restore it; a text can be changed but not removed.",
        ));
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(Problems(problems))
    }
}

fn revise(petition: &Petition, language: &str, text: &FolderText, steps: &mut Vec<Step>) {
    let known = petition.texts.get(language).map(as_written);
    if known.as_ref() == Some(text) {
        return;
    }
    steps.push(Step {
        what: format!("Set the text in {language}"),
        before: known.as_ref().map(text_lines).unwrap_or_default(),
        after: text_lines(text),
        command: Command::ReviseText {
            language: language.to_owned(),
            call: text.call.clone(),
            title: text.title.clone(),
            subtitle: text.subtitle.clone(),
            body: text.body.clone(),
        },
    });
}

fn as_written(text: &Logged) -> FolderText {
    FolderText {
        call: text.call.clone(),
        title: text.title.clone(),
        subtitle: text.subtitle.clone(),
        body: text.body.clone(),
    }
}

fn text_lines(text: &FolderText) -> String {
    format!(
        "{}\n{}\n{}\n{}",
        text.call, text.title, text.subtitle, text.body
    )
}
