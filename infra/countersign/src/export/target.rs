//! Where an export goes: a file that is there whole or not at all, or standard output.

use std::io::{self, BufWriter, Stdout, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::arguments::File;
use crate::Failure;

/// An export under way. Dropped before [`Target::keep`], it leaves no file.
pub(crate) enum Target {
    Stdout(BufWriter<Stdout>),
    File {
        begun: BufWriter<NamedTempFile>,
        path: PathBuf,
        force: bool,
    },
}

impl Target {
    /// Begins the file beside its place, for nobody but its owner to read (mode 0600).
    pub(crate) fn begin(file: &File, default_name: &str) -> Result<Self, Failure> {
        let path = file.out.as_deref().unwrap_or(Path::new(default_name));
        if path.as_os_str() == "-" {
            return Ok(Self::Stdout(BufWriter::new(io::stdout())));
        }
        if path.exists() && !file.force {
            return Err(exists(path).into());
        }
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        let begun = tempfile::Builder::new()
            .prefix(".countersign-export-")
            .tempfile_in(folder.unwrap_or(Path::new(".")))
            .map_err(|error| {
                format!(
                    "cannot write beside {}: {error}. Name another place with --out",
                    path.display()
                )
            })?;
        Ok(Self::File {
            begun: BufWriter::new(begun),
            path: path.to_owned(),
            force: file.force,
        })
    }

    /// Whether it is standard output, so that nothing else may be said there.
    pub(crate) fn is_stdout(&self) -> bool {
        matches!(self, Self::Stdout(_))
    }

    /// Puts the file in its place, synced to the disk, and says where that is.
    pub(crate) fn keep(self) -> Result<String, Failure> {
        match self {
            Self::Stdout(mut out) => {
                out.flush()?;
                Ok("standard output".to_owned())
            }
            Self::File { begun, path, force } => {
                let begun = begun.into_inner().map_err(io::IntoInnerError::into_error)?;
                begun.as_file().sync_all()?;
                let kept = if force {
                    begun.persist(&path)
                } else {
                    begun.persist_noclobber(&path)
                };
                kept.map_err(|error| match error.error.kind() {
                    io::ErrorKind::AlreadyExists => exists(&path),
                    _ => format!("cannot write {}: {}", path.display(), error.error),
                })?;
                Ok(path.display().to_string())
            }
        }
    }
}

fn exists(path: &Path) -> String {
    format!(
        "{} exists: name another file with --out, or replace it with --force",
        path.display()
    )
}

impl Write for Target {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Stdout(out) => out.write(bytes),
            Self::File { begun, .. } => begun.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Stdout(out) => out.flush(),
            Self::File { begun, .. } => begun.flush(),
        }
    }
}
