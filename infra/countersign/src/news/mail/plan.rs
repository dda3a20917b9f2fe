//! `countersign news mail plan`: who would get an article, and the article as it is now.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use clap::Args;
use events::petition::{Article, Command};
use jiff::Timestamp;
use languages::Reader;
use outbox::MailingId;

use super::compose::{LARGEST, in_its_language, published};
use super::{mailings, record};
use crate::arguments::{By, PetitionName};
use crate::export::walk;
use crate::failure::Failure;
use crate::output;
use crate::place::{Opened, Place, shell};

/// What is to be sent.
#[derive(Args, Debug)]
pub(crate) struct Plan {
    #[command(flatten)]
    petition: PetitionName,
    /// A published article; `countersign news list` shows all. Repeat it for the same news in another language.
    #[arg(long = "article", value_name = "ID", required = true)]
    articles: Vec<String>,
    #[command(flatten)]
    by: By,
    #[command(flatten)]
    place: Place,
}

/// Counts the readers, keeps the articles, and records the plan.
pub(super) async fn run(arguments: &Plan) -> Result<(), Failure> {
    let slug = &arguments.petition.slug;
    let opened = arguments.place.open_for(slug).await?;
    let petition = opened.petitions().state(slug).await?;
    let Some(name) = arguments.articles.first() else {
        return Err("--article is missing: name an article".into());
    };
    let id = MailingId::new(slug.clone(), name)
        .map_err(|error| format!("--article {name:?}: {error}"))?;
    let mut articles = BTreeMap::new();
    for name in &arguments.articles {
        let article = published(&petition, name)?;
        let size = in_its_language(&opened, article, slug.as_str())
            .await?
            .html
            .len();
        if size > LARGEST {
            return Err(format!(
                "{name} would be an email of {size} bytes, and mail programs cut those of more than {LARGEST}, with the links that \
                 end the news: shorten the article, or publish a short one that links to it"
            )
            .into());
        }
        articles.insert(article.language.clone(), article);
    }
    // Mistakes are reported before the log is read.
    let command = |recipients| Command::PlanMailing {
        articles: arguments.articles.clone(),
        recipients,
    };
    events::petition::decide(&petition, command(0))?;
    let default = petition
        .created
        .as_ref()
        .map(|it| it.default_language.as_str());
    let readers = counted(&opened, slug).await?;
    let recipients = readers.values().sum();
    let now = Timestamp::now();
    for article in articles.values() {
        mailings(&opened).keep_article(&id, article, now).await?;
    }
    let actor = arguments.by.actor(&arguments.place).await?;
    record(&opened, slug, actor, command(recipients)).await?;
    tell(&readers, &articles, default.unwrap_or_default());
    if recipients == 0 {
        output::line(
            "nobody gets news yet, so nothing can be sent; when somebody does, plan it again",
        );
        return Ok(());
    }
    let place = arguments.place.repeated();
    let mut next = vec!["countersign", "news", "mail", "approve"];
    next.extend(["--petition", slug.as_str(), "--article", name]);
    next.extend(["--operator", &arguments.by.operator, "--note", "WHY"]);
    next.extend(place.iter().map(String::as_str));
    output::line(&format!(
        "planned for {}; nothing was sent. To send exactly this:",
        output::signatures(recipients)
    ));
    output::line(&format!("  {}", shell(next)));
    Ok(())
}

/// How many signers get news, by the language of their form: one pass over the log in constant memory.
async fn counted(
    opened: &Opened,
    slug: &events::ids::Slug,
) -> Result<BTreeMap<String, u64>, Failure> {
    let mut readers = BTreeMap::<String, u64>::new();
    let said = ("signature events counted", "their signers get no news");
    walk::over(opened, slug, said, |_, signature| {
        if signature.gets_news()
            && let Some((_, choices)) = signature.standing
        {
            *readers.entry(choices.language).or_default() += 1;
        }
        ControlFlow::Continue(())
    })
    .await?;
    Ok(readers)
}

fn tell(readers: &BTreeMap<String, u64>, articles: &BTreeMap<String, &Article>, default: &str) {
    let rows = readers.iter().map(|(language, number)| {
        let reader = Reader::UNKNOWN.choosing(language);
        let chosen = reader.text_of(articles, default);
        let chosen = chosen.map_or("", |(_, article)| article.id.as_str());
        vec![language.clone(), number.to_string(), chosen.to_owned()]
    });
    let rows: Vec<_> = rows.collect();
    if !rows.is_empty() {
        output::table(&["language", "signers", "article"], &rows);
    }
}
