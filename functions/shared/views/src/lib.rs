//! What is shown: read models, folded from the log and rebuildable from it at any time.
//!
//! The models are plain types ([`petition`], [`count`], [`goal`]); [`store`] reads them.
//! [`generations`] says which copy of a projection is shown, and [`layout`] where everything
//! lies; the builders of the views (`count`, `news`) share [`items`].

mod cache;
pub mod compare;
pub mod count;
pub mod error;
pub mod generations;
pub mod goal;
pub mod items;
pub mod layout;
pub mod petition;
pub mod store;

pub use compare::Difference;
pub use error::ViewsError;
pub use generations::{Generations, Projection};
pub use store::Views;
