//! The document's contents, in the words of its language.

use events::petition::{Petition, PetitionText};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use languages::Language;
use pages::counted;
use pages::facts::{self, Known};
use pdf::{Counted, Document, Entry, Fonts, Names, Rendered};
use url::Url;
use views::count::{Count, Organisation, Signer};

use crate::failure::Failure;

/// What the document is made of: the log's petition, and the views that its page shows. No key is opened.
pub(super) struct DocumentContents<'a> {
    pub(super) petition: &'a Petition,
    pub(super) count: &'a Count,
    pub(super) signers: &'a [Signer],
    pub(super) organisations: &'a [Organisation],
}

impl DocumentContents<'_> {
    /// Renders the document. Texts that the campaign did not write are in the language `tag` if the interface has it,
    /// and otherwise in English, as on the page.
    pub(super) fn render(
        &self,
        text: &PetitionText,
        tag: &str,
        fonts: &Fonts<'_>,
    ) -> Result<Rendered, Failure> {
        let language = Language::from_tag(tag).unwrap_or(Language::ENGLISH);
        let count = self.count;
        let lines: Vec<_> = counted::lines(count, language)
            .into_iter()
            .map(|(label, number)| (label.into_owned(), number))
            .collect();
        let bounced = counted::bounced(count, language);
        let entries: Vec<_> = self
            .signers
            .iter()
            .map(|one| entry(one, language))
            .collect();
        let names_note = match self.signers.len() {
            0 => language.text("delivery-names-none").into_owned(),
            shown => {
                let shown = ("shown", (shown as u64).into());
                let confirmed = ("confirmed", count.confirmed.into());
                language.text_with("delivery-names-shown", [shown, confirmed])
            }
        };
        let organisations: Vec<_> = self
            .organisations
            .iter()
            .map(|one| organisation_entry(one, language))
            .collect();
        let number = [("number", (organisations.len() as u64).into())];
        let organisations_note = language.text_with("delivery-organisations-listed", number);
        let organisations_title = language.text("delivery-organisations");
        let boxes = |number: u64| language.text_with("delivery-boxes", [("number", number.into())]);
        let petition = self.petition;
        let now = Timestamp::now();
        let mut outcomes: Vec<_> = petition.outcomes.values().cloned().collect();
        outcomes.sort_by_key(|outcome| outcome.date);
        let known = Known {
            organiser: None,
            facts: &petition.facts,
            outcomes: &outcomes,
            status: petition.status_at(now),
            closes_at: petition.closes_at,
            time_zone: time_zone(petition),
        };
        let known = facts::facts(language, known);
        let document = Document {
            language: tag,
            title: &text.title,
            subtitle: &text.subtitle,
            facts: &facts::lines(language, &known),
            body: &text.body,
            links_title: &language.text("delivery-links"),
            count: &language.number(count.confirmed),
            count_word: &language.text_with("count-word", [("count", count.confirmed.into())]),
            as_of: &as_of(self.petition, language, now),
            counted: Counted {
                title: &language.text("counted-title"),
                text: &language.text("counted-text"),
                lines: &lines,
                note: bounced.as_deref(),
            },
            organisations: (!organisations.is_empty()).then_some(Names {
                title: &organisations_title,
                note: &organisations_note,
                boxes: &boxes,
                entries: &organisations,
            }),
            names: Names {
                title: &language.text("delivery-names"),
                note: &names_note,
                boxes: &boxes,
                entries: &entries,
            },
            page: &|page, pages| {
                let numbers = [("page", page.into()), ("pages", pages.into())];
                language.text_with("delivery-page", numbers)
            },
        };
        Ok(pdf::render(&document, fonts)?)
    }
}

/// A signer's line: name, occupation and country. The city is for the campaign alone.
fn entry(signer: &Signer, language: Language) -> Entry {
    let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let country = languages::country_name(language, &signer.country);
    let country = country.unwrap_or(&signer.country).to_owned();
    Entry {
        name: line(&signer.name),
        about: match (line(&signer.occupation), country) {
            (occupation, country) if occupation.is_empty() => country,
            (occupation, country) if country.is_empty() => occupation,
            (occupation, country) => format!("{occupation}, {country}"),
        },
    }
}

/// An organisation's line: name, country and the host of its website.
fn organisation_entry(organisation: &Organisation, language: Language) -> Entry {
    let code = organisation.country.as_str();
    let country = languages::country_name(language, code).unwrap_or(code);
    let url = Url::parse(&organisation.link).ok();
    let host = url.as_ref().and_then(Url::host_str).unwrap_or_default();
    let about = [country, host].into_iter().filter(|it| !it.is_empty());
    let name = organisation.name.split_whitespace();
    Entry {
        name: name.collect::<Vec<_>>().join(" "),
        about: about.collect::<Vec<_>>().join(", "),
    }
}

fn time_zone(petition: &Petition) -> &str {
    let created = petition.created.as_ref();
    created.map_or("UTC", |created| &created.time_zone)
}

/// The moment in the petition's time zone, with the zone's name.
fn as_of(petition: &Petition, language: Language, now: Timestamp) -> String {
    let name = time_zone(petition);
    let zone = TimeZone::get(name).unwrap_or(TimeZone::UTC);
    let now = now.to_zoned_datetime(zone);
    let date = pages::date_and_time(language, now.timestamp(), name);
    let zone = format!("{name}, UTC{}", now.strftime("%:z"));
    language.text_with(
        "delivery-as-of",
        [("date", date.into()), ("zone", zone.into())],
    )
}
