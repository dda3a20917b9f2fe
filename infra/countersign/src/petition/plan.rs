//! Compares a petition folder with the log: which commands make the log match?

use std::collections::BTreeMap;

use events::petition::{
    Article, Command, Donation, Petition, PetitionStatus, PetitionText as Logged, ProofOfWork,
    Protection,
};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::folder::{Folder, FolderText};
use super::problem::{Problem, Problems};
use super::{
    facts, feeds, form, languages, local_time, names_from, organisations, outcome, pictures,
    places, source_codes,
};

/// One command, and what it changes in words.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub(crate) what: String,
    pub(crate) before: String,
    pub(crate) after: String,
    pub(crate) command: Command,
}

impl Step {
    /// What the folder sets, if the log has something else.
    fn set<T: PartialEq>(
        what: &str,
        (logged, wanted): (&T, &T),
        lines: impl Fn(&T) -> String,
        command: impl FnOnce() -> Command,
    ) -> Option<Self> {
        (logged != wanted).then(|| Self {
            what: what.to_owned(),
            before: lines(logged),
            after: lines(wanted),
            command: command(),
        })
    }
}

/// The steps in the order in which they must be taken; none if folder and log agree.
pub(crate) fn plan(petition: &Petition, folder: &Folder) -> Result<Vec<Step>, Problems> {
    let mut steps = Vec::new();
    create(petition, folder, &mut steps)?;
    languages::check(petition, folder)?;
    if folder.pictures.shown.differ_from(&petition.pictures) {
        steps.push(Step {
            what: "Set the pictures".into(),
            before: pictures::lines(&petition.pictures),
            after: pictures::lines(&folder.pictures.shown),
            command: Command::SetPictures(folder.pictures.shown.clone()),
        });
    }
    for (language, text) in &folder.texts {
        revise(petition, language, text, &mut steps);
    }
    names_from::check(petition, folder)?;
    steps.extend(settings(petition, folder).into_iter().flatten());
    publish(petition, folder, &mut steps);
    let (retracted, set) = became(petition, folder)?;
    steps.extend(retracted);
    if folder.open {
        closing(petition, folder, &mut steps)?;
        open_or_close(petition, folder, &mut steps);
    } else {
        // A petition that has closed by itself is closed since then. It must not be open again between two steps.
        open_or_close(petition, folder, &mut steps);
        closing(petition, folder, &mut steps)?;
    }
    steps.extend(set);
    Ok(steps)
}

/// What petition.toml sets.
fn settings(petition: &Petition, folder: &Folder) -> [Option<Step>; 16] {
    let asks = format!(
        "Set what the form asks{}",
        form::moved(&petition.form, &folder.form)
    );
    [
        Step::set(
            "Set the goal steps",
            (&petition.goal_steps, &folder.goal_steps),
            |steps| numbers(steps),
            || Command::SetGoal {
                steps: folder.goal_steps.clone(),
            },
        ),
        Step::set(
            "Set the donation account",
            (&petition.donation, &folder.donation),
            donation_lines,
            || Command::SetDonation(folder.donation.clone()),
        ),
        Step::set(
            "Set the contact address",
            (&petition.contact, &folder.contact),
            |contact| contact.clone().unwrap_or_default(),
            || Command::SetContact {
                contact: folder.contact.clone(),
            },
        ),
        Step::set(
            "Set the sites that may show it in a frame",
            (&petition.embed_on, &folder.embed_on),
            |sites| sites.join("\n"),
            || Command::SetEmbedding {
                sites: folder.embed_on.clone(),
            },
        ),
        Step::set(
            "Set the short link",
            (&petition.short, &folder.short),
            |short| source_codes::line(short.as_ref()),
            || Command::SetShortLink {
                code: folder.short.clone(),
            },
        ),
        Step::set(
            "Set the sources that are counted",
            (&petition.sources, &folder.sources),
            |sources| source_codes::lines(sources),
            || Command::SetSources {
                sources: folder.sources.clone(),
            },
        ),
        Step::set(
            "Set whether it shows where signatures come from",
            (&petition.places, &folder.places),
            |by| places::line(by.as_ref()),
            || Command::SetPlaces {
                by: folder.places.clone(),
            },
        ),
        Step::set(
            "Set what links that share it say",
            (&petition.share_texts, &folder.share_texts),
            share_lines,
            || Command::SetShareTexts {
                texts: folder.share_texts.clone(),
            },
        ),
        Step::set(
            "Set who asks whom",
            (&petition.facts, &folder.facts),
            facts::lines,
            || Command::SetFacts(folder.facts.clone()),
        ),
        Step::set(
            "Set the abuse protection",
            (&petition.protection, &folder.protection),
            protection_lines,
            || Command::Protect(folder.protection.clone()),
        ),
        Step::set(
            "Set the email that thanks signers",
            (&!petition.no_thank_you, &folder.thank_you),
            |sent| if *sent { "sent" } else { "not sent" }.to_owned(),
            || Command::SetThankYou {
                sent: folder.thank_you,
            },
        ),
        Step::set(
            "Set the receipts of the public log",
            (&!petition.no_receipts, &folder.receipts),
            |given| if *given { "given" } else { "not given" }.to_owned(),
            || Command::SetReceipts {
                given: folder.receipts,
            },
        ),
        Step::set(
            "Set whether organisations can endorse",
            (&petition.organisations, &folder.organisations),
            |organisations| organisations::lines(*organisations),
            || Command::SetOrganisations(folder.organisations),
        ),
        Step::set(
            "Set the promise about names",
            (&petition.names_from, &folder.names_from),
            |promise| names_from::line(*promise),
            || Command::SetNamesFrom(folder.names_from),
        ),
        Step::set(&asks, (&petition.form, &folder.form), form::lines, || {
            Command::SetForm(folder.form.clone())
        }),
        Step::set(
            "Set the feeds from which news are imported",
            (&petition.feeds, &folder.feeds),
            |feeds| feeds::lines(feeds),
            || Command::SetFeeds(folder.feeds.clone()),
        ),
    ]
}

/// Creates the petition, or refuses changes to fields that are fixed once it exists.
fn create(petition: &Petition, folder: &Folder, steps: &mut Vec<Step>) -> Result<(), Problems> {
    const REMEDY: &str = "Change it back, or create another petition with another slug.";
    let Some(created) = &petition.created else {
        steps.push(Step {
            what: format!("Create the petition {}", folder.slug),
            before: String::new(),
            after: format!(
                "default language {}\ntime zone {}",
                folder.default_language, folder.time_zone
            ),
            command: Command::Create {
                default_language: folder.default_language.clone(),
                time_zone: folder.time_zone.clone(),
            },
        });
        return Ok(());
    };
    let mut problems = Vec::new();
    for (field, was, is) in [
        (
            "default_language",
            &created.default_language,
            &folder.default_language,
        ),
        ("time_zone", &created.time_zone, &folder.time_zone),
    ] {
        if was != is {
            let what =
                format!("it has been {was:?} since the petition was created, and cannot change");
            problems.push(Problem::new("petition.toml", field, what, REMEDY));
        }
    }
    for language in petition
        .texts
        .keys()
        .filter(|language| !folder.texts.contains_key(*language))
    {
        let file = format!("text.{language}.md");
        let what = "it is missing, but people may have signed this text";
        problems.push(Problem::new(
            &file,
            "",
            what,
            "Restore it; a text can be changed but not removed.",
        ));
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(Problems(problems))
    }
}

fn revise(petition: &Petition, language: &str, text: &FolderText, steps: &mut Vec<Step>) {
    let known = petition.texts.get(language).map(as_written);
    if known.as_ref() == Some(text) {
        return;
    }
    steps.push(Step {
        what: format!("Set the text in {language}"),
        before: known.as_ref().map(text_lines).unwrap_or_default(),
        after: text_lines(text),
        command: Command::ReviseText {
            language: language.to_owned(),
            call: text.call.clone(),
            title: text.title.clone(),
            subtitle: text.subtitle.clone(),
            body: text.body.clone(),
        },
    });
}

fn publish(petition: &Petition, folder: &Folder, steps: &mut Vec<Step>) {
    let zone = TimeZone::get(&folder.time_zone).unwrap_or(TimeZone::UTC);
    let lines = |article: &Article| article_lines(article, &zone);
    let mut by_time: Vec<_> = folder.articles.values().collect();
    by_time.sort_by_key(|article| article.published_at);
    for article in by_time {
        let (what, before, command) = match petition.articles.get(&article.id) {
            None => (
                "Publish",
                String::new(),
                Command::PublishNews(article.clone()),
            ),
            Some(known) if known == article => continue,
            Some(known) => (
                "Correct",
                lines(known),
                Command::CorrectNews(article.clone()),
            ),
        };
        let what = format!("{what} the news {}", article.id);
        steps.push(Step {
            what,
            before,
            after: lines(article),
            command,
        });
    }
    if !folder.has_news {
        return;
    }
    for (id, known) in &petition.articles {
        // What came from a feed never was in the folder.
        if !folder.articles.contains_key(id) && !petition.imported.contains(id) {
            steps.push(Step {
                what: format!("Retract the news {id}"),
                before: lines(known),
                after: String::new(),
                command: Command::RetractNews(id.clone()),
            });
        }
    }
}

/// What became of the petition: what is taken back, which comes before the petition can be opened again, and what is said,
/// which comes after it was closed.
fn became(petition: &Petition, folder: &Folder) -> Result<(Vec<Step>, Vec<Step>), Problems> {
    let (mut retracted, mut set) = (Vec::new(), Vec::new());
    let Some(outcomes) = &folder.outcomes else {
        let mut there = petition.outcomes.keys().map(|kind| kind.name());
        return match there.next() {
            None => Ok((retracted, set)),
            Some(kind) => Err(Problem::new(
                outcome::FILE,
                "",
                format!("it is missing, but the petition is {kind}"),
                "Restore it; an empty file takes all outcomes back.",
            )
            .into()),
        };
    };
    for (kind, known) in &petition.outcomes {
        if !outcomes.contains_key(kind) {
            retracted.push(Step {
                what: format!("Take back that the petition is {}", kind.name()),
                before: outcome::lines(known),
                after: String::new(),
                command: Command::RetractOutcome(*kind),
            });
        }
    }
    let end = outcomes.keys().find(|kind| kind.is_final());
    let status = petition.set_status.at(petition.closes_at, folder.now);
    let stays_open = folder.open && folder.closes_at.is_none_or(|at| at > folder.now);
    if let Some(end) = end.filter(|_| stays_open) {
        let what = format!("the petition is {}, but it takes signatures", end.name());
        let remedy = "Write open = false in petition.toml, or remove that outcome.";
        return Err(Problem::new(outcome::FILE, "state", what, remedy).into());
    }
    if status == PetitionStatus::Draft && !folder.open && !outcomes.is_empty() {
        let what = "the petition was never open, so nothing can have become of it";
        let remedy = "Write open = true in petition.toml, or empty this file.";
        return Err(Problem::new(outcome::FILE, "", what, remedy).into());
    }
    for (kind, outcome) in outcomes {
        let known = petition.outcomes.get(kind);
        if known != Some(outcome) {
            set.push(Step {
                what: format!("Say that the petition is {}", kind.name()),
                before: known.map(outcome::lines).unwrap_or_default(),
                after: outcome::lines(outcome),
                command: Command::SetOutcome {
                    outcome: outcome.clone(),
                    now: folder.now,
                },
            });
        }
    }
    Ok((retracted, set))
}

/// Sets the time at which the petition closes by itself. One in the past would close it at once, so it is refused where it is
/// new, and where the petition is to be opened.
fn closing(petition: &Petition, folder: &Folder, steps: &mut Vec<Step>) -> Result<(), Problems> {
    let is_new = petition.closes_at != folder.closes_at;
    let opens = folder.open && petition.set_status != PetitionStatus::Open;
    let zone = TimeZone::get(&folder.time_zone).unwrap_or(TimeZone::UTC);
    let say = |at: Option<Timestamp>| {
        at.map_or_else(String::new, |at| {
            format!(
                "closes by itself at {} ({})",
                local_time::written(at, &zone),
                folder.time_zone
            )
        })
    };
    if let Some(at) = folder
        .closes_at
        .filter(|at| *at <= folder.now && (is_new || opens))
    {
        let what = format!(
            "{} ({}) is in the past",
            local_time::written(at, &zone),
            folder.time_zone
        );
        let remedy =
            "Write a later time, or remove the line; open = false closes the petition at once.";
        return Err(Problem::new("petition.toml", "closes", what, remedy).into());
    }
    if is_new {
        steps.push(Step {
            what: match petition.set_status.at(petition.closes_at, folder.now) {
                // It closed by itself, and a later time or none opens it.
                PetitionStatus::Closed { .. } if petition.set_status == PetitionStatus::Open => {
                    "Set the closing time, which opens the petition again".into()
                }
                _ => "Set the closing time".into(),
            },
            before: say(petition.closes_at),
            after: say(folder.closes_at),
            command: Command::SetClosingTime {
                at: folder.closes_at,
                now: folder.now,
            },
        });
    }
    Ok(())
}

fn open_or_close(petition: &Petition, folder: &Folder, steps: &mut Vec<Step>) {
    // As it was set: a petition that closes by itself stays as it is until its folder says something else.
    let is_open = petition.set_status == PetitionStatus::Open;
    let step = |what: &str, before: &str, after: &str, command| Step {
        what: what.into(),
        before: before.into(),
        after: after.into(),
        command,
    };
    if folder.open && !is_open {
        steps.push(step(
            "Open the petition",
            "accepts no signatures",
            "accepts signatures",
            Command::Open,
        ));
    } else if !folder.open && is_open {
        steps.push(step(
            "Close the petition",
            "accepts signatures",
            "accepts no signatures",
            Command::Close,
        ));
    }
}

fn as_written(text: &Logged) -> FolderText {
    FolderText {
        call: text.call.clone(),
        title: text.title.clone(),
        subtitle: text.subtitle.clone(),
        body: text.body.clone(),
    }
}

fn text_lines(text: &FolderText) -> String {
    format!(
        "{}\n{}\n{}\n{}",
        text.call, text.title, text.subtitle, text.body
    )
}

fn article_lines(article: &Article, zone: &TimeZone) -> String {
    let published = zone
        .to_datetime(article.published_at)
        .strftime("%Y-%m-%d %H:%M");
    let url = article.url.as_deref().unwrap_or_default();
    format!(
        "{} [{}]\n{} | {published}\n{url}\n{}\n{}",
        article.title,
        article.language,
        article.source,
        article.excerpt,
        article.body.as_deref().unwrap_or_default()
    )
}

fn donation_lines(donation: &Donation) -> String {
    let Donation {
        iban,
        holder,
        bic,
        purpose,
        link,
    } = donation;
    let lines = [
        ("iban", iban),
        ("holder", holder),
        ("bic", bic),
        ("purpose", purpose),
        ("link", link),
    ];
    let lines = lines
        .into_iter()
        .filter_map(|(name, value)| Some(format!("{name}: {}", value.as_ref()?)));
    lines.collect::<Vec<_>>().join("\n")
}

fn share_lines(texts: &BTreeMap<String, String>) -> String {
    let lines = texts.iter().map(|(tag, text)| format!("[{tag}] {text}"));
    lines.collect::<Vec<_>>().join("\n")
}

fn protection_lines(protection: &Protection) -> String {
    let proof = match protection.proof {
        ProofOfWork::Off => "off",
        ProofOfWork::Optional => "optional",
        ProofOfWork::Required => "required",
    };
    let blocked = protection.blocked_domains.join(", ");
    format!("proof of work: {proof}\nblocked domains: {blocked}")
}

fn numbers(steps: &[u64]) -> String {
    let steps: Vec<_> = steps.iter().map(u64::to_string).collect();
    steps.join(", ")
}
