//! Who asks, whom, where, since when and until when: for pages, mails and documents alike.

use jiff::Timestamp;
use languages::Language;
use views::petition::{Facts, Outcome, Petition, PetitionStatus};
use views::picture::{self, Picture, Place};

use crate::{outcome, time};

/// One fact, for example "Addressed to".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is about, in the reader's language.
    pub label: String,
    /// What the campaign wrote, or a date.
    pub values: Vec<Value>,
}

/// A value of a fact. A petition can have several addressees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// Plain text.
    pub text: String,
    /// A page about it.
    pub link: Option<String>,
    /// What it looks like, for pages.
    pub picture: Option<Picture>,
}

/// What is known of a petition besides its text.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// Who asks, whom, where and since when.
    pub facts: &'a Facts,
    /// What the organiser looks like.
    pub organiser: Option<&'a Picture>,
    /// What became of it, in the order of time.
    pub outcomes: &'a [Outcome],
    /// Where it stands.
    pub status: PetitionStatus,
    /// When it closes by itself, if it is open.
    pub closes_at: Option<Timestamp>,
    /// IANA name.
    pub time_zone: &'a str,
}

impl<'a> Known<'a> {
    /// All that is known at `now`.
    #[must_use]
    pub fn of(petition: &'a Petition, now: Timestamp) -> Self {
        Self {
            facts: &petition.facts,
            organiser: petition.pictures.of_organiser(),
            outcomes: &petition.outcomes,
            status: petition.status_at(now),
            closes_at: petition.closes_at,
            time_zone: &petition.time_zone,
        }
    }
}

/// The facts that are known, in the order in which they are shown.
#[must_use]
pub fn facts(language: Language, known: Known<'_>) -> Vec<Fact> {
    let (facts, time_zone) = (known.facts, known.time_zone);
    let organiser = facts.organiser.iter();
    let organiser = organiser.map(|it| Value {
        picture: known.organiser.cloned(),
        ..Value::new(&it.name, it.link.as_deref())
    });
    let addressees = facts.addressees.iter();
    let addressees = addressees.map(|it| Value::new(&it.name, it.link.as_deref()));
    let place = facts.place.iter().map(|place| Value::new(place, None));
    let started = facts
        .started
        .iter()
        .map(|day| Value::new(&time::day(language, *day), None));
    let (label, until) = match (known.status, known.closes_at) {
        (PetitionStatus::Closed { at }, _) => {
            ("fact-closed", Some(time::date(language, at, time_zone)))
        }
        (_, Some(at)) => (
            "fact-closes",
            Some(time::date_time_and_zone(language, at, time_zone)),
        ),
        (_, None) => ("fact-closes", None),
    };
    let until = until.iter().map(|until| Value::new(until, None));
    let all = [
        ("fact-organiser", organiser.collect::<Vec<_>>()),
        ("fact-addressees", addressees.collect()),
        ("fact-place", place.collect()),
        ("fact-started", started.collect()),
        (label, until.collect()),
    ];
    let there = all.into_iter().filter(|(_, values)| !values.is_empty());
    let said = there.map(|(label, values)| Fact {
        label: language.text(label).into_owned(),
        values,
    });
    let became = known.outcomes.iter().map(|outcome| Fact {
        label: outcome::title(language, outcome.kind).into_owned(),
        values: vec![Value::new(&time::day(language, outcome.date), None)],
    });
    said.chain(became).collect()
}

/// The facts as lines, for example "Started by: Ana Ruiz".
#[must_use]
pub fn lines(language: Language, facts: &[Fact]) -> Vec<String> {
    let line = |fact: &Fact| {
        // Names of institutions contain commas.
        let values: Vec<_> = fact
            .values
            .iter()
            .map(|value| value.text.as_str())
            .collect();
        let said = [
            ("label", fact.label.as_str().into()),
            (
                "value",
                values.join(&language.text("list-semicolon")).into(),
            ),
        ];
        language.text_with("fact-line", said)
    };
    facts.iter().map(line).collect()
}

impl Value {
    fn new(text: &str, link: Option<&str>) -> Self {
        Self {
            text: text.to_owned(),
            link: link.map(str::to_owned),
            picture: None,
        }
    }

    /// The picture as HTML, or nothing. The text beside it says who it is.
    pub(crate) fn icon(&self) -> String {
        let picture = self.picture.as_ref();
        picture.map_or_else(String::new, |it| picture::html(it, "", Place::Icon))
    }
}

#[cfg(test)]
mod tests {
    use views::petition::{Addressee, Organiser, OrganiserKind};

    use super::*;

    #[test]
    fn what_is_known_is_said_in_the_readers_language_and_nothing_else() {
        let organiser = Organiser {
            name: "Ana Ruiz".into(),
            kind: OrganiserKind::Person,
            link: None,
        };
        let addressee = |name: &str| Addressee {
            name: name.into(),
            link: Some("https://example.org".into()),
        };
        let whole = Facts {
            organiser: Some(organiser),
            addressees: vec![addressee("Ministry, Santa Fe"), addressee("Council")],
            place: Some("Rosario".into()),
            started: Some("2026-02-01".parse().unwrap()),
        };
        let at: Timestamp = "2026-12-31T21:00:00Z".parse().unwrap();
        let said = |tag, facts: &Facts, status, closes_at| {
            let language = Language::from_tag(tag).unwrap();
            let known = Known {
                facts,
                organiser: None,
                outcomes: &[],
                status,
                closes_at,
                time_zone: "America/Argentina/Cordoba",
            };
            lines(language, &super::facts(language, known))
        };
        let open = PetitionStatus::Open;
        let english = [
            "Started by: Ana Ruiz",
            "Addressed to: Ministry, Santa Fe; Council",
            "Place: Rosario",
            "Started on: 1 February 2026",
            "Open until: 31 December 2026, 18:00 (UTC−03:00)",
        ];
        assert_eq!(said("en", &whole, open, Some(at)), english);
        assert_eq!(
            said("fr", &whole, open, None)[0],
            "Lancée par\u{a0}: Ana Ruiz"
        );
        let closed = PetitionStatus::Closed { at };
        assert_eq!(
            said("en", &Facts::default(), closed, Some(at)),
            ["Closed on: 31 December 2026"]
        );
        assert_eq!(
            said("en", &Facts::default(), open, None),
            Vec::<String>::new()
        );
    }
}
