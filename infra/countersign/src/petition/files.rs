//! The files of a petition's folder, from the disk or from the binary.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::problem::Problem;

/// The longest file, in bytes. An event is one DynamoDB item, which has at most 400 KB.
const LONGEST: u64 = 64 * 1024;

/// Texts by their path in the folder, `/` between its parts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Files(pub(crate) BTreeMap<String, String>);

impl Files {
    /// Reads `petition.toml`, `text.*.md` and `news/*.md`. Other files may lie beside the first two,
    /// but not in `news`: a file that was renamed would silently retract its article.
    pub(crate) fn read(folder: &Path) -> Result<Self, Problem> {
        let mut files = BTreeMap::new();
        for name in names(folder)? {
            if name == "petition.toml" || (name.starts_with("text.") && name.ends_with(".md")) {
                files.insert(name.clone(), text(folder, &name)?);
            }
        }
        if folder.join("news").is_dir() {
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
                files.insert(path.clone(), text(folder, &path)?);
            }
        }
        Ok(Self(files))
    }
}

fn names(folder: &Path) -> Result<Vec<String>, Problem> {
    let unreadable = |error| {
        Problem::new(
            &folder.display().to_string(),
            "",
            error,
            "Give a folder that contains a petition.toml.",
        )
    };
    fs::read_dir(folder)
        .map_err(unreadable)?
        .map(|entry| {
            Ok(entry
                .map_err(unreadable)?
                .file_name()
                .to_string_lossy()
                .into_owned())
        })
        .collect()
}

fn text(folder: &Path, path: &str) -> Result<String, Problem> {
    let length = fs::metadata(folder.join(path)).map_or(0, |file| file.len());
    if length > LONGEST {
        return Err(Problem::new(
            path,
            "",
            format!("it has {length} bytes"),
            "Shorten it to at most 65,536 bytes.",
        ));
    }
    fs::read_to_string(folder.join(path)).map_err(|error| {
        Problem::new(
            path,
            "",
            error,
            "Save it as UTF-8 text, and make it readable for this user.",
        )
    })
}

macro_rules! sample {
    ($($path:literal),+ $(,)?) => {
        /// The sample petition.
        pub(crate) fn sample() -> Files {
            Files(BTreeMap::from([$((
                $path.to_owned(),
                include_str!(concat!("../../../petitions/argentina-against-repression/", $path)).to_owned(),
            )),+]))
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
