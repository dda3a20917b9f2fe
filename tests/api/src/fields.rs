//! The fields of the form in the schemas of what is sent, and of what is held, `Signature`. What is sent has no other fields.

use events::petition::{Consent, OwnField};
use pages::{Field, Kind};
use utoipa::openapi::schema::{
    AdditionalProperties, AnyOfBuilder, Components, KnownFormat, Object, ObjectBuilder,
    OneOfBuilder, Schema, SchemaFormat, SchemaType, Type,
};
use utoipa::openapi::{Ref, RefOr};

use crate::schemas;

/// What is sent with these fields alone.
const CLOSED: [&str; 12] = [
    "Address",
    "AddressDecision",
    "Allow",
    "Decide",
    "DecideForm",
    "Press",
    "Publish",
    "Erase",
    "ChangeAddress",
    "ChooseAddress",
    "EndNews",
    "NamesSearch",
];

/// What is sent in one of several ways, each of which tells itself apart.
const ONE_OF: [(&str, &[&str], &str); 3] = [
    (
        "Act",
        &[
            "Press",
            "Publish",
            "Erase",
            "Correct",
            "ChangeAddress",
            "ChooseAddress",
        ],
        "A button of the signer's own page, or one of its forms. A field that an action does not take is refused by its name.",
    ),
    (
        "Confirm",
        &["Allow", "Decide"],
        "What the owner of the mailbox decides. Another field is refused by its name.",
    ),
    (
        "ConfirmForm",
        &["AllowForm", "DecideForm"],
        "What the owner of the mailbox decides. Another field is refused by its name.",
    ),
];

/// Adds every field to all, and says that there are no others.
pub(crate) fn add(components: &mut Components) {
    for field in &Field::BUILT_IN {
        if let Some(form) = object(components, "Form") {
            form.properties.insert(field.name.to_string(), sent(field));
            // Everything else depends on the petition.
            if *field == Field::EMAIL {
                form.required.push(field.name.to_string());
            }
        }
        let correct = object(components, "Correct").filter(|_| field.can_be_corrected());
        if let Some(correct) = correct {
            correct
                .properties
                .insert(field.name.to_string(), sent(field));
        }
        if let Some(signature) = object(components, "Signature") {
            let held = ObjectBuilder::new().schema_type(Type::String).into();
            signature.properties.insert(field.name.to_string(), held);
            signature.required.push(field.name.to_string());
        }
    }
    if let Some(form) = object(components, "Form") {
        let switch = Schema::Object(switch(form.clone()));
        answers_of_its_own(form, answer(true));
        components.schemas.insert("Switch".into(), switch.into());
    }
    if let Some(correct) = object(components, "Correct") {
        answers_of_its_own(correct, answer(false));
    }
    if let Some(form) = object(components, "AllowForm") {
        let version = schemas::version();
        only(form, &[names_of(Consent::PREFIX)], version);
    }
    for name in CLOSED {
        if let Some(closed) = object(components, name) {
            let none = AdditionalProperties::FreeForm(false);
            closed.additional_properties = Some(Box::new(none));
        }
    }
    for (name, ways, about) in ONE_OF {
        let all = ways.iter().fold(OneOfBuilder::new(), |all, way| {
            all.item(Ref::from_schema_name(*way))
        });
        let all = Schema::from(all.description(Some(about)));
        components.schemas.insert(name.into(), all.into());
    }
    let form = AnyOfBuilder::new()
        .item(Ref::from_schema_name("Form"))
        .item(Ref::from_schema_name("Switch"));
    let form = Schema::from(form);
    components
        .schemas
        .insert("FormOrSwitch".into(), form.into());
}

/// A form that is only sent to be shown in another language: what was typed is kept, whatever it is.
fn switch(mut form: Object) -> Object {
    let text = || ObjectBuilder::new().schema_type(Type::String);
    for field in &Field::BUILT_IN {
        form.properties
            .insert(field.name.to_string(), text().into());
    }
    let query = "The query of the page in another language. Or the name of the field with a query that was chosen from a list.";
    for (name, about) in [
        ("switch", query),
        ("switch_1", "A query that was chosen from a list."),
        ("switch_2", "The same of a second list."),
    ] {
        let field = text().description(Some(about));
        form.properties.insert(name.into(), field.into());
    }
    form.required = vec!["switch".into()];
    form.description = Some(
        "The form as it is sent to be shown in another language, with what was typed. Nothing is signed."
            .into(),
    );
    answers_of_its_own(&mut form, text().into());
    form
}

/// Adds the answers to a petition's own questions, whose names depend on the petition, and says that there are no others.
fn answers_of_its_own(sent: &mut Object, answer: Schema) {
    only(
        sent,
        &[OwnField::PREFIX, Consent::PREFIX].map(names_of),
        answer,
    );
}

/// The names that begin so, as a pattern.
fn names_of(prefix: &str) -> String {
    format!("{prefix}[a-z0-9_]{{1,{}}}", OwnField::LONGEST_ID)
}

/// Says that what is sent has its own fields and those of these names, with such values.
fn only(sent: &mut Object, others: &[String], value: Schema) {
    let known = sent.properties.keys().chain(others);
    let names: Vec<_> = known.map(String::as_str).collect();
    let names = ObjectBuilder::new()
        .schema_type(Type::String)
        .pattern(Some(format!("^({})$", names.join("|"))));
    sent.property_names = Some(Box::new(names.into()));
    let value = AdditionalProperties::RefOr(value.into());
    sent.additional_properties = Some(Box::new(value));
}

/// An answer to a petition's own question. Forms have only texts.
fn answer(is_json: bool) -> Schema {
    let types = match is_json {
        true => SchemaType::from_iter([Type::String, Type::Boolean, Type::Integer, Type::Null]),
        false => Type::String.into(),
    };
    let about = match is_json {
        true => {
            "An answer to a question of the petition's own: a text, the id of what is chosen, true for a box that is ticked, or the version of the \
             words of a consent that is given."
        }
        false => {
            "An answer to a question of the petition's own: a text, the id of what is chosen, `yes` for a box that is ticked, or the version of the \
             words of a consent that is given."
        }
    };
    let answer = ObjectBuilder::new().schema_type(types);
    answer.description(Some(about)).into()
}

fn object<'a>(components: &'a mut Components, name: &str) -> Option<&'a mut Object> {
    match components.schemas.get_mut(name)? {
        RefOr::T(Schema::Object(object)) => Some(object),
        _ => None,
    }
}

/// A field as it is sent: a text within its limits, or nothing where it is optional. Blanks at its ends count, and are dropped.
fn sent(field: &Field) -> RefOr<Schema> {
    let longest = Some(field.max_length).filter(|_| field.kind != Kind::Country);
    let text = ObjectBuilder::new().max_length(longest);
    let text = if *field == Field::EMAIL {
        text.schema_type(Type::String).min_length(Some(1))
    } else {
        text.schema_type(SchemaType::from_iter([Type::String, Type::Null]))
    };
    let text = match field.kind {
        Kind::Line if *field == Field::NAME => text.description(Some(
            "The whole name, where the petition asks for it in one field.",
        )),
        Kind::Line if field.is_of_the_name() => text.description(Some(
            "A part of the name. One of given_name and family_name may be empty, not both.",
        )),
        Kind::Line => text,
        Kind::Lines => text.description(Some("May have several lines.")),
        Kind::Email => text
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::Email)))
            .description(Some("The email with the link to confirm goes there.")),
        Kind::Phone => text.description(Some("With its country code, beginning with + or 00.")),
        Kind::Link => text.description(Some("An organisation's website, with https.")),
        // No built-in field is one of these.
        Kind::Organisation | Kind::Choice(_) | Kind::Tick | Kind::Consent(_) => text,
        Kind::Country => text
            .pattern(Some(r"^\s*([A-Za-z]{2})?\s*$"))
            .description(Some("ISO 3166-1 alpha-2 code.")),
    };
    let example = match &*field.name {
        "given_name" => Some("Ana"),
        "family_name" => Some("Ruiz"),
        "email" => Some("ana@example.org"),
        "country" => Some("AR"),
        _ => None,
    };
    text.examples(example).into()
}
