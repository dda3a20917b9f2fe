//! One feed of one petition: ask, read, append what is new, and note how it went.

use event_store::ExecuteError;
use events::ids::{CommandId, Slug};
use events::petition::{Article, Command, Feed, Import, Petition};
use feeds::{FeedError, Fetched, Surroundings, Validators};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use url::Url;

use crate::{Failed, FeedReport, FeedState, ImportNews, MOST_AT_ONCE, Mode, PATIENCE};

/// What a document brought.
struct Brought {
    /// What was imported, or would be.
    articles: Vec<Article>,
    /// By what the document is recognised; empty if something of it remains for the next run.
    validators: Validators,
}

impl ImportNews {
    /// Never fails as a whole: a feed that is broken must not stop the others.
    pub(crate) async fn feed(
        &self,
        slug: &Slug,
        petition: &Petition,
        feed: Feed,
        mode: Mode,
        now: Timestamp,
    ) -> FeedReport {
        let (views, url) = (&self.tables.views, feed.url.as_str());
        let state = match FeedState::load(&self.client, views, slug, url).await {
            Ok(state) => state.unwrap_or_else(|| FeedState::new(url, now)),
            Err(error) => {
                tracing::error!(petition = %slug, %error, "the state of a feed cannot be read; it is asked for in full");
                FeedState::new(url, now)
            }
        };
        let outcome = self.bring(slug, petition, &feed, &state, mode, now).await;
        let state = match &outcome {
            Ok(brought) => state.read(brought.validators.clone(), now),
            Err(failed) => {
                let host = Url::parse(url).ok();
                let host = host.as_ref().and_then(Url::host_str).unwrap_or_default();
                tracing::warn!(petition = %slug, host, error = failed.code(), "a feed was not imported; it is asked for again in an hour");
                state.failed(failed.to_string(), now)
            }
        };
        let is_failing = state
            .failing_since
            .is_some_and(|since| now.duration_since(since) >= PATIENCE);
        if mode != Mode::DryRun
            && let Err(error) = state.save(&self.client, views, slug).await
        {
            tracing::error!(petition = %slug, %error, "the state of a feed cannot be stored; it is asked for in full next time");
        }
        FeedReport {
            petition: slug.clone(),
            feed,
            outcome: outcome.map(|brought| brought.articles),
            is_failing,
        }
    }

    async fn bring(
        &self,
        slug: &Slug,
        petition: &Petition,
        feed: &Feed,
        state: &FeedState,
        mode: Mode,
        now: Timestamp,
    ) -> Result<Brought, Failed> {
        let url = Url::parse(&feed.url).map_err(|_| FeedError::Address)?;
        let known = match mode {
            Mode::Scheduled => state.validators(),
            Mode::Asked | Mode::DryRun => Validators::default(),
        };
        let document = match self.fetcher.fetch(&url, &known).await? {
            Fetched::Changed(document) => document,
            Fetched::Unchanged => {
                return Ok(Brought {
                    articles: Vec::new(),
                    validators: known,
                });
            }
        };
        let validators = document.validators.clone();
        let mut articles = document.articles(surroundings(petition, feed, now)).await?;
        let is_new = |article: &Article| {
            !petition.imported.contains(&article.id) && !petition.articles.contains_key(&article.id)
        };
        articles.retain(is_new);
        let remain = articles.len() > MOST_AT_ONCE;
        articles.truncate(MOST_AT_ONCE);
        if mode != Mode::DryRun {
            for article in &articles {
                self.import(slug, feed, article, now).await?;
            }
        }
        Ok(Brought {
            articles,
            validators: if remain {
                Validators::default()
            } else {
                validators
            },
        })
    }

    async fn import(
        &self,
        slug: &Slug,
        feed: &Feed,
        article: &Article,
        now: Timestamp,
    ) -> Result<(), Failed> {
        let command_id = CommandId::named(&format!("import {slug} {}", article.id));
        let command = Command::ImportNews(Import {
            article: article.clone(),
            feed: feed.url.clone(),
            published: feed.publish,
        });
        match self.log.execute(slug, command_id, now, command).await {
            Ok(_) => Ok(()),
            Err(ExecuteError::Refused(refusal)) => Err(refusal.into()),
            Err(ExecuteError::Log(error)) => Err(error.into()),
        }
    }
}

fn surroundings(petition: &Petition, feed: &Feed, now: Timestamp) -> Surroundings {
    let created = petition.created.as_ref();
    let default = created.map(|created| created.default_language.clone());
    let zone = created.and_then(|created| TimeZone::get(&created.time_zone).ok());
    Surroundings {
        language: feed.language.clone().or(default).unwrap_or_default(),
        is_language_fixed: feed.language.is_some(),
        zone: zone.unwrap_or(TimeZone::UTC),
        now,
    }
}
