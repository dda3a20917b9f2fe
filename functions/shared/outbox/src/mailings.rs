//! How far the mailings are: an item for each, beside the texts that they send and their numbers.
//!
//! Decisions are events of the petition; this is what follows from them. A mailing is begun in *rounds*: with its approval, and
//! each time that it is resumed. Messages in the queue name their round. One of an earlier round is dropped, and so is one
//! that comes while the mailing waits, since the next round enqueues every signer again: claims keep it at one mail each. So no
//! message ages in a queue while a mailing waits, however long that is.

use std::collections::{BTreeMap, HashMap};

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::types::AttributeValue;
use event_store::{Item, batch};
use events::ids::CommandId;
use events::petition::{Article, MailedArticle};
use jiff::{SignedDuration, Timestamp};

use crate::claims::unless_gone;
use crate::tally::TALLY;
use crate::{MailingId, OutboxError, StoppedBy, Tally, explained, number, text};

/// How long after its beginning a mailing can be resumed. A message lives 28 days in its queue and dead-letter queue together;
/// with them, each mail ends before its claim does ([`KEPT`](crate::KEPT)), so that nobody gets one twice.
pub const RESUMABLE: SignedDuration = SignedDuration::from_hours(60 * 24);
/// How long the items of a mailing are kept: also after the last report about one of its mails.
pub const MAILED_KEPT: SignedDuration = SignedDuration::from_hours(2 * 365 * 24);

const STATE: &str = "state";

/// Whether the mails of a mailing go out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RunStatus {
    /// They do.
    Running,
    /// An operator paused them.
    Paused,
    /// They stopped by themselves, for this reason.
    Stopped(StoppedBy),
    /// Never again.
    Cancelled,
}

impl RunStatus {
    fn name(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Paused => "paused",
            Self::Stopped(StoppedBy::Bounces) => "bounces",
            Self::Stopped(StoppedBy::Complaints) => "complaints",
            Self::Cancelled => "cancelled",
        }
    }

    fn named(name: &str) -> Option<Self> {
        [
            Self::Running,
            Self::Paused,
            Self::Stopped(StoppedBy::Bounces),
            Self::Stopped(StoppedBy::Complaints),
            Self::Cancelled,
        ]
        .into_iter()
        .find(|status| status.name() == name)
    }
}

/// How far a mailing is.
#[derive(Clone, Debug, PartialEq)]
pub struct MailingState {
    /// How often it was begun.
    pub round: u64,
    /// Whether its mails go out.
    pub status: RunStatus,
    /// Whether it goes on whatever bounces.
    pub despite: bool,
    /// Begins the Message-ID of its mails.
    pub id: String,
    /// When it was begun for the first time.
    pub began: Timestamp,
    /// What is sent, by BCP 47 tag.
    pub articles: BTreeMap<String, MailedArticle>,
    /// The key of the last event in the log whose signer this round has enqueued.
    pub cursor: Option<Item>,
    /// Signers whom this round has enqueued.
    pub queued: u64,
    /// Whether it has reached the end of the log.
    pub enqueued_all: bool,
    /// What became of its mails, in all rounds.
    pub tally: Tally,
}

/// The mailings in the table `mail`.
#[derive(Clone, Debug)]
pub struct Mailings {
    client: Client,
    table: String,
}

impl Mailings {
    /// Those in this table.
    #[must_use]
    pub fn new(client: Client, table: String) -> Self {
        Self { client, table }
    }

    /// How far a mailing is; `None` if it never began. If too many of its mails came back, it stops here, for all who send: one
    /// strongly consistent read, and a write the first time.
    ///
    /// # Errors
    /// [`OutboxError`] if the table does not respond.
    pub async fn state(&self, mailing: &MailingId) -> Result<Option<MailingState>, OutboxError> {
        let keys = [STATE, TALLY].map(|name| Self::key(mailing, name));
        let items = batch::get(&self.client, &self.table, keys.into()).await;
        let (mut state, mut tally) = (None, Tally::default());
        for item in items.map_err(explained)? {
            match item.get("sk").and_then(|sk| sk.as_s().ok()) {
                Some(sk) if sk == TALLY => tally = Tally::read(&item),
                _ => state = Some(item),
            }
        }
        let Some(item) = state else { return Ok(None) };
        let mut state = read(&item, tally)
            .ok_or_else(|| OutboxError("the state of a mailing cannot be read".to_owned()))?;
        if let (RunStatus::Running, false, Some(why)) =
            (state.status, state.despite, state.tally.stops())
        {
            state.status = RunStatus::Stopped(why);
            let condition = "round = :round AND #status = :running";
            let stop = self
                .update(mailing)
                .update_expression("SET #status = :status")
                .condition_expression(condition)
                .expression_attribute_names("#status", "status")
                .expression_attribute_values(":status", text(state.status.name()))
                .expression_attribute_values(":running", text(RunStatus::Running.name()))
                .expression_attribute_values(":round", count(state.round));
            unless_gone(stop.send().await)?;
        }
        Ok(Some(state))
    }

    /// Begins a round. Nothing happens if it or a later one has begun.
    ///
    /// # Errors
    /// [`OutboxError`] if the table does not respond.
    pub async fn begin(
        &self,
        mailing: &MailingId,
        round: u64,
        despite: bool,
        articles: &BTreeMap<String, MailedArticle>,
        now: Timestamp,
    ) -> Result<(), OutboxError> {
        let articles = serde_json::to_string(articles).map_err(explained)?;
        let begin = self
            .update(mailing)
            .update_expression(
                "SET round = :round, #status = :running, despite = :despite, articles = :articles, id = if_not_exists(id, :id), \
                 began = if_not_exists(began, :now), queued = :none, enqueued_all = :no, expires = :expires REMOVE after_stream, \
                 after_version",
            )
            .condition_expression("attribute_not_exists(pk) OR round < :round")
            .expression_attribute_names("#status", "status")
            .expression_attribute_values(":round", count(round))
            .expression_attribute_values(":running", text(RunStatus::Running.name()))
            .expression_attribute_values(":despite", AttributeValue::Bool(despite))
            .expression_attribute_values(":articles", text(&articles))
            .expression_attribute_values(":id", text(&CommandId::random().0.to_string()))
            .expression_attribute_values(":now", text(&now.to_string()))
            .expression_attribute_values(":none", number(0))
            .expression_attribute_values(":no", AttributeValue::Bool(false))
            .expression_attribute_values(":expires", number((now + MAILED_KEPT).as_second()));
        unless_gone(begin.send().await)
    }

    /// Records how far a round has enqueued: up to the event with this key, so many signers. Nothing happens if another round
    /// has begun.
    ///
    /// # Errors
    /// [`OutboxError`] if the table does not respond.
    pub async fn enqueued(
        &self,
        mailing: &MailingId,
        round: u64,
        cursor: Option<&Item>,
        queued: u64,
        all: bool,
    ) -> Result<(), OutboxError> {
        let mut set = "SET queued = :queued, enqueued_all = :all".to_owned();
        let mut update = self.update(mailing);
        if let Some(cursor) = cursor
            && let (Some(stream), Some(version)) = (cursor.get("stream"), cursor.get("version"))
        {
            set.push_str(", after_stream = :stream, after_version = :version");
            update = update
                .expression_attribute_values(":stream", stream.clone())
                .expression_attribute_values(":version", version.clone());
        }
        let update = update
            .update_expression(set)
            .condition_expression("round = :round")
            .expression_attribute_values(":queued", count(queued))
            .expression_attribute_values(":all", AttributeValue::Bool(all))
            .expression_attribute_values(":round", count(round));
        unless_gone(update.send().await)
    }

    /// Pauses or cancels a mailing that began, up to this round. A later one goes on.
    ///
    /// # Errors
    /// [`OutboxError`] if the table does not respond.
    pub async fn turn(
        &self,
        mailing: &MailingId,
        round: u64,
        status: RunStatus,
    ) -> Result<(), OutboxError> {
        let turn = self
            .update(mailing)
            .update_expression("SET #status = :status")
            .condition_expression("round <= :round")
            .expression_attribute_names("#status", "status")
            .expression_attribute_values(":status", text(status.name()))
            .expression_attribute_values(":round", count(round));
        unless_gone(turn.send().await)
    }

    /// Keeps an article for its mailing, as it is now. The digest is its name.
    ///
    /// # Errors
    /// [`OutboxError`] if the table does not respond.
    pub async fn keep_article(
        &self,
        mailing: &MailingId,
        article: &Article,
        now: Timestamp,
    ) -> Result<(), OutboxError> {
        let whole = serde_json::to_string(article).map_err(explained)?;
        let put = self
            .client
            .put_item()
            .table_name(&self.table)
            .set_item(Some(Self::key(mailing, &text_key(&article.digest()))))
            .item("article", text(&whole))
            .item("expires", number((now + MAILED_KEPT).as_second()));
        put.send().await.map(drop).map_err(explained)
    }

    /// The article with this digest, if it is whole.
    ///
    /// # Errors
    /// [`OutboxError`] if the table does not respond, or what it has is another article.
    pub async fn article(&self, mailing: &MailingId, digest: &str) -> Result<Article, OutboxError> {
        let key = Self::key(mailing, &text_key(digest));
        let items = batch::get(&self.client, &self.table, vec![key]).await;
        let items = items.map_err(explained)?;
        let kept = items
            .first()
            .and_then(|item| item.get("article")?.as_s().ok());
        let article = kept.and_then(|kept| serde_json::from_str::<Article>(kept).ok());
        article
            .filter(|article| article.digest() == digest)
            .ok_or_else(|| OutboxError("an article of a mailing is missing or altered".to_owned()))
    }

    /// Counts that news ended through a link of the mailing, if it ever sent one.
    ///
    /// # Errors
    /// [`OutboxError`] if the table does not respond.
    pub async fn unsubscribed(&self, mailing: &MailingId) -> Result<(), OutboxError> {
        let update = self
            .client
            .update_item()
            .table_name(&self.table)
            .set_key(Some(Self::key(mailing, TALLY)))
            .update_expression("ADD unsubscribed :one")
            .condition_expression("attribute_exists(pk)")
            .expression_attribute_values(":one", number(1));
        unless_gone(update.send().await)
    }

    fn update(
        &self,
        mailing: &MailingId,
    ) -> aws_sdk_dynamodb::operation::update_item::builders::UpdateItemFluentBuilder {
        self.client
            .update_item()
            .table_name(&self.table)
            .set_key(Some(Self::key(mailing, STATE)))
    }

    fn key(mailing: &MailingId, sort: &str) -> Item {
        HashMap::from([
            ("pk".to_owned(), text(&mailing.partition())),
            ("sk".to_owned(), text(sort)),
        ])
    }
}

fn text_key(digest: &str) -> String {
    format!("text/{digest}")
}

fn count(value: u64) -> AttributeValue {
    AttributeValue::N(value.to_string())
}

fn read(item: &Item, tally: Tally) -> Option<MailingState> {
    let value = |name: &str| item.get(name).and_then(|value| value.as_s().ok());
    let number = |name: &str| item.get(name)?.as_n().ok()?.parse::<u64>().ok();
    let flag = |name: &str| {
        item.get(name)
            .and_then(|value| value.as_bool().ok())
            .copied()
    };
    let cursor = item.get("after_stream").zip(item.get("after_version"));
    Some(MailingState {
        round: number("round")?,
        status: RunStatus::named(value("status")?)?,
        despite: flag("despite").unwrap_or_default(),
        id: value("id")?.clone(),
        began: value("began")?.parse().ok()?,
        articles: serde_json::from_str(value("articles")?).ok()?,
        cursor: cursor.map(|(stream, version)| {
            HashMap::from([
                ("stream".to_owned(), stream.clone()),
                ("version".to_owned(), version.clone()),
            ])
        }),
        queued: number("queued").unwrap_or_default(),
        enqueued_all: flag("enqueued_all").unwrap_or_default(),
        tally,
    })
}
