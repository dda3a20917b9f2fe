//! `countersign news list` and `show`.

use clap::Args;
use events::petition::{Article, Petition};

use crate::arguments::PetitionName;
use crate::failure::Failure;
use crate::output;
use crate::place::Place;

pub(super) const LIST: &str = "\
Examples:
  countersign news list --petition SLUG
      The newest first. `countersign news show` shows one of them.
  countersign news list --petition SLUG --drafts
      Only what waits to be published.
";
pub(super) const SHOW: &str = "\
Example:
  countersign news show --petition clean-rivers feed-0123456789abcdef01234567
";

/// Which petition's news.
#[derive(Args, Debug)]
pub(crate) struct List {
    #[command(flatten)]
    petition: PetitionName,
    /// Only drafts.
    #[arg(long)]
    drafts: bool,
    #[command(flatten)]
    place: Place,
}

/// Which article.
#[derive(Args, Debug)]
pub(crate) struct Show {
    #[command(flatten)]
    petition: PetitionName,
    /// The article's id; `countersign news list` shows all.
    #[arg(value_name = "ARTICLE")]
    article: String,
    #[command(flatten)]
    place: Place,
}

/// Prints a line for each.
pub(super) async fn run(arguments: &List) -> Result<(), Failure> {
    let slug = &arguments.petition.slug;
    let opened = arguments.place.open_for(slug).await?;
    let petition = opened.petitions().state(slug).await?;
    let drafts = petition.drafts.values().map(|article| ("draft", article));
    let published = petition.articles.values();
    let published = published.filter(|_| !arguments.drafts);
    let published = published.map(|article| match petition.imported.contains(&article.id) {
        true => ("imported", article),
        false => ("folder", article),
    });
    let mut all: Vec<_> = drafts.chain(published).collect();
    all.sort_by_key(|(_, article)| std::cmp::Reverse(article.published_at));
    if all.is_empty() {
        output::line(match arguments.drafts {
            true => "no draft waits",
            false => "there are no news",
        });
        return Ok(());
    }
    let row = |(from, article): &(&str, &Article)| {
        let date = format!("{:.0}", article.published_at);
        vec![
            article.id.clone(),
            (*from).to_owned(),
            date,
            article.title.clone(),
        ]
    };
    let rows: Vec<_> = all.iter().map(row).collect();
    output::table(&["article", "from", "date", "title"], &rows);
    Ok(())
}

/// The article or draft of that id.
fn found<'a>(petition: &'a Petition, id: &str) -> Option<(&'static str, &'a Article)> {
    let draft = petition.drafts.get(id).map(|article| ("draft", article));
    draft.or_else(|| {
        petition
            .articles
            .get(id)
            .map(|article| ("published", article))
    })
}

/// Prints all of it. The body is the HTML that pages show.
pub(super) async fn show(arguments: &Show) -> Result<(), Failure> {
    let slug = &arguments.petition.slug;
    let opened = arguments.place.open_for(slug).await?;
    let petition = opened.petitions().state(slug).await?;
    let Some((status, article)) = found(&petition, &arguments.article) else {
        let missing = "there is no such article or draft: `countersign news list` shows all";
        return Err(missing.into());
    };
    for (name, value) in [
        ("status", status),
        ("title", &article.title),
        ("language", &article.language),
        ("date", &format!("{:.0}", article.published_at)),
        ("source", &article.source),
        ("page", article.url.as_deref().unwrap_or_default()),
        ("excerpt", &article.excerpt),
        ("body", article.body.as_deref().unwrap_or_default()),
    ] {
        if !value.is_empty() {
            output::line(&format!("{name}: {value}"));
        }
    }
    Ok(())
}
