//! What is kept of each feed, in the table `views`: by what its server recognises the last document, and how it went.

use aws_sdk_dynamodb::Client;
use events::ids::Slug;
use feeds::Validators;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use views::ViewsError;
use views::items::{self, Question};
use views::layout::{self, Key};

/// How long a state is kept after the feed was last asked for.
const KEPT: SignedDuration = SignedDuration::from_hours(90 * 24);
/// The bytes of the hash of an address, which is a key.
const BYTES: usize = 16;

/// How a feed stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeedState {
    /// Its address.
    pub url: String,
    /// When it was last asked for.
    pub asked_at: Timestamp,
    /// When that last went well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_at: Option<Timestamp>,
    /// Since when it fails.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failing_since: Option<Timestamp>,
    /// Why, in words for the campaigner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// The header `ETag` of the last document of which nothing remains to be imported.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub etag: Option<String>,
    /// Its header `Last-Modified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<String>,
    /// When DynamoDB may delete it, in seconds since 1970.
    pub expires: i64,
}

impl FeedState {
    /// The state of a feed that was never asked for.
    pub(crate) fn new(url: &str, now: Timestamp) -> Self {
        Self {
            url: url.to_owned(),
            asked_at: now,
            read_at: None,
            failing_since: None,
            why: None,
            etag: None,
            last_modified: None,
            expires: 0,
        }
    }

    /// By what its server recognises the last document.
    pub(crate) fn validators(&self) -> Validators {
        Validators {
            etag: self.etag.clone(),
            last_modified: self.last_modified.clone(),
        }
    }

    /// The state after it was asked for and read.
    pub(crate) fn read(self, validators: Validators, now: Timestamp) -> Self {
        Self {
            asked_at: now,
            read_at: Some(now),
            failing_since: None,
            why: None,
            etag: validators.etag,
            last_modified: validators.last_modified,
            ..self
        }
    }

    /// The state after that failed. The next question is for the whole document.
    pub(crate) fn failed(self, why: String, now: Timestamp) -> Self {
        Self {
            asked_at: now,
            failing_since: self.failing_since.or(Some(now)),
            why: Some(why),
            etag: None,
            last_modified: None,
            ..self
        }
    }

    /// Reads the state of one feed; `None` if it was never asked for.
    pub(crate) async fn load(
        client: &Client,
        views: &str,
        petition: &Slug,
        url: &str,
    ) -> Result<Option<Self>, ViewsError> {
        let key = key(petition, url);
        let found = items::get(client, views, std::slice::from_ref(&key)).await?;
        found.into_values().next().map(items::read).transpose()
    }

    /// Reads the states of all feeds of a petition.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn all(
        client: &Client,
        views: &str,
        petition: &Slug,
    ) -> Result<Vec<Self>, ViewsError> {
        let pk = layout::feeds(petition.as_str());
        let question = Question {
            pk: &pk,
            consistent: true,
            ..Question::default()
        };
        let found = items::query(client, views, question).await?;
        found.into_iter().map(items::read).collect()
    }

    /// Stores it.
    pub(crate) async fn save(
        mut self,
        client: &Client,
        views: &str,
        petition: &Slug,
    ) -> Result<(), ViewsError> {
        let expires = self.asked_at.saturating_add(KEPT).unwrap_or(Timestamp::MAX);
        self.expires = expires.as_second();
        let item = items::write(&key(petition, &self.url), &self)?;
        let put = client.put_item().table_name(views).set_item(Some(item));
        put.send().await.map(drop).map_err(ViewsError::sdk)
    }
}

fn key(petition: &Slug, url: &str) -> Key {
    let hash = Sha256::digest(url.as_bytes());
    let hash: String = hash
        .iter()
        .take(BYTES)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    (layout::feeds(petition.as_str()), hash)
}
