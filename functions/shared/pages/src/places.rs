//! Where a petition's signatures come from: a table, and a map beside it.

use std::borrow::Cow;

use askama::Template;
use languages::{Language, Written, country_name};
use views::places::{PlacesTable, STEP};

use crate::world::STEPS;
use crate::{time, world};

/// The page with the table. The map is a picture of its own, which browsers load when somebody opens it.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "places.html", whitespace = "minimize")]
pub struct PlacesPage<'a> {
    /// The visitor's language.
    pub language: Language,
    /// The petition's title, for the visitor.
    pub petition_title: Written<'a>,
    /// Its name in addresses.
    pub slug: &'a str,
    /// The published table; `None` before the first.
    pub table: Option<&'a PlacesTable>,
    /// IANA name of the petition's time zone.
    pub time_zone: &'a str,
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Row {
    name: String,
    at_least: String,
    share: String,
}

impl PlacesPage<'_> {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }

    fn query(&self) -> String {
        self.petition_title.query(self.language)
    }

    /// The table, if it has any country.
    fn shown(&self) -> Option<&PlacesTable> {
        self.table.filter(|table| !table.at_least.is_empty())
    }

    fn as_of(&self, table: &PlacesTable) -> String {
        let at = time::date_time_and_zone(self.language, table.as_of, self.time_zone);
        let words = [("time", at.into()), ("count", table.confirmed.into())];
        self.language.text_with("places-as-of", words)
    }

    /// The countries, those with most signatures first, and what is in none of them.
    fn rows(&self, table: &PlacesTable) -> Vec<Row> {
        let language = self.language;
        let row = |name: Cow<'_, str>, number: u64| Row {
            name: name.into_owned(),
            at_least: language.number(number),
            share: share(language, number, table.confirmed),
        };
        let ranked = table.ranked().into_iter();
        let countries = ranked.map(|(code, number)| {
            let name = country_name(language, code).unwrap_or(code);
            row(name.into(), number)
        });
        let others = (language.text("places-others"), table.others());
        countries.chain([row(others.0, others.1)]).collect()
    }

    fn none(&self) -> String {
        self.language
            .text_with("places-none", [("number", (2 * STEP).into())])
    }

    fn note(&self) -> String {
        self.language
            .text_with("places-note", [("number", STEP.into())])
    }

    /// What the colours of the map mean, the lightest first on a light page.
    fn steps(&self) -> impl Iterator<Item = String> {
        STEPS.into_iter().map(|step| {
            self.language
                .text_with("places-step", [("number", step.into())])
        })
    }

    fn width(&self) -> u32 {
        world::WIDTH
    }

    fn height(&self) -> u32 {
        world::HEIGHT
    }
}

/// In whole percent, rounded down, like the numbers that it is made of.
fn share(language: Language, number: u64, of: u64) -> String {
    let percent = u128::from(number) * 100 / u128::from(of.max(1));
    let percent = u64::try_from(percent).unwrap_or(100);
    language.text_with("places-share", [("number", percent.into())])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(numbers: &[(&str, u64)], confirmed: u64) -> PlacesTable {
        let numbers = numbers.iter();
        PlacesTable {
            as_of: "2026-11-24T10:00:00Z".parse().unwrap(),
            confirmed,
            at_least: numbers
                .map(|(code, number)| ((*code).to_owned(), *number))
                .collect(),
        }
    }

    fn page(table: Option<&PlacesTable>) -> PlacesPage<'_> {
        PlacesPage {
            language: Language::ENGLISH,
            petition_title: Written::new("Clean rivers", "en"),
            slug: "clean-rivers",
            table,
            time_zone: "Europe/Vienna",
        }
    }

    #[test]
    fn the_country_with_most_signatures_comes_first_and_the_others_last() {
        let table = table(&[("AT", 30), ("DE", 1_200), ("ES", 30)], 1_340);
        let rows = page(Some(&table)).rows(&table);
        let words: Vec<_> = rows
            .iter()
            .map(|row| (&*row.name, &*row.at_least, &*row.share))
            .collect();
        assert_eq!(
            words,
            [
                ("Germany", "1,200", "89%"),
                ("Austria", "30", "2%"),
                ("Spain", "30", "2%"),
                (
                    "Other countries, country not given, and rounding",
                    "80",
                    "5%"
                ),
            ]
        );
        let html = page(Some(&table)).render();
        assert!(
            html.contains("24 November 2026") && html.contains("1,340"),
            "{html}"
        );
        assert!(html.contains("loading=\"lazy\""), "{html}");
    }

    #[test]
    fn without_a_country_there_is_neither_a_table_nor_a_map() {
        let empty = table(&[], 40);
        for table in [None, Some(&empty)] {
            let html = page(table).render();
            assert!(html.contains("No country is shown"), "{html}");
            assert!(!html.contains("<table") && !html.contains("<img"), "{html}");
            assert!(!html.contains("at that time"), "{html}");
        }
    }
}
