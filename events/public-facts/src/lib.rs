//! Which events become which facts of the public log. Pure: the events are read by the caller, and so are the keys that the
//! commitments need.
//!
//! The table in `events/public-log/README.md` says what becomes what. All facts of a subject follow from its whole streams, so a
//! notice that comes twice, late or out of order gives the same facts with the same numbers.

mod fact;
mod life;
mod petition;
mod walk;

pub use fact::{Derived, Form};
pub use petition::of_petition;
pub use walk::{Missing, Streams, of_signature, origins};
