//! Notices when a folder changes: it looks twice a second, which works on every file system and costs nothing here.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

const EVERY: Duration = Duration::from_millis(500);
/// Folders in the folder that are looked into, and no deeper.
const DEPTH: usize = 2;

type Seen = BTreeMap<PathBuf, (u64, Option<SystemTime>)>;

pub(super) struct Watch {
    folder: PathBuf,
    seen: Seen,
}

impl Watch {
    pub(super) fn of(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            seen: seen(folder),
        }
    }

    /// Waits until files have changed, and then until they stay as they are: an editor may write several.
    pub(super) async fn changed(&mut self) {
        let mut has_changed = false;
        loop {
            tokio::time::sleep(EVERY).await;
            let now = seen(&self.folder);
            if now != self.seen {
                (self.seen, has_changed) = (now, true);
            } else if has_changed {
                return;
            }
        }
    }
}

fn seen(folder: &Path) -> Seen {
    let mut found = Seen::new();
    look(folder, DEPTH, &mut found);
    found
}

/// What cannot be read now will be reported when the folder is read as a petition.
fn look(folder: &Path, depth: usize, found: &mut Seen) {
    let entries = folder.read_dir().into_iter().flatten().flatten();
    for entry in entries {
        let Ok(about) = entry.metadata() else {
            continue;
        };
        if about.is_dir() && depth > 1 {
            look(&entry.path(), depth - 1, found);
        }
        found.insert(entry.path(), (about.len(), about.modified().ok()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_in_the_folder_and_in_its_news_is_seen() {
        let folder = tempfile::tempdir().unwrap();
        let news = folder.path().join("news");
        std::fs::create_dir(&news).unwrap();
        std::fs::write(folder.path().join("petition.toml"), "a").unwrap();
        let first = seen(folder.path());
        assert_eq!(seen(folder.path()), first);
        std::fs::write(folder.path().join("petition.toml"), "ab").unwrap();
        let second = seen(folder.path());
        assert_ne!(second, first);
        std::fs::write(news.join("a.md"), "a").unwrap();
        assert_ne!(seen(folder.path()), second);
    }
}
