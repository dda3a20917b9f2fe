//! Where signatures come from.

use utoipa::ToSchema;
use utoipa::openapi::ComponentsBuilder;
use utoipa::openapi::schema::{ObjectBuilder, Schema, Type};

pub(super) fn add(components: ComponentsBuilder) -> ComponentsBuilder {
    components
        .schema_from::<Places>()
        .schema_from::<PlacesTable>()
        .schema_from::<CountryNumber>()
        .schema_from::<AreaNumber>()
}

/// How many confirmed signatures are from which country, region or postcode area, in numbers that single nobody out.
#[derive(ToSchema)]
pub(crate) struct Places {
    #[schema(schema_with = shown_by)]
    by: String,
    /// Null before the first table.
    #[schema(required)]
    table: Option<PlacesTable>,
}

fn shown_by() -> Schema {
    let by = ObjectBuilder::new().schema_type(Type::String);
    by.enum_values(Some(["country", "region", "postcode"]))
        .into()
}

/// A table, which stays for an hour at least, and until ten or more people have signed or left. All numbers are multiples of ten.
#[derive(ToSchema)]
pub(crate) struct PlacesTable {
    #[schema(format = DateTime)]
    as_of: String,
    /// All confirmed signatures at that time: the sum of all `countries`, or of all `areas`, and of `others`.
    #[schema(multiple_of = 10)]
    confirmed: u64,
    /// Those with most signatures first. A country appears once at least 20 signatures are from there, and disappears before it has
    /// fewer than ten. Only if `by` is `country`.
    #[schema(nullable = false)]
    countries: Option<Vec<CountryNumber>>,
    /// The same for regions and beginnings of postcodes. Only if `by` is `region` or `postcode`.
    #[schema(nullable = false)]
    areas: Option<Vec<AreaNumber>>,
    /// Those from elsewhere, those who did not say from where, and what the numbers are rounded down by.
    #[schema(multiple_of = 10)]
    others: u64,
}

/// How many signatures are from a country.
#[derive(ToSchema)]
pub(crate) struct CountryNumber {
    /// ISO 3166-1 alpha-2 code.
    #[schema(pattern = "^[A-Z]{2}$", example = "AR")]
    country: String,
    /// At least so many.
    #[schema(minimum = 10, multiple_of = 10)]
    at_least: u64,
}

/// How many signatures are from a region, or from where postcodes begin alike.
#[derive(ToSchema)]
pub(crate) struct AreaNumber {
    /// The region as the petition calls it, or the beginning of the postcode.
    #[schema(example = "Santa Fe")]
    area: String,
    /// At least so many.
    #[schema(minimum = 10, multiple_of = 10)]
    at_least: u64,
}
