//! A map of the world as SVG, in which countries are coloured by their number of signatures.
//!
//! The shapes are in `data/world.txt`, which `world/generate` writes. Within one hue each step is clearly darker than the one before,
//! or lighter in dark mode, so the steps can be told apart without seeing colours, and in print.

use std::fmt::Write as _;

use askama::filters::{Html, escape};
use languages::Language;
use views::places::{PlacesTable, STEP};

/// A line for each country: its code and the `d` of its path.
const SHAPES: &str = include_str!("../data/world.txt");
/// The size of the map, in its own units.
pub(crate) const WIDTH: u32 = 1000;
pub(crate) const HEIGHT: u32 = 497;
/// From how many signatures on a country has each colour.
pub(crate) const STEPS: [u64; 5] = [STEP, 100, 1_000, 10_000, 100_000];
/// The colours, first that of countries that are not shown. `sheet.css` has them too, for the legend.
const LIGHT: [&str; 6] = [
    "#ece9e1", "#b4d0e7", "#82b0d6", "#4b8bbf", "#1f5f99", "#0a335c",
];
const DARK: [&str; 6] = [
    "#353942", "#3d6488", "#5b8bb5", "#86b3d9", "#b9d7ef", "#f0f8ff",
];

/// The exact bytes of the map's stylesheet: only for dark mode, so that the map is right without it too.
fn style() -> String {
    let colours = DARK.iter().enumerate();
    let rules: String = colours
        .map(|(at, colour)| format!(".s{at}{{fill:{colour}}}"))
        .collect();
    format!("@media(prefers-color-scheme:dark){{g{{stroke:#1d2026}}.sea{{fill:#1d2026}}{rules}}}")
}

/// The content security policy of the map: nothing but its stylesheet.
#[must_use]
pub fn map_policy() -> String {
    let style = crate::assets::source(&style());
    format!("default-src 'none'; style-src '{style}'; base-uri 'none'; frame-ancestors 'none'")
}

/// The map. Countries that are not in the table have the colour of those that are not shown.
#[must_use]
pub fn map(table: Option<&PlacesTable>, language: Language) -> String {
    let mut paths: [String; 6] = Default::default();
    for (code, shape) in SHAPES.lines().filter_map(|line| line.split_once(' ')) {
        let number = table.and_then(|table| table.at_least.get(code)).copied();
        let step = step(number.unwrap_or_default());
        if let Some(path) = paths.get_mut(step) {
            path.push_str(shape);
        }
    }
    let text = |id| {
        let text = language.text(id);
        escape(text, Html).map_or_else(|_| String::new(), |safe| safe.to_string())
    };
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" xml:lang=\"{}\" role=\"img\" \
         aria-labelledby=\"t d\"><title id=\"t\">{}</title><desc id=\"d\">{}</desc><style>{}</style>\
         <path class=\"sea\" fill=\"#fff\" d=\"M0 0h{WIDTH}v{HEIGHT}H0z\"/>\
         <g stroke=\"#fff\" stroke-width=\".6\" stroke-linejoin=\"round\">",
        language.tag(),
        text("places-title"),
        text("places-map-text"),
        style(),
    );
    for (at, (path, colour)) in paths.iter().zip(LIGHT).enumerate() {
        if !path.is_empty() {
            // Writing into a text cannot fail.
            let _ = write!(
                svg,
                "<path class=\"s{at}\" fill=\"{colour}\" d=\"{path}\"/>"
            );
        }
    }
    svg.push_str("</g></svg>");
    svg
}

/// The place of the colour.
fn step(number: u64) -> usize {
    STEPS.iter().filter(|from| number >= **from).count()
}

#[cfg(test)]
mod tests {
    use languages::is_country;

    use super::*;

    fn table(numbers: &[(&str, u64)]) -> PlacesTable {
        let numbers = numbers.iter();
        PlacesTable {
            as_of: jiff::Timestamp::UNIX_EPOCH,
            confirmed: 1_000_000,
            at_least: numbers
                .map(|(code, number)| ((*code).to_owned(), *number))
                .collect(),
            rules: None,
        }
    }

    fn shape(code: &str) -> &'static str {
        let line = SHAPES.lines().find(|line| line.starts_with(code));
        line.unwrap().split_once(' ').unwrap().1
    }

    #[test]
    fn every_shape_is_of_a_country_that_the_form_knows() {
        let codes: Vec<_> = SHAPES
            .lines()
            .map(|line| line.split_once(' ').unwrap().0)
            .collect();
        assert!(codes.len() > 200, "{}", codes.len());
        assert!(codes.is_sorted_by(|a, b| a < b));
        for code in codes {
            assert!(is_country(code), "{code}");
        }
    }

    #[test]
    fn a_country_has_the_colour_of_its_number() {
        let table = table(&[
            ("AT", 10),
            ("DE", 90),
            ("ES", 100),
            ("BR", 2_000),
            ("IN", 10_000),
            ("US", 900_000),
        ]);
        let svg = map(Some(&table), Language::ENGLISH);
        let group = |step: usize| {
            let from = svg.split(&format!("class=\"s{step}\"")).nth(1).unwrap();
            from.split("/>").next().unwrap()
        };
        for (step, codes) in [
            (0, &["FR", "ZA"][..]),
            (1, &["AT", "DE"]),
            (2, &["ES"]),
            (3, &["BR"]),
            (4, &["IN"]),
            (5, &["US"]),
        ] {
            for code in codes {
                assert!(
                    group(step).contains(shape(code)),
                    "{code} has not colour {step}"
                );
            }
        }
    }

    #[test]
    fn the_map_is_small_has_words_and_needs_no_style() {
        for language in Language::all() {
            let svg = map(None, language);
            assert!(svg.len() <= 40 * 1024, "{}", svg.len());
            let words = language.text("places-map-text");
            let first: String = words.chars().take(2).collect();
            assert!(svg.contains(&format!("<desc id=\"d\">{first}")));
        }
        let svg = map(None, Language::ENGLISH);
        assert!(svg.contains(&format!("class=\"s0\" fill=\"{}\"", LIGHT[0])));
        assert!(!svg.contains("class=\"s1\""));
        assert!(svg.contains(&style()) && map_policy().contains(&crate::assets::source(&style())));
    }

    /// The relative luminance of a colour (WCAG 2.2).
    fn luminance(colour: &str) -> f64 {
        let channel = |at: usize| {
            let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
            if value <= 0.040_45 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
    }

    #[test]
    fn the_steps_differ_without_colours() {
        for colours in [LIGHT, DARK] {
            for pair in colours.windows(2) {
                let (a, b) = (luminance(pair[0]) + 0.05, luminance(pair[1]) + 0.05);
                assert!(
                    a.max(b) / a.min(b) >= 1.2,
                    "{pair:?}: {}",
                    a.max(b) / a.min(b)
                );
            }
            let sheet = crate::assets::SHEET;
            for colour in colours {
                assert!(sheet.contains(colour), "the legend lacks {colour}");
            }
        }
    }
}
