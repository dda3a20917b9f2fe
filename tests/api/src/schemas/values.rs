//! Values that many objects have.

use utoipa::openapi::schema::{KnownFormat, ObjectBuilder, Schema, SchemaFormat, Type};

/// The field that every action behind a link in an email takes.
pub(super) fn mailed_to() -> Schema {
    let address = ObjectBuilder::new()
        .schema_type(Type::String)
        .format(Some(SchemaFormat::KnownFormat(KnownFormat::Email)))
        .max_length(Some(254))
        .description(Some(
            "The address to which the email with the link went. Programs send it: without it, only a person who presses the button \
             on the page can do this (422).",
        ));
    address.into()
}

/// One of these texts.
pub(super) fn word<const N: usize>(words: [&str; N]) -> Schema {
    let word = ObjectBuilder::new().schema_type(Type::String);
    word.enum_values(Some(words)).into()
}

pub(super) fn null() -> Schema {
    ObjectBuilder::new().schema_type(Type::Null).into()
}

/// A version in a form.
pub(crate) fn version() -> Schema {
    let text = ObjectBuilder::new().schema_type(Type::String);
    text.pattern(Some("^[0-9]{1,19}$")).into()
}

/// What a box in a form may say.
const TICKS: [&str; 9] = ["yes", "on", "true", "1", "no", "off", "false", "0", ""];

/// A box in a form.
pub(super) fn ticked() -> Schema {
    word(TICKS)
}
