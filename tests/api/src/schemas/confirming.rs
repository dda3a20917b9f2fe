//! Confirming, and discarding what somebody else filled in.

use std::collections::BTreeMap;

use utoipa::ToSchema;
use utoipa::openapi::ComponentsBuilder;
use utoipa::openapi::schema::{AdditionalProperties, AnyOfBuilder, ObjectBuilder, Schema, Type};

use super::values::{mailed_to, null, word};

pub(super) fn add(components: ComponentsBuilder) -> ComponentsBuilder {
    components
        .schema_from::<Confirmation>()
        .schema_from::<LinkStatus>()
        .schema_from::<Decision>()
        .schema_from::<Allow>()
        .schema_from::<Decide>()
        .schema_from::<AllowForm>()
        .schema_from::<DecideForm>()
}

/// What a link to confirm leads to.
#[derive(ToSchema)]
pub(crate) struct Confirmation {
    status: LinkStatus,
    petition: String,
    /// The address of the signer's own page, for who has confirmed within the hour. Secret: whoever has it can withdraw the signature.
    #[schema(nullable = false, format = "uri")]
    own_page: Option<String>,
}

/// `awaiting`: a `POST` confirms it.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
pub(crate) enum LinkStatus {
    Awaiting,
    Confirmed,
    Discarded,
}

/// `discard`: somebody else filled in the form.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
pub(crate) enum Decision {
    Confirm,
    Discard,
}

/// What the owner of the mailbox allows with the confirmation.
#[derive(ToSchema)]
pub(crate) struct Allow {
    #[schema(schema_with = confirm_or_null)]
    act: Option<String>,
    show_name: bool,
    news: bool,
    /// The petition's own consents that are given, by their ids, with the `version` that `petition.json` has.
    #[schema(nullable = false)]
    consents: Option<BTreeMap<String, u64>>,
    /// The source of the form, with which the confirmation is counted.
    source: Option<String>,
    #[schema(schema_with = mailed_to)]
    mailed_to: Option<String>,
}

/// A decision alone. What is shown and sent stays as the form said.
#[derive(ToSchema)]
pub(crate) struct Decide {
    /// `confirm` if it is missing.
    act: Option<Decision>,
    #[schema(schema_with = null)]
    show_name: Option<bool>,
    #[schema(schema_with = null)]
    news: Option<bool>,
    #[schema(schema_with = nothing)]
    consents: Option<BTreeMap<String, u64>>,
    #[schema(schema_with = null)]
    source: Option<String>,
    #[schema(schema_with = mailed_to)]
    mailed_to: Option<String>,
}

/// The page's form: boxes that are not ticked are not sent. `consent_ID` gives a consent of the petition's own, with the `version`
/// that `petition.json` has.
#[derive(ToSchema)]
pub(crate) struct AllowForm {
    #[schema(schema_with = confirm)]
    act: String,
    #[schema(schema_with = yes)]
    show_name: Option<String>,
    #[schema(schema_with = yes)]
    news: Option<String>,
    /// The source of the form, with which the confirmation is counted.
    #[schema(nullable = false)]
    source: Option<String>,
    #[schema(schema_with = mailed_to)]
    mailed_to: Option<String>,
}

/// A decision alone. What is shown and sent stays as the form said.
#[derive(ToSchema)]
pub(crate) struct DecideForm {
    /// Nothing confirms.
    #[schema(schema_with = discard)]
    act: Option<String>,
    #[schema(schema_with = mailed_to)]
    mailed_to: Option<String>,
}

fn confirm() -> Schema {
    word(["confirm"])
}

fn confirm_or_null() -> Schema {
    AnyOfBuilder::new().item(confirm()).item(null()).into()
}

fn discard() -> Schema {
    word(["discard"])
}

fn yes() -> Schema {
    word(["yes", ""])
}

/// An object without fields.
fn nothing() -> Schema {
    let closed = AdditionalProperties::<Schema>::FreeForm(false);
    let object = ObjectBuilder::new().schema_type(Type::Object);
    object.additional_properties(Some(closed)).into()
}
