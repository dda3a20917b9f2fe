//! `[places]`: whether the petition shows where its signatures come from, and by what.

use std::collections::BTreeMap;

use events::petition::{Asked, Form, PlacesBy, areas};
use serde::Deserialize;

use super::problem::{Problem, quoted};

const FILE: &str = "petition.toml";

/// `[places]`
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PlacesFields {
    by: String,
    country: Option<String>,
    digits: Option<u8>,
    regions: Option<BTreeMap<String, Vec<String>>>,
}

impl PlacesFields {
    /// By what, if the form asks for it. Keeps the mistakes.
    pub(super) fn read(self, form: &Form, keep: &mut impl FnMut(Problem)) -> Option<PlacesBy> {
        let read = match self.by.as_str() {
            "country" => self.by_country(form),
            "region" => self.by_region(form),
            "postcode" => self.by_postcode(form),
            other => Err(problem(
                "places.by",
                format!("signatures cannot be shown by {}", quoted(other)),
                "Write by = \"country\", by = \"region\" or by = \"postcode\".",
            )),
        };
        read.map_err(keep).ok()
    }

    fn by_country(self, form: &Form) -> Result<PlacesBy, Problem> {
        asks(form.country, "country")?;
        if self.country.is_some() {
            return Err(problem(
                "places.country",
                "all countries are shown",
                "Remove it, or write by = \"region\" or by = \"postcode\".",
            ));
        }
        self.has_no_digits()?;
        self.has_no_regions()?;
        Ok(PlacesBy::Country)
    }

    fn by_region(self, form: &Form) -> Result<PlacesBy, Problem> {
        asks(form.region, "region")?;
        self.has_no_digits()?;
        let country = country(self.country, form)?;
        let regions = self.regions.unwrap_or_default();
        if regions.is_empty() {
            return Err(problem(
                "places.regions",
                "no region is declared",
                "Write [places.regions], and below it a line for each region with the other ways in which people write it, such as \
                 Wien = [\"Vienna\"], or Tirol = [] if there are none.",
            ));
        }
        let others = regions.values().map(Vec::len).sum::<usize>();
        if regions.len() > PlacesBy::MOST_REGIONS || others > PlacesBy::MOST_SPELLINGS {
            return Err(problem(
                "places.regions",
                format!(
                    "{} regions with {others} other ways of writing them are too many",
                    regions.len()
                ),
                "Declare 100 regions and 500 other ways of writing them at most.",
            ));
        }
        distinct(&regions)?;
        Ok(PlacesBy::Region { regions, country })
    }

    fn by_postcode(self, form: &Form) -> Result<PlacesBy, Problem> {
        asks(form.postcode, "postcode")?;
        self.has_no_regions()?;
        let digits = self.digits.unwrap_or_default();
        if !(1..=PlacesBy::MOST_DIGITS).contains(&digits) {
            return Err(problem(
                "places.digits",
                "the number of digits at the beginning of a postcode that make an area must be from 1 to 3",
                "Write digits = 1, digits = 2 or digits = 3.",
            ));
        }
        let country = country(self.country, form)?;
        if country.is_none() && form.country.is_on() {
            return Err(problem(
                "places.country",
                "the form asks for the country, and the same postcodes exist in several countries",
                "Write the country whose postcodes are counted, such as country = \"AT\"; signers of other countries are \
                 among the others. Or write country = \"off\" in [form].",
            ));
        }
        Ok(PlacesBy::Postcode { digits, country })
    }

    fn has_no_digits(&self) -> Result<(), Problem> {
        match self.digits {
            None => Ok(()),
            Some(_) => Err(problem(
                "places.digits",
                "only postcodes have digits",
                "Remove it, or write by = \"postcode\".",
            )),
        }
    }

    fn has_no_regions(&self) -> Result<(), Problem> {
        match self.regions {
            None => Ok(()),
            Some(_) => Err(problem(
                "places.regions",
                "signatures are not shown by region",
                "Remove it, or write by = \"region\".",
            )),
        }
    }
}

/// What a plan says of it.
pub(super) fn line(by: Option<&PlacesBy>) -> String {
    let from = |country: &Option<String>| {
        let country = country.as_ref();
        country.map_or_else(String::new, |country| {
            format!(", of signers from {country}")
        })
    };
    match by {
        None => "not shown".to_owned(),
        Some(PlacesBy::Country) => "shown by country".to_owned(),
        Some(PlacesBy::Region { regions, country }) => {
            let regions = regions
                .iter()
                .map(|(name, others)| match others.as_slice() {
                    [] => name.clone(),
                    others => format!("{name} ({})", others.join(", ")),
                });
            let regions = regions.collect::<Vec<_>>().join("; ");
            format!("shown by region{}: {regions}", from(country))
        }
        Some(PlacesBy::Postcode { digits, country }) => {
            let from = from(country);
            format!("shown by the first digits of the postcode{from}: {digits}")
        }
    }
}

fn problem(field: &'static str, what: impl std::fmt::Display, remedy: &'static str) -> Problem {
    Problem::new(FILE, field, what, remedy)
}

fn asks(asked: Asked, field: &'static str) -> Result<(), Problem> {
    if asked.is_on() {
        return Ok(());
    }
    let remedy = match field {
        "region" => "Write region = \"required\" or \"optional\" in [form], or remove [places].",
        "postcode" => {
            "Write postcode = \"required\" or \"optional\" in [form], or remove [places]."
        }
        _ => "Write country = \"required\" or \"optional\" in [form], or remove [places].",
    };
    let what = format!("the form does not ask for the {field}");
    Err(problem("places.by", what, remedy))
}

/// The country whose signers alone are in areas.
fn country(country: Option<String>, form: &Form) -> Result<Option<String>, Problem> {
    let Some(code) = country else {
        return Ok(None);
    };
    if !languages::is_country(&code) {
        return Err(problem(
            "places.country",
            format!("{} is not a country's code", quoted(&code)),
            "Write two capital letters, such as country = \"AT\".",
        ));
    }
    if !form.country.is_on() {
        return Err(problem(
            "places.country",
            "the form does not ask for the country",
            "Remove it, or write country = \"required\" or \"optional\" in [form].",
        ));
    }
    Ok(Some(code))
}

/// Regions that can be told apart, whatever people write, and that stand in a table without quotes.
fn distinct(regions: &BTreeMap<String, Vec<String>>) -> Result<(), Problem> {
    let mut known: BTreeMap<String, &str> = BTreeMap::new();
    let all = regions.iter().flat_map(|(name, others)| {
        let all = std::iter::once(name).chain(others);
        all.map(move |spelling| (name, spelling))
    });
    for (name, spelling) in all {
        let compared = areas::compared(spelling);
        let is_long = spelling.chars().count() > PlacesBy::LONGEST_REGION;
        let is_odd = spelling.contains(['"', ',', ';']) || spelling.chars().any(char::is_control);
        let begins = spelling
            .chars()
            .next()
            .is_some_and(|first| first.is_alphanumeric() || "'’ʻ".contains(first));
        if is_long {
            return Err(problem(
                "places.regions",
                format!(
                    "{} has {} characters, and at most {} are possible",
                    quoted(spelling),
                    spelling.chars().count(),
                    PlacesBy::LONGEST_REGION
                ),
                "Shorten it, also where it is another way in which people write a region.",
            ));
        }
        if compared.is_empty() || is_odd || !begins {
            return Err(problem(
                "places.regions",
                format!("{spelling:?} is not the name of a region"),
                "Begin it with a letter, and leave out quotes, commas and semicolons.",
            ));
        }
        if let Some(other) = known.insert(compared, name)
            && other != name
        {
            return Err(problem(
                "places.regions",
                format!("{spelling:?} is written both for {other:?} and for {name:?}"),
                "Write each way only once. Capital letters, accents, spaces and hyphens make no difference.",
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ON: Asked = Asked::Optional;

    fn form(country: Asked, region: Asked, postcode: Asked) -> Form {
        Form {
            country,
            region,
            postcode,
            ..Form::default()
        }
    }

    fn read_for(form: &Form, toml: &str) -> Result<PlacesBy, String> {
        let mut problems = Vec::new();
        let fields: PlacesFields = toml::from_str(toml).unwrap();
        let read = fields.read(form, &mut |problem: Problem| {
            problems.push(problem.to_string());
        });
        match read {
            Some(by) => {
                assert!(problems.is_empty(), "{problems:?}");
                Ok(by)
            }
            None => Err(problems.pop().unwrap()),
        }
    }

    fn read(toml: &str) -> Result<PlacesBy, String> {
        read_for(&form(ON, ON, ON), toml)
    }

    #[test]
    fn signatures_are_shown_by_what_the_form_asks_for() {
        let off = Asked::Off;
        for (toml, without) in [
            ("by = \"country\"", form(off, ON, ON)),
            (
                "by = \"region\"\nregions = { Wien = [] }",
                form(ON, off, ON),
            ),
            (
                "by = \"postcode\"\ndigits = 2\ncountry = \"AT\"",
                form(ON, ON, off),
            ),
        ] {
            let by = read(toml).unwrap();
            let field = by.field();
            let problem = read_for(&without, toml).unwrap_err();
            assert_eq!(
                problem,
                format!(
                    "petition.toml: places.by: the form does not ask for the {field}. Write {field} = \"required\" or \
                     \"optional\" in [form], or remove [places]."
                )
            );
        }
    }

    #[test]
    fn regions_and_postcodes_say_what_they_are() {
        let by =
            read("by = \"region\"\ncountry = \"AT\"\n[regions]\nWien = [\"Vienna\"]\nTirol = []");
        let regions = BTreeMap::from([
            ("Tirol".to_owned(), vec![]),
            ("Wien".to_owned(), vec!["Vienna".to_owned()]),
        ]);
        let country = Some("AT".to_owned());
        assert_eq!(by, Ok(PlacesBy::Region { regions, country }));
        let without_country = form(Asked::Off, ON, ON);
        let by = read_for(&without_country, "by = \"postcode\"\ndigits = 3");
        let country = None;
        assert_eq!(by, Ok(PlacesBy::Postcode { digits: 3, country }));
    }

    #[test]
    fn what_cannot_be_counted_says_what_to_write() {
        for (toml, remedy) in [
            (
                "by = \"Country\"",
                "Write by = \"country\", by = \"region\" or by",
            ),
            (
                "by = \"city\"",
                "Write by = \"country\", by = \"region\" or by",
            ),
            (
                "by = \"country\"\ncountry = \"AT\"",
                "places.country: all countries",
            ),
            (
                "by = \"country\"\ndigits = 1",
                "places.digits: only postcodes",
            ),
            (
                "by = \"country\"\nregions = {}",
                "places.regions: signatures are not",
            ),
            ("by = \"region\"", "Write [places.regions]"),
            ("by = \"region\"\nregions = {}", "Write [places.regions]"),
            (
                "by = \"region\"\ndigits = 1\nregions = { A = [] }",
                "only postcodes",
            ),
            (
                "by = \"region\"\ncountry = \"XX\"\nregions = { A = [] }",
                "two capital letters",
            ),
            (
                "by = \"region\"\nregions = { \"=A1\" = [] }",
                "Begin it with a letter",
            ),
            (
                "by = \"region\"\nregions = { \"A, B\" = [] }",
                "leave out quotes, commas",
            ),
            (
                "by = \"region\"\nregions = { A = [\"\"] }",
                "Begin it with a letter",
            ),
            (
                "by = \"region\"\nregions = { \"Alt Berg\" = [], B = [\"ált-berg\"] }",
                "\"ált-berg\" is written both for \"Alt Berg\" and for \"B\"",
            ),
            ("by = \"postcode\"", "Write digits = 1"),
            ("by = \"postcode\"\ndigits = 4", "Write digits = 1"),
            (
                "by = \"postcode\"\ndigits = 1",
                "Write the country whose postcodes",
            ),
            (
                "by = \"postcode\"\ndigits = 1\nregions = {}",
                "not shown by region",
            ),
        ] {
            let problem = read(toml).unwrap_err();
            assert!(problem.contains(remedy), "{toml}: {problem}");
            assert!(problem.starts_with("petition.toml: places."), "{problem}");
        }
        let without_country = form(Asked::Off, ON, ON);
        let toml = "by = \"postcode\"\ndigits = 1\ncountry = \"AT\"";
        let problem = read_for(&without_country, toml).unwrap_err();
        assert!(
            problem.contains("places.country: the form does not ask"),
            "{problem}"
        );
    }

    #[test]
    fn a_name_that_is_too_long_is_refused_and_not_printed_whole() {
        let longest = "R".repeat(60);
        assert!(read(&format!("by = \"region\"\n[regions]\n{longest} = []")).is_ok());
        let long = "R".repeat(500);
        for toml in [
            format!("by = \"region\"\n[regions]\n{long} = []"),
            format!("by = \"region\"\n[regions]\nA = [\"{long}\"]"),
        ] {
            let problem = read(&toml).unwrap_err();
            let expected = "petition.toml: places.regions: \"RRR";
            assert!(problem.starts_with(expected), "{problem}");
            let said = "… has 500 characters, and at most 60 are possible. Shorten it";
            assert!(problem.contains(said) && problem.len() < 300, "{problem}");
        }
        let code = "A".repeat(500);
        let problem = read(&format!(
            "by = \"region\"\ncountry = \"{code}\"\nregions = {{ A = [] }}"
        ));
        assert!(problem.unwrap_err().len() < 200);
        assert!(read(&format!("by = \"{code}\"")).unwrap_err().len() < 250);
    }

    #[test]
    fn the_number_of_regions_is_bounded() {
        let of = |regions: usize, others: usize| {
            let line = |region| {
                let others = (0..others).map(|other| format!("\"R{region} as {other}\""));
                format!("R{region} = [{}]\n", others.collect::<Vec<_>>().join(", "))
            };
            let lines: String = (0..regions).map(line).collect();
            read(&format!("by = \"region\"\n[regions]\n{lines}"))
        };
        assert!(of(100, 5).is_ok());
        for (regions, others) in [(101, 0), (100, 6)] {
            assert!(of(regions, others).unwrap_err().contains("too many"));
        }
    }
}
