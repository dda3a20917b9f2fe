//! What is shown: read models, folded from the log and rebuildable from it at any time.
//!
//! The models are plain types ([`petition`], [`count`], [`goal`]); [`store`] reads them.
//! [`generations`] says which copy of a projection is shown, and [`layout`] where everything
//! lies. [`signatures`] and [`petitions`] keep the views up to date with their logs, rebuild and verify
//! them.

mod cache;
pub mod compare;
pub mod count;
pub mod error;
pub mod explained;
pub mod generations;
pub mod goal;
pub mod items;
pub mod layout;
mod page;
pub mod petition;
pub mod petitions;
pub mod signatures;
pub mod store;

pub use compare::Difference;
pub use error::{ProjectionError, ViewsError};
pub use generations::{Generations, Projection};
pub use page::PetitionPageView;
pub use petitions::PetitionViews;
pub use signatures::SignatureViews;
pub use store::Views;
