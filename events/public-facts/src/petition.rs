//! The facts of a petition.

use std::collections::BTreeMap;

use events::envelope::Recorded;
use events::petition::{NamesFrom, PetitionEvent};
use jiff::Timestamp;
use public_log::leaf::{Kind, Petition, text_digest};

use crate::fact::{Derived, What};

/// All facts of the petition with that name, oldest first. Nothing of a draft is public: the texts that it opens with, and what it
/// then promises about names, become facts when it opens.
#[must_use]
pub fn of_petition(slug: &str, events: &[Recorded<PetitionEvent>]) -> Vec<Derived> {
    let Some(petition) = Petition::parse(slug) else {
        return Vec::new();
    };
    let mut facts = Facts {
        petition,
        open: None,
        drafts: BTreeMap::new(),
        promise: None,
        facts: Vec::new(),
    };
    for recorded in events {
        facts.take(recorded);
    }
    facts.facts
}

struct Facts {
    petition: Petition,
    /// Whether it is open; `None` before it opened.
    open: Option<bool>,
    /// The newest text in each language, while it is a draft.
    drafts: BTreeMap<String, Kind<()>>,
    /// What it promises about names, while it is a draft.
    promise: Option<Kind<()>>,
    facts: Vec<Derived>,
}

impl Facts {
    fn take(&mut self, recorded: &Recorded<PetitionEvent>) {
        if let Some(confirmed) = NamesFrom::in_public(&recorded.event) {
            let promise = Kind::NamesAbove { confirmed };
            match self.open {
                None => self.promise = (confirmed > 0).then_some(promise),
                Some(_) => self.push(recorded.at, promise),
            }
        }
        match &recorded.event {
            PetitionEvent::TextRevised {
                language,
                call,
                title,
                subtitle,
                body,
            } => {
                let revised = Kind::TextRevised {
                    version: recorded.version,
                    digest: text_digest(language, call, title, subtitle, body),
                };
                match self.open {
                    None => drop(self.drafts.insert(language.clone(), revised)),
                    Some(_) => self.push(recorded.at, revised),
                }
            }
            PetitionEvent::PetitionOpened {} if self.open != Some(true) => {
                let mut texts: Vec<_> = std::mem::take(&mut self.drafts).into_values().collect();
                texts.sort_unstable_by_key(version);
                for fact in texts.into_iter().chain(self.promise.take()) {
                    self.push(recorded.at, fact);
                }
                self.push(recorded.at, Kind::Opened);
                self.open = Some(true);
            }
            PetitionEvent::PetitionClosed {} if self.open == Some(true) => {
                self.push(recorded.at, Kind::Closed);
                self.open = Some(false);
            }
            _ => {}
        }
    }

    fn push(&mut self, at: Timestamp, kind: Kind<()>) {
        let at = self.facts.last().map_or(at, |last| last.at.max(at));
        self.facts.push(Derived {
            subject: self.petition.as_str().to_owned(),
            number: self.facts.len() as u64 + 1,
            at,
            petition: self.petition.clone(),
            what: What::Plain(kind),
        });
    }
}

/// Texts are published in the order of their versions.
fn version(kind: &Kind<()>) -> u64 {
    match kind {
        Kind::TextRevised { version, .. } => *version,
        _ => 0,
    }
}
