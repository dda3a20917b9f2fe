//! What the site says of itself, as all pages show it: read beside something else, so that it costs no request of its own.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use aws_sdk_dynamodb::types::AttributeValue;
use serde::{Deserialize, Serialize};

use crate::items::{self, Item};
use crate::layout::{self, Key};
use crate::{Views, ViewsError};

/// An instance shows what it has read for this time, and reads it again with the next item that it wants.
pub(crate) const AGE: Duration = Duration::from_secs(30);

/// What the site says of itself, folded from its stream. It belongs to no generation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Site {
    /// The version of the last event folded into it.
    pub version: u64,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The page that says who is responsible for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub imprint: Option<String>,
    /// An email address for questions about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    /// The colour of links and buttons, like `#0a5d3c`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colour: Option<String>,
}

impl Site {
    /// What the stream says at `version`.
    #[must_use]
    pub fn new(version: u64, said: events::site::Site) -> Self {
        Self {
            version,
            name: said.name,
            imprint: said.imprint,
            contact: said.contact,
            colour: said.colour,
        }
    }

    /// Its item.
    ///
    /// # Errors
    /// [`ViewsError::Request`].
    pub(crate) fn item(&self) -> Result<Item, ViewsError> {
        items::write(&layout::site(), self)
    }
}

/// Only if none is there that is newer.
pub(crate) const NOT_OLDER: &str = "attribute_not_exists(pk) OR #version <= :version";

impl Views {
    /// What this instance last read of the site; nothing before that. No request.
    #[must_use]
    pub fn known_site(&self) -> Arc<Site> {
        self.site.last(&()).unwrap_or_default()
    }

    /// Reads it if it was not read beside something else lately, for pages about nothing else. One request at most; after a
    /// failure pages go on with what was known.
    pub async fn learn_site(&self) {
        if self.site_to_read().is_some() {
            let asked = Instant::now();
            let (pk, sk) = layout::site();
            if let Ok(found) = self.get(pk, &sk).await {
                self.keep_site(asked, found);
            }
        }
    }

    /// The key to ask for beside others, if it is time to.
    pub(crate) fn site_to_read(&self) -> Option<Key> {
        self.site.get(&()).is_none().then(layout::site)
    }

    /// Keeps what was found when [`Self::site_to_read`] asked for it.
    pub(crate) fn keep_site(&self, asked: Instant, found: Option<Item>) {
        let read = found.map_or_else(|| Ok(Site::default()), items::read::<Site>);
        match read {
            Ok(site) => self.site.put((), asked, Arc::new(site)),
            // Pages go on with what was known.
            Err(error) => tracing::warn!(%error, "what the site says of itself cannot be read"),
        }
    }
}

/// The values of [`NOT_OLDER`].
pub(crate) fn version_values(version: u64) -> HashMap<String, AttributeValue> {
    HashMap::from([(
        ":version".to_owned(),
        AttributeValue::N(version.to_string()),
    )])
}
