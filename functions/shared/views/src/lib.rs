//! Everything that is shown: read models, folded from the logs and rebuildable from them at any time.
//!
//! The models are plain types ([`petition`], [`count`], [`goal`]); [`store`] reads them.
//! [`generations`] says which copy of a projection is shown, and [`layout`] has the keys.
//! [`signatures`] and [`petitions`] are the projections: they update, rebuild and verify the views.

mod areas;
pub mod article;
mod cache;
pub mod card;
pub mod compare;
mod consents;
pub mod count;
mod digest;
pub mod error;
pub mod explained;
pub mod generations;
pub mod goal;
pub mod item_size;
pub mod items;
pub mod latest;
pub mod layout;
pub mod listing;
mod lookup;
mod mail_delay;
pub mod names;
mod page;
pub mod part;
pub mod petition;
pub mod petitions;
pub mod picture;
pub mod places;
pub mod public_log;
mod short_links;
pub mod signatures;
mod site;
pub mod sources;
pub mod store;
mod withheld;
pub mod words;

pub use compare::{Difference, Verified};
pub use error::{ProjectionError, ViewsError};
pub use generations::{Generations, Projection};
pub use mail_delay::{AGE as MAIL_DELAY_AGE, MailDelay};
pub use page::{CountedPetition, NEWS, PetitionPageView};
pub use part::Part;
pub use petitions::PetitionViews;
pub use public_log::{Lag, Logged, LoggedCount, PublishedLog, Witness};
pub use signatures::SignatureViews;
pub use site::Site;
pub use store::Views;
pub use withheld::{PublicPart, Withheld};
