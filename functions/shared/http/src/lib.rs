//! HTTP requests and responses of the public functions: API Gateway's events, what every function reads from a
//! request, the error type, problem details, security headers, and the client's address.
#![forbid(unsafe_code)]
#![cfg_attr(
    test,
    allow(
        clippy::panic,
        clippy::unwrap_used,
        reason = "a panic is how a test fails"
    )
)]

pub mod answers;
mod client;
mod error;
pub mod gateway;
pub mod press;
pub mod request;
pub mod response;
mod serve;

pub use client::{ClientAddress, EDGE, HeadOnly, avoids_edge, client_address, forwarded};
pub use error::{HttpError, ResponseFormat, answered, respond};
pub use serve::serve;
