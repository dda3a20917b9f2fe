//! A petition as it is shown, folded from its stream. Pure.

use std::collections::{BTreeMap, BTreeSet};

use crate::card::KeptCard;
use crate::items::{self, Item};
use crate::layout;
use crate::listing::{About, KeptWords};
use crate::petition::{
    ConsentWords, EarlierText, Petition, PetitionStatus, PetitionText, PlacesBy, ReachedGoal,
    ShownPlaces,
};
use crate::picture::{Picture, Pictures};
use crate::{Projection, ViewsError, areas, words};
use events::envelope::Recorded;
use events::petition::{self, PetitionEvent};
use jiff::Timestamp;
use serde::Serialize;

use super::latest::{self, Places};
use super::news::{self, News};
use super::text;

/// All that is shown of one petition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Projected {
    /// The petition.
    pub petition: Petition,
    /// Its news.
    pub news: News,
    /// The picture for the card beside its shared links.
    pub card: Option<KeptCard>,
    /// The texts that were replaced, oldest first.
    pub earlier: Vec<EarlierText>,
    /// The words of every consent that was ever asked for.
    pub consents: Vec<ConsentWords>,
    /// When it was last opened, if it was: its place in the list of petitions.
    pub opened_at: Option<Timestamp>,
    /// The version of the event that last changed its words.
    pub words: u64,
    /// Every code of a short link that it ever had.
    pub shorts: BTreeSet<String>,
    /// By what it shows where its signatures come from.
    pub places_by: Option<PlacesBy>,
    /// Where its entries in the list of what happened last on the site are or were.
    places: Places,
}

/// An entry in the list of open or closed petitions.
#[derive(Serialize)]
struct Listed {
    opened_at: Timestamp,
    /// When an open one closes by itself: readers then find it among the closed ones.
    #[serde(skip_serializing_if = "Option::is_none")]
    closes_at: Option<Timestamp>,
    about: About,
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
        .filter(|_| folded.set_status != PetitionStatus::Draft);
    let changes_words = |recorded: &&Recorded<PetitionEvent>| {
        let event = &recorded.event;
        matches!(
            event,
            PetitionEvent::TextRevised { .. } | PetitionEvent::FactsSet(_)
        )
    };
    let words = stream.iter().rev().find(changes_words);
    let words = words.map_or(0, |recorded| recorded.version);
    let earlier = earlier(stream, &folded);
    // Events of releases that knew no pictures are shown as those releases showed them.
    let has_pictures = stream
        .iter()
        .any(|recorded| matches!(recorded.event, PetitionEvent::PicturesSet(_)));
    let pictures = has_pictures.then_some(&folded.pictures.files);
    let news = news::project(stream, &folded.articles, pictures);
    let form = folded.shown_form();
    let consents = consent_words(&folded);
    let texts = folded
        .texts
        .into_iter()
        .map(|(language, text)| (language, shown(text, pictures)));
    let texts = texts.collect();
    let mut pictures = folded.pictures;
    let card = pictures.card.take().and_then(|jpeg| {
        let (own, _) = pictures.of_petition()?;
        let hash = own.hash.clone();
        Some(KeptCard { hash, jpeg })
    });
    let mut outcomes: Vec<_> = folded.outcomes.into_values().collect();
    // Stable, so that those of the same day stay in their usual order.
    outcomes.sort_by_key(|outcome| outcome.date);
    let places_by = folded.places;
    let petition = Petition {
        slug: slug.to_owned(),
        version: folded.version,
        set_status: folded.set_status,
        closes_at: folded.closes_at,
        facts: folded.facts,
        outcomes,
        draft_link: folded.draft_link,
        embed_on: folded.embed_on,
        sources: folded.sources,
        short: folded.short,
        places: places_by.as_ref().map(ShownPlaces::of),
        share_texts: folded.share_texts,
        organisations: folded.organisations,
        names_from: folded.names_from,
        default_language: created.default_language,
        time_zone: created.time_zone,
        texts,
        goal_steps: folded.goal_steps,
        goals_reached: folded
            .goals_reached
            .into_iter()
            .map(|(goal, at)| ReachedGoal { goal, at })
            .collect(),
        iban: folded.donation.iban.clone(),
        donation: (!folded.donation.is_plain()).then_some(folded.donation),
        contact: folded.contact,
        protection: folded.protection,
        paused: folded.paused,
        names_hidden: folded.names_hidden,
        no_thank_you: folded.no_thank_you,
        no_receipts: folded.no_receipts,
        pictures,
        has_card_picture: card.is_some(),
        form,
    };
    Some(Projected {
        petition,
        news,
        card,
        earlier,
        consents,
        opened_at,
        words,
        shorts: folded.shorts,
        places_by,
        places: latest::places(stream),
    })
}

fn shown(
    text: petition::PetitionText,
    pictures: Option<&BTreeMap<String, Picture>>,
) -> PetitionText {
    let body_html = text::to_html_with(&text.body, pictures);
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

fn consent_words(folded: &petition::Petition) -> Vec<ConsentWords> {
    let all = folded.consent_words.iter();
    let all = all.flat_map(|(id, words)| words.iter().map(move |words| (id, words)));
    let all = all.map(|(id, words)| ConsentWords {
        id: id.clone(),
        version: words.version,
        texts: words.texts.clone(),
    });
    all.collect()
}

/// The texts of the stream that are no longer the newest in their language. Each has the pictures that it was published with,
/// as far as the petition still shows them: what its organiser took away must not come back here.
fn earlier(stream: &[Recorded<PetitionEvent>], now: &petition::Petition) -> Vec<EarlierText> {
    let kept: BTreeSet<_> = now.pictures.files.values().map(|it| &it.hash).collect();
    let mut pictures = None;
    let texts = stream.iter().filter_map(|recorded| {
        if let PetitionEvent::PicturesSet(Pictures { files, .. }) = &recorded.event {
            let files = files.iter().filter(|(_, it)| kept.contains(&it.hash));
            let files = files.map(|(name, it)| (name.clone(), it.clone()));
            pictures = Some(files.collect::<BTreeMap<_, _>>());
        }
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
            text: shown(
                petition::PetitionText {
                    version: recorded.version,
                    replaced: Vec::new(),
                    call,
                    title,
                    subtitle,
                    body,
                },
                pictures.as_ref(),
            ),
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

    /// The items of its news, and its entries in lists of all petitions.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub(crate) fn other_items(&self, generation: u32) -> Result<Vec<Item>, ViewsError> {
        let pk = self.partition(generation);
        let mut items = self.news.items(&pk)?;
        if self.opened_at.is_some() {
            let (pages, slug) = (self.pages(generation), &self.petition.slug);
            items.extend(self.news.listed(&pages, slug)?);
        }
        if let Some(card) = &self.card {
            items.push(items::write(&(pk.clone(), layout::CARD.to_owned()), card)?);
        }
        for earlier in &self.earlier {
            let key = (pk.clone(), layout::text(earlier.text.version));
            items.push(items::write(&key, earlier)?);
        }
        for words in &self.consents {
            let key = (pk.clone(), layout::consent(words.version, &words.id));
            items.push(items::write(&key, words)?);
        }
        let rules = (pk, layout::PLACES.to_owned());
        items.extend(areas::item_of(self.places_by.as_ref(), &rules)?);
        if let Some(opened_at) = self.opened_at {
            items.push(items::write(
                &self.listed(generation),
                &Listed {
                    opened_at,
                    closes_at: match self.petition.set_status {
                        PetitionStatus::Closed { .. } => None,
                        PetitionStatus::Open | PetitionStatus::Draft => self.petition.closes_at,
                    },
                    about: About::of(&self.petition, self.words),
                },
            )?);
            let words = KeptWords {
                changed: self.words,
                words: words::of(&self.petition),
            };
            items.push(items::write(&self.words_key(generation), &words)?);
            let (petition, articles) = (&self.petition, &self.news.articles);
            let of_site = layout::of_site(Projection::Petitions, generation);
            items.extend(latest::items(petition, articles, opened_at, &of_site)?);
        }
        Ok(items)
    }

    /// The key of its entry in the list of petitions.
    #[must_use]
    pub(crate) fn listed(&self, generation: u32) -> layout::Key {
        let [open, closed] = self.lists(generation);
        match self.petition.set_status {
            PetitionStatus::Closed { .. } => closed,
            PetitionStatus::Open | PetitionStatus::Draft => open,
        }
    }

    /// The keys that it and its articles can have in lists of all petitions.
    #[must_use]
    pub(crate) fn all_lists(&self, generation: u32) -> Vec<layout::Key> {
        let (pages, slug) = (self.pages(generation), &self.petition.slug);
        let pages = self.news.list_keys(&pages, slug);
        let lists = self.lists(generation).into_iter();
        let lists = lists.chain([self.words_key(generation)]);
        let of_site = layout::of_site(Projection::Petitions, generation);
        let latest = latest::keys(&self.places, &of_site, slug);
        lists.chain(pages).chain(latest).collect()
    }

    /// The key of the words by which it is found.
    fn words_key(&self, generation: u32) -> layout::Key {
        let words = layout::words(Projection::Petitions, generation);
        (words, self.petition.slug.clone())
    }

    /// The keys that it can have in the lists of open and of closed petitions.
    fn lists(&self, generation: u32) -> [layout::Key; 2] {
        [
            layout::generation(Projection::Petitions, generation),
            layout::closed(Projection::Petitions, generation),
        ]
        .map(|list| (list, self.petition.slug.clone()))
    }

    fn pages(&self, generation: u32) -> String {
        layout::pages(Projection::Petitions, generation)
    }

    /// The partition of everything else.
    #[must_use]
    pub(crate) fn partition(&self, generation: u32) -> String {
        layout::petition(Projection::Petitions, generation, &self.petition.slug)
    }
}
