//! What a function needs to run: its [`Settings`], the [`aws`] clients, and what it tells its
//! operators, [`metrics`] and [`logs`], without personal data.
//!
//! A `main.rs` calls [`logs::init`] first, and then serves by [`serve`], which opens an
//! invocation of [`metrics`] around the handler and prints what it recorded.
#![forbid(unsafe_code)]

pub mod aws;
pub mod batch;
#[cfg(feature = "check")]
pub mod check;
mod emf;
pub mod logs;
pub mod metrics;
mod serve;
mod settings;

pub use event_store::Tables;
pub use metrics::Metric;
pub use serve::{serve, try_serve};
pub use settings::{MailSettings, Settings, SettingsError, base_url_from_env, keys_from_env};
