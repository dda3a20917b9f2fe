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
    Ok((fields_from(file, fields, 2)?, body.trim().to_owned()))
}

/// Fields written in TOML. The error says which field and shows its line.
pub(crate) fn fields_of<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, Problem> {
    fields_from(file, text, 1)
}

/// The same, of a text that begins on this line of its file.
fn fields_from<T: DeserializeOwned>(file: &str, text: &str, first: usize) -> Result<T, Problem> {
    let problem = |path: &str, error: &toml::de::Error| problem(file, text, first, path, error);
    let read = toml::Deserializer::parse(text).map_err(|error| problem("", &error))?;
    serde_path_to_error::deserialize(read)
        .map_err(|error| problem(&error.path().to_string(), error.inner()))
}

/// The parser's error at this path, with the line as it is written, and what to do about the mistakes that are made most.
fn problem(file: &str, text: &str, first: usize, path: &str, error: &toml::de::Error) -> Problem {
    let what = in_words(error.message());
    let what = what.as_str();
    // Where an unknown field stands, which is named anyway.
    let unknown = what
        .strip_prefix("unknown field `")
        .and_then(|rest| rest.split_once('`'));
    let path = match unknown {
        Some((field, _)) => path
            .strip_suffix(field)
            .map_or(path, |path| path.trim_end_matches('.')),
        None => path,
    };
    // Of the whole file, or where the parser found no value at all.
    let is_nested = !matches!(path, "" | "." | "?");
    let place = |what: &str| match path {
        "" | "." | "?" => what.to_owned(),
        path => format!("{path}: {what}"),
    };
    if what.starts_with("missing field") {
        return Problem::new(file, "", place(what), REMEDY);
    }
    let before = error.span().and_then(|span| text.get(..span.start));
    let above = before.unwrap_or_default().matches('\n').count();
    let line = text.lines().nth(above).unwrap_or_default().trim();
    let remedy = if line.contains(['“', '”', '„', '«', '»', '‘', '’']) && !line.contains('"')
    {
        "Use straight quotation marks, as in \"text\"; writing programs replace them by curly ones."
    } else if what.starts_with("invalid type: map, expected a sequence") {
        "Write the name between two brackets on each side: there can be several, as in [[addressee]]."
    } else if what.starts_with("invalid type: sequence, expected") && line.starts_with("[[") {
        "Write the name between one bracket on each side: there can be only one."
    } else if what.starts_with("invalid type: string") && what.contains("expected a whole number") {
        "Write the number without quotation marks, as in 100."
    } else if what.contains("expected a whole number") {
        "Write a whole number in digits alone, as in 100."
    } else if what.contains("expected a string") {
        "Write it between quotation marks, as in \"text\"."
    } else if what.contains("expected a boolean") || is_yes_or_no(line) {
        "Write true or false, without quotation marks."
    } else if what.starts_with("unknown field") && is_nested {
        "Lines of the petition itself stand above the first [table]; infra/petitions/README.md lists the fields of each."
    } else {
        REMEDY
    };
    let what = place(what);
    let line = format!("line {}: {what}: {line}", above.saturating_add(first));
    Problem::new(file, "", line, remedy)
}

/// The parser's words, with numbers as people call them.
fn in_words(said: &str) -> String {
    let Some((found, kind)) = said.rsplit_once(", expected ") else {
        return said.to_owned();
    };
    let number = match kind {
        "i8" | "i16" | "i32" | "i64" | "isize" => "a whole number",
        "u8" => "a whole number from 0 to 255",
        "u16" | "u32" | "u64" | "usize" => "a whole number that is not negative",
        _ => return said.to_owned(),
    };
    format!("{found}, expected {number}")
}

/// Whether the value is one that people write for true or false.
fn is_yes_or_no(line: &str) -> bool {
    let value = line.split_once('=').map(|(_, value)| value.trim());
    value.is_some_and(|value| {
        ["yes", "no", "on", "off"].contains(&value.to_ascii_lowercase().as_str())
    })
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only whether it is read counts")]
    struct Fields {
        title: String,
        #[serde(default)]
        addressee: Vec<toml::Table>,
        organiser: Option<toml::Table>,
        open: Option<bool>,
        place: Option<Place>,
        names_from: Option<i64>,
        #[serde(default)]
        goal_steps: Vec<u64>,
        digits: Option<u8>,
        closes: Option<String>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only whether it is read counts")]
    struct Place {
        name: String,
    }

    #[test]
    fn each_usual_mistake_has_its_line_and_its_remedy() {
        for (text, line, remedy) in [
            ("title = “Rivers”", "line 1: ", "straight quotation marks"),
            ("title = 5", "line 1: ", "between quotation marks"),
            (
                "title = \"a\"\n\n[addressee]\nname = \"b\"",
                "line 3: ",
                "[[addressee]]",
            ),
            (
                "title = \"a\"\n[[organiser]]\nname = \"b\"",
                "line 2: ",
                "one bracket",
            ),
            (
                "title = \"a\"\nopen = maybe",
                "line 2: ",
                "lists the fields",
            ),
            ("title = \"a\"\nopen = yes", "line 2: ", "true or false"),
            (
                "title = \"a\"\nopen = \"yes\"",
                "line 2: open: ",
                "without quotation marks",
            ),
            (
                "title = \"a\"\n[place]\nname = \"b\"\nopen = true",
                "line 4: place: unknown field `open`",
                "above the first [table]",
            ),
            (
                "title = \"a\"\n[place]",
                "place: missing field `name`",
                "lists the fields",
            ),
            (
                "title = \"a\"\ntitel = \"b\"",
                "line 2: unknown field `titel`",
                "lists the fields",
            ),
            ("open = true", "missing field `title`", "lists the fields"),
            (
                "title = \"a\"\nnames_from = \"30\"",
                "line 2: names_from: invalid type: string \"30\", expected a whole number: names_from = \"30\"",
                "Write the number without quotation marks",
            ),
            (
                "title = \"a\"\ngoal_steps = [100, \"500\"]",
                "line 2: goal_steps[1]: invalid type: string \"500\", expected a whole number that is not negative",
                "Write the number without quotation marks",
            ),
            (
                "title = \"a\"\ngoal_steps = [-5]",
                "line 2: goal_steps[0]: invalid value: integer `-5`, expected a whole number that is not negative",
                "Write a whole number in digits alone",
            ),
            (
                "title = \"a\"\ndigits = 300",
                "line 2: digits: invalid value: integer `300`, expected a whole number from 0 to 255",
                "Write a whole number",
            ),
            (
                "title = \"a\"\nnames_from = 1.5",
                "line 2: names_from: ",
                "Write a whole number in digits alone",
            ),
            (
                "title = \"a\"\nnames_from = true",
                "line 2: names_from: ",
                "Write a whole number in digits alone",
            ),
            (
                "title = \"a\"\ncloses = 2026-12-01",
                "line 2: closes: ",
                "between quotation marks",
            ),
            (
                "title = \"a\"\ncloses = 5",
                "line 2: closes: ",
                "between quotation marks",
            ),
            ("title = \"a\"\nopen = 1", "line 2: open: ", "true or false"),
        ] {
            let problem = fields_of::<Fields>("petition.toml", text).unwrap_err();
            let said = problem.to_string();
            assert!(
                said.contains(line) && said.contains(remedy),
                "{text}\n{said}"
            );
        }
    }

    #[test]
    fn lines_are_counted_from_the_top_of_the_file() {
        let text = "+++\ntitle = \"a\"\ntitel = \"b\"\n+++\n\nBody";
        let said = parse::<Fields>("text.en.md", text).unwrap_err().to_string();
        assert!(said.contains("line 3: unknown field `titel`"), "{said}");
    }
}
