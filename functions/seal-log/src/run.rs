//! Does what the sequencer asks for.

use std::collections::{BTreeMap, BTreeSet};

use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};
use public_files::{File, FilesError, Seen, Subject};
use public_log::checkpoint::Checkpoint;
use public_log::hash::Hash;
use public_log::note::{Note, VerifierKey};
use public_log::sequencer::{Action, Answer, Fact, MOST_LEAVES, Outcome, Sequencer};
use public_log::tiles::Resource;

use crate::store::StoredHead;
use crate::{SealError, SealLog};

/// So many files are read or written at the same time.
const FILES_AT_ONCE: usize = 16;
/// The most petitions of a batch: with 64 subjects, the head and the leaves, the transaction has 100 items.
const MOST_PETITIONS: usize = 34;
const _: () = assert!(MOST_LEAVES + MOST_PETITIONS + 2 <= 100);

/// What one run knows of the table.
#[derive(Default)]
struct Session {
    head: Option<StoredHead>,
    subjects: BTreeMap<String, Subject>,
}

impl SealLog {
    /// Writes the facts to the log, in this order, and publishes; without facts it finishes what another run began. Returns what
    /// became of each.
    pub(crate) async fn sequence(&self, facts: Vec<Fact>) -> Result<Vec<Outcome>, SealError> {
        let mut outcomes = Vec::with_capacity(facts.len());
        for part in parts(facts) {
            let mut sequencer = Sequencer::new(part);
            let (mut session, mut answer) = (Session::default(), Answer::Start);
            while let Some(action) = sequencer.next(answer)? {
                answer = self.act(action, &mut session).await?;
            }
            outcomes.extend_from_slice(sequencer.outcomes());
        }
        Ok(outcomes)
    }

    async fn act(&self, action: Action, session: &mut Session) -> Result<Answer, SealError> {
        Ok(match action {
            Action::ReadHead => {
                // Before the head, which may go on at any time, and is never behind what was published.
                let published = self.published().await?;
                session.head = self.store.head().await?;
                if session.head.is_none() {
                    self.may_begin(&published).await?;
                }
                let head = session.head.as_ref().map(|stored| stored.head.clone());
                let published =
                    published.for_head(head.as_ref().map(|head| (head.size, head.root)));
                Answer::Head { head, published }
            }
            Action::Read(wanted) => Answer::Files(self.read(wanted).await?),
            Action::ReadProgress(subjects) => {
                session.subjects = self.store.subjects().many(&subjects).await?;
                let known = session.subjects.iter();
                let progress = known.map(|(name, subject)| (name.clone(), subject.progress()));
                Answer::Progress(progress.collect())
            }
            Action::Commit(commit) => match self.store.commit(commit, &session.subjects).await? {
                Some(head) => {
                    session.head = Some(head);
                    Answer::Committed(true)
                }
                None => Answer::Committed(false),
            },
            Action::Write(files) => {
                self.write(files).await?;
                Answer::Done
            }
            Action::Publish(size, root) => {
                let head = session.head.as_ref();
                let head = head.filter(|stored| stored.head.size == size);
                let folds = head.map_or(&[][..], |stored| &stored.folds);
                self.publish(size, root, folds).await?;
                Answer::Done
            }
        })
    }

    async fn read(&self, wanted: Vec<Resource>) -> Result<Vec<Option<Vec<u8>>>, FilesError> {
        let reading = stream::iter(wanted).map(|resource| self.files.get(resource.into()));
        reading.buffered(FILES_AT_ONCE).try_collect().await
    }

    async fn write(&self, files: Vec<(Resource, Vec<u8>)>) -> Result<(), FilesError> {
        let writing =
            stream::iter(files).map(|(resource, bytes)| self.files.put(resource.into(), bytes));
        writing
            .buffer_unordered(FILES_AT_ONCE)
            .try_collect::<()>()
            .await
    }

    /// What was published: by the file, and by the views.
    async fn published(&self) -> Result<Published, SealError> {
        let (file, view) =
            futures_util::future::join(self.files.checkpoint(), self.views.public_log_now()).await;
        let key = self.key().await?.verifier();
        let file = file?.map(|seen| checkpoint_of(&seen, key)).transpose()?;
        let view = view?;
        if let Some(newer) = view.as_ref().filter(|view| view.number > self.number) {
            return Err(SealError::Ended {
                number: self.number,
                published: newer.number,
            });
        }
        let newest = view.as_ref().map(|view| view.number);
        let view = view.filter(|view| view.number == self.number);
        let view = view.and_then(|view| Some((view.size, Hash::parse(&view.root).ok()?)));
        if view.is_some() {
            // Also if only this file was lost.
            self.publish_policy(key).await?;
        }
        Ok(Published {
            file: file.map(|(checkpoint, _)| (checkpoint.size, checkpoint.root)),
            view,
            newest,
        })
    }

    /// Whether a log may begin with this number: no number is left out, since each log before is linked as one that has ended. If
    /// pages were restored to an earlier time, a checkpoint in the files says that the log before was published.
    async fn may_begin(&self, published: &Published) -> Result<(), SealError> {
        let before = self.number - 1;
        match published.newest {
            Some(newest)
                if newest < before && self.files.checkpoint_of(before).await?.is_none() =>
            {
                let number = self.number;
                Err(SealError::Skips { number, newest })
            }
            Some(_) | None => Ok(()),
        }
    }

    /// The file of the policy.
    pub(crate) async fn policy(&self) -> Result<Option<Vec<u8>>, FilesError> {
        self.files.get(File::Policy).await
    }
}

/// The checkpoint in a file, which must be of this log's key.
pub(crate) fn checkpoint_of(
    seen: &Seen,
    key: &VerifierKey,
) -> Result<(Checkpoint, Note), SealError> {
    let other = |why: &dyn std::fmt::Display| SealError::OtherKey(why.to_string());
    let note = String::from_utf8_lossy(&seen.bytes);
    let note = Note::parse(&note).map_err(|error| other(&error))?;
    let checkpoint = Checkpoint::of_note(&note, key).map_err(|error| other(&error))?;
    Ok((checkpoint, note))
}

/// Sizes and roots that were published. The file is what outsiders have seen; the views follow it.
struct Published {
    file: Option<(u64, Hash)>,
    view: Option<(u64, Hash)>,
    /// The number of the newest log that pages know.
    newest: Option<u64>,
}

impl Published {
    /// What the sequencer has to know: one that contradicts the head, if there is one, or else the older one, so that what a
    /// crash left behind is published again.
    fn for_head(&self, head: Option<(u64, Hash)>) -> Option<(u64, Hash)> {
        let (size, root) = match head {
            Some(head) => head,
            None => return self.file.or(self.view),
        };
        let both = [self.file, self.view];
        let contradicts = |published: &(u64, Hash)| {
            published.0 > size || (published.0 == size && published.1 != root)
        };
        let contradiction = both.into_iter().flatten().find(contradicts);
        contradiction.or_else(|| {
            self.file
                .zip(self.view)
                .map(|(a, b)| if a.0 < b.0 { a } else { b })
        })
    }
}

/// Parts whose batches fit into one transaction each, whatever petitions they are about.
fn parts(facts: Vec<Fact>) -> Vec<Vec<Fact>> {
    let mut parts = vec![Vec::new()];
    let mut petitions = BTreeSet::new();
    for fact in facts {
        if !petitions.contains(&fact.petition) && petitions.len() == MOST_PETITIONS {
            petitions.clear();
            parts.push(Vec::new());
        }
        petitions.insert(fact.petition.clone());
        if let Some(part) = parts.last_mut() {
            part.push(fact);
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use public_log::leaf::{Kind, Petition};

    use super::*;

    #[test]
    fn a_part_is_about_as_many_petitions_as_a_transaction_takes() {
        let fact = |n: usize| Fact {
            subject: format!("petition-{n}"),
            number: 1,
            minute: 0,
            petition: Petition::parse(&format!("petition-{n}")).unwrap(),
            kind: Kind::Opened,
        };
        let all: Vec<_> = (0..100).map(|n| fact(n % 50)).collect();
        let parts = parts(all.clone());
        for part in &parts {
            let petitions: BTreeSet<_> = part.iter().map(|fact| &fact.petition).collect();
            assert!(petitions.len() <= MOST_PETITIONS);
        }
        assert_eq!(parts.concat(), all);
    }

    #[test]
    fn what_a_crash_left_behind_is_published_again_and_a_contradiction_is_told() {
        let hash = |byte| Hash::from_bytes([byte; 32]);
        let told = |file, view, head| {
            let newest = None;
            Published { file, view, newest }.for_head(head)
        };
        let (old, new) = (Some((5, hash(5))), Some((9, hash(9))));
        assert_eq!(told(None, None, new), None);
        assert_eq!(told(new, old, new), old, "the view was not written");
        assert_eq!(told(old, new, new), old, "the file was lost");
        assert_eq!(told(new, None, new), None);
        assert_eq!(told(new, new, new), new);
        assert_eq!(told(new, old, old), new, "the head is behind");
        assert_eq!(told(old, new, old), new);
        let fork = Some((9, hash(8)));
        assert_eq!(told(fork, None, new), fork);
        assert_eq!(told(new, None, None), new);
    }
}
