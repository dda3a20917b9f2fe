//! Compares the files with what they must be, and writes what is missing. A file that differs may be the trace of somebody who
//! changed it, so it is replaced only if the operator says so.

use futures_util::stream::{self, TryStreamExt as _};
use public_files::File;
use public_log::tiles::Resource;

use super::published::Published;
use super::tree::{Content, Tree};
use super::{Checked, Repair};
use crate::SealError;

/// So many files are read at the same time.
const FILES_AT_ONCE: usize = 16;

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Nothing.
    DryRun,
    /// Files that are missing.
    Missing,
    /// These, and files that differ.
    Replacing,
}

/// What is wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It does not exist.
    Missing,
    /// Its content is not what it must be; or it is an older checkpoint than the newest.
    Differs,
}

impl Mode {
    /// Whether such a file is written.
    #[must_use]
    pub fn writes(self, fault: Fault) -> bool {
        match self {
            Self::DryRun => false,
            Self::Missing => fault == Fault::Missing,
            Self::Replacing => true,
        }
    }
}

/// What was found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Repaired {
    /// Files that were missing.
    pub missing: u64,
    /// Files that differed.
    pub differing: u64,
    /// There is no checkpoint, neither in a file nor in the table: none was published yet.
    pub unpublished: bool,
}

impl Repaired {
    fn note(&mut self, fault: Fault) {
        match fault {
            Fault::Missing => self.missing += 1,
            Fault::Differs => self.differing += 1,
        }
    }
}

impl Checked<'_> {
    /// Compares all files, and writes them as `mode` says: the checkpoint last, since it promises the others. `on_leaves` is told how
    /// far it is, and `on_file` each file with a fault, once it is written.
    ///
    /// # Errors
    /// [`SealError`]; what was written stays, and what is missing is written the next time.
    pub async fn compare(
        &self,
        mode: Mode,
        mut on_leaves: impl FnMut(u64),
        mut on_file: impl FnMut(File, Fault),
    ) -> Result<Repaired, SealError> {
        let repair = &self.0;
        let mut repaired = Repaired::default();
        let batches = repair.store.batches(repair.size);
        let rebuilt = stream::try_unfold(Some((batches, Tree::default())), async |state| {
            let Some((mut batches, mut tree)) = state else {
                return Ok::<_, SealError>(None);
            };
            let Some(page) = batches.next_page().await? else {
                return Ok(Some(((tree.size(), tree.partial()), None)));
            };
            let full = page.into_iter().flat_map(|batch| tree.append(batch));
            let full: Vec<_> = full.collect();
            Ok(Some(((tree.size(), full), Some((batches, tree)))))
        });
        let single = rebuilt.map_ok(|(size, files)| {
            let files = files.into_iter();
            stream::iter(files.map(move |content| Ok::<_, SealError>((size, content))))
        });
        let compared = single.try_flatten().map_ok(async |(size, content)| {
            let file = content.file;
            let fault = repair.restore(mode, content).await?;
            Ok::<_, SealError>((size, file, fault))
        });
        let mut compared = std::pin::pin!(compared.try_buffered(FILES_AT_ONCE));
        while let Some((size, file, fault)) = compared.try_next().await? {
            on_leaves(size);
            if let Some(fault) = fault {
                repaired.note(fault);
                on_file(file, fault);
            }
        }
        if let Some(policy) = &repair.policy {
            let policy = Content {
                file: File::Policy,
                bytes: policy.clone().into_bytes(),
                outgrown: false,
            };
            if let Some(fault) = repair.restore(mode, policy).await? {
                repaired.note(fault);
                on_file(File::Policy, fault);
            }
        }
        match repair.restore_checkpoint(mode).await? {
            Ok(None) => {}
            Ok(Some(fault)) => {
                repaired.note(fault);
                on_file(Resource::Checkpoint.into(), fault);
            }
            Err(Unpublished) => repaired.unpublished = true,
        }
        Ok(repaired)
    }
}

/// No checkpoint was published yet.
struct Unpublished;

impl Repair<'_> {
    async fn restore(&self, mode: Mode, content: Content) -> Result<Option<Fault>, SealError> {
        let (file, bytes) = (content.file, content.bytes);
        let fault = match self.files.get(file).await? {
            Some(found) if found == bytes => return Ok(None),
            None if content.outgrown => return Ok(None),
            Some(_) => Fault::Differs,
            None => Fault::Missing,
        };
        if mode.writes(fault) {
            self.files.put(file, bytes).await?;
        }
        Ok(Some(fault))
    }

    /// Unless another one was published since it was read.
    async fn restore_checkpoint(
        &self,
        mode: Mode,
    ) -> Result<Result<Option<Fault>, Unpublished>, SealError> {
        let (fault, version) = match (&self.published, &self.noted) {
            (Published::Missing, None) => return Ok(Err(Unpublished)),
            (Published::Missing, Some(_)) => (Fault::Missing, None),
            (Published::Invalid(version), _) => (Fault::Differs, Some(version)),
            (Published::Valid(found, version), Some(noted))
                if found.size < noted.checkpoint.size =>
            {
                (Fault::Differs, Some(version))
            }
            (Published::Valid(..), _) => return Ok(Ok(None)),
        };
        if mode.writes(fault)
            && let Some(noted) = &self.noted
        {
            let note = noted.note.clone().into_bytes();
            self.files
                .replace_checkpoint(note, version.cloned())
                .await?;
        }
        Ok(Ok(Some(fault)))
    }
}
