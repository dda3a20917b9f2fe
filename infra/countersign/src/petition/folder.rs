//! A petition folder, parsed and checked.

use std::collections::{BTreeMap, BTreeSet};

use events::email::EmailAddress;
use events::ids::Slug;
use events::petition::{
    Article, Donation, Facts, Feed, Form, NamesFrom, Organisations, Outcome, OutcomeKind, PlacesBy,
    ProofOfWork, Protection, Source,
};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Deserialize;
use views::petitions::text::to_html_with;

use super::article::{Surroundings, article, read_text};
use super::body::Body;
use super::donation::DonationFields;
use super::embedding;
use super::facts::{AddresseeFields, FactFields, OrganiserFields};
use super::feeds::{FeedFields, feeds};
use super::files::Files;
use super::form::FormFields;
use super::front_matter;
use super::names_from;
use super::organisations::OrganisationFields;
use super::outcome::{self, outcomes};
use super::pictures::{FolderPictures, PictureFields, Reading};
use super::places::PlacesFields;
use super::problem::{Problem, Problems};
use super::source_codes::{self, SourceField};
use super::texts::{language, language_of, words};

/// The longest HTML of all languages together, in bytes: it is one DynamoDB item.
const LONGEST_SHOWN: usize = 256 * 1024;

/// The petition that the folder describes.
#[derive(Clone, Debug)]
pub(crate) struct Folder {
    pub(crate) slug: Slug,
    pub(crate) default_language: String,
    pub(crate) time_zone: String,
    pub(crate) donation: Donation,
    pub(crate) facts: Facts,
    /// When it closes by itself.
    pub(crate) closes_at: Option<Timestamp>,
    /// What became of it; `None` if the folder does not say.
    pub(crate) outcomes: Option<BTreeMap<OutcomeKind, Outcome>>,
    /// When the folder was read.
    pub(crate) now: Timestamp,
    pub(crate) contact: Option<String>,
    /// The origins of the sites that may show it in a frame.
    pub(crate) embed_on: Vec<String>,
    /// The sources of visitors that it counts.
    pub(crate) sources: Vec<Source>,
    /// The code of its short link.
    pub(crate) short: Option<String>,
    /// By what it shows where its signatures come from, if it does.
    pub(crate) places: Option<PlacesBy>,
    /// What links that share it say instead of its title, by BCP 47 tag.
    pub(crate) share_texts: BTreeMap<String, String>,
    pub(crate) goal_steps: Vec<u64>,
    pub(crate) open: bool,
    pub(crate) protection: Protection,
    /// Whether signers get an email that thanks them for confirming.
    pub(crate) thank_you: bool,
    /// Whether signers can download a receipt of the public log.
    pub(crate) receipts: bool,
    /// Whether organisations can endorse it.
    pub(crate) organisations: Organisations,
    /// Before how many confirmed people nobody is named.
    pub(crate) names_from: Option<NamesFrom>,
    /// What its form asks.
    pub(crate) form: Form,
    /// By language.
    pub(crate) texts: BTreeMap<String, FolderText>,
    pub(crate) pictures: FolderPictures,
    /// The feeds from which news are imported.
    pub(crate) feeds: Vec<Feed>,
    /// By id.
    pub(crate) articles: BTreeMap<String, Article>,
    /// Whether the folder has news at all. Without, none are retracted.
    pub(crate) has_news: bool,
    /// Files that nothing is made of.
    pub(crate) unused: Vec<String>,
    /// What readers will see in another way than the author may think, each with its file.
    pub(crate) notes: Vec<String>,
}

/// The petition's text in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FolderText {
    pub(crate) call: String,
    pub(crate) title: String,
    pub(crate) subtitle: String,
    pub(crate) body: String,
}

/// `petition.toml`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PetitionFields {
    slug: String,
    default_language: String,
    time_zone: String,
    iban: Option<String>,
    contact: Option<String>,
    #[serde(default)]
    goal_steps: Vec<u64>,
    open: bool,
    #[serde(default)]
    proof_of_work: ProofOfWork,
    #[serde(default)]
    blocked_domains: Vec<String>,
    #[serde(default)]
    embed_on: Vec<String>,
    #[serde(default)]
    sources: Vec<SourceField>,
    short: Option<String>,
    #[serde(default = "yes")]
    thank_you: bool,
    names_from: Option<i64>,
    #[serde(default = "yes")]
    receipts: bool,
    #[serde(default)]
    donation: DonationFields,
    picture: Option<PictureFields>,
    organiser: Option<OrganiserFields>,
    #[serde(default)]
    addressee: Vec<AddresseeFields>,
    place: Option<String>,
    started: Option<String>,
    closes: Option<String>,
    #[serde(default)]
    organisations: OrganisationFields,
    #[serde(default)]
    form: FormFields,
    places: Option<PlacesFields>,
    #[serde(default)]
    feeds: Vec<FeedFields>,
}

fn yes() -> bool {
    true
}

/// The domain in its canonical form.
fn domain(written: &str) -> Option<String> {
    let address = format!("somebody@{}", written.trim().trim_start_matches('@'));
    let address = EmailAddress::parse(&address).ok()?;
    Some(address.canonical().domain().to_owned())
}

/// What is wrong with texts that have too many bytes as HTML.
fn too_long(texts: &BTreeMap<String, FolderText>, pictures: &FolderPictures) -> Option<Problem> {
    let length = |(language, text): (&String, &FolderText)| {
        let html = to_html_with(&text.body, Some(&pictures.shown.files));
        (html.len(), format!("text.{language}.md"))
    };
    let mut shown: Vec<_> = texts.iter().map(length).collect();
    let total: usize = shown.iter().map(|(bytes, _)| bytes).sum();
    if total <= LONGEST_SHOWN {
        return None;
    }
    shown.sort_by(|a, b| b.cmp(a));
    let files = shown
        .iter()
        .map(|(bytes, file)| format!("{file} {bytes}"))
        .collect::<Vec<_>>()
        .join(", ");
    Some(Problem::new(
        "text.*.md",
        "",
        format!(
            "all texts together have {total} bytes as HTML, and at most {LONGEST_SHOWN} are possible ({files})"
        ),
        "Shorten the longest. A link's address counts each time that the link is used, and &, < and > count as 4 or 5 bytes.",
    ))
}

impl Folder {
    /// Parses the files as they are `now`, and reports all mistakes in them at once.
    pub(crate) fn parse(files: &Files, now: Timestamp) -> Result<Self, Problems> {
        const FILE: &str = "petition.toml";
        let Some(text) = files.texts.get(FILE) else {
            return Err(Problem::new(
                FILE,
                "",
                "it is missing",
                "Create one; infra/petitions/README.md describes it.",
            )
            .into());
        };
        let mut fields: PetitionFields = front_matter::fields_of(FILE, text)?;
        let mut problems = Vec::new();
        let mut keep = |problem| problems.push(problem);
        let slug = Slug::parse(&fields.slug)
            .map_err(|error| {
                keep(Problem::new(
                    FILE,
                    "slug",
                    error,
                    "The slug becomes part of the petition's address.",
                ));
            })
            .ok();
        if let Err(problem) = language(FILE, "default_language", &fields.default_language) {
            keep(problem);
        }
        let zone = TimeZone::get(&fields.time_zone)
            .map_err(|_| {
                keep(Problem::new(
                    FILE,
                    "time_zone",
                    format!("{:?} is not a known time zone", fields.time_zone),
                    "Use an IANA name like America/Argentina/Buenos_Aires.",
                ));
            })
            .ok();
        let mut notes = Vec::new();
        let donation = fields.donation.read(fields.iban, &mut notes, &mut keep);
        if fields.goal_steps.first() == Some(&0) || !fields.goal_steps.is_sorted_by(|a, b| a < b) {
            keep(Problem::new(
                FILE,
                "goal_steps",
                "the steps must be positive and increasing",
                "Write them like [100, 500, 1000].",
            ));
        }
        let contact = fields.contact.as_deref().and_then(|written| {
            let read = EmailAddress::parse(written.trim());
            if read.is_err() {
                keep(Problem::new(
                    FILE,
                    "contact",
                    format!("{written:?} is not a valid email address"),
                    "Use an address that the campaign reads, like campaign@example.org.",
                ));
            }
            read.ok().map(|address| address.as_str().to_owned())
        });
        let mut blocked_domains = BTreeSet::new();
        for written in &fields.blocked_domains {
            match domain(written) {
                Some(domain) => {
                    blocked_domains.insert(domain);
                }
                None => keep(Problem::new(
                    FILE,
                    "blocked_domains",
                    format!("{written:?} is not a valid domain"),
                    "Write the part of an address after the @, like trash.example.",
                )),
            }
        }
        let embed_on = embedding::sites(&fields.embed_on, &mut keep);
        let (sources, short) = source_codes::read(fields.sources, fields.short, &mut keep);
        let zone = zone.unwrap_or(TimeZone::UTC);
        let organiser = fields.organiser.as_mut();
        let organiser_picture = organiser.and_then(|it| it.picture.take());
        let facts = FactFields {
            organiser: fields.organiser,
            addressee: fields.addressee,
            place: fields.place,
            started: fields.started,
            closes: fields.closes,
        };
        let (facts, closes_at) = facts.read(&zone, now, &mut notes, &mut keep);
        let outcomes = files.texts.get(outcome::FILE).map(|content| {
            let around = outcome::Surroundings {
                default_language: &fields.default_language,
                zone: &zone,
                now,
            };
            outcomes(content, &around, &mut notes, &mut keep)
        });
        let around = Surroundings {
            default_language: &fields.default_language,
            zone: &zone,
            now,
        };
        let (mut texts, mut articles) = (BTreeMap::new(), BTreeMap::new());
        let (mut in_texts, mut share_texts) = (Vec::new(), BTreeMap::new());
        for (path, content) in &files.texts {
            let is_article = path.starts_with("news/");
            if !is_article && !path.starts_with("text.") {
                continue;
            }
            let body = Body::of(path, content);
            let mistakes = body.as_ref().map(Body::mistakes).unwrap_or_default();
            let is_sound = mistakes.is_empty();
            mistakes.into_iter().for_each(&mut keep);
            if let Some(body) = body.filter(|_| is_sound) {
                notes.extend(body.notes());
                in_texts.extend(body.pictures());
            }
            let read = if is_article {
                article(path, content, &around, &mut notes).and_then(|mut article| {
                    if is_sound {
                        read_text(&mut article, path, content)?;
                    }
                    match articles.insert(article.id.clone(), article) {
                        None => Ok(()),
                        Some(_) => Err(Problem::new(
                            path,
                            "id",
                            "another article has the same id",
                            "Give each article its own id.",
                        )),
                    }
                })
            } else {
                words(path, content, &mut notes).map(|(language, text, share)| {
                    share_texts.extend(share.map(|share| (language.clone(), share)));
                    texts.insert(language, text);
                })
            };
            if let Err(problem) = read {
                keep(problem);
            }
        }
        // A text with a mistake is there all the same.
        let languages: BTreeSet<_> = files
            .texts
            .keys()
            .filter_map(|it| language_of(it))
            .collect();
        let form = fields.form.read(&languages, &mut notes, &mut keep);
        let places = fields.places.and_then(|it| it.read(&form, &mut keep));
        let organisations = fields.organisations.read(&mut keep);
        let names_from = names_from::read(fields.names_from, &mut keep);
        let feeds = feeds(fields.feeds, &mut keep);
        let reading = Reading {
            picture: fields.picture,
            organiser: organiser_picture,
            in_texts,
            languages: languages.into_iter().collect(),
            files: &files.pictures,
        };
        let (pictures, unused_pictures) = reading.read(&mut notes, &mut keep);
        if problems.is_empty() {
            problems.extend(too_long(&texts, &pictures));
        }
        if texts.is_empty() && problems.is_empty() {
            problems.push(Problem::new(
                "text.en.md",
                "",
                "the petition has no text",
                "Create one file for each language of the petition.",
            ));
        } else if !texts.contains_key(&fields.default_language) && problems.is_empty() {
            problems.push(Problem::new(
                FILE,
                "default_language",
                format!("there is no text.{}.md", fields.default_language),
                "Create that file, or choose a language that has one.",
            ));
        }
        match slug {
            Some(slug) if problems.is_empty() => Ok(Self {
                slug,
                default_language: fields.default_language,
                time_zone: fields.time_zone,
                donation,
                facts,
                closes_at,
                outcomes,
                now,
                contact,
                embed_on,
                sources,
                short,
                places,
                share_texts,
                goal_steps: fields.goal_steps,
                open: fields.open,
                protection: Protection {
                    proof: fields.proof_of_work,
                    blocked_domains: blocked_domains.into_iter().collect(),
                },
                thank_you: fields.thank_you,
                receipts: fields.receipts,
                organisations,
                names_from,
                form,
                feeds,
                texts,
                pictures,
                articles,
                has_news: files.has_news,
                unused: [files.unused.clone(), unused_pictures].concat(),
                notes,
            }),
            _ => Err(Problems(problems)),
        }
    }
}
