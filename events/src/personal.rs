//! What a signer enters about themselves. It is sealed wherever it is stored.
//!
//! The sealed text is JSON, and as much a storage format as the events are. `golden/personal/` holds one
//! plaintext for each version ever written. A change of form takes:
//!
//! 1. a higher [`VERSION`], and a field `v` with it in the JSON (version 1 has none),
//! 2. an entry in [`UPCASTERS`] that turns the version before into the new one,
//! 3. a new golden file. The old ones never change.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use serde_json::{Map, Value};

/// The version that this release writes.
pub const VERSION: u64 = 1;

/// The JSON of one version.
type Fields = Map<String, Value>;

/// The entry at place n turns version n + 1 into version n + 2.
const UPCASTERS: &[fn(Fields) -> Fields] = &[];

/// Personal data of one submitted form.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Personal {
    /// Given name; may be empty if there is a family name, as many people have only one name.
    pub given_name: String,
    /// Family name; may be empty if there is a given name.
    pub family_name: String,
    /// The address as it was typed. Emails go to it.
    pub email: String,
    /// City; may be empty.
    pub city: String,
    /// Occupation or organisation; may be empty.
    pub occupation: String,
    /// Comment; may be empty.
    pub comment: String,
}

impl Personal {
    /// Personal data with the text that `text` gives for each name.
    pub fn from_texts(mut text: impl FnMut(&'static str) -> String) -> Self {
        Self {
            given_name: text("given_name"),
            family_name: text("family_name"),
            email: text("email"),
            city: text("city"),
            occupation: text("occupation"),
            comment: text("comment"),
        }
    }

    /// Every text with its name, which is also its name in the form and in exports, in the order of the form.
    #[must_use]
    pub fn texts(&self) -> [(&'static str, &str); 6] {
        let Self {
            given_name,
            family_name,
            email,
            city,
            occupation,
            comment,
        } = self;
        [
            ("given_name", given_name),
            ("family_name", family_name),
            ("email", email),
            ("city", city),
            ("occupation", occupation),
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

    /// Given and family name, as shown in public if the signer chose so.
    #[must_use]
    pub fn display_name(&self) -> String {
        let names = [&self.given_name, &self.family_name].map(|name| name.trim());
        names.join(" ").trim().to_owned()
    }
}

impl Serialize for Personal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // The derived function of the same name.
        Self::serialize(self, serializer)
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
    fn one_name_is_shown_as_it_is() {
        for (given, family, shown) in [
            ("Ana", "Ruiz", "Ana Ruiz"),
            ("Suharto", "", "Suharto"),
            ("", "ณเดชน์", "ณเดชน์"),
        ] {
            let personal = Personal {
                given_name: given.to_owned(),
                family_name: family.to_owned(),
                ..Personal::default()
            };
            assert_eq!(personal.display_name(), shown);
        }
    }

    #[test]
    fn there_is_an_upcaster_for_each_older_version() {
        assert_eq!(UPCASTERS.len() as u64, VERSION - 1);
    }
}
