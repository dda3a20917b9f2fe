//! `[places]`: whether the petition shows where its signatures come from.

use events::petition::{Form, PlacesBy};
use serde::Deserialize;

use super::problem::Problem;

const FILE: &str = "petition.toml";

/// `[places]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PlacesFields {
    by: String,
}

impl PlacesFields {
    /// By what, if the form asks for it. Keeps the mistakes.
    pub(super) fn read(self, form: &Form, keep: &mut impl FnMut(Problem)) -> Option<PlacesBy> {
        if self.by != PlacesBy::Country.field() {
            keep(Problem::new(
                FILE,
                "places.by",
                format!("signatures cannot be shown by {:?}", self.by),
                "Write by = \"country\": the form's other fields are sealed, so nobody counts them.",
            ));
            return None;
        }
        if !form.country.is_on() {
            keep(Problem::new(
                FILE,
                "places.by",
                "the form does not ask for the country",
                "Write country = \"required\" or \"optional\" in [form], or remove [places].",
            ));
            return None;
        }
        Some(PlacesBy::Country)
    }
}

#[cfg(test)]
mod tests {
    use events::petition::Asked;

    use super::*;

    fn read(by: &str, country: Asked) -> (Option<PlacesBy>, Vec<String>) {
        let mut problems = Vec::new();
        let fields = PlacesFields { by: by.to_owned() };
        let form = Form {
            country,
            ..Form::default()
        };
        let read = fields.read(&form, &mut |problem: Problem| {
            problems.push(problem.to_string());
        });
        (read, problems)
    }

    #[test]
    fn signatures_are_shown_by_a_country_that_the_form_asks_for() {
        for asked in [Asked::Required, Asked::Optional] {
            let (by, problems) = read("country", asked);
            assert_eq!(by, Some(PlacesBy::Country));
            assert!(problems.is_empty(), "{problems:?}");
        }
        let (by, problems) = read("country", Asked::Off);
        assert_eq!(by, None);
        assert_eq!(
            problems,
            [
                "petition.toml: places.by: the form does not ask for the country. Write country = \"required\" or \
                 \"optional\" in [form], or remove [places]."
            ]
        );
    }

    #[test]
    fn what_is_sealed_cannot_be_shown() {
        for wrong in ["postcode", "region", "Country", ""] {
            let (by, problems) = read(wrong, Asked::Required);
            assert_eq!(by, None);
            assert!(
                problems[0].contains("Write by = \"country\""),
                "{problems:?}"
            );
        }
    }
}
