//! The public's requests and the answers to them: API Gateway's events, what every function reads from a
//! request, problem details, security headers, and who asks.
#![forbid(unsafe_code)]
#![cfg_attr(
    test,
    allow(
        clippy::panic,
        clippy::unwrap_used,
        reason = "a panic is how a test fails"
    )
)]

mod client;
pub mod gateway;
pub mod request;
pub mod response;
mod serve;

pub use client::{ClientAddress, EDGE, client_address, forwarded};
pub use serve::serve;
