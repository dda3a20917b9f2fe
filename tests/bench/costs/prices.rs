//! What `infra/aws/prices.toml` says about DynamoDB: prices, and the quantities with which `countersign cost` calculates.

use serde::Deserialize;
use system_tests::Result;

use super::{Quantities, Units};

const FILE: &str = include_str!("../../../infra/aws/prices.toml");
const WRITES: &str = "DynamoDB, write units";
const READS: &str = "DynamoDB, read units";

#[derive(Deserialize)]
struct Prices {
    part: Vec<Part>,
}

#[derive(Default, Deserialize)]
struct Part {
    name: String,
    price: f64,
    per: f64,
    #[serde(default)]
    form: f64,
    #[serde(default)]
    confirmed: f64,
    #[serde(default)]
    unconfirmed: f64,
    #[serde(default)]
    thank_you: f64,
    #[serde(default)]
    visit: f64,
    #[serde(default)]
    kept: f64,
}

/// The part that has this name.
fn part(name: &str) -> Result<Part> {
    let prices: Prices = toml::from_str(FILE)?;
    let part = prices.part.into_iter().find(|part| part.name == name);
    part.ok_or_else(|| format!("prices.toml has no part {name:?}").into())
}

/// US dollars for a million units.
///
/// # Errors
/// If the file cannot be read.
pub fn prices() -> Result<Units> {
    let price = |part: Part| part.price / part.per * 1e6;
    Ok(Units {
        writes: price(part(WRITES)?),
        reads: price(part(READS)?),
    })
}

/// The quantities that the file has.
///
/// # Errors
/// If the file cannot be read.
pub fn written() -> Result<Quantities> {
    let (writes, reads) = (part(WRITES)?, part(READS)?);
    let units = |of: fn(&Part) -> f64| Units {
        writes: of(&writes),
        reads: of(&reads),
    };
    Ok(Quantities {
        form: units(|part| part.form),
        confirmed: units(|part| part.confirmed),
        unconfirmed: units(|part| part.unconfirmed),
        thank_you: units(|part| part.thank_you),
        visit: units(|part| part.visit),
        kept: units(|part| part.kept),
    })
}

/// The gigabytes that the file has for a confirmed signature: all that are stored, and those with point-in-time recovery.
///
/// # Errors
/// If the file cannot be read.
pub fn written_bytes() -> Result<(f64, f64)> {
    let stored = part("DynamoDB, gigabytes stored")?;
    let recoverable = part("DynamoDB, gigabytes recoverable")?;
    Ok((stored.kept * 1e9, recoverable.kept * 1e9))
}
