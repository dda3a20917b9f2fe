//! The fields of the form in the schemas of what is sent, `Form`, and of what is held, `Signature`.

use pages::{Field, Kind};
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{
    AdditionalProperties, Components, KnownFormat, Object, ObjectBuilder, Schema,
};
use utoipa::openapi::schema::{SchemaFormat, SchemaType, Type};

/// Adds every field to both, and says that a form has no others.
pub(crate) fn add(components: &mut Components) {
    if let Some(form) = object(components, "Form") {
        form.additional_properties = Some(Box::new(AdditionalProperties::FreeForm(false)));
    }
    for field in Field::all() {
        if let Some(form) = object(components, "Form") {
            form.properties.insert(field.name.to_owned(), sent(field));
            if field.is_required {
                form.required.push(field.name.to_owned());
            }
        }
        if let Some(signature) = object(components, "Signature") {
            let held = ObjectBuilder::new().schema_type(Type::String).into();
            signature.properties.insert(field.name.to_owned(), held);
            signature.required.push(field.name.to_owned());
        }
    }
}

fn object<'a>(components: &'a mut Components, name: &str) -> Option<&'a mut Object> {
    match components.schemas.get_mut(name)? {
        RefOr::T(Schema::Object(object)) => Some(object),
        _ => None,
    }
}

/// A field as it is sent: a text within its limits, or nothing where it is optional.
fn sent(field: Field) -> RefOr<Schema> {
    let text = ObjectBuilder::new().max_length(Some(field.max_length));
    let text = if field.is_required {
        text.schema_type(Type::String).min_length(Some(1))
    } else {
        text.schema_type(SchemaType::from_iter([Type::String, Type::Null]))
    };
    let text = match field.kind {
        Kind::Line if field.is_of_the_name() => text.description(Some(
            "A part of the name. One of given_name and family_name may be empty, not both.",
        )),
        Kind::Line => text,
        Kind::Lines => text.description(Some("May have several lines.")),
        Kind::Email => text
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::Email)))
            .description(Some("The email with the link to confirm goes there.")),
        Kind::Country => text
            .pattern(Some("^[A-Za-z]{2}$"))
            .description(Some("ISO 3166-1 alpha-2 code.")),
    };
    let example = match field.name {
        "given_name" => Some("Ana"),
        "family_name" => Some("Ruiz"),
        "email" => Some("ana@example.org"),
        "country" => Some("AR"),
        _ => None,
    };
    text.examples(example).into()
}
