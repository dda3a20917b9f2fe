//! The files of a petition's folder, from the disk or from the binary.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use events::text::composed;

use super::outcome;
use super::problem::Problem;

/// The longest file, in bytes. An event is one DynamoDB item, which has at most 400 KB.
const LONGEST: u64 = 64 * 1024;

/// Texts by their path in the folder, `/` between its parts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Files {
    pub(crate) texts: BTreeMap<String, String>,
    /// Files that could be pictures, by their names as texts write them.
    pub(crate) pictures: BTreeMap<String, PathBuf>,
    /// Whether there is a folder `news`. Without one, articles that are published are not retracted.
    pub(crate) has_news: bool,
    /// Files that nothing is made of.
    pub(crate) unused: Vec<String>,
}

impl Files {
    /// Reads `petition.toml`, `outcome.toml`, `text.*.md` and `news/*.md`.
    ///
    /// # Errors
    /// If something cannot be read, or its name is nearly one of these: it would silently be left out.
    pub(crate) fn read(folder: &Path) -> Result<Self, Problem> {
        let mut files = Self::default();
        for name in names(folder)? {
            if name == "news" {
                files.has_news = true;
            } else if name == "petition.toml" || name == outcome::FILE || is_text(&name) {
                let content = text(folder, &name)?;
                files.texts.insert(name, content);
            } else if is_picture(&name) {
                let path = folder.join(&name);
                files.pictures.insert(composed(&name), path);
            } else if is_near_miss(&name) {
                return Err(Problem::new(
                    &name,
                    "",
                    "its name is nearly one that is read, so it would be left out",
                    "Name the files petition.toml, outcome.toml and text.LANGUAGE.md, like text.pt-BR.md, and the folder \
                     news, all in small letters; or move this one out of the folder.",
                ));
            } else if !is_known_to_be_unused(&name) {
                files.unused.push(name);
            }
        }
        if !files.has_news {
            return Ok(files);
        }
        let news = fs::symlink_metadata(folder.join("news"));
        let wrong = match news.map(|news| news.file_type()) {
            Ok(kind) if kind.is_symlink() => Some("it is a link"),
            Ok(kind) if !kind.is_dir() => Some("it is a file, and news are a folder"),
            _ => None,
        };
        if let Some(what) = wrong {
            return Err(Problem::new(
                "news",
                "",
                what,
                "Replace it with a folder news with one file per article, like news/2024-10-04-a-name.md.",
            ));
        }
        for name in names(&folder.join("news"))? {
            let path = format!("news/{name}");
            if name.starts_with('.') {
                continue;
            }
            if !name.ends_with(".md") {
                return Err(Problem::new(
                    &path,
                    "",
                    "it is not a news article",
                    "End its name with .md, or move it out of the folder news.",
                ));
            }
            files.texts.insert(path.clone(), text(folder, &path)?);
        }
        Ok(files)
    }
}

fn is_text(name: &str) -> bool {
    name.starts_with("text.") && name.ends_with(".md")
}

/// Whether the name is that of a picture, also in a format that is not read: then it is refused with its reason.
fn is_picture(name: &str) -> bool {
    const ENDS: [&str; 12] = [
        ".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".heic", ".heif", ".svg", ".tif",
        ".tiff", ".bmp",
    ];
    let small = name.to_lowercase();
    !small.starts_with('.') && ENDS.iter().any(|end| small.ends_with(end))
}

/// A slip of the keyboard, of Windows (`text.es.md.txt`, `news\\a.md`) or of a capital letter.
fn is_near_miss(name: &str) -> bool {
    let small = name.to_lowercase();
    ["text", "petition", "news", "outcome"]
        .iter()
        .any(|start| small.starts_with(start))
        || small.ends_with(".toml")
        || name.contains('\\')
        || strsim::damerau_levenshtein(&small, "petition.toml") <= 2
        || strsim::damerau_levenshtein(small.split('.').next().unwrap_or_default(), "news") <= 1
        || (small.ends_with(".md")
            && small
                .split('.')
                .next()
                .is_some_and(|first| strsim::damerau_levenshtein(first, "text") <= 1))
}

/// Files that editors, systems and people leave beside everything.
fn is_known_to_be_unused(name: &str) -> bool {
    let small = name.to_lowercase();
    small.starts_with('.')
        || small.ends_with('~')
        || small.starts_with("readme")
        || small.starts_with("license")
        || ["desktop.ini", "thumbs.db"].contains(&small.as_str())
}

fn names(folder: &Path) -> Result<Vec<String>, Problem> {
    let unreadable = |error| {
        Problem::new(
            &folder.display().to_string(),
            "",
            error,
            "Give a folder that contains a petition.toml, and make it readable for this user.",
        )
    };
    let mut names: Vec<String> = fs::read_dir(folder)
        .map_err(unreadable)?
        .map(|entry| {
            let name = entry.map_err(unreadable)?.file_name();
            name.into_string().map_err(|name| {
                Problem::new(
                    &name.to_string_lossy(),
                    "",
                    "its name is not UTF-8",
                    "Rename it.",
                )
            })
        })
        .collect::<Result<_, _>>()?;
    names.sort();
    Ok(names)
}

/// A file that stands alone, such as `site.toml`.
pub(super) fn single(path: &Path) -> Result<String, Problem> {
    let (folder, name) = (path.parent(), path.file_name());
    let name = name.and_then(|name| name.to_str()).unwrap_or_default();
    text(folder.unwrap_or_else(|| Path::new("")), name)
}

fn text(folder: &Path, path: &str) -> Result<String, Problem> {
    let unreadable = |error| {
        Problem::new(
            path,
            "",
            error,
            "Save it as UTF-8 text, and make it readable for this user.",
        )
    };
    let length = length_of(path, &folder.join(path))?;
    if length > LONGEST {
        return Err(Problem::new(
            path,
            "",
            format!("it has {length} bytes"),
            "Shorten it to at most 65,536 bytes.",
        ));
    }
    fs::read_to_string(folder.join(path)).map_err(unreadable)
}

/// The bytes of a file of at most `longest` bytes.
pub(super) fn bytes(name: &str, path: &Path, longest: usize) -> Result<Vec<u8>, Problem> {
    let length = length_of(name, path)?;
    if usize::try_from(length).is_ok_and(|length| length <= longest) {
        return fs::read(path)
            .map_err(|error| Problem::new(name, "", error, "Make it readable for this user."));
    }
    Err(Problem::new(
        name,
        "",
        format!("it has {length} bytes, and at most {longest} are read"),
        "Make it smaller in a picture program: 1600 pixels wide is enough for every screen.",
    ))
}

/// The length of an ordinary file in bytes.
fn length_of(name: &str, path: &Path) -> Result<u64, Problem> {
    // Of a link itself: it could lead to what must not be published. Reading a pipe or a device would never end.
    let metadata = fs::symlink_metadata(path)
        .map_err(|error| Problem::new(name, "", error, "Make it readable for this user."))?;
    if metadata.is_file() {
        return Ok(metadata.len());
    }
    Err(Problem::new(
        name,
        "",
        "it is not a file",
        "Replace the folder, link, pipe or device with a file.",
    ))
}

macro_rules! sample {
    ($($path:literal),+ $(,)?) => {
        /// The sample petition.
        pub(crate) fn sample() -> Files {
            Files {
                texts: BTreeMap::from([$((
                    $path.to_owned(),
                    include_str!(concat!("../../../petitions/argentina-against-repression/", $path)).to_owned(),
                )),+]),
                pictures: BTreeMap::new(),
                has_news: true,
                unused: Vec::new(),
            }
        }
    };
}

sample!(
    "petition.toml",
    "text.en.md",
    "news/2024-07-30-spot-de-bullrich.md",
    "news/2024-08-29-suma-tu-firma.md",
    "news/2024-09-23-concentracion-frente-a-comodoro-py.md",
    "news/2024-10-04-camara-revoca-negativa-de-casanello.md",
);
