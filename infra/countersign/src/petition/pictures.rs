//! The pictures of a folder: `[picture]` and the organiser's in `petition.toml`, and `![what it shows](bridge.jpg)` in texts.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ::pictures::{LARGEST_FILE, Uses};
use events::petition::{CardPicture, PetitionPicture, Picture, Pictures};
use events::text::composed;
use serde::Deserialize;
use views::petitions::pictures::is_file_name;

use super::body::note_on_field;
use super::files;
use super::problem::Problem;
use super::texts::one_line;

const FILE: &str = "petition.toml";
/// More than these in one folder are a slip, or an album.
const MOST: usize = 20;
/// Below this width in pixels a picture is blurred or small on most screens.
const SHARP: u32 = 960;

/// `[picture]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PictureFields {
    file: String,
    alt: BTreeMap<String, String>,
}

/// A place that shows a picture.
#[derive(Clone, Debug)]
pub(super) struct Mention {
    /// The file and the field or the line, as problems name them.
    file: String,
    field: &'static str,
    line: Option<usize>,
    /// What it names.
    picture: String,
    is_icon: bool,
}

/// The file that somebody took or drew.
#[derive(Clone)]
pub(crate) struct Original(pub(crate) Arc<Vec<u8>>);

impl fmt::Debug for Original {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Original({} bytes)", self.0.len())
    }
}

/// What the folder shows, with the files that it is made of.
#[derive(Clone, Debug, Default)]
pub(crate) struct FolderPictures {
    pub(crate) shown: Pictures,
    /// By the names in `shown`.
    pub(crate) originals: BTreeMap<String, Original>,
}

impl Mention {
    /// In a text, in this line of the file.
    pub(super) fn in_text(file: &str, line: usize, picture: &str) -> Self {
        Self {
            file: file.to_owned(),
            field: "",
            line: Some(line),
            picture: composed(picture),
            is_icon: false,
        }
    }

    fn in_field(field: &'static str, picture: &str, is_icon: bool) -> Self {
        Self {
            file: FILE.to_owned(),
            field,
            line: None,
            picture: composed(picture.trim()),
            is_icon,
        }
    }

    fn problem(&self, what: &str, remedy: &'static str) -> Problem {
        let what = match self.line {
            None => what.to_owned(),
            Some(line) => format!("line {line}: {what}"),
        };
        Problem::new(&self.file, self.field, what, remedy)
    }
}

/// What a folder says of its pictures, and the files that there are.
pub(super) struct Reading<'a> {
    pub(super) picture: Option<PictureFields>,
    pub(super) organiser: Option<String>,
    pub(super) in_texts: Vec<Mention>,
    /// The languages of the texts.
    pub(super) languages: Vec<&'a str>,
    /// The files of the folder that could be pictures, by name.
    pub(super) files: &'a BTreeMap<String, PathBuf>,
}

impl Reading<'_> {
    /// Reads and checks the pictures. Returns those that can be used, and the files that nothing shows; keeps the mistakes.
    pub(super) fn read(
        self,
        notes: &mut Vec<String>,
        mut keep: impl FnMut(Problem),
    ) -> (FolderPictures, Vec<String>) {
        let own = self.picture.as_ref();
        let own = own.map(|it| Mention::in_field("picture.file", &it.file, false));
        let organiser = self.organiser.as_deref();
        let organiser = organiser.map(|it| Mention::in_field("organiser.picture", it, true));
        let mut read = FolderPictures::default();
        read.shown.petition = self
            .picture
            .as_ref()
            .map(|fields| fields.petition(&self.languages, notes, &mut keep));
        read.shown.organiser = organiser.as_ref().map(|it| it.picture.clone());
        let mut mentions: BTreeMap<String, Vec<Mention>> = BTreeMap::new();
        for mention in own.into_iter().chain(organiser).chain(self.in_texts) {
            let named = mentions.entry(mention.picture.clone()).or_default();
            named.push(mention);
        }
        if mentions.len() > MOST {
            let what = format!("the folder shows {} pictures", mentions.len());
            let remedy = "Show at most 20, and link to the others.";
            keep(Problem::new(FILE, "", what, remedy));
        }
        for (name, mentions) in mentions.iter().take(MOST) {
            match find(name, mentions, self.files) {
                Err(problems) => problems.into_iter().for_each(&mut keep),
                Ok(path) => match open(name, path, mentions) {
                    Err(problem) => keep(problem),
                    Ok((original, picture)) => {
                        notes.extend(note_on_size(name, &picture, mentions));
                        read.originals.insert(name.clone(), original);
                        read.shown.files.insert(name.clone(), picture);
                    }
                },
            }
        }
        if let Some(own) = &read.shown.petition
            && let Some(original) = read.originals.get(&own.file)
        {
            match ::pictures::card(&original.0) {
                Err(error) => keep(Problem::new(&own.file, "", &error, error.remedy())),
                Ok(card) => {
                    if card.is_none() {
                        notes.push(too_small_for_card(&own.file));
                    }
                    read.shown.card = card;
                }
            }
        }
        let unused = self.files.keys();
        let unused = unused.filter(|name| !mentions.contains_key(*name));
        (read, unused.cloned().collect())
    }
}

impl PictureFields {
    /// The petition's picture. Each language of a text needs its words: people who do not see the picture read them.
    fn petition(
        &self,
        languages: &[&str],
        notes: &mut Vec<String>,
        mut keep: impl FnMut(Problem),
    ) -> PetitionPicture {
        const FIELD: &str = "picture.alt";
        for language in languages {
            if !self.alt.contains_key(*language) {
                let what = format!("there is no alt.{language}");
                let remedy = "Say in the language of each text what the picture shows, for people who do not see it.";
                keep(Problem::new(FILE, FIELD, what, remedy));
            }
        }
        let mut alt = BTreeMap::new();
        for (tag, written) in &self.alt {
            if !languages.contains(&tag.as_str()) {
                let what = format!("alt.{tag} belongs to no text");
                let remedy = "Write the text in that language, or remove the line.";
                keep(Problem::new(FILE, FIELD, what, remedy));
            }
            match one_line(FILE, FIELD, written) {
                Err(problem) => keep(problem),
                Ok(()) => notes.extend(note_on_field(FILE, FIELD, written)),
            }
            alt.insert(tag.clone(), written.trim().to_owned());
        }
        PetitionPicture {
            file: composed(self.file.trim()),
            alt,
        }
    }
}

/// The file of that name.
fn find<'a>(
    name: &str,
    mentions: &[Mention],
    files: &'a BTreeMap<String, PathBuf>,
) -> Result<&'a PathBuf, Vec<Problem>> {
    const REMEDY: &str = "Copy the picture into the folder, beside petition.toml, and write its name as it is there.";
    if let Some(path) = files.get(name).filter(|_| is_file_name(name)) {
        return Ok(path);
    }
    let mut what = format!("there is no picture {name:?} in the folder");
    let small = name.to_lowercase();
    if let Some(other) = files.keys().find(|other| other.to_lowercase() == small) {
        what.push_str(&format!("; there is {other:?}"));
    }
    Err(mentions
        .iter()
        .take(MOST)
        .map(|it| it.problem(&what, REMEDY))
        .collect())
}

/// Reads the file and decodes it once, to know that it is whole.
fn open(name: &str, path: &Path, mentions: &[Mention]) -> Result<(Original, Picture), Problem> {
    let bytes = files::bytes(name, path, LARGEST_FILE)?;
    let uses = Uses {
        column: mentions.iter().any(|mention| !mention.is_icon),
        icon: mentions.iter().any(|mention| mention.is_icon),
    };
    let picture = ::pictures::check(&bytes, uses)
        .map_err(|error| Problem::new(name, "", &error, error.remedy()))?;
    Ok((Original(Arc::new(bytes)), picture))
}

fn note_on_size(name: &str, picture: &Picture, mentions: &[Mention]) -> Option<String> {
    let is_wide = mentions.iter().all(|it| it.is_icon) || picture.width >= SHARP;
    (!is_wide).then(|| {
        format!(
            "{name}: it is {} pixels wide and is not shown larger; 1600 pixels look sharp on every screen",
            picture.width
        )
    })
}

fn too_small_for_card(name: &str) -> String {
    let (width, height) = CardPicture::SIZE;
    format!(
        "{name}: it is too small to stand on the picture beside shared links, so it stands there alone, without title and number; \
         {width} pixels in width and {height} in height are enough"
    )
}

/// The pictures, as a plan compares them.
pub(super) fn lines(pictures: &Pictures) -> String {
    let mut lines = Vec::new();
    for (name, picture) in &pictures.files {
        let Picture {
            hash,
            width,
            height,
            ..
        } = picture;
        lines.push(format!(
            "{name}: {width} × {height} pixels ({})",
            hash.as_str()
        ));
    }
    if let Some(PetitionPicture { file, alt }) = &pictures.petition {
        lines.push(format!("the petition's: {file}"));
        lines.extend(alt.iter().map(|(tag, alt)| format!("[{tag}] {alt}")));
    }
    lines.extend(
        pictures
            .organiser
            .iter()
            .map(|it| format!("the organiser's: {it}")),
    );
    if pictures.card.is_some() {
        lines.push("the petition's is on the picture beside shared links".to_owned());
    }
    lines.join("\n")
}

/// The names of pictures in `before` that `after` shows nowhere any more, under any name.
pub(super) fn taken_away(before: &Pictures, after: &Pictures) -> Vec<String> {
    let stays: BTreeSet<_> = after.files.values().map(|it| &it.hash).collect();
    let gone = before
        .files
        .iter()
        .filter(|(_, it)| !stays.contains(&it.hash));
    gone.map(|(name, _)| name.clone()).collect()
}
