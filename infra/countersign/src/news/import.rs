//! `countersign news import` and `feeds`: reads feeds now, and says how they stand.

use clap::Args;
use event_store::replay;
use events::ids::Slug;
use events::petition::{Article, Feed, PetitionEvent, fold};
use feeds::Reach;
use import_news::{FeedReport, FeedState, ImportNews, MOST_AT_ONCE, Mode};
use jiff::Timestamp;

use crate::failure::Failure;
use crate::output;
use crate::place::Place;

pub(super) const IMPORT: &str = "\
Examples:
  countersign news import --dry-run
      Show what each feed would bring, and write nothing.
  countersign news import --petition SLUG
      Read the feeds of one petition now, whether they have changed or not.
";
pub(super) const FEEDS: &str = "\
Example:
  countersign news feeds
      When each feed was last read, and why one is not. Feeds are set in petition.toml.
";

/// Which petitions.
#[derive(Args, Debug)]
pub(crate) struct Feeds {
    /// Only this petition, by the name in its address (/petitions/SLUG).
    #[arg(long = "petition", value_name = "SLUG", value_parser = |text: &str| Slug::parse(text.trim()))]
    petition: Option<Slug>,
    #[command(flatten)]
    place: Place,
}

/// Which petitions, and whether anything is written.
#[derive(Args, Debug)]
pub(crate) struct Import {
    #[command(flatten)]
    which: Feeds,
    /// Show what would be imported and write nothing.
    #[arg(long)]
    dry_run: bool,
    /// Also ask this machine. For tests.
    #[arg(long, hide = true)]
    feeds_from_loopback: bool,
}

/// Prints what became of each feed. Fails if none could be read.
pub(super) async fn run(arguments: &Import) -> Result<(), Failure> {
    let which = &arguments.which;
    let (settings, client, _open) = match &which.petition {
        Some(slug) => {
            // A mistyped name is refused.
            drop(which.place.open_for(slug).await?);
            which.place.open().await?
        }
        None => which.place.open().await?,
    };
    let reach = match arguments.feeds_from_loopback {
        true => Reach::Loopback,
        false => Reach::Public,
    };
    let log_key = settings.keys.log.as_ref();
    let import = ImportNews::new(&settings.tables, log_key, &client, reach)?;
    let mode = if arguments.dry_run {
        Mode::DryRun
    } else {
        Mode::Asked
    };
    let reports = import
        .run(which.petition.as_ref(), mode, Timestamp::now())
        .await?;
    if reports.is_empty() {
        output::line("no petition has feeds: add [[feeds]] to petition.toml, and apply the folder");
    }
    for report in &reports {
        tell(report, arguments.dry_run);
    }
    if arguments.dry_run {
        output::dry_run();
    }
    match reports.iter().all(|report| report.outcome.is_err()) && !reports.is_empty() {
        true => Err("no feed could be read".into()),
        false => Ok(()),
    }
}

fn tell(report: &FeedReport, dry_run: bool) {
    let FeedReport { petition, feed, .. } = report;
    match &report.outcome {
        Err(failed) => output::line(&format!("{petition}: {}: {failed}", feed.url)),
        Ok(articles) => {
            let would = if dry_run { "would be " } else { "" };
            let how = if feed.publish {
                "published"
            } else {
                "kept as drafts"
            };
            output::line(&match articles.len() {
                0 => format!("{petition}: {}: nothing new", feed.url),
                number @ MOST_AT_ONCE.. => format!(
                    "{petition}: {}: {number} {would}{how}, and the rest with the next runs",
                    feed.url
                ),
                number => format!("{petition}: {}: {number} {would}{how}", feed.url),
            });
            for Article {
                id,
                title,
                published_at,
                ..
            } in articles
            {
                output::line(&format!("  {id}  {published_at:.0}  {title}"));
            }
        }
    }
}

/// Prints a line for each feed.
pub(super) async fn feeds(arguments: &Feeds) -> Result<(), Failure> {
    let (settings, client, _open) = arguments.place.open().await?;
    let table = &settings.tables.petition_log;
    let mut streams = replay::streams::<PetitionEvent>(&client, table);
    let (mut rows, mut there) = (Vec::new(), false);
    while let Some((stream, events)) = streams.next().await? {
        let Ok(slug) = Slug::parse(&stream) else {
            continue;
        };
        if arguments
            .petition
            .as_ref()
            .is_some_and(|only| *only != slug)
        {
            continue;
        }
        there = true;
        let states = FeedState::all(&client, &settings.tables.views, &slug).await?;
        for feed in fold(&events).feeds {
            let state = states.iter().find(|state| state.url == feed.url);
            rows.push(row(&slug, &feed, state));
        }
    }
    match &arguments.petition {
        Some(slug) if !there => {
            return Err(crate::failure::CommandError::NoPetition(slug.clone()).into());
        }
        _ if rows.is_empty() => {
            output::line("no feeds: add [[feeds]] to petition.toml, and apply the folder");
        }
        _ => output::table(&["petition", "feed", "items", "last read", "now"], &rows),
    }
    Ok(())
}

fn row(slug: &Slug, feed: &Feed, state: Option<&FeedState>) -> Vec<String> {
    let read = state.and_then(|state| state.read_at);
    let now = match state {
        None => "not asked yet".to_owned(),
        Some(FeedState {
            failing_since: Some(since),
            why,
            ..
        }) => format!(
            "fails since {since:.0}: {}",
            why.as_deref().unwrap_or_default()
        ),
        Some(_) => "is read".to_owned(),
    };
    vec![
        slug.to_string(),
        feed.url.clone(),
        if feed.publish { "published" } else { "drafts" }.to_owned(),
        read.map_or_else(|| "never".to_owned(), |at| format!("{at:.0}")),
        now,
    ]
}
