//! What a stream is made of: events, the state that they fold to, and the rules that allow new ones.
//!
//! A decider knows no clock, no randomness and no storage. The crate `event-store` loads, appends and
//! retries for every decider alike.

use std::fmt::{Debug, Display};

use jiff::Timestamp;

use crate::envelope::{Event, Recorded};

/// The rules of one kind of stream, after the
/// [Decider pattern](https://thinkbeforecoding.com/post/2021/12/17/functional-event-sourcing-decider).
pub trait Decider {
    /// Names a stream. Its text is the stream's name in the log.
    type Id: Display + Clone + Debug + Send + Sync;
    /// What the log holds.
    type Event: Event + Clone + Debug + Send;
    /// What [`Self::decide`] returns: an event whose personal data is not sealed yet.
    type Decision: Clone + Debug + Send;
    /// What the events fold to. The default is the state before the first event.
    type State: Default + Debug + Send + Sync;
    /// What somebody wants.
    type Command: Clone + Debug + Send + Sync;
    /// Why the rules say no.
    type Refusal: std::error::Error + Send + Sync + 'static;

    /// Folds one event in. It must accept every event, since what the log holds has happened.
    fn evolve(state: Self::State, recorded: &Recorded<Self::Event>) -> Self::State;

    /// The state as it counts at that moment, for rules in which something ages. The default changes nothing.
    #[must_use]
    fn as_of(state: Self::State, _now: Timestamp) -> Self::State {
        state
    }

    /// The event that follows from a command, or `None` if everything is already as wanted.
    ///
    /// # Errors
    /// [`Self::Refusal`] when the rules do not allow it.
    fn decide(
        state: &Self::State,
        command: Self::Command,
    ) -> Result<Option<Self::Decision>, Self::Refusal>;

    /// Folds a stream from its beginning.
    fn fold<'a>(events: impl IntoIterator<Item = &'a Recorded<Self::Event>>) -> Self::State
    where
        Self::Event: 'a,
    {
        events
            .into_iter()
            .fold(Self::State::default(), Self::evolve)
    }
}
