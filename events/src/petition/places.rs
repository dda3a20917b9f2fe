//! By what a petition shows where its confirmed signatures come from.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::areas::Areas;

/// Goes into [`PlacesBy::rules`]. Raise it when the same words or postcodes get another area: numbers by the old rule and by the new one
/// must not be added up.
const RULE: u8 = 1;

/// What the signatures are counted by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlacesBy {
    /// The country that signers chose, the only part of an address that events have in clear.
    Country,
    /// The region that they wrote, if it is one of these.
    Region {
        /// The regions by their names in public, each with the other ways in which people write it.
        regions: BTreeMap<String, Vec<String>>,
        /// Only signers who chose this country are in a region; `None` if all are.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        country: Option<String>,
    },
    /// The beginning of the postcode that they wrote.
    Postcode {
        /// So many of its digits, 1 to [`Self::MOST_DIGITS`].
        digits: u8,
        /// Only signers who chose this country are in an area; `None` if all are.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        country: Option<String>,
    },
}

impl PlacesBy {
    /// The most digits of a postcode that make an area: 1,000 areas, beside those that are letters.
    pub const MOST_DIGITS: u8 = 3;
    /// The most regions that a petition declares.
    pub const MOST_REGIONS: usize = 100;
    /// The most ways of writing all its regions, beside their names.
    pub const MOST_SPELLINGS: usize = 500;
    /// The most characters of the name of a region, or of another way of writing it.
    pub const LONGEST_REGION: usize = 60;

    /// The name of the form's field, which is also its name in folders and in JSON.
    #[must_use]
    pub fn field(&self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Region { .. } => "region",
            Self::Postcode { .. } => "postcode",
        }
    }

    /// A name of the rules by which signers are in areas, in hexadecimal: two petitions with the same rules have the same name. `None`
    /// for countries, which need no rules.
    #[must_use]
    pub fn rules(&self) -> Option<String> {
        if *self == Self::Country {
            return None;
        }
        let mut hash = Sha256::new();
        hash.update([RULE]);
        // Serialising maps with texts as keys into memory cannot fail.
        hash.update(serde_json::to_vec(self).unwrap_or_default());
        let start = hash.finalize().into_iter().take(4);
        Some(start.map(|byte| format!("{byte:02x}")).collect())
    }

    /// What tells the area of a signer; `None` for countries, which are no secret.
    #[must_use]
    pub fn areas(&self) -> Option<Areas> {
        match self {
            Self::Country => None,
            Self::Region { regions, country } => Some(Areas::regions(regions, country.as_deref())),
            Self::Postcode { digits, country } => {
                Some(Areas::postcodes(*digits, country.as_deref()))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::personal::Personal;

    fn regions(country: Option<&str>) -> PlacesBy {
        PlacesBy::Region {
            regions: BTreeMap::from([
                ("Tirol".to_owned(), Vec::new()),
                ("Wien".to_owned(), vec!["Vienna".to_owned()]),
            ]),
            country: country.map(str::to_owned),
        }
    }

    fn from(region: &str, postcode: &str) -> Personal {
        Personal {
            region: region.to_owned(),
            postcode: postcode.to_owned(),
            ..Personal::default()
        }
    }

    #[test]
    fn signers_of_another_country_are_in_no_area() {
        let vienna = from("vienna", "1010");
        let austrian = Some("AT".to_owned());
        for by in [
            regions(Some("AT")),
            PlacesBy::Postcode {
                digits: 1,
                country: austrian,
            },
        ] {
            let areas = by.areas().unwrap();
            assert!(areas.of("AT", &vienna).is_some());
            assert_eq!(areas.of("DE", &vienna), None);
            assert_eq!(areas.of("", &vienna), None);
        }
        let anywhere = regions(None).areas().unwrap();
        assert_eq!(anywhere.of("DE", &vienna).as_deref(), Some("Wien"));
        assert!(PlacesBy::Country.areas().is_none());
    }

    #[test]
    fn other_rules_have_another_name() {
        let by = |digits| PlacesBy::Postcode {
            digits,
            country: None,
        };
        let names = [by(1), by(2), regions(None), regions(Some("AT"))].map(|by| by.rules());
        let mut distinct = names.to_vec();
        distinct.sort();
        distinct.dedup();
        assert_eq!(distinct.len(), names.len());
        assert_eq!(regions(None).rules(), regions(None).rules());
        assert_eq!(names[0].as_ref().map(String::len), Some(8));
        assert_eq!(PlacesBy::Country.rules(), None);
    }

    #[test]
    fn a_petition_by_country_is_stored_as_before() {
        let json = serde_json::to_string(&PlacesBy::Country).unwrap();
        assert_eq!(json, "\"country\"");
        let by = PlacesBy::Postcode {
            digits: 2,
            country: None,
        };
        let json = serde_json::to_string(&by).unwrap();
        assert_eq!(json, r#"{"postcode":{"digits":2}}"#);
        assert_eq!(serde_json::from_str::<PlacesBy>(&json).unwrap(), by);
    }
}
