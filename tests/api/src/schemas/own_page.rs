//! The buttons and forms of the signer's own page.

use utoipa::ToSchema;
use utoipa::openapi::ComponentsBuilder;
use utoipa::openapi::schema::Schema;

use super::values::{mailed_to, ticked, version, word};

pub(super) fn add(components: ComponentsBuilder) -> ComponentsBuilder {
    components
        .schema_from::<Press>()
        .schema_from::<Publish>()
        .schema_from::<Erase>()
        .schema_from::<Correct>()
        .schema_from::<ChangeAddress>()
        .schema_from::<ChooseAddress>()
        .schema_from::<Erased>()
}

/// A button of the signer's own page. Doing it twice is doing it once. `keep-address` gives up the address that was asked for;
/// `replace-links` makes all earlier links to the page useless and mails a new one; `fresh-link` mails a link that is fresh enough
/// for downloading.
#[derive(ToSchema)]
pub(crate) struct Press {
    #[schema(schema_with = press)]
    act: String,
    /// The `details_version` of the data, which the page sends with every button.
    #[schema(schema_with = version)]
    details: Option<String>,
    #[schema(schema_with = mailed_to)]
    mailed_to: Option<String>,
}

/// A button that publishes details.
#[derive(ToSchema)]
pub(crate) struct Publish {
    #[schema(schema_with = publish)]
    act: String,
    /// The `details_version` of the data: nobody publishes others than they saw.
    #[schema(schema_with = version)]
    details: String,
    #[schema(schema_with = mailed_to)]
    mailed_to: Option<String>,
}

/// Erases everything for good.
#[derive(ToSchema)]
pub(crate) struct Erase {
    #[schema(schema_with = erase)]
    act: String,
    /// Without it nothing is erased (422).
    #[schema(schema_with = sure)]
    sure: String,
    #[schema(schema_with = mailed_to)]
    mailed_to: Option<String>,
}

/// Replaces the details and what is allowed with them, by the rules of the form that people sign with. A field that is not sent
/// stays as it is. The address stays.
#[derive(ToSchema)]
pub(crate) struct Correct {
    #[schema(schema_with = correct)]
    act: String,
    /// The `revision` of the data that is corrected. If the data has changed since, nothing is saved (409).
    #[schema(schema_with = version)]
    revision: String,
    /// Whether the name may be shown. Without it, no.
    #[schema(schema_with = ticked)]
    show_name: Option<String>,
    /// Whether news may be mailed. Without it, no.
    #[schema(schema_with = ticked)]
    news: Option<String>,
    #[schema(schema_with = mailed_to)]
    mailed_to: Option<String>,
}

/// Asks for a mail to another address, whose link moves the signature there.
#[derive(ToSchema)]
pub(crate) struct ChangeAddress {
    #[schema(schema_with = change_address)]
    act: String,
    /// The new address.
    #[schema(format = Email, max_length = 254)]
    email: String,
    /// The address about which the page has asked whether another was meant: if it is the same, it is not asked again.
    #[schema(nullable = false)]
    asked: Option<String>,
    #[schema(schema_with = mailed_to)]
    mailed_to: Option<String>,
}

/// The same, by the button that takes the address that was probably meant.
#[derive(ToSchema)]
pub(crate) struct ChooseAddress {
    #[schema(schema_with = change_address)]
    act: String,
    /// The new address.
    #[schema(format = Email, min_length = 1, max_length = 254)]
    meant: String,
    /// What was typed, which is not read.
    #[schema(nullable = false)]
    email: Option<String>,
    /// The same.
    #[schema(nullable = false)]
    asked: Option<String>,
    #[schema(schema_with = mailed_to)]
    mailed_to: Option<String>,
}

/// Nothing is left of the signer's data, or of the links to it.
#[derive(ToSchema)]
pub(crate) struct Erased {
    #[schema(pattern = "^(erased|links_replaced)$")]
    status: String,
    petition: String,
    /// A mail with a new link follows: for about how many minutes mails are late, rounded up. Absent below two.
    #[schema(nullable = false, minimum = 2)]
    mails_late_minutes: Option<u32>,
}

fn press() -> Schema {
    word([
        "hide",
        "hide-comment",
        "withdraw",
        "not-me",
        "stop-mails",
        "resume-mails",
        "keep-address",
        "replace-links",
        "fresh-link",
    ])
}

fn publish() -> Schema {
    word(["show", "sign-again"])
}

fn erase() -> Schema {
    word(["erase"])
}

fn sure() -> Schema {
    word(["yes"])
}

fn correct() -> Schema {
    word(["correct"])
}

fn change_address() -> Schema {
    word(["change-address"])
}
