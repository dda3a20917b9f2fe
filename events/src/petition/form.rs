//! What a petition's form asks its signers for, beside the email address that every form asks for.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::personal::AnswerKind;

/// Whether the form has a field, and whether anybody can sign without it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it all")]
pub enum Asked {
    #[default]
    Off,
    Optional,
    Required,
}

impl Asked {
    /// Whether the form has the field.
    #[must_use]
    pub fn is_on(self) -> bool {
        self != Self::Off
    }

    /// Its name in folders and in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Optional => "optional",
            Self::Required => "required",
        }
    }
}

/// In how many fields a form asks for the name. Nobody signs without a name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NameFields {
    /// One field for the whole name.
    One,
    /// Given name and family name, one of which may be empty.
    #[default]
    Two,
}

/// The form of a petition. Its default is the form that every petition had before there was a choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "each is the field of that name")]
pub struct Form {
    /// How it asks for the name.
    pub name: NameFields,
    pub country: Asked,
    pub region: Asked,
    pub city: Asked,
    pub postcode: Asked,
    pub occupation: Asked,
    pub organisation: Asked,
    pub phone: Asked,
    pub comment: Asked,
    /// Questions of the petition's own, in the order of the form.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub own: Vec<OwnField>,
    /// What signers can allow beside showing their name and news, each with a box of its own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub consents: Vec<Consent>,
}

impl Default for Form {
    fn default() -> Self {
        Self {
            name: NameFields::Two,
            country: Asked::Required,
            region: Asked::Off,
            city: Asked::Optional,
            postcode: Asked::Off,
            occupation: Asked::Optional,
            organisation: Asked::Off,
            phone: Asked::Off,
            comment: Asked::Optional,
            own: Vec::new(),
            consents: Vec::new(),
        }
    }
}

impl Form {
    /// The most questions of its own that a petition has.
    pub const MOST_OWN: usize = 5;
    /// The most consents of its own that a petition asks for.
    pub const MOST_CONSENTS: usize = 5;

    /// Whether comments are shown in public, if an operator approves and the signer allows it.
    #[must_use]
    pub fn shows_comments(&self) -> bool {
        let mut consents = self.consents.iter();
        self.comment.is_on() && consents.any(|consent| consent.id == SHOW_COMMENT)
    }

    /// Whether it is the form that every petition had before there was a choice.
    #[must_use]
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// The fields that can be switched, by their names, in the order of the form.
    #[must_use]
    pub fn asked(&self) -> [(&'static str, Asked); 8] {
        [
            ("country", self.country),
            ("region", self.region),
            ("city", self.city),
            ("postcode", self.postcode),
            ("occupation", self.occupation),
            ("organisation", self.organisation),
            ("phone", self.phone),
            ("comment", self.comment),
        ]
    }

    /// Whether an export can contain the field of that name for a consent.
    #[must_use]
    pub fn can_cover(&self, field: &str) -> bool {
        matches!(field, "name" | "email") || self.fields().any(|asked| asked == field)
    }

    /// The names of all its fields that hold personal data, with `own_` before those of its own questions.
    pub(crate) fn fields(&self) -> impl Iterator<Item = String> + '_ {
        let names: &[&str] = match self.name {
            NameFields::One => &["name"],
            NameFields::Two => &["given_name", "family_name"],
        };
        let asked = self.asked().into_iter();
        let asked = asked.filter(|(_, asked)| asked.is_on());
        let built_in = names.iter().copied().chain(asked.map(|(name, _)| name));
        let own = self.own.iter().map(|own| own.field());
        built_in.map(str::to_owned).chain(own)
    }
}

/// A question of the petition's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnField {
    /// Its name within the petition, of `a-z`, `0-9` and `_`. Answers are stored under it, so it is for good.
    pub id: String,
    /// What is answered.
    pub kind: AnswerKind,
    /// Whether nobody can sign without an answer; of a check box, without ticking it.
    pub required: bool,
    /// The question, by BCP 47 tag, in every language of the petition's texts.
    pub labels: BTreeMap<String, String>,
    /// An explanation below the question, by BCP 47 tag; may be empty.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub help: BTreeMap<String, String>,
    /// How many characters an answer in words may have; 0 for other kinds.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub max_length: usize,
    /// Whether an answer in words may have several lines.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub lines: bool,
    /// What can be chosen; empty for other kinds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<ChoiceOption>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes it so")]
fn is_zero(number: &usize) -> bool {
    *number == 0
}

impl OwnField {
    /// What the name of its field in the form begins with.
    pub const PREFIX: &str = "own_";
    /// The longest id, in characters.
    pub const LONGEST_ID: usize = 32;

    /// The name of its field in the form and in exports.
    #[must_use]
    pub fn field(&self) -> String {
        format!("{}{}", Self::PREFIX, self.id)
    }

    /// The id that a field's name contains, if it is one of a petition's own.
    #[must_use]
    pub fn id_in(field: &str) -> Option<&str> {
        field.strip_prefix(Self::PREFIX).filter(|id| is_id(id))
    }
}

/// Whether it can be the id of a petition's own question or consent, or of what can be chosen.
#[must_use]
pub fn is_id(text: &str) -> bool {
    let is_of_it = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    (1..=OwnField::LONGEST_ID).contains(&text.len()) && text.chars().all(is_of_it)
}

/// One of the answers that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChoiceOption {
    /// Its name within the question, which is stored.
    pub id: String,
    /// What is read, by BCP 47 tag.
    pub labels: BTreeMap<String, String>,
}

/// The id of the consent that allows the organisers to show a comment in public. A petition that asks for it shows comments.
pub const SHOW_COMMENT: &str = "show_comment";

/// Something that signers can allow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// Its name within the petition, of `a-z`, `0-9` and `_`.
    pub id: String,
    /// What is allowed, by BCP 47 tag, in every language of the petition's texts.
    pub texts: BTreeMap<String, String>,
    /// The names of the fields that an export for this consent contains.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub covers: Vec<String>,
    /// The version of the event that set these words. Only where the form is shown: an event does not know its own version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
}

impl Consent {
    /// What the name of its box in the form begins with.
    pub const PREFIX: &str = "consent_";

    /// The name of its box in the form.
    #[must_use]
    pub fn field(&self) -> String {
        format!("{}{}", Self::PREFIX, self.id)
    }

    /// The id that a box's name contains.
    #[must_use]
    pub fn id_in(field: &str) -> Option<&str> {
        field.strip_prefix(Self::PREFIX).filter(|id| is_id(id))
    }
}

/// The words in the language of that tag; if there are none, in any.
#[must_use]
pub fn in_language<'a>(
    texts: &'a BTreeMap<String, String>,
    tag: &str,
) -> Option<(&'a str, &'a str)> {
    let there = texts.get_key_value(tag).or_else(|| texts.first_key_value());
    there.map(|(tag, text)| (tag.as_str(), text.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_of_before_there_was_a_choice_asks_what_it_asked() {
        let read: Form = serde_json::from_str("{}").unwrap();
        assert!(read.is_default());
        let fields: Vec<_> = read.fields().collect();
        assert_eq!(
            fields,
            [
                "given_name",
                "family_name",
                "country",
                "city",
                "occupation",
                "comment"
            ]
        );
    }

    #[test]
    fn an_id_is_short_and_has_no_other_signs() {
        for id in ["a", "district", "district_2", &"a".repeat(32)] {
            assert!(is_id(id), "{id}");
            assert_eq!(OwnField::id_in(&format!("own_{id}")), Some(id));
        }
        for wrong in ["", "District", "a-b", "ä", "a b", &"a".repeat(33)] {
            assert!(!is_id(wrong), "{wrong}");
        }
        assert_eq!(OwnField::id_in("district"), None);
    }
}
