//! The news of a folder that are published, corrected or retracted.

use events::petition::{Article, Command, Petition};
use jiff::tz::TimeZone;

use super::Step;
use crate::petition::folder::Folder;

pub(super) fn publish(petition: &Petition, folder: &Folder, steps: &mut Vec<Step>) {
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
