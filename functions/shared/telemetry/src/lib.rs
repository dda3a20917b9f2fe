//! What a function tells its operators: [`metrics`] and [`logs`], without personal data.
//!
//! A `main.rs` calls [`logs::init`] first, and then serves by [`serve`] or [`serve_http`]; these
//! open an invocation of [`metrics`] around the handler and print what it recorded.
#![forbid(unsafe_code)]

#[cfg(feature = "check")]
pub mod check;
mod emf;
#[cfg(feature = "http")]
pub mod gateway;
pub mod logs;
pub mod metrics;
mod serve;

pub use metrics::Metric;
pub use serve::serve;
#[cfg(feature = "http")]
pub use serve::serve_http;
