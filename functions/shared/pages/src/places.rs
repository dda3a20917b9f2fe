//! Where a petition's signatures come from: a table, and beside one of countries a map.

use std::borrow::Cow;

use askama::Template;
use languages::{Language, Written, country_name};
use views::petition::ShownPlaces;
use views::places::{PlacesTable, STEP};

use crate::world::STEPS;
use crate::{time, world};

/// The page with the table. The map, if it is of countries, is a picture of its own, which browsers load when somebody opens it.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "places.html", whitespace = "minimize")]
pub struct PlacesPage<'a> {
    /// The visitor's language.
    pub language: Language,
    /// The petition's title, for the visitor.
    pub petition_title: Written<'a>,
    /// Its name in addresses.
    pub slug: &'a str,
    /// By what it shows its signatures.
    pub by: &'a ShownPlaces,
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

    /// The table, if it has any country or area.
    fn shown(&self) -> Option<&PlacesTable> {
        self.table.filter(|table| !table.at_least.is_empty())
    }

    fn as_of(&self, table: &PlacesTable) -> String {
        let at = time::date_time_and_zone(self.language, table.as_of, self.time_zone);
        let words = [("time", at.into()), ("count", table.confirmed.into())];
        self.language.text_with("places-as-of", words)
    }

    /// The countries or areas, those with most signatures first, and what is in none of them.
    fn rows(&self, table: &PlacesTable) -> Vec<Row> {
        let language = self.language;
        let row = |name: Cow<'_, str>, number: u64| Row {
            name: name.into_owned(),
            at_least: language.number(number),
            share: share(language, number, table.confirmed),
        };
        let ranked = table.ranked().into_iter();
        let places = ranked.map(|(place, number)| {
            let country = self.has_map().then(|| country_name(language, place));
            row(country.flatten().unwrap_or(place).into(), number)
        });
        let others = self.countries_or_areas("places-others", "places-areas-others");
        let others = row(language.text(others), table.others());
        places.chain([others]).collect()
    }

    /// Whether it shows countries, which alone are on the map.
    fn has_map(&self) -> bool {
        *self.by == ShownPlaces::Country
    }

    fn countries_or_areas(&self, countries: &'static str, areas: &'static str) -> &'static str {
        if self.has_map() { countries } else { areas }
    }

    fn caption(&self) -> Cow<'_, str> {
        self.language.text(match self.by {
            ShownPlaces::Country => "places-table",
            ShownPlaces::Region(_) => "places-by-region",
            ShownPlaces::Postcode(_) => "places-by-postcode",
        })
    }

    fn heading(&self) -> Cow<'_, str> {
        self.language.text(match self.by {
            ShownPlaces::Country => "field-country",
            ShownPlaces::Region(_) => "field-region",
            ShownPlaces::Postcode(_) => "places-postcode-begins",
        })
    }

    fn csv(&self) -> Cow<'_, str> {
        let text = self.countries_or_areas("places-csv", "places-areas-csv");
        self.language.text(text)
    }

    fn none(&self) -> String {
        let text = self.countries_or_areas("places-none", "places-areas-none");
        self.language
            .text_with(text, [("number", (2 * STEP).into())])
    }

    fn note(&self) -> String {
        let text = self.countries_or_areas("places-note-hourly", "places-areas-note-hourly");
        self.language.text_with(text, [("number", STEP.into())])
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
            rules: None,
        }
    }

    fn page(table: Option<&PlacesTable>) -> PlacesPage<'_> {
        page_by(&ShownPlaces::Country, table)
    }

    fn page_by<'a>(by: &'a ShownPlaces, table: Option<&'a PlacesTable>) -> PlacesPage<'a> {
        PlacesPage {
            by,
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
    fn areas_have_a_table_with_their_own_names_and_no_map() {
        let table = table(&[("Wien", 30), ("AT", 20)], 90);
        let region = ShownPlaces::Region("00000000".into());
        let postcode = ShownPlaces::Postcode("00000000".into());
        for (by, caption, heading) in [
            (&region, "By region", ">Region<"),
            (
                &postcode,
                "By beginning of the postcode",
                ">Postcode begins with<",
            ),
        ] {
            let page = page_by(by, Some(&table));
            let names: Vec<_> = page.rows(&table).into_iter().map(|row| row.name).collect();
            // No country is meant, whatever an area is called.
            assert_eq!(names[..2], ["Wien", "AT"]);
            assert!(names[2].starts_with("Other areas"), "{names:?}");
            let html = page.render();
            for part in [caption, heading, "All areas"] {
                assert!(html.contains(part), "{part}: {html}");
            }
            for part in ["<img", "places.svg", "countr"] {
                assert!(!html.contains(part), "{part}: {html}");
            }
            assert!(page_by(by, None).render().contains("No area is shown"));
        }
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
