//! A command of somebody who has proven nothing. Its guards are applied once, whatever comes of the command, so that
//! limits tell nothing about a stream.

use events::decider::Decider;
use events::envelope::Recorded;
use events::ids::CommandId;
use jiff::Timestamp;

use crate::log::ATTEMPTS;
use crate::stored::Stored;
use crate::{Guard, Guarded, Log, NewEvent, Outcome, StoreError, retry};

/// A command under guards.
#[derive(Debug)]
pub struct Submission<'a, D: Decider> {
    /// The stream.
    pub id: &'a D::Id,
    /// The id of the command.
    pub command_id: CommandId,
    /// Now.
    pub at: Timestamp,
    /// What is wanted.
    pub command: D::Command,
    /// What may hold it back, in the order in which they are reported.
    pub guards: &'a [Guard],
}

/// What became of a submission that no guard held back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Submitted {
    /// An event of this version was appended.
    Appended {
        /// Its version.
        version: u64,
    },
    /// It was carried out before, so nothing was appended.
    Repeated,
    /// No event follows from it, or the rules refuse it.
    Nothing,
}

impl<D: Stored> Log<D> {
    /// Carries out a command under guards: one request if the stream is empty, otherwise three. `is_repeated` says whether
    /// a stream's events show that the same command was carried out before.
    ///
    /// Whatever the stream contains, the first guard that holds is reported, and if none holds each is applied exactly
    /// once: with the event, or alone if there is none.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn submit(
        &self,
        submission: Submission<'_, D>,
        is_repeated: impl Fn(&[Recorded<D::Event>]) -> bool,
    ) -> Result<Guarded<Submitted>, StoreError> {
        let Submission { id, at, guards, .. } = submission;
        let decide = |state: &D::State| D::decide(state, submission.command.clone()).ok().flatten();
        let new = |expected, event| NewEvent {
            stream: id.to_string(),
            expected,
            command: submission.command_id,
            at,
            event,
        };
        if let Some(event) = decide(&D::State::default()) {
            match self.append_guarded(new(0, event), guards).await? {
                Guarded::Held(guard) => return Ok(Guarded::Held(guard)),
                Guarded::Done(Outcome::Appended { version }) => {
                    return Ok(Guarded::Done(Submitted::Appended { version }));
                }
                Guarded::Done(Outcome::AlreadyAppended { .. } | Outcome::Conflict) => {}
            }
        }
        for attempt in 0..ATTEMPTS {
            let events = self.load(id).await?;
            if is_repeated(&events) {
                return self.pass(guards, Submitted::Repeated).await;
            }
            let Some(event) = decide(&D::as_of(D::fold(&events), at)) else {
                return self.pass(guards, Submitted::Nothing).await;
            };
            let version = events.last().map_or(0, |last| last.version);
            match self
                .write(new(version, event), guards, Some(&events))
                .await?
            {
                Guarded::Held(guard) => return Ok(Guarded::Held(guard)),
                Guarded::Done(Outcome::Appended { version }) => {
                    return Ok(Guarded::Done(Submitted::Appended { version }));
                }
                Guarded::Done(Outcome::AlreadyAppended { .. } | Outcome::Conflict) => {}
            }
            retry::pause(attempt).await;
        }
        Err(StoreError::Contended)
    }

    /// Applies the guards without an event.
    async fn pass(
        &self,
        guards: &[Guard],
        submitted: Submitted,
    ) -> Result<Guarded<Submitted>, StoreError> {
        let held = self.apply_guards(guards).await?;
        Ok(held.map_or(Guarded::Done(submitted), Guarded::Held))
    }
}
