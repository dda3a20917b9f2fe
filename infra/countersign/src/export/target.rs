//! Where an export goes: a file that appears complete or not at all, or standard output.

use std::io::{self, BufWriter, Stdout, Write};
use std::path::{Path, PathBuf};

use clap::Args;
use tempfile::NamedTempFile;

use crate::failure::Failure;

/// Which file to write.
#[derive(Args, Debug)]
pub(crate) struct OutputFile {
    /// The file to write, or - for standard output [default: SLUG-signatures.FORMAT or
    /// SLUG-LANGUAGE.pdf]. Only you can read it. An interrupted export leaves no file.
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// Replace the file if it exists. Only an ordinary file is replaced.
    #[arg(long)]
    pub(crate) force: bool,
}

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
    /// Creates a temporary file in the target's folder, readable by its owner only (mode 0600).
    pub(crate) fn begin(file: &OutputFile, default_name: &str) -> Result<Self, Failure> {
        let path = file.out.as_deref().unwrap_or(Path::new(default_name));
        if path.as_os_str() == "-" {
            return Ok(Self::Stdout(BufWriter::new(io::stdout())));
        }
        // Of a link itself, and not of what it leads to.
        if let Ok(there) = std::fs::symlink_metadata(path) {
            if !there.is_file() {
                return Err(format!(
                    "{} is a folder, a link, a pipe or a device, and only a file is replaced: choose another file with --out, \
                     or - for standard output",
                    path.display()
                )
                .into());
            }
            if !file.force {
                return Err(exists(path).into());
            }
        }
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        let begun = tempfile::Builder::new()
            .prefix(".countersign-export-")
            .tempfile_in(folder.unwrap_or(Path::new(".")))
            .map_err(|error| {
                format!(
                    "cannot create a file beside {}: {error}. Choose another place with --out",
                    path.display()
                )
            })?;
        Ok(Self::File {
            begun: BufWriter::new(begun),
            path: path.to_owned(),
            force: file.force,
        })
    }

    /// Whether it is standard output, where then nothing else may be printed.
    pub(crate) fn is_stdout(&self) -> bool {
        matches!(self, Self::Stdout(_))
    }

    /// Syncs the file and moves it into place. Returns where that is, for the operator.
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
        "{} exists: choose another file with --out, or replace it with --force",
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
