//! Publishes a checkpoint: first where its petitions stand, then the file, its copy in the table, and the view that names it.

use std::collections::BTreeSet;
use std::sync::atomic::Ordering;

use futures_util::future::try_join_all;
use jiff::{Timestamp, TimestampRound, Unit};
use public_files::{File, consistency};
use public_log::checkpoint::{Checkpoint, Cosigned, cosignatures};
use public_log::hash::Hash;
use public_log::note::{Note, VerifierKey};
use public_log::policy::Policy;
use public_log::sequencer::SequencerError;
use runtime::{Metric, metrics};
use views::{Logged, LoggedCount, PublishedLog, Witness};

use crate::run::checkpoint_of;
use crate::store::FoldStep;
use crate::{SealError, SealLog};

impl SealLog {
    /// Signs and publishes, unless a larger checkpoint is published. The same size again adds cosignatures.
    pub(crate) async fn publish(
        &self,
        size: u64,
        root: Hash,
        folds: &[FoldStep],
    ) -> Result<(), SealError> {
        let key = self.key().await?;
        try_join_all(folds.iter().map(|step| self.show(size, step))).await?;
        self.publish_policy(key.verifier()).await?;
        let checkpoint = Checkpoint {
            origin: key.verifier().name().to_owned(),
            size,
            root,
        };
        let mut note = checkpoint.sign(key);
        let mut asked = false;
        loop {
            let seen = self.files.checkpoint().await?;
            let before = seen
                .as_ref()
                .map(|seen| checkpoint_of(seen, key.verifier()));
            let (known, version) = match before.transpose()? {
                None => (0, None),
                Some((before, _)) if before.size > size => return Ok(()),
                Some((before, _)) if before.size == size && before.root != root => {
                    return Err(SequencerError::Fork(size).into());
                }
                Some((before, old)) => {
                    if before.size == size {
                        // It was published already, perhaps with cosignatures that this time nobody gives.
                        note = older_cosignatures(note, old);
                    }
                    (before.size, seen.map(|seen| seen.version))
                }
            };
            if !asked {
                asked = true;
                self.ask_witnesses(&mut note, known, size).await;
            }
            let bytes = note.to_string().into_bytes();
            if self.files.replace_checkpoint(bytes, version).await? {
                break;
            }
        }
        // Before the view, so that a crash in between is finished by the next batch.
        self.store.note_checkpoint(size, &note.to_string()).await?;
        let ended = self.ended.get_or_try_init(|| self.published_before());
        let ended = ended.await?.clone();
        let published = PublishedLog {
            ended: Some(ended),
            ..self.view_of(&checkpoint, &note, key.verifier())
        };
        Ok(self.views.note_public_log(&published).await?)
    }

    /// The logs of the site that have ended and whose checkpoints are there. Each instance looks once.
    async fn published_before(&self) -> Result<Vec<u64>, SealError> {
        let mut ended = Vec::new();
        for number in PublishedLog::before(self.number) {
            if self.files.checkpoint_of(number).await?.is_some() {
                ended.push(number);
            }
        }
        Ok(ended)
    }

    async fn show(&self, size: u64, step: &FoldStep) -> Result<(), SealError> {
        let before = step.before.as_ref();
        let logged = LoggedCount {
            number: self.number,
            newest: Logged::new(size, &step.after),
            before: before.map(|before| Logged::new(before.size, &before.explained)),
        };
        Ok(self
            .views
            .note_logged_count(&step.petition, &logged)
            .await?)
    }

    /// Writes where petitions stand again, for views that were lost. What is there stays.
    pub(crate) async fn show_again(&self, petitions: &BTreeSet<String>) -> Result<(), SealError> {
        let published = match petitions.is_empty() {
            true => None,
            false => self.views.public_log_now().await?,
        };
        let Some(published) = published.filter(|published| published.number == self.number) else {
            return Ok(());
        };
        for (petition, fold) in self.store.stand(petitions).await? {
            // Another sequencer may have gone on, and it shows what it publishes.
            if fold.size <= published.size {
                let logged = LoggedCount {
                    number: self.number,
                    newest: Logged::new(fold.size, &fold.explained),
                    before: None,
                };
                self.views.note_logged_count(&petition, &logged).await?;
            }
        }
        Ok(())
    }

    /// Asks all witnesses. One that fails only lacks its cosignature: the next checkpoint asks it again.
    async fn ask_witnesses(&self, note: &mut Note, known: u64, size: u64) {
        let Some(client) = &self.asking else { return };
        let proof = |old| consistency(&*self.files, old, size);
        let answers = client.cosign(&self.witnesses, note, known, proof).await;
        for failed in answers.failed {
            metrics::record(Metric::WitnessesMissing, 1);
            match failed.shows_another_history() {
                true => {
                    metrics::record(Metric::PublicLogStopped, 1);
                    tracing::error!(%failed, "a witness has seen another history of the public log");
                }
                false => tracing::warn!(%failed, "a witness has not cosigned the checkpoint"),
            }
        }
    }

    /// The policy changes only with a setting, so each instance looks once.
    pub(crate) async fn publish_policy(&self, key: &VerifierKey) -> Result<(), SealError> {
        if self.has_policy.load(Ordering::Relaxed) {
            return Ok(());
        }
        let policy = self.witnesses.policy(key, &self.address);
        if self.store.policy().await?.as_ref() != Some(&policy) {
            self.store.note_policy(&policy).await?;
        }
        let policy = policy.into_bytes();
        if self.policy().await?.as_ref() != Some(&policy) {
            self.files.put(File::Policy, policy).await?;
        }
        self.has_policy.store(true, Ordering::Relaxed);
        Ok(())
    }

    fn view_of(&self, checkpoint: &Checkpoint, note: &Note, key: &VerifierKey) -> PublishedLog {
        let keys: Vec<_> = self.witnesses.all().iter().map(|one| &one.key).collect();
        let cosigned = cosignatures(note, keys.iter().copied()).unwrap_or_default();
        let policy = self.witnesses.policy(key, &self.address);
        let needed = Policy::parse(&policy).map_or(0, |policy| policy.needed());
        PublishedLog {
            number: self.number,
            origin: checkpoint.origin.clone(),
            key: key.to_string(),
            size: checkpoint.size,
            root: checkpoint.root.to_string(),
            at: minute(Timestamp::now()),
            note: note.to_string(),
            needed: needed as u64,
            ended: None,
            witnesses: keys
                .into_iter()
                .map(|key| witness(key, &cosigned))
                .collect(),
        }
    }
}

fn witness(key: &VerifierKey, cosigned: &[Cosigned]) -> Witness {
    let own = cosigned.iter().find(|one| one.witness == *key);
    let at = own.and_then(|one| i64::try_from(one.at).ok());
    Witness {
        name: key.name().to_owned(),
        cosigned_at: at.and_then(|at| Timestamp::from_second(at).ok()),
    }
}

/// The note with the cosignatures of the published one that it lacks.
fn older_cosignatures(mut note: Note, old: Note) -> Note {
    let own: BTreeSet<_> = note.signatures.iter().map(ToString::to_string).collect();
    let older = old.signatures.into_iter();
    let older = older.filter(|signature| !own.contains(&signature.to_string()));
    note.signatures.extend(older);
    note
}

fn minute(at: Timestamp) -> Timestamp {
    let rounding = TimestampRound::new()
        .smallest(Unit::Minute)
        .mode(jiff::RoundMode::Trunc);
    at.round(rounding).unwrap_or(at)
}
