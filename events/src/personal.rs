//! What a signer enters about themselves. It is sealed wherever it is stored.
//!
//! The sealed text is JSON, and as much a storage format as the events are. `golden/personal/` holds one
//! plaintext for each version ever written. A change of form takes:
//!
//! 1. a higher [`VERSION`], and a field `v` with it in the JSON (version 1 has none),
//! 2. an entry in `UPCASTERS` that turns the version before into the new one,
//! 3. a new golden file. The old ones never change.

use serde::ser::SerializeMap as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use serde_json::{Map, Value};
use unicode_script::{Script, UnicodeScript as _};

/// The version that this release writes, where version 1 does not say all of it.
pub const VERSION: u64 = 4;

/// The JSON of one version.
type Fields = Map<String, Value>;

/// The entry at place n turns version n + 1 into version n + 2.
const UPCASTERS: &[fn(Fields) -> Fields] =
    &[add_the_fields_of_choice, add_the_source, add_the_link];

/// The texts that version 1 did not have. Neither did it have answers to a petition's own questions.
const NEW_IN_VERSION_2: [&str; 5] = ["name", "region", "postcode", "organisation", "phone"];

/// Version 2 has the fields that a petition can choose, and the answers to its own questions.
fn add_the_fields_of_choice(mut fields: Fields) -> Fields {
    for name in NEW_IN_VERSION_2 {
        fields.insert(name.to_owned(), Value::from(""));
    }
    fields.insert("own".to_owned(), Value::Array(Vec::new()));
    fields
}

/// Version 3 has the code of the source that the signer came from.
fn add_the_source(mut fields: Fields) -> Fields {
    fields.insert("source".to_owned(), Value::from(""));
    fields
}

/// Version 4 has the link of an organisation that endorses.
fn add_the_link(mut fields: Fields) -> Fields {
    fields.insert("link".to_owned(), Value::from(""));
    fields
}

/// Personal data of one submitted form.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Personal {
    /// The whole name, if the form asked for it in one field; empty if it asked for given name and family name.
    pub name: String,
    /// Given name; may be empty if there is a family name, as many people have only one name.
    pub given_name: String,
    /// Family name; may be empty if there is a given name.
    pub family_name: String,
    /// The address as it was typed. Emails go to it.
    pub email: String,
    /// Region; may be empty, as everything that follows.
    pub region: String,
    /// City.
    pub city: String,
    /// Postcode.
    pub postcode: String,
    /// Occupation, or organisation where the form has no field of its own for it.
    pub occupation: String,
    /// Organisation: the signer's, or the one that endorses.
    pub organisation: String,
    /// The website of an organisation that endorses (`https`).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub link: String,
    /// Phone number as it was typed, with its country code.
    pub phone: String,
    /// Comment.
    pub comment: String,
    /// Answers to the petition's own questions, in the order of the form; those that were left empty are absent.
    pub own: Vec<Answer>,
    /// The code of the source that the signer came from, such as a flyer; may be empty. Nobody types it, and nothing exports it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub source: String,
}

/// What is answered to a petition's own question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it all")]
pub enum AnswerKind {
    Text,
    Choice,
    Checkbox,
}

/// An answer to a petition's own question. It says what was asked, so that it can be understood when the petition asks
/// something else.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The question's id.
    pub id: String,
    /// What is answered.
    pub kind: AnswerKind,
    /// The question as the signer read it.
    pub label: String,
    /// BCP 47 tag of the language in which they read it.
    pub language: String,
    /// The text; the id of what was chosen; or `yes`.
    pub value: String,
    /// What was chosen, as the signer read it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chosen: Option<String>,
}

impl Answer {
    /// The value of a box that is ticked.
    pub const TICKED: &str = "yes";

    /// The name of its field in the form and in exports.
    #[must_use]
    pub fn field(&self) -> String {
        format!("{}{}", crate::petition::OwnField::PREFIX, self.id)
    }

    /// The answer as its signer knows it: the text, or what was chosen.
    #[must_use]
    pub fn shown(&self) -> &str {
        self.chosen.as_deref().unwrap_or(&self.value)
    }
}

impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Answer(hidden)")
    }
}

impl Personal {
    /// Personal data with the text that `text` gives for each name, and no answers to a petition's own questions.
    pub fn from_texts(mut text: impl FnMut(&'static str) -> String) -> Self {
        Self {
            name: text("name"),
            given_name: text("given_name"),
            family_name: text("family_name"),
            email: text("email"),
            region: text("region"),
            city: text("city"),
            postcode: text("postcode"),
            occupation: text("occupation"),
            organisation: text("organisation"),
            link: text("link"),
            phone: text("phone"),
            comment: text("comment"),
            own: Vec::new(),
            source: String::new(),
        }
    }

    /// Every text with its name, which is also its name in the form and in exports, in the order of the form.
    #[must_use]
    pub fn texts(&self) -> [(&'static str, &str); 12] {
        let Self {
            name,
            given_name,
            family_name,
            email,
            region,
            city,
            postcode,
            occupation,
            organisation,
            link,
            phone,
            comment,
            own: _,
            source: _,
        } = self;
        [
            ("name", name),
            ("given_name", given_name),
            ("family_name", family_name),
            ("email", email),
            ("region", region),
            ("city", city),
            ("postcode", postcode),
            ("occupation", occupation),
            ("organisation", organisation),
            ("link", link),
            ("phone", phone),
            ("comment", comment),
        ]
    }

    /// The text of that name, if there is one.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        let mut texts = self.texts().into_iter();
        texts
            .find(|(known, _)| *known == name)
            .map(|(_, text)| text)
    }

    /// The answer to the petition's own question with that id.
    #[must_use]
    pub fn answer(&self, id: &str) -> Option<&Answer> {
        self.own.iter().find(|answer| answer.id == id)
    }

    /// The name, as shown in public if the signer chose so. Where the script has it so, the family name comes first.
    #[must_use]
    pub fn display_name(&self) -> String {
        let [name, given, family] =
            [&self.name, &self.given_name, &self.family_name].map(|name| name.trim());
        if !name.is_empty() {
            return name.to_owned();
        }
        if has_family_name_first(given, family) {
            return format!("{family}{given}");
        }
        format!("{given} {family}").trim().to_owned()
    }

    /// Whether version 1 says all of it.
    fn fits_version_1(&self) -> bool {
        let texts = self.texts();
        let mut new = texts
            .iter()
            .filter(|(name, _)| is_new_since_version_1(name));
        self.own.is_empty() && self.source.is_empty() && new.all(|(_, text)| text.is_empty())
    }

    /// The version that says all of it: the earliest, which earlier releases can read too.
    fn version(&self) -> u64 {
        match (self.source.is_empty(), self.link.is_empty()) {
            (true, true) => 2,
            (false, true) => 3,
            (_, false) => VERSION,
        }
    }

    /// The name to greet with: the given name, or all of it if it came in one piece; may be empty.
    #[must_use]
    pub fn greeted(&self) -> &str {
        match self.name.trim() {
            "" => &self.given_name,
            name => name,
        }
    }

    /// Occupation and organisation, as shown in public beside the name.
    #[must_use]
    pub fn position(&self) -> String {
        let both = [&self.occupation, &self.organisation].map(|text| text.trim());
        let both: Vec<_> = both.into_iter().filter(|text| !text.is_empty()).collect();
        both.join(", ")
    }
}

fn is_new_since_version_1(name: &str) -> bool {
    name == "link" || NEW_IN_VERSION_2.contains(&name)
}

/// Whether both parts of a name are written as in Chinese, Japanese or Korean, where the family name comes first and no space
/// is between. A name in Katakana alone is a foreign one.
fn has_family_name_first(given: &str, family: &str) -> bool {
    let is_native = |c: char| matches!(c.script(), Script::Han | Script::Hiragana | Script::Hangul);
    let is_of_it = |c: char| is_native(c) || c.script() == Script::Katakana || c == 'ー';
    let is_whole = |name: &str| !name.is_empty() && name.chars().all(is_of_it);
    is_whole(given) && is_whole(family) && family.chars().any(is_native)
}

impl Serialize for Personal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.fits_version_1() {
            // As earlier releases write it, who can read it then, and in fewer bytes.
            let mut fields = serializer.serialize_map(Some(6))?;
            for (name, text) in self.texts() {
                if !is_new_since_version_1(name) {
                    fields.serialize_entry(name, text)?;
                }
            }
            return fields.end();
        }
        #[derive(Serialize)]
        struct Versioned<'a> {
            v: u64,
            /// The source where it is empty and the version has it, which the fields leave out.
            #[serde(skip_serializing_if = "Option::is_none")]
            source: Option<&'static str>,
            #[serde(flatten, serialize_with = "fields")]
            personal: &'a Personal,
        }
        fn fields<S: Serializer>(personal: &&Personal, serializer: S) -> Result<S::Ok, S::Error> {
            // The derived function of the same name.
            Personal::serialize(personal, serializer)
        }
        let versioned = Versioned {
            v: self.version(),
            source: (self.version() == VERSION && self.source.is_empty()).then_some(""),
            personal: self,
        };
        serde::Serialize::serialize(&versioned, serializer)
    }
}

impl<'de> Deserialize<'de> for Personal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let fields = upcast(UPCASTERS, Fields::deserialize(deserializer)?)
            .ok_or_else(|| de::Error::custom("written by a newer release"))?;
        // The derived function. serde_json's errors may quote a value, so the error is replaced.
        Self::deserialize(Value::Object(fields))
            .map_err(|_| de::Error::custom("fields are missing or have another form"))
    }
}

/// Brings the fields to the newest version; `None` if they are of one that is newer than all known.
fn upcast(upcasters: &[fn(Fields) -> Fields], mut fields: Fields) -> Option<Fields> {
    let version = fields.remove("v").map_or(Some(1), |v| v.as_u64())?;
    let done = usize::try_from(version.checked_sub(1)?).ok()?;
    let steps = upcasters.get(done..)?;
    Some(steps.iter().fold(fields, |fields, step| step(fields)))
}

impl std::fmt::Debug for Personal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Personal(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_version_passes_through_the_upcasters_after_it() {
        fn add_a(mut fields: Fields) -> Fields {
            fields.insert("a".into(), Value::from(""));
            fields
        }
        fn rename_a(mut fields: Fields) -> Fields {
            let a = fields.remove("a").unwrap();
            fields.insert("b".into(), a);
            fields
        }
        let read = |json: &str| {
            let fields = upcast(&[add_a, rename_a], serde_json::from_str(json).unwrap())?;
            Some(serde_json::to_string(&fields).unwrap())
        };
        assert_eq!(read("{}").as_deref(), Some(r#"{"b":""}"#));
        assert_eq!(read(r#"{"v":2,"a":"x"}"#).as_deref(), Some(r#"{"b":"x"}"#));
        assert_eq!(read(r#"{"v":3,"b":"x"}"#).as_deref(), Some(r#"{"b":"x"}"#));
        for newer_or_wrong in [r#"{"v":4}"#, r#"{"v":0}"#, r#"{"v":"1"}"#] {
            assert_eq!(read(newer_or_wrong), None);
        }
    }

    #[test]
    fn a_name_is_shown_in_the_order_of_its_script() {
        for (given, family, shown) in [
            ("Ana", "Ruiz", "Ana Ruiz"),
            ("Suharto", "", "Suharto"),
            ("", "ณเดชน์", "ณเดชน์"),
            ("花子", "山田", "山田花子"),
            ("さくら", "山田", "山田さくら"),
            ("민수", "김", "김민수"),
            ("マイケル", "ジャクソン", "マイケル ジャクソン"),
            ("Hanako", "山田", "Hanako 山田"),
        ] {
            let personal = Personal {
                given_name: given.to_owned(),
                family_name: family.to_owned(),
                ..Personal::default()
            };
            assert_eq!(personal.display_name(), shown);
            let whole = Personal {
                name: shown.to_owned(),
                ..Personal::default()
            };
            assert_eq!(whole.display_name(), shown);
        }
    }

    #[test]
    fn there_is_an_upcaster_for_each_older_version() {
        assert_eq!(UPCASTERS.len() as u64, VERSION - 1);
    }
}
