//! What is sent and what is answered: one type per JSON object.
#![expect(dead_code, reason = "the types are described, and never made")]

mod confirming;
mod counts;
mod form;
mod moving;
mod names;
mod news;
mod own_page;
mod petition;
mod pictures;
mod places;
mod problem;
mod signature;
mod signing;
mod values;

use utoipa::openapi::ComponentsBuilder;

pub(crate) use values::version;

/// Adds all of them.
pub(crate) fn add(components: ComponentsBuilder) -> ComponentsBuilder {
    let parts = [
        petition::add,
        pictures::add,
        form::add,
        counts::add,
        places::add,
        news::add,
        names::add,
        signing::add,
        confirming::add,
        own_page::add,
        signature::add,
        moving::add,
        problem::add,
    ];
    parts
        .into_iter()
        .fold(components, |components, add| add(components))
}
