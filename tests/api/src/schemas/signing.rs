//! Signing, and asking for a lost link.

use utoipa::ToSchema;
use utoipa::openapi::ComponentsBuilder;
use utoipa::openapi::schema::{AnyOfBuilder, ObjectBuilder, Schema, Type};

use super::values::ticked;

pub(super) fn add(components: ComponentsBuilder) -> ComponentsBuilder {
    components
        .schema_from::<Form>()
        .schema_from::<Taken>()
        .schema_from::<Address>()
        .schema_from::<LinkSent>()
}

/// What a person fills in. Which fields a petition asks for and which it needs, `petition.json` says. What a petition does not
/// ask for is not stored. Another field, or one that comes twice, is refused by its name.
#[derive(ToSchema)]
pub(crate) struct Form {
    /// Whether the name may be shown in public, with country, occupation and organisation.
    #[schema(schema_with = tick)]
    show_name: Option<bool>,
    /// Whether news may be mailed.
    #[schema(schema_with = tick)]
    news: Option<bool>,
    /// The language of emails and responses, such as `es`. Otherwise that of `Accept-Language`, or the petition's own.
    #[schema(example = "en")]
    lang: Option<String>,
    /// The language of the petition's text that the person read. Otherwise that of `text_version`, or the one for `lang`.
    #[schema(example = "en")]
    text: Option<String>,
    /// The version of the petition's text that the person read. Another than the newest is refused.
    #[schema(schema_with = number)]
    text_version: Option<u64>,
    /// A solved challenge, where the petition asks for a proof of work.
    altcha: Option<String>,
    /// The code of where the person came from, which the petition counts. Any other code is as if there were none.
    #[schema(example = "flyer-may")]
    source: Option<String>,
}

/// Forms have only texts.
fn number() -> Schema {
    let digits = ObjectBuilder::new()
        .schema_type(Type::String)
        .pattern(Some("^[0-9]{0,9}$"));
    let number = ObjectBuilder::new()
        .schema_type(Type::Integer)
        .minimum(Some(0));
    AnyOfBuilder::new()
        .item(number)
        .item(digits)
        .item(ObjectBuilder::new().schema_type(Type::Null))
        .into()
}

/// Programs say true or false; forms have only texts.
fn tick() -> Schema {
    let digit = ObjectBuilder::new()
        .schema_type(Type::Integer)
        .enum_values(Some([0, 1]));
    AnyOfBuilder::new()
        .item(ObjectBuilder::new().schema_type(Type::Boolean))
        .item(ticked())
        .item(digit)
        .item(ObjectBuilder::new().schema_type(Type::Null))
        .into()
}

/// The same for every address, so that nobody learns who signed.
#[derive(ToSchema)]
pub(crate) struct Taken {
    #[schema(pattern = "^check_mail$")]
    status: String,
    petition: String,
    /// What to show the person next.
    #[schema(format = "uri-reference")]
    page: String,
    /// For about how many minutes mails are late, rounded up. Absent below two.
    #[schema(nullable = false, minimum = 2)]
    mails_late_minutes: Option<u32>,
    /// The address that was probably meant, if the one that was sent looks like a misspelling. The email goes to the one that was
    /// sent: ask the person, and send the form again with this address. Absent if nothing looks wrong.
    #[schema(nullable = false, format = "email")]
    suggestion: Option<String>,
    /// The fields that were filled in and that the petition does not ask for. Absent if there are none.
    #[schema(nullable = false)]
    not_stored: Option<Vec<String>>,
}

/// Who lost the link to their own page. Another field is refused by its name.
#[derive(ToSchema)]
pub(crate) struct Address {
    #[schema(format = Email, max_length = 254, example = "ana@example.org")]
    email: String,
    /// The language of the answer and of the mail.
    #[schema(example = "en")]
    lang: Option<String>,
    /// The language of the petition's title in the answer.
    #[schema(example = "en")]
    text: Option<String>,
    /// `organisation` for the link to the endorsement of an organisation.
    #[schema(pattern = "^(organisation)?$")]
    r#for: Option<String>,
}

/// The same for every address.
#[derive(ToSchema)]
pub(crate) struct LinkSent {
    #[schema(pattern = "^link_sent$")]
    status: String,
    petition: String,
    /// For about how many minutes mails are late, rounded up. Absent below two.
    #[schema(nullable = false, minimum = 2)]
    mails_late_minutes: Option<u32>,
}
