//! Moving a signature to another address.

use utoipa::ToSchema;
use utoipa::openapi::ComponentsBuilder;

use super::values::mailed_to;

pub(super) fn add(components: ComponentsBuilder) -> ComponentsBuilder {
    components
        .schema_from::<AddressAsked>()
        .schema_from::<AddressLink>()
        .schema_from::<AddressStatus>()
        .schema_from::<AddressDecision>()
        .schema_from::<AddressButton>()
}

/// The same for every address, so that nobody learns who signed.
#[derive(ToSchema)]
pub(crate) struct AddressAsked {
    #[schema(pattern = "^check_mail$")]
    status: String,
    petition: String,
    /// For about how many minutes mails are late, rounded up. Absent below two.
    #[schema(nullable = false, minimum = 2)]
    mails_late_minutes: Option<u32>,
    /// The address that was probably meant, if the one that was sent looks like a misspelling. The mail goes to the one that was
    /// sent. Absent if nothing looks wrong.
    #[schema(nullable = false, format = "email")]
    suggestion: Option<String>,
}

/// What a link to move a signature leads to.
#[derive(ToSchema)]
pub(crate) struct AddressLink {
    status: AddressStatus,
    petition: String,
    /// The address of the signer's own page, for who has moved it within the hour. Secret: whoever has it can act for the signer.
    #[schema(nullable = false, format = "uri")]
    own_page: Option<String>,
}

/// `pending`: `act=move` moves it. `taken`: this address has a signature of its own, so that `act=withdraw` can only withdraw
/// the other.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
pub(crate) enum AddressStatus {
    Pending,
    Taken,
    Moved,
    Rejected,
    Withdrawn,
}

/// What the holder of the new address decides. Another field is refused by its name.
#[derive(ToSchema)]
pub(crate) struct AddressDecision {
    act: AddressButton,
    #[schema(schema_with = mailed_to)]
    mailed_to: Option<String>,
}

/// Doing any of it twice is doing it once.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
pub(crate) enum AddressButton {
    Move,
    Reject,
    Withdraw,
}
