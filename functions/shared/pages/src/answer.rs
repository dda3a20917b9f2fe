//! The signed answer on a page that refuses something.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// The address of a file with the answer. The page contains it, so nothing is stored for the download.
pub(crate) fn file(answer: &str) -> String {
    format!("data:text/plain;base64,{}", STANDARD.encode(answer))
}
