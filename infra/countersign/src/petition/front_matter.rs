//! Markdown with TOML between two lines of `+++` above it.

use serde::de::DeserializeOwned;

use super::problem::Problem;

const REMEDY: &str = "infra/petitions/README.md lists the fields.";

/// The fields, and the body without the blank lines around it.
pub(crate) fn parse<T: DeserializeOwned>(file: &str, text: &str) -> Result<(T, String), Problem> {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let parts = text.strip_prefix("+++\n").and_then(|rest| {
        rest.split_once("\n+++\n")
            .or_else(|| Some((rest.strip_suffix("\n+++")?, "")))
    });
    let Some((fields, body)) = parts else {
        return Err(Problem::new(
            file,
            "",
            "it must begin with fields between two lines of +++",
            REMEDY,
        ));
    };
    Ok((fields_of(file, fields)?, body.trim().to_owned()))
}

/// Fields written in TOML. The error says which field and shows its line.
pub(crate) fn fields_of<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, Problem> {
    toml::from_str(text).map_err(|error| Problem::new(file, "", error, REMEDY))
}
