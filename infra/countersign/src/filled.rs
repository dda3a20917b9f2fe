//! Forms that the command fills in by itself: whatever a petition asks for, `petition.json` says it.

use serde_json::{Map, Value};

/// A form for the petition with this `petition.json`, with the text that `text` gives for a field's name. What it leaves empty
/// and nobody can sign without is made up.
pub(crate) fn filled_in(petition: &Value, text: impl Fn(&str) -> String) -> Map<String, Value> {
    let Some(fields) = petition["fields"].as_array() else {
        // A release before there was a choice, whose forms all ask for the same.
        let usual = ["given_name", "family_name", "email", "country"];
        return usual
            .map(|name| (name.to_owned(), text(name).into()))
            .into_iter()
            .collect();
    };
    let filled = fields.iter().filter_map(|field| {
        let name = field["name"].as_str()?;
        let text = text(name);
        if !text.is_empty() {
            return Some((name.to_owned(), text.into()));
        }
        let is_required = field["required"].as_bool().unwrap_or_default();
        let made_up = match field["kind"].as_str()? {
            "checkbox" => true.into(),
            "choice" => field["options"][0]["id"].clone(),
            "country" => "AR".into(),
            "phone" => "+54 11 5555 0100".into(),
            _ if name == "postcode" => "1000".into(),
            _ => "—".into(),
        };
        is_required.then(|| (name.to_owned(), made_up))
    });
    filled.collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_required_is_filled_in_and_the_rest_only_if_there_is_something_to_say() {
        let field = |name: &str, kind: &str, required: bool| json!({ "name": name, "kind": kind, "required": required, "options": [{ "id": "north" }] });
        let petition = json!({ "fields": [
            field("given_name", "line", false),
            field("city", "line", false),
            field("phone", "phone", true),
            field("own_where", "choice", true),
            field("own_of_age", "checkbox", true),
        ] });
        let filled = filled_in(&petition, |name| match name {
            "given_name" => "Ana".to_owned(),
            _ => String::new(),
        });
        let expected = json!({
            "given_name": "Ana", "phone": "+54 11 5555 0100", "own_where": "north", "own_of_age": true,
        });
        assert_eq!(Value::Object(filled), expected);
    }
}
