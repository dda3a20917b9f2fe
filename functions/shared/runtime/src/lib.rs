//! What the `main.rs` of a function needs: [`Settings`] from the environment, [`aws`] clients, [`metrics`] and [`logs`]
//! without personal data, and [`serve`].
//!
//! A `main.rs` calls [`logs::init`] first, and then [`serve`], which runs the handler once per invocation and prints the
//! metrics that it recorded. A handler of a log's stream uses [`batch`].
#![forbid(unsafe_code)]

pub mod aws;
pub mod batch;
#[cfg(feature = "check")]
pub mod check;
mod emf;
pub mod logs;
pub mod metrics;
pub mod retention;
mod serve;
mod settings;

pub use event_store::Tables;
pub use metrics::Metric;
pub use serve::{serve, try_serve};
pub use settings::{
    MailSettings, Settings, SettingsError, base_url_from_env, keys_from_env, log_key_from_env,
    public_log_key_from_env, public_log_number_from_env, recipients_from_env, sender_from_env,
};
