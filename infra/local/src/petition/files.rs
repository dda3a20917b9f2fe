//! The files of a petition's folder, from the disk or from the binary.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::problem::Problem;

/// Texts by their path in the folder, `/` between its parts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Files(pub(crate) BTreeMap<String, String>);

impl Files {
    /// Reads `petition.toml`, `text.*.md` and `news/*.md`. Other files may lie beside them.
    pub(crate) fn read(folder: &Path) -> Result<Self, Problem> {
        let mut files = BTreeMap::new();
        for name in names(folder)? {
            if name == "petition.toml" || (name.starts_with("text.") && name.ends_with(".md")) {
                files.insert(name.clone(), text(folder, &name)?);
            }
        }
        if folder.join("news").is_dir() {
            for name in names(&folder.join("news"))? {
                if name.ends_with(".md") && !name.starts_with('.') {
                    let path = format!("news/{name}");
                    files.insert(path.clone(), text(folder, &path)?);
                }
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
            "Name a folder with a petition.toml in it.",
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
    fs::read_to_string(folder.join(path))
        .map_err(|error| Problem::new(path, "", error, "Save it as UTF-8 text that you can read."))
}

macro_rules! sample {
    ($($path:literal),+ $(,)?) => {
        /// The sample petition.
        pub(crate) fn sample() -> Files {
            Files(BTreeMap::from([$((
                $path.to_owned(),
                include_str!(concat!("../../petitions/argentina-against-repression/", $path)).to_owned(),
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
