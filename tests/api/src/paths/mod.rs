//! Every public address, with its methods.

mod names;
mod news;
mod numbers;
mod parts;
mod petition;
mod share;
mod signature;
mod signing;
mod site;

use utoipa::openapi::path::{Paths, PathsBuilder};

/// All of them.
pub(crate) fn paths() -> Paths {
    let parts = [
        site::add,
        petition::add,
        numbers::add,
        news::add,
        names::add,
        share::add,
        signing::add,
        signature::add,
    ];
    parts
        .into_iter()
        .fold(PathsBuilder::new(), |paths, add| add(paths))
        .build()
}
