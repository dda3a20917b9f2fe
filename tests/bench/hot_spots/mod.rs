//! Which item gives in first when very many people sign one petition: DynamoDB cancels a transaction that meets another one
//! on an item, and accepts 1,000 write units and 3,000 read units per second on a partition.
//!
//! [`trace()`] performs a form, a confirmation and a round of counting on the embedded database, and reads from the requests
//! which items are whose. [`simulate`] lets many of them meet, in simulated time and with a seed, so that the same seed gives
//! the same figures. Nothing here was measured on AWS.

mod recorded;
pub mod report;
pub mod simulate;
pub mod trace;

pub use report::{Report, report};
pub use trace::{Trace, trace};
