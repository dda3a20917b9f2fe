//! A petition folder, parsed and checked.

use std::collections::{BTreeMap, BTreeSet};

use events::email::EmailAddress;
use events::ids::Slug;
use events::petition::{Article, Donation, ProofOfWork, Protection};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Deserialize;
use views::petitions::text::to_html;

use super::article::{Surroundings, article, excerpt};
use super::body::Body;
use super::donation::DonationFields;
use super::files::Files;
use super::front_matter;
use super::problem::{Problem, Problems};
use super::texts::{language, words};

/// The longest HTML of all languages together, in bytes: it is one DynamoDB item.
const LONGEST_SHOWN: usize = 256 * 1024;

/// The petition that the folder describes.
#[derive(Clone, Debug)]
pub(crate) struct Folder {
    pub(crate) slug: Slug,
    pub(crate) default_language: String,
    pub(crate) time_zone: String,
    pub(crate) donation: Donation,
    pub(crate) contact: Option<String>,
    pub(crate) goal_steps: Vec<u64>,
    pub(crate) open: bool,
    pub(crate) protection: Protection,
    /// Whether signers get an email that thanks them for confirming.
    pub(crate) thank_you: bool,
    /// By language.
    pub(crate) texts: BTreeMap<String, FolderText>,
    /// By id.
    pub(crate) articles: BTreeMap<String, Article>,
    /// Whether the folder has news at all. Without, none are retracted.
    pub(crate) has_news: bool,
    /// Files that nothing is made of.
    pub(crate) unused: Vec<String>,
    /// What readers will see in another way than the author may think.
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
    #[serde(default = "yes")]
    thank_you: bool,
    #[serde(default)]
    donation: DonationFields,
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

/// What is wrong with texts that have so many bytes as HTML.
fn too_long(mut shown: Vec<(usize, &str)>) -> Option<Problem> {
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
        let fields: PetitionFields = front_matter::fields_of(FILE, text)?;
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
        let zone = zone.unwrap_or(TimeZone::UTC);
        let around = Surroundings {
            default_language: &fields.default_language,
            zone: &zone,
            now,
        };
        let (mut texts, mut articles) = (BTreeMap::new(), BTreeMap::new());
        let mut shown = Vec::new();
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
                notes.extend(body.notes(is_article));
            }
            let read = if is_article {
                article(path, content, &around, &mut notes).and_then(|mut article| {
                    if is_sound {
                        article.excerpt = excerpt(path, content)?;
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
                words(path, content, &mut notes).map(|(language, text)| {
                    if is_sound {
                        shown.push((to_html(&text.body).len(), path.as_str()));
                    }
                    texts.insert(language, text);
                })
            };
            if let Err(problem) = read {
                keep(problem);
            }
        }
        problems.extend(too_long(shown));
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
                contact,
                goal_steps: fields.goal_steps,
                open: fields.open,
                protection: Protection {
                    proof: fields.proof_of_work,
                    blocked_domains: blocked_domains.into_iter().collect(),
                },
                thank_you: fields.thank_you,
                texts,
                articles,
                has_news: files.has_news,
                unused: files.unused.clone(),
                notes,
            }),
            _ => Err(Problems(problems)),
        }
    }
}
