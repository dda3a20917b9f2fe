//! A petition as it is shown, folded from its stream. Pure.

use crate::items::{self, Item};
use crate::layout;
use crate::petition::{Article, EarlierText, Petition, PetitionStatus, PetitionText};
use crate::{Projection, ViewsError};
use events::envelope::Recorded;
use events::petition::{self, PetitionEvent};
use jiff::Timestamp;
use serde::Serialize;

use super::text;

/// All that is shown of one petition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Projected {
    /// The petition.
    pub petition: Petition,
    /// Its news, by the articles' names.
    pub articles: Vec<Article>,
    /// The texts that were replaced, oldest first.
    pub earlier: Vec<EarlierText>,
    /// When it was last opened, if it was: its place in the list of petitions.
    pub opened_at: Option<Timestamp>,
}

/// An entry in the list of open or closed petitions.
#[derive(Serialize)]
struct Listed {
    opened_at: Timestamp,
}

/// Folds the whole stream of the petition `slug`; `None` before it was created.
#[must_use]
pub fn project(slug: &str, stream: &[Recorded<PetitionEvent>]) -> Option<Projected> {
    let folded = petition::fold(stream);
    let created = folded.created.clone()?;
    let opened = stream
        .iter()
        .rev()
        .find(|recorded| matches!(recorded.event, PetitionEvent::PetitionOpened { .. }));
    let opened_at = opened
        .map(|recorded| recorded.at)
        .filter(|_| folded.status != PetitionStatus::Draft);
    let earlier = earlier(stream, &folded);
    let texts = folded
        .texts
        .into_iter()
        .map(|(language, text)| (language, shown(text)));
    let petition = Petition {
        slug: slug.to_owned(),
        version: folded.version,
        status: folded.status,
        default_language: created.default_language,
        time_zone: created.time_zone,
        texts: texts.collect(),
        goal_steps: folded.goal_steps,
        iban: folded.donation.iban.clone(),
        donation: (!folded.donation.is_plain()).then_some(folded.donation),
        contact: folded.contact,
        protection: folded.protection,
        paused: folded.paused,
        names_hidden: folded.names_hidden,
        no_thank_you: folded.no_thank_you,
    };
    Some(Projected {
        petition,
        articles: folded.articles.into_values().collect(),
        earlier,
        opened_at,
    })
}

fn shown(text: petition::PetitionText) -> PetitionText {
    let body_html = text::to_html(&text.body);
    PetitionText {
        version: text.version,
        replaced: text.replaced,
        summary: text::summary(&body_html),
        body_html,
        call: text.call,
        title: text.title,
        subtitle: text.subtitle,
    }
}

/// The texts of the stream that are no longer the newest in their language.
fn earlier(stream: &[Recorded<PetitionEvent>], now: &petition::Petition) -> Vec<EarlierText> {
    let texts = stream.iter().filter_map(|recorded| {
        let PetitionEvent::TextRevised {
            language,
            call,
            title,
            subtitle,
            body,
        } = recorded.event.clone()
        else {
            return None;
        };
        let current = now.texts.get(&language);
        if current.is_some_and(|current| current.version == recorded.version) {
            return None;
        }
        Some(EarlierText {
            language,
            published_at: recorded.at,
            text: shown(petition::PetitionText {
                version: recorded.version,
                replaced: Vec::new(),
                call,
                title,
                subtitle,
                body,
            }),
        })
    });
    texts.collect()
}

impl Projected {
    /// All its items in `generation`.
    ///
    /// # Errors
    /// [`ViewsError::Request`] if one of them cannot be serialised.
    pub fn items(&self, generation: u32) -> Result<Vec<Item>, ViewsError> {
        let mut items = self.other_items(generation)?;
        items.push(self.petition_item(generation)?);
        Ok(items)
    }

    /// The petition's item in `generation`.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub(crate) fn petition_item(&self, generation: u32) -> Result<Item, ViewsError> {
        items::write(
            &(self.partition(generation), layout::PETITION.to_owned()),
            &self.petition,
        )
    }

    /// The items of its news, and its entry in the list of petitions.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub(crate) fn other_items(&self, generation: u32) -> Result<Vec<Item>, ViewsError> {
        let pk = self.partition(generation);
        let article = |article: &Article| {
            items::write(
                &(
                    pk.clone(),
                    layout::article(article.published_at, &article.id),
                ),
                article,
            )
        };
        let mut items = self
            .articles
            .iter()
            .map(article)
            .collect::<Result<Vec<_>, _>>()?;
        for earlier in &self.earlier {
            let key = (pk.clone(), layout::text(earlier.text.version));
            items.push(items::write(&key, earlier)?);
        }
        if let Some(opened_at) = self.opened_at {
            items.push(items::write(
                &self.listed(generation),
                &Listed { opened_at },
            )?);
        }
        Ok(items)
    }

    /// The key of its entry in the list of petitions.
    #[must_use]
    pub(crate) fn listed(&self, generation: u32) -> layout::Key {
        let [open, closed] = self.lists(generation);
        match self.petition.status {
            PetitionStatus::Closed { .. } => closed,
            PetitionStatus::Open | PetitionStatus::Draft => open,
        }
    }

    /// The keys that it can have in the lists of open and of closed petitions.
    #[must_use]
    pub(crate) fn lists(&self, generation: u32) -> [layout::Key; 2] {
        [
            layout::generation(Projection::Petitions, generation),
            layout::closed(Projection::Petitions, generation),
        ]
        .map(|list| (list, self.petition.slug.clone()))
    }

    /// The partition of everything else.
    #[must_use]
    pub(crate) fn partition(&self, generation: u32) -> String {
        layout::petition(Projection::Petitions, generation, &self.petition.slug)
    }
}
