//! `countersign cost`: what a number of signatures costs on AWS, part by part. The arithmetic is data: prices and
//! quantities are in `infra/aws/prices.toml`.

use clap::Args;
use serde::Deserialize;

use crate::failure::Failure;
use crate::output;

pub(crate) const EXAMPLES: &str = "\
Examples:
  countersign cost --signatures 1000000
      What a million confirmed signatures cost on AWS.
  countersign cost --signatures 50000 --without-thank-you --unconfirmed 10 --visits 20
      The same for 50,000, if no email thanks signers, 10 forms in 100 confirmed ones stay
      unconfirmed, and the page is viewed 20 times for each signature.
  countersign cost --signatures 50000 --months 12
      With a year of storage, retention and drift checks instead of a month.

The prices are list prices with a date. Free tiers, taxes and attacks are not in the sum.
";

const PRICES: &str = include_str!("../../aws/prices.toml");

#[derive(Args, Debug)]
pub(crate) struct Cost {
    /// How many confirmed signatures.
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u64).range(1..=1_000_000_000))]
    signatures: u64,
    /// Forms that nobody confirms, for 100 confirmed ones.
    #[arg(long, value_name = "NUMBER", default_value_t = 25, value_parser = clap::value_parser!(u64).range(0..=10_000))]
    unconfirmed: u64,
    /// Views of the page for each confirmed signature.
    #[arg(long, value_name = "NUMBER", default_value_t = 5, value_parser = clap::value_parser!(u64).range(0..=10_000))]
    visits: u64,
    /// How many months the signatures are stored, and read each day by retention and the drift check.
    #[arg(long, value_name = "NUMBER", default_value_t = 1, value_parser = clap::value_parser!(u64).range(0..=1_200))]
    months: u64,
    /// Without the email that thanks signers (`thank_you = false` in petition.toml).
    #[arg(long)]
    without_thank_you: bool,
}

/// The file of prices and quantities.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Prices {
    region: String,
    dated: String,
    part: Vec<Part>,
}

/// One thing that AWS charges for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Part {
    name: String,
    /// US dollars for `per` units.
    price: f64,
    per: f64,
    /// The page that has the price.
    source: String,
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
    #[serde(default)]
    month: f64,
}

/// How often each step happens.
struct Steps {
    confirmed: f64,
    unconfirmed: f64,
    thank_you: f64,
    visits: f64,
    /// Months of the deployment.
    months: f64,
    /// Months of all confirmed signatures together.
    kept: f64,
}

impl Part {
    fn units(&self, steps: &Steps) -> f64 {
        self.form * (steps.confirmed + steps.unconfirmed)
            + self.confirmed * steps.confirmed
            + self.unconfirmed * steps.unconfirmed
            + self.thank_you * steps.thank_you
            + self.visit * steps.visits
            + self.kept * steps.kept
            + self.month * steps.months
    }

    fn dollars(&self, steps: &Steps) -> f64 {
        self.units(steps) * self.price / self.per
    }
}

/// Prints the table.
pub(crate) fn run(arguments: &Cost) -> Result<(), Failure> {
    for line in table(arguments)? {
        output::line(&line);
    }
    Ok(())
}

fn table(arguments: &Cost) -> Result<Vec<String>, Failure> {
    let prices: Prices = toml::from_str(PRICES)?;
    #[expect(
        clippy::cast_precision_loss,
        reason = "the arguments' limits are far below 2^52"
    )]
    let [signatures, unconfirmed, visits, months] = [
        arguments.signatures,
        arguments.unconfirmed,
        arguments.visits,
        arguments.months,
    ]
    .map(|number| number as f64);
    let steps = |thank_you| Steps {
        confirmed: signatures,
        unconfirmed: signatures * unconfirmed / 100.0,
        thank_you: if thank_you { signatures } else { 0.0 },
        visits: signatures * visits,
        months,
        kept: signatures * months,
    };
    let chosen = steps(!arguments.without_thank_you);
    let sum = |steps: &Steps| {
        prices
            .part
            .iter()
            .map(|part| part.dollars(steps))
            .sum::<f64>()
    };
    let mut lines = vec![format!(
        "{:<31} {:>12} {:>12}",
        "part", "units", "US dollars"
    )];
    for part in &prices.part {
        lines.push(format!(
            "{:<31} {:>12} {:>12.2}",
            part.name,
            short(part.units(&chosen)),
            part.dollars(&chosen)
        ));
    }
    let total = sum(&chosen);
    lines.push(format!("{:<31} {:>12} {total:>12.2}", "total", ""));
    lines.push(format!(
        "for each of {} confirmed signatures: {:.5}",
        arguments.signatures,
        total / signatures
    ));
    let (with, without) = (sum(&steps(true)), sum(&steps(false)));
    lines.push(format!(
        "of which the email that thanks: {:.2}, {:.0} % of the sum with it",
        with - without,
        100.0 * (with - without) / with
    ));
    lines.push(format!(
        "list prices of {}, {}, without free tiers:",
        prices.region, prices.dated
    ));
    let mut sources: Vec<_> = prices
        .part
        .iter()
        .map(|part| part.source.as_str())
        .collect();
    sources.sort_unstable();
    sources.dedup();
    lines.extend(sources.into_iter().map(|source| format!("  {source}")));
    Ok(lines)
}

/// Units as people say them: 2.5 M, 7.7, 215 k.
fn short(units: f64) -> String {
    match units {
        _ if units >= 1e6 => format!("{:.1} M", units / 1e6),
        _ if units >= 1e3 => format!("{:.1} k", units / 1e3),
        _ => format!("{units:.1}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cost(signatures: u64, without_thank_you: bool) -> Vec<String> {
        let arguments = Cost {
            signatures,
            unconfirmed: 25,
            visits: 5,
            months: 1,
            without_thank_you,
        };
        table(&arguments).unwrap()
    }

    #[test]
    fn the_parts_add_up_to_the_total() {
        let lines = cost(1_000_000, false);
        let dollars = |line: &str| {
            line.split_whitespace()
                .last()
                .unwrap()
                .parse::<f64>()
                .unwrap()
        };
        let total = lines
            .iter()
            .position(|line| line.starts_with("total"))
            .unwrap();
        let sum: f64 = lines[1..total].iter().map(|line| dollars(line)).sum();
        assert!((sum - dollars(&lines[total])).abs() < 0.1, "{lines:?}");
    }

    #[test]
    fn without_the_email_that_thanks_a_third_is_saved() {
        let total = |without| {
            let lines = cost(1_000_000, without);
            let total = lines.iter().find(|line| line.starts_with("total")).unwrap();
            total
                .split_whitespace()
                .last()
                .unwrap()
                .parse::<f64>()
                .unwrap()
        };
        let saved = 1.0 - total(true) / total(false);
        assert!((0.30..0.40).contains(&saved), "{saved}");
    }

    #[test]
    fn the_documents_quote_what_it_prints() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../aws/scaling.md");
        let document = std::fs::read_to_string(folder).unwrap();
        for line in cost(1_000_000, false) {
            let quoted = format!("    {line}");
            assert!(document.contains(&quoted), "scaling.md lacks {quoted:?}");
        }
    }

    #[test]
    fn every_price_has_a_page_and_a_date() {
        let prices: Prices = toml::from_str(PRICES).unwrap();
        assert!(prices.dated.len() == 7 && prices.dated.starts_with("20"));
        for part in prices.part {
            assert!(
                part.source.starts_with("https://aws.amazon.com/"),
                "{}",
                part.name
            );
            assert!(part.price > 0.0 && part.per > 0.0, "{}", part.name);
        }
    }
}
