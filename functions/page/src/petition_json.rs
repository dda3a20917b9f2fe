//! `petition.json`: who asks whom, and where the petition stands, for programs.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use views::petition::{
    NamesFrom, Organiser, OrganiserKind, Outcome, OutcomeKind, Petition, PetitionStatus,
    ReachedGoal,
};
use views::picture::Picture;

use crate::form_json::{self, FieldJson};

/// The petition without its numbers, which change more often.
#[derive(Debug, Serialize)]
pub(crate) struct PetitionJson<'a> {
    slug: &'a str,
    state: State,
    /// When it closes by itself; null if no time is set, or once it is closed.
    closes_at: Option<Timestamp>,
    /// Null while it is open.
    closed_at: Option<Timestamp>,
    /// Until when signatures that were submitted in time can be confirmed; null if no closing is known.
    confirmable_until: Option<Timestamp>,
    time_zone: &'a str,
    default_language: &'a str,
    texts: Vec<TextJson<'a>>,
    organiser: Option<OrganiserJson<'a>>,
    addressees: Vec<AddresseeJson<'a>>,
    contact: Option<&'a str>,
    place: Option<&'a str>,
    started: Option<Date>,
    picture: Option<PetitionPictureJson<'a>>,
    /// The steps of the goal that were reached, the smallest first.
    goals_reached: &'a [ReachedGoal],
    /// The latest first.
    outcomes: Vec<OutcomeJson<'a>>,
    /// What its form asks, from top to bottom.
    fields: Vec<FieldJson<'a>>,
    /// Whether organisations can endorse it now.
    takes_endorsements: bool,
    /// Before how many confirmed people no name and no comment is shown; null if that is not promised.
    names_from: Option<u64>,
}

/// Whether it takes signatures.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
enum State {
    Open,
    Paused,
    Closed,
}

#[derive(Debug, Serialize)]
struct TextJson<'a> {
    language: &'a str,
    title: &'a str,
    subtitle: &'a str,
}

#[derive(Debug, Serialize)]
struct OrganiserJson<'a> {
    name: &'a str,
    kind: OrganiserKind,
    link: Option<&'a str>,
    picture: Option<PictureJson>,
}

/// The petition's picture, with its words.
#[derive(Debug, Serialize)]
struct PetitionPictureJson<'a> {
    #[serde(flatten)]
    picture: PictureJson,
    alt: Vec<AltJson<'a>>,
}

#[derive(Debug, Serialize)]
struct AltJson<'a> {
    language: &'a str,
    text: &'a str,
}

/// A picture in all its sizes.
#[derive(Debug, Serialize)]
struct PictureJson {
    width: u32,
    height: u32,
    files: Vec<FileJson>,
}

#[derive(Debug, Serialize)]
struct FileJson {
    url: String,
    media_type: &'static str,
    width: u32,
    height: u32,
}

#[derive(Debug, Serialize)]
struct AddresseeJson<'a> {
    name: &'a str,
    link: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct OutcomeJson<'a> {
    kind: OutcomeKind,
    date: Date,
    texts: Vec<OutcomeTextJson<'a>>,
}

#[derive(Debug, Serialize)]
struct OutcomeTextJson<'a> {
    language: &'a str,
    text: &'a str,
    link: Option<&'a str>,
}

impl<'a> OutcomeJson<'a> {
    fn new(outcome: &'a Outcome) -> Self {
        let texts = outcome.texts.iter().map(|(language, it)| OutcomeTextJson {
            language,
            text: &it.text,
            link: it.link.as_deref(),
        });
        Self {
            kind: outcome.kind,
            date: outcome.date,
            texts: texts.collect(),
        }
    }
}

impl PictureJson {
    fn new(picture: &Picture, base_url: &str) -> Self {
        let files = picture.files().map(|file| FileJson {
            url: format!("{base_url}{}", file.path()),
            media_type: file.format.media_type(),
            width: file.width,
            height: picture.height_at(file.width),
        });
        Self {
            width: picture.width,
            height: picture.height,
            files: files.collect(),
        }
    }
}

impl<'a> PetitionJson<'a> {
    pub(crate) fn new(petition: &'a Petition, base_url: &str, now: Timestamp) -> Self {
        let closed_at = match petition.status_at(now) {
            PetitionStatus::Closed { at } => Some(at),
            PetitionStatus::Open | PetitionStatus::Draft => None,
        };
        let state = match closed_at {
            Some(_) => State::Closed,
            None if petition.paused => State::Paused,
            None => State::Open,
        };
        let texts = petition.texts.iter().map(|(language, text)| TextJson {
            language,
            title: &text.title,
            subtitle: &text.subtitle,
        });
        let facts = &petition.facts;
        let organiser = |it: &'a Organiser| OrganiserJson {
            name: &it.name,
            kind: it.kind,
            link: it.link.as_deref(),
            picture: petition
                .pictures
                .of_organiser()
                .map(|it| PictureJson::new(it, base_url)),
        };
        let picture = petition.pictures.of_petition();
        let picture = picture.map(|(picture, alt)| PetitionPictureJson {
            picture: PictureJson::new(picture, base_url),
            alt: alt
                .iter()
                .map(|(language, text)| AltJson { language, text })
                .collect(),
        });
        let addressees = facts.addressees.iter().map(|it| AddresseeJson {
            name: &it.name,
            link: it.link.as_deref(),
        });
        Self {
            slug: &petition.slug,
            state,
            closes_at: petition.closes_at.filter(|_| closed_at.is_none()),
            closed_at,
            confirmable_until: petition.confirmable_until(),
            time_zone: &petition.time_zone,
            default_language: &petition.default_language,
            texts: texts.collect(),
            organiser: facts.organiser.as_ref().map(organiser),
            addressees: addressees.collect(),
            contact: petition.contact.as_deref(),
            place: facts.place.as_deref(),
            started: facts.started,
            picture,
            goals_reached: &petition.goals_reached,
            outcomes: petition
                .outcomes
                .iter()
                .rev()
                .map(OutcomeJson::new)
                .collect(),
            fields: form_json::fields(&petition.form),
            takes_endorsements: petition.takes_endorsements_at(now),
            names_from: petition.names_from.map(NamesFrom::get),
        }
    }
}
